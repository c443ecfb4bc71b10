import type { Candidate } from './candidate.ts';
import type { PeopleContext } from './people.ts';

/** "in Berlin", "from Pittsburgh", "based in Taipei". */
const BEFORE: ReadonlySet<string> = new Set([
  'in',
  'from',
  'to',
  'near',
  'around',
  'outside',
  'visit',
  'visited',
  'visiting',
  'downtown',
]);
const LONGEST = 3;

/** Finds cities of note after the words that place something; a city that is an everyday word needs its capital. */
export function findPlaces({ text, tokens, casing, lexicon }: PeopleContext): readonly Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.shape === 'mark' || !BEFORE.has(tokens[index - 1]?.norm ?? '')) return;
    for (let last = Math.min(tokens.length, index + LONGEST) - 1; last >= index; last -= 1) {
      const parts = tokens.slice(index, last + 1);
      if (parts.some((part) => part.shape === 'mark')) continue;
      if (!lexicon.isCity(parts.map((part) => part.norm.replace(/[^\p{L}\p{N}]/gu, '')).join(''))) continue;
      const isWritten = casing.isCapital(index);
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
