import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Parser } from 'n3';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { cleanText, oneLine } from '../../src/sinks/characters.ts';
import { loneDocument } from './documents.ts';
import { type FormatName, filesOf, textOf } from './written.ts';

const named = (name: string): GraphDocument => ({
  ...loneDocument,
  nodes: loneDocument.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, name, aliases: [name] } })),
});

const labelOf = (graph: {
  mapNodes<T>(map: (key: string, attributes: { readonly label?: unknown }) => T): T[];
}): unknown => graph.mapNodes((_, { label }) => label)[0];

/** How each format's reader finds the name of the only node. */
const READERS: Partial<Record<FormatName, (document: GraphDocument) => Promise<unknown>>> = {
  gexf: async (document) => labelOf(gexf.parse(graphology.MultiGraph, await textOf('gexf', document))),
  graphml: async (document) => labelOf(graphml.parse(graphology.MultiDirectedGraph, await textOf('graphml', document))),
  turtle: async (document) =>
    new Parser()
      .parse(await textOf('turtle', document))
      .find((quad) => quad.predicate.value === 'https://schema.org/name')?.object.value,
  jsonld: async (document) => JSON.parse(await textOf('jsonld', document))['@graph'][0].name,
  'neo4j-csv': async (document) => parseCsv(await textOf('neo4j-csv', document, 'nodes.csv'))[1]?.[2],
  markdown: async (document) => {
    const notes = await filesOf('markdown', document);
    const [, properties = ''] = notes.find((note) => note.path.startsWith('Project/'))?.content.split(/^---$/m) ?? [];
    return parseYaml(properties).aliases[0];
  },
};

it.each(Object.entries(READERS))('%s gives back any name', async (format, read) => {
  const isOneLine = format === 'gexf' || format === 'graphml';
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (name) => {
      fc.pre(oneLine(name) !== '');
      expect(await read(named(name))).toBe(isOneLine ? oneLine(name) : cleanText(name));
    }),
    { numRuns: 60 },
  );
});
