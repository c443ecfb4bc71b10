import { describe, expect, it } from 'vitest';
import { surroundings } from '../../src/graph/context.ts';
import { fromGraphology, parseDocument, toGraphology, writeDocument } from '../../src/graph/document.ts';
import { findNodes, similarNames } from '../../src/graph/find.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';

const changed = (change: (document: GraphDocument) => void): string => {
  const copy = structuredClone(exampleDocument);
  change(copy);
  return writeDocument(copy);
};

describe('parseDocument', () => {
  it('reads what writeDocument wrote', () => {
    expect(parseDocument(writeDocument(exampleDocument), 'x')).toEqual(exampleDocument);
  });

  it.each([
    ['no JSON', 'nonsense', 'not valid JSON'],
    [
      'another version',
      changed((document) => Object.assign(document.attributes, { version: 2 })),
      'attributes.version is 2',
    ],
    ['no document at all', '[]', 'attributes.version'],
    [
      'an unknown node type',
      changed((document) => Object.assign(document.nodes[2]?.attributes ?? {}, { type: 'Robot' })),
      'nodes[2].attributes.type',
    ],
    [
      'a dangling edge',
      changed((document) => Object.assign(document.edges[0] ?? {}, { target: 'nobody' })),
      'edges[0].target "nobody"',
    ],
    [
      'a dangling source',
      changed((document) => Object.assign(document.edges[0] ?? {}, { source: 'nobody' })),
      'edges[0].source "nobody"',
    ],
    [
      'an edge twice',
      changed((document) =>
        document.edges.push(
          structuredClone(document.edges[0] ?? exampleDocument.edges[0]) as GraphDocument['edges'][number],
        ),
      ),
      'is there twice',
    ],
    [
      'a node twice',
      changed((document) => document.nodes.push(structuredClone(document.nodes[0]) as GraphDocument['nodes'][number])),
      'holds a key twice',
    ],
    [
      'a relation that cannot be',
      changed((document) => Object.assign(document.edges[0]?.attributes ?? {}, { type: 'WORKS_FOR' })),
      'which the ontology does not have',
    ],
    [
      'a relation without proof',
      changed((document) => document.edges[0]?.attributes.evidence.splice(0)),
      'every relation needs a proof',
    ],
  ])('refuses %s in one line with its place', (_, text, words) => {
    const failure = failureOf(() => parseDocument(text, 'g.json'));
    expect(failure.code).toBe('DOCUMENT');
    expect(failure.message).toContain('"g.json"');
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('\n');
  });

  it('is graphology’s own serialisation', () => {
    const graph = toGraphology(exampleDocument);
    expect([graph.order, graph.size, graph.type, graph.multi]).toEqual([
      exampleDocument.nodes.length,
      exampleDocument.edges.length,
      'directed',
      true,
    ]);
    expect(fromGraphology(graph)).toEqual(exampleDocument);
  });
});

describe('merging', () => {
  it('of a document with itself changes nothing', () => {
    const merged = mergeDocuments([exampleDocument, exampleDocument]);
    expect(merged.nodes.map((node) => node.key).sort()).toEqual(exampleDocument.nodes.map((node) => node.key).sort());
    expect(merged.edges.flatMap((edge) => edge.attributes.evidence)).toHaveLength(
      exampleDocument.edges.flatMap((edge) => edge.attributes.evidence).length,
    );
  });

  it('unites two episodes that were extracted apart', () => {
    const first = withoutEpisodes(exampleDocument, new Set([SECOND]));
    const second = withoutEpisodes(exampleDocument, new Set([FIRST]));
    const merged = mergeDocuments([first, second]);
    expect(merged.nodes).toHaveLength(exampleDocument.nodes.length);
    expect(merged.edges).toHaveLength(exampleDocument.edges.length);
  });

  it('forgets what only one episode knew', () => {
    const rest = withoutEpisodes(exampleDocument, new Set([FIRST]));
    const names = rest.nodes.map((node) => node.attributes.name);
    expect(names).not.toContain('Gothenburg');
    expect(names).toContain('RabbitMQ');
    expect(withoutEpisodes(exampleDocument, new Set())).toBe(exampleDocument);
    expect(() => mergeDocuments([])).toThrow('nothing to merge');
  });
});

describe('findNodes', () => {
  it.each([
    ['RabbitMQ', 'RabbitMQ'],
    ['rabbit mq', 'RabbitMQ'],
    ['person:mara-lindqvist', 'Mara Lindqvist'],
    ['MARA', 'Mara Lindqvist'],
  ])('%s is %s', (query, name) => {
    expect(findNodes(exampleDocument, query).map((node) => node.attributes.name)).toEqual([name]);
  });

  it('offers what is near where it finds nothing', () => {
    expect(findNodes(exampleDocument, 'Rabid')).toEqual([]);
    expect(similarNames(exampleDocument, 'Cellery')).toContain('Celery');
  });
});

describe('surroundings', () => {
  it('are cut at whole words', () => {
    const text = `${'before '.repeat(30)}HERE ${'after '.repeat(30)}`;
    const start = text.indexOf('HERE');
    const { before, after } = surroundings(text, { start, end: start + 4 });
    expect(
      before
        .trim()
        .split(' ')
        .every((word) => word === 'before'),
    ).toBe(true);
    expect(
      after
        .trim()
        .split(' ')
        .every((word) => word === 'after'),
    ).toBe(true);
    expect(surroundings('HERE', { start: 0, end: 4 })).toEqual({ before: '', after: '' });
  });
});
