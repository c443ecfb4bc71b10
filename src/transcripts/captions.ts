/** The cues of WebVTT and SRT: one tolerant reader for both. */
import type { Problem } from '../model.ts';
import { captionWords } from './clean.ts';
import type { Parsed, Piece, SourceText } from './format.ts';
import { readLabel } from './labels.ts';
import { parseTime } from './times.ts';

/** "00:01.000 --> 00:04.000 align:start", "00:00:00,000-->00:00:02,000". */
const TIMING = /^\s*((?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,3})/;
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** "<v Will Vincent>", "<v.loud Will>". */
const VOICE = /^\s*<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const CUE_NUMBER = /^\s*\d+\s*$/;

/** Whether a line is a cue's timing. */
export const isTiming = (line: string): boolean => TIMING.test(line);

/** Reads every cue of a caption file, whatever is missing around it. */
export function parseCaptions(source: SourceText): Parsed {
  const pieces: Piece[] = [];
  const problems: Problem[] = [];
  const lines = source.lines;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (BLOCK.test(line)) index = skipBlock(lines, index);
    else if (isTiming(line)) index = readCue(lines, index, pieces, problems);
    else index += 1;
  }
  return { pieces: withLabels(collapseRolling(pieces)), metadata: {}, problems };
}

function skipBlock(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && (lines[index] ?? '').trim() !== '') index += 1;
  return index;
}

function readCue(lines: readonly string[], timing: number, pieces: Piece[], problems: Problem[]): number {
  const time = parseTime(TIMING.exec(lines[timing] ?? '')?.[1] ?? '');
  let index = timing + 1;
  let isEmpty = true;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || isTiming(line)) break;
    if (CUE_NUMBER.test(line) && isTiming(lines[index + 1] ?? '')) break;
    const voice = VOICE.exec(line)?.[1]?.trim();
    const text = captionWords(line);
    if (text === '') continue;
    isEmpty = false;
    pieces.push({ text, line: index + 1, time, ...(voice === undefined ? {} : { speaker: voice }) });
  }
  if (isEmpty && lines.slice(index).every((line) => line.trim() === ''))
    problems.push({ line: timing + 1, message: 'the last cue has no words: the file may be cut off' });
  return index;
}

/** Captions that roll repeat the line before; each is kept once. */
function collapseRolling(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => piece.text !== pieces[index - 1]?.text || piece.text.split(' ').length < 3);
}

/** "Michael: Hello": a label inside the words counts where labels recur. */
function withLabels(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.speaker !== undefined)) return pieces;
  const counts = new Map<string, number>();
  const cut = pieces.map((piece) => {
    const found = readLabel(piece.text.replace(/^(?:>>|-)\s*/, ''));
    const label = found.shape === 'name' ? found.label : null;
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
    return { piece, label, rest: found.rest };
  });
  const isReal = (label: string): boolean =>
    (counts.get(label) ?? 0) >= 2 || (counts.size <= 3 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label));
  return cut.map(({ piece, label, rest }) =>
    label !== null && isReal(label) ? { ...piece, speaker: label, text: rest } : piece,
  );
}
