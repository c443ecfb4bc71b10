import { describe, expect, it } from 'vitest';
import { entityId, episodeId, localId, slug } from '../../src/entities/identity.ts';
import { isNickname } from '../../src/entities/nicknames.ts';
import { resolvePeople } from '../../src/entities/people.ts';
import type { Hints } from '../../src/hints/hints.ts';
import type { Mention } from '../../src/model.ts';

const NO_HINTS: Hints = { title: null, podcast: null, people: [], names: [] };
const said = (name: string, start: number, confidence = 0.8): Mention => ({
  start,
  end: start + name.length,
  text: name,
  type: 'Person',
  name,
  rule: 'test',
  confidence,
  entry: null,
});
const resolved = (mentions: readonly Mention[], hints = NO_HINTS) =>
  resolvePeople(mentions, hints).map((person) => [person.name, person.mentions.length, person.isLocal]);
const expecting = (...names: readonly string[]): Hints => ({
  ...NO_HINTS,
  people: names.map((name) => ({ name, role: null, origin: 'title' as const })),
});

describe('resolvePeople', () => {
  it('takes two first names that are said together for two people', () => {
    const people = resolvePeople(
      [said('Ada Byron', 0), said('Emily Stone', 40), said('Ada Emily', 90), said('Ada Lane', 120)],
      NO_HINTS,
    );
    expect(people.map((person) => [person.name, person.mentions.map(({ text }) => text)])).toEqual([
      ['Ada Byron', ['Ada Byron', 'Ada']],
      ['Emily Stone', ['Emily Stone', 'Emily']],
      ['Ada Lane', ['Ada Lane']],
    ]);
  });

  it('joins first names, surnames and nicknames to the full name', () => {
    expect(resolved([said('William Vincent', 0), said('Will', 50), said('Vincent', 90)])).toEqual([
      ['William Vincent', 3, false],
    ]);
  });

  it('spells a name as the title has it', () => {
    expect(resolved([said('Marcus Holderman', 0), said('Marcus', 50)], expecting('Markus Holtermann'))).toEqual([
      ['Markus Holtermann', 2, false],
    ]);
  });

  it('keeps two full names apart, and gives a first name to the one named last', () => {
    const people = resolvePeople([said('Ada Byron', 0), said('Ada Lovelace', 100), said('Ada', 150)], NO_HINTS);
    expect(people.map((person) => [person.name, person.mentions.length]).sort()).toEqual([
      ['Ada Byron', 1],
      ['Ada Lovelace', 2],
    ]);
  });

  it('keeps a bare first name in its episode, where it is sure or said often', () => {
    expect(resolved([said('Tobias', 0, 0.7)])).toEqual([['Tobias', 1, true]]);
    expect(resolved([said('Tobias', 0, 0.45), said('Tobias', 20, 0.45), said('Tobias', 40, 0.45)])).toEqual([
      ['Tobias', 3, true],
    ]);
    expect(resolved([said('Tobias', 0, 0.45)])).toEqual([]);
  });

  it('leaves out people a show is known for who are not here', () => {
    const hints: Hints = { ...NO_HINTS, people: [{ name: 'Ada Byron', role: 'host', origin: 'show' }] };
    expect(resolved([], hints)).toEqual([]);
    expect(resolved([said('Ada', 0)], hints)).toEqual([['Ada Byron', 1, false]]);
  });
});

describe('nicknames', () => {
  it.each([
    ['will', 'william', true],
    ['jon', 'john', true],
    ['will', 'wilma', false],
    ['ada', 'ada', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isNickname(a, b)).toBe(expected);
  });
});

describe('ids', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['Łukasz Langa', 'lukasz-langa'],
    ["O'Reilly & Co.", 'oreilly-and-co'],
    ['日本', '日本'],
  ])('%s → %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('come from content', () => {
    expect(entityId('Person', 'Markus Holtermann')).toBe('person:markus-holtermann');
    expect(episodeId('Django Security', 'Django Chat')).toBe('episode:django-chat/django-security');
    expect(episodeId('???', null)).toBe('episode:untitled');
    expect(localId('Person', 'Tobias', episodeId('X', null))).toBe('person:x/tobias');
    expect(entityId('Project', '💥')).toBe('project:%F0%9F%92%A5');
  });
});
