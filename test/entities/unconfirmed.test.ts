import { describe, expect, it } from 'vitest';
import type { Claims } from '../../src/claims.ts';
import { withHeaded } from '../../src/entities/headed.ts';
import { settleUnconfirmed } from '../../src/entities/unconfirmed.ts';
import type { Entity } from '../../src/model.ts';
import { marked, toEntity, transcriptOf } from '../support.ts';

const SENTENCE =
  '[Project Django], [Project Flask], [Project Redis], [Project Kafka] and [Project Celery] on a [Project framework].';

/** Claims of a reader who names some of the entities. */
function claimsOf(entities: readonly Entity[], names: readonly string[], end = 1000): Claims {
  const named = entities.filter(({ name }) => names.includes(name));
  return {
    rule: 'assistant/test',
    entities: named.map(({ name, type, mentions }) => ({
      name,
      type,
      places: mentions.map((mention) => ({ start: mention.start, end: mention.end, confidence: 0.9 })),
      headings: [],
    })),
    relations: [],
    read: [{ start: 0, end }],
    fallen: [],
  };
}
const ALL = ['Django', 'Flask', 'Redis', 'Kafka', 'Celery'];

describe('what the rules alone found', () => {
  const { document, entities } = marked(SENTENCE);
  const settle = (claims: Claims | undefined, all = entities) => settleUnconfirmed(document, all, claims);
  const left = (claims: Claims | undefined, all = entities) => settle(claims, all).entities.map(({ name }) => name);

  it('is doubted where a careful reader does not name it', () => {
    const { suggestions, isCareful } = settle(claimsOf(entities, ALL));
    expect(isCareful).toBe(true);
    expect(left(claimsOf(entities, ALL))).toEqual(ALL);
    expect(suggestions).toMatchObject([{ heard: 'framework', name: 'framework', type: 'Project', lines: [1] }]);
  });

  it.each([
    ['the reader names too little', claimsOf(entities, ALL.slice(0, 3))],
    ['it was said where nobody read', claimsOf(entities, ALL, 45)],
    ['nobody was asked', undefined],
  ])('stays where %s', (_, claims) => {
    expect(left(claims)).toContain('framework');
  });

  it.each(['catalogue/user-name', 'notes/named', 'person/hinted', 'person/label'])(
    'stays where somebody gave it: %s',
    (rule) => {
      const given = entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map((mention) => ({ ...mention, rule })),
      }));
      expect(left(claimsOf(given, ALL), given)).toContain('framework');
    },
  );

  it('few things show no care', () => {
    const few = entities.slice(2);
    expect(
      left(
        claimsOf(few, ['Redis', 'Kafka', 'Celery']),
        few.filter(({ name }) => name !== 'Celery'),
      ),
    ).toContain('framework');
  });
});

describe('what headings name', () => {
  const transcript = transcriptOf('# Doors\n\nAda speaks here.\n\nAnd here.\n', 'doors.md');
  const headed = (type: Entity['type'], name: string): Claims => ({
    ...claimsOf([], []),
    entities: [{ name, type, places: [], headings: [1] }],
  });

  it('is an entity of its own, with the line', () => {
    expect(withHeaded([], headed('Talk', 'Doors'), transcript)).toMatchObject([
      {
        id: 'talk:doors',
        aliases: [],
        repairs: [],
        mentions: [{ line: 1, text: '', start: 0, end: 0, rule: 'assistant/test' }],
      },
    ]);
  });

  it('is a further place of one that is known', () => {
    const [talk, ...others] = withHeaded([toEntity('Talk', 'Doors')], headed('Talk', 'Doors'), transcript);
    expect(others).toEqual([]);
    expect(talk?.mentions).toHaveLength(1);
  });

  it('is nothing without claims', () => {
    const entities = [toEntity('Talk', 'Doors')];
    expect(withHeaded(entities, undefined, transcript)).toBe(entities);
  });
});
