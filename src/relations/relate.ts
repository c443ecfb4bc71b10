import { anchorAt, lineAt, timeAt } from '../anchors.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Entity, Evidence, NonEmpty, Relation, TraceEvent } from '../model.ts';
import { isAllowed, relationDefinition } from '../ontology/index.ts';
import { PHRASE_ROWS } from '../ontology/relations/index.ts';
import { compileRow } from './compile.ts';
import { containmentClaims } from './containment.ts';
import { encodeSentence } from './encode.ts';
import { locateMentions } from './located.ts';
import { type Match, matchRows } from './match.ts';
import { labelledPerson, settleRoles } from './roles.ts';
import { resolvePronouns } from './speakers.ts';
import { type Claim, structureClaims } from './structure.ts';
import { thresholdOf } from './thresholds.ts';

/** What the relations are found in. */
export interface RelationInput {
  readonly document: Document;
  /** The episode's own node first. */
  readonly entities: readonly Entity[];
  readonly hints: Hints;
  readonly trace?: ((event: TraceEvent) => void) | undefined;
}

const ROWS = PHRASE_ROWS.map(compileRow);

/** Finds who did what, with the words that say so. Sorted; every relation has at least one proof. */
export function relate(input: RelationInput): readonly Relation[] {
  const located = locateMentions(input.document, input.entities);
  const context = { ...input, located };
  const roles = settleRoles(context);
  const resolve = resolvePronouns({ ...context, roles });
  const matches = input.document.sentences.flatMap((sentence) =>
    matchRows(encodeSentence(input.document, sentence, located, resolve), ROWS, input.document.transcript.text),
  );
  for (const match of matches) input.trace?.(traced(input, match));
  const denied = new Set(
    matches
      .filter((match) => match.veto?.startsWith('negated'))
      .map((match) => keyOf(match.source, match.row.type, match.target)),
  );
  const claims = [
    ...structureClaims(context, roles),
    ...containmentClaims(input.entities),
    ...matches.filter((match) => match.veto === null).map(toClaim),
  ];
  return combine(input, claims, denied);
}

const keyOf = (source: Entity, type: string, target: Entity): string => `${source.id}|${type}|${target.id}`;

function toClaim({ row, ...match }: Match): Claim {
  return { ...match, type: row.type, words: '', rule: row.id };
}

function traced({ document }: RelationInput, match: Match): TraceEvent {
  const { text, anchors } = document.transcript;
  return {
    stage: 'relations',
    rule: match.row.id,
    outcome: match.veto === null ? 'fired' : 'vetoed',
    text: text.slice(match.span.start, match.span.end).replace(/\s+/g, ' '),
    line: lineAt(anchors, match.span.start),
    reason: match.veto,
  };
}

/** One relation a pair and type: proofs from different places raise it (noisy-or), a denial lowers it, thresholds decide. */
function combine(input: RelationInput, claims: readonly Claim[], denied: ReadonlySet<string>): readonly Relation[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isAllowed(claim.type, claim.source.type, claim.target.type) || claim.source.id === claim.target.id) continue;
    const turned = relationDefinition(claim.type).symmetric && claim.target.id < claim.source.id;
    const key = turned ? keyOf(claim.target, claim.type, claim.source) : keyOf(claim.source, claim.type, claim.target);
    groups.set(key, [
      ...(groups.get(key) ?? []),
      turned ? { ...claim, source: claim.target, target: claim.source } : claim,
    ]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => relationOf(input, group, denied.has(key)));
}

function relationOf(input: RelationInput, group: readonly Claim[], isDenied: boolean): readonly Relation[] {
  const proofs = distinct(group);
  const [first, ...others] = proofs;
  if (first === undefined) return [];
  const doubt = proofs.reduce((left, claim) => left * (1 - claim.confidence), 1);
  const confidence = Math.round(Math.min(0.99, (1 - doubt) * (isDenied ? 0.6 : 1)) * 1000) / 1000;
  if (confidence < thresholdOf(first.type)) return [];
  const evidence: NonEmpty<Evidence> = [toEvidence(input, first), ...others.map((claim) => toEvidence(input, claim))];
  return [
    {
      source: first.source.id,
      type: first.type,
      target: first.target.id,
      confidence,
      evidence,
      past: proofs.every((claim) => claim.past),
      role: proofs.find((claim) => claim.role !== null)?.role ?? null,
      when: proofs.find((claim) => claim.when !== null)?.when ?? null,
    },
  ];
}

/** The surest proof of each place, in order of the text. */
function distinct(group: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...group].sort(
    (a, b) => b.confidence - a.confidence || startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : 1),
  )) {
    if (!kept.some((other) => overlaps(other, claim))) kept.push(claim);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (claim: Claim): number => claim.span?.start ?? -1;

function overlaps(a: Claim, b: Claim): boolean {
  if (a.span === null || b.span === null) return a.span === b.span;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function toEvidence({ document, entities }: RelationInput, claim: Claim): Evidence {
  const { text, anchors, turns } = document.transcript;
  const span = claim.span ?? { start: 0, end: 0 };
  const label = turns.find((turn) => span.start >= turn.span.start && span.start < turn.span.end)?.speaker ?? null;
  return {
    start: span.start,
    end: span.end,
    quote: claim.span === null ? claim.words : text.slice(span.start, span.end),
    startLine: lineAt(anchors, span.start),
    endLine: anchorAt(anchors, Math.max(span.start, span.end - 1))?.line ?? 1,
    speaker: claim.span === null || label === null ? null : (labelledPerson(entities, label)?.name ?? label),
    time: timeAt(anchors, span.start),
    rule: claim.rule,
    confidence: Math.round(claim.confidence * 1000) / 1000,
  };
}
