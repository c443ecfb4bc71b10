import { writeDocument } from '../graph/document.ts';
import type { TextSink } from './sink.ts';

/** The graph document itself, which every command reads. */
export const json = {
  name: 'json',
  description: 'the graph document, filtered',
  kind: 'text',
  extension: 'json',
  write: writeDocument,
} as const satisfies TextSink;
