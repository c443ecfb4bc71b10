import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineAt, timeAt } from '../../src/anchors.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { failureOf, transcriptOf } from '../support.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
const sample = (name: string) => readTranscript(readFileSync(new URL(name, SAMPLES)), { name });
const transcripts = readdirSync(SAMPLES).filter((name) => !/^README|^gold$|\.notes\./.test(name));
const speakers = (name: string) => [...new Set(sample(name).turns.map((turn) => turn.speaker))];

describe('the samples', () => {
  it.each([
    ['bracketed-names.txt', 'text', ['Nora Feldmann', 'Tomas Okafor'], true],
    ['captions-lowercase.txt', 'text', [null], false],
    ['captions.vtt', 'vtt', ['Nora Feldmann', 'Priya Raman'], true],
    ['conference-talk.rst', 'text', ['NORA FELDMANN', 'HENRIK SOLBERG', 'FROM THE FLOOR', 'NEW SPEAKER'], false],
    ['cues.srt', 'srt', ['Tomas', 'Ines'], true],
    ['endless-line.txt', 'text', [null], false],
    ['front-matter.md', 'text', ['Tomas Okafor', 'Priya Raman', 'Nora Feldmann'], true],
    ['labelled-markdown.md', 'text', ['Nora Feldmann', 'Tomas Okafor', 'Ines Carvalho'], true],
    ['page.html', 'html', ['Nora Feldmann', 'Emil Brandt'], true],
    ['podcasting20.json', 'json', ['Nora Feldmann', 'Tomas Okafor'], true],
    ['time-stamped.txt', 'text', [null], true],
    ['whisper-ranges.txt', 'text', [null], true],
    ['whisper.json', 'json', [null], true],
    ['whisperx.json', 'json', ['SPEAKER_00', 'SPEAKER_01'], true],
  ])('%s is read as %s', (name, format, labels, hasTimes) => {
    const transcript = sample(name);
    expect(transcript.format).toBe(format);
    expect(speakers(name)).toEqual(labels);
    expect(transcript.anchors.some((anchor) => anchor.time !== null)).toBe(hasTimes);
    expect(transcript.problems).toEqual([]);
  });

  it('are all listed above', () => {
    expect(transcripts).toHaveLength(14);
  });

  it.each(transcripts)('%s keeps every line where the file has it', (name) => {
    const transcript = sample(name);
    const lines = readFileSync(new URL(name, SAMPLES), 'utf8').split('\n');
    transcript.anchors.forEach((anchor, index) => {
      const said = transcript.text.slice(anchor.start, transcript.anchors[index + 1]?.start).trim();
      const line = lines[anchor.line - 1]?.replaceAll(/&#x27;|&#39;/g, "'") ?? '';
      for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? []) expect(line).toContain(word);
    });
  });

  it.each(transcripts)('%s is long enough to be read', (name) => {
    const words = sample(name).text.split(/\s+/).length;
    expect(words).toBeGreaterThan(250);
    expect(words).toBeLessThan(600);
  });

  it('give their metadata', () => {
    const { metadata } = sample('front-matter.md');
    expect(metadata).toMatchObject({
      title: 'Kafka Without Tears',
      podcast: 'Backlog Radio',
      date: '2022-05-06',
      hosts: ['Nora Feldmann', 'Tomas Okafor'],
      guests: ['Priya Raman'],
      tags: ['kafka', 'streaming'],
    });
    expect(metadata.audio).toBe('https://backlog.example/episodes/kafka.mp3');
    expect(sample('labelled-markdown.md').metadata.title).toBe('Moving Ten Billion Messages - Ines Carvalho');
    expect(sample('page.html').metadata).toMatchObject({ title: 'Please Hold the Line', podcast: 'Backlog Radio' });
    expect(sample('page.html').metadata.links.map(({ text }) => text)).toEqual(['RabbitMQ', 'Sidekiq']);
    expect(sample('captions.vtt').metadata).toMatchObject({
      title: 'Prometheus Without the Pager',
      podcast: 'Backlog Radio',
      date: '2021-11-04',
      hosts: ['Nora Feldmann'],
      guests: ['Priya Raman'],
    });
    expect(sample('time-stamped.txt').metadata.title).toBe('Guardrails for Small Teams - Wanda Achterberg');
    expect(sample('podcasting20.json').metadata.title).toBe('The Smallest Database in the Room');
    expect(sample('conference-talk.rst').metadata.title).toBe('Henrik Solberg: Doors That Stay Shut');
  });

  it('hold no markup, labels or sounds in their text', () => {
    for (const name of transcripts) {
      expect(sample(name).text).not.toMatch(
        /\*\*|-->|<[a-z/]|\[la?u|APPLAUSE|inaudible|WEBVTT|console|margin|All episodes|Made with love/,
      );
    }
  });
});

describe('dialects of text', () => {
  it.each([
    [
      'Name: words',
      'Ada Byron: Hello there.\nMary Shelley: Hi Ada.\nAda Byron: Well.\nMary Shelley: Yes.',
      ['Ada Byron', 'Mary Shelley'],
    ],
    ['NAME: words', 'ADA BYRON: Hello there.\nMARY: Hi.\nADA BYRON: Well.\nMARY: Yes.', ['ADA BYRON', 'MARY']],
    ['Name (time):', 'Ada Byron (00:01:02): Hello.\nMary Shelley (00:01:09): Hi.', ['Ada Byron', 'Mary Shelley']],
    [
      'Name time on a line of its own',
      'Ada Byron  0:06\nHello.\nMary Shelley  0:10\nHi.',
      ['Ada Byron', 'Mary Shelley'],
    ],
    ['[Name] [time] words', '[Ada Byron] [00:03] Hello.\n[Mary Shelley] [00:05] Hi.', ['Ada Byron', 'Mary Shelley']],
    [
      '**Name** (time)',
      '**Ada Byron** (00:12): Hello.\n\n**Mary Shelley** (00:14): Hi.',
      ['Ada Byron', 'Mary Shelley'],
    ],
    ['anonymous speakers', 'Speaker 1: Hello.\nSpeaker 2: Hi.\nSpeaker 1: Well.', ['Speaker 1', 'Speaker 2']],
  ])('%s', (_, text, labels) => {
    const transcript = transcriptOf(text);
    expect([...new Set(transcript.turns.map((turn) => turn.speaker))]).toEqual(labels);
    expect(transcript.text).toMatch(/^Hello/);
  });

  it.each([
    [
      'a colon in a sentence',
      'So: that is how it went.\nNote: we stopped there.\nAnd https://example.org is the page.',
    ],
    ['a lone name', 'One thing Django: it is old.\nThe rest of it is fine.'],
  ])('takes %s for no label', (_, text) => {
    expect(transcriptOf(text).turns.map((turn) => turn.speaker)).toEqual([null]);
  });

  it('reads a title line and leaves navigation out', () => {
    const transcript = transcriptOf('← Back to Show Notes\n\nTranscript: Queues - Ada Byron\n\nHello and welcome.');
    expect(transcript.metadata.title).toBe('Queues - Ada Byron');
    expect(transcript.text).toBe('Hello and welcome.');
    expect(transcript.anchors).toEqual([{ start: 0, line: 5, time: null }]);
  });

  it('gives times in seconds', () => {
    const transcript = transcriptOf('[869.04 --> 873.12] Hello.\n[873.12 --> 880.00] Again.');
    expect(transcript.anchors.map((anchor) => anchor.time)).toEqual([869.04, 873.12]);
    const stamped = transcriptOf('00:01:02 Hello.\n01:00:00 Later.');
    expect(timeAt(stamped.anchors, stamped.text.indexOf('Later'))).toBe(3600);
  });

  it('passes over front matter that is no YAML, and says so', () => {
    const transcript = transcriptOf('---\ntitle: [broken\n---\nHello.');
    expect(transcript.text).toBe('Hello.');
    expect(transcript.problems[0]).toMatchObject({ line: 2 });
  });
});

describe('captions', () => {
  it('drop rolling repeats, blocks and tags', () => {
    const text =
      'WEBVTT\n\nNOTE nothing here\n\n00:00.000 --> 00:02.000\nso this is the line\n\n00:02.000 --> 00:04.000\nso this is the line\nand <c.red>this</c> the next &amp; last\n';
    expect(transcriptOf(text, 'x.vtt').text).toBe('so this is the line\nand this the next & last');
  });

  it('are read without numbers, blank lines or header', () => {
    const text = '00:00:00,000 --> 00:00:02,000\nHello there\n00:00:02,000 --> 00:00:04,000\nagain';
    expect(transcriptOf(text, 'x.srt').text).toBe('Hello there\nagain');
  });

  it('tell where they were cut off', () => {
    const transcript = transcriptOf('WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n\n00:02.000 --> 00:04.000\n');
    expect(transcript.text).toBe('Hello');
    expect(transcript.problems[0]).toMatchObject({ line: 6 });
  });
});

describe('structured formats', () => {
  it('reads WhisperX speakers and the line each segment stands on', () => {
    const text =
      '{"segments": [\n{"start": 1, "text": " Hello.", "speaker": "SPEAKER_00"},\n{"start": 2, "text": " Hi.", "speaker": "SPEAKER_01"}\n]}';
    const transcript = transcriptOf(text, 'x.json');
    expect(transcript.turns.map((turn) => turn.speaker)).toEqual(['SPEAKER_00', 'SPEAKER_01']);
    expect(transcript.anchors.map((anchor) => anchor.line)).toEqual([2, 3]);
  });

  it('reads JSON that has a text alone, and bare lists', () => {
    expect(transcriptOf('{"text": "Hello there."}', 'x.json').text).toBe('Hello there.');
    expect(transcriptOf('[{"text": "Hello."}]', 'x.json').text).toBe('Hello.');
  });

  it('reads Podlove XML', () => {
    const text =
      '<?xml version="1.0"?>\n<pst:transcripts xmlns:pst="x"><pst:speech>\n<pst:item start="00:00:02">Hello</pst:item>\n</pst:speech></pst:transcripts>';
    expect(transcriptOf(text, 'x.xml')).toMatchObject({ text: 'Hello', anchors: [{ line: 3, time: 2 }] });
  });

  it('gives a paragraph that is a time to what follows it', () => {
    expect(transcriptOf('<p>1:59</p>\n<p>Hello</p>', 'x.html').anchors).toEqual([{ start: 0, line: 2, time: 119 }]);
  });
});

describe('encodings', () => {
  const text = 'Zoë works at Ørsted.\nAnd that is it.';
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16 without a mark', Buffer.from('All plain letters here.\nAnd that is it.', 'utf16le')],
  ])('%s gives the same text and lines', (_, bytes) => {
    const transcript = readTranscript(bytes, { name: 'x.txt' });
    expect(transcript.text).toContain('And that is it.');
    expect(lineAt(transcript.anchors, transcript.text.indexOf('And'))).toBe(2);
  });
});

