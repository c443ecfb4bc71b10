import { describe, expect, it } from 'vitest';
import type { GraphMention } from '../../src/graph/schema.ts';
import { besideOf } from '../../src/viewer/beside.ts';
import { graphOf } from '../../src/viewer/graph.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';

const mention = (episode: string, start: number): GraphMention => ({
  episode,
  line: 1,
  start,
  end: start + 5,
  text: 'words',
  time: null,
  rule: 'test/name',
  context: 'words',
});

/** What is named beside RabbitMQ where RabbitMQ and Celery are named at these places. */
function beside(own: readonly GraphMention[], other: readonly GraphMention[]): readonly (readonly [string, number])[] {
  const places = new Map([
    ['project:rabbitmq', own],
    ['project:celery', other],
  ]);
  const nodes = exampleDocument.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, mentions: [...(places.get(node.key) ?? [])] },
  }));
  const graph = graphOf({ title: '', document: { ...exampleDocument, nodes }, places: [] });
  const vertex = graph.vertices.get('project:rabbitmq');
  return vertex === undefined ? [] : besideOf(graph, vertex).map(({ vertex: { key }, count }) => [key, count]);
}

describe('what is named beside a node', () => {
  it('is what stands near it in the text, before or after', () => {
    const near = [mention(FIRST, 700), mention(FIRST, 1300), mention(FIRST, 5000)];
    expect(beside([mention(FIRST, 1000)], near)).toEqual([['project:celery', 2]]);
  });

  it('is nothing of another episode, nor far away, nor itself', () => {
    expect(beside([mention(FIRST, 1000)], [mention(SECOND, 1000)])).toEqual([]);
    expect(beside([mention(FIRST, 1000)], [mention(FIRST, 1500), mention(FIRST, 500)])).toEqual([]);
    expect(beside([mention(FIRST, 1000), mention(FIRST, 1010)], [])).toEqual([]);
    expect(beside([], [mention(FIRST, 1000)])).toEqual([]);
  });
});
