import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalised } from './casing.ts';
import { introducedAt, isDescribedAt, isGreetedAt, isWelcomed, presentsHimself } from './introduced.ts';
import type { PeopleContext } from './people-context.ts';
import { EVERYDAY_NAMES, NAMES_FIRST, NO_PERSON, PARTICLES } from './person-words.ts';
import { isTitle, isUnheardOf, nameEnd } from './surnames.ts';

/** From this count on a word is hardly ever a name … */
const COMMONEST = 5000;

/** Finds people by the shape of their names: a given name with a surname, a lone given name, and what a cue phrase introduces. */
export function findPeople(context: PeopleContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < context.tokens.length; first += 1) {
    const person = personAt(context, first);
    if (person === null) continue;
    found.push(person);
    first = person.last;
  }
  return found;
}

function personAt(context: PeopleContext, first: number): Candidate | null {
  const token = context.tokens[first];
  if (token === undefined || token.shape === 'mark' || token.shape === 'number' || token.norm.length < 2) return null;
  if (NO_PERSON.has(token.norm) || isCommonest(context, token) || isAcronym(context, first)) return null;
  const isGiven = context.lexicon.isGivenName(token.norm);
  const isIntroduced = introducedAt(context.tokens, first);
  const isCued = isGiven || isIntroduced || isWelcomed(context.tokens, first);
  if (!isCued && !isStrangeCapital(context, first)) return null;
  const last = nameEnd(context, first);
  if (!isCued && !(last > first && isDescribedAt(context.tokens, last))) return null;
  if (last > first) return fullName(context, { first, last, isGiven, isIntroduced: isIntroduced || !isCued });
  const isNewcomer = isNamedNewcomer(context, first);
  return isGiven || isNewcomer ? loneName(context, first, isIntroduced || isNewcomer) : null;
}

/** "this is SIG Instrumentation". */
const isAcronym = ({ tokens, casing }: PeopleContext, first: number): boolean =>
  tokens[first]?.shape === 'upper' && tokens[first + 1]?.shape === 'title' && !casing.isNoisy;

/** A capital on a word that nobody says otherwise: with a surname and a role behind it, it is somebody. */
const isStrangeCapital = ({ tokens, casing, lexicon, isTaken }: PeopleContext, first: number): boolean =>
  casing.isCapital(first) &&
  isTitle(tokens[first + 1]) &&
  !lexicon.isOrdinary(tokens[first]?.norm ?? '') &&
  isTaken?.(first) !== true &&
  isTaken?.(first + 1) !== true;

/** "Canadian", "Danish": where somebody is from. */
const DEMONYM = /(?:ian|ish|ese|an|ing|ed)$/;

/** "joined by Segun", "my name is yanang": called so, whatever the name is. */
function isNamedNewcomer(context: PeopleContext, first: number): boolean {
  const { tokens, casing, lexicon, isTaken } = context;
  const token = tokens[first];
  if (token === undefined || lexicon.isOrdinary(token.norm) || isTaken?.(first) === true) return false;
  if (casing.isCapital(first) && isWelcomed(tokens, first)) return true;
  if (!presentsHimself(tokens, first) || !isUnheardOf(token, lexicon) || DEMONYM.test(token.norm)) return false;
  return tokens[first - 3]?.norm === 'my' || (casing.isCapital(first) && token.shape === 'title');
}

/** "my", "see", "so": given names somewhere, and far more often words. */
function isCommonest({ lexicon }: PeopleContext, token: Token): boolean {
  return lexicon.frequency(token.norm) >= COMMONEST && !(token.shape === 'title' && NAMES_FIRST.has(token.norm));
}

interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly isGiven: boolean;
  readonly isIntroduced: boolean;
}

function fullName(context: PeopleContext, span: NameSpan): Candidate | null {
  const { tokens, lexicon, casing } = context;
  const head = tokens[span.first];
  const tail = tokens[span.last];
  if (head === undefined || tail === undefined) return null;
  const isWritten = casing.isCased(span.first) && isCapitalised(head) && isCapitalised(tail);
  if (!isWritten && !span.isGiven && !isSelfNamed(context, span.first)) return null;
  if (!span.isGiven && !lexicon.isSurname(tail.norm) && lexicon.isOrdinary(tail.norm)) return null;
  if (isThing(context, span, tail) || isPhrase(context, span, tail)) return null;
  const isEveryday = EVERYDAY_NAMES.has(head.norm) || lexicon.isOrdinary(head.norm);
  let score = isWritten ? (span.isGiven ? 0.78 : 0.5) : 0.56;
  if (lexicon.isSurname(tail.norm)) score += 0.1;
  else if (lexicon.isOrdinary(tail.norm)) score -= 0.2;
  if (span.isIntroduced) score += 0.12;
  if (isEveryday) score -= isWritten ? 0.05 : 0.3;
  return candidate(context, span, {
    rule: span.isIntroduced ? 'person/introduced' : 'person/full-name',
    score: Math.min(0.97, score),
    reason: 'a given name with a surname',
  });
}

