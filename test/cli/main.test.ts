import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { parseDocument } from '../../src/graph/document.ts';
import { commandLine, fakeStreams } from '../support.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'epigraph-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);
const graphOf = (name = 'graph.json') => parseDocument(readFileSync(at(name), 'utf8'), name);

describe('epigraph extract', () => {
  it('writes a graph document and a summary', async () => {
    const { status, out, err } = await commandLine([
      'extract',
      `${SAMPLES}labelled-markdown.md`,
      '-o',
      at('graph.json'),
    ]);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('1 episode');
    expect(graphOf().nodes.map((node) => node.attributes.name)).toContain('Ines Carvalho');
  });

  it('takes directories, globs and standard input, each file once', async () => {
    const { status, out } = await commandLine([
      'extract',
      SAMPLES,
      `${SAMPLES}*.vtt`,
      '-o',
      at('graph.json'),
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out).episodes).toHaveLength(14);
    const stdin = (async function* spoken() {
      yield 'Ada Byron works at Google.';
    })();
    const piped = await commandLine(['extract', '-', '--title', 'Piped', '-o', '-', '--quiet'], { stdin });
    expect(parseDocument(piped.out, '-').nodes.map((node) => node.attributes.name)).toContain('Piped');
  });

  it('takes what is known of the episode', async () => {
    const argv = [
      'extract',
      `${SAMPLES}endless-line.txt`,
      '--title',
      'Hush',
      '--podcast',
      'Talks',
      '--date',
      '2020-01-02',
      '--hosts',
      'Ada Byron, Mary Shelley',
      '--guests',
      'Wanda Achterberg',
      '--audio',
      'https://x.example/a.mp3',
      '-q',
      '-o',
      at('graph.json'),
    ];
    expect(await commandLine(argv)).toEqual({ status: 0, out: '', err: '' });
    const episode = graphOf().nodes.find((node) => node.attributes.type === 'Episode');
    expect(episode).toMatchObject({
      key: 'episode:talks/hush',
      attributes: { name: 'Hush', podcast: 'Talks', date: '2020-01-02', audio: 'https://x.example/a.mp3' },
    });
    expect(graphOf().nodes.map((node) => node.key)).toContain('person:mary-shelley');
  });

  it('goes on after a bad input, names it, and ends with 1', async () => {
    writeFileSync(at('empty.txt'), '');
    const { status, err } = await commandLine([
      'extract',
      at('missing.txt'),
      at('empty.txt'),
      `${SAMPLES}cues.srt`,
      at('no*.txt'),
      '-o',
      at('graph.json'),
    ]);
    expect(status).toBe(1);
    expect(err).toContain('missing.txt": no such file');
    expect(err).toContain('empty.txt" is empty');
    expect(err).toContain('No file matches');
    expect(err).toContain('3 inputs failed');
    expect(graphOf().nodes.length).toBeGreaterThan(3);
  });

  it('names the input that would take the place of another under the same title, and keeps the first', async () => {
    writeFileSync(at('one.txt'), 'Title: Hush\n\nMary Shelley wrote Frankenstein.\n');
    writeFileSync(at('two.txt'), 'Title: Hush\n\nAda Lovelace works for Canonical.\n');
    const { status, err } = await commandLine(['extract', at('one.txt'), at('two.txt'), '-o', at('graph.json')]);
    expect(status).toBe(1);
    expect(err).toMatch(/two\.txt" was left out: it has the title "Hush", as ".*one\.txt" has/);
    expect(graphOf().nodes.map((node) => node.key)).toContain('person:mary-shelley');
  });

  it('reads a transcript that is given twice once', async () => {
    const twice = [`${SAMPLES}cues.srt`, `${SAMPLES}../samples/cues.srt`];
    expect(await commandLine(['extract', ...twice, '-q', '-o', at('graph.json')])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });

  it('writes what fired and what was vetoed', async () => {
    await commandLine([
      'extract',
      `${SAMPLES}labelled-markdown.md`,
      '-q',
      '-o',
      at('graph.json'),
      '--trace',
      at('trace.jsonl'),
    ]);
    const events = readFileSync(at('trace.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(events.map((event) => event.outcome))).toContain('fired');
  });

  it('draws a progress bar on a terminal only', async () => {
    const written: string[] = [];
    const stderr = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
    expect(
      await run(
        ['extract', `${SAMPLES}cues.srt`, `${SAMPLES}captions.vtt`, '-o', at('graph.json')],
        fakeStreams({ stderr }),
      ),
    ).toBe(0);
    expect(written.join('')).toContain('█');
    expect(written.join('')).toContain('\u001b[1m');
  });

  it.each([
    [['extract'], 2, 'No transcript given'],
    [['extract', 'x', '--nonsense'], 2, 'nonsense'],
    [['extract', 'nowhere.txt'], 1, 'nothing was extracted'],
    [['frobnicate'], 2, 'Unknown'],
    [[], 2, 'Say what to do'],
  ])('%j ends with %s', async (argv, status, words) => {
    const result = await commandLine(argv);
    expect(result.status).toBe(status);
    expect(result.err).toContain(words);
    expect(result.err).not.toContain('    at ');
  });

  it('refuses one title for several episodes', async () => {
    expect(await commandLine(['extract', SAMPLES, '--title', 'X'])).toMatchObject({ status: 2 });
  });

  it('says what is wrong with a directory without transcripts, and reports problems of a file', async () => {
    mkdirSync(at('empty'));
    expect((await commandLine(['extract', at('empty')])).err).toContain('holds no transcripts');
    writeFileSync(at('cut.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello Ada\n\n00:02.000 --> 00:03.000\n');
    expect((await commandLine(['extract', at('cut.vtt'), '-o', at('graph.json')])).err).toContain('cut.vtt:6');
  });

  it('leaves nothing half-written where it cannot write', async () => {
    writeFileSync(at('file'), 'kept');
    const { status, err } = await commandLine(['extract', `${SAMPLES}cues.srt`, '-o', at('file/graph.json')]);
    expect(status).toBe(1);
    expect(err).toContain('Cannot write');
    mkdirSync(at('folder'));
    expect((await commandLine(['extract', `${SAMPLES}cues.srt`, '-o', at('folder')])).status).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readFileSync(at('file'), 'utf8')).toBe('kept');
  });
});

describe('epigraph explain', () => {
  it('prints an entity with the words that prove its relations', async () => {
    await commandLine(['extract', SAMPLES, '-q', '-o', at('graph.json')]);
    const { status, out } = await commandLine(['explain', at('graph.json'), 'ines carvalho']);
    expect(status).toBe(0);
    expect(out).toContain('Ines Carvalho (Person');
    expect(out).toMatch(/Ines Carvalho WORKS_FOR Tidewater Labs/);
    expect(out).toMatch(/“[^”]+” \(.*line/);
    const json = await commandLine(['explain', at('graph.json'), 'ines carvalho', '--json']);
    expect(JSON.parse(json.out)[0].node.key).toBe('person:ines-carvalho');
  });

  it('offers what is near', async () => {
    await commandLine(['extract', `${SAMPLES}labelled-markdown.md`, '-q', '-o', at('graph.json')]);
    expect(await commandLine(['explain', at('graph.json'), 'Cellery'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('"Celery"'),
    });
    expect((await commandLine(['explain', at('graph.json'), 'Qqqqqq'])).err).toContain('Check the spelling');
    expect((await commandLine(['explain', at('nothing.json'), 'x'])).status).toBe(1);
  });
});

describe('what lies beside the transcripts', () => {
  it('is read: own names, notes and decisions', async () => {
    writeFileSync(at('names.yaml'), '- name: Hushify\n  type: Project\n  heard: [hush]\n');
    writeFileSync(at('notes.md'), 'Guests: Wanda Achterberg\n');
    writeFileSync(at('corrections.yaml'), 'rename:\n  Hushify: HushTool\n');
    const argv = [
      'extract',
      `${SAMPLES}endless-line.txt`,
      '--catalogue',
      at('names.yaml'),
      '--notes',
      at('notes.md'),
      '--corrections',
      at('corrections.yaml'),
      '-q',
      '-o',
      at('graph.json'),
    ];
    expect(await commandLine(argv)).toEqual({ status: 0, out: '', err: '' });
    expect(graphOf().nodes.map((node) => node.attributes.name)).toContain('HushTool');
    writeFileSync(at('names.yaml'), '- name: 1\n  type: Robot\n');
    expect((await commandLine(argv)).status).toBe(1);
  });
});

describe('epigraph review', () => {
  it('lists repairs, merges and suggestions', async () => {
    await commandLine(['extract', SAMPLES, '-q', '-o', at('graph.json')]);
    const { status, out } = await commandLine(['review', at('graph.json')]);
    expect(status).toBe(0);
    expect(out).toContain('became PostgreSQL');
    expect(out).toMatch(/Ines Carvalho ←/);
    const json = JSON.parse((await commandLine(['review', at('graph.json'), '--json'])).out);
    expect(Object.keys(json)).toEqual(['repairs', 'merges', 'suggestions']);
  });
});

describe('epigraph evaluate', () => {
  it('prints figures, errors and JSON', async () => {
    await commandLine([
      'extract',
      `${SAMPLES}labelled-markdown.md`,
      `${SAMPLES}captions-lowercase.txt`,
      '-q',
      '-o',
      at('graph.json'),
    ]);
    const gold = [`${SAMPLES}gold/labelled-markdown.gold.json`, `${SAMPLES}gold/captions-lowercase.gold.json`];
    const { status, out } = await commandLine(['evaluate', at('graph.json'), '--gold', ...gold, '--errors']);
    expect(status).toBe(0);
    expect(out).toContain('entities strict');
    expect(out).toContain('micro average');
    expect(out).toMatch(/missed/);
    const json = await commandLine(['evaluate', at('graph.json'), '--gold', gold[0] ?? '', '--json']);
    expect(JSON.parse(json.out)[0].strict.f1).toBeGreaterThan(0.5);
  });

  it('refuses gold of an episode that is not in the graph', async () => {
    await commandLine(['extract', `${SAMPLES}cues.srt`, `${SAMPLES}captions.vtt`, '-q', '-o', at('graph.json')]);
    expect(
      (await commandLine(['evaluate', at('graph.json'), '--gold', `${SAMPLES}gold/labelled-markdown.gold.json`])).err,
    ).toContain('no episode of this graph');
  });
});

describe('epigraph', () => {
  it('prints its help and version on standard output', async () => {
    expect(await commandLine(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect((await commandLine(['extract', '--help'])).out).toContain('--podcast');
  });

  it('ends with 70 and a stack where it meets a bug', async () => {
    const stdout = {
      write: () => {
        throw new RangeError('boom');
      },
    };
    const { status, err } = await commandLine(['extract', `${SAMPLES}cues.srt`, '-o', '-'], { stdout });
    expect(status).toBe(70);
    expect(err).toContain('boom');
    expect(existsSync(at('graph.json'))).toBe(false);
  });
});
