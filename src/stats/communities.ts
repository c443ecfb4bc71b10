/** Groups of nodes that have more to do with one another than with the rest, and the nodes that join them. */
import { groupBy } from '../graph/group.ts';
import { betweenness, louvain, type Undirected } from './interop.ts';

/** The groups of a network. */
export interface Communities {
  /** Node ids, the largest group first; nodes without relations belong to none. */
  readonly groups: readonly (readonly string[])[];
  /** −0.5 to 1: how clearly they are set apart (Newman); 0 where there are no relations. */
  readonly modularity: number;
}

/** Finds the groups by the Louvain method (Blondel et al. 2008), always the same for the same network. */
export function communitiesOf(network: Undirected): Communities {
  const related = network.nodes().filter((key) => network.degree(key) > 0);
  if (related.length === 0) return { groups: [], modularity: 0 };
  const { communities, modularity } = louvain.detailed(network, { rng: seeded(SEED), getEdgeWeight: 'weight' });
  const groups = groupBy(related, (key) => String(communities[key]));
  return { groups: [...groups.values()].sort((a, b) => b.length - a.length), modularity: rounded(modularity) };
}

/** A node with relations into other groups than its own. */
export interface Bridge {
  readonly id: string;
  /** 0 to 1: the share of shortest paths between others that lead over it (Freeman 1977). */
  readonly betweenness: number;
  /** Positions in `groups` of all groups it is in touch with, its own first. */
  readonly groups: readonly number[];
}

/** The nodes between the groups, those on most shortest paths first. */
export function bridgesOf(network: Undirected, { groups }: Communities): readonly Bridge[] {
  if (groups.length < 2) return [];
  const groupOf = new Map(groups.flatMap((group, index) => group.map((key) => [key, index] as const)));
  const shares = betweenness(network, { getEdgeWeight: null, normalized: true });
  return [...groupOf]
    .map(([id, own]) => {
      const others = network.neighbors(id).map((key) => groupOf.get(key) ?? own);
      return {
        id,
        betweenness: rounded(shares[id] ?? 0),
        groups: [...new Set([own, ...others.sort((a, b) => a - b)])],
      };
    })
    .filter((bridge) => bridge.groups.length > 1)
    .sort((a, b) => b.betweenness - a.betweenness || b.groups.length - a.groups.length || (a.id < b.id ? -1 : 1));
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;

const SEED = 20080304;

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
