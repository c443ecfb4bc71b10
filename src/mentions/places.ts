import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import type { PeopleContext } from './people.ts';

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
export function findPlaces({ text, tokens, casing, lexicon }: PeopleContext): readonly Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.norm ?? '';
    if (token.shape === 'mark' || !(PLACING.has(before) || MOVING.has(before))) return;
    for (let last = Math.min(tokens.length, index + LONGEST) - 1; last >= index; last -= 1) {
      const parts = tokens.slice(index, last + 1);
      if (parts.some((part) => part.shape === 'mark')) continue;
      const key = parts.map((part) => part.norm.replace(/[^\p{L}\p{N}]/gu, '')).join('');
      if (!lexicon.isCity(key)) continue;
      const isWritten = casing.isCapital(index);
      const isBig = lexicon.isBigCity(key);
      if (!PLACING.has(before) && !(isBig && isTitle(token))) break;
      const isEveryday = parts.some((part) => lexicon.isOrdinary(part.norm)) || token.norm.length < 5;
      if (isEveryday && !isWritten) break;
      const end = tokens[last]?.end ?? token.end;
      const name = text
        .slice(token.start, end)
        .replace(/\s+/g, ' ')
        .replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
      found.push({
        first: index,
        last,
        type: 'Place',
        name,
        rule: 'place/city',
        score: isWritten ? 0.85 : 0.7,
        entry: null,
        reason: 'a city after a word that places',
      });
      break;
    }
  });
  return found;
}

const isTitle = (token: Token): boolean => token.shape === 'title';
