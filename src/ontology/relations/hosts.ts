import type { PhraseRow } from '../pattern.ts';

/** How HOSTS is said. */
export const hosts: readonly PhraseRow[] = [
  {
    id: 'hosts/host-of',
    type: 'HOSTS',
    pattern:
      '{s:Person} ,? @be|,|as *3 host|hosts|cohost|cohosts|hosting|panelist|creator *3 of|on|for|the? {t:Podcast}',
    score: 0.85,
    example: '[Person Will] is the host of [Podcast Django Chat].',
    not: ['[Person Will] met the host of [Podcast Django Chat].'],
  },
  {
    id: 'hosts/hosts',
    type: 'HOSTS',
    pattern:
      '{s:Person} *1 hosts|host|cohosts|cohost|hosted|run|runs|hosting|started|produce|produces|do|doing|did {t:Podcast}',
    score: 0.82,
    example: '[Person Will] hosts [Podcast Django Chat].',
    not: ['[Person Will] never hosted [Podcast Django Chat].'],
  },
  {
    id: 'hosts/possessive',
    type: 'HOSTS',
    pattern: "{s:Person} 's *1 and? {x:Person}? podcast|show ,? called? {t:Podcast}",
    score: 0.74,
    example: "[Person Will]'s podcast [Podcast Django Chat].",
  },
  {
    id: 'hosts/has-podcast',
    type: 'HOSTS',
    pattern:
      '{s:Person} *6 have|having|has|host|hosts|run|do|does|started *1 podcast *1 with {x:Person} ,? called? {t:Podcast}',
    score: 0.8,
    example: '[Person Will] does a podcast with [Person Carlton], [Podcast Django Chat].',
  },
  {
    id: 'hosts/with-cohost',
    type: 'HOSTS',
    pattern: 'podcast|show with {s:Person} ,? called? {t:Podcast}',
    score: 0.76,
    example: 'having a podcast with [Person Carlton], [Podcast Django Chat].',
  },
  {
    id: 'hosts/welcome-host',
    type: 'HOSTS',
    pattern: '{t:Podcast} ,? with *1 host|hosts {s:Person}',
    score: 0.85,
    example: '[Podcast Django Chat] with your host [Person Will].',
  },
  {
    id: 'hosts/hosted-by',
    type: 'HOSTS',
    pattern: '{t:Podcast} *2 hosted by {s:Person}',
    score: 0.88,
    example: '[Podcast Django Chat] is hosted by [Person Will].',
  },
  {
    id: 'hosts/from-show',
    type: 'HOSTS',
    pattern: '{s:Person} from|of {t:Podcast}',
    score: 0.7,
    example: '[Person Michael Kennedy] from [Podcast Talk Python To Me] said so.',
  },
  {
    id: 'hosts/launches',
    type: 'HOSTS',
    pattern:
      '{s:Person} *2 launching|launched|launch|starting|started|created|cohosting|cohosted my|new|second|other? {t:Podcast}',
    score: 0.78,
    example: "I'm launching a second podcast called [Podcast Python Bytes].",
  },
  {
    id: 'hosts/show-host',
    type: 'HOSTS',
    pattern: '{t:Podcast} ,? host|hosts|cohost|cohosts {s:Person}',
    score: 0.82,
    example: 'In [Podcast Code Comments], host [Person Jamie Parker] tells it.',
  },
  {
    id: 'hosts/podcast-that',
    type: 'HOSTS',
    pattern: 'podcast|show that? {s:Person} have|had|has|host|hosted|hosts|run|ran|do|did|started? called? {t:Podcast}',
    score: 0.8,
    example: 'The podcast that [Person Jonathan] had called [Podcast Partially Derivative].',
  },
];
