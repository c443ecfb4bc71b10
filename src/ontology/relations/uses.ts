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
      '{s:Person|Organisation} *1 started|start|began|love|loves|enjoy|enjoys|keep|kept|tried|try|been|stopped|adopted|adopting|prefer|got|into|chose *2 to? using|use {t:Project|Technology}',
    score: 0.8,
    example: '[Person Emma] started using [Project Chakra UI].',
  },
  {
    id: 'uses/adopted',
    type: 'USES',
    pattern:
      '{s:Person|Organisation} adopted|adopts|adopting|chose|picked|selected|leverage|leverages|leveraged|leveraging|installed|tried|embraced {t:Project|Technology}',
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
    pattern: '{s:Project} *1 uses|using|used|utilizes|leverages {t:Project|Technology}',
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
    id: 'uses/used-inside',
    type: 'USES',
    pattern: '{t:Project} *3 using it|{x:Project} inside|at|within {s:Organisation}',
    score: 0.66,
    example: '[Project Prometheus] started using it inside [Organisation SoundCloud].',
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
      '{s:Person|Organisation} *1 run|runs|running|deploy|deploys|deployed|deploying|operate|operates|installed {t:Project}',
    score: 0.66,
    example: '[Person Tim] runs [Project Proxmox] at home.',
    not: ['[Person Tim] runs [Organisation Elevate].'],
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
      '{s:Person|Organisation} switched|moved|migrated|moving|migrating|converted|ported *5 to|onto {t:Project|Technology}',
    score: 0.74,
    example: '[Organisation Brex] migrated to [Project PostgreSQL].',
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
    id: 'uses/work-with',
    type: 'USES',
    pattern: '{s:Person} used? to? both? @work *2 with|in {t:Project|Technology}',
    score: 0.74,
    example: '[Person Will] works with [Project Django].',
  },
  {
    id: 'uses/experience',
    type: 'USES',
    pattern:
      "{s:Person} 's *3 experience|history|background|journey|experiences|work with|in|using {t:Project|Technology}",
    score: 0.68,
    example: "[Person Emma]'s first experience with [Project Chakra UI].",
  },
  {
    id: 'uses/has-experience',
    type: 'USES',
    pattern: '{s:Person} have|had|has|got *5 experience|background with|in|using {t:Project|Technology}',
    score: 0.74,
    example: '[Person Emma] has a lot of experience with [Project Sketch].',
  },
  {
    id: 'uses/learned',
    type: 'USES',
    pattern:
      '{s:Person} *2 learned|learnt|learning|programming|picked|got|came|fell up|into|with|in|across? {t:Project}',
    score: 0.64,
    example: '[Person Dan] got into [Project Django].',
  },
  {
    id: 'uses/learned-bare',
    type: 'USES',
    pattern: '{s:Person} *2 learned|learnt|learning|teaches|taught|teaching {t:Project}',
    score: 0.66,
    example: '[Person Dan] was learning [Project Go].',
  },
  {
    id: 'uses/user-of',
    type: 'USES',
    pattern: '{s:Person|Organisation} @be *4 user|users|fan|adopter of {t:Project|Technology}',
    score: 0.64,
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
    id: 'uses/powers',
    type: 'USES',
    pattern: '{t:Project} powers|powered|drives|runs {s:Organisation}',
    score: 0.68,
    example: '[Project Django] powers [Organisation Instagram].',
  },
];
