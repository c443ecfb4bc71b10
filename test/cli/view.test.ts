import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInBrowser } from '../../src/cli/open.ts';
import { writeDocument } from '../../src/graph/document.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { largeDocument } from '../fixtures/large.ts';
import { commandLine, fakeStreams } from '../support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'epigraph-view-'));
  writeFileSync(at('graph.json'), writeDocument(exampleDocument));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);

/** A folder with a program of that name that writes down what it was given. */
function fakeOpener(name: string): { readonly env: Record<string, string>; readonly told: () => Promise<string> } {
  writeFileSync(
    at(name),
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${at('told.part')}" && /bin/mv "${at('told.part')}" "${at('told')}"\n`,
  );
  chmodSync(at(name), 0o755);
  return {
    env: { PATH: folder },
    told: async () => {
      while (!existsSync(at('told'))) await new Promise((resolve) => setTimeout(resolve, 20));
      return readFileSync(at('told'), 'utf8');
    },
  };
}

describe('epigraph view', () => {
  it('writes one page, says how large it is, and leaves nothing beside it', async () => {
    const { status, out, err } = await commandLine(['view', at('graph.json'), '-o', at('page.html')]);
    expect([status, out]).toEqual([0, '']);
    expect(err).toMatch(
      /^14 nodes and \d+ edges in .*page\.html \(\d+ kB\)\. Open it in any browser; it needs no network\.\n$/,
    );
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>\n/);
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'page.html']);
  });

  it('gives the same bytes to a file, to standard output and from standard input', async () => {
    await commandLine(['view', at('graph.json'), '-o', at('page.html'), '-q']);
    const stdin = (async function* document() {
      yield writeDocument(exampleDocument);
    })();
    const piped = await commandLine(['view', '-', '-o', '-'], { stdin });
    expect(piped).toEqual({ status: 0, out: readFileSync(at('page.html'), 'utf8'), err: '' });
  });

  it('takes several graphs as one', async () => {
    writeFileSync(at('other.json'), writeDocument(largeDocument(20)));
    const { err } = await commandLine(['view', at('graph.json'), at('other.json'), '-o', at('page.html')]);
    expect(err).toMatch(/^34 nodes/);
    expect(readFileSync(at('page.html'), 'utf8')).toContain('<title>3 episodes</title>');
  });

  it.each([
    [['view'], 2, 'Not enough non-option arguments'],
    [['view', 'missing.json'], 1, 'Cannot read "missing.json": no such file'],
    [['view', 'GRAPH', '-o', '-', '--open'], 2, '--open needs a file: say where with -o FILE.'],
    [['view', 'BROKEN'], 1, '"BROKEN" is not valid JSON'],
  ])('says what is wrong with %j in one line and writes nothing', async (argv, status, message) => {
    writeFileSync(at('broken.json'), '{');
    const given = argv.map((word) => word.replace('GRAPH', at('graph.json')).replace('BROKEN', at('broken.json')));
    const before = readdirSync(folder);
    const result = await commandLine([...given, ...(argv.includes('-o') ? [] : ['-o', at('page.html')])]);
    expect([result.status, result.out]).toEqual([status, '']);
    expect(result.err).toContain(message.replace('BROKEN', at('broken.json')));
    expect(result.err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('keeps an old page where the new one cannot be written', async () => {
    const { status, err } = await commandLine([
      'view',
      at('graph.json'),
      '-o',
      path.join(at('graph.json'), 'page.html'),
    ]);
    expect(status).toBe(1);
    expect(err).toMatch(/^epigraph: Cannot write .*Choose another path with -o\.\n$/);
    expect(readdirSync(folder)).toEqual(['graph.json']);
  });
});

describe.skipIf(process.platform === 'win32')('opening the page', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
  ])('on %s is left to %s, which gets its address alone', async (platform, program) => {
    const { env, told } = fakeOpener(program);
    const file = at('a page; $(touch x).html');
    await openInBrowser(file, fakeStreams({ env }), platform);
    expect(await told()).toBe(`${pathToFileURL(file).href}\n`);
  });

  it('on Windows goes through no shell', async () => {
    const { env, told } = fakeOpener('rundll32');
    await openInBrowser(at('page.html'), fakeStreams({ env }), 'win32');
    expect(await told()).toBe(`url.dll,FileProtocolHandler\n${pathToFileURL(at('page.html')).href}\n`);
  });

  it('says what to do where nothing can open it; the page is there all the same', async () => {
    const { status, err } = await commandLine(['view', at('graph.json'), '-o', at('page.html'), '--open', '-q'], {
      env: { PATH: at('nowhere') },
    });
    expect(status).toBe(1);
    expect(err).toMatch(
      /^epigraph: Cannot open ".*page\.html": the program [a-z-]+ cannot be started\. Open the file in a browser yourself\.\n$/,
    );
    expect(existsSync(at('page.html'))).toBe(true);
  });
});
