import type { Anchor } from './model.ts';

/** The last anchor that stands at or before an offset; anchors are sorted by `start`. */
export function anchorAt(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return anchors[low];
}

/** The 1-based physical line of the file on which the text at an offset stands. */
export const lineAt = (anchors: readonly Anchor[], offset: number): number => anchorAt(anchors, offset)?.line ?? 1;

/** The second at which the text at an offset was said, or null. */
export const timeAt = (anchors: readonly Anchor[], offset: number): number | null =>
  anchorAt(anchors, offset)?.time ?? null;
