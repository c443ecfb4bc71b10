import type { GraphDocument } from '../graph/schema.ts';
import { uniqueNames } from './characters.ts';
import { edgeRow, episodeDates, nodeRow, weightOf } from './columns.ts';
import { colourOf, positionsOf, sizesOf } from './looks.ts';
import type { TextSink } from './sink.ts';

/** Cytoscape JSON: `cytoscape({ container, ...json })` draws it, the desktop program imports it. */
export const cytoscape = {
  kind: 'text',
  extension: 'cyjs',
  write: (document) =>
    `${JSON.stringify({ data: { name: 'epigraph' }, elements: elementsOf(document), style: STYLE, layout: { name: 'preset' } }, null, 1)}\n`,
} as const satisfies TextSink;

const STYLE = [
  {
    selector: 'node',
    style: { label: 'data(label)', 'background-color': 'data(color)', width: 'data(size)', height: 'data(size)' },
  },
  {
    selector: 'edge',
    style: { label: 'data(label)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'font-size': 8 },
  },
  { selector: 'edge[label = "MENTIONS"]', style: { label: '', opacity: 0.2 } },
];

function elementsOf(document: GraphDocument) {
  const [sizes, positions, dates] = [sizesOf(document), positionsOf(document), episodeDates(document)];
  return {
    nodes: document.nodes.map((node) => ({
      data: {
        ...nodeRow(node, dates),
        id: node.key,
        label: node.attributes.name,
        color: colourOf(node),
        size: 2 * (sizes.get(node.key) ?? 0),
      },
      position: positions.get(node.key),
    })),
    edges: edgesOf(document, dates),
  };
}

/** Nodes and edges share one set of ids, so an edge never takes a node's. */
function edgesOf(document: GraphDocument, dates: ReadonlyMap<string, string>) {
  const nodes = new Set(document.nodes.map((node) => node.key));
  const ids = uniqueNames(
    document.edges.map((edge) => edge.key),
    (key) => (nodes.has(key) ? `edge ${key}` : key),
  );
  return document.edges.map((edge) => ({
    data: {
      ...edgeRow(edge, dates),
      id: ids.get(edge.key),
      source: edge.source,
      target: edge.target,
      label: edge.attributes.type,
      weight: weightOf(edge),
    },
  }));
}
