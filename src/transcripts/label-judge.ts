/** Which of the labels a file seems to have are speakers: judged over all its lines. */
import { isAnonymous, type Labelled } from './labels.ts';

/** Decides whether a label, or a bare time at the start of a line, is one. */
export interface LabelJudge {
  /** `isOpenBefore`: the line before breaks off, so that this one can hardly begin with a label that comes but once. */
  isSpeaker(found: Labelled, isOpenBefore?: boolean): boolean;
  isTime(found: Labelled): boolean;
}

/** From this share of the lines on, bare times and once-only labels are no chance. */
const SHARE_OF_TIMES = 0.05;
const SHARE_OF_LABELS = 0.5;
/** "Ada Byron", "Lea O'Neill". */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+)?\s\p{Lu}[\p{L}'’-]+$/u;
/** "WILL VINCENT", "WP". */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

interface Counts {
  /** Labels in their own spelling, lower-cased, over the lines they head. */
  readonly byLabel: ReadonlyMap<string, number>;
  readonly labelled: number;
  readonly lines: number;
}

/** Judges by how often a label comes, by what is known of the speakers, and by the shape it has. */
export function judgeLabels(found: readonly Labelled[], known: ReadonlySet<string>): LabelJudge {
  const heads = countLabels(found.filter(({ sureness }) => sureness !== 'alone'));
  const alone = countLabels(found.filter(({ sureness }) => sureness === 'alone'));
  const counts: Counts = {
    byLabel: heads,
    labelled: [...heads.values()].reduce((sum, count) => sum + count, 0),
    lines: found.length,
  };
  const timed = found.filter(({ label, time, sureness }) => label === null && time !== null && sureness === 'likely');
  const areTimesReal = timed.length >= Math.max(1, found.length * SHARE_OF_TIMES) && areRising(timed);
  const areNamesAlone = isCastAlone(alone, found.length);
  return {
    isSpeaker: (one, isOpenBefore = false) => {
      if (one.label === null) return false;
      if (known.has(one.label.toLowerCase())) return true;
      if (one.sureness === 'alone') return areNamesAlone && (alone.get(one.label.toLowerCase()) ?? 0) >= 2;
      return one.sureness === 'certain' || isLikely(one.label, isOpenBefore, counts);
    },
    isTime: ({ time, rest, sureness }) => time !== null && (sureness === 'certain' || rest === '' || areTimesReal),
  };
}

function countLabels(found: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of found) {
    const key = label?.toLowerCase();
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Times of a transcript rise, but for a slip here and there. */
function areRising(timed: readonly Labelled[]): boolean {
  const falls = timed.filter(({ time }, index) => (time ?? 0) < (timed[index - 1]?.time ?? 0)).length;
  return falls <= timed.length * 0.1;
}

/** A few full names that stand on lines of their own again and again. */
function isCastAlone(alone: ReadonlyMap<string, number>, lines: number): boolean {
  const recurring = [...alone.values()].filter((count) => count >= 2);
  const total = recurring.reduce((sum, count) => sum + count, 0);
  return recurring.length >= 2 && recurring.length <= 12 && total >= 4 && total >= lines * 0.2;
}

function isLikely(label: string, isOpenBefore: boolean, { byLabel, labelled, lines }: Counts): boolean {
  const count = byLabel.get(label.toLowerCase()) ?? 0;
  const recurring = [...byLabel.values()].filter((times) => times >= 2).length;
  if (/^\p{Ll}/u.test(label)) return count >= 3 && (recurring >= 2 || labelled >= lines * SHARE_OF_LABELS);
  if (count >= 2) return true;
  if (isOpenBefore) return false;
  if (isAnonymous(label)) return label.length > 1;
  if (recurring >= 2 && FULL_NAME.test(label)) return true;
  if (CAPITALS.test(label) && label.length > 1 && (recurring >= 1 || label.includes(' '))) return true;
  return byLabel.size >= 2 && byLabel.size <= 3 && labelled >= lines * SHARE_OF_LABELS;
}
