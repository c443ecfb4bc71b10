import type { PhraseRow } from '../pattern.ts';

/** How USES is said. */
export const uses: readonly PhraseRow[] = [
  {
    id: 'uses/person-uses',
    type: 'USES',
    pattern: '{s:Person|Organisation} @have? been? @use {t:Project|Technology}',
    score: 0.8,
    example: '[Organisation Instagram] uses [Project mypy].',
    not: ["[Organisation Instagram] doesn't use [Project mypy].", '[Organisation Instagram] used to [Project mypy].'],
  },
  {
    id: 'uses/uses-gap',
    type: 'USES',
    pattern: '{s:Person|Organisation} @have? been? @use *2 {t:Project|Technology}',
    score: 0.68,
    example: '[Organisation Instagram] uses a lot of [Project mypy].',
  },
  {
    id: 'uses/project-uses',
    type: 'USES',
    pattern: '{s:Project} @use {t:Project|Technology}',
    score: 0.76,
    example: '[Project Celery] uses [Project RabbitMQ].',
    not: ['[Project Celery] users like [Project RabbitMQ].'],
  },
  {
    id: 'uses/used-by',
    type: 'USES',
    pattern: '{t:Project|Technology} @be *2 used *1 by|at {s:Organisation|Person|Project}',
    score: 0.82,
    example: '[Project mypy] is used by [Organisation Instagram].',
  },
  {
    id: 'uses/runs-on',
    type: 'USES',
    pattern: '{s:Organisation|Project} runs|running|run on|atop {t:Project|Technology}',
    score: 0.78,
    example: '[Organisation Brex] runs on [Project Amazon RDS].',
  },
  {
    id: 'uses/on-top',
    type: 'USES',
    pattern: '{s:Organisation} built *3 on|with|in|using {t:Project|Technology}',
    score: 0.72,
    example: '[Organisation Instagram] built its site on [Project Django].',
  },
  {
    id: 'uses/switched',
    type: 'USES',
    pattern: '{s:Person|Organisation} switched|moved|migrated *3 to {t:Project|Technology}',
    score: 0.74,
    example: '[Organisation Brex] migrated to [Project PostgreSQL].',
  },
  {
    id: 'uses/work-with',
    type: 'USES',
    pattern:
      '{s:Person} both? work|works|worked|working|programming|program|code|coding with|in {t:Project|Technology}',
    score: 0.72,
    example: '[Person Will] works with [Project Django].',
  },
  {
    id: 'uses/write-in',
    type: 'USES',
    pattern: '{s:Person} write|writes|wrote|written|writing|develop|code|coded|program *2 in {t:Project}',
    score: 0.66,
    example: '[Person Tom] writes a lot in [Project Go].',
    not: ['[Person Tom] wrote a book in [Place Berlin].'],
  },
  {
    id: 'uses/fan-of',
    type: 'USES',
    pattern: '{s:Person} @be *3 user|users|fan of {t:Project}',
    score: 0.62,
    example: '[Person Tom] is a heavy user of [Project Go].',
  },
  {
    id: 'uses/shop',
    type: 'USES',
    pattern: '{s:Organisation} @be *2 {t:Project} shop|house|user|customer',
    score: 0.74,
    example: '[Organisation Brex] is a [Project Kotlin] shop.',
  },
  {
    id: 'uses/deploy',
    type: 'USES',
    pattern: '{s:Person|Organisation} deploy|deploys|deployed|host|hosts|hosted *3 on|with|to {t:Project|Technology}',
    score: 0.68,
    example: '[Person Tom] deploys his code on [Project Heroku].',
  },
];
