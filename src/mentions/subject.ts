import { type Catalogue, squash } from '../catalogue/table.ts';
import type { Hints } from '../hints/hints.ts';
import type { Candidate } from './candidate.ts';

/** Runs of up to four words of a title that begin with a capital. */
export function titleWindows(title: string): readonly string[] {
  const words = title.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''));
  return words.flatMap((word, first) =>
    /^\p{Lu}|\d/u.test(word) ? [1, 2, 3, 4].map((length) => words.slice(first, first + length).join(' ')) : [],
  );
}

/** Catalogue names that the title and the show's name hold. */
export const titleNames = (hints: Hints, catalogue: Catalogue): readonly string[] =>
  [...titleWindows(hints.title ?? ''), ...titleWindows(hints.podcast ?? '')].flatMap((name) => {
    const form = catalogue.find(squash(name))[0];
    return form === undefined ? [] : [form.entry.name];
  });

/** What an episode is about: the project of its title or show, else the one said most, and often. */
export function subjectOf(names: readonly Candidate[], hints: Hints, catalogue: Catalogue): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name.type === 'Project') counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
  const titled = titleNames(hints, catalogue).find((name) => counts.has(name));
  if (titled !== undefined) return titled;
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return best !== undefined && best[1] >= 5 && best[1] >= 1.5 * (second?.[1] ?? 0) ? best[0] : null;
}
