import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/viewer/graph.ts';
import { search } from '../../src/viewer/search.ts';
import { exampleDocument } from '../fixtures/document.ts';

const names = ['Kovač', 'Go', 'Google', 'Gopher', 'Django', 'C++', 'C', 'Cargo', '東京'];
const document = {
  ...exampleDocument,
  nodes: [
    ...exampleDocument.nodes,
    ...names.map((name, index) => ({
      key: `project:${index}`,
      attributes: { type: 'Project' as const, name, aliases: [], confidence: 1, links: [], mentions: [], repairs: [] },
    })),
  ],
};
const graph = graphOf({ title: '', document, places: [] });
const found = (query: string): readonly string[] =>
  search(graph, query, 10).map((match) => match.vertex.attributes.name);

describe('search', () => {
  it.each([
    ['go', ['Go', 'Gothenburg', 'Google', 'Gopher', 'Django', 'Cargo']],
    ['RABBITMQ', ['RabbitMQ']],
    ['kovac', ['Kovač']],
    ['queue', ['Queue Talk', 'Queues - Mara Lindqvist', 'Draining the Queue']],
    ['c++', ['C++']],
    ['東', ['東京']],
    ['pep3156', ['PEP 3156']],
  ])('%s finds names by their beginning, then by words, then anywhere, the best connected first', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it.each(['', '   ', 'zebra', '+++++', '\uD800'])('%j finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds what was heard and says so', () => {
    const [match] = search(graph, 'mara lindquist', 5);
    expect([match?.vertex.key, match?.alias]).toEqual(['person:mara-lindqvist', 'Mara Lindquist']);
    expect(search(graph, 'mara', 5)[0]?.alias).toBe('Mara');
    expect(search(graph, 'celery', 5)[0]?.alias).toBeNull();
  });

  it('gives no more than wanted', () => {
    expect(search(graph, 'e', 3)).toHaveLength(3);
  });
});
