import type { Lexicon } from '../catalogue/lexicon.ts';
import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { type Casing, isCapitalised } from './casing.ts';
import { EVERYDAY_NAMES, GREETINGS, INTRODUCTIONS, NAMES_FIRST, NO_PERSON, PARTICLES, PRAISE } from './person-words.ts';

/** What the search for people needs to know. */
export interface PeopleContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly lexicon: Lexicon;
  /** Tokens that a known name has taken: no surname. */
  readonly isTaken?: ((index: number) => boolean) | undefined;
}

const NAME_WORDS = 3;
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
  if (NO_PERSON.has(token.norm) || isCommonest(context, token)) return null;
  const isGiven = context.lexicon.isGivenName(token.norm);
  const isIntroduced = introducedAt(context.tokens, first);
  if (!isGiven && !isIntroduced && !isWelcomed(context.tokens, first)) return null;
  const last = nameEnd(context, first);
  if (last > first) return fullName(context, { first, last, isGiven, isIntroduced });
  const isNewcomer =
    context.casing.isCapital(first) && !context.lexicon.isOrdinary(token.norm) && isWelcomed(context.tokens, first);
  return isGiven || isNewcomer ? loneName(context, first, isIntroduced || isNewcomer) : null;
}

/** "my", "see", "so": given names somewhere, and far more often words. */
function isCommonest({ lexicon }: PeopleContext, token: Token): boolean {
  return lexicon.frequency(token.norm) >= COMMONEST && !(token.shape === 'title' && NAMES_FIRST.has(token.norm));
}

/** The last token of the name that begins here; `first` itself where no surname follows. */
function nameEnd(context: PeopleContext, first: number): number {
  const isCased = context.casing.isCased(first) && isTitle(context.tokens[first]);
  let last = first;
  let end = first;
  for (let index = first + 1; index <= first + NAME_WORDS + 1; index += 1) {
    const step = stepAt(context, {
      first,
      index,
      isAfterName: index === end + 1,
      isCased,
      isIntroduced: index === first + 1 && introducedAt(context.tokens, first),
    });
    if (step === 'stop') break;
    if (step === 'skip') continue;
    end = index;
    if (step === 'particle') continue;
    last = index;
    const token = context.tokens[index];
    const isFull = last - first + 1 >= NAME_WORDS;
    if (isFull && !(token !== undefined && isHyphenated(context.text, token, context.tokens[index + 1]))) break;
  }
  return last;
}

interface Step {
  readonly first: number;
  readonly index: number;
  /** Whether the token before belongs to the name. */
  readonly isAfterName: boolean;
  readonly isCased: boolean;
  /** Whether a cue phrase stands before the name and this is the word after the given name. */
  readonly isIntroduced: boolean;
}

/** What a token is to the name before it: its initial's dot, a particle, a surname, or its end. */
function stepAt(context: PeopleContext, step: Step): 'skip' | 'particle' | 'surname' | 'stop' {
  const { text, tokens } = context;
  const token = tokens[step.index];
  const before = tokens[step.index - 1];
  if (token === undefined || before === undefined) return 'stop';
  if (token.norm === '.' && before.norm.length === 1) return 'skip';
  if (isClosing(context, token, step)) return 'stop';
  if (text.slice(before.end, token.start).includes('\n\n')) return 'stop';
  if (PARTICLES.has(token.norm) && step.isAfterName && step.index + 1 < tokens.length) return 'particle';
  const isSurname = step.isCased
    ? isSurnameWritten(context, step.index)
    : isSurnameHeard(context, step.index, step.isIntroduced);
  return isSurname ? 'surname' : 'stop';
}

/** A mark, a possessive, another name, or the given name said twice. */
const isClosing = (context: PeopleContext, token: Token, { first, index }: Step): boolean =>
  token.shape === 'mark' ||
  isPossessive(token) ||
  context.isTaken?.(index) === true ||
  token.norm === context.tokens[first]?.norm;

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'title' || token.shape === 'mixed');
const isPossessive = (token: Token): boolean => token.norm.startsWith("'");
const isHyphenated = (text: string, token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.start === token.end + 1 && text[token.end] === '-';

function isSurnameWritten({ tokens, lexicon, casing }: PeopleContext, index: number): boolean {
  const token = tokens[index];
  if (!isTitle(token) || token === undefined || NO_PERSON.has(token.norm)) return false;
  if (casing.isNoisy) return lexicon.isSurname(token.norm) && !lexicon.isOrdinary(token.norm);
  return true;
}

function isSurnameHeard({ tokens, lexicon }: PeopleContext, index: number, isIntroduced: boolean): boolean {
  const token = tokens[index];
  if (token === undefined || token.norm.length < 3 || NO_PERSON.has(token.norm)) return false;
  if (lexicon.isOrdinary(token.norm)) return false;
  return lexicon.isSurname(token.norm) || (isIntroduced && isUnheardOf(token, lexicon));
}

/** A word that nobody says otherwise: after "i'm nora" it is a surname. */
const isUnheardOf = (token: Token, lexicon: Lexicon): boolean =>
  token.norm.length >= 4 && /^\p{L}+$/u.test(token.norm) && lexicon.frequency(token.norm) === 0;

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
  if (!isWritten && !span.isGiven) return null;
  if (!span.isGiven && !lexicon.isSurname(tail.norm) && lexicon.isOrdinary(tail.norm)) return null;
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

function loneName(context: PeopleContext, first: number, isIntroduced: boolean): Candidate | null {
  const token = context.tokens[first];
  if (token === undefined) return null;
  const isGreeted = isGreetedAt(context, first);
  if (!isGreeted && isSecondCapital(context, first)) return null;
  const rule = isGreeted ? 'person/greeted' : isIntroduced ? 'person/introduced-first-name' : 'person/first-name';
  const score = loneScore(context, first, { token, isGreeted, isIntroduced });
  return candidate(
    context,
    { first, last: first, isGiven: true, isIntroduced },
    { rule, score, reason: 'a given name alone' },
  );
}

/** "joined by the wonderful Segun": only people are joined or welcomed, whatever they are called. */
function isWelcomed(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (PRAISE.has(tokens[at]?.norm ?? '')) at -= 1;
  return (tokens[at]?.norm === 'by' && tokens[at - 1]?.norm === 'joined') || tokens[at]?.norm === 'guest';
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
  const introduced = isIntroduced ? (isWritten ? 0.25 : 0.1) : 0;
  return base + capital + greeted + introduced - (!isWritten && isEveryday ? 0.3 : 0);
}

/** "New York", "Club House": the second of two capitals, the first no beginning of a sentence. */
function isSecondCapital({ tokens, casing }: PeopleContext, first: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (before === undefined || token === undefined || before.shape !== 'title' || before.norm === 'i') return false;
  return token.start - before.end === 1 && !casing.isInitial(first - 1) && casing.isCapital(first - 1);
}

/** "Hi, Carlton", "thanks Marcus", "on, Will?": the name is called. */
function isGreetedAt({ tokens }: PeopleContext, first: number): boolean {
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  if (before === undefined) return false;
  if (GREETINGS.has(before.norm)) return true;
  return (
    before.norm === ',' && beforeThat !== undefined && (GREETINGS.has(beforeThat.norm) || beforeThat.norm === 'you')
  );
}

function introducedAt(tokens: readonly Token[], first: number): boolean {
  return INTRODUCTIONS.some((cue) => cue.every((word, offset) => tokens[first - cue.length + offset]?.norm === word));
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

/** "guido van rossum" → "Guido van Rossum"; a name that has capitals keeps them. */
function properCase(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && PARTICLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
