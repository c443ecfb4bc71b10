import { lineAt } from '../anchors.ts';
import type { Claims, Contradiction } from '../claims.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Entity, Relation, TraceEvent } from '../model.ts';
import { claimedRelations } from './claimed.ts';
import { combineClaims, keyOf } from './combine.ts';
import { containmentClaims } from './containment.ts';
import { denials } from './denied.ts';
import { evidenceOf } from './evidence.ts';
import { locateMentions } from './located.ts';
import type { Match } from './match.ts';
import { readPhrases } from './phrases.ts';
import type { Role } from './role.ts';
import { settleRoles } from './roles.ts';
import { type Conversation, conversationOf } from './speaking.ts';
import { type Claim, ownPodcast, structureClaims } from './structure.ts';

/** What the relations are found in. */
export interface RelationInput {
  readonly document: Document;
  /** The episode's own node first. */
  readonly entities: readonly Entity[];
  readonly hints: Hints;
  /** Who takes part and who speaks, where that is settled already. */
  readonly cast?: Cast | undefined;
  /** What the assistant found, where one was asked. */
  readonly claims?: Claims | undefined;
  readonly trace?: ((event: TraceEvent) => void) | undefined;
  /** Is told what the assistant claims and a phrase denies. */
  readonly contradict?: ((contradiction: Contradiction) => void) | undefined;
}

/** Who takes part in an episode, and who speaks where: known before any relation is read. */
export interface Cast {
  readonly roles: readonly Role[];
  readonly conversation: Conversation;
}

/** Settles who takes part and who speaks where. */
export function castOf({ document, entities, hints }: Pick<RelationInput, 'document' | 'entities' | 'hints'>): Cast {
  const context = { document, entities, hints, located: locateMentions(document, entities) };
  const roles = settleRoles(context);
  return { roles, conversation: conversationOf({ ...context, roles }) };
}

/** Finds who did what, with the words that say so. Sorted; every relation has at least one proof. */
export function relate(input: RelationInput): readonly Relation[] {
  const { document, entities } = input;
  const context = { ...input, located: locateMentions(document, entities) };
  const { roles, conversation } = input.cast ?? castOf(input);
  const matches = readPhrases({ ...context, conversation, podcast: ownPodcast(context) });
  for (const match of matches) input.trace?.(traced(document, match));
  const claimed = input.claims === undefined ? [] : claimedRelations(context, input.claims);
  const claims = [
    ...structureClaims(context, roles),
    ...containmentClaims(entities, document.transcript.text),
    ...matches.filter((match) => match.veto === null).map(toClaim),
    ...claimed,
  ];
  const relations = combineClaims(claims, deniedBy(matches), (claim) => evidenceOf(document, entities, claim));
  for (const denial of denials({ document, claimed, matches, relations })) input.contradict?.(denial);
  return relations;
}

const deniedBy = (matches: readonly Match[]): ReadonlySet<string> =>
  new Set(
    matches
      .filter((match) => match.veto?.startsWith('negated'))
      .map(({ source, row, target }) => keyOf(source, row.type, target)),
  );

const toClaim = ({ row, ...match }: Match): Claim => ({ ...match, type: row.type, words: '', rule: row.id });

function traced({ transcript }: Document, { row, span, veto }: Match): TraceEvent {
  return {
    stage: 'relations',
    rule: row.id,
    outcome: veto === null ? 'fired' : 'vetoed',
    text: transcript.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    line: lineAt(transcript.anchors, span.start),
    reason: veto,
  };
}
