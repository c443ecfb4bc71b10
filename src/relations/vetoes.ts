/** What speaks against a match: its truth, its grammar, and pronouns that carry too little. */
import type { RelationType } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import type { Encoded, Item } from './encode.ts';
import {
  appositionVeto,
  bystanderVeto,
  crowdVeto,
  kindVeto,
  knowledgeVeto,
  languageVeto,
  modifierVeto,
  passiveVeto,
  possessorVeto,
  pronounVeto,
  tagVeto,
  thoughtVeto,
  workVeto,
} from './grammar.ts';
import type { Way } from './located.ts';
import type { Found } from './match.ts';
import { vetoOf } from './truth.ts';

/** What a pronoun may be the subject of. "you use" is everybody, "it uses" is seldom the name before. */
const MAY_SAY: Readonly<Partial<Record<Way, ReadonlySet<RelationType>>>> = {
  you: new Set<RelationType>([
    'WORKS_FOR',
    'MEMBER_OF',
    'FOUNDED',
    'CREATED',
    'CONTRIBUTES_TO',
    'MAINTAINS',
    'AUTHORED',
    'GAVE',
    'HOSTS',
  ]),
  they: new Set<RelationType>(['BASED_ON', 'PART_OF', 'DEVELOPS', 'CREATED', 'LOCATED_IN', 'SPONSORS', 'MAINTAINS']),
  it: new Set<RelationType>([
    'BASED_ON',
    'PART_OF',
    'ALTERNATIVE_TO',
    'CREATED',
    'DEVELOPS',
    'LOCATED_IN',
    'ABOUT',
    'AUTHORED',
    'MAINTAINS',
    'PRESENTED_AT',
    'CONTRIBUTES_TO',
    'FOUNDED',
    'ATTENDED',
    'APPROVED',
    'USES',
  ]),
};

/** Why a phrase that matched is no relation, or null where nothing speaks against it. */
export function vetoOfPhrase(
  encoded: Encoded,
  row: PhraseRow,
  found: Found & { readonly text: string },
): string | null {
  const untrue = vetoOf(encoded, found.first, found.last, found.text);
  if (untrue !== null && !isUnharmed(row.type, untrue)) return untrue;
  return (
    modifierVeto(encoded, row, found) ??
    crowdVeto(encoded, row, found) ??
    knowledgeVeto(encoded, row, found) ??
    thoughtVeto(encoded, row, found) ??
    kindVeto(row, found) ??
    possessorVeto(encoded, found) ??
    bystanderVeto(encoded, row, found) ??
    pronounVeto(encoded, found) ??
    appositionVeto(encoded, found) ??
    passiveVeto(encoded, row, found) ??
    workVeto(encoded, row, found) ??
    languageVeto(encoded, row, found) ??
    tagVeto(encoded, found)
  );
}

/** What is weighed is an alternative though nobody chose it; where something will take place is where it is. */
function isUnharmed(type: RelationType, untrue: string): boolean {
  if (type === 'ALTERNATIVE_TO') return !untrue.startsWith('negated');
  return type === 'LOCATED_IN' && untrue.startsWith('planned');
}

/** "you use Django" says nothing of who is spoken to. */
export function wayVeto(type: RelationType, source: Item, target: Item): string | null {
  if (MAY_SAY[source.way]?.has(type) === false) return `"${source.way}" says too little of who is meant`;
  if (type === 'USES' && source.entity?.type === 'Person' && (target.way === 'it' || target.way === 'they'))
    return 'who knows what "it" is that is used';
  if (type === 'KNOWS' && (target.way === 'you' || target.way === 'i'))
    return `"${target.way}" says too little of who is meant`;
  return null;
}
