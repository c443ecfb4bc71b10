/** The stretches of a transcript that are sent, one a request. */
import type { Span } from '../model.ts';
import type { NumberedLine } from './lines.ts';
import { indexWords, type WordIndex } from './words.ts';

/** Some lines of a transcript, ready to be sent and to be searched. */
export interface Window {
  readonly firstLine: number;
  readonly lastLine: number;
  /** `L<line number>: <text>`, one a line. */
  readonly text: string;
  readonly index: WordIndex;
  /** The stretch of the transcript's text that it covers; null where it holds headings alone. */
  readonly span: Span | null;
}

/** How many lines a window has in common with the one before. */
const OVERLAP = 3;
/** What the common lines may take of a window, as a share. */
const OVERLAP_SHARE = 0.25;

/** Cuts numbered lines into windows of so many words, each beginning with the last lines of the one before. */
export function cutWindows(lines: readonly NumberedLine[], size: number): readonly Window[] {
  const windows: Window[] = [];
  for (let first = 0; first < lines.length; ) {
    const end = windowEnd(lines, first, size);
    windows.push(windowOf(lines.slice(first, end)));
    if (end >= lines.length) break;
    first = Math.max(first + 1, end - overlap(lines.slice(first, end), size));
  }
  return windows;
}

function windowEnd(lines: readonly NumberedLine[], first: number, size: number): number {
  let words = 0;
  let end = first;
  while (end < lines.length && (end === first || words + (lines[end]?.words.length ?? 0) <= size)) {
    words += lines[end]?.words.length ?? 0;
    end += 1;
  }
  return end;
}

function overlap(lines: readonly NumberedLine[], size: number): number {
  let words = 0;
  let count = 0;
  for (const line of lines.slice(-OVERLAP).reverse()) {
    words += line.words.length;
    if (words > size * OVERLAP_SHARE) break;
    count += 1;
  }
  return count;
}

function windowOf(lines: readonly NumberedLine[]): Window {
  const words = lines.flatMap((line) => line.words);
  const spoken = words.filter((word) => word.start >= 0);
  const [first, last] = [spoken[0], spoken.at(-1)];
  return {
    firstLine: lines[0]?.number ?? 1,
    lastLine: lines.at(-1)?.number ?? 1,
    text: lines.map((line) => `L${line.number}: ${line.text}`).join('\n'),
    index: indexWords(words),
    span: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
  };
}
