import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/graph/document.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { withSources } from '../../src/graph/sources.ts';

import { readSource, type Source, sourceOf } from '../../src/neo4j/source.ts';
import { exampleDocument } from '../fixtures/document.ts';

const text = writeDocument(exampleDocument);

/** A text as a file gives it: cut anywhere, in bytes. */
async function* cut(whole: string, places: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(whole);
  const ends = [...new Set(places.map((place) => place % bytes.length)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

const rowsOf = (source: Source) => source.episodes.map((episode) => source.rowsOf(episode));

const refusal = async (document: GraphDocument): Promise<unknown> =>
  await readSource(cut(writeDocument(document), []), 'graph.json').catch((error: Error) => error.message);

describe('what is to be loaded', () => {
  it('is the same of a file, wherever its pieces are cut, as of a document in memory', async () => {
    const inMemory = rowsOf(sourceOf(exampleDocument));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 40 }), async (places) => {
        const source = await readSource(cut(text, places), 'graph.json');
        expect(rowsOf(source)).toEqual(inMemory);
        source.close();
      }),
    );
  });

  it('is a document with all of its episodes: a part would take the place of the whole', async () => {
    const people = exampleDocument.nodes.filter((node) => node.attributes.type === 'Person');
    const part = withSources({ ...exampleDocument, nodes: people, edges: [] }, exampleDocument);
    expect(await refusal(part)).toBe(
      '"graph.json": attributes.sources says that episodes were left out: load the whole document, or a part that keeps nodes of type Episode.',
    );
  });

  it('has no node that is named where no episode is', async () => {
    const nodes = exampleDocument.nodes.filter((node) => node.attributes.type !== 'Episode');
    expect(await refusal({ ...exampleDocument, nodes, edges: [] })).toMatch(
      /^"graph.json": nodes\[\d+\]\.attributes\.mentions name "episode:.*", which is no episode of the document\.$/,
    );
  });

  it('does not break off', async () => {
    await expect(readSource(cut(text.slice(0, -40), []), 'graph.json')).rejects.toThrow(/^"graph.json": the document/);
  });
});
