import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/ontology/index.ts';
import { degreesOf, type Filter, filterDocument, mostConnected } from '../../src/sinks/filter.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';
import { emptyDocument } from './documents.ts';

const filtered = (filter: Filter): GraphDocument => filterDocument(exampleDocument, filter);
const keys = ({ nodes }: GraphDocument): readonly string[] => nodes.map((node) => node.key);
const types = ({ edges }: GraphDocument): readonly string[] =>
  [...new Set(edges.map((edge) => edge.attributes.type))].sort();

describe('filterDocument', () => {
  it('keeps everything where nothing is asked for', () => {
    expect(filtered({})).toEqual(exampleDocument);
  });

  it('keeps nodes of some types and what is between them', () => {
    const part = filtered({ only: ['Person', 'Talk'] });
    expect(keys(part)).toEqual(['person:mara-lindqvist', 'person:otis-vane', 'talk:draining-the-queue']);
    expect(types(part)).toEqual(['GAVE']);
  });

  it('keeps some relations and the nodes they touch', () => {
    const part = filtered({ relations: ['GAVE', 'PRESENTED_AT'] });
    expect(keys(part)).toEqual(['person:mara-lindqvist', 'talk:draining-the-queue', 'event:europython']);
    expect(types(part)).toEqual(['GAVE', 'PRESENTED_AT']);
  });

  it.each([[SECOND], ['Brokers in Practice'], ['brokers in practice'], ['Brokers']])(
    'keeps what one episode says: %s',
    (episode) => {
      const part = filtered({ episodes: [episode] });
      expect(keys(part)).toContain('project:celery');
      expect(keys(part)).not.toContain('organisation:tidewater');
      expect(part.nodes.find((node) => node.key === 'person:mara-lindqvist')?.attributes.mentions).toHaveLength(1);
      const hosts = part.edges.find((edge) => edge.attributes.type === 'HOSTS');
      expect(hosts?.attributes.evidence.map((proof) => proof.episode)).toEqual([SECOND]);
    },
  );

  it('leaves out what is less certain', () => {
    const part = filtered({ minConfidence: 0.85 });
    expect(part.edges.every((edge) => edge.attributes.confidence >= 0.85)).toBe(true);
    expect(types(part)).toEqual(['MENTIONS']);
    expect(keys(filtered({ minConfidence: 0.95 }))).toEqual([]);
    expect(part.attributes.suggestions).toEqual([]);
  });

  it('keeps the most connected', () => {
    expect(keys(filtered({ top: 2 }))).toEqual(['podcast:queue-talk', 'person:mara-lindqvist']);
    expect(keys(filtered({ top: 1000 }))).toEqual(keys(exampleDocument));
  });

  it.each(['Rabbit', 'rabbitmq', 'project:rabbitmq'])('keeps what is around a name: %s', (ego) => {
    expect([...keys(filtered({ ego }))].sort()).toEqual(
      [SECOND, FIRST, 'project:celery', 'project:rabbitmq', 'technology:amqp'].sort(),
    );
  });

  it('goes as many steps as it is told, but not through an episode to all that it mentions', () => {
    const near = keys(filtered({ ego: 'Draining the Queue', hops: 1 }));
    const far = keys(filtered({ ego: 'Draining the Queue', hops: 2 }));
    expect(near).toEqual([FIRST, 'person:mara-lindqvist', 'talk:draining-the-queue', 'event:europython']);
    expect(far).toContain('organisation:tidewater');
    expect(far).not.toContain('technology:amqp');
  });

  it('keeps the middle though its type or rank is not asked for', () => {
    expect(keys(filtered({ ego: 'EuroPython', only: ['Talk'] }))).toEqual([
      'talk:draining-the-queue',
      'event:europython',
    ]);
    expect(keys(filtered({ ego: 'EuroPython', top: 1 }))).toEqual(['event:europython']);
  });

  it('remembers the episodes behind what it keeps', () => {
    const part = filtered({ only: ['Person', 'Talk'] });
    expect(part.attributes.sources?.map((source) => source.attributes.name)).toEqual([
      'Brokers in Practice',
      'Queues - Mara Lindqvist',
    ]);
    expect(filterDocument(part, { episodes: ['Queues'] }).attributes.sources?.map((source) => source.key)).toEqual([
      FIRST,
    ]);
    expect(filtered({ minConfidence: 0.5 }).attributes).not.toHaveProperty('sources');
  });

  it('gives a document that is read again, whatever is asked for', () => {
    const any = fc.record({
      only: fc.option(fc.subarray([...ENTITY_TYPES]), { nil: undefined }),
      relations: fc.option(fc.subarray([...RELATION_TYPES]), { nil: undefined }),
      episodes: fc.option(fc.subarray([FIRST, SECOND]), { nil: undefined }),
      minConfidence: fc.option(fc.constantFrom(0, 0.5, 0.85, 1), { nil: undefined }),
      top: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(any, (filter) => {
        const part = filtered(filter);
        const all = new Set(keys(exampleDocument));
        expect(keys(part).every((key) => all.has(key))).toBe(true);
        expect(part.nodes.length).toBeLessThanOrEqual(filter.top ?? Number.POSITIVE_INFINITY);
        expect(parseDocument(writeDocument(part), 'part')).toEqual(part);
      }),
    );
  });

  it.each([
    [{ ego: 'Rabit' }, 'nothing named "Rabit" for --ego. Did you mean'],
    [{ ego: 'Qqqqq' }, 'Check the spelling and the other filters'],
    [
      { episodes: ['Nothing'] },
      'The graph has no episode "Nothing". Episodes: "Queues - Mara Lindqvist", "Brokers in Practice".',
    ],
    [
      { episodes: ['a'] },
      '--episode "a" means several episodes: "Queues - Mara Lindqvist", "Brokers in Practice". Give the whole title or the id.',
    ],
  ])('says in one line what is not there: %j', (filter, words) => {
    const { code, message } = failureOf(() => filtered(filter));
    expect([code, message.includes('\n')]).toEqual(['INPUT', false]);
    expect(message).toContain(words);
  });

  it('says so where there is no episode at all', () => {
    expect(failureOf(() => filterDocument(emptyDocument, { episodes: ['x'] })).message).toContain('Episodes: none.');
  });
});

describe('mostConnected', () => {
  it('counts relations, not mentions by an episode', () => {
    expect(degreesOf(exampleDocument.edges).get(FIRST)).toBe(2);
    expect(
      mostConnected(exampleDocument)
        .slice(0, 3)
        .map((node) => node.key),
    ).toEqual(['person:mara-lindqvist', 'podcast:queue-talk', 'project:rabbitmq']);
    expect(mostConnected(exampleDocument, new Set(['place:gothenburg'])).at(0)?.key).toBe('place:gothenburg');
  });
});
