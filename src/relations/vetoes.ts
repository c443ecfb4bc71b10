/** What speaks against a match: its truth, its grammar, and pronouns that carry too little. */
import { isVerbIn } from '../language.ts';
import type { RelationType } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import type { Encoded, Item } from './encode.ts';
import type { Way } from './located.ts';
import type { Found } from './match.ts';
import { vetoOf } from './truth.ts';

/** Verbs that are as often nouns: the tagger decides. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'uses works work runs run builds ships supports forks makes offers moves designs develops'.split(' '),
);
/** "Django security team", "Python Software Foundation", "SIG Scheduling". */
const BODY =
  /\b(?:team|board|committee|council|group|foundation|sig|wg|tag|community|society|core|devs|ladies|fellows|project|panel|association|guild)\b/i;
/** Nouns that make a modifier of the name before them: "Python code", "Swift apps". */
const HEADS: ReadonlySet<string> = new Set(
  'code apps app programs scripts team teams talk talks book books plugin plugins package packages library libraries application applications site sites extension extensions conference meetup community tutorial tutorials course courses developer developers users user client clients'.split(
    ' ',
  ),
);
const OWNING: ReadonlySet<RelationType> = new Set<RelationType>(['CREATED', 'CONTRIBUTES_TO', 'MAINTAINS', 'DEVELOPS', 'FOUNDED', 'PART_OF']);
/** What a pronoun may be the subject of. "you use" is everybody, "it uses" is seldom the name before. */
const MAY_SAY: Readonly<Partial<Record<Way, ReadonlySet<RelationType>>>> = {
  you: new Set<RelationType>(['WORKS_FOR', 'MEMBER_OF', 'FOUNDED', 'CREATED', 'CONTRIBUTES_TO', 'MAINTAINS', 'AUTHORED', 'GAVE', 'HOSTS', 'ATTENDED']),
  it: new Set<RelationType>(['BASED_ON', 'PART_OF', 'ALTERNATIVE_TO', 'CREATED', 'DEVELOPS', 'LOCATED_IN', 'ABOUT', 'AUTHORED', 'MAINTAINS', 'PRESENTED_AT', 'CONTRIBUTES_TO', 'FOUNDED', 'ATTENDED', 'APPROVED']),
};

/** Why a phrase that matched is no relation, or null where nothing speaks against it. */
export function vetoOfPhrase(encoded: Encoded, row: PhraseRow, found: Found & { readonly text: string }): string | null {
  const untrue = vetoOf(encoded, found.first, found.last, found.text);
  if (untrue !== null && (row.type !== 'ALTERNATIVE_TO' || untrue.startsWith('negated'))) return untrue;
  return modifierVeto(encoded, row, found) ?? tagVeto(encoded, found);
}

/** Whether the name is a body that people sit on: a team, board, committee, foundation. */
export const isBody = (name: string): boolean => BODY.test(name);

/** "you use Django" says nothing of who is spoken to. */
export function wayVeto(type: RelationType, source: Item, target: Item): string | null {
  if (MAY_SAY[source.way]?.has(type) === false) return `"${source.way}" says too little of who is meant`;
  return target.way === 'it' && MAY_SAY.it?.has(type) === false ? '"it" says too little of what is meant' : null;
}

/** "wrote Python code" creates no Python. */
function modifierVeto(encoded: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (!OWNING.has(row.type)) return null;
  const next = encoded.items[Math.max(encoded.items.indexOf(target), encoded.items.indexOf(source)) + 1];
  return next !== undefined && next.entity === null && HEADS.has(next.word) ? `the name only describes "${next.word}"` : null;
}

/** "uses", "works", "runs" between the names must be verbs there. */
function tagVeto(encoded: Encoded, { first, last, text }: Found & { readonly text: string }): string | null {
  const verb = encoded.items.slice(first, last + 1).find((item) => item.entity === null && AMBIGUOUS.has(item.word));
  if (verb === undefined) return null;
  const sentence = text.slice(encoded.sentence.start, encoded.sentence.end).replace(/\s+/g, ' ');
  return isVerbIn(sentence, verb.word) ? null : `"${verb.word}" is no verb here`;
}
