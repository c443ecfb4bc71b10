import type { GraphDocument } from '../graph/schema.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/index.ts';
import type { Counts } from './stats.ts';

/** Counts what is in a document. */
export function countsOf({ attributes, nodes, edges }: GraphDocument): Counts {
  const relations = edges.filter((edge) => edge.attributes.type !== 'MENTIONS');
  const nodeTypes = tally(ENTITY_TYPES, nodes);
  return {
    episodes: nodeTypes.Episode ?? 0,
    nodes: nodes.length,
    relations: relations.length,
    quotes: sum(relations.map((edge) => edge.attributes.evidence.length)),
    mentions: sum(nodes.map((node) => node.attributes.mentions.length)),
    suggestions: attributes.suggestions.length,
    nodeTypes,
    relationTypes: tally(RELATION_TYPES, relations),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function tally<T extends string>(
  types: readonly T[],
  all: readonly { readonly attributes: { readonly type: T } }[],
): Readonly<Partial<Record<T, number>>> {
  const counts = new Map<T, number>();
  for (const { attributes } of all) counts.set(attributes.type, (counts.get(attributes.type) ?? 0) + 1);
  const found: Partial<Record<T, number>> = {};
  for (const type of types) {
    const count = counts.get(type);
    if (count !== undefined) found[type] = count;
  }
  return found;
}
