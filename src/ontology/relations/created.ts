import type { PhraseRow } from '../pattern.ts';

/** How CREATED is said. */
export const created: readonly PhraseRow[] = [
  {
    id: 'created/created',
    type: 'CREATED',
    pattern: '{s:Person|Organisation} *2 @create {t:Project}',
    score: 0.84,
    example: '[Person Segun] created [Project Chakra UI].',
    not: [
      "[Person Segun] didn't create [Project Chakra UI].",
      '[Person Segun] started using [Project Chakra UI].',
      '[Person Segun] wrote [Project Python] code.',
      'Imagine [Person Segun] created [Project Chakra UI].',
    ],
  },
  {
    id: 'created/org-launched',
    type: 'CREATED',
    pattern: '{s:Organisation} *1 launched|open sourced? {t:Project}',
    score: 0.72,
    example: '[Organisation Google] open-sourced [Project Kubernetes].',
  },
  {
    id: 'created/came-up-with',
    type: 'CREATED',
    pattern: '{s:Person|Organisation} came up with {t:Project}',
    score: 0.82,
    example: '[Person Segun] came up with [Project Chakra UI].',
  },
  {
    id: 'created/creator-of',
    type: 'CREATED',
    pattern: '{s:Person} ,? @be|,|as *4 @creator *3 of|behind|for *2 {t:Project}',
    score: 0.88,
    example: '[Person Segun] is the creator of [Project Chakra UI].',
    not: ['[Person Segun] met the creator of [Project Chakra UI].'],
  },
  {
    id: 'created/creator-bare',
    type: 'CREATED',
    pattern: '{s:Person} @creator *3 of|behind {t:Project}',
    score: 0.74,
    example: '[Person Julius Volz] founder of [Project Prometheus].',
  },
  {
    id: 'created/creator-and',
    type: 'CREATED',
    pattern: '@creator and *2 of {t:Project} ,? {s:Person}',
    score: 0.8,
    example: 'the creator and lead of [Project Flask], [Person Armin].',
  },
  {
    id: 'created/creator-name',
    type: 'CREATED',
    pattern: '@creator of|behind|for {t:Project} ,? *1 is? ,? {s:Person}',
    score: 0.82,
    example: 'the creator of [Project Flask], [Person Armin].',
    not: ['the creator of [Project Flask]. [Person Armin] likes it.'],
  },
  {
    id: 'created/possessive-creator',
    type: 'CREATED',
    pattern: "{t:Project} 's? @creator ,? {s:Person}",
    score: 0.8,
    example: '[Project Flask] creator [Person Armin].',
  },
  {
    id: 'created/project-creator',
    type: 'CREATED',
    pattern: '{s:Person} ,? @be|, *2 {t:Project} creator|inventor|author|founder',
    score: 0.82,
    example: '[Person Armin] is the [Project Flask] creator.',
  },
  {
    id: 'created/created-by',
    type: 'CREATED',
    pattern:
      '{t:Project} *4 created|written|built|started|invented|developed|designed|made|authored|begun|open-sourced|released *2 by {s:Person|Organisation}',
    score: 0.86,
    example: '[Project Chakra UI] was created by [Person Segun].',
    not: ["[Project Chakra UI] wasn't created by [Person Segun]."],
  },
  {
    id: 'created/which-created',
    type: 'CREATED',
    pattern:
      '{t:Project} ,? which|that {s:Person|Organisation} *1 created|wrote|built|made|started|invented|developed|designed|launched|released|authored',
    score: 0.84,
    example: '[Project Chakra UI], which [Person Segun] built last year.',
    not: ['[Project Chakra UI], which [Person Segun] uses.'],
  },
  {
    id: 'created/person-behind',
    type: 'CREATED',
    pattern:
      '{s:Person} ,? @be|, *4 person|guy|man|woman|mind|brains|brain|genius|one|gentleman|team|people|folks behind {t:Project}',
    score: 0.84,
    example: '[Person Segun] is the person behind [Project Chakra UI].',
  },
  {
    id: 'created/person-who',
    type: 'CREATED',
    pattern:
      '{s:Person} ,? @be|, *3 person|guy|man|woman|one|gentleman|developer|engineer|brothers|guys|people|folks who *1 @create {t:Project}',
    score: 0.86,
    example: '[Person Roman] is the guy who created [Project FastAPI Users].',
  },
  {
    id: 'created/who-makes',
    type: 'CREATED',
    pattern: '{s:Person} makes|builds|develops {t:Project}',
    score: 0.72,
    example: 'a shoutout to [Person Dominik], who makes [Project staticcheck].',
    not: ['[Person Dominik], who makes [Project Go] courses.'],
  },
  {
    id: 'created/who-created',
    type: 'CREATED',
    pattern: 'person|guy|man|woman|one|gentleman|fellow|developer who *1 @create {t:Project} ,? {s:Person}',
    score: 0.8,
    example: 'the guy who wrote [Project SmallBoard], [Person Nik].',
  },
  {
    id: 'created/own-project',
    type: 'CREATED',
    pattern: "{s:Person} 's *2 project|library|framework|package|creation|invention ,? called? is? {t:Project}",
    score: 0.72,
    example: "[Person Nik]'s project [Project SmallBoard].",
    not: ["[Person Nik]'s project uses [Project Django]."],
  },
  {
    id: 'created/by-person',
    type: 'CREATED',
    pattern: '{t:Project} ,? @kind? by {s:Person}',
    score: 0.66,
    example: '[Project Fiber], a framework by [Person Fenny].',
    not: ['[Project Fiber] is liked by [Person Fenny].', '[Project Fiber] is used by [Person Fenny].'],
  },
  {
    id: 'created/came-out-of',
    type: 'CREATED',
    pattern:
      '{t:Project} *3 came|come|comes|grew|spun|originated|started|born *1 out|at|from|in|inside *1 of? {s:Organisation}',
    score: 0.68,
    example: '[Project Prometheus] came out of [Organisation SoundCloud].',
  },
];
