import { lastTime, markdownWords, spokenWords } from './clean.ts';
import type { Piece } from './format.ts';
import { judgeLabels } from './label-judge.ts';
import { isAnonymous, type Labelled, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { parseTime } from './times.ts';

/** What is known of a text before its labels are read. */
export interface LabelledOptions {
  /** Whether emphasis, links and bullets are marks and no words. */
  readonly isMarkup: boolean;
  /** Lower-case names of people who are known to speak. */
  readonly known: ReadonlySet<string>;
  /** True where the format itself says who speaks: then labels in the words only mark breaks. */
  readonly hasSpeakers?: boolean;
}

/** Pieces of speech, and the parts labels tell: "Leo Dion (host)". */
export interface LabelledText {
  readonly pieces: readonly Piece[];
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
}

/** "Break", "Jingle", "Outro": labels of what is no speech. */
const SECTION_MARK =
  /^(?:(?:short |ad |commercial |music |sponsor )?breaks?|jingle|outro|intro(?:duction)?|music|theme(?: music| song)?|sponsor(?:s|ship)?|ads?|advert(?:isement)?s?|commercials?|(?:pre|mid|post)-?roll|song|clip|applause|laughter|transition|silence|cold open)$/i;
/** "to", "-": what stands between two times of a break. */
const NO_WORDS = /^(?:to|and|until|[-–—:.,;|]+)$/i;
/** A closing mark at the end of a line. */
const CLOSED = /[.?!…:]["'”’)\]]*$/u;

/** Cuts labels and times off the lines; a "Name:" counts where it recurs, is known, or its shape alone proves it. */
export function labelledText(lines: readonly Line[], options: LabelledOptions): LabelledText {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const found = filled.map((line) => readLabel(line.text));
  const judge = judgeLabels(found, options.known);
  const words = options.isMarkup ? markdownWords : spokenWords;
  const areLinesBroken = isDoubleSpaced(filled);
  const pieces: Piece[] = [];
  let now: Moment = { speaker: undefined, time: null, labelLine: undefined, isParagraph: false };
  let before = 0;
  filled.forEach((line, index) => {
    const one = found[index] ?? readLabel(line.text);
    const isBlankBefore = line.number > before + 1;
    before = line.number;
    if (isBlankBefore) now = { ...now, isParagraph: now.isParagraph || !areLinesBroken || isClosed(pieces.at(-1)) };
    const isLabel =
      (!options.hasSpeakers || isSectionMark(one.label)) &&
      judge.isSpeaker(one, !isBlankBefore && !isClosed(pieces.at(-1)));
    const isCut = isLabel || (one.label === null && judge.isTime(one));
    if (isCut) now = momentOf(now, one, isLabel ? line.number : undefined);
    const said = words(isCut ? one.rest : line.text);
    if (isWordless(said)) return;
    pieces.push(pieceOf(said, line.number, now));
    const last = lastTime(line.text);
    const time = last === null ? now.time : (parseTime(last) ?? now.time);
    now = { ...now, time, labelLine: undefined, isParagraph: false };
  });
  const speakers = found.filter((one) => judge.isSpeaker(one));
  return { pieces, hosts: withRole(speakers, 'host'), guests: withRole(speakers, 'guest') };
}

/** Who speaks when, between the lines. */
interface Moment {
  readonly speaker: string | null | undefined;
  readonly time: number | null;
  readonly labelLine: number | undefined;
  readonly isParagraph: boolean;
}

function momentOf(before: Moment, { label, time, rest }: Labelled, labelLine: number | undefined): Moment {
  const isMark = isSectionMark(label);
  const speaker = isMark ? (isWordless(spokenWords(rest)) ? before.speaker : null) : label;
  return {
    speaker: labelLine === undefined ? before.speaker : speaker,
    time: time ?? before.time,
    labelLine: isMark ? before.labelLine : (labelLine ?? before.labelLine),
    isParagraph: true,
  };
}

const isWordless = (said: string): boolean => said === '' || NO_WORDS.test(said);

const isSectionMark = (label: string | null): boolean => label !== null && SECTION_MARK.test(label);

const pieceOf = (text: string, line: number, { speaker, time, labelLine, isParagraph }: Moment): Piece => ({
  text,
  line,
  time,
  isParagraph,
  labelLine,
  ...(speaker === undefined ? {} : { speaker }),
});

const isClosed = (piece: Piece | undefined): boolean => piece === undefined || CLOSED.test(piece.text.slice(-8));

/** Speech that was broken into lines with an empty line after each: there an empty line ends nothing by itself. */
function isDoubleSpaced(filled: readonly Line[]): boolean {
  const spaced = filled.filter((line, index) => line.number > (filled[index - 1]?.number ?? 0) + 1).length;
  const open = filled.filter((line) => !CLOSED.test(line.text.trimEnd().slice(-8))).length;
  return filled.length >= 8 && spaced >= filled.length * 0.8 && open >= filled.length * 0.4;
}

const withRole = (speakers: readonly Labelled[], role: 'host' | 'guest'): readonly string[] => [
  ...new Set(
    speakers.flatMap(({ label, role: said }) =>
      label !== null && said === role && !isAnonymous(label) ? [label] : [],
    ),
  ),
];
