import type { PhraseRow } from '../pattern.ts';

/** How ABOUT is said. */
export const about: readonly PhraseRow[] = [
  {
    id: 'about/about',
    type: 'ABOUT',
    pattern:
      '{s:Talk|Publication|Proposal|Event} ,? @be|, *2 about|on|covering|regarding {t:Project|Technology|Organisation|Person|Publication|Proposal|Place}',
    score: 0.78,
    example: '[Talk On Queues] is about [Project RabbitMQ].',
    not: ['[Talk On Queues] on [Event PyCon].'],
  },
  {
    id: 'about/podcast-about',
    type: 'ABOUT',
    pattern: '{s:Podcast} ,? *5 podcast|show|community *1 on|about|for|dedicated? {t:Project|Technology}',
    score: 0.86,
    example: '[Podcast Django Chat], a weekly podcast on the [Project Django] web framework.',
  },
  {
    id: 'about/all-things',
    type: 'ABOUT',
    pattern: '{s:Podcast} ,? *6 about|on all|everything things? {t:Project|Technology}',
    score: 0.86,
    example: '[Podcast Postgres FM], a weekly show about all things [Project PostgreSQL].',
  },
  {
    id: 'about/conference-about',
    type: 'ABOUT',
    pattern: '{s:Event} ,? *4 conference|meetup|summit on|about|for|dedicated {t:Project|Technology}',
    score: 0.76,
    example: '[Event PromCon], the conference about [Project Prometheus].',
  },
];
