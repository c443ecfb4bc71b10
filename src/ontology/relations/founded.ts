import type { PhraseRow } from '../pattern.ts';

/** How FOUNDED is said. */
export const founded: readonly PhraseRow[] = [
  {
    id: 'founded/founded',
    type: 'FOUNDED',
    pattern: '{s:Person} *1 founded|cofounded|cofound|found|formed|incorporated {t:Organisation}',
    score: 0.88,
    example: '[Person Michael] founded [Organisation pgMustard].',
    not: ['[Person Michael] never founded [Organisation pgMustard].'],
  },
  {
    id: 'founded/founder-of',
    type: 'FOUNDED',
    pattern: '{s:Person} ,? @be|,|as *4 founder|founders|cofounder|cofounders *4 of|at|behind|for {t:Organisation}',
    score: 0.88,
    example: '[Person Michael] is the founder and CEO of [Organisation pgMustard].',
    not: ['[Person Michael] met with the founder of [Organisation pgMustard].'],
  },
  {
    id: 'founded/founder-bare',
    type: 'FOUNDED',
    pattern: '{s:Person} founder|cofounder *4 of|at {t:Organisation}',
    score: 0.76,
    example: '[Person Nikolay] founder of [Organisation Postgres AI].',
  },
  {
    id: 'founded/started-company',
    type: 'FOUNDED',
    pattern:
      '{s:Person} *1 started|start|launched|created|built|bootstrapped|building|starting|launching|bootstrapping {t:Organisation}',
    score: 0.74,
    example: '[Person Jay] started a company called [Organisation Elevate].',
    not: ['[Person Jay] started at [Organisation Google].'],
  },
  {
    id: 'founded/founded-by',
    type: 'FOUNDED',
    pattern: '{t:Organisation} *2 founded|started|cofounded|launched|created *3 by {s:Person}',
    score: 0.88,
    example: '[Organisation pgMustard] was founded by [Person Michael].',
  },
  {
    id: 'founded/founder-name',
    type: 'FOUNDED',
    pattern: 'founder|cofounder|founders *3 of {t:Organisation} ,? {s:Person}',
    score: 0.76,
    example: 'our guest, the co-founder of [Organisation PolyAI], [Person Nikola].',
  },
  {
    id: 'founded/possessive-founder',
    type: 'FOUNDED',
    pattern: "{t:Organisation} 's? founder|cofounder|founders *3 ,? {s:Person}",
    score: 0.8,
    example: '[Organisation pgMustard] founder [Person Michael].',
  },
  {
    id: 'founded/which-founded',
    type: 'FOUNDED',
    pattern: '{t:Organisation} ,? which|that {s:Person} *1 founded|started|cofounded|launched|created',
    score: 0.84,
    example: '[Organisation pgMustard], which [Person Michael] started.',
  },
  {
    id: 'founded/community-with',
    type: 'FOUNDED',
    pattern: 'community|nonprofit|company|organization that {s:Person} started|founded *1 with|, {t:Organisation}',
    score: 0.7,
    example: 'the community that [Person Jay] started with [Organisation Black Python Devs].',
  },
  {
    id: 'founded/org-founder',
    type: 'FOUNDED',
    pattern: '{s:Person} ,? @be|, *2 {t:Organisation} *4 founder|cofounder',
    score: 0.82,
    example: 'Your host, [Person Dan Lines], [Organisation LinearB] COO and co founder.',
  },
  {
    id: 'founded/started-own',
    type: 'FOUNDED',
    pattern:
      '{s:Person} *1 started|founded|launched|built|created|begun *3 company|startup|business|agency|consultancy|nonprofit|studio|firm ,? called? {t:Organisation}',
    score: 0.82,
    example: '[Person Anna] started her own company, [Organisation Acme Labs].',
  },
  {
    id: 'founded/company-founded',
    type: 'FOUNDED',
    pattern:
      '{t:Organisation} , *2 company|startup|business|agency|consultancy|firm|nonprofit ,? that? {s:Person} *1 founded|cofounded|started|created|launched|runs|run',
    score: 0.82,
    example: 'From [Organisation Acme Labs], a company [Person Anna] founded.',
  },
  {
    id: 'founded/left-to-start',
    type: 'FOUNDED',
    pattern: '{s:Person} *1 left|quit {x:Organisation} to *1 start|found|launch|cofound|build|create {t:Organisation}',
    score: 0.82,
    example: '[Person Anna] left [Organisation Google] to start [Organisation Acme Labs].',
  },
];
