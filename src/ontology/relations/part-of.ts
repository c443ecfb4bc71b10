import type { PhraseRow } from '../pattern.ts';

/** How PART_OF is said. */
export const partOf: readonly PhraseRow[] = [
  {
    id: 'part-of/part-of',
    type: 'PART_OF',
    pattern: '{s:Project} *2 part|piece|component|subset|subproject|module of {t:Project}',
    score: 0.82,
    example: '[Project asyncio] is part of [Project Python].',
    not: ["[Project asyncio] isn't part of [Project Python]."],
  },
  {
    id: 'part-of/part-of-org',
    type: 'PART_OF',
    pattern: '{s:Organisation} *2 part|subsidiary|division|arm|member of {t:Organisation}',
    score: 0.78,
    example: '[Organisation CNCF] is part of the [Organisation Linux Foundation].',
  },
  {
    id: 'part-of/project-joined',
    type: 'PART_OF',
    pattern: '{s:Project} *2 joined|donated|contributed|graduated *2 to|from|into? {t:Organisation}',
    score: 0.74,
    example: '[Project Prometheus] was donated to the [Organisation CNCF].',
  },
  {
    id: 'part-of/foundation-project',
    type: 'PART_OF',
    pattern: '{s:Project} ,? @be *3 {t:Organisation} project',
    score: 0.76,
    example: '[Project Prometheus] is a [Organisation CNCF] project.',
  },
  {
    id: 'part-of/comes-with',
    type: 'PART_OF',
    pattern: '{s:Project} comes|ships|shipped|bundled|built *2 with|in|into {t:Project}',
    score: 0.62,
    example: '[Project asyncio] ships with [Project Python].',
  },
  {
    id: 'part-of/acquired',
    type: 'PART_OF',
    pattern: '{t:Organisation} *1 acquired|bought|purchased {s:Organisation}',
    score: 0.74,
    example: '[Organisation Microsoft] acquired [Organisation GitHub].',
  },
  {
    id: 'part-of/acquired-by',
    type: 'PART_OF',
    pattern: '{s:Organisation} *2 acquired|bought|purchased by {t:Organisation}',
    score: 0.78,
    example: '[Organisation GitHub] was acquired by [Organisation Microsoft].',
  },
  {
    id: 'part-of/sub-foundation',
    type: 'PART_OF',
    pattern: '{s:Organisation} *3 sub|under|umbrella *2 of? {t:Organisation}',
    score: 0.62,
    example: '[Organisation CNCF] is a sub foundation of the [Organisation Linux Foundation].',
  },
  {
    id: 'part-of/in-lib',
    type: 'PART_OF',
    pattern: '{s:Project|Organisation} in|inside {t:Project} standard|stdlib',
    score: 0.7,
    example: '[Project asyncio] in the [Project Python] standard library.',
  },
];
