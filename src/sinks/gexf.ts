import type { GraphDocument } from '../graph/schema.ts';
import { cleanText, uniqueNames } from './characters.ts';
import { typedColumns } from './column-types.ts';
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
  const ids = uniqueNames(
    document.nodes.map((node) => node.key),
    xmlId,
  );
  graph.replaceAttributes({ creator: cleanText(document.attributes.generator) });
  addNodes(graph, document, ids);
  addEdges(graph, document, ids);
  return graph;
}

type DrawnGraph = InstanceType<typeof MultiDirectedGraph<Drawn, Drawn>>;
type Ids = ReadonlyMap<string, string>;

function addNodes(graph: DrawnGraph, document: GraphDocument, ids: Ids): void {
  const [sizes, positions, dates] = [sizesOf(document), positionsOf(document), episodeDates(document)];
  const rows = evenly(document.nodes.map((node) => nodeRow(node, dates)));
  for (const [index, node] of document.nodes.entries()) {
    const { name, ...attributes } = rows[index] ?? {};
    const { x, y } = positions.get(node.key) ?? { x: 0, y: 0 };
    const viz = { color: rgb(colourOf(node)), size: sizes.get(node.key) ?? 1, x, y };
    graph.addNode(ids.get(node.key), { label: String(name), attributes, viz });
  }
}

function addEdges(graph: DrawnGraph, document: GraphDocument, ids: Ids): void {
  const dates = episodeDates(document);
  const rows = evenly(document.edges.map((edge) => edgeRow(edge, dates)));
  const edgeIds = uniqueNames(
    document.edges.map((edge) => edge.key),
    xmlId,
  );
  for (const [index, edge] of document.edges.entries()) {
    const drawn = { label: edge.attributes.type, weight: weightOf(edge), attributes: rows[index] ?? {} };
    graph.addEdgeWithKey(edgeIds.get(edge.key), ids.get(edge.source), ids.get(edge.target), drawn);
  }
}

/** The writer takes a type from the values it sees: a column of several kinds is made one of texts. */
function evenly(rows: readonly Row[]): readonly Row[] {
  const texts = new Set(typedColumns(rows).flatMap(({ name, type }) => (type === 'string' ? [name] : [])));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, texts.has(name) ? String(value) : value])),
  );
}

const xmlId = (key: string): string => cleanText(key).replace(/\s/g, ' ') || 'id';

/** "#4e79a7" → "rgb(78, 121, 167)": Gephi and NetworkX read colours of GEXF in three parts only. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
