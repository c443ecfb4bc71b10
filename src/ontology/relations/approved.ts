import type { PhraseRow } from '../pattern.ts';

/** How APPROVED is said. */
export const approved: readonly PhraseRow[] = [
  {
    id: 'approved/approved',
    type: 'APPROVED',
    pattern: '{s:Person|Organisation} *1 approved|accepted|adopted|ratified|endorsed|merged|passed {t:Proposal}',
    score: 0.85,
    example: '[Organisation the board] approved [Proposal DEP 10].',
    not: ["[Organisation the board] hasn't approved [Proposal DEP 10]."],
  },
  {
    id: 'approved/approved-by',
    type: 'APPROVED',
    pattern: '{t:Proposal} *3 approved|accepted|adopted|ratified|passed by {s:Person|Organisation}',
    score: 0.85,
    example: '[Proposal DEP 10] was accepted by [Organisation the board].',
  },
  {
    id: 'approved/voted',
    type: 'APPROVED',
    pattern: '{s:Person|Organisation} *2 voted *2 for|on {t:Proposal}',
    score: 0.78,
    example: '[Organisation the board] voted for [Proposal DEP 10].',
  },
];
