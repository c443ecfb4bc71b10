import type { PhraseRow } from '../pattern.ts';

/** How GAVE is said. */
export const gave: readonly PhraseRow[] = [
  {
    id: 'gave/gave',
    type: 'GAVE',
    pattern: '{s:Person} *1 @give {t:Talk}',
    score: 0.88,
    example: '[Person Russell] gave [Talk On Python].',
    not: ["[Person Russell] didn't give [Talk On Python]."],
  },
  {
    id: 'gave/possessive',
    type: 'GAVE',
    pattern: "{s:Person} 's {t:Talk}",
    score: 0.8,
    example: "[Person Russell]'s [Talk On Python].",
  },
  {
    id: 'gave/gave-called',
    type: 'GAVE',
    pattern: '{s:Person} *1 @give *2 @talk *1 called|titled|on|about|named {t:Talk}',
    score: 0.85,
    example: '[Person Russell] gave a talk called [Talk On Python].',
  },
  {
    id: 'gave/possessive-called',
    type: 'GAVE',
    pattern: "{s:Person} 's *2 @talk *1 called|titled|, {t:Talk}",
    score: 0.82,
    example: "[Person Russell]'s keynote called [Talk On Python].",
  },
  {
    id: 'gave/by',
    type: 'GAVE',
    pattern: '{t:Talk} by|from {s:Person}',
    score: 0.82,
    example: '[Talk On Python] by [Person Russell].',
  },
];
