import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/neo4j/difference.ts';

describe('changesOf', () => {
  it.each([
    ['says nothing of what is the same', { name: 'Celery', links: ['a'] }, { name: 'Celery', links: ['a'] }, [], null],
    ['writes what differs', { name: 'Celery' }, { name: 'Redis' }, [], { name: 'Redis' }],
    ['removes what is its own and not wanted any more', { role: 'host', mood: 'good' }, {}, ['role'], { role: null }],
    ['leaves what somebody else has written', { mood: 'good' }, {}, [], null],
    [
      'takes names of built-in members as any others',
      { constructor: 'x' },
      {},
      ['constructor', 'toString'],
      { constructor: null },
    ],
    ['adds a name of a built-in member', {}, { toString: 'x' }, ['toString'], { toString: 'x' }],
  ])('%s', (_, found, wanted, own, changes) => {
    expect(changesOf(found, wanted, own)).toEqual(changes);
  });
});
