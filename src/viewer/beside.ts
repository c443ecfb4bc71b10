import { groupBy } from '../graph/group.ts';
import type { GraphMention } from '../graph/schema.ts';
import type { Graph, Vertex } from './graph.ts';

/** A node that is named near another one, and how many of its mentions are. */
export interface Companion {
  readonly vertex: Vertex;
  readonly count: number;
}

/** Characters between two names that are still one train of thought. */
const NEAR = 400;

/** What is named beside a node, the most often first: no relation, but what came up together. */
export function besideOf(graph: Graph, { key, attributes }: Vertex): readonly Companion[] {
  const places = groupBy(attributes.mentions, ({ episode }) => episode);
  const isBeside = ({ episode, start, end }: GraphMention): boolean =>
    (places.get(episode) ?? []).some((place) => start - place.end < NEAR && place.start - end < NEAR);
  return graph.ranked
    .filter((vertex) => vertex.key !== key)
    .map((vertex) => ({ vertex, count: vertex.attributes.mentions.filter(isBeside).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
