import type { GraphDocument } from '../graph/schema.ts';

/**
 * The nodes within so many steps of the given ones, in either direction of an edge. An episode that is reached on the
 * way leads no further to all that it mentions: else everything said in one episode would be next to everything else.
 */
export function reachable(document: GraphDocument, from: ReadonlySet<string>, hops: number): ReadonlySet<string> {
  const steps = stepsOf(document);
  const seen = new Set(from);
  let front: readonly string[] = [...from];
  for (let hop = 0; hop < hops && front.length > 0; hop += 1) {
    const isFirst = hop === 0;
    const next = front.flatMap((key) =>
      (steps.get(key) ?? []).filter((step) => isFirst || !step.isMentioned).map((step) => step.to),
    );
    front = [...new Set(next)].filter((key) => !seen.has(key));
    for (const key of front) seen.add(key);
  }
  return seen;
}

interface Step {
  readonly to: string;
  /** From an episode to what it mentions. */
  readonly isMentioned: boolean;
}

function stepsOf(document: GraphDocument): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>(document.nodes.map((node) => [node.key, []]));
  for (const { source, target, attributes } of document.edges) {
    steps.get(source)?.push({ to: target, isMentioned: attributes.type === 'MENTIONS' });
    steps.get(target)?.push({ to: source, isMentioned: false });
  }
  return steps;
}
