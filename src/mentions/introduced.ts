/** Words around a place in the text that tell that a person is named there. */
import type { Token } from '../model.ts';
import { DESCRIBED_AS, GREETINGS, INTRODUCTIONS, KINSHIP, PRAISE, SELF_INTRODUCTIONS } from './person-words.ts';
import { NAMING_NOUNS } from './vocabulary.ts';

/** "joined by Nora", "my colleague Nora": a cue phrase stands right before. */
export function introducedAt(tokens: readonly Token[], first: number): boolean {
  if (isNamedThing(tokens, first)) return false;
  return isAfter(tokens, first, INTRODUCTIONS) || presentsHimself(tokens, first) || isAcquaintance(tokens, first);
}

/** "their application called Wally": a thing is called so, not a person. */
const isNamedThing = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first - 1]?.norm === 'called' || tokens[first - 1]?.norm === 'named') &&
  NAMING_NOUNS.has(tokens[first - 2]?.norm ?? '');

/** "my name is nora", "i'm nora": nobody but a person follows, unless it is an everyday word. */
export const presentsHimself = (tokens: readonly Token[], first: number): boolean =>
  isAfter(tokens, first, SELF_INTRODUCTIONS);

const isAfter = (tokens: readonly Token[], first: number, cues: readonly (readonly string[])[]): boolean =>
  cues.some((cue) => cue.every((word, offset) => tokens[first - cue.length + offset]?.norm === word));

/** "my colleague Nora", "our co-founder, Nora". */
export function isAcquaintance(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.norm === ',' ? first - 2 : first - 1;
  const owner = tokens[at]?.norm === 'founder' && tokens[at - 1]?.norm === '-' ? at - 3 : at - 1;
  return KINSHIP.has(tokens[at]?.norm ?? '') && OWNERS.has(tokens[owner]?.norm ?? '');
}

const OWNERS: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'fellow', 'good', 'former', 'old']);

/** "Nora Bell, CTO of", "Nora Bell, who studied": what follows is said of people. */
export function isDescribedAt(tokens: readonly Token[], last: number): boolean {
  const at = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
  const word = tokens[at]?.norm ?? '';
  if (word === 'who') return true;
  if (at === last + 1) return false;
  const role = word === 'the' || word === 'a' || word === 'our' || word === 'an' ? at + 1 : at;
  return DESCRIBED_AS.has(tokens[role]?.norm ?? '') || DESCRIBED_AS.has(tokens[role + 1]?.norm ?? '');
}

/** "joined by the wonderful Segun": only people are joined or welcomed, whatever they are called. */
export function isWelcomed(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (PRAISE.has(tokens[at]?.norm ?? '')) at -= 1;
  return (tokens[at]?.norm === 'by' && tokens[at - 1]?.norm === 'joined') || tokens[at]?.norm === 'guest';
}

/** "Hi, Carlton", "thanks Marcus", "on, Will?": the name is called. */
export function isGreetedAt(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  if (before === undefined) return false;
  if (GREETINGS.has(before.norm)) return true;
  return (
    before.norm === ',' && beforeThat !== undefined && (GREETINGS.has(beforeThat.norm) || beforeThat.norm === 'you')
  );
}
