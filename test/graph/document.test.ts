import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGraphology, parseDocument, toGraphology, writeDocument } from '../../src/graph/document.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';

type Change = (document: GraphDocument) => void;

const changed = (change: Change): string => {
  const copy = structuredClone(exampleDocument);
  change(copy);
  return JSON.stringify(copy);
};

/** Other attributes for the relation of a type. */
const edgeOfType = (type: string, attributes: object): Change => {
  return ({ edges }) => {
    const edge = edges.find((one) => one.attributes.type === type);
    if (edge === undefined) throw new TypeError(`the example has no ${type}`);
    Object.assign(edge.attributes, attributes);
  };
};
const ends = (own: Partial<GraphEdge>): Change => {
  return ({ edges }) => Object.assign(edges[0] ?? {}, own);
};
const nodeTwice: Change = ({ nodes }) => nodes.push(...structuredClone(nodes.slice(0, 1)));
const edgeTwice: Change = ({ edges }) => edges.push(...structuredClone(edges.slice(0, 1)));

describe('parseDocument', () => {
  it('reads what writeDocument wrote', () => {
    expect(parseDocument(writeDocument(exampleDocument), 'x')).toEqual(exampleDocument);
  });

  it('reads a file with a byte order mark', () => {
    expect(parseDocument(`\uFEFF${writeDocument(exampleDocument)}`, 'x')).toEqual(exampleDocument);
  });

  it('keeps attributes that it does not know, such as positions', () => {
    const text = changed(({ nodes }) => Object.assign(nodes[0]?.attributes ?? {}, { x: 1.5, color: 'red' }));
    expect(parseDocument(text, 'x').nodes[0]?.attributes).toMatchObject({ x: 1.5, color: 'red' });
  });

  it.each<[string, string, string]>([
    ['no JSON', 'nonsense', 'is not valid JSON: Unexpected token'],
    ['broken JSON of several lines', '{\n "attributes": {\n  x\n }\n}', 'is not valid JSON'],
    ['an empty file', '', 'is not valid JSON: Unexpected end'],
    ['another version', changed((one) => Object.assign(one.attributes, { version: 2 })), 'attributes.version is 2'],
    ['a list', '[]', 'attributes.version is missing, this epigraph reads version 1'],
    ['nothing', 'null', 'attributes.version is missing'],
    ['attributes that are no object', '{"attributes": 1}', 'attributes.version is missing'],
    ['another generator’s graph', '{"attributes": {"version": 1}}', 'attributes.format is not valid'],
    [
      'an unknown node type',
      changed(({ nodes }) => Object.assign(nodes[2]?.attributes ?? {}, { type: 'Robot' })),
      'nodes[2].attributes.type is not valid: Invalid option: expected one of "Person"|"Project"|',
    ],
    [
      'an undirected graph',
      changed((one) => Object.assign(one.options, { type: 'undirected' })),
      'options.type is not valid: Invalid input: expected "directed"',
    ],
    [
      'a line before the first',
      changed(({ nodes }) => Object.assign(nodes[2]?.attributes.mentions[0] ?? {}, { line: 0 })),
      'nodes[2].attributes.mentions[0].line is not valid',
    ],
    ['a dangling edge', changed(ends({ target: 'nobody' })), 'edges[0].target "nobody" is no node of the document'],
    ['a dangling source', changed(ends({ source: 'nobody' })), 'edges[0].source "nobody" is no node of the document'],
    ['an edge twice', changed(edgeTwice), 'is there twice, first at edges[0]'],
    ['a node twice', changed(nodeTwice), `nodes[14].key "${FIRST}" is there twice, first at nodes[0]`],
    ['a loop', changed(ends({ source: FIRST, target: FIRST })), `edges[0] leads from "${FIRST}" to itself`],
    [
      'a relation that cannot be',
      changed(edgeOfType('WORKS_FOR', { type: 'GAVE' })),
      'says Person GAVE Organisation, which the ontology does not have: GAVE leads from Person to Talk',
    ],
    [
      'a relation without proof',
      changed(edgeOfType('WORKS_FOR', { evidence: [] })),
      'edges[4].attributes.evidence is empty',
    ],
    ['a count left out', changed(edgeOfType('MENTIONS', { count: undefined })), 'attributes.count is missing'],
    ['lines left out', changed(edgeOfType('MENTIONS', { lines: undefined })), 'attributes.lines is missing'],
    [
      'a proof from an episode that is not there',
      changed(({ edges }) => Object.assign(edges[4]?.attributes.evidence[0] ?? {}, { episode: 'person:otis-vane' })),
      'edges[4].attributes.evidence[0].episode "person:otis-vane" is no episode of the document',
    ],
  ])('refuses %s in one line with its place', (_, text, words) => {
    const failure = failureOf(() => parseDocument(text, 'g.json'));
    expect(failure.code).toBe('DOCUMENT');
    expect(failure.message).toMatch(/^"g\.json"/);
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('\n');
  });

  it('throws nothing but EpigraphError, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(failureOf(() => parseDocument(text, 'x')).code).toBe('DOCUMENT');
      }),
    );
  });

  it('throws nothing but EpigraphError, whatever stands in the place of a node', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ ...exampleDocument, nodes: [value] });
        expect(failureOf(() => parseDocument(text, 'x')).message).not.toContain('\n');
      }),
    );
  });
});

