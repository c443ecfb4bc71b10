/** Which names fit into a picture, and where: the important ones first, none over another. */

/** A disc with the words that want to stand by it; measures in pixels. */
export interface Candidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Words with the left and the middle line of where they stand. */
export interface Label<T extends Candidate> {
  readonly of: T;
  readonly left: number;
  readonly middle: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
/** The share of all labels that may cover discs. */
const FIRST = 0.4;

/** Places words right of their disc, else left, below or above it, and leaves out what has no room. Candidates come in order of importance. */
export function placeLabels<T extends Candidate>(
  candidates: readonly T[],
  discs: readonly Candidate[],
  { width, height, most, beside = [] }: Room,
): readonly Label<T>[] {
  const taken = beside.map(boxOf);
  const placed: Label<T>[] = [];
  for (const candidate of candidates) {
    if (placed.length >= most) break;
    const free = spotsOf(candidate).filter(
      (label) => isInside(boxOf(label), width, height) && isFree(boxOf(label), taken),
    );
    const clear = free.find((label) => !discs.some((disc) => disc !== candidate && covers(boxOf(label), disc)));
    // What matters most is named even where that covers a part of something else.
    const spot = clear ?? (placed.length < most * FIRST ? free[0] : undefined);
    if (spot === undefined) continue;
    taken.push(boxOf(spot));
    placed.push(spot);
  }
  return placed;
}

/** Places of each group of alternatives the first that is free, and leaves out a group that has none. */
export function placeFirst<T extends Candidate>(
  groups: readonly (readonly Label<T>[])[],
  { width, height, most, beside = [] }: Room,
): readonly Label<T>[] {
  const taken = beside.map(boxOf);
  const placed: Label<T>[] = [];
  for (const group of groups) {
    if (placed.length >= most) break;
    const spot = group.find((label) => isInside(boxOf(label), width, height) && isFree(boxOf(label), taken));
    if (spot === undefined) continue;
    taken.push(boxOf(spot));
    placed.push(spot);
  }
  return placed;
}

/** Where labels may stand. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** How many at the most. */
  readonly most: number;
  /** Labels that are there already. */
  readonly beside?: readonly Label<Candidate>[];
}

function spotsOf<T extends Candidate>(of: T): readonly Label<T>[] {
  const { x, y, radius, width, height } = of;
  const away = radius + GAP;
  return [
    { of, left: x + away, middle: y },
    { of, left: x - away - width, middle: y },
    { of, left: x - width / 2, middle: y + away + height / 2 },
    { of, left: x - width / 2, middle: y - away - height / 2 },
  ];
}

const boxOf = ({ of, left, middle }: Label<Candidate>): Box => ({
  left: left - 1,
  right: left + of.width + 1,
  top: middle - of.height / 2,
  bottom: middle + of.height / 2,
});

const isInside = ({ left, right, top, bottom }: Box, width: number, height: number): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  !taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );

function covers(box: Box, { x, y, radius }: Candidate): boolean {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return dx * dx + dy * dy < radius * radius;
}
