import type { PhraseRow } from '../pattern.ts';

/** How WORKS_FOR is said by coming, staying and going: "joined", "was hired by", "left". */
export const worksForMoves: readonly PhraseRow[] = [
  {
    id: 'works-for/came-from',
    type: 'WORKS_FOR',
    pattern: '{s:Person} come|comes|came|coming over? from {t:Organisation}',
    score: 0.6,
    example: '[Person Julius] came from [Organisation Google].',
    past: true,
  },
  {
    id: 'works-for/joined',
    type: 'WORKS_FOR',
    pattern: '{s:Person} joined|join {t:Organisation}',
    score: 0.78,
    example: '[Person Julius Volz] joined [Organisation SoundCloud].',
    not: [
      '[Person Julius Volz] will join [Organisation SoundCloud].',
      '[Person Julius Volz] wants to join [Organisation SoundCloud].',
    ],
  },
  {
    id: 'works-for/joined-from',
    type: 'WORKS_FOR',
    pattern: '{s:Person} joined {x:Organisation} from {t:Organisation}',
    score: 0.8,
    example: '[Person Julius Volz] joined [Organisation SoundCloud] from [Organisation Google].',
    past: true,
  },
  {
    id: 'works-for/started-at',
    type: 'WORKS_FOR',
    pattern: '{s:Person} *1 started|start|began|landed *4 at|with {t:Organisation}',
    score: 0.72,
    example: '[Person Chelsea] first started at [Organisation Brex].',
  },
  {
    id: 'works-for/left',
    type: 'WORKS_FOR',
    pattern: '{s:Person} left|quit|leaving {t:Organisation}',
    score: 0.72,
    example: '[Person Julius Volz] left [Organisation Google].',
    past: true,
  },
  {
    id: 'works-for/employed',
    type: 'WORKS_FOR',
    pattern: '{s:Person} @be *2 employed|hired|contracted|paid by|at {t:Organisation}',
    score: 0.86,
    example: '[Person Chelsea Dole] is employed by [Organisation Brex].',
  },
  {
    id: 'works-for/got-hired',
    type: 'WORKS_FOR',
    pattern: '{s:Person} got hired *2 by|at|into {t:Organisation}',
    score: 0.84,
    example: '[Person Chelsea Dole] got hired at [Organisation Brex].',
  },
  {
    id: 'works-for/hired',
    type: 'WORKS_FOR',
    pattern: '{t:Organisation} hired {s:Person}',
    score: 0.82,
    example: '[Organisation Brex] hired [Person Chelsea Dole].',
  },
  {
    id: 'works-for/years-at',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} have|has|had|spent|did|got *6 years|year|time|career|job|months|stint|internship|while|life *1 at|with|in {t:Organisation}',
    score: 0.68,
    example: '[Person Emma] spent three years at [Organisation LogMeIn].',
  },
  {
    id: 'works-for/job-at',
    type: 'WORKS_FOR',
    pattern:
      "{s:Person} 's *4 job|role|position|work|internship|career|time|gig|colleagues|colleague|coworkers|coworker|team|boss|manager|teammates|employer *1 at|with|is|was|, {t:Organisation}",
    score: 0.72,
    example: "[Person Emma]'s job at [Organisation LogMeIn].",
    not: ["[Person Emma]'s job in [Place Stockholm]."],
  },
  {
    id: 'works-for/got-job',
    type: 'WORKS_FOR',
    pattern:
      '{s:Person} got|took|landed|accepted|take|getting|get|gets|found|offered *3 job|position|role|internship|offer at|with|from {t:Organisation}',
    score: 0.78,
    example: '[Person Emma] got a job at [Organisation LogMeIn].',
  },
  {
    id: 'works-for/interned',
    type: 'WORKS_FOR',
    pattern: '{s:Person} interned|interning at|with|for {t:Organisation}',
    score: 0.85,
    example: '[Person Emma] interned at [Organisation Google].',
  },
  {
    id: 'works-for/which-employs',
    type: 'WORKS_FOR',
    pattern: '{t:Organisation} ,? which|that *1 employs|hired|pays {s:Person}',
    score: 0.78,
    example: '[Organisation Brex], which employs [Person Chelsea].',
  },
  {
    id: 'works-for/moved-to',
    type: 'WORKS_FOR',
    pattern: '{s:Person} moved|switched|transitioned over? to {t:Organisation}',
    score: 0.64,
    example: '[Person Emma] moved to [Organisation Spotify].',
  },
  {
    id: 'works-for/formerly',
    type: 'WORKS_FOR',
    pattern: '{s:Person} ,? formerly|previously|ex|once|late of|at|with|from {t:Organisation}',
    score: 0.82,
    example: '[Person Tim], formerly of [Organisation Google].',
    past: true,
  },
];
