import { groupBy } from '../graph/group.ts';
import type { GraphDocument, GraphMention } from '../graph/schema.ts';

/** Two nodes that belong near each other, and how strongly. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

const RELATION = 1;
/** What is named one after the other was probably talked about together: a hint for the layout, never an edge. */
const TOGETHER = 0.12;
/** Characters between two names that are still one train of thought. */
const NEAR = 400;

/** What pulls nodes together in a layout: relations, and much more weakly names that follow one another. */
export function tiesOf(document: GraphDocument): readonly Tie[] {
  const weights = new Map<string, Tie>();
  const tie = (one: string, other: string, weight: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = JSON.stringify([a, b]);
    weights.set(key, { a, b, weight: (weights.get(key)?.weight ?? 0) + weight });
  };
  for (const { source, target, attributes } of document.edges)
    if (attributes.type !== 'MENTIONS') tie(source, target, RELATION);
  for (const [one, other] of neighbours(document)) tie(one, other, TOGETHER);
  return [...weights.values()];
}

/** Pairs of nodes that are named one right after the other. */
function* neighbours(document: GraphDocument): Iterable<readonly [string, string]> {
  const all = document.nodes.flatMap(({ key, attributes }) => attributes.mentions.map((mention) => ({ key, mention })));
  for (const [, said] of groupBy(all, ({ mention }) => mention.episode)) {
    const inOrder = [...said].sort((a, b) => byPlace(a.mention, b.mention));
    for (const [index, { key, mention }] of inOrder.entries()) {
      const next = inOrder[index + 1];
      if (next !== undefined && next.key !== key && next.mention.start - mention.end < NEAR) yield [key, next.key];
    }
  }
}

const byPlace = (a: GraphMention, b: GraphMention): number => a.start - b.start || a.end - b.end;
