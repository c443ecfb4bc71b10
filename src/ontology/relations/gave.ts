import type { PhraseRow } from '../pattern.ts';

/** How GAVE is said. */
export const gave: readonly PhraseRow[] = [
  {
    id: 'gave/gave',
    type: 'GAVE',
    pattern: '{s:Person} *2 @give *2 {t:Talk}',
    score: 0.86,
    example: '[Person Russell] gave [Talk On Python].',
    not: ["[Person Russell] didn't give [Talk On Python]."],
  },
  {
    id: 'gave/possessive',
    type: 'GAVE',
    pattern: "{s:Person} 's *2 {t:Talk}",
    score: 0.8,
    example: "[Person Russell]'s [Talk PyCon keynote].",
  },
  {
    id: 'gave/gave-called',
    type: 'GAVE',
    pattern: '{s:Person} *1 @give *3 @talk *2 called|titled|on|about|named|, {t:Talk}',
    score: 0.85,
    example: '[Person Russell] gave a great talk about testing called [Talk On Python].',
  },
  {
    id: 'gave/by',
    type: 'GAVE',
    pattern: '{t:Talk} ,? *2 by|from {s:Person}',
    score: 0.82,
    example: '[Talk On Python] by [Person Russell].',
  },
  {
    id: 'gave/by-called',
    type: 'GAVE',
    pattern: '@talk *3 by {s:Person} *1 called|titled|named|, {t:Talk}',
    score: 0.84,
    example: 'a talk by [Person Russell] called [Talk On Python].',
  },
  {
    id: 'gave/which-gave',
    type: 'GAVE',
    pattern: '{t:Talk} ,? which|that? {s:Person} *1 @give',
    score: 0.82,
    example: '[Talk On Python], which [Person Russell] gave last year.',
  },
  {
    id: 'gave/had-talk',
    type: 'GAVE',
    pattern: '{s:Person} had|have|has {t:Talk}',
    score: 0.62,
    example: '[Person Markus] had [Talk On Search].',
  },
];
