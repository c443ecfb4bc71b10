import { writeDocument } from '../graph/document.ts';
import type { GraphDocument } from '../graph/schema.ts';
import { MultiDirectedGraph } from './interop.ts';
import { colourOf, positionsOf, sizesOf } from './looks.ts';
import type { TextSink } from './sink.ts';

/** graphology's serialisation with what sigma and Gephi Lite need to draw: label, colour, size, place. */
export const graphology = {
  kind: 'text',
  extension: 'json',
  write: (document) => `${JSON.stringify(imported(writeDocument(drawn(document))).export(), null, 1)}\n`,
} as const satisfies TextSink;

/** As graphology has it, so that importing and exporting it again changes nothing. */
const imported = (text: string) => MultiDirectedGraph.from(JSON.parse(text));

function drawn(document: GraphDocument): GraphDocument {
  const [sizes, positions] = [sizesOf(document), positionsOf(document)];
  return {
    ...document,
    nodes: document.nodes.map((node) => ({
      ...node,
      attributes: {
        ...node.attributes,
        label: node.attributes.name,
        color: colourOf(node),
        size: sizes.get(node.key),
        ...positions.get(node.key),
      },
    })),
    edges: document.edges.map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, label: edge.attributes.type },
    })),
  };
}
