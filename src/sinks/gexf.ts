import type { GraphDocument } from '../graph/schema.ts';
import { cleanText, uniqueNames } from './characters.ts';
import { edgeRow, episodeDates, nodeRow, type Row, weightOf } from './columns.ts';
import { MultiDirectedGraph, writeGexf } from './interop.ts';
import { colourOf, type Position, positionsOf, sizesOf } from './looks.ts';
import type { TextSink } from './sink.ts';

/** GEXF 1.3 for Gephi: columns with types, colours of the ontology, sizes, places, first and last time and date. */
export const gexf = {
  kind: 'text',
  extension: 'gexf',
  write: (document) =>
    `${writeGexf<Drawn, Drawn>(toDrawn(document), { version: '1.3', formatNode: (_, drawn) => drawn, formatEdge: (_, drawn) => drawn })}\n`,
} as const satisfies TextSink;

/** An element as the writer takes it. */
interface Drawn {
  readonly [part: string]: unknown;
  readonly label: string;
  readonly attributes: Row;
  readonly weight?: number;
  readonly viz?: Position & { readonly color: string; readonly size: number };
}

function toDrawn(document: GraphDocument) {
  const graph = new MultiDirectedGraph<Drawn, Drawn>();
  const [sizes, positions, dates] = [sizesOf(document), positionsOf(document), episodeDates(document)];
  const ids = uniqueNames(
    document.nodes.map((node) => node.key),
    xmlId,
  );
  const edgeIds = uniqueNames(
    document.edges.map((edge) => edge.key),
    xmlId,
  );
  graph.replaceAttributes({ creator: cleanText(document.attributes.generator) });
  for (const node of document.nodes) {
    const { name, ...attributes } = nodeRow(node, dates);
    const { x, y } = positions.get(node.key) ?? { x: 0, y: 0 };
    const viz = { color: rgb(colourOf(node)), size: sizes.get(node.key) ?? 1, x, y };
    graph.addNode(ids.get(node.key), { label: String(name), attributes, viz });
  }
  for (const edge of document.edges) {
    const drawn = { label: edge.attributes.type, weight: weightOf(edge), attributes: edgeRow(edge, dates) };
    graph.addEdgeWithKey(edgeIds.get(edge.key), ids.get(edge.source), ids.get(edge.target), drawn);
  }
  return graph;
}

const xmlId = (key: string): string => cleanText(key).replace(/\s/g, ' ') || 'id';

/** "#4e79a7" → "rgb(78, 121, 167)": Gephi and NetworkX read colours of GEXF in three parts only. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
