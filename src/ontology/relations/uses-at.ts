import type { PhraseRow } from '../pattern.ts';

/** How USES is said of a place of work and what runs there: "at Instagram they use Django". */
export const usesAt: readonly PhraseRow[] = [
  {
    id: 'uses/used-inside',
    type: 'USES',
    pattern: 'using {t:Project} inside|within {s:Organisation}',
    score: 0.7,
    example: 'We started using [Project Prometheus] inside [Organisation SoundCloud].',
  },
  {
    id: 'uses/powers',
    type: 'USES',
    pattern: '{t:Project} powers|powered|drives|runs {s:Organisation|Project}',
    score: 0.68,
    example: '[Project Django] powers [Organisation Instagram].',
  },
  {
    id: 'uses/where-we-use',
    type: 'USES',
    pattern:
      'at|inside|within {s:Organisation|Project} ,? {x:Person|Organisation}? they|we|people|everybody|everyone|engineers|teams? *1 @use *2 {t:Project|Technology}',
    score: 0.74,
    example: 'At [Project Instagram], they use [Project Django] for everything.',
    not: ['At [Project Instagram], they talk of [Project Django].'],
  },
  {
    id: 'uses/use-at',
    type: 'USES',
    pattern: 'use|used|using {t:Project|Technology} *2 at {s:Organisation|Project}',
    score: 0.7,
    example: 'They are using [Project Django] at [Project Instagram].',
    not: ["They aren't using [Project Django] at [Project Instagram]."],
  },
  {
    id: 'uses/companies-like',
    type: 'USES',
    pattern:
      'companies|company|places|shops|people|startups|organizations|organisations|customers|users like|as *1 {s:Organisation|Project} *1 use|uses|using|run|adopted {t:Project|Technology}',
    score: 0.72,
    example: 'Companies like [Project Instagram] use [Project Django].',
  },
  {
    id: 'uses/has-deployment',
    type: 'USES',
    pattern:
      '{s:Organisation|Person} have|has|had|got|run|runs|operate|operates *4 {t:Project} deployment|deployments|cluster|clusters|installation|instance|instances|setup|database|databases|server|servers|codebase|app|apps|monolith|stack|backend|pipeline|pipelines|website|shop',
    score: 0.7,
    example: '[Organisation Netflix] has a huge [Project Kafka] deployment.',
    not: ["[Organisation Netflix] doesn't have a [Project Kafka] deployment."],
  },
  {
    id: 'uses/is-what-uses',
    type: 'USES',
    pattern: '{t:Project|Technology} @be what {s:Organisation|Person|Project} *1 use|uses|used|using|run|runs',
    score: 0.78,
    example: '[Project Kafka] is what [Organisation Netflix] uses.',
  },
  {
    id: 'uses/big-at',
    type: 'USES',
    pattern:
      '{t:Project|Technology} @be *2 common|everywhere|standard|default|beloved at|inside|within {s:Organisation|Project}',
    score: 0.68,
    example: '[Project Python] is everywhere at [Organisation Netflix].',
  },
  {
    id: 'uses/code-at',
    type: 'USES',
    pattern: 'at {s:Organisation|Project} @be *2 in|on|with {t:Project|Technology}',
    score: 0.66,
    example: 'Most code at [Organisation Netflix] is in [Project Python].',
  },
];
