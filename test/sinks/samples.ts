/** A document as it is in daily use: extracted from samples of several episodes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../src/graph/build.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { extract } from '../../src/pipeline.ts';
import { readTranscript } from '../../src/transcripts/read.ts';

const SAMPLES = ['labelled-markdown.md', 'captions.vtt', 'podcasting20.json'];

/** One graph of three episodes. */
export function sampleDocument(): GraphDocument {
  return buildGraph(
    SAMPLES.map((name) => {
      const bytes = readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));
      return extract(readTranscript(bytes, { name }));
    }),
  );
}
