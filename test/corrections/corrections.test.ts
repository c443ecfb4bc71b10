import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/read.ts';
import type { Extraction } from '../../src/model.ts';
import { extract } from '../../src/pipeline.ts';
import { failureOf, transcriptOf } from '../support.ts';

const TEXT =
  'Ada Byron works at Blorbfish. Then Blorbfish moved to Django, and Blorbfish uses Django and Flask. Ada Biron likes Flask.';
const names = (extraction: Extraction) => extraction.entities.map((entity) => `${entity.type} ${entity.name}`);
const withDecisions = (yaml: string) =>
  extract(transcriptOf(TEXT), { corrections: parseCorrections(yaml, 'corrections.yaml') });

describe('corrections', () => {
  it('rename, and remember what was heard', () => {
    const extraction = withDecisions('rename:\n  Blorbfish: Blorb Fish Ltd');
    expect(names(extraction)).toContain('Organisation Blorb Fish Ltd');
    const renamed = extraction.entities.find((entity) => entity.name === 'Blorb Fish Ltd');
    expect(renamed?.repairs).toContainEqual({
      heard: 'Blorbfish',
      became: 'Blorb Fish Ltd',
      rule: 'corrections/decided',
    });
    expect(extraction.relations.some((relation) => relation.target === renamed?.id)).toBe(true);
  });

  it('unite what is the same', () => {
    const extraction = withDecisions('same:\n  - [Django, Flask]');
    expect(names(extraction).filter((name) => /Django|Flask/.test(name))).toEqual(['Project Django']);
  });

  it('ignore what is nothing, with its relations', () => {
    const extraction = withDecisions('ignore: [Flask]');
    expect(names(extraction)).not.toContain('Project Flask');
  });

  it('give another type, and drop relations that cannot be any more', () => {
    const extraction = withDecisions('type:\n  Blorbfish: Event');
    expect(names(extraction)).toContain('Event Blorbfish');
    expect(extraction.relations.filter((relation) => relation.type === 'WORKS_FOR')).toEqual([]);
  });

  it('keep apart what is not the same', () => {
    const text = 'We met James Bennett there. Hello, James, and thanks, James.';
    const corrections = parseCorrections('not-same:\n  - [James, James Bennett]', 'corrections.yaml');
    const people = extract(transcriptOf(text), { corrections }).entities.filter((entity) => entity.type === 'Person');
    expect(people.map((person) => person.name).sort()).toEqual(['James', 'James Bennett']);
  });

  it('tell which of them met nothing', () => {
    expect(withDecisions('ignore: [Flask]\nrename:\n  Nobody: Somebody').unusedDecisions).toEqual([3]);
  });

  it('are undone by taking them out', () => {
    expect(withDecisions('')).toEqual(extract(transcriptOf(TEXT)));
  });

  it.each([
    ['nonsense: 1', 'corrections.yaml:1', 'Known: same, not-same, rename, ignore, type'],
    ['same:\n  - Crate', 'corrections.yaml:2', 'two or more names'],
    ['rename:\n  a: [b]', 'corrections.yaml:2', 'one name a line'],
    ['ignore:\n  - x\n  - 3', 'corrections.yaml:3', 'list of names'],
    ['type:\n  Django: Framework', 'corrections.yaml:2', 'unknown type "Framework"'],
    ['same: [[a, b]]\nnot-same: [[a, b]]', 'corrections.yaml:2', 'contradicts'],
    ['ignore: [a]\nrename: {a: b}', 'corrections.yaml:1', 'renamed in line 2'],
    ['[1, 2]', 'corrections.yaml:1', 'has the keys'],
    ['a: [', 'corrections.yaml:', 'no YAML'],
  ])('%j is refused with its line', (yaml, place, words) => {
    const failure = failureOf(() => parseCorrections(yaml, 'corrections.yaml'));
    expect(failure.message).toContain(place);
    expect(failure.message).toContain(words);
  });
});