/** "in a Larry Manager": an article before it and an everyday word at its end. */
const isThing = ({ tokens, lexicon }: PeopleContext, { first }: NameSpan, tail: Token): boolean =>
  ARTICLES.has(tokens[first - 1]?.norm ?? '') && lexicon.isOrdinary(tail.norm);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** From this count on a word is said too often to be taken for a surname that nobody has. */
const SAID_OFTEN = 1500;

/** "The Truman Show", "swim Lane View": an everyday word that is nobody's surname, and no cue before it. */
const isPhrase = ({ lexicon }: PeopleContext, { isIntroduced }: NameSpan, { norm }: Token): boolean =>
  !isIntroduced &&
  !lexicon.isSurname(norm) &&
  !lexicon.isGivenName(norm) &&
  lexicon.isOrdinary(norm) &&
  lexicon.frequency(norm) >= SAID_OFTEN;

/** "i'm tau xin yue", "my name is shin yang": said of oneself, and no everyday word. */
function isSelfNamed({ tokens, lexicon, isTaken }: PeopleContext, first: number): boolean {
  const token = tokens[first];
  if (token === undefined || isTaken?.(first) === true || !presentsHimself(tokens, first)) return false;
  return isUnheardOf(token, lexicon) || lexicon.isSurname(token.norm) || tokens[first - 3]?.norm === 'my';
}

function loneName(context: PeopleContext, first: number, isIntroduced: boolean): Candidate | null {
  const token = context.tokens[first];
  if (token === undefined) return null;
  const isGreeted = isGreetedAt(context.tokens, first);
  if (!isGreeted && isSecondCapital(context, first)) return null;
  const rule = isGreeted ? 'person/greeted' : isIntroduced ? 'person/introduced-first-name' : 'person/first-name';
  const score = loneScore(context, first, { token, isGreeted, isIntroduced });
  return candidate(
    context,
    { first, last: first, isGiven: true, isIntroduced },
    { rule, score, reason: 'a given name alone' },
  );
}

interface LoneName {
  readonly token: Token;
  readonly isGreeted: boolean;
  readonly isIntroduced: boolean;
}

function loneScore(
  { lexicon, casing }: PeopleContext,
  first: number,
  { token, isGreeted, isIntroduced }: LoneName,
): number {
  const isEveryday = EVERYDAY_NAMES.has(token.norm);
  const isWritten = isCapitalised(token) && casing.isCased(first);
  const isRare = !isEveryday && !lexicon.isOrdinary(token.norm);
  const base = isRare ? 0.42 : isWritten ? 0.25 : 0.15;
  const capital = casing.isCapital(first) && token.shape === 'title' ? (isEveryday ? 0.08 : 0.12) : 0;
  const greeted = isGreeted ? (isWritten || isRare ? 0.3 : 0.1) : 0;
  const introduced = isIntroduced ? (isWritten ? 0.25 : 0.15) : 0;
  return base + capital + greeted + introduced - (!isWritten && isEveryday ? 0.3 : 0);
}

/** "New York", "Club House": the second of two capitals, the first no beginning of a sentence. */
function isSecondCapital({ tokens, casing }: PeopleContext, first: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (before === undefined || token === undefined || before.shape !== 'title' || before.norm === 'i') return false;
  return token.start - before.end === 1 && !casing.isInitial(first - 1) && casing.isCapital(first - 1);
}

function candidate(
  { text, tokens }: PeopleContext,
  span: NameSpan,
  found: { rule: string; score: number; reason: string },
): Candidate {
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.last]?.end ?? start;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { first: span.first, last: span.last, type: 'Person', name: properCase(name), entry: null, ...found };
}

/** "guido van rossum" → "Guido van Rossum", "eduard Durango" → "Eduard Durango"; words that have capitals keep them. */
const properCase = (name: string): string =>
  name.replace(/(?<=^|\s)\p{L}+/gu, (word, at: number) =>
    word !== word.toLowerCase() || (at > 0 && PARTICLES.has(word))
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
