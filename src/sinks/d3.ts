import type { GraphDocument } from '../graph/schema.ts';
import { weightOf } from './columns.ts';
import { colourOf, sizesOf } from './looks.ts';
import type { TextSink } from './sink.ts';

/** Node-link JSON as d3-force, force-graph and Observable read it. */
export const d3 = {
  kind: 'text',
  extension: 'json',
  write: (document) => `${JSON.stringify(nodeLink(document), null, 1)}\n`,
} as const satisfies TextSink;

function nodeLink(document: GraphDocument) {
  const sizes = sizesOf(document);
  return {
    nodes: document.nodes.map((node) => {
      const { mentions, repairs, ...known } = node.attributes;
      return {
        ...known,
        id: node.key,
        group: known.type,
        color: colourOf(node),
        radius: sizes.get(node.key),
        mentions: mentions.length,
      };
    }),
    links: document.edges.map((edge) => ({
      ...edge.attributes,
      id: edge.key,
      source: edge.source,
      target: edge.target,
      value: weightOf(edge),
    })),
  };
}
