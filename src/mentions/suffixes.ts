/** Words behind a name that make a company of it: "Postgres AI", "Prediction Guard Labs". */
import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { type Casing, isCapitalised } from './casing.ts';

const SUFFIXES: ReadonlySet<string> = new Set(
  'ai labs inc ltd llc gmbh corp technologies consulting ventures studios software systems solutions partners capital analytics'.split(
    ' ',
  ),
);
const OWNERS: ReadonlySet<string> = new Set(['Project', 'Organisation', 'Technology']);

/** Companies whose name begins with another name, where capitals tell: "founder of Postgres AI". */
export function findSuffixed(
  names: readonly Candidate[],
  { text, tokens, casing }: { readonly text: string; readonly tokens: readonly Token[]; readonly casing: Casing },
): readonly Candidate[] {
  if (casing.isNoisy) return [];
  return names.flatMap((name) => {
    const suffix = tokens[name.last + 1];
    const before = tokens[name.last];
    if (suffix === undefined || before === undefined || !OWNERS.has(name.type)) return [];
    if (!SUFFIXES.has(suffix.norm) || !isCapitalised(suffix) || !isCapitalised(before)) return [];
    if (suffix.start - before.end !== 1 || isCapitalised(tokens[name.last + 2] ?? suffix) === true) return [];
    const start = tokens[name.first]?.start ?? 0;
    return [
      {
        first: name.first,
        last: name.last + 1,
        type: 'Organisation' as const,
        name: text.slice(start, suffix.end).replace(/\s+/g, ' '),
        rule: 'organisation/suffix',
        score: 0.72,
        entry: null,
        reason: 'a name with a word for a company behind it',
      },
    ];
  });
}
