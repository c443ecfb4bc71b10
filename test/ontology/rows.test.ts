import { describe, expect, it } from 'vitest';
import { isAllowed, RELATION_TYPES } from '../../src/ontology/index.ts';
import { PHRASE_ROWS } from '../../src/ontology/relations/index.ts';
import { compileRow } from '../../src/relations/compile.ts';
import { encodeSentence } from '../../src/relations/encode.ts';
import { locateMentions, type Resolver } from '../../src/relations/located.ts';
import { type Match, matchRows } from '../../src/relations/match.ts';
import { marked, toEntity } from '../support.ts';

const SPEAKER = toEntity('Person', 'Mara Lindqvist');

const fired = (sentence: string, id: string): readonly Match[] => {
  const { document, entities } = marked(sentence);
  const resolve: Resolver = (token) =>
    document.tokens[token]?.norm === 'i'
      ? { entity: SPEAKER, confidence: 0.95, way: 'i', length: 1, also: null }
      : null;
  const located = locateMentions(document, entities);
  const rows = PHRASE_ROWS.filter((row) => row.id === id).map((row) => compileRow(row));
  return document.sentences
    .flatMap((one) =>
      matchRows(encodeSentence(one, { document, located, resolve, carried: null }), rows, document.transcript.text),
    )
    .filter((match) => match.veto === null);
};

describe('phrase rows', () => {
  it.each(PHRASE_ROWS.map((row) => [row.id, row.example] as const))('%s fires on “%s”', (id, example) => {
    expect(fired(example, id).length).toBeGreaterThan(0);
  });

  it.each(PHRASE_ROWS.flatMap((row) => (row.not ?? []).map((sentence) => [row.id, sentence] as const)))(
    '%s keeps still on “%s”',
    (id, sentence) => {
      expect(fired(sentence, id)).toEqual([]);
    },
  );

  it('have ids of their own that begin with their relation', () => {
    expect(new Set(PHRASE_ROWS.map((row) => row.id)).size).toBe(PHRASE_ROWS.length);
    for (const row of PHRASE_ROWS)
      expect(row.id.startsWith(`${row.type.toLowerCase().replaceAll('_', '-')}/`)).toBe(true);
  });

  it('cover every relation type that is said in a phrase', () => {
    const covered = new Set(PHRASE_ROWS.map((row) => row.type));
    expect(RELATION_TYPES.filter((type) => !covered.has(type))).toEqual(['EPISODE_OF', 'GUEST_ON', 'MENTIONS']);
  });

  it('refuse patterns with unknown types or classes', () => {
    const row = { id: 'x/y', type: 'USES' as const, score: 1, example: '' };
    expect(() => compileRow({ ...row, pattern: '{s:Robot} uses {t:Project}' })).toThrow('no node type "Robot"');
    expect(() => compileRow({ ...row, pattern: '{s:Person} @nope {t:Project}' })).toThrow('No word class "@nope"');
  });

  it('know the ontology: a person is no part of a project', () => {
    expect(isAllowed('PART_OF', 'Person', 'Project')).toBe(false);
    expect(isAllowed('USES', 'Organisation', 'Technology')).toBe(true);
  });
});
