import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EpigraphError } from '../../src/errors.ts';
import type { Transcript } from '../../src/model.ts';
import { readTranscript } from '../../src/transcripts/read.ts';

/** What is read, or null where it is refused as it should be. */
function readOrNull(bytes: Uint8Array, name = 'x.txt'): Transcript | null {
  try {
    return readTranscript(bytes, { name });
  } catch (error) {
    expect(error).toBeInstanceOf(EpigraphError);
    if (error instanceof EpigraphError) {
      expect(error.code).toBe('INPUT');
      expect(error.message).toContain(`"${name}"`);
      expect(error.message).not.toContain('\n');
    }
    return null;
  }
}

const name = fc.constantFrom('Ada Byron', 'MARY SHELLEY', 'Speaker 1', 'Zoë Åkesson', 'tomas');
const clock = fc.nat(7200).map((time) => new Date(time * 1000).toISOString().slice(11, 19));
const words = fc
  .array(
    fc.constantFrom('hello', 'we', 'built', 'Kafka', 'in', 'Oslo.', 'café', 'well,', 'so', '“yes”', 'Q&A', 'naïve'),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(' '));
const junk = fc.constantFrom(
  '',
  '',
  '---',
  '# Part',
  '[music]',
  '<b>',
  '**',
  '-->',
  '{',
  '"segments":',
  'WEBVTT',
  'NOTE x',
  '42',
  '::',
  '\\[',
  '](',
  '<cite>',
  '\u0000x',
  '=====',
  'title: x',
);
const line = fc.oneof(
  words,
  junk,
  fc.tuple(name, words).map(([who, said]) => `${who}: ${said}`),
  fc.tuple(name, clock, words).map(([who, time, said]) => `**${who}** (${time}): ${said}`),
  fc.tuple(clock, words).map(([time, said]) => `${time} ${said}`),
  fc.tuple(clock, clock).map(([from, to]) => `${from}.000 --> ${to},5`),
  fc.tuple(name, words).map(([who, said]) => `<p><cite>${who}:</cite> ${said}</p>`),
);
const file = fc.array(line, { maxLength: 30 });
const extension = fc.constantFrom('x.txt', 'x.md', 'x.vtt', 'x.srt', 'x.json', 'x.html', 'x.rst', 'x');

describe('readTranscript', () => {
  it('throws nothing but an EpigraphError that names the file, on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), extension, (bytes, as) => void readOrNull(bytes, as)));
  });

  it('throws nothing but an EpigraphError on any text, nor on any JSON or front matter', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.json(),
      fc.json().map((value) => `{"segments":[${value}]}`),
      fc.string().map((value) => `---\n${value}\n---\nHello`),
      fc.stringMatching(/^[-#*[\]()<>{}\\:."'\n 0-9a-zA-Z]{0,200}$/),
    );
    fc.assert(fc.property(text, extension, (content, as) => void readOrNull(Buffer.from(content), as)));
  });

  it('gives sorted anchors that begin at 0, turns that cover the text, and lines of the file', () => {
    fc.assert(
      fc.property(file, extension, (lines, as) => {
        const transcript = readOrNull(Buffer.from(lines.join('\n')), as);
        if (transcript === null) return;
        const { anchors, turns, text } = transcript;
        expect(anchors[0]?.start).toBe(0);
        expect(turns[0]?.span.start).toBe(0);
        expect(turns.at(-1)?.span.end).toBe(text.length);
        anchors.forEach((anchor, index) => {
          expect(anchor.start).toBeGreaterThanOrEqual(anchors[index - 1]?.start ?? 0);
          expect(anchor.line).toBeGreaterThanOrEqual(1);
          expect(anchor.line).toBeLessThanOrEqual(lines.join('\n').split('\n').length);
        });
        turns.forEach((turn, index) => {
          expect(turn.span.start).toBeGreaterThanOrEqual(turns[index - 1]?.span.end ?? 0);
          expect(turn.speaker).not.toBe(index > 0 ? turns[index - 1]?.speaker : undefined);
        });
        expect(text).toBe(text.trim());
      }),
    );
  });

  it('finds every word of the text on the line its anchor names', () => {
    fc.assert(
      fc.property(file, fc.constantFrom('x.txt', 'x.md', 'x.vtt', 'x.srt', 'x.html'), (lines, as) => {
        const all = lines.join('\n');
        const transcript = readOrNull(Buffer.from(all), as);
        if (transcript === null) return;
        const physical = all.split('\n');
        transcript.anchors.forEach((anchor, index) => {
          const said = transcript.text.slice(anchor.start, transcript.anchors[index + 1]?.start);
          for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? []) expect(physical[anchor.line - 1]).toContain(word);
        });
      }),
    );
  });

  it('gives the same for the same bytes', () => {
    fc.assert(
      fc.property(file, (lines) => {
        const bytes = Buffer.from(lines.join('\n'));
        expect(readOrNull(bytes)).toEqual(readOrNull(bytes));
      }),
    );
  });

  it('gives the same text and lines whatever the line ends and the encoding', () => {
    fc.assert(
      fc.property(file, (lines) => {
        const text = lines.filter((one) => !one.includes('\u0000')).join('\n');
        const spoken = (bytes: Buffer) => {
          const read = readOrNull(bytes);
          return read === null ? null : { ...read, source: null };
        };
        const expected = spoken(Buffer.from(text));
        expect(spoken(Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual(expected);
        expect(spoken(Buffer.from(text.replaceAll('\n', '\r')))).toEqual(expected);
        if (text === '') return;
        expect(spoken(Buffer.from(`\ufeff${text}`))).toEqual(expected);
        expect(spoken(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
        expect(spoken(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected);
      }),
    );
  });
});

describe('long input', () => {
  /** Each of these would keep a backtracking reader busy for minutes. */
  it.each([
    ['one endless line', 'hello world and so on '.repeat(100_000)],
    ['white space', `a${' '.repeat(500_000)}b`],
    ['brackets', `${'['.repeat(300_000)} word`],
    ['open sound cues', `${'[laughs '.repeat(50_000)} word`],
    ['stars', `${'*'.repeat(300_000)} word`],
    ['underscores', `${'_'.repeat(300_000)} word`],
    ['a heading with blanks', `# a${' '.repeat(300_000)}b\nword`],
    ['links that never close', `${'[a](http://x'.repeat(20_000)} word`],
    ['colons', 'A: '.repeat(200_000)],
    ['capitals', `${'A'.repeat(300_000)} word`],
    ['paragraphs of HTML that never close', `${'<p>word'.repeat(30_000)}`],
    ['timings without words', `WEBVTT\n\n${'00:00.000 --> 00:01.000\n'.repeat(20_000)}word`],
    ['segments', `{"segments":[${'{"text":"word"},'.repeat(20_000)}{"text":"word"}]}`],
  ])('%s is read', (_, text) => {
    expect(readOrNull(Buffer.from(text))?.text.length).toBeGreaterThan(2);
  });

  it.each([
    ['JSON', `{"segments":${'['.repeat(100_000)}`],
    ['HTML', `${'<div>'.repeat(50_000)}word`],
  ])('%s that is nested without end is refused in one line', (_, text) => {
    expect(readOrNull(Buffer.from(text))).toBeNull();
  });
});
