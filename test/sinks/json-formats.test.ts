import graphology from 'graphology';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromGraphology, parseDocument, toGraphology, writeDocument } from '../../src/graph/document.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { DOCUMENTS } from './documents.ts';
import { textOf } from './written.ts';

const ALL = Object.entries(DOCUMENTS);

describe('json', () => {
  it.each(ALL)('is the %s document itself', async (_, document) => {
    expect(await textOf('json', document)).toBe(writeDocument(document));
    expect(parseDocument(await textOf('json', document), 'x')).toEqual(document);
  });
});

describe('graphology', () => {
  it.each(ALL)('of the %s document is the same after import and export', async (_, document) => {
    const text = await textOf('graphology', document);
    const graph = graphology.MultiDirectedGraph.from(JSON.parse(text));
    expect(`${JSON.stringify(graph.export(), null, 1)}\n`).toBe(text);
    expect([graph.order, graph.size]).toEqual([document.nodes.length, document.edges.length]);
  });

  it.each(ALL)('of the %s document is read back and gives the same again', async (_, document) => {
    const text = await textOf('graphology', document);
    expect(await textOf('graphology', parseDocument(text, 'x'))).toBe(text);
  });

  it('has what sigma draws with', async () => {
    const graph = graphology.MultiDirectedGraph.from(JSON.parse(await textOf('graphology', exampleDocument)));
    graph.forEachNode((_, node) => {
      expect(node).toMatchObject({ label: node.name, color: expect.stringMatching(/^#[0-9a-f]{6}$/) });
      expect([node.x, node.y, node.size].every(Number.isFinite)).toBe(true);
    });
  });

  it('gives back the document that a graph was made of', () => {
    expect(fromGraphology(toGraphology(exampleDocument))).toEqual(exampleDocument);
  });
});

const ends = z.object({ source: z.string(), target: z.string() });
const d3Schema = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      group: z.string(),
      color: z.string(),
      radius: z.number(),
      mentions: z.number(),
    }),
  ),
  links: z.array(
    ends.extend({ type: z.string(), value: z.number().min(1), evidence: z.array(z.object({ quote: z.string() })) }),
  ),
});

describe('d3', () => {
  it.each(ALL)('of the %s document has ids that every link leads to', async (_, document) => {
    const { nodes, links } = d3Schema.parse(JSON.parse(await textOf('d3', document)));
    checkEnds(document, nodes, links);
  });
});

const position = z.object({ x: z.number(), y: z.number() });
const cytoscapeSchema = z.object({
  elements: z.object({
    nodes: z.array(
      z.object({
        data: z.object({ id: z.string(), label: z.string(), color: z.string(), size: z.number() }),
        position,
      }),
    ),
    edges: z.array(z.object({ data: ends.extend({ id: z.string(), label: z.string(), weight: z.number() }) })),
  }),
  style: z.array(z.object({ selector: z.string(), style: z.looseObject({}) })),
});

describe('cytoscape', () => {
  it.each(ALL)('of the %s document has elements with ids of their own', async (_, document) => {
    const { elements } = cytoscapeSchema.parse(JSON.parse(await textOf('cytoscape', document)));
    const [nodes, edges] = [elements.nodes.map((node) => node.data), elements.edges.map((edge) => edge.data)];
    checkEnds(document, nodes, edges);
    expect(new Set([...nodes, ...edges].map((element) => element.id)).size).toBe(nodes.length + edges.length);
  });

  it('renames an edge whose key is that of a node', async () => {
    const [first, ...others] = exampleDocument.edges;
    const edges = first === undefined ? [] : [{ ...first, key: 'project:celery' }, ...others];
    const { elements } = cytoscapeSchema.parse(JSON.parse(await textOf('cytoscape', { ...exampleDocument, edges })));
    expect(elements.edges[0]?.data.id).toBe('edge project:celery');
  });
});

function checkEnds(
  document: GraphDocument,
  nodes: readonly { readonly id: string }[],
  edges: readonly z.infer<typeof ends>[],
): void {
  const ids = new Set(nodes.map((node) => node.id));
  expect([ids.size, edges.length]).toEqual([document.nodes.length, document.edges.length]);
  expect(edges.filter((edge) => !ids.has(edge.source) || !ids.has(edge.target))).toEqual([]);
}
