/** How likely two sounds (or letters) are heard for one another; see `costs.ts`. */
export interface PairTable {
  /** Log odds against chance by `code * 128 + code`; code 0 stands for nothing. */
  readonly odds: Float32Array;
}

/** What the best alignment of two strings looks like. */
export interface Alignment {
  /** Log odds, added up: how much likelier one was heard for the other than by chance. */
  readonly odds: number;
  /** The odds as a share of what the two have with themselves: 1 for equal strings, below 0 for strangers. */
  readonly likeness: number;
  /** The worst stretch: the lowest sum of odds in a row. */
  readonly worst: number;
  /** The longest run of sounds that only one of them has. */
  readonly longestGap: number;
  readonly first: number;
  readonly last: number;
  /** Share of equal sounds among the steps. */
  readonly equal: number;
}

const WIDTH = 128;

/** Aligns two ASCII strings so that the sum of log odds is the highest (Needleman and Wunsch 1970). */
export function align(a: string, b: string, { odds }: PairTable): Alignment {
  const sums = alignmentSums(a, b, odds);
  const total = sums[sums.length - 1] ?? 0;
  const own = ownOdds(a, odds) + ownOdds(b, odds);
  return { odds: total, likeness: own === 0 ? 0 : (2 * total) / own, ...traceBack(a, b, sums, odds) };
}

/** `align(a, b).likeness` alone. */
export function likeness(a: string, b: string, { odds }: PairTable): number {
  const own = ownOdds(a, odds) + ownOdds(b, odds);
  if (own === 0) return 0;
  const sums = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) sums[j] = (sums[j - 1] ?? 0) + (odds[b.charCodeAt(j - 1)] ?? 0);
  for (let i = 0; i < a.length; i += 1) nextRow(sums, a.charCodeAt(i) * WIDTH, b, odds);
  return (2 * (sums[b.length] ?? 0)) / own;
}

/** Turns the sums of one row into those of the next; `base` is where the table has the odds of the row's sound. */
function nextRow(sums: Float64Array, base: number, b: string, odds: Float32Array): void {
  const gap = odds[base] ?? 0;
  let diagonal = sums[0] ?? 0;
  let left = diagonal + gap;
  sums[0] = left;
  for (let j = 1; j <= b.length; j += 1) {
    const code = b.charCodeAt(j - 1);
    const above = sums[j] ?? 0;
    const both = diagonal + (odds[base + code] ?? 0);
    left += odds[code] ?? 0;
    if (above + gap > left) left = above + gap;
    if (both > left) left = both;
    sums[j] = left;
    diagonal = above;
  }
}

function ownOdds(text: string, odds: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += odds[text.charCodeAt(at) * (WIDTH + 1)] ?? 0;
  return sum;
}

/** The best sums of every two beginnings, row by row; its loop is that of `nextRow`, in place. */
function alignmentSums(a: string, b: string, odds: Float32Array): Float64Array {
  const width = b.length + 1;
  const sums = new Float64Array((a.length + 1) * width);
  for (let j = 1; j < width; j += 1) sums[j] = (sums[j - 1] ?? 0) + (odds[b.charCodeAt(j - 1)] ?? 0);
  for (let row = width; row < sums.length; row += width) {
    const base = a.charCodeAt(row / width - 1) * WIDTH;
    const gap = odds[base] ?? 0;
    let diagonal = sums[row - width] ?? 0;
    let left = diagonal + gap;
    sums[row] = left;
    for (let j = 1; j < width; j += 1) {
      const code = b.charCodeAt(j - 1);
      const above = sums[row - width + j] ?? 0;
      const both = diagonal + (odds[base + code] ?? 0);
      left += odds[code] ?? 0;
      if (above + gap > left) left = above + gap;
      if (both > left) left = both;
      sums[row + j] = left;
      diagonal = above;
    }
  }
  return sums;
}

type Steps = Pick<Alignment, 'worst' | 'longestGap' | 'first' | 'last' | 'equal'>;

/** Walks the best alignment from its end. */
function traceBack(a: string, b: string, sums: Float64Array, odds: Float32Array): Steps {
  const width = b.length + 1;
  let at = sums.length - 1;
  let [steps, equal, run, longestGap, stretch, worst, first, last] = [0, 0, 0, 0, 0, 0, 0, 0];
  while (at > 0) {
    const row = Math.floor(at / width);
    const base = row === 0 ? 0 : a.charCodeAt(row - 1) * WIDTH;
    const code = at === row * width ? 0 : b.charCodeAt(at - row * width - 1);
    const back = stepBack(sums, at, { width, both: odds[base + code] ?? 0, onlyA: odds[base] ?? 0, base, code });
    first = odds[(back >= width ? base : 0) + (back === width ? 0 : code)] ?? 0;
    if (steps === 0) last = first;
    if (base === code * WIDTH) equal += back > width ? 1 : 0;
    run = back > width ? 0 : run + 1;
    longestGap = Math.max(longestGap, run);
    stretch = Math.min(0, stretch + first);
    worst = Math.min(worst, stretch);
    at -= back;
    steps += 1;
  }
  return { worst, longestGap, first, last, equal: steps === 0 ? 0 : equal / steps };
}

interface Cell {
  readonly width: number;
  readonly both: number;
  readonly onlyA: number;
  /** 0 in the first row. */
  readonly base: number;
  /** 0 in the first column. */
  readonly code: number;
}

/** How far back in the sums the best way to a cell came from: `width + 1` for both sounds, `width` for one of a, 1 for one of b. */
function stepBack(sums: Float64Array, at: number, { width, both, onlyA, base, code }: Cell): number {
  if (base === 0) return 1;
  if (code === 0) return width;
  if (sums[at] === (sums[at - width - 1] ?? 0) + both) return width + 1;
  return sums[at] === (sums[at - width] ?? 0) + onlyA ? width : 1;
}
