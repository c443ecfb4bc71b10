import type { EntityType, RelationType } from '../ontology/index.ts';
import type { Graph } from './graph.ts';

/** What the reader chose to see. */
export interface State {
  readonly types: ReadonlySet<EntityType>;
  readonly relations: ReadonlySet<RelationType>;
  /** Id of the one episode whose words count, or null for all. */
  readonly episode: string | null;
  /** 0 to 1: what is less certain is left out. */
  readonly confidence: number;
  /** Whether names without a relation are left out. */
  readonly isRelatedOnly: boolean;
  /** Id of the node that is open. */
  readonly selected: string | null;
  /** The mention of the open node that was pointed at, as its place in the node's list. */
  readonly mention: number | null;
  /** Steps around the open node to which the graph is narrowed; 0 shows all. */
  readonly hops: number;
  readonly view: 'picture' | 'list';
  /** Id of the episode along the timeline. */
  readonly timeline: string | null;
}

/** What closes the open node. */
export const CLOSED = { selected: null, hops: 0, mention: null } as const satisfies Partial<State>;

/** A value that can be replaced in parts, and tells whoever listens. */
export interface Store {
  get(): State;
  set(change: Partial<State>): void;
  /** Calls back after every change, with the state before it. */
  listen(listener: (state: State, before: State) => void): void;
}

export const typesIn = (graph: Graph): readonly EntityType[] => [
  ...new Set(graph.document.nodes.map((node) => node.attributes.type)),
];

export const relationsIn = (graph: Graph): readonly RelationType[] => [
  ...new Set(graph.document.edges.map((edge) => edge.attributes.type)),
];

/** Everything but the lines from an episode to all that it names. */
export const initialState = (graph: Graph): State => ({
  types: new Set(typesIn(graph)),
  relations: new Set(relationsIn(graph).filter((type) => type !== 'MENTIONS')),
  episode: null,
  confidence: 0,
  isRelatedOnly: false,
  selected: null,
  mention: null,
  hops: 0,
  view: 'picture',
  timeline: graph.episodes[0]?.key ?? null,
});

/** A store that begins with the given state. */
export function createStore(initial: State): Store {
  const listeners: ((state: State, before: State) => void)[] = [];
  let state = initial;
  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
