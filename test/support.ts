/** What several tests need: streams that remember, transcripts out of words, sentences with marked mentions. */

import type { Streams } from '../src/cli/io.ts';
import { run } from '../src/cli/main.ts';
import { entityId } from '../src/entities/identity.ts';
import { EpigraphError } from '../src/errors.ts';
import type { Document, Entity, Mention, Transcript } from '../src/model.ts';
import { type EntityType, isEntityType } from '../src/ontology/index.ts';
import { splitSentences } from '../src/sentences/split.ts';
import { readTranscript } from '../src/transcripts/read.ts';

/** Streams whose output can be read back. */
export function fakeStreams(
  more: Partial<Streams> = {},
): Streams & { readonly out: () => string; readonly err: () => string } {
  const written = { out: '', err: '' };
  return {
    stdin: (async function* nothing() {})(),
    stdout: {
      write: (text: string) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        written.err += text;
      },
    },
    env: {},
    ...more,
    out: () => written.out,
    err: () => written.err,
  };
}

/** Runs a command line; its status and what it wrote. */
export async function commandLine(
  argv: readonly string[],
  more: Partial<Streams> = {},
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const streams = fakeStreams(more);
  const status = await run(argv, streams);
  return { status, out: streams.out(), err: streams.err() };
}

/** A transcript read from text. */
export const transcriptOf = (text: string, name = 'test.txt'): Transcript =>
  readTranscript(Buffer.from(text), { name });

const MARKED = /\[(\p{Lu}\p{L}+) ([^\]]+)\]/gu;

/** "[Person Ada] wrote [Project Engine]." → its document and entities. */
export function marked(sentence: string): { document: Document; entities: readonly Entity[] } {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of sentence.matchAll(MARKED)) {
    const [whole, type = '', name = ''] = match;
    if (!isEntityType(type)) throw new TypeError(type);
    text += sentence.slice(at, match.index);
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      type,
      name,
      rule: 'test',
      confidence: 0.9,
      entry: null,
    });
    text += name;
    at = match.index + whole.length;
  }
  text += sentence.slice(at);
  const document = splitSentences({
    ...transcriptOf('x'),
    text,
    turns: [],
    anchors: [{ start: 0, line: 1, time: null }],
  });
  return { document, entities: mentions.map((mention) => toEntity(mention.type, mention.name, [mention])) };
}

/** An entity by hand. */
export const toEntity = (type: EntityType, name: string, mentions: readonly Mention[] = []): Entity => ({
  id: entityId(type, name),
  type,
  name,
  aliases: [],
  confidence: 0.9,
  links: [],
  mentions,
  repairs: [],
  properties: {},
});

/** The EpigraphError a function throws; fails where it throws none. */
export function failureOf(action: () => unknown): EpigraphError {
  try {
    action();
  } catch (error) {
    if (error instanceof EpigraphError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
