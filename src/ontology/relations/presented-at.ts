import type { PhraseRow } from '../pattern.ts';

/** How PRESENTED_AT is said. */
export const presentedAt: readonly PhraseRow[] = [
  {
    id: 'presented-at/talk-at',
    type: 'PRESENTED_AT',
    pattern: '{s:Talk} *4 at|for|in|from {t:Event}',
    score: 0.84,
    example: '[Talk On Python] at [Event PyCon].',
  },
  {
    id: 'presented-at/event-talk',
    type: 'PRESENTED_AT',
    pattern: "{t:Event} 's? *3 {s:Talk}",
    score: 0.6,
    example: 'the [Event PyCon] talk [Talk On Python].',
  },
  {
    id: 'presented-at/at-gave',
    type: 'PRESENTED_AT',
    pattern: 'at {t:Event} ,? *2 {x:Person} *1 @give *2 {s:Talk}',
    score: 0.8,
    example: 'at [Event PyCon] [Person Russell] gave [Talk On Python].',
  },
];
