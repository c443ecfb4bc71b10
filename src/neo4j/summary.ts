/** What a load changed, or would change. */

import type { Change, Outcome } from './episode.ts';

/** How many were added, changed and removed. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a load changed; `episodes` says of each what became of it. */
export interface LoadSummary {
  readonly episodes: Counts & { readonly unchanged: number };
  readonly nodes: Counts;
  readonly edges: Counts;
}

export type Fate = 'added' | 'changed' | 'removed' | 'unchanged';

/** Collects what happens; a node that one episode removes and another brings back was not removed. */
export interface Tally {
  nodes(changes: readonly Change[]): void;
  episode(fate: Fate): void;
  /** What a transaction did. */
  outcome(outcome: Outcome): void;
  summary(): LoadSummary;
}

/** An empty tally. */
export function tally(): Tally {
  const fates = new Map<string, Fate>();
  const edges = { added: 0, changed: 0, removed: 0 };
  const episodes = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const one: Tally = {
    nodes(changes) {
      for (const { id, kind } of changes) {
        const next = after(fates.get(id), FATES[kind]);
        if (next === null) fates.delete(id);
        else fates.set(id, next);
      }
    },
    episode(fate) {
      episodes[fate] += 1;
    },
    outcome({ nodes, edges: { added, changed, removed } }) {
      one.nodes(nodes);
      edges.added += added;
      edges.changed += changed;
      edges.removed += removed;
    },
    summary: () => {
      const count = (fate: Fate): number => [...fates.values()].filter((known) => known === fate).length;
      return {
        episodes: { ...episodes },
        nodes: { added: count('added'), changed: count('changed'), removed: count('removed') },
        edges: { ...edges },
      };
    },
  };
  return one;
}

const FATES = { add: 'added', save: 'changed', remove: 'removed' } as const;

/** What two fates in a row come to; null for none. */
function after(before: Fate | undefined, fate: Fate): Fate | null {
  if (before === 'added') return fate === 'removed' ? null : 'added';
  if (before === 'removed') return fate === 'added' ? 'changed' : 'removed';
  return fate;
}
