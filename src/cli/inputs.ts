import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { EpigraphError } from '../errors.ts';

/** File endings that are looked for in directories. */
export const EXTENSIONS = ['txt', 'md', 'markdown', 'rst', 'vtt', 'srt', 'json', 'html', 'htm', 'xml', 'xsl'] as const;
/** Files beside transcripts that are none. */
const BESIDE = /(?:\.notes\.[a-z]+|\.gold\.json|^readme\.md|^graph\.json|^epigraph\.config\.json)$/i;

/** What the command line named: files that are there, and what was wrong with the rest. */
export interface Inputs {
  readonly files: readonly string[];
  readonly failures: readonly EpigraphError[];
}

/** Turns files, globs, directories and "-" into a list of files, sorted within each argument, each once. */
export async function expandInputs(named: readonly string[]): Promise<Inputs> {
  const files = new Set<string>();
  const failures: EpigraphError[] = [];
  for (const name of named) {
    try {
      for (const file of await expand(name)) files.add(file);
    } catch (error) {
      if (!(error instanceof EpigraphError)) throw error;
      failures.push(error);
    }
  }
  return { files: [...files], failures };
}

async function expand(name: string): Promise<readonly string[]> {
  if (name === '-') return [name];
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory()) return inDirectory(name);
  if (found !== null) return [name];
  if (!isDynamicPattern(name))
    throw new EpigraphError('INPUT', `Cannot read "${name}": no such file or directory. Check the path.`);
  const files = (await glob(name, { expandDirectories: false, absolute: path.isAbsolute(name) })).sort();
  if (files.length === 0) throw new EpigraphError('INPUT', `No file matches "${name}". Check the pattern.`);
  return files;
}

async function inDirectory(directory: string): Promise<readonly string[]> {
  const files = await glob(`**/*.{${EXTENSIONS.join(',')}}`, { cwd: directory, expandDirectories: false });
  const transcripts = files.filter((file) => !BESIDE.test(path.basename(file))).sort();
  if (transcripts.length === 0) {
    throw new EpigraphError(
      'INPUT',
      `The directory "${directory}" holds no transcripts. Known endings: ${EXTENSIONS.join(', ')}.`,
    );
  }
  return transcripts.map((file) => path.join(directory, file));
}
