/** How a line says who speaks or when: rows of shapes, tried in order. */
import { parseTime } from './times.ts';

/** A line cut into label, time and words. */
export interface Labelled {
  readonly label: string | null;
  readonly time: number | null;
  readonly rest: string;
  readonly shape: string;
  /** True where the shape alone proves a label: `**Name:**`, `Name (00:01:02):`. */
  readonly isCertain: boolean;
}

interface Shape {
  readonly id: string;
  /** Named groups: label?, time?, rest. */
  readonly pattern: RegExp;
  readonly isCertain: boolean;
}

const TIME = '\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
const NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_ .'’&()/#-]{0,48}?";

/** An example of each stands above it. */
const SHAPES: readonly Shape[] = [
  // [869.04 --> 873.12] words
  {
    id: 'bracketed-range',
    pattern: new RegExp(
      `^\\[\\s*(?<time>${TIME}|\\d+(?:\\.\\d+)?)s?\\s*(?:-->|->|-|–)\\s*(?:${TIME}|\\d+(?:\\.\\d+)?)s?\\s*\\]:?\\s*(?<rest>.*)$`,
      'u',
    ),
    isCertain: true,
  },
  // **Will Vincent** (00:12): words    **Will Vincent:** words    **Will Vincent**: words
  {
    id: 'bold',
    pattern: new RegExp(
      `^\\*\\*(?<label>${NAME})\\s*:?\\*\\*\\s*(?:\\\\?[([]?(?<time>${TIME})\\\\?[)\\]]?)?\\s*:?\\s*(?<rest>.*)$`,
      'u',
    ),
    isCertain: true,
  },
  // [Will] [00:03] words
  {
    id: 'bracketed-name-time',
    pattern: new RegExp(`^\\[(?<label>${NAME})\\]\\s*\\[(?<time>${TIME})\\]\\s*:?\\s*(?<rest>.*)$`, 'u'),
    isCertain: true,
  },
  // [00:03] Will Vincent: words     00:03 - Will Vincent: words
  {
    id: 'time-name',
    pattern: new RegExp(
      `^\\\\?[[(]?(?<time>${TIME})\\\\?[\\])]?\\s*[-–—]?\\s*(?:\\*\\*)?(?<label>${NAME}):(?:\\*\\*)?\\s+(?<rest>.*)$`,
      'u',
    ),
    isCertain: false,
  },
  // [00:01:02] words    (00:01) words    00:01:02 words
  {
    id: 'time',
    pattern: new RegExp(`^\\\\?[[(]?(?<time>${TIME})\\\\?[\\])]?(?:\\s*[-–—:]?\\s+|\\s*$)(?<rest>.*)$`, 'u'),
    isCertain: true,
  },
  // Will Vincent (00:01:02): words   Will Vincent [00:01:02] words
  {
    id: 'name-bracketed-time',
    pattern: new RegExp(`^(?<label>${NAME})\\s*[([](?<time>${TIME})[)\\]]\\s*:?\\s*(?<rest>.*)$`, 'u'),
    isCertain: true,
  },
  // Will Vincent  0:06
  {
    id: 'name-time',
    pattern: new RegExp(`^(?<label>${NAME})(?:\\s{2,}|\\t|\\s+[-–|]\\s+|\\s)(?<time>${TIME})$(?<rest>)`, 'u'),
    isCertain: true,
  },
  // Will Vincent: words    WILL VINCENT:  words
  { id: 'name', pattern: new RegExp(`^>{0,2}\\s*(?<label>${NAME}):(?:\\s+(?<rest>.*))?$`, 'u'), isCertain: false },
];

/** Words that stand before a colon without being a speaker. */
const NO_LABELS: ReadonlySet<string> = new Set(
  'note notes warning tip http https mailto links link title date speakers guests guest hosts host tags summary description episode show podcast recorded published duration music sponsor sponsors topics topic resources chapters chapter transcript timestamps example so and but because first second third step question update edit ps re disclaimer url website email twitter'.split(
    ' ',
  ),
);
/** "Speaker 1", "SPEAKER_00", "Q", "A": labels whatever their capitals. */
const ANONYMOUS =
  /^(?:speaker|spk|person|voice|host|guest|interviewer|interviewee|narrator|moderator|audience|unknown)[\s_#-]*(?:\d+|[a-z])?$|^[QA]$/iu;

/** Cuts a line by the first shape that fits; `rest` is the whole line where none does. */
export function readLabel(line: string): Labelled {
  for (const shape of SHAPES) {
    const groups = shape.pattern.exec(line)?.groups;
    if (groups === undefined) continue;
    const label = groups.label?.trim().replace(/[:*]+$/, '') ?? null;
    if (label !== null && !isPlausible(label, shape.isCertain)) continue;
    return {
      label,
      time: groups.time === undefined ? null : parseTime(groups.time),
      rest: groups.rest ?? '',
      shape: shape.id,
      isCertain: shape.isCertain || (label !== null && ANONYMOUS.test(label)),
    };
  }
  return { label: null, time: null, rest: line, shape: 'none', isCertain: false };
}

/** One to five words, each with a capital (particles aside), none of them known to be something else. */
function isPlausible(label: string, isCertain: boolean): boolean {
  if (ANONYMOUS.test(label)) return true;
  const words = label
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/);
  if (
    words.length > 5 ||
    label.length > 48 ||
    NO_LABELS.has(label.toLowerCase()) ||
    NO_LABELS.has(words[0]?.toLowerCase() ?? '')
  )
    return false;
  if (!/\p{L}/u.test(label)) return false;
  if (isCertain && words.length <= 4 && !/[.?!]/.test(label.replace(/\b\p{L}\./gu, '')))
    return words.some((word) => /^\p{Lu}/u.test(word));
  return words.every(
    (word) =>
      /^[\p{Lu}\p{N}(]/u.test(word) ||
      /^(?:van|von|de|der|den|la|le|di|da|del|bin|al|and|&|mc|st)$/u.test(word.toLowerCase()),
  );
}
