/** An edge of several episodes, taken apart into what each of them claims, and put together again. */
import type { NonEmpty } from '../model.ts';
import { groupBy } from './group.ts';
import type { GraphClaim, GraphEdge, GraphEvidence } from './schema.ts';

/** What one episode says of a relation. */
export interface Claim {
  readonly episode: string;
  readonly confidence: number;
  readonly past: boolean;
  readonly role: string | null;
  readonly when: string | null;
  readonly evidence: NonEmpty<GraphEvidence>;
}

/** No number of episodes makes a claim surer than this. */
const SUREST = 0.99;

/** The claims of a relation, one an episode, sorted by episode; none for MENTIONS, which prove themselves. */
export function claimsOf(edge: GraphEdge): readonly Claim[] {
  const byEpisode = groupBy(edge.attributes.evidence, (evidence) => evidence.episode);
  const said = new Map((edge.attributes.claims ?? []).map((claim) => [claim.episode, claim]));
  return [...byEpisode].sort(byFirst).map(([episode, evidence]) => {
    const { confidence, past, role, when } = said.get(episode) ?? edge.attributes;
    return { episode, confidence, past: past ?? false, role: role ?? null, when: when ?? null, evidence };
  });
}

/**
 * The edge that says what all claims say. Episodes that agree are surer than each, 1 − Π(1 − p); it is past where all say so;
 * role and date are those of the surest claim that has one. `claims` keeps what each said where there are several.
 */
export function edgeOf(edge: GraphEdge, claims: NonEmpty<Claim>): GraphEdge {
  const { past: _past, role: _role, when: _when, claims: _claims, evidence: _evidence, ...rest } = edge.attributes;
  const sorted = [...groupBy(claims, (claim) => claim.episode)].sort(byFirst).map(([, group]) => joined(group));
  return {
    ...edge,
    attributes: {
      ...rest,
      confidence: together(sorted.map((claim) => claim.confidence)),
      ...factsOf(common(sorted)),
      ...(sorted.length > 1 ? { claims: sorted.map(withoutEvidence) } : {}),
      evidence: sorted.flatMap((claim) => claim.evidence),
    },
  };
}

/** What one episode says twice is no surer for it. */
function joined(group: NonEmpty<Claim>): Claim {
  const [first, ...others] = group;
  if (others.length === 0) return first;
  const evidence: Claim['evidence'] = [...first.evidence, ...others.flatMap((claim) => claim.evidence)];
  const confidence = Math.max(...group.map((claim) => claim.confidence));
  return { episode: first.episode, confidence, ...common(group), evidence };
}

function common(claims: readonly Claim[]): Pick<Claim, 'past' | 'role' | 'when'> {
  const surest = [...claims].sort((a, b) => b.confidence - a.confidence);
  return {
    past: claims.every((claim) => claim.past),
    role: surest.find((claim) => claim.role !== null)?.role ?? null,
    when: surest.find((claim) => claim.when !== null)?.when ?? null,
  };
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function together(confidences: readonly number[]): number {
  const best = Math.max(...confidences);
  const doubt = confidences.reduce((left, confidence) => left * (1 - confidence), 1);
  return confidences.length === 1 ? best : Math.max(best, Math.round(Math.min(SUREST, 1 - doubt) * 1000) / 1000);
}

const withoutEvidence = ({ episode, confidence, ...facts }: Claim): GraphClaim => ({
  episode,
  confidence,
  ...factsOf(facts),
});

/** Only what is said: no `past: false`, no `role: null`. */
export function factsOf({ past, role, when }: Pick<Claim, 'past' | 'role' | 'when'>): {
  past?: true;
  role?: string;
  when?: string;
} {
  return {
    ...(past ? { past } : {}),
    ...(role === null ? {} : { role }),
    ...(when === null ? {} : { when }),
  };
}
