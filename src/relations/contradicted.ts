/** Relations that the rules and the assistant read differently: one stays, both are told. */
import type { Claims, Contradiction } from '../claims.ts';
import type { Entity, EntityId, Evidence, Relation, Span } from '../model.ts';

/** The relations that stay, and what was contradicted. */
export interface Settled {
  readonly relations: readonly Relation[];
  readonly contradictions: readonly Contradiction[];
}

/** What the relations are of. */
export interface SettleInput {
  readonly entities: readonly Entity[];
  readonly claims: Claims | undefined;
  /** Whether the assistant's silence says something. */
  readonly isCareful: boolean;
}

/** From this confidence on a relation stands though a careful reader is silent. */
const SURE = 0.85;
/** What the shape of an episode or a name itself says needs nobody to repeat it. */
const PLAIN = /^(?:roles\/|episode-of\/|about\/podcast-about$)|\/in-name$/;

/** Settles what the two contradict each other in; of the rules' own relations those that a careful reader does not bear out fall. Without claims nothing changes. */
export function settleContradicted(relations: readonly Relation[], input: SettleInput): Settled {
  const { claims, isCareful } = input;
  if (claims === undefined) return { relations, contradictions: [] };
  const names = new Map(input.entities.map((entity) => [entity.id, entity.name]));
  const claimed = relations.filter((relation) => isClaimed(relation, claims));
  const disputes = relations.flatMap((relation): readonly Dispute[] => {
    if (isClaimed(relation, claims)) return [];
    const rivals = claimed.filter((other) => contradicts(other, relation));
    if (rivals.length > 0) return rivals.map((rival) => disputeOf(relation, rival));
    return isCareful && isUnheard(relation, claims) ? [{ relation, rival: null, kept: 'assistant' }] : [];
  });
  const lost = new Set(disputes.map(({ relation, rival, kept }) => (kept === 'rules' ? rival : relation)));
  return {
    relations: relations.filter((relation) => !lost.has(relation)),
    contradictions: disputes.map((dispute) => told(dispute, names)),
  };
}

interface Dispute {
  /** What the rules say. */
  readonly relation: Relation;
  /** What the assistant says; null where it is silent. */
  readonly rival: Relation | null;
  readonly kept: Contradiction['kept'];
}

/** What a person gave (metadata, flags) stands against everything that was only heard. */
function disputeOf(relation: Relation, rival: Relation): Dispute {
  const isGiven = relation.evidence.every(({ start, end }) => start === end);
  return { relation, rival, kept: isGiven ? 'rules' : 'assistant' };
}

const isClaimed = ({ evidence }: Relation, { rule }: Claims): boolean => evidence.some((proof) => proof.rule === rule);

/** Two that cannot both be so: one thing made of the other and the other way round, two shows of one episode, host and guest of one. */
function contradicts(a: Relation, b: Relation): boolean {
  if (a.type === b.type && a.source === b.target && a.target === b.source) return true;
  if (a.type === 'EPISODE_OF' && b.type === 'EPISODE_OF') return a.target !== b.target;
  const parts = [a.type, b.type];
  return a.source === b.source && parts.includes('HOSTS') && parts.includes('GUEST_ON');
}

/** A relation of phrases alone whose every proof lies in lines that were read. */
function isUnheard({ evidence, confidence }: Relation, { read }: Claims): boolean {
  const isRead = (proof: Evidence): boolean => read.some((span) => isWithin(proof, span));
  return confidence < SURE && evidence.every((proof) => isRead(proof) && !PLAIN.test(proof.rule));
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function told({ relation, rival, kept }: Dispute, names: ReadonlyMap<EntityId, string>): Contradiction {
  const said = ({ source, type, target }: Relation): string =>
    `${names.get(source) ?? source} ${type} ${names.get(target) ?? target}`;
  const proofs = [relation, ...(rival === null ? [] : [rival])].flatMap(({ evidence }) => evidence);
  return {
    rules: said(relation),
    assistant: rival === null ? 'has read these words and does not say so' : said(rival),
    kept,
    lines: [...new Set(proofs.map((proof) => proof.startLine))].sort((a, b) => a - b),
  };
}
