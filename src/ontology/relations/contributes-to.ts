import type { PhraseRow } from '../pattern.ts';

/** How CONTRIBUTES_TO is said. */
export const contributesTo: readonly PhraseRow[] = [
  {
    id: 'contributes-to/contributes',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person|Organisation} *2 @contribute *3 to {t:Project}',
    score: 0.86,
    example: '[Person Markus] contributes to [Project Django].',
    not: ['[Person Markus] never contributed to [Project Django].'],
  },
  {
    id: 'contributes-to/contributor',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person|Organisation} ,? @be|, *3 @contributor *1 to|of|on|for {t:Project}',
    score: 0.84,
    example: '[Person Markus] is a core contributor to [Project Django].',
  },
  {
    id: 'contributes-to/core-dev',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} ,? @be|, *2 {t:Project} core? *1 contributor|committer|developer',
    score: 0.72,
    example: '[Person Markus] is a [Project Django] core contributor.',
    not: ['[Person Markus] is a [Project Django] user.'],
  },
  {
    id: 'contributes-to/core-dev-of',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} ,? @be|, *2 core *1 developer|contributor|committer|member|team *1 of|on|for|in {t:Project}',
    score: 0.82,
    example: '[Person Markus] is a core developer of [Project Django].',
  },
  {
    id: 'contributes-to/working-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} am|is|are|was|been|@be working on {t:Project}',
    score: 0.74,
    example: '[Person Cory] is working on [Project Swift].',
    not: ['[Person Cory] is working on [Project Swift] apps.'],
  },
  {
    id: 'contributes-to/works-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} work|works|worked on {t:Project}',
    score: 0.7,
    example: '[Person Cory] works on [Project Swift].',
  },
  {
    id: 'contributes-to/merged',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} merged|landed|submitted|sent|opened *4 patch|pr|request|commit|commits *2 to|into|for {t:Project}',
    score: 0.8,
    example: '[Person Andrew] sent his first patch to [Project Django].',
  },
  {
    id: 'contributes-to/patches',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} *2 contributions|commits|patches|pull-requests to {t:Project}',
    score: 0.74,
    example: '[Person Andrew] made several contributions to [Project Django].',
  },
];
