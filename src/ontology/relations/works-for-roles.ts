import type { PhraseRow } from '../pattern.ts';

/** How WORKS_FOR is said by a role: "an engineer at", "the CEO of", "teaches at". */
export const worksForRoles: readonly PhraseRow[] = [
  {
    id: 'works-for/role-at',
    type: 'WORKS_FOR',
    pattern: '{s:Person} ,? used? to? @be|, *6 @role *4 at|for|with|within|from {t:Organisation}',
    score: 0.88,
    example: '[Person Chelsea Dole] is a staff engineer at [Organisation Brex].',
    not: [
      '[Person Chelsea Dole] met the engineer at [Organisation Brex].',
      '[Person Chelsea Dole] is not an engineer at [Organisation Brex].',
    ],
  },
  {
    id: 'works-for/role-at-team',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} ,? @be|, *6 @role *4 {x:Organisation|Project|Technology} *2 at|for|with|within {t:Organisation}',
    score: 0.84,
    example: '[Person Chelsea Dole] is tech lead of the [Organisation data storage team] at [Organisation Brex].',
  },
  {
    id: 'works-for/role-of',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} ,? @be|, *2 ceo|cto|cfo|coo|ciso|president|head|director|vp|chief|owner *4 of|at|for {t:Organisation}',
    score: 0.85,
    example: '[Person Lisa Su], who is the CEO of [Organisation AMD], spoke.',
    not: ['[Person Lisa Su] met the CEO of [Organisation AMD].'],
  },
  {
    id: 'works-for/role-bare',
    type: 'WORKS_FOR',
    pattern: '{s:Person} @role *4 at|for|of {t:Organisation}',
    score: 0.68,
    example: '[Person Chelsea Dole] staff engineer at [Organisation Brex].',
  },
  {
    id: 'works-for/as-role-at',
    type: 'WORKS_FOR',
    pattern: '{s:Person} *4 as *3 @role *4 at|for|with|of {t:Organisation}',
    score: 0.76,
    example: '[Person Chelsea Dole] started as an engineer at [Organisation Brex].',
  },
  {
    id: 'works-for/org-role',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} ,? @be|, *2 {t:Organisation} *2 employee|engineer|engineers|developer|ceo|cto|cfo|coo|ciso|vp|president|founder|cofounder|director|manager|intern|alum|alumni|veteran|researcher|scientist|staff|fellow|consultant|architect|advocate|evangelist|designer|recruiter',
    score: 0.74,
    example: '[Person Roberto] is a [Organisation Google] engineer.',
    not: ['[Person Roberto] is a [Organisation Google] user.'],
  },
  {
    id: 'works-for/role-in',
    type: 'WORKS_FOR',
    pattern: '{s:Person} ,? @be|, *4 @role *1 in|inside {t:Organisation}',
    score: 0.76,
    example: '[Person Dave] is a senior research scientist in [Organisation IBM Research].',
  },
  {
    id: 'works-for/org-possessive-role',
    type: 'WORKS_FOR',
    pattern: "{t:Organisation} 's *2 @role ,? {s:Person}",
    score: 0.74,
    example: "[Organisation AMD]'s CEO [Person Lisa Su].",
  },
  {
    id: 'works-for/org-role-name',
    type: 'WORKS_FOR',
    pattern: '{t:Organisation} @role {s:Person}',
    score: 0.7,
    example: '[Organisation AMD] CEO [Person Lisa Su].',
  },
  {
    id: 'works-for/role-name',
    type: 'WORKS_FOR',
    pattern:
      'ceo|cto|cfo|coo|ciso|founder|cofounder|president|director|head|vp *4 of|at {t:Organisation} ,? {s:Person}',
    score: 0.72,
    example: 'our guest, the CEO and co-founder of [Organisation PolyAI], [Person Nikola].',
    not: ['I asked the CEO of [Organisation PolyAI].'],
  },
  {
    id: 'works-for/leads-at',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} lead|leads|led|leading|run|runs|running|manage|manages|managed|managing|head|heads|heading *7 at|for {t:Organisation}',
    score: 0.78,
    example: '[Person Emma] leads the data team at [Organisation Brex].',
  },
  {
    id: 'works-for/teaches-at',
    type: 'WORKS_FOR',
    pattern: '{s:Person} teach|teaches|taught|teaching|lectured|lectures *4 at {t:Organisation}',
    score: 0.78,
    example: '[Person Emma] teaches statistics at [Organisation UC Irvine].',
  },
  {
    id: 'works-for/runs',
    type: 'WORKS_FOR',
    pattern: '{s:Person} run|runs|running|own|owns|operates *2 {t:Organisation}',
    score: 0.68,
    example: '[Person Jason] runs a great branding company called [Organisation Elevate].',
    not: ['[Person Jason] runs [Project Redis].'],
  },
  {
    id: 'works-for/leads-team-at',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} lead|leads|led|leading|run|runs|running|manage|manages|managed|managing|head|heads|heading *3 {x:Organisation|Project|Technology} *3 at|for {t:Organisation}',
    score: 0.78,
    example: '[Person Anna] leads the [Organisation Chrome team] at [Organisation Google].',
  },
  {
    id: 'works-for/their-role',
    type: 'WORKS_FOR',
    pattern: "{s:Person} , {t:Organisation} 's *2 @role",
    score: 0.86,
    example: "[Person Anna], [Organisation Netflix]'s head of data, is here.",
  },
];
