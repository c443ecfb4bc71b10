/** The cues of WebVTT and SRT: one tolerant reader for both. */
import type { EpisodeMetadata, Problem } from '../model.ts';
import { captionWords } from './clean.ts';
import type { Parsed, Piece, SourceText } from './format.ts';
import { readKeyLines } from './head.ts';
import { judgeLabels } from './label-judge.ts';
import { readLabel } from './labels.ts';
import { parseTime } from './times.ts';

/** "00:01.000 --> 00:04.000 align:start", "00:00:00,000-->00:00:02,000", "0:01 --> 0:04". */
const TIMING = /^\s*((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)/;
/** "00:00:04.000 --> ", "--> 00:01": a timing that was cut off or garbled. */
const BROKEN_TIMING = /^[\d:.,\s]{0,40}-->[\d:.,\s]{0,40}$/;
const BLOCK = /^(NOTE|STYLE|REGION)(?:\s|$)/;
/** "<v Will Vincent>", "<v.loud Will>". */
const VOICE = /^\s*(?:-\s*)?<v(?:\.[^\s>]{0,40})?\s+([^>]{1,80})>/;
const CUE_NUMBER = /^\s*\d+\s*$/;
/** "WEBVTT - Backlog Radio", "WEBVTT Kind: captions". */
const HEADER = /^WEBVTT\b[\s:–—-]*(.*)$/;
/** ">> ", ">>> ": the speaker changes. */
const CHANGE = /^\s*(?:>{2,3}|-(?=\s|\p{Lu}))\s*/u;
/** From this share of repeated lines on, captions roll. */
const ROLLING = 0.25;

/** Whether a line is a cue's timing. */
export const isTiming = (line: string): boolean => TIMING.test(line);

/** What was read so far. */
interface Reading {
  readonly pieces: Piece[];
  readonly problems: Problem[];
  readonly comments: string[];
  title: string | null;
  time: number | null;
  hasCue: boolean;
}

/** Reads every cue of a caption file, whatever is missing around it. */
export function parseCaptions(source: SourceText): Parsed {
  const reading: Reading = { pieces: [], problems: [], comments: [], title: null, time: null, hasCue: false };
  const { lines } = source;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (BLOCK.test(line) && !isTiming(lines[index + 1] ?? '')) index = readBlock(lines, index, reading);
    else if (isTiming(line)) index = readCue(lines, index, reading);
    else index = readStray(lines, index, reading);
  }
  const { pieces, hosts, guests } = withLabels(collapseRolling(reading.pieces));
  const metadata: Partial<EpisodeMetadata> = { ...readKeyLines(reading.comments) };
  return {
    pieces,
    metadata: {
      ...metadata,
      title: metadata.title ?? reading.title,
      hosts: metadata.hosts?.length ? metadata.hosts : hosts,
      guests: metadata.guests?.length ? metadata.guests : guests,
    },
    problems: reading.problems,
  };
}

/** NOTE, STYLE and REGION run to the next empty line; notes may tell the title. */
function readBlock(lines: readonly string[], start: number, reading: Reading): number {
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || isTiming(line)) break;
    if (line.startsWith('NOTE') || index > start) reading.comments.push(line.replace(/^NOTE\s*/, ''));
  }
  return index;
}

/** A line outside a cue: the header, an id, a garbled timing, or speech after an empty line. */
function readStray(lines: readonly string[], index: number, reading: Reading): number {
  const line = lines[index] ?? '';
  const header = HEADER.exec(line)?.[1]?.trim();
  if (!reading.hasCue) {
    if (header !== undefined && /\p{L}/u.test(header) && !/^(?:kind|language)\b/i.test(header))
      reading.title ??= header;
    return index + 1;
  }
  if (BROKEN_TIMING.test(line)) {
    reading.problems.push({
      line: index + 1,
      message: `"${line.trim()}" is no whole timing; the words after it keep the time before`,
    });
    return index + 1;
  }
  const isId = CUE_NUMBER.test(line) || isTiming(lines[index + 1] ?? '');
  if (!isId) addLine(reading, line, index);
  return index + 1;
}

