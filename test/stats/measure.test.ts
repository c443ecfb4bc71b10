import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { measure } from '../../src/stats/measure.ts';
import { componentsOf, networkOf } from '../../src/stats/network.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { emptyDocument, loneDocument, manyNodes } from '../sinks/documents.ts';

/** Projects P0, P1 … joined by USES as the pairs say. */
function joined(count: number, pairs: readonly (readonly [number, number])[]): GraphDocument {
  const [proof] = exampleDocument.edges.find((edge) => edge.attributes.type === 'USES')?.attributes.evidence ?? [];
  if (proof === undefined) throw new TypeError('the example has no USES');
  return {
    ...manyNodes(count),
    edges: pairs.map(([from, to]) => ({
      key: `${from} ${to}`,
      source: `project:P${from}`,
      target: `project:P${to}`,
      attributes: { type: 'USES', confidence: 0.8, evidence: [proof] },
    })),
  };
}

/** Everybody with everybody, from `first` on. */
const clique = (first: number, size: number): readonly (readonly [number, number])[] =>
  Array.from({ length: size }, (_, a) => Array.from({ length: a }, (__, b) => [first + b, first + a] as const)).flat();

describe('measure', () => {
  it('counts by type in the order of the ontology', () => {
    const { counts } = measure(exampleDocument);
    expect(counts).toMatchObject({ episodes: 2, nodes: 14, relations: 10, quotes: 11, mentions: 18, suggestions: 1 });
    expect(Object.keys(counts.nodeTypes).slice(0, 2)).toEqual(['Person', 'Project']);
    expect(counts.relationTypes).toMatchObject({ EPISODE_OF: 2, GAVE: 1 });
    expect(counts.relationTypes).not.toHaveProperty('MENTIONS');
  });

  it('ranks by relations, then by mentions; what has none is not connected', () => {
    const { mostConnected } = measure(exampleDocument);
    expect(mostConnected.slice(0, 2)).toEqual([
      { id: 'person:mara-lindqvist', name: 'Mara Lindqvist', type: 'Person', relations: 3, mentions: 3, episodes: 2 },
      { id: 'podcast:queue-talk', name: 'Queue Talk', type: 'Podcast', relations: 3, mentions: 2, episodes: 2 },
    ]);
    expect(mostConnected.map((node) => node.id)).not.toContain('proposal:pep-3156');
  });

  it('finds components without the mentions that would join everything', () => {
    expect(measure(exampleDocument).components).toEqual({ count: 4, largest: 9, alone: 2 });
  });

  it('finds two groups and the nodes that join them', () => {
    const { communities, bridges, modularity } = measure(joined(11, [...clique(0, 5), ...clique(5, 5), [4, 5]]));
    expect(communities.map((community) => community.size)).toEqual([5, 5]);
    expect(communities.map((community) => community.members[0]?.name).sort()).toEqual(['P4', 'P5']);
    expect(modularity).toBeGreaterThan(0.4);
    expect(bridges.map((bridge) => bridge.name)).toEqual(['P4', 'P5']);
    expect(bridges.map((bridge) => bridge.communities.length)).toEqual([2, 2]);
    expect(bridges[0]?.betweenness).toBeCloseTo(20 / 45, 2);
  });

  it('finds no bridge in one group', () => {
    expect(measure(joined(5, clique(0, 5))).bridges).toEqual([]);
  });

  it('names what is doubtful, and why', () => {
    const nodes = exampleDocument.nodes.map((node) => ({
      ...node,
      attributes: {
        ...node.attributes,
        confidence: node.key.startsWith('person:') || node.key.startsWith('proposal:') ? 0.6 : 0.9,
      },
    }));
    expect(measure({ ...exampleDocument, nodes }).doubtful).toEqual([
      {
        id: 'person:mara-lindqvist',
        name: 'Mara Lindqvist',
        type: 'Person',
        confidence: 0.6,
        reasons: ['"Mara Lindquist" became "Mara Lindqvist"'],
      },
      { id: 'person:otis-vane', name: 'Otis Vane', type: 'Person', confidence: 0.6, reasons: [] },
      {
        id: 'proposal:pep-3156',
        name: 'PEP 3156',
        type: 'Proposal',
        confidence: 0.6,
        reasons: ['named once', 'no relation'],
      },
    ]);
    expect(measure(loneDocument).doubtful[0]?.reasons).toEqual(['named nowhere', 'no relation']);
  });

  it('measures nothing', () => {
    expect(measure(emptyDocument)).toMatchObject({
      mostConnected: [],
      components: { count: 0, largest: 0, alone: 0 },
      modularity: 0,
      communities: [],
      bridges: [],
    });
  });

  it('gives the same every time, and finds every node in one component and one community at most', () => {
    const pair = fc.tuple(fc.nat(14), fc.nat(14)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 30, selector: ([from, to]) => `${from} ${to}` }), (pairs) => {
        const document = joined(15, pairs);
        const stats = measure(document);
        expect(measure(structuredClone(document))).toEqual(stats);
        const parts = componentsOf(networkOf(document)).flat();
        expect(new Set(parts).size).toBe(15);
        expect(parts).toHaveLength(15);
        const members = stats.communities.flatMap((community) => community.members.map((member) => member.id));
        expect(new Set(members).size).toBe(members.length);
        expect(members.length + stats.components.alone).toBe(15);
        expect(stats.bridges.every(({ betweenness }) => betweenness >= 0 && betweenness <= 1)).toBe(true);
      }),
    );
  });
});
