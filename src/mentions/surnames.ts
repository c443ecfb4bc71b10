/** How far a person's name goes: initials, particles, surnames as written or as heard. */
import type { Lexicon } from '../catalogue/lexicon.ts';
import type { Token } from '../model.ts';
import { introducedAt } from './introduced.ts';
import type { PeopleContext } from './people-context.ts';
import { EVERYDAY_NAMES, NO_PERSON, PARTICLES } from './person-words.ts';

const NAME_WORDS = 3;

/** The last token of the name that begins here; `first` itself where no surname follows. */
export function nameEnd(context: PeopleContext, first: number): number {
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
    ? isSurnameWritten(context, step.index) || isSurnameLeftSmall(context, step)
    : isSurnameHeard(context, step.index, step.isIntroduced);
  return isSurname ? 'surname' : 'stop';
}

/** A mark, a possessive, another name, or the given name said twice. */
const isClosing = (context: PeopleContext, token: Token, { first, index }: Step): boolean =>
  token.shape === 'mark' ||
  isPossessive(token) ||
  context.isTaken?.(index) === true ||
  token.norm === context.tokens[first]?.norm;

/** "Nora", "McNulty": written like a name. */
export const isTitle = (token: Token | undefined): boolean =>
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

/** "Angela bassa": speech recognition knows the given name, and leaves the surname that it never heard of small. */
function isSurnameLeftSmall({ tokens, lexicon }: PeopleContext, { first, index }: Step): boolean {
  const [given, token] = [tokens[first], tokens[index]];
  if (index !== first + 1 || given === undefined || token === undefined || token.shape !== 'lower') return false;
  if (!lexicon.isGivenName(given.norm) || EVERYDAY_NAMES.has(given.norm) || NO_PERSON.has(token.norm)) return false;
  return !lexicon.isOrdinary(token.norm) && (lexicon.isSurname(token.norm) || isUnheardOf(token, lexicon));
}

function isSurnameHeard({ tokens, lexicon }: PeopleContext, index: number, isIntroduced: boolean): boolean {
  const token = tokens[index];
  if (token === undefined || token.norm.length < 3 || NO_PERSON.has(token.norm)) return false;
  if (lexicon.isOrdinary(token.norm)) return false;
  return lexicon.isSurname(token.norm) || (isIntroduced && isUnheardOf(token, lexicon));
}

/** A word that nobody says otherwise: after "i'm nora" it is a surname. */
export const isUnheardOf = (token: Token, lexicon: Lexicon): boolean =>
  token.norm.length >= 3 && /^\p{L}+$/u.test(token.norm) && lexicon.frequency(token.norm) === 0;
