import graphology from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../fixtures/document.ts';
import { DOCUMENTS, hostileDocument } from './documents.ts';
import { attribute, elementsOf, ILL_FORMED, isReadable } from './elements.ts';
import { textOf } from './written.ts';

const parse = (text: string) => gexf.parse(graphology.MultiGraph, text, { allowUndeclaredAttributes: false });
const ALL = Object.entries(DOCUMENTS);

describe('GEXF as graphology-gexf reads it', () => {
  it.each(ALL)('has every node and edge of the %s document', async (_, document) => {
    const graph = parse(await textOf('gexf', document));
    expect([graph.order, graph.size]).toEqual([document.nodes.length, document.edges.length]);
  });

  it('has names, types, colours, sizes, places and times', async () => {
    const graph = parse(await textOf('gexf', exampleDocument));
    expect(graph.getNodeAttributes('project:rabbitmq')).toMatchObject({
      label: 'RabbitMQ',
      type: 'Project',
      aliases: 'rabbit mq | Rabbit',
      color: 'rgb(89,161,79)',
      size: expect.any(Number),
      x: expect.any(Number),
      y: expect.any(Number),
      mentions: 3,
      firstDate: '2021-03-04',
      lastDate: '2022-05-06',
    });
    expect(graph.getNodeAttributes('technology:amqp')).toMatchObject({ firstTime: 11, lastTime: 11 });
    expect(graph.getEdgeAttributes('person:mara-lindqvist|WORKS_FOR|organisation:tidewater')).toMatchObject({
      label: 'WORKS_FOR',
      role: 'engineer',
      quotes: 'I work at Tidewater in Gothenburg',
      firstTime: 20,
    });
    expect(graph.source('project:celery|USES|project:rabbitmq')).toBe('project:celery');
  });

  it('shows hostile names as they are, on one line', async () => {
    const graph = parse(await textOf('gexf', hostileDocument));
    const names = graph.mapNodes((_, { label }) => label);
    expect(names).toContain('<script>alert(1)</script>');
    expect(names).toContain(']]> &amp; <!-- --> &#0;');
    expect(names).toContain('line break tab');
  });
});

describe('GEXF by the rules of NetworkX', () => {
  it.each(ALL)('declares every attribute of the %s document with a type that its values have', async (_, document) => {
    const text = await textOf('gexf', document);
    for (const kind of ['node', 'edge']) {
      const [list] = elementsOf(text, 'attributes').filter((one) => attribute(one, 'class') === kind);
      const declared = list === undefined ? [] : elementsOf(list, 'attribute');
      const types = new Map(declared.map((one) => [attribute(one, 'id'), attribute(one, 'type')]));
      expect(types.size).toBe(declared.length);
      for (const element of elementsOf(text, kind))
        for (const value of elementsOf(element, 'attvalue'))
          expect(value.attribs).toSatisfy(() =>
            isReadable(types.get(attribute(value, 'for')) ?? '', attribute(value, 'value')),
          );
    }
  });

  it.each(ALL)(
    'of the %s document is well-formed, directed, and its edges have ends and ids of their own',
    async (_, document) => {
      const text = await textOf('gexf', document);
      expect(ILL_FORMED.exec(text)).toBeNull();
      const [root] = elementsOf(text, 'gexf');
      expect(root?.attribs).toMatchObject({
        version: '1.3',
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
      });
      const ids = new Set(elementsOf(text, 'node').map((node) => attribute(node, 'id')));
      const edges = elementsOf(text, 'edge');
      expect(ids.size).toBe(document.nodes.length);
      expect(new Set(edges.map((edge) => attribute(edge, 'id'))).size).toBe(document.edges.length);
      expect(
        edges.filter((edge) => !ids.has(attribute(edge, 'source')) || !ids.has(attribute(edge, 'target'))),
      ).toEqual([]);
      expect(elementsOf(text, 'graph').map((graph) => attribute(graph, 'defaultedgetype'))).toEqual(['directed']);
    },
  );

  it('gives colours in three parts and places in numbers', async () => {
    const text = await textOf('gexf', exampleDocument);
    const colours = elementsOf(text, 'viz:color');
    expect(colours).toHaveLength(exampleDocument.nodes.length);
    for (const colour of colours)
      for (const part of ['r', 'g', 'b'])
        expect(attribute(colour, part)).toMatch(/^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/);
    for (const place of elementsOf(text, 'viz:position'))
      expect([attribute(place, 'x'), attribute(place, 'y')].map(Number).every(Number.isFinite)).toBe(true);
  });
});
