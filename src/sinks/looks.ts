/** How a graph is drawn where a format can say so: colours of the ontology, sizes by relations, positions by force. */
import type { GraphDocument, GraphNode } from '../graph/schema.ts';
import { definitionOf } from '../ontology/index.ts';
import { degreesOf } from './filter.ts';
import { forceAtlas2, MultiDirectedGraph } from './interop.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** "#4e79a7": the colour of a node's type. */
export const colourOf = (node: GraphNode): string => definitionOf(node.attributes.type).colour;

/** Black or white, whichever is read more easily on the colour of a type (WCAG relative luminance). */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.3 ? '#000000' : '#ffffff';
}

const SMALLEST = 4;

/** A radius for every node: its area grows with its relations and, more slowly, with its mentions. */
export function sizesOf(document: GraphDocument): ReadonlyMap<string, number> {
  const degrees = degreesOf(document.edges);
  return new Map(
    document.nodes.map((node) => {
      const importance = (degrees.get(node.key) ?? 0) + Math.log2(1 + node.attributes.mentions.length);
      return [node.key, rounded(SMALLEST + 2 * Math.sqrt(importance))];
    }),
  );
}

const ITERATIONS = 200;
/** Beyond so many nodes a layout takes longer than anybody waits for an export: a circle must do. */
const MOST_LAID_OUT = 1500;

/** A place for every node: on a circle, then pulled together by its relations (ForceAtlas2, no chance involved). */
export function positionsOf(document: GraphDocument): ReadonlyMap<string, Position> {
  const circle = onCircle(document.nodes);
  if (document.nodes.length < 2 || document.nodes.length > MOST_LAID_OUT) return circle;
  const graph = new MultiDirectedGraph<Position, { readonly weight: number }>();
  for (const [key, position] of circle) graph.addNode(key, { ...position });
  for (const { source, target, attributes } of document.edges)
    graph.addEdge(source, target, { weight: attributes.type === 'MENTIONS' ? 0.2 : 1 });
  const placed = forceAtlas2(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: { gravity: 1, scalingRatio: 10 },
  });
  return new Map(Object.entries(placed).map(([key, { x, y }]) => [key, { x: rounded(x), y: rounded(y) }]));
}

function onCircle(nodes: readonly GraphNode[]): ReadonlyMap<string, Position> {
  const radius = 10 * Math.sqrt(nodes.length);
  return new Map(
    nodes.map((node, index) => {
      const angle = (2 * Math.PI * index) / nodes.length;
      return [node.key, { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) }];
    }),
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
