/** One relation a pair and type: proofs are joined, contradicted ones weakened, weak ones dropped. */
import type { Entity, Evidence, NonEmpty, Relation } from '../model.ts';
import { isAllowed, type RelationType, relationDefinition } from '../ontology/index.ts';
import type { Claim } from './structure.ts';
import { thresholdOf } from './thresholds.ts';

/** What a denial leaves of the confidence. */
const DENIED = 0.6;
/** No sum of proofs is surer than this. */
const SUREST = 0.99;

/** Names a claimed relation: "person:a|USES|project:b". */
export const keyOf = (source: Entity, type: RelationType, target: Entity): string =>
  `${source.id}|${type}|${target.id}`;

/** Joins claims of the same relation: proofs from different places raise it (noisy-or), a denial lowers it, thresholds decide. */
export function combineClaims(
  claims: readonly Claim[],
  denied: ReadonlySet<string>,
  toEvidence: (claim: Claim) => Evidence,
): readonly Relation[] {
  const groups = new Map<string, Claim[]>();
  for (const said of claims) {
    if (!isAllowed(said.type, said.source.type, said.target.type) || said.source.id === said.target.id) continue;
    const claim = turned(said);
    const key = keyOf(claim.source, claim.type, claim.target);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .filter(([, group]) =>
      group.some((claim) => isAssistant(claim) || claim.type !== 'USES' || !isMaker(claim, groups)),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => relationOf(group, denied.has(key), toEvidence));
}

/** Relations beside which "uses" says nothing. */
const MAKING: readonly RelationType[] = ['CREATED', 'MAINTAINS', 'DEVELOPS', 'CONTRIBUTES_TO'];

/** Whoever makes a thing uses it: not worth an edge, unless the assistant says so on purpose. */
const isMaker = ({ source, target }: Claim, groups: ReadonlyMap<string, readonly Claim[]>): boolean =>
  MAKING.some((type) => groups.get(keyOf(source, type, target))?.some((claim) => claim.confidence >= 0.6) ?? false);

/** Symmetric relations run from the smaller id, so that each is stored once. */
function turned(claim: Claim): Claim {
  const isTurned = relationDefinition(claim.type).symmetric && claim.target.id < claim.source.id;
  return isTurned ? { ...claim, source: claim.target, target: claim.source } : claim;
}

function relationOf(
  group: readonly Claim[],
  isDenied: boolean,
  toEvidence: (claim: Claim) => Evidence,
): readonly Relation[] {
  const proofs = distinct(group);
  const [first, ...others] = proofs;
  if (first === undefined) return [];
  const doubt = proofs.reduce((left, claim) => left * (1 - claim.confidence), 1);
  const confidence = round(Math.min(SUREST, (1 - doubt) * (isDenied ? DENIED : 1)));
  if (confidence < thresholdOf(first.type)) return [];
  const evidence: NonEmpty<Evidence> = [toEvidence(first), ...others.map(toEvidence)];
  const [source, target] = [first.source.id, first.target.id];
  const role = proofs.find((claim) => claim.role !== null)?.role ?? null;
  const when = proofs.find((claim) => claim.when !== null)?.when ?? null;
  return [
    { source, type: first.type, target, confidence, evidence, past: proofs.every((claim) => claim.past), role, when },
  ];
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** The surest proof of each place, in order of the text. */
function distinct(group: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  const ranked = [...group].sort(
    (a, b) => b.confidence - a.confidence || startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : 1),
  );
  for (const claim of ranked) if (!kept.some((other) => overlaps(other, claim))) kept.push(claim);
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const isAssistant = ({ rule }: Claim): boolean => rule.startsWith('assistant/');

const startOf = (claim: Claim): number => claim.span?.start ?? -1;

/** Of one reader: a phrase and the assistant each keep their own proof of a place. */
function overlaps(a: Claim, b: Claim): boolean {
  if (isAssistant(a) !== isAssistant(b)) return false;
  if (a.span === null || b.span === null) return a.span === b.span;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
