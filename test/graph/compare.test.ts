import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/graph/compare.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { emptyDocument } from '../sinks/documents.ts';

const NOTHING = { added: [], removed: [], changed: [] };
const turned = (document: GraphDocument): GraphDocument => ({
  ...document,
  nodes: [...document.nodes].reverse().map(({ key, attributes: { type, ...others } }) => ({
    key,
    attributes: { ...others, type },
  })),
  edges: [...document.edges].reverse().map((edge, index) => ({ ...edge, key: String(index) })),
});

describe('compareDocuments', () => {
  it('finds nothing in two graphs that say the same, whatever the order and the keys of edges', () => {
    expect(compareDocuments(exampleDocument, structuredClone(exampleDocument))).toEqual({
      nodes: NOTHING,
      edges: NOTHING,
    });
    expect(compareDocuments(exampleDocument, turned(exampleDocument))).toEqual({ nodes: NOTHING, edges: NOTHING });
  });

  it('finds what came and what went', () => {
    const { nodes, edges } = compareDocuments(emptyDocument, exampleDocument);
    expect([nodes.added.length, edges.added.length]).toEqual([14, 26]);
    const back = compareDocuments(exampleDocument, emptyDocument);
    expect([back.nodes.removed, back.edges.removed]).toEqual([nodes.added, edges.added]);
  });

  it('finds what changed, property by property', () => {
    const nodes = exampleDocument.nodes.map((node) =>
      node.key === 'project:celery'
        ? { ...node, attributes: { ...node.attributes, confidence: 0.5, year: 2009 } }
        : node,
    );
    const comparison = compareDocuments(exampleDocument, { ...exampleDocument, nodes });
    expect(comparison.edges).toEqual(NOTHING);
    expect(comparison.nodes.changed.map(({ after, changes }) => [after.key, changes])).toEqual([
      [
        'project:celery',
        [
          { property: 'confidence', before: 0.9, after: 0.5 },
          { property: 'year', before: undefined, after: 2009 },
        ],
      ],
    ]);
  });

  it('finds an edge that fewer episodes claim', () => {
    const { edges } = compareDocuments(exampleDocument, withoutEpisodes(exampleDocument, new Set([SECOND])));
    const hosts = edges.changed.find(({ after }) => after.attributes.type === 'HOSTS');
    expect(hosts?.changes.map((change) => change.property)).toEqual(['evidence']);
    expect(edges.removed.map((edge) => edge.attributes.type)).toContain('USES');
  });

  it('finds nothing new or lost where a graph was taken apart and put together', () => {
    const parts = [FIRST, SECOND].map((episode) => withoutEpisodes(exampleDocument, new Set([episode])));
    const { nodes, edges } = compareDocuments(exampleDocument, mergeDocuments(parts));
    expect([nodes.added, nodes.removed, edges.added, edges.removed].flat()).toEqual([]);
  });
});
