import type { PhraseRow } from '../pattern.ts';

/** How MEMBER_OF is said. */
export const memberOf: readonly PhraseRow[] = [
  {
    id: 'member-of/member-of',
    type: 'MEMBER_OF',
    pattern:
      '{s:Person} ,? @be *3 member|part|chair|chairman|treasurer|president|secretary|director *1 of|on|for {t:Organisation}',
    score: 0.85,
    example: '[Person Markus] is a member of the [Organisation Django Technical Board].',
    not: ['[Person Markus] is not a member of the [Organisation Django Technical Board].'],
  },
  {
    id: 'member-of/who-member-of',
    type: 'MEMBER_OF',
    pattern: '{s:Person} ,? who {x:Person}? is|was *3 member|part of|on {t:Organisation}',
    score: 0.85,
    example: "[Person Markus], who's a member of the [Organisation Django Technical Board].",
  },
  {
    id: 'member-of/appositive-member',
    type: 'MEMBER_OF',
    pattern: '{s:Person} , *3 member|chair|treasurer|president *2 of|on {t:Organisation}',
    score: 0.78,
    example: '[Person Will Vincent], treasurer of the [Organisation Django Software Foundation].',
  },
  {
    id: 'member-of/on-team',
    type: 'MEMBER_OF',
    pattern: '{s:Person} @be *2 on|in {t:Organisation}',
    score: 0.8,
    example: '[Person Florian] is on the [Organisation Django Ops team].',
    not: ['[Person Florian] is on [Organisation GitHub].'],
    isBody: true,
  },
  {
    id: 'member-of/serve-on',
    type: 'MEMBER_OF',
    pattern: '{s:Person} serve|serves|served|sit|sits|sat on {t:Organisation}',
    score: 0.86,
    example: '[Person Frank] serves on the [Organisation DSF board].',
  },
  {
    id: 'member-of/joined-team',
    type: 'MEMBER_OF',
    pattern: '{s:Person} *1 joined {t:Organisation}',
    score: 0.6,
    example: '[Person Frank] joined the [Organisation DSF board].',
    isBody: true,
  },
  {
    id: 'member-of/as-treasurer',
    type: 'MEMBER_OF',
    pattern: '{s:Person} *3 as treasurer|president|member|chair|secretary *1 of|on {t:Organisation}',
    score: 0.75,
    example: '[Person Will] speaks as treasurer of the [Organisation DSF].',
  },
  {
    id: 'member-of/elected',
    type: 'MEMBER_OF',
    pattern: '{s:Person} *2 elected|voted to|onto|into {t:Organisation}',
    score: 0.8,
    example: '[Person Will] got elected to the [Organisation DSF board].',
  },
];
