/** Every phrase row, by relation type. */
import type { PhraseRow } from '../pattern.ts';
import { about } from './about.ts';
import { alternativeTo } from './alternative-to.ts';
import { approved } from './approved.ts';
import { attended } from './attended.ts';
import { authored } from './authored.ts';
import { basedOn } from './based-on.ts';
import { contributesTo } from './contributes-to.ts';
import { created } from './created.ts';
import { develops } from './develops.ts';
import { founded } from './founded.ts';
import { gave } from './gave.ts';
import { hosts } from './hosts.ts';
import { knows } from './knows.ts';
import { locatedIn } from './located-in.ts';
import { maintains } from './maintains.ts';
import { memberOf } from './member-of.ts';
import { partOf } from './part-of.ts';
import { presentedAt } from './presented-at.ts';
import { sponsors } from './sponsors.ts';
import { uses } from './uses.ts';
import { usesAt } from './uses-at.ts';
import { usesLearned } from './uses-learned.ts';
import { worksFor } from './works-for.ts';
import { worksForMoves } from './works-for-moves.ts';
import { worksForRoles } from './works-for-roles.ts';

export const PHRASE_ROWS: readonly PhraseRow[] = [
  ...about,
  ...alternativeTo,
  ...approved,
  ...attended,
  ...authored,
  ...basedOn,
  ...contributesTo,
  ...created,
  ...develops,
  ...founded,
  ...gave,
  ...hosts,
  ...knows,
  ...locatedIn,
  ...maintains,
  ...memberOf,
  ...partOf,
  ...presentedAt,
  ...sponsors,
  ...uses,
  ...usesAt,
  ...usesLearned,
  ...worksFor,
  ...worksForMoves,
  ...worksForRoles,
];
