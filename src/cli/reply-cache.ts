/** The assistant's replies as files: one each, named for what was asked; no ending that transcripts have, so that no directory takes them for some. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ReplyCache } from '../assistant/ask.ts';
import { EpigraphError } from '../errors.ts';
import { reason, type Streams, writeOutput } from './io.ts';

/** A cache that also remembers which model an endpoint listed first, so that a full cache needs no request at all. */
export interface FolderCache extends ReplyCache {
  readModel(url: string): Promise<string | null>;
  writeModel(url: string, model: string): Promise<void>;
}

const fileSchema = z.object({ reply: z.string() });

/** A cache in a folder, which is made where it is not there. Throws OUTPUT where it cannot be written. */
export async function folderCache(folder: string, streams: Streams): Promise<FolderCache> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  const write = async (name: string, reply: string): Promise<void> => {
    try {
      await writeOutput(path.join(folder, name), `${JSON.stringify({ reply })}\n`, streams);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
  };
  return {
    read: (key) => readReply(path.join(folder, `${key}.answer`)),
    write: (key, reply) => write(`${key}.answer`, reply),
    readModel: (url) => readReply(path.join(folder, modelFile(url))),
    writeModel: (url, model) => write(modelFile(url), model),
  };
}

function unwritable(folder: string, cause: unknown): EpigraphError {
  const why = reason(cause instanceof EpigraphError ? cause.cause : cause);
  return new EpigraphError('OUTPUT', `Cannot keep answers in "${folder}": ${why}. Choose another --cache.`, { cause });
}

const modelFile = (url: string): string =>
  `model-${createHash('sha256').update(url).digest('hex').slice(0, 16)}.answer`;

/** What a file keeps; null where there is none, or it is not whole. */
async function readReply(file: string): Promise<string | null> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).reply;
  } catch {
    return null;
  }
}
