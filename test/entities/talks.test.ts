import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { transcriptOf } from '../support.ts';

const talksOf = (text: string): readonly string[] =>
  extract(transcriptOf(text, 'test.md')).entities.flatMap(({ type, name }) => (type === 'Talk' ? [name] : []));

/** An interview in which the host says this. */
const asked = (words: string): string =>
  `**Otis Vane:** Welcome to Queue Talk. Today I talk with Mara Lindqvist. ${words}\n\n**Mara Lindqvist:** Yes, that was fun.\n`;

describe('a talk that is only described', () => {
  it.each([
    ['Mara, I saw your talk at EuroPython.', "Mara Lindqvist's EuroPython talk"],
    ['You gave a talk at EuroPython.', "Mara Lindqvist's EuroPython talk"],
    ['I gave my talk at EuroPython last year.', "Otis Vane's EuroPython talk"],
    ['Mara Lindqvist gave the keynote at EuroPython.', "Mara Lindqvist's EuroPython keynote"],
  ])('is named after who gave it and where: %s', (words, name) => {
    expect(talksOf(asked(words))).toEqual([name]);
  });

  it.each([
    'When you give your talk at EuroPython, breathe.',
    'If you gave a talk at EuroPython, who would come?',
    "I'm giving a talk at EuroPython next year.",
    'Somebody gave a talk at EuroPython.',
    'I liked your talk.',
  ])('is none where nobody gave it, or nobody knows who and where: %s', (words) => {
    expect(talksOf(asked(words))).toEqual([]);
  });

  it('is the only guest’s of a conversation without labels', () => {
    const opening =
      'Welcome to Queue Talk. I am your host, Otis Vane. My guest today is Mara Lindqvist. Welcome, Mara.\n\n';
    const filler = 'Well, and that is how all of it went for a long time, until nobody remembered it any more.\n\n';
    expect(talksOf(`${opening}${filler.repeat(4)}I saw your talk at EuroPython, and you liked it.\n`)).toEqual([
      "Mara Lindqvist's EuroPython talk",
    ]);
  });

  it('is nobody’s where it is not known who speaks to whom', () => {
    expect(talksOf('I saw your talk at EuroPython and you liked it.')).toEqual([]);
  });

  it('is proved by the words from whose it is to where it was, and whoever gave it was there', () => {
    const { relations } = extract(transcriptOf(asked('Mara, I saw your talk at EuroPython.'), 'test.md'));
    const proofs = relations.flatMap(({ type, evidence: [proof] }) =>
      ['GAVE', 'PRESENTED_AT', 'ATTENDED'].includes(type) ? [`${type} “${proof.quote}”`] : [],
    );
    expect(proofs.sort()).toEqual([
      'ATTENDED “I saw your talk at EuroPython”',
      'GAVE “I saw your talk at EuroPython”',
      'PRESENTED_AT “I saw your talk at EuroPython”',
    ]);
  });
});
