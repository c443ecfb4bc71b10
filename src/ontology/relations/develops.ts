import type { PhraseRow } from '../pattern.ts';

/** How DEVELOPS is said. */
export const develops: readonly PhraseRow[] = [
  {
    id: 'develops/company-behind',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} ,? *3 company|team|people|folks|organization|foundation behind {t:Project}',
    score: 0.85,
    example: '[Organisation Crate.io] is the company behind [Project CrateDB].',
  },
  {
    id: 'develops/makers-of',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} ,? *2 makers|creators|developers|vendor of {t:Project}',
    score: 0.85,
    example: '[Organisation Elastic], the makers of [Project Elasticsearch].',
  },
  {
    id: 'develops/builds',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} builds|makes|develops|sells|offers|ships|develop|built|developed {t:Project}',
    score: 0.74,
    example: '[Organisation Crate.io] builds [Project CrateDB].',
  },
  {
    id: 'develops/project-by',
    type: 'DEVELOPS',
    pattern: '{t:Project} ,? by|from {s:Organisation}',
    score: 0.58,
    example: '[Project RedPanda] by [Organisation Vectorized].',
    not: ['[Project Django] is used by [Organisation Instagram].'],
  },
  {
    id: 'develops/possessive-product',
    type: 'DEVELOPS',
    pattern: "{s:Organisation} 's {t:Project}",
    score: 0.62,
    example: "[Organisation Google]'s [Project TensorFlow].",
    not: ["[Organisation Google]'s [Project TensorFlow] team."],
  },
  {
    id: 'develops/product-called',
    type: 'DEVELOPS',
    pattern: '{s:Organisation} *3 product|tool|database|service|platform called {t:Project}',
    score: 0.78,
    example: '[Organisation Crate.io] has a database called [Project CrateDB].',
  },
  {
    id: 'develops/from-org',
    type: 'DEVELOPS',
    pattern: '{t:Project} , *3 @kind from|by {s:Organisation}',
    score: 0.7,
    example: '[Project Verdaccio], a registry tool by [Organisation Acme].',
  },
];
