import type { PhraseRow } from '../pattern.ts';

/** How ABOUT is said. */
export const about: readonly PhraseRow[] = [
  {
    id: 'about/about',
    type: 'ABOUT',
    pattern:
      '{s:Talk|Publication|Proposal|Event} ,? @be|, *4 about|on|covering|covers|regarding {t:Project|Technology|Organisation|Person|Publication|Proposal|Place}',
    score: 0.8,
    example: '[Talk On Queues] is about [Project RabbitMQ].',
    not: ['[Talk On Queues] on [Event PyCon].'],
  },
  {
    id: 'about/about-bare',
    type: 'ABOUT',
    pattern:
      '{s:Talk|Publication|Proposal} *1 about|on|covering|regarding *2 {t:Project|Technology|Organisation|Person}',
    score: 0.72,
    example: '[Talk On Queues] about [Project RabbitMQ].',
  },
  {
    id: 'about/podcast-about',
    type: 'ABOUT',
    pattern:
      '{s:Podcast} ,? *6 podcast|show|community|newsletter|series *3 on|about|for|dedicated|around *4 {t:Project|Technology}',
    score: 0.88,
    example: '[Podcast Django Chat], a weekly podcast on the [Project Django] web framework.',
  },
  {
    id: 'about/show-about',
    type: 'ABOUT',
    pattern: '{s:Podcast} ,? *4 about|on all|everything things? {t:Project|Technology}',
    score: 0.84,
    example: '[Podcast Postgres FM], a weekly show about all things [Project PostgreSQL].',
  },
  {
    id: 'about/party-about',
    type: 'ABOUT',
    pattern: '{s:Podcast} ,? *8 party|celebration|home|place|talk *2 about|on|of {t:Project|Technology}',
    score: 0.8,
    example: '[Podcast JS Party], where every week we are throwing a party about [Project JavaScript].',
  },
  {
    id: 'about/topic-book',
    type: 'ABOUT',
    pattern: '{s:Publication} ,? @be|, *3 {t:Project|Technology} book|paper|article|guide|course|tutorial|newsletter',
    score: 0.8,
    example: '[Publication Black Hat Python], which was a [Project Python] book.',
  },
  {
    id: 'about/topic-event',
    type: 'ABOUT',
    pattern: '{s:Event} ,? @be|, *4 {t:Project|Technology} conference|meetup|event|summit|con',
    score: 0.78,
    example: '[Event GopherCon], the biggest [Project Go] conference.',
  },
  {
    id: 'about/conference-about',
    type: 'ABOUT',
    pattern:
      '{s:Event} ,? *5 conference|meetup|summit|event *2 on|about|for|dedicated|around *1 {t:Project|Technology}',
    score: 0.78,
    example: '[Event PromCon], the conference about [Project Prometheus].',
  },
  {
    id: 'about/event-for',
    type: 'ABOUT',
    pattern: '{s:Event} ,? @be|, *3 for {t:Project|Technology} *1 people|developers|users|community|folks|enthusiasts',
    score: 0.7,
    example: '[Event PromCon] is for [Project Prometheus] users.',
  },
  {
    id: 'about/book-on',
    type: 'ABOUT',
    pattern:
      '{s:Publication} ,? *4 book|paper|article|guide|introduction|tutorial *1 about|on|to|for *1 {t:Project|Technology}',
    score: 0.8,
    example: '[Publication Black Hat Go], a book about [Project Go].',
  },
  {
    id: 'about/covers',
    type: 'ABOUT',
    pattern: '{s:Publication|Talk} covers|explains|teaches|describes|discusses|introduces {t:Project|Technology}',
    score: 0.76,
    example: '[Publication Black Hat Go] teaches [Project Go].',
  },
  {
    id: 'about/proposal-adds',
    type: 'ABOUT',
    pattern: '{s:Proposal} *3 adds|added|brings|introduces|changes|proposes *4 to|in|into|how {t:Project}',
    score: 0.74,
    example: '[Proposal PEP 484] adds type hints to [Project Python].',
  },
  {
    id: 'about/proposal-defines',
    type: 'ABOUT',
    pattern:
      '{s:Proposal} *1 introduced|introduces|introducing|adds|added|proposes|proposed|defines|defined|defining|specifies|specified|standardizes|standardized|describes|described|brings|brought *3 {t:Technology|Project}',
    score: 0.78,
    example: '[Proposal PEP 484] introduced [Technology type hints].',
  },
];
