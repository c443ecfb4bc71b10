/** The world as a command sees it: streams, environment, files. Only `cli/` touches these. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EpigraphError } from '../errors.ts';

/** Where text goes; `isTTY` and `columns` say whether a person is looking. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where text comes from; a terminal can be told not to show what is typed. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined;
  setRawMode?(isRaw: boolean): unknown;
}

/** What a run may read from and write to. */
export interface Streams {
  readonly stdin: Input;
  /** Data: graphs, tables, JSON. */
  readonly stdout: Output;
  /** Progress and messages. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** The bytes of a file, or of standard input for "-". */
export async function readInput(name: string, streams: Streams): Promise<Uint8Array> {
  if (name === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of streams.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(name);
  } catch (cause) {
    throw new EpigraphError('INPUT', `Cannot read "${name}": ${reason(cause)}. Check the path.`, { cause });
  }
}

/** A file, or standard input for "-", piece by piece. */
export async function* readPieces(name: string, streams: Streams): AsyncGenerator<Uint8Array | string> {
  if (name === '-') {
    yield* streams.stdin;
    return;
  }
  try {
    yield* createReadStream(name, { highWaterMark: PIECE });
  } catch (cause) {
    throw new EpigraphError('INPUT', `Cannot read "${name}": ${reason(cause)}. Check the path.`, { cause });
  }
}

const PIECE = 1 << 16;

/** Writes a whole file or nothing: beside its place first, then renamed; "-" is standard output. */
export async function writeOutput(name: string, content: string | Uint8Array, streams: Streams): Promise<void> {
  if (name === '-') {
    streams.stdout.write(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
    return;
  }
  const beside = path.join(path.dirname(name), `.${path.basename(name)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, name);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new EpigraphError('OUTPUT', `Cannot write "${name}": ${reason(cause)}. Choose another path with -o.`, {
      cause,
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
};

/** The cause of a file-system failure in words. */
export function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
