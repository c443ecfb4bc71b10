import { writeDocument } from '../graph/document.ts';
import type { TextSink } from './sink.ts';

/** The graph document itself, which every command reads. */
export const json = {
  kind: 'text',
  extension: 'json',
  write: writeDocument,
} as const satisfies TextSink;
