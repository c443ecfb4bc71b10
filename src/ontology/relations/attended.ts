import type { PhraseRow } from '../pattern.ts';

/** How ATTENDED is said. */
export const attended: readonly PhraseRow[] = [
  {
    id: 'attended/went-to',
    type: 'ATTENDED',
    pattern: '{s:Person} *2 went|go|goes|going|came|been|flew|travelled|traveled to {t:Event}',
    score: 0.8,
    example: '[Person Kathy] went to [Event Computex].',
    not: ['[Person Kathy] wants to go to [Event Computex].'],
  },
  {
    id: 'attended/was-at',
    type: 'ATTENDED',
    pattern: '{s:Person} was|were|am|is|are here|back|out? at {t:Event}',
    score: 0.76,
    example: '[Person Kathy] was at [Event Computex].',
  },
  {
    id: 'attended/was-at-bare',
    type: 'ATTENDED',
    pattern: '{s:Person} was|were|am|is|are at {t:Event}',
    score: 0.78,
    example: '[Person Kathy] was at [Event Computex].',
  },
  {
    id: 'attended/attended',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *1 attended|attend|attends|attending|organizes|organises|organized|organised|organizing|organising|keynoted {t:Event}',
    score: 0.85,
    example: '[Person Kathy] attended [Event Computex].',
  },
  {
    id: 'attended/spoke-at',
    type: 'ATTENDED',
    pattern:
      '{s:Person} *1 spoke|speak|speaks|speaking|talked|presented|presenting|keynoting|keynoted|talks *3 at {t:Event}',
    score: 0.82,
    example: '[Person Kathy] spoke at [Event Computex].',
  },
  {
    id: 'attended/organizer',
    type: 'ATTENDED',
    pattern:
      '{s:Person} ,? @be|, *3 organizer|organiser|speaker|chair|organizers|organisers|attendee|volunteer *1 of|at|for {t:Event}',
    score: 0.82,
    example: '[Person Julius] is the organizer of [Event PromCon].',
  },
  {
    id: 'attended/met-at',
    type: 'ATTENDED',
    pattern: '{s:Person} *3 met|saw|seen|see {x:Person}? *3 at {t:Event}',
    score: 0.66,
    example: '[Person Kathy] met people at [Event Computex].',
  },
  {
    id: 'attended/gave-at',
    type: 'ATTENDED',
    pattern: '{s:Person} *1 @give *4 at {t:Event}',
    score: 0.8,
    example: '[Person Kathy] gave a talk at [Event Computex].',
  },
];
