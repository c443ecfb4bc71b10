import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineAt } from '../../src/anchors.ts';
import { numberLines } from '../../src/assistant/lines.ts';
import { cutWindows } from '../../src/assistant/windows.ts';
import { wordsOf } from '../../src/assistant/words.ts';
import { decodeText } from '../../src/transcripts/decode.ts';
import { splitLines } from '../../src/transcripts/lines.ts';
import { readTranscript } from '../../src/transcripts/read.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const FILES = readdirSync(SAMPLES).filter((file) => /\.(?!notes)[a-z]+$/.test(file) && !/README|\.notes\./.test(file));

function read(file: string) {
  const bytes = readFileSync(`${SAMPLES}${file}`);
  return { transcript: readTranscript(bytes, { name: file }), file: splitLines(decodeText(bytes, file)) };
}
const linesOf = (file: string, longest = 1500) => {
  const sample = read(file);
  return { ...sample, lines: numberLines(sample.transcript, sample.file, longest) };
};
const ofText = (text: string, longest = 1500) => {
  const transcript = readTranscript(Buffer.from(text), { name: 'x.txt' });
  return numberLines(transcript, text.split('\n'), longest);
};

describe('numbered lines', () => {
  it.each(FILES)('send every spoken word of %s once, from the line it stands on', (file) => {
    const { transcript, lines } = linesOf(file);
    const spoken = lines.flatMap((line) => line.words).filter((word) => word.start >= 0);
    expect(spoken.map((word) => word.start)).toEqual(wordsOf(transcript.text, 0).map((word) => word.start));
    for (const { words, number } of lines)
      for (const word of words.filter(({ start }) => start >= 0))
        expect(lineAt(transcript.anchors, word.start)).toBe(number);
  });

  it.each(['labelled-markdown.md', 'time-stamped.txt', 'cues.srt', 'bracketed-names.txt'])(
    'send the lines of %s as they stand in the file',
    (file) => {
      const { lines, file: physical } = linesOf(file);
      for (const { number, text } of lines) expect(text).toBe(physical[number - 1]?.trim());
    },
  );

  it('leave cue numbers and times out', () => {
    expect(
      linesOf('cues.srt').lines.filter(({ text, words }) => /-->/.test(text) || words.every(({ start }) => start < 0)),
    ).toEqual([]);
  });

  it.each(['whisper.json', 'podcasting20.json', 'whisperx.json'])('send the words of %s, not its JSON', (file) => {
    expect(linesOf(file).lines.filter(({ text }) => /[{}]|"(?:start|text)"/.test(text))).toEqual([]);
  });

  it('send headings and labels, which are not spoken', () => {
    const [title, first] = linesOf('labelled-markdown.md').lines;
    expect(title?.text).toContain('Moving Ten Billion Messages');
    expect(title?.words.every((word) => word.start === -1)).toBe(true);
    expect(first?.words.slice(0, 3).map((word) => [word.text, word.start])).toEqual([
      ['nora', -1],
      ['feldmann', -1],
      ['hello', 0],
    ]);
  });

  it('take the spoken name from behind the label, not from it', () => {
    const [line] = ofText('**Will:** Will is here.\n\n**Ada:** Hello there, you two.');
    expect(line?.words.map((word) => word.start)).toEqual([-1, 0, 5, 8]);
  });

  it('cut an endless line into pieces with one number', () => {
    const { lines } = linesOf('endless-line.txt', 50);
    const [first, second] = lines.filter(({ words }) => words.some((word) => word.start >= 0));
    expect(first?.number).toBe(second?.number);
    expect(lines.every(({ words }) => words.length <= 50)).toBe(true);
  });
});

describe('windows', () => {
  const { lines } = linesOf('captions-lowercase.txt');

  it.each([1, 20, 60, 200, 10_000])('of %i words hold every line, in order', (size) => {
    const windows = cutWindows(lines, size);
    const numbers = windows.flatMap((window) =>
      [...window.text.matchAll(/^L(\d+): /gm)].map(([, number]) => Number(number)),
    );
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(lines.map((line) => line.number));
  });

  it('begin with the last lines of the one before', () => {
    const [first, second] = cutWindows(lines, 60);
    expect(second?.firstLine).toBeLessThanOrEqual(first?.lastLine ?? 0);
    expect(second?.firstLine).toBeGreaterThan(first?.firstLine ?? 0);
  });

  it('are one where all fits in', () => {
    expect(cutWindows(lines, 10_000)).toHaveLength(1);
    expect(cutWindows([], 100)).toEqual([]);
  });
});
