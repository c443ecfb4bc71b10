/** Writes several files as one folder: whole or not at all, and never over what somebody else put there. */
import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { EpigraphError } from '../errors.ts';
import type { OutputFile } from '../sinks/sink.ts';
import { reason } from './io.ts';

/** Lists what an export wrote, so that the next one knows its own files from the user's. */
export const MANIFEST = '.epigraph-export.json';

const manifestSchema = z.record(z.string(), z.string());
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Writes the files into a folder that is new, empty or of an earlier export. The new folder is made beside and renamed;
 * files that the user added stay. Throws OUTPUT, touching nothing, for a folder of somebody else and for edited files.
 */
export async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  const target = await realpath(folder).catch(() => path.resolve(folder));
  if (!path.relative(target, process.cwd()).startsWith('..'))
    throw new EpigraphError(
      'OUTPUT',
      `"${folder}" is the folder you are in, or one around it, and would be replaced under you. Choose another one with -o.`,
    );
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.part`);
  try {
    const own = await ownFiles(target, folder);
    await writeAll(beside, files);
    await replace(target, beside, own);
  } catch (cause) {
    if (cause instanceof EpigraphError) throw cause;
    throw new EpigraphError('OUTPUT', `Cannot write "${folder}": ${reason(cause)}. Choose another folder with -o.`, {
      cause,
    });
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest: [string, string][] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = path.join(folder, file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.content);
    manifest.push([file.path, digest(file.content)]);
  }
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(Object.fromEntries(manifest), null, 1)}\n`);
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What an earlier export wrote there; null where there is nothing yet. */
async function ownFiles(target: string, folder: string): Promise<readonly string[] | null> {
  const present = await filesIn(target);
  if (present === null || present.length === 0) return null;
  const manifest = await readManifest(target);
  if (manifest === null)
    throw new EpigraphError(
      'OUTPUT',
      `The folder "${folder}" is not empty and no export wrote it. Choose a new folder with -o.`,
    );
  for (const file of present) {
    const known = manifest[file];
    if (known === undefined || digest(await readFile(path.join(target, file))) === known) continue;
    throw new EpigraphError(
      'OUTPUT',
      `"${path.join(folder, file)}" was changed since it was exported. Choose another folder with -o, or remove that file.`,
    );
  }
  return [...Object.keys(manifest), MANIFEST];
}

async function readManifest(target: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path.join(target, MANIFEST), 'utf8')));
  } catch {
    return null;
  }
}

/** All files below a folder with forward slashes, or null where there is no folder. */
async function filesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

/** The user's own files are copied to the new folder, which then takes the old one's place. */
async function replace(target: string, beside: string, own: readonly string[] | null): Promise<void> {
  if (own === null) {
    await rmdir(target).catch(() => undefined);
    await rename(beside, target);
    return;
  }
  const known = new Set(own);
  const foreign = ((await filesIn(target)) ?? []).filter((file) => !known.has(file));
  for (const file of foreign) await keepFile(file, target, beside);
  const old = `${beside}.old`;
  await rename(target, old);
  try {
    await rename(beside, target);
  } catch (cause) {
    await rename(old, target);
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}

async function keepFile(file: string, from: string, to: string): Promise<void> {
  try {
    const options = { force: false, errorOnExist: true, preserveTimestamps: true, verbatimSymlinks: true };
    await cp(path.join(from, file), path.join(to, file), options);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_FS_CP_EEXIST')) throw cause;
    const place = path.join(from, file);
    throw new EpigraphError(
      'OUTPUT',
      `"${place}" is a file of yours and the export has one of that name. Rename it, or choose another folder with -o.`,
    );
  }
}
