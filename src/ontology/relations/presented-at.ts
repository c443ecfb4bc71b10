import type { PhraseRow } from '../pattern.ts';

/** How PRESENTED_AT is said. */
export const presentedAt: readonly PhraseRow[] = [
  {
    id: 'presented-at/at',
    type: 'PRESENTED_AT',
    pattern: '{t:Event} @talk {s:Talk}',
    score: 0.6,
    example: 'the [Event PyCon] talk [Talk On Python].',
  },
  {
    id: 'presented-at/talk-at',
    type: 'PRESENTED_AT',
    pattern: '{s:Talk} *3 at|for|in {t:Event}',
    score: 0.84,
    example: '[Talk On Python] at [Event PyCon].',
  },
  {
    id: 'presented-at/at-talk',
    type: 'PRESENTED_AT',
    pattern: 'at {t:Event} ,? {x:Person} gave|give {s:Talk}',
    score: 0.8,
    example: 'at [Event PyCon] [Person Russell] gave [Talk On Python].',
  },
];
