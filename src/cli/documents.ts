import { parseDocument } from '../graph/document.ts';
import { mergeDocuments } from '../graph/merge.ts';
import type { GraphDocument } from '../graph/schema.ts';
import { readInput, type Streams } from './io.ts';

/** Reads one graph document, or several as one. */
export async function readDocuments(files: readonly string[], streams: Streams): Promise<GraphDocument> {
  const documents: GraphDocument[] = [];
  for (const file of files)
    documents.push(parseDocument(Buffer.from(await readInput(file, streams)).toString('utf8'), file));
  return mergeDocuments(documents);
}
