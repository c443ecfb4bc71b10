import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import type { PeopleContext } from './people-context.ts';

/** "in Berlin", "from Pittsburgh", "based in Taipei". */
const PLACING: ReadonlySet<string> = new Set([
  'in',
  'from',
  'near',
  'around',
  'outside',
  'visit',
  'visited',
  'visiting',
  'downtown',
]);
/** "to Toronto", "left Pittsburgh": enough for a big city with a capital. */
const MOVING: ReadonlySet<string> = new Set(['to', 'left', 'leaving', 'at', 'for', 'of', 'and', ',']);
const LONGEST = 3;

/** Finds cities of note after the words that place something; a city that is an everyday word needs its capital. */
export function findPlaces(context: PeopleContext): readonly Candidate[] {
  return context.tokens.flatMap((token, index) => {
    const before = context.tokens[index - 1]?.norm ?? '';
    if (token.shape === 'mark' || !(PLACING.has(before) || MOVING.has(before))) return [];
    const last = cityEnd(context, index);
    if (last === null || !isMeant(context, { first: index, last, isPlaced: PLACING.has(before) })) return [];
    return [place(context, index, last)];
  });
}

/** The last token of the longest city's name that begins here. */
function cityEnd({ tokens, lexicon }: PeopleContext, first: number): number | null {
  for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last -= 1) {
    const parts = tokens.slice(first, last + 1);
    if (parts.every((part) => part.shape !== 'mark') && lexicon.isCity(keyOf(parts))) return last;
  }
  return null;
}

const keyOf = (parts: readonly Token[]): string =>
  parts.map((part) => part.norm.replace(/[^\p{L}\p{N}]/gu, '')).join('');

function isMeant(
  { tokens, casing, lexicon }: PeopleContext,
  city: { first: number; last: number; isPlaced: boolean },
): boolean {
  const parts = tokens.slice(city.first, city.last + 1);
  const head = parts[0];
  if (head === undefined) return false;
  if (!city.isPlaced && !(head.shape === 'title' && lexicon.isBigCity(keyOf(parts)))) return false;
  const isEveryday = parts.some((part) => lexicon.isOrdinary(part.norm)) || head.norm.length < 5;
  return !isEveryday || casing.isCapital(city.first);
}

function place({ text, tokens, casing }: PeopleContext, first: number, last: number): Candidate {
  const written = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' ');
  return {
    first,
    last,
    type: 'Place',
    name: written.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()),
    rule: 'place/city',
    score: casing.isCapital(first) ? 0.85 : 0.7,
    entry: null,
    reason: 'a city after a word that places',
  };
}
