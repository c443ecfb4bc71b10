/** What changed between two graphs, for those who extract again with a new version or other decisions. */
import type { GraphDocument, GraphEdge, GraphNode } from './schema.ts';
import { uniteDocuments } from './unite.ts';

/** A property that two graphs disagree on; undefined where one does not have it. */
export interface Change {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Nodes or edges that are in one graph only, or in both with other properties. */
export interface Differences<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T; readonly changes: readonly Change[] }[];
}

/** All that differs between two documents. */
export interface Comparison {
  readonly nodes: Differences<GraphNode>;
  readonly edges: Differences<GraphEdge>;
}

/** Compares two documents: nodes by id, edges by source, type and target, whatever their order. */
export function compareDocuments(before: GraphDocument, after: GraphDocument): Comparison {
  const [left, right] = [uniteDocuments([before]), uniteDocuments([after])];
  return { nodes: differences(left.nodes, right.nodes), edges: differences(left.edges, right.edges) };
}

interface Keyed {
  readonly key: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

function differences<T extends Keyed>(before: readonly T[], after: readonly T[]): Differences<T> {
  const old = new Map(before.map((one) => [one.key, one]));
  const kept = new Set(after.map((one) => one.key));
  return {
    added: after.filter((one) => !old.has(one.key)),
    removed: before.filter((one) => !kept.has(one.key)),
    changed: after.flatMap((one) => {
      const was = old.get(one.key);
      const changes = was === undefined ? [] : changesOf(was.attributes, one.attributes);
      return was === undefined || changes.length === 0 ? [] : [{ before: was, after: one, changes }];
    }),
  };
}

/** Properties whose values differ, by name; the order of properties inside a value does not count. */
function changesOf(before: Keyed['attributes'], after: Keyed['attributes']): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((property) => canonical(before[property]) !== canonical(after[property]))
    .map((property) => ({ property, before: before[property], after: after[property] }));
}

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part).sort(byName) : part,
  );

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
