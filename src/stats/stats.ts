/** What `epigraph stats` says of a graph. Relations are all edges but MENTIONS; lists begin with the most telling. */
import type { EntityType, RelationType } from '../ontology/index.ts';

/** A node as tables name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** How much there is. */
export interface Counts {
  readonly episodes: number;
  readonly nodes: number;
  readonly relations: number;
  /** Proofs of the relations. */
  readonly quotes: number;
  /** Places where something is named. */
  readonly mentions: number;
  /** Names too doubtful for the graph: `epigraph review` lists them. */
  readonly suggestions: number;
  /** In the order of the ontology; what is not there is left out. */
  readonly nodeTypes: Readonly<Partial<Record<EntityType, number>>>;
  readonly relationTypes: Readonly<Partial<Record<RelationType, number>>>;
}

/** A node by its relations. */
export interface Connected extends Named {
  readonly relations: number;
  readonly mentions: number;
  readonly episodes: number;
}

/** The parts between which there is no relation. */
export interface Components {
  readonly count: number;
  /** Nodes of the largest. */
  readonly largest: number;
  /** Nodes without any relation. */
  readonly alone: number;
}

/** Nodes that have more to do with one another than with the rest. */
export interface Community {
  readonly size: number;
  /** The most connected first. */
  readonly members: readonly Named[];
}

/** A node with relations into other communities. */
export interface Bridge extends Named {
  /** 0 to 1: the share of shortest paths between others that lead over it. */
  readonly betweenness: number;
  /** Positions in `communities` of those it touches, its own first. */
  readonly communities: readonly number[];
}

/** A node that is less certain than `DOUBTFUL_BELOW`. */
export interface Doubtful extends Named {
  readonly confidence: number;
  /** "named once", "no relation" …; may be empty. */
  readonly reasons: readonly string[];
}

/** Confidence, 0 to 1, below which a node is listed as doubtful. */
export const DOUBTFUL_BELOW = 0.75;

export interface Stats {
  readonly counts: Counts;
  readonly mostConnected: readonly Connected[];
  readonly components: Components;
  /** −0.5 to 1: how clearly the communities are set apart (Newman); 0 where there are no relations. */
  readonly modularity: number;
  readonly communities: readonly Community[];
  readonly bridges: readonly Bridge[];
  readonly doubtful: readonly Doubtful[];
}
