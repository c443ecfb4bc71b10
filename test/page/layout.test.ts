import { describe, expect, it } from 'vitest';
import type { GraphDocument, GraphEdge, GraphNode } from '../../src/graph/schema.ts';
import { placesOf } from '../../src/page/layout.ts';
import { tiesOf } from '../../src/page/ties.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { largeDocument } from '../fixtures/large.ts';

const alone = (nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): GraphDocument => ({
  ...exampleDocument,
  nodes: [...nodes],
  edges: [...edges],
});

describe('a layout', () => {
  it.each([
    ['nothing', alone([])],
    ['one node', alone(exampleDocument.nodes.slice(0, 1))],
    ['nodes without edges', alone(exampleDocument.nodes)],
    ['the example', exampleDocument],
    ['more nodes than are pulled', largeDocument(1400)],
  ])('gives every node of %s a place of its own', (_, document) => {
    const places = placesOf(document);
    expect([...places.keys()].sort()).toEqual(document.nodes.map((node) => node.key).sort());
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(document.nodes.length);
  });

  it('is the same every time', () => {
    const document = largeDocument(400);
    expect([...placesOf(document)]).toEqual([...placesOf(document)]);
  });

  it('brings together what is related', () => {
    const document = largeDocument(200);
    const places = placesOf(document);
    const length = (a: string, b: string): number => {
      const [from, to] = [places.get(a), places.get(b)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const related = document.edges.filter((edge) => edge.attributes.type !== 'MENTIONS');
    const keys = document.nodes.map((node) => node.key);
    const apart = keys.flatMap((a, index) => keys.slice(index + 1).map((b) => length(a, b)));
    expect(mean(related.map(({ source, target }) => length(source, target)))).toBeLessThan(0.7 * mean(apart));
  });

  it('leaves room between discs', () => {
    const places = [...placesOf(exampleDocument).values()];
    const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThan(12);
  });
});

describe('ties', () => {
  const weight = (document: GraphDocument, a: string, b: string): number =>
    tiesOf(document).find((tie) => [a, b].includes(tie.a) && [a, b].includes(tie.b))?.weight ?? 0;

  it('are relations first, and names that follow one another', () => {
    expect(weight(exampleDocument, 'project:rabbitmq', 'technology:amqp')).toBeGreaterThan(1);
    const together = weight(exampleDocument, 'person:otis-vane', 'project:rabbitmq');
    expect(together).toBe(0);
    expect(weight(alone(exampleDocument.nodes), 'project:rabbitmq', 'technology:amqp')).toBeCloseTo(0.12);
  });

  it('are none between an episode and all that it names, nor across episodes', () => {
    expect(weight(exampleDocument, FIRST, 'project:rabbitmq')).toBe(0);
    expect(weight(exampleDocument, 'project:celery', 'person:otis-vane')).toBe(0);
  });
});