describe('writeDocument', () => {
  it('ends with one line break', () => {
    expect(writeDocument(exampleDocument)).toMatch(/[^\n]\n$/);
  });

  it('gives the same bytes after it was read', () => {
    const text = writeDocument(exampleDocument);
    expect(writeDocument(parseDocument(text, 'x'))).toBe(text);
  });

  it('gives the same bytes in whatever order attributes were put together', () => {
    const turned = (attributes: GraphNode['attributes']): GraphNode['attributes'] => {
      const { type, name, aliases, confidence, links, mentions, repairs, ...own } = attributes;
      const others = Object.fromEntries(Object.entries(own).reverse());
      return { ...others, repairs, mentions, links, confidence, aliases, name, type };
    };
    const other: GraphDocument = {
      edges: exampleDocument.edges,
      nodes: exampleDocument.nodes.map(({ key, attributes }) => ({ attributes: turned(attributes), key })),
      options: exampleDocument.options,
      attributes: exampleDocument.attributes,
    };
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(exampleDocument));
    expect(writeDocument(other)).toBe(writeDocument(exampleDocument));
  });
});

describe('graphology', () => {
  it('is given every node and edge', () => {
    const graph = toGraphology(exampleDocument);
    expect([graph.order, graph.size, graph.type, graph.multi, graph.allowSelfLoops]).toEqual([
      exampleDocument.nodes.length,
      exampleDocument.edges.length,
      'directed',
      true,
      false,
    ]);
    expect(graph.getNodeAttribute('project:rabbitmq', 'name')).toBe('RabbitMQ');
    expect(graph.outNeighbors('project:celery')).toEqual(['project:rabbitmq']);
  });

  it('exports the very document', () => {
    expect(toGraphology(exampleDocument).export()).toEqual(exampleDocument);
  });

  it('and back gives the same bytes', () => {
    expect(writeDocument(fromGraphology(toGraphology(exampleDocument)))).toBe(writeDocument(exampleDocument));
  });

  it('may be changed without changing the document', () => {
    const graph = toGraphology(exampleDocument);
    const before = writeDocument(exampleDocument);
    graph.forEachNode((node) => graph.setNodeAttribute(node, 'name', 'changed'));
    graph.forEachEdge((edge) => graph.setEdgeAttribute(edge, 'confidence', 0));
    expect(writeDocument(exampleDocument)).toBe(before);
  });

  it('that breaks the document’s rules is refused', () => {
    const graph = toGraphology(exampleDocument);
    graph.setNodeAttribute('project:celery', 'type', 'Robot');
    expect(failureOf(() => fromGraphology(graph, 'mine')).message).toMatch(/^"mine": nodes\[\d+\]\.attributes\.type/);
  });
});
