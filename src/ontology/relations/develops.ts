import type { PhraseRow } from '../pattern.ts';

/** How DEVELOPS is said. */
export const develops: readonly PhraseRow[] = [
  {
    id: 'develops/with-we-have',
    type: 'DEVELOPS',
    pattern: 'with {t:Project} ,? {s:Organisation} have|build|built|develop|developed|offer',
    score: 0.7,
    example: 'with [Project CrateDB], [Organisation Crate.io] built a database.',
  },
  {
    id: 'develops/company-behind',
    type: 'DEVELOPS',
    pattern:
      '{s:Organisation} ,? *5 company|team|people|folks|organization|foundation|startup|guys|makers behind {t:Project}',
    score: 0.86,
    example: '[Organisation Crate.io] is the company behind [Project CrateDB].',
  },
  {
    id: 'develops/makers-of',
    type: 'DEVELOPS',
    pattern:
      '{s:Organisation} ,? @be|, *2 makers|maker|creators|creator|developers|developer|vendor|vendors|home *1 of|behind {t:Project}',
    score: 0.85,
    example: '[Organisation Elastic], the makers of [Project Elasticsearch].',
  },
  {
    id: 'develops/builds',
    type: 'DEVELOPS',
    pattern:
      '{s:Organisation} *1 builds|build|makes|make|develops|develop|sells|sell|offers|offer|ships|ship|built|building|developed|provides|provide|released|launched|announced|shipped {t:Project}',
    score: 0.74,
    example: '[Organisation Crate.io] builds [Project CrateDB].',
    not: ['[Organisation Crate.io] builds [Project Python] apps.'],
  },
  {
    id: 'develops/which-builds',
    type: 'DEVELOPS',
    pattern:
      '{t:Project} ,? which|that {s:Organisation} *1 builds|build|makes|make|develops|sells|offers|built|released|launched|ships',
    score: 0.76,
    example: '[Project CrateDB], which [Organisation Crate.io] builds.',
  },
  {
    id: 'develops/project-by',
    type: 'DEVELOPS',
    pattern: '{t:Project} ,? @kind? by {s:Organisation}',
    score: 0.66,
    example: '[Project Redpanda] by [Organisation Vectorized].',
    not: ['[Project Django] is used by [Organisation Instagram].'],
  },
  {
    id: 'develops/possessive-product',
    type: 'DEVELOPS',
    pattern: "{s:Organisation} 's *1 {t:Project}",
    score: 0.64,
    example: "[Organisation Google]'s [Project TensorFlow].",
    not: ["[Organisation Google]'s [Project TensorFlow] team."],
  },
  {
    id: 'develops/own-product',
    type: 'DEVELOPS',
    pattern:
      "{s:Organisation} 's *3 product|database|tool|platform|service|library|framework|app|project ,? called? is? {t:Project}",
    score: 0.78,
    example: "[Organisation Crate.io]'s database [Project CrateDB].",
  },
  {
    id: 'develops/products-like',
    type: 'DEVELOPS',
    pattern:
      '{s:Organisation} have|has|got|offers|offer|sells|makes *5 products|product|tools|apps|services|offerings ,? like|as|called|including|, {t:Project}',
    score: 0.76,
    example: '[Organisation LogMeIn] has a lot of products, like [Project GoToMeeting].',
  },
  {
    id: 'develops/org-thing',
    type: 'DEVELOPS',
    pattern:
      "{t:Project} ,? @be|, *3 {s:Organisation} 's? *1 {x:Project|Technology}? *1 product|project|library|tool|service|thing|framework|language|platform|database",
    score: 0.74,
    example: '[Project React] is a [Organisation Facebook] library.',
  },
  {
    id: 'develops/sponsor-from',
    type: 'DEVELOPS',
    pattern: 'by {t:Project} ,|. from {s:Organisation}',
    score: 0.76,
    example: 'This portion is brought to you by [Project GoCD], from [Organisation ThoughtWorks].',
    not: ['It is used by [Project GoCD] people from [Organisation ThoughtWorks].'],
  },
  {
    id: 'develops/sponsor-from-bare',
    type: 'DEVELOPS',
    pattern: 'brought to you by {t:Project} from {s:Organisation}',
    score: 0.8,
    example: 'This portion is brought to you by [Project GoCD] from [Organisation ThoughtWorks].',
  },
  {
    id: 'develops/from-org',
    type: 'DEVELOPS',
    pattern: '{t:Project} , *4 @kind from|by {s:Organisation}',
    score: 0.72,
    example: '[Project Verdaccio], a registry tool by [Organisation Acme].',
  },
  {
    id: 'develops/built-at',
    type: 'DEVELOPS',
    pattern:
      '{t:Project} *3 created|built|developed|invented|born|started|made|written|designed *3 at|inside|within {s:Organisation}',
    score: 0.76,
    example: '[Project TensorFlow] was built at [Organisation Google].',
    not: ['[Project TensorFlow] was not built at [Organisation Google].'],
  },
  {
    id: 'develops/from-org-bare',
    type: 'DEVELOPS',
    pattern: '{t:Project} from {s:Organisation}',
    score: 0.66,
    example: '[Project TensorFlow] from [Organisation Google] is popular.',
  },
  {
    id: 'develops/is-behind',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} @be behind {t:Project}',
    score: 0.78,
    example: '[Organisation Microsoft] is behind [Project TypeScript].',
  },
  {
    id: 'develops/team-at',
    type: 'DEVELOPS',
    pattern: '{t:Project} team|folks|engineers at {s:Organisation}',
    score: 0.74,
    example: 'The [Project TypeScript] folks at [Organisation Microsoft].',
  },
  {
    id: 'develops/project-people',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} , {t:Project} *1 people|folks|guys|makers|company|team',
    score: 0.7,
    example: 'Thanks to [Organisation Continuum Analytics], the [Project Anaconda] people.',
  },
  {
    id: 'develops/from-called',
    type: 'DEVELOPS',
    pattern: 'from {s:Organisation} called {t:Project}',
    score: 0.76,
    example: 'There is a tool from [Organisation Amazon] called [Project CDK].',
  },
  {
    id: 'develops/has-called',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} have|has|had *2 @kind called|named {t:Project}',
    score: 0.8,
    example: '[Organisation Google] has a framework called [Project Angular].',
  },
];
