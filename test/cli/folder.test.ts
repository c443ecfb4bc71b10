import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST, writeFolder } from '../../src/cli/folder.ts';
import { EpigraphError } from '../../src/errors.ts';

let around = '';
let folder = '';
beforeEach(() => {
  around = mkdtempSync(path.join(tmpdir(), 'epigraph-folder-'));
  folder = path.join(around, 'vault');
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

const at = (file: string): string => path.join(folder, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const file = (name: string, content = name) => ({ path: name, content });
/** Everything that lies in the folder around, to see that nothing was left there. */
const left = (): readonly string[] => readdirSync(around);

async function failure(files = [file('a.md')]): Promise<string> {
  const error = await writeFolder(folder, files).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof EpigraphError)) throw new TypeError('nothing was refused');
  expect([error.code, error.message.includes('\n')]).toEqual(['OUTPUT', false]);
  return error.message;
}

describe('writeFolder', () => {
  it('makes a new folder with all files and a list of them', async () => {
    await writeFolder(folder, [file('b.md'), file('Person/a.md')]);
    expect([read('b.md'), read('Person/a.md')]).toEqual(['b.md', 'Person/a.md']);
    expect(Object.keys(JSON.parse(read(MANIFEST)))).toEqual(['Person/a.md', 'b.md']);
    expect(left()).toEqual(['vault']);
  });

  it('fills an empty folder', async () => {
    mkdirSync(folder);
    await writeFolder(folder, [file('a.md')]);
    expect(read('a.md')).toBe('a.md');
  });

  it('takes the place of an earlier export and keeps what the user added', async () => {
    await writeFolder(folder, [file('a.md'), file('gone.md')]);
    mkdirSync(at('.obsidian'));
    writeFileSync(at('.obsidian/app.json'), '{}');
    writeFileSync(at('mine.md'), 'mine');
    await writeFolder(folder, [file('a.md', 'new')]);
    expect([read('a.md'), read('mine.md'), read('.obsidian/app.json')]).toEqual(['new', 'mine', '{}']);
    expect(existsSync(at('gone.md'))).toBe(false);
    expect(left()).toEqual(['vault']);
  });

  it('gives the same bytes twice', async () => {
    await writeFolder(folder, [file('a.md'), file('b.md')]);
    const first = read(MANIFEST);
    await writeFolder(folder, [file('b.md'), file('a.md')]);
    expect(read(MANIFEST)).toBe(first);
  });

  it('refuses a folder of somebody else', async () => {
    mkdirSync(folder);
    writeFileSync(at('thesis.md'), 'mine');
    expect(await failure()).toContain('is not empty and no export wrote it');
    expect(readdirSync(folder)).toEqual(['thesis.md']);
    writeFileSync(at(MANIFEST), 'no JSON');
    expect(await failure()).toContain('no export wrote it');
    expect(left()).toEqual(['vault']);
  });

  it('refuses to lose what the user wrote into an exported file', async () => {
    await writeFolder(folder, [file('a.md')]);
    writeFileSync(at('a.md'), 'my notes');
    expect(await failure()).toContain('a.md" was changed since it was exported');
    expect(read('a.md')).toBe('my notes');
  });

  it('refuses to take the place of a file that the user added', async () => {
    await writeFolder(folder, [file('a.md')]);
    writeFileSync(at('b.md'), 'mine');
    expect(await failure([file('a.md'), file('b.md')])).toContain('b.md" is a file of yours');
    expect([read('a.md'), read('b.md')]).toEqual(['a.md', 'mine']);
    expect(left()).toEqual(['vault']);
  });

  it('says why it cannot write', async () => {
    writeFileSync(path.join(around, 'file'), '');
    folder = path.join(around, 'file', 'vault');
    expect(await failure()).toMatch(/^Cannot write ".*vault": a part of the path is not a directory\. Choose another/);
    expect(left()).toEqual(['file']);
  });

  it('follows a link instead of replacing it', async () => {
    mkdirSync(path.join(around, 'real'));
    symlinkSync(path.join(around, 'real'), folder);
    await writeFolder(folder, [file('a.md')]);
    expect(readFileSync(path.join(around, 'real', 'a.md'), 'utf8')).toBe('a.md');
  });

  it.each(['.', '..'])('refuses to replace the folder that the user is in: %s', async (name) => {
    folder = name;
    expect(await failure()).toContain('is the folder you are in');
  });
});
