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

  it('is nobody’s where no label says who speaks to whom', () => {
    expect(talksOf('I saw your talk at EuroPython and you liked it.')).toEqual([]);
  });
});
