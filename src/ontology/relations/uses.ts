import type { PhraseRow } from '../pattern.ts';

/** How USES is said. */
export const uses: readonly PhraseRow[] = [
  {
    id: 'uses/uses',
    type: 'USES',
    pattern: '{s:Person|Organisation} *1 used? to? @use *2 {t:Project|Technology}',
    score: 0.8,
    example: '[Organisation Instagram] uses [Project mypy].',
    not: [
      "[Organisation Instagram] doesn't use [Project mypy].",
      '[Organisation Instagram] could use [Project mypy].',
      'If [Organisation Instagram] used [Project mypy].',
      'What would [Organisation Instagram] use [Project mypy] for?',
    ],
  },
  {
    id: 'uses/started-using',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} *1 started|start|began|love|loves|enjoy|enjoys|keep|kept|tried|try|been|stopped|adopted|adopting|prefer|got|into|chose *2 to? using|use {t:Project|Technology}',
    score: 0.8,
    example: '[Person Emma] started using [Project Chakra UI].',
  },
  {
    id: 'uses/adopted',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} adopted|adopts|adopting|chose|picked|selected|leverage|leverages|leveraged|leveraging|tried|embraced {t:Project|Technology}',
    score: 0.7,
    example: '[Organisation Brex] adopted [Technology GraphQL].',
  },
  {
    id: 'uses/relies-on',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} rely|relies|relied|relying|depend|depends|depended|standardized|standardised|settled *1 on|upon {t:Project|Technology}',
    score: 0.74,
    example: '[Organisation Brex] relies on [Project PostgreSQL].',
  },
  {
    id: 'uses/project-uses',
    type: 'USES',
    pattern: '{s:Project} uses|utilizes|leverages|requires|embeds {t:Project|Technology}',
    score: 0.76,
    example: '[Project Celery] uses [Project RabbitMQ].',
    not: ['[Project Celery] users like [Project RabbitMQ].'],
  },
  {
    id: 'uses/used-by',
    type: 'USES',
    pattern: '{t:Project|Technology} @be *3 used *3 by|at|inside|within {s:Organisation|Person|Project}',
    score: 0.82,
    example: '[Project mypy] is used by [Organisation Instagram].',
    not: ['[Project mypy] is not used by [Organisation Instagram].'],
  },
  {
    id: 'uses/which-uses',
    type: 'USES',
    pattern: '{t:Project|Technology} ,? which|that {s:Person|Organisation} *1 use|uses|used|using|rely|depend',
    score: 0.78,
    example: '[Project mypy], which [Organisation Instagram] uses a lot.',
  },
  {
    id: 'uses/runs-on',
    type: 'USES',
    pattern: '{s:Organisation|Project} *1 runs|running|run|ran *3 on|atop {t:Project|Technology}',
    score: 0.78,
    example: '[Organisation Stripe] is still running on [Project Sinatra].',
    not: ["[Organisation Stripe] doesn't run on [Project Sinatra]."],
  },
  {
    id: 'uses/runs',
    type: 'USES',
    pattern:
      '{s:Organisation} *1 run|runs|running|deploy|deploys|deployed|deploying|operate|operates|installed {t:Project}',
    score: 0.66,
    example: '[Organisation Brex] runs [Project Redis].',
    not: ['[Person Tim] runs [Project Proxmox].'],
  },
  {
    id: 'uses/built-with',
    type: 'USES',
    pattern:
      '{s:Organisation|Person} *1 built|build|builds|building|wrote|write|writes|written|writing|rewrote|implemented|designed|made|created|prototyped|developed|develop|coded|code|coding|program|programmed|programming *5 on|with|in|using|atop {t:Project|Technology}',
    score: 0.7,
    example: '[Organisation Instagram] built its site on [Project Django].',
    not: ['[Organisation Instagram] built its site in [Place Menlo Park].'],
  },
  {
    id: 'uses/is-built-on',
    type: 'USES',
    pattern:
      '{s:Organisation} @be *3 built|running|based|written|powered *2 on|in|with|using|by {t:Project|Technology}',
    score: 0.8,
    example: '[Organisation Instagram] is built on [Project Django].',
  },
  {
    id: 'uses/switched',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} switched|moved|migrated|moving|migrating|converted|ported|transitioned *5 to|onto {t:Project|Technology}',
    score: 0.74,
    example: '[Organisation Brex] migrated to [Project PostgreSQL].',
  },
  {
    id: 'uses/switched-over',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} switched|moved|migrated|transitioned|went *4 {x:Podcast|Organisation|Project}? *5 from *3 {x:Project|Technology} *1 over? to {t:Project|Technology}',
    score: 0.76,
    example: '[Person Michael] switched the site from [Project SQLAlchemy] over to [Project MongoDB].',
  },
  {
    id: 'uses/switched-from',
    type: 'USES',
    pattern: '{s:Person|Organisation} switched|moved|migrated|moving|migrating *4 from|off *1 {t:Project|Technology}',
    score: 0.66,
    example: '[Organisation Brex] migrated off [Project MySQL].',
    past: true,
  },
  {
    id: 'uses/had-tools',
    type: 'USES',
    pattern: '{s:Person|Organisation} had {t:Project} ,? and? {x:Project}',
    score: 0.66,
    example: '[Organisation SoundCloud] had [Project Graphite], [Project StatsD] and [Project Ganglia].',
    not: ['[Organisation SoundCloud] had [Project Graphite].'],
  },
  {
    id: 'uses/user-of',
    type: 'USES',
    pattern:
      '{s:Person|Organisation|Project} @be *4 user|users|adopter|adopters|customer|customers of {t:Project|Technology}',
    score: 0.66,
    example: '[Person Tom] is a heavy user of [Project Go].',
  },
  {
    id: 'uses/shop',
    type: 'USES',
    pattern:
      '{s:Person|Organisation} ,? @be|, *3 {t:Project} shop|house|user|customer|programmer|developer|dev|developers|person|guy|gal|engineer|users|consultant|expert|teacher|trainer',
    score: 0.7,
    example: '[Organisation Brex] is a [Project Kotlin] shop.',
  },
  {
    id: 'uses/deploy',
    type: 'USES',
    pattern:
      '{s:Person|Organisation} *1 deploy|deploys|deployed|host|hosts|hosted|hosting|deploying *4 on|with|to|in {t:Project|Technology}',
    score: 0.7,
    example: '[Person Tom] deploys his code on [Project Heroku].',
  },
  {
    id: 'uses/project-runs',
    type: 'USES',
    pattern: '{s:Project} @be? *1 running|deploys|deployed|deploying {t:Project}',
    score: 0.7,
    example: '[Project Dropbox] is running [Project mypy] on all its code.',
    not: ['[Project Docker] is running.'],
  },
  {
    id: 'uses/project-shop',
    type: 'USES',
    pattern: '{s:Project} @be *3 {t:Project} shop|house|customer|user',
    score: 0.72,
    example: '[Project Instagram] is a big [Project Django] shop.',
  },
  {
    id: 'uses/doing-using',
    type: 'USES',
    pattern: '{s:Person|Organisation} *8 using {t:Project|Technology}',
    score: 0.66,
    example: '[Person Monica] decided to collect the data using [Project Vector].',
    not: ['[Person Monica] sees people using [Project Vector].', '[Person Monica] is not using [Project Vector].'],
  },
  {
    id: 'uses/did-with',
    type: 'USES',
    pattern:
      '{s:Person|Organisation} *3 run|ran|running|put|store|stored|storing|played|playing|messed|messing|experimented|experimenting|hacked|tinkered|tinkering|prototyped|spun|tested|queried|connected|parsed|scraped|automated|taught *5 in|with|using {t:Project|Technology}',
    score: 0.66,
    example: '[Person Tom] played around with [Project Heroku].',
    not: ['[Person Tom] played for years in [Place Rome].'],
  },
  {
    id: 'uses/run-mine-on',
    type: 'USES',
    pattern:
      "{s:Person|Organisation} *1 run|ran|running|put|host|hosted|store|stored *1 my|our|'s|these|those|everything|it *4 on|in {t:Project|Technology}",
    score: 0.68,
    example: '[Person Tom] ran everything on [Project Heroku].',
  },
];
