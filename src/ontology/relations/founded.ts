import type { PhraseRow } from '../pattern.ts';

/** How FOUNDED is said. */
export const founded: readonly PhraseRow[] = [
  {
    id: 'founded/founded',
    type: 'FOUNDED',
    pattern: '{s:Person} *1 founded|co-founded|cofounded|cofound {t:Organisation}',
    score: 0.9,
    example: '[Person Michael] founded [Organisation pgMustard].',
  },
  {
    id: 'founded/founder-of',
    type: 'FOUNDED',
    pattern: '{s:Person} ,? @be|, *2 founder|co-founder|cofounder|founders *3 of|at|behind {t:Organisation}',
    score: 0.88,
    example: '[Person Michael] is the founder of [Organisation pgMustard].',
    not: ['[Person Michael] met with the founder of [Organisation pgMustard].'],
  },
  {
    id: 'founded/who-founder',
    type: 'FOUNDED',
    pattern: '{s:Person} , who {x:Person}? is|was *2 founder|co-founder|cofounder *2 of|at {t:Organisation}',
    score: 0.88,
    example: '[Person Michael], who is the founder of [Organisation pgMustard].',
  },
  {
    id: 'founded/started-company',
    type: 'FOUNDED',
    pattern: '{s:Person} started|start|launched|created {t:Organisation}',
    score: 0.72,
    example: '[Person Jay] started [Organisation Black Python Devs].',
    not: ['[Person Jay] started at [Organisation Google].'],
  },
  {
    id: 'founded/founded-by',
    type: 'FOUNDED',
    pattern: '{t:Organisation} *2 founded|started|co-founded|cofounded by {s:Person}',
    score: 0.88,
    example: '[Organisation pgMustard] was founded by [Person Michael].',
  },
  {
    id: 'founded/possessive-founder',
    type: 'FOUNDED',
    pattern: "{t:Organisation} 's? founder|co-founder|cofounder ,? {s:Person}",
    score: 0.82,
    example: '[Organisation pgMustard] founder [Person Michael].',
  },
];
