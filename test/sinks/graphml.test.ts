import graphology from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../fixtures/document.ts';
import { DOCUMENTS, hostileDocument } from './documents.ts';
import { attribute, elementsOf, ILL_FORMED, isReadable, textOfElement } from './elements.ts';
import { textOf } from './written.ts';

const parse = (text: string) => graphml.parse(graphology.MultiDirectedGraph, text);
const ALL = Object.entries(DOCUMENTS);

describe('GraphML as graphology-graphml reads it', () => {
  it.each(ALL)('has every node and edge of the %s document', async (_, document) => {
    const graph = parse(await textOf('graphml', document));
    expect([graph.order, graph.size]).toEqual([document.nodes.length, document.edges.length]);
  });

  it('has names, types, colours, sizes and what was said', async () => {
    const graph = parse(await textOf('graphml', exampleDocument));
    expect(graph.getNodeAttributes('proposal:pep-3156')).toMatchObject({
      label: 'PEP 3156',
      type: 'Proposal',
      color: '#9c755f',
      number: 3156,
      confidence: 0.9,
    });
    const [edge] = graph.edges('talk:draining-the-queue', 'event:europython');
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      label: 'PRESENTED_AT',
      when: '2019',
      quotes: 'draining the queue at EuroPython',
      proofs: 1,
    });
  });

  it('shows hostile names as they are, on one line', async () => {
    const graph = parse(await textOf('graphml', hostileDocument));
    const names = graph.mapNodes((_, { label }) => label);
    expect(names).toContain('</script><img src=x onerror=alert(1)>');
    expect(names).toContain(']]> &amp; <!-- --> &#0;');
    expect(names).toContain('nulescape[31mredunit');
  });
});

describe('GraphML by the rules of NetworkX', () => {
  it.each(ALL)('declares every key of the %s document with a type that its values have', async (_, document) => {
    const text = await textOf('graphml', document);
    expect(ILL_FORMED.exec(text)).toBeNull();
    const keys = elementsOf(text, 'key');
    const types = new Map(
      keys.map((key) => [`${attribute(key, 'for')} ${attribute(key, 'id')}`, attribute(key, 'attr.type')]),
    );
    expect(new Set(keys.map((key) => attribute(key, 'id'))).size).toBe(keys.length);
    for (const kind of ['node', 'edge'])
      for (const value of elementsOf(text, kind).flatMap((element) => elementsOf(element, 'data')))
        expect(value).toSatisfy(() =>
          isReadable(types.get(`${kind} ${attribute(value, 'key')}`) ?? '', textOfElement(value)),
        );
  });

  it.each(ALL)('of the %s document is directed, and its edges have ends and ids of their own', async (_, document) => {
    const text = await textOf('graphml', document);
    const ids = new Set(elementsOf(text, 'node').map((node) => attribute(node, 'id')));
    const edges = elementsOf(text, 'edge');
    expect(ids.size).toBe(document.nodes.length);
    expect(new Set(edges.map((edge) => attribute(edge, 'id'))).size).toBe(document.edges.length);
    expect(edges.filter((edge) => !ids.has(attribute(edge, 'source')) || !ids.has(attribute(edge, 'target')))).toEqual(
      [],
    );
    expect(elementsOf(text, 'graph').map((graph) => attribute(graph, 'edgedefault'))).toEqual(['directed']);
  });
});
