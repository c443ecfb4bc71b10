/** A temporary file of records, each kept under a key, so that a document of any size is sorted in little memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Records by key, in the order in which they were put there. */
export interface Spool<T> {
  put(key: string, record: T): void;
  /** The records of a key as they were put there; empty for a key that was never used. */
  take(key: string): readonly T[];
  /** Removes the file. */
  close(): void;
}

/** Windows alone does not keep an open file whose name is removed; elsewhere nothing is left behind even by a kill. */
const KEEPS_OPEN = process.platform !== 'win32';
const BUFFERED = 1 << 18;

/** Opens an empty spool in a folder of its own among the system's temporary files. */
export function openSpool<T>(): Spool<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-load-'));
  const file = openSync(path.join(folder, 'records'), 'wx+');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (KEEPS_OPEN) remove();
  const places = new Map<string, number[]>();
  let end = 0;
  let waiting: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (waiting.length > 0) writeAll(file, Buffer.from(waiting.join('')));
    waiting = [];
    size = 0;
  };
  return {
    put(key, record) {
      const line = `${wellFormed(JSON.stringify(record))}\n`;
      const length = Buffer.byteLength(line);
      remember(places, key, { at: end, length });
      end += length;
      size += length;
      waiting.push(line);
      if (size > BUFFERED) flush();
    },
    take(key) {
      flush();
      const lines = pairs(places.get(key) ?? []).flatMap((place) => readPlace(file, place).trimEnd().split('\n'));
      return lines.map((line): T => JSON.parse(line));
    },
    close() {
      closeSync(file);
      remove();
    },
  };
}

/** An escaped backslash, or half a surrogate pair: "\\\\", "\\ud83d". */
const ESCAPE = /\\(?:\\|ud[89a-f][0-9a-f]{2})/g;

/** Half characters, which no database keeps, become U+FFFD; JSON writes them as escapes. */
const wellFormed = (json: string): string =>
  json.includes('\\ud') ? json.replace(ESCAPE, (found) => (found === '\\\\' ? found : '\ufffd')) : json;

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Places are flat pairs of numbers; those that lie side by side are one. */
function remember(places: Map<string, number[]>, key: string, { at, length }: Place): void {
  const known = places.get(key);
  if (known === undefined) {
    places.set(key, [at, length]);
    return;
  }
  const [lastAt = 0, lastLength = 0] = known.slice(-2);
  if (lastAt + lastLength === at) known[known.length - 1] = lastLength + length;
  else known.push(at, length);
}

const pairs = (flat: readonly number[]): readonly Place[] =>
  Array.from({ length: flat.length / 2 }, (_, index) => ({
    at: flat[2 * index] ?? 0,
    length: flat[2 * index + 1] ?? 0,
  }));

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function readPlace(file: number, { at, length }: Place): string {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.toString('utf8');
}
