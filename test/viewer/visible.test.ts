import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/graph/document.ts';
import { type Graph, graphOf } from '../../src/viewer/graph.ts';
import { initialState, type State } from '../../src/viewer/state.ts';
import { documentOf, MANY, TOP, visibleOf } from '../../src/viewer/visible.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { largeDocument } from '../fixtures/large.ts';

const indexed = (document: typeof exampleDocument): Graph =>
  graphOf({ title: 'test', document, places: document.nodes.map((_, index) => [index, 0, 5]) });
const example = indexed(exampleDocument);
const seen = (change: Partial<State>, graph = example) => visibleOf(graph, { ...initialState(graph), ...change });
const keys = (change: Partial<State>): readonly string[] => seen(change).vertices.map(({ key }) => key);
const types = (change: Partial<State>): readonly string[] => seen(change).edges.map((edge) => edge.attributes.type);

describe('what is visible', () => {
  it('is everything at first, but not the lines from an episode to all that it names', () => {
    expect(keys({})).toHaveLength(exampleDocument.nodes.length);
    expect(types({})).not.toContain('MENTIONS');
    expect(types({})).toContain('GAVE');
  });

  it('begins with the most connected', () => {
    expect(keys({})[0]).toBe('person:mara-lindqvist');
  });

  it('is of the wanted types', () => {
    const people = keys({ types: new Set(['Person']) });
    expect([...people].sort()).toEqual(['person:mara-lindqvist', 'person:otis-vane']);
    expect(types({ types: new Set(['Person']) })).toEqual([]);
  });

  it('has the wanted relations', () => {
    expect(types({ relations: new Set(['GAVE']) })).toEqual(['GAVE']);
    expect(keys({ relations: new Set(['GAVE']) })).toHaveLength(exampleDocument.nodes.length);
    const related = keys({ relations: new Set(['GAVE']), isRelatedOnly: true });
    expect([...related].sort()).toEqual(['person:mara-lindqvist', 'talk:draining-the-queue']);
  });

  it('is what one episode says', () => {
    const second = keys({ episode: SECOND });
    expect(second).toContain('project:celery');
    expect(second).toContain(SECOND);
    expect(second).not.toContain(FIRST);
    expect(second).not.toContain('talk:draining-the-queue');
    expect([...types({ episode: SECOND })].sort()).toEqual(['EPISODE_OF', 'HOSTS', 'USES']);
  });

  it('is as sure as wanted', () => {
    expect(types({ confidence: 0.85 })).toEqual([]);
    expect(keys({ confidence: 0.85 })).toHaveLength(exampleDocument.nodes.length);
    expect(keys({ confidence: 0.95 })).toEqual([]);
  });

  it('always holds the open node', () => {
    expect(keys({ types: new Set(), selected: 'project:celery' })).toEqual(['project:celery']);
  });

  it('is what is around the open node, as many steps as wanted', () => {
    expect([...keys({ selected: 'project:celery', hops: 1 })].sort()).toEqual(['project:celery', 'project:rabbitmq']);
    expect(keys({ selected: 'project:celery', hops: 2 })).toContain('technology:amqp');
    expect(keys({ hops: 2 })).toHaveLength(exampleDocument.nodes.length);
  });
});

describe('a large graph', () => {
  const large = indexed(largeDocument(MANY + 100));
  const last = `project:thing-${MANY + 98}`;

  it('is listed whole; the most connected are drawn', () => {
    const { vertices, drawn } = seen({}, large);
    expect([vertices.length, drawn.length]).toEqual([MANY + 100, TOP]);
    expect(drawn.map(({ key }) => key)).not.toContain(`project:thing-${MANY + 94}`);
  });

  it('is drawn with all that is next to the open node', () => {
    const edge = `project:thing-${MANY + 94}`;
    const { drawn } = seen({ selected: edge }, large);
    expect(drawn.map(({ key }) => key)).toContain(edge);
    const neighbours = [95, 96, 97].map((number) => `project:thing-${MANY + number}`);
    expect(seen({ selected: last }, large).drawn.map(({ key }) => key)).toEqual(expect.arrayContaining(neighbours));
  });

  it('is drawn whole below the limit', () => {
    const { vertices, drawn } = seen({}, indexed(largeDocument(MANY - 1)));
    expect(drawn).toEqual(vertices);
  });
});

describe('the visible part as a document', () => {
  it.each<[string, Partial<State>]>([
    ['everything', {}],
    ['one type', { types: new Set(['Person']) }],
    ['one relation', { relations: new Set(['USES']), isRelatedOnly: true }],
    ['one episode', { episode: FIRST }],
    ['the surroundings of a name', { selected: 'project:celery', hops: 1 }],
  ])('is valid: %s', (_, change) => {
    const part = documentOf(example, seen(change));
    expect(parseDocument(JSON.stringify(part), 'part')).toEqual(part);
  });

  it('has the episodes that its proofs come from', () => {
    const part = documentOf(example, seen({ selected: 'project:celery', hops: 1 }));
    expect(part.nodes.map(({ key }) => key)).toContain(SECOND);
    expect(part.nodes.map(({ key }) => key)).not.toContain(FIRST);
  });
});
