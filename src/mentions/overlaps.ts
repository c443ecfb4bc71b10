import type { Candidate } from './candidate.ts';

/** Keeps the best of overlapping candidates: the surer of two that are alike in length, else the longer. Sorted by position. */
export function settleOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a) || a.first - b.first || a.name.localeCompare(b.name));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (isTaken(taken, candidate)) continue;
    for (let index = candidate.first; index <= candidate.last; index += 1) taken.add(index);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Each further word of a name is worth more than a small difference in certainty. */
const rank = (candidate: Candidate): number => candidate.score * 0.9 + (candidate.last - candidate.first) * 0.25;

function isTaken(taken: ReadonlySet<number>, candidate: Candidate): boolean {
  for (let index = candidate.first; index <= candidate.last; index += 1) if (taken.has(index)) return true;
  return false;
}
