import type { PhraseRow } from '../pattern.ts';

/** How SPONSORS is said. */
export const sponsors: readonly PhraseRow[] = [
  {
    id: 'sponsors/sponsors',
    type: 'SPONSORS',
    pattern:
      '{s:Organisation|Person} *2 sponsors|sponsored|funds|funded|sponsoring|fund *4 to? {t:Project|Organisation|Event}',
    score: 0.78,
    example: '[Organisation Rackspace] sponsors [Project Django].',
    not: ["[Organisation Rackspace] doesn't sponsor [Project Django]."],
  },
  {
    id: 'sponsors/sponsored-by',
    type: 'SPONSORS',
    pattern: '{t:Organisation|Project|Event} *3 sponsored|funded|supported *2 by {s:Organisation}',
    score: 0.82,
    example: '[Event PromCon] is sponsored by [Organisation Google].',
  },
  {
    id: 'sponsors/sponsor-of',
    type: 'SPONSORS',
    pattern:
      '{s:Organisation} ,? @be|, *4 sponsor|sponsors|funder|backer|donor *1 of|for|at {t:Organisation|Project|Event}',
    score: 0.84,
    example: '[Organisation Google] is a sponsor of [Event PromCon].',
  },
  {
    id: 'sponsors/thanks-to',
    type: 'SPONSORS',
    pattern:
      'thanks|thank *2 to? {s:Organisation} for sponsoring|supporting|funding|hosting *3 {t:Organisation|Project|Event}',
    score: 0.8,
    example: 'Our thanks to [Organisation Google] for sponsoring [Event PromCon].',
  },
  {
    id: 'sponsors/provides',
    type: 'SPONSORS',
    pattern:
      '{s:Organisation} provides|provided|providing|donates|donated|pays|paid|gives *5 servers|hosting|infrastructure|money|funding|hardware|resources|credits|bill *2 for|to {t:Project|Organisation|Event}',
    score: 0.78,
    example: '[Organisation Rackspace] provides the servers for [Project Django].',
  },
  {
    id: 'sponsors/donates-to',
    type: 'SPONSORS',
    pattern: '{s:Organisation|Person} *2 donates|donated|donating|donate *4 to {t:Project|Organisation|Event}',
    score: 0.78,
    example: '[Organisation Google] donates money to [Organisation the Python Software Foundation].',
    not: ['[Organisation Google] donated [Project Kubernetes] to [Organisation the CNCF].'],
  },
  {
    id: 'sponsors/funded-from',
    type: 'SPONSORS',
    pattern:
      '{t:Organisation|Project|Event} *2 gets|get|receives|received|got|has|have *3 funding|money|donations|sponsorship|grant|grants *1 from|by {s:Organisation}',
    score: 0.78,
    example: '[Organisation The Python Software Foundation] gets funding from [Organisation Google].',
  },
];
