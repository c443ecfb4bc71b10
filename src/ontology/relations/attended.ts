import type { PhraseRow } from '../pattern.ts';

/** How ATTENDED is said. */
export const attended: readonly PhraseRow[] = [
  {
    id: 'attended/went-to',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *2 went|go|goes|going|came|been|flew|travelled|traveled|getting|get|gone|headed|coming *2 to {t:Event}',
    score: 0.78,
    example: '[Person Kathy] went to [Event Computex].',
    not: ['[Person Kathy] wants to go to [Event Computex].', '[Person Kathy] never went to [Event Computex].'],
  },
  {
    id: 'attended/was-at',
    type: 'ATTENDED',
    pattern: '{s:Person} @be *3 at {t:Event}',
    score: 0.76,
    example: '[Person Kathy] was here at [Event Computex].',
  },
  {
    id: 'attended/attended',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *2 attended|attend|attends|attending|organizes|organises|organized|organised|organizing|organising|organize|organise|keynoted|keynoting|visited|visiting|run|runs|ran|founded|started|mcing|hosted|chaired|chairs|chairing|cofounded|emceed|emceeing|keynotes|headlined|coorganizes|coorganized {t:Event}',
    score: 0.84,
    example: '[Person Kathy] attended [Event Computex].',
    not: ['[Person Kathy] will attend [Event Computex].'],
  },
  {
    id: 'attended/spoke-at',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *2 spoke|speak|speaks|speaking|talked|talking|presented|presenting|keynoting|keynoted|talks|present|presents|spoken *4 at|in {t:Event}',
    score: 0.82,
    example: '[Person Kathy] spoke at [Event Computex].',
  },
  {
    id: 'attended/organizer',
    type: 'ATTENDED',
    pattern:
      '{s:Person} ,? @be|,|as *4 organizer|organiser|speaker|chair|organizers|organisers|attendee|volunteer|founder|keynote *2 of|at|for {t:Event}',
    score: 0.82,
    example: '[Person Julius] is the organizer of [Event PromCon].',
  },
  {
    id: 'attended/event-organizer',
    type: 'ATTENDED',
    pattern: '{s:Person} ,? @be|, *2 {t:Event} organizer|organiser|speaker|organizers|organisers|chair|attendee',
    score: 0.82,
    example: '[Person Brian] is a [Event GopherCon] organizer.',
  },
  {
    id: 'attended/met-at',
    type: 'ATTENDED',
    pattern: '{s:Person} *3 met|saw|seen|see|meet {x:Person}? *4 at {t:Event}',
    score: 0.68,
    example: '[Person Kathy] met people at [Event Computex].',
  },
  {
    id: 'attended/gave-at',
    type: 'ATTENDED',
    pattern: '{s:Person} *1 @give *6 at *2 ,? {t:Event}',
    score: 0.82,
    example: '[Person Kathy] gave a talk at [Event Computex].',
  },
  {
    id: 'attended/gave-talk-at',
    type: 'ATTENDED',
    pattern: "{s:Person} *1 @give|'s *2 {x:Talk} *3 at {t:Event}",
    score: 0.82,
    example: '[Person Kathy] gave [Talk Her keynote] at [Event Computex].',
  },
  {
    id: 'attended/asked-to',
    type: 'ATTENDED',
    pattern: '{s:Person} *3 asked|invited|got to give|speak|keynote|present *5 at {t:Event}',
    score: 0.74,
    example: '[Person Jay] was asked to give a keynote at [Event PyCon US].',
  },
  {
    id: 'attended/first-time',
    type: 'ATTENDED',
    pattern: "{s:Person} 's *3 time|talk|keynote|visit|trip|experience at|to {t:Event}",
    score: 0.72,
    example: "[Person Jay]'s first time at [Event PyCon US].",
  },
  {
    id: 'attended/won-at',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *2 learned|heard|watched|showed|announced|launched|demoed|won|started|discussed *5 at {t:Event}',
    score: 0.66,
    example: '[Person Jay] announced it at [Event PyCon US].',
  },
  {
    id: 'attended/met-there',
    type: 'ATTENDED',
    pattern: 'met|saw|seen|heard|ran|bumped|watched|interviewed into|with? {s:Person} *1 at {t:Event}',
    score: 0.74,
    example: 'I ran into [Person Kathy] at [Event Computex].',
    not: ['I could have met [Person Kathy] at [Event Computex].'],
  },
  {
    id: 'attended/had-there',
    type: 'ATTENDED',
    pattern: 'had|have|invited {s:Person} *1 at|to {t:Event}',
    score: 0.66,
    example: 'We had [Person Kathy] at [Event Computex].',
  },
  {
    id: 'attended/at-said',
    type: 'ATTENDED',
    pattern:
      'at {t:Event} *2 ,? *1 {s:Person} *2 told|gave|talked|asked|met|saw|heard|learned|had|showed|presented|announced|spoke|introduced|came|demoed|launched|explained|mentioned',
    score: 0.72,
    example: 'At [Event PyCon], [Person Tim] told me that.',
    not: ['At [Event PyCon], [Person Tim] was missing.'],
  },
  {
    id: 'attended/talk-of',
    type: 'ATTENDED',
    pattern: "{s:Person} 's *3 @talk|demo|speech|panel|tutorial|session|booth at|from|in {t:Event}",
    score: 0.8,
    example: "[Person Tim]'s talk at [Event PyCon] was great.",
  },
  {
    id: 'attended/on-panel',
    type: 'ATTENDED',
    pattern: '{s:Person} @be *4 panel|committee|stage|staff|team *2 at|for|of {t:Event}',
    score: 0.74,
    example: '[Person Michael] is on the panel for [Event PGConf].',
  },
  {
    id: 'attended/helps',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *1 help|helped|helps|helping|volunteer|volunteers|volunteered|volunteering *3 organize|organise|run|organizing|running|at|with|out {t:Event}',
    score: 0.76,
    example: '[Person Anna] helped organize [Event PyCon].',
  },
  {
    id: 'attended/back-from',
    type: 'ATTENDED',
    pattern: '{s:Person} *2 came|come|back|returned|returning *1 from {t:Event}',
    score: 0.78,
    example: '[Person Kathy] just came back from [Event Computex].',
  },
  {
    id: 'attended/own-first',
    type: 'ATTENDED',
    pattern: "{s:Person} 's {t:Event}",
    score: 0.68,
    example: "[Person Kathy]'s first [Event Computex] was fun.",
  },
  {
    id: 'attended/ran-there',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *1 ran|run|runs|taught|hosted|led|organized|organised *2 @talk|tutorials|sprint|sprints|panel|booth|class *2 at {t:Event}',
    score: 0.8,
    example: '[Person Anna] ran a workshop at [Event PyCon].',
  },
];
