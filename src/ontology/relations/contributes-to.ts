import type { PhraseRow } from '../pattern.ts';

/** How CONTRIBUTES_TO is said. */
export const contributesTo: readonly PhraseRow[] = [
  {
    id: 'contributes-to/contributes',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person|Organisation} into? *3 @contribute *5 to {t:Project}',
    score: 0.86,
    example: '[Person Markus] contributes to [Project Django].',
    not: [
      '[Person Markus] never contributed to [Project Django].',
      '[Person Markus] wants to contribute to [Project Django].',
    ],
  },
  {
    id: 'contributes-to/contributor',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person|Organisation} ,? @be|,|as|became *3 @contributor *1 to|of|on|for|in {t:Project}',
    score: 0.84,
    example: '[Person Markus] is a core contributor to [Project Django].',
  },
  {
    id: 'contributes-to/core-dev',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} ,? @be|,|became *3 {t:Project} core *2 contributor|committer|developer|developers|dev|devs|member|maintainer|team',
    score: 0.84,
    example: '[Person Markus] is a [Project Django] core developer.',
    not: ['[Person Markus] is a [Project Django] developer.'],
  },
  {
    id: 'contributes-to/project-contributor',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} ,? @be|, *3 {t:Project} contributor|committer|contributors|releaser|merger|reviewer',
    score: 0.82,
    example: '[Person Markus] is a [Project Django] contributor.',
    not: ['[Person Markus] is a [Project Django] user.'],
  },
  {
    id: 'contributes-to/core-dev-of',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} ,? @be|,|became *3 core *1 developer|developers|contributor|contributors|committer|committers|dev|devs|member|members|team *1 of|on|for|in|to {t:Project}',
    score: 0.84,
    example: '[Person Markus] is a core developer of [Project Django].',
  },
  {
    id: 'contributes-to/working-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} started|begin|began|start|keep|kept|love? @work on {t:Project}',
    score: 0.74,
    example: '[Person Cory] is working on [Project Swift].',
    not: ['[Person Cory] is working on [Project Swift] apps.', "[Person Cory] isn't working on [Project Swift]."],
  },
  {
    id: 'contributes-to/working-on-in',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} *1 @work on *4 in|of|for|inside {t:Project}',
    score: 0.6,
    example: '[Person Cory] is working on concurrency in [Project Swift].',
  },
  {
    id: 'contributes-to/patches',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} *1 merged|landed|submitted|sent|opened|wrote|made|did|add|added|got|has|have|had *5 patch|patches|pr|prs|request|requests|commit|commits|contribution|contributions|fix|fixes *2 to|into|for|in|on {t:Project}',
    score: 0.78,
    example: '[Person Andrew] sent his first patch to [Project Django].',
  },
  {
    id: 'contributes-to/involved',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} *2 involved in|with {t:Project}',
    score: 0.66,
    example: '[Person Brendan] got involved with the [Project Node.js] project.',
    not: ['[Person Brendan] is not involved in [Project Node.js].'],
  },
  {
    id: 'contributes-to/of-project',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} of|from {t:Project}',
    score: 0.6,
    example: '[Person David Heinemeier Hansson] of [Project Ruby on Rails] said so.',
    not: ['[Person David] likes [Project Ruby on Rails].'],
  },
  {
    id: 'contributes-to/contributions',
    type: 'CONTRIBUTES_TO',
    pattern: "{s:Person} 's *2 contributions|commits|patches|contribution|work to|on {t:Project}",
    score: 0.72,
    example: "[Person Andrew]'s contributions to [Project Django].",
  },
  {
    id: 'contributes-to/which-works-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{t:Project} ,? which|that {s:Person} *1 @contribute|@work on|to',
    score: 0.74,
    example: '[Project Django], which [Person Andrew] contributed to for years.',
  },
  {
    id: 'contributes-to/fixed-bugs',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} *1 fixed|fixing|fixes|closed|triaged|triaging *3 bug|bugs|issue|issues|ticket|tickets *1 in|for|on {t:Project}',
    score: 0.76,
    example: '[Person Tim] fixed a bug in [Project Flask].',
  },
  {
    id: 'contributes-to/work-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} did|done|doing|does|put *6 work|effort|time on|into {t:Project}',
    score: 0.74,
    example: '[Person Tim] did a lot of work on [Project Flask].',
  },
  {
    id: 'contributes-to/wrote-part',
    type: 'CONTRIBUTES_TO',
    pattern:
      '{s:Person} *1 wrote|rewrote|written|writing|built|designed|implemented|redesigned *3 docs|documentation|tests|test|parser|part|parts|suite|backend|module|website|logo for|of {t:Project}',
    score: 0.76,
    example: '[Person Tim] wrote the docs for [Project Flask].',
  },
  {
    id: 'contributes-to/helps-with',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} help|helps|helped|helping out? with|on {t:Project}',
    score: 0.7,
    example: '[Person Anna] helps out with [Project Flask].',
  },
  {
    id: 'contributes-to/fame',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} ,? of|from {t:Project} fame',
    score: 0.78,
    example: '[Person Anna], of [Project Django] fame.',
  },
  {
    id: 'contributes-to/hacks-on',
    type: 'CONTRIBUTES_TO',
    pattern: '{s:Person} *1 hacks|hack|hacking|hacked on {t:Project}',
    score: 0.74,
    example: '[Person Anna] hacks on [Project Django].',
  },
];