describe('old and broken encodings', () => {
  it('reads Windows-1252 where it is no UTF-8', () => {
    const bytes = Buffer.from('Zo\xeb said \x93hello\x94 and went on to \xd8rsted with all of her friends.', 'latin1');
    expect(readTranscript(bytes, { name: 'x.txt' }).text).toBe(
      'Zoë said “hello” and went on to Ørsted with all of her friends.',
    );
  });

  it('stays with UTF-8 where the file breaks off in a letter', () => {
    const bytes = Buffer.from('Zoë works at Ørsted and so does Zoë').subarray(0, -1);
    expect(readTranscript(bytes, { name: 'x.txt' }).text).toMatch(/^Zoë works at Ørsted and so does Zo/);
  });
});

describe('what the caller knows', () => {
  it('wins over what the file says', () => {
    const text =
      '---\ntitle: A\npodcast: B\ndate: 2020-01-01\nhosts: [Ada]\nguests: [Mary]\naudio: https://a.example/a.mp3\n---\nHello.';
    const known = {
      title: 'T',
      podcast: 'P',
      date: '2021-02-03T10:00:00Z',
      hosts: ['Nora'],
      guests: ['Emil'],
      audio: 'https://b.example/b.mp3',
    };
    expect(readTranscript(Buffer.from(text), { name: 'x', ...known }).metadata).toMatchObject({
      ...known,
      date: '2021-02-03',
    });
    expect(readTranscript(Buffer.from(text), { name: 'x', date: 'soon' }).metadata).toMatchObject({
      title: 'A',
      date: '2020-01-01',
    });
  });

  it('has a digest of the bytes', () => {
    const digest = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    expect(transcriptOf('hello', 'x.txt').source).toEqual({ name: 'x.txt', sha256: digest });
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'is empty'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 'binary'],
    ['JSON of another shape', Buffer.from('{"name": "x", "version": 2}'), 'an object with name, version'],
    ['broken JSON', Buffer.from('{"segments": '), 'no transcript'],
    ['JSON segments without words', Buffer.from('{"segments": [{"id": 1}]}'), 'no transcript'],
    ['a page without text', Buffer.from('<html><body><script>x()</script></body></html>'), 'no spoken words'],
    ['fifty megabytes of one line', Buffer.alloc(50_000_000, 'word '), 'line 1 alone 50.0 MB'],
    ['a PDF', Buffer.from('%PDF-1.7 stream of words'), 'is a PDF'],
    ['RTF', Buffer.from('{\\rtf1 Hello}'), 'an RTF document'],
    ['a Word document', Buffer.from('PK\u0003\u0004 word/document.xml'), 'a zip archive'],
    [
      'a picture without zeros',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x9f, 0xc4, 0xb5, 0xe1]),
      'binary',
    ],
    ['an empty object', Buffer.from('{}'), 'an empty object'],
    ['segments that are none', Buffer.from('{"a": 1,\n"segments": []}'), '$.segments holds no segments'],
    ['segments of numbers', Buffer.from('{"segments":\n[1]}'), 'line 2: $.segments holds a number'],
    ['captions without words', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n'), 'no spoken words'],
    ['only sounds', Buffer.from('[music]\n(applause)'), 'no spoken words'],
    ['front matter alone', Buffer.from('---\ntitle: x\n---\n'), 'no spoken words'],
  ])('%s gets one line that names the file', (_, bytes, words) => {
    const failure = failureOf(() => readTranscript(bytes, { name: 'shows/x.dat' }));
    expect(failure.code).toBe('INPUT');
    expect(failure.message).toContain('"shows/x.dat"');
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('\n');
  });

  it('names the known shapes of JSON', () => {
    const { message } = failureOf(() => transcriptOf('{"items": []}', 'x.json'));
    expect(message).toMatch(/"x\.json" line 1: at \$ an object with items.*Podcasting 2\.0.*"text"/);
  });

  it('takes the file name for a hint where the content says little', () => {
    expect(failureOf(() => transcriptOf('[1, 2]', 'x.json')).message).toContain('a list of something else');
    expect(failureOf(() => transcriptOf('7', 'x.json')).message).toContain('a number');
  });

  it('reads one endless line of two million words in linear time', () => {
    const transcript = transcriptOf('and then we went on and on '.repeat(300_000));
    expect(transcript.anchors).toHaveLength(1);
  });
});
