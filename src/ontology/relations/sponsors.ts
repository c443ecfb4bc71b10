import type { PhraseRow } from '../pattern.ts';

/** How SPONSORS is said. */
export const sponsors: readonly PhraseRow[] = [
  {
    id: 'sponsors/sponsors',
    type: 'SPONSORS',
    pattern:
      '{s:Organisation|Person} *1 sponsors|sponsor|sponsored|funds|funded|sponsoring|supports|donates|donated *3 to? {t:Project|Organisation|Event}',
    score: 0.76,
    example: '[Organisation Rackspace] sponsors [Project Django].',
  },
  {
    id: 'sponsors/sponsored-by',
    type: 'SPONSORS',
    pattern: '{t:Organisation|Project|Event} *2 sponsored|funded|supported by {s:Organisation}',
    score: 0.82,
    example: '[Event PromCon] is sponsored by [Organisation Google].',
  },
  {
    id: 'sponsors/sponsor-of',
    type: 'SPONSORS',
    pattern: '{s:Organisation} ,? @be *3 sponsor|sponsors *1 of|for|at {t:Organisation|Project|Event}',
    score: 0.84,
    example: '[Organisation Google] is a sponsor of [Event PromCon].',
  },
  {
    id: 'sponsors/pays-for',
    type: 'SPONSORS',
    pattern: '{s:Organisation} pays|paid|provides|provided|donates *3 for|to {t:Project|Organisation}',
    score: 0.6,
    example: '[Organisation Rackspace] provides servers to [Project Django].',
  },
];
