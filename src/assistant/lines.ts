/** The transcript as numbered lines: what is sent, and the way back from its words to the text. */
import type { Transcript } from '../model.ts';
import { type Word, wordsOf } from './words.ts';

/** A line as it is sent. A very long one is sent in pieces with the same number. */
export interface NumberedLine {
  /** 1-based physical line of the file. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** A label, a time stamp and some marks may stand before what is spoken; links may stand in it. */
const UNSPOKEN = 14;
const UNSPOKEN_SHARE = 0.5;
/** "<p>", "{", "[{", '"text": ': of JSON and HTML the words alone are sent. */
const MARKUP = /^\s*(?:<[a-z!/?]|\{|\[\s*[{"]|"\w+"\s*:)/i;
/** "C\#": a mark that Markdown would take for its own. */
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;
/** "12", "00:01:02,000 --> 00:01:04,000", "WEBVTT". */
const CUE_LINE = /^\s*(?:\d+|WEBVTT.*|.*-->.*)\s*$/;

/**
 * The lines of a transcript. `file` are the physical lines as they stand in the file: where such a line is what is spoken
 * there, perhaps with a label or time before it, it is sent as it is; else (JSON, HTML) the spoken words alone.
 */
export function numberLines(transcript: Transcript, file: readonly string[], longest: number): readonly NumberedLine[] {
  const spoken = spokenLines(transcript).map((line) => numbered(line, file[line.number - 1] ?? ''));
  const isText = spoken.filter((line) => line.isRaw).length * 2 > spoken.length;
  const lines = isText
    ? [...spoken, ...besideLines(transcript, file, new Set(spoken.map((line) => line.number)))]
    : spoken;
  return [...lines].sort((a, b) => a.number - b.number).flatMap((line) => pieces(line, longest));
}

/** The line without the strokes that Markdown puts before its own marks. */
export const unescaped = (text: string): string => text.replace(ESCAPED, '$1');

interface SpokenLine {
  readonly number: number;
  readonly start: number;
  readonly text: string;
  readonly speaker: string | null;
}

function spokenLines({ text, anchors, turns }: Transcript): readonly SpokenLine[] {
  const starts = new Map<number, number>();
  for (const { line, start } of anchors) if (!starts.has(line)) starts.set(line, start);
  const speakers = new Map(turns.map((turn) => [turn.span.start, turn.speaker]));
  const ordered = [...starts].sort((a, b) => a[1] - b[1]);
  return ordered.map(([number, start], index) => ({
    number,
    start,
    text: text.slice(start, ordered[index + 1]?.[1] ?? text.length),
    speaker: speakers.get(start) ?? null,
  }));
}

function numbered(line: SpokenLine, raw: string): NumberedLine & { readonly isRaw: boolean } {
  const { number, start, text, speaker } = line;
  const words = wordsOf(text, number).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
  const aligned = MARKUP.test(raw) ? null : alignWords(wordsOf(unescaped(raw), number), words);
  if (aligned !== null) return { number, text: raw.trim(), words: aligned, isRaw: true };
  const label = speaker === null ? '' : `${speaker}: `;
  const unspoken = wordsOf(label, number).map((word) => ({ ...word, start: -1, end: -1 }));
  return { number, text: label + text.replace(/\s+/g, ' ').trim(), words: [...unspoken, ...words], isRaw: false };
}

/** Gives the words of a line the offsets of the spoken ones; from the end on, since labels and times stand before. Null where these are not in it. */
function alignWords(raw: readonly Word[], spoken: readonly Word[]): readonly Word[] | null {
  if (raw.length > spoken.length * (1 + UNSPOKEN_SHARE) + UNSPOKEN) return null;
  let left = spoken.length - 1;
  const aligned = [...raw].reverse().map((word) => {
    const match = spoken[left];
    if (match?.text !== word.text) return { ...word, start: -1, end: -1 };
    left -= 1;
    return match;
  });
  return left < 0 ? aligned.reverse() : null;
}

/** Headings and lines with a label alone: not spoken, but they say who and what. */
function besideLines(
  { turns }: Transcript,
  file: readonly string[],
  taken: ReadonlySet<number>,
): readonly NumberedLine[] {
  const labels = new Set(turns.map((turn) => turn.line));
  return file.flatMap((text, index) => {
    const number = index + 1;
    const isBeside = labels.has(number) || (HAS_WORDS.test(text) && !CUE_LINE.test(text) && !MARKUP.test(text));
    if (!isBeside || taken.has(number)) return [];
    const words = wordsOf(text, number).map((word) => ({ ...word, start: -1, end: -1 }));
    return [{ number, text: text.trim(), words }];
  });
}

/** "## The talk", "title: Doors". */
const HAS_WORDS = /\p{L}{2}/u;

/** Cuts an endless line into pieces of so many words. */
function pieces({ number, text, words }: NumberedLine, longest: number): readonly NumberedLine[] {
  if (words.length <= longest) return [{ number, text, words }];
  const parts = text.split(/\s+/);
  const cut: NumberedLine[] = [];
  let used = 0;
  for (let from = 0; from < parts.length; ) {
    let to = from;
    let count = 0;
    for (; to < parts.length; to += 1) {
      const more = wordsOf(parts[to] ?? '', number).length;
      if (to > from && count + more > longest) break;
      count += more;
    }
    cut.push({ number, text: parts.slice(from, to).join(' '), words: words.slice(used, used + count) });
    used += count;
    from = to;
  }
  return cut;
}