function readCue(lines: readonly string[], timing: number, reading: Reading): number {
  reading.time = parseTime(TIMING.exec(lines[timing] ?? '')?.[1] ?? '');
  reading.hasCue = true;
  const before = reading.pieces.length;
  let index = timing + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || isTiming(line) || BROKEN_TIMING.test(line)) break;
    if (CUE_NUMBER.test(line) && isTiming(lines[index + 1] ?? '')) break;
    addLine(reading, line, index);
  }
  if (reading.pieces.length === before && isEnd(lines, index))
    reading.problems.push({ line: timing + 1, message: 'the last cue has no words: the file may be cut off' });
  return index;
}

const isEnd = (lines: readonly string[], index: number): boolean => {
  for (let at = index; at < lines.length; at += 1) if ((lines[at] ?? '').trim() !== '') return false;
  return true;
};

function addLine({ pieces, time }: Reading, line: string, index: number): void {
  const voice = VOICE.exec(line)?.[1]?.trim();
  const text = captionWords(line);
  if (text === '') return;
  pieces.push({ text, line: index + 1, time, ...(voice === undefined ? {} : { speaker: voice }) });
}

/** Captions that roll repeat the line before, or let it grow; each is kept once. */
function collapseRolling(pieces: readonly Piece[]): readonly Piece[] {
  const repeats = pieces.filter((piece, index) => piece.text === pieces[index - 1]?.text).length;
  const isRolling = repeats >= pieces.length * ROLLING && pieces.length > 3;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    const isLong = isRolling || (last?.text.split(' ').length ?? 0) > 3;
    if (last !== undefined && isLong && piece.text === last.text) continue;
    if (last !== undefined && isRolling && piece.text.startsWith(`${last.text} `) && piece.line - last.line < 8)
      kept.pop();
    kept.push(piece);
  }
  return kept;
}

interface LabelledCaptions {
  readonly pieces: readonly Piece[];
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
}

/** "Michael: Hello": a label inside the words counts where labels recur. */
function withLabels(pieces: readonly Piece[]): LabelledCaptions {
  if (pieces.some((piece) => piece.speaker !== undefined)) return { pieces, hosts: [], guests: [] };
  const read = pieces.map((piece) => readLabel(piece.text));
  const found = read.map((one) => (one.time === null && one.sureness !== 'alone' ? one : { ...one, label: null }));
  const judge = judgeLabels(found, new Set());
  const cut = pieces.flatMap((piece, index): readonly (Piece & { readonly role?: 'host' | 'guest' | null })[] => {
    const one = found[index] ?? readLabel(piece.text);
    const { label, rest, role } = one;
    if (judge.isSpeaker(one, rest !== '' && isOpen(pieces[index - 1])))
      return [{ ...piece, speaker: label, text: rest, role }];
    if (!CHANGE.test(piece.text)) return [piece];
    return [{ ...piece, text: piece.text.replace(CHANGE, ''), isParagraph: true }];
  });
  const named = (role: 'host' | 'guest'): readonly string[] => [
    ...new Set(cut.flatMap((piece) => (piece.role === role && piece.speaker ? [piece.speaker] : []))),
  ];
  return { pieces: carried(cut), hosts: named('host'), guests: named('guest') };
}

const isOpen = (piece: Piece | undefined): boolean =>
  piece !== undefined && !/[.?!…]["'”’)]*$/u.test(piece.text.slice(-8));

/** A label that stands alone in its line belongs to the words of the next. */
function carried(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let alone: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text === '') alone = piece;
    else {
      const isLabelled: boolean = alone !== null && piece.speaker === undefined;
      kept.push(isLabelled ? { ...piece, speaker: alone?.speaker, labelLine: alone?.line } : piece);
      alone = null;
    }
  }
  return kept;
}
