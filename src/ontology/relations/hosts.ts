import type { PhraseRow } from '../pattern.ts';

/** How HOSTS is said. */
export const hosts: readonly PhraseRow[] = [
  {
    id: 'hosts/host-of',
    type: 'HOSTS',
    pattern: '{s:Person} ,? @be|, *2 host|hosts|co-host|co-hosts|cohost|cohosts|hosting *2 of|the? {t:Podcast}',
    score: 0.85,
    example: '[Person Will] is the host of [Podcast Django Chat].',
  },
  {
    id: 'hosts/hosts',
    type: 'HOSTS',
    pattern: '{s:Person} hosts|host|co-hosts|cohosts|hosted|run|runs {t:Podcast}',
    score: 0.82,
    example: '[Person Will] hosts [Podcast Django Chat].',
  },
  {
    id: 'hosts/possessive',
    type: 'HOSTS',
    pattern: "{s:Person} 's? and? {x:Person}? podcast ,? {t:Podcast}",
    score: 0.7,
    example: "[Person Will]'s podcast [Podcast Django Chat].",
  },
];
