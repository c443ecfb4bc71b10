import type { GraphDocument } from '../graph/schema.ts';
import { mostConnected } from '../sinks/filter.ts';
import { type Position, sizesOf } from '../sinks/looks.ts';
import { forceAtlas2, noverlap, UndirectedGraph } from './interop.ts';
import { type Tie, tiesOf } from './ties.ts';

/** Beyond so many nodes the less connected ones are put beside the node they are tied to. */
const MOST_LAID_OUT = 1200;
/** Steps for a graph of up to 500 nodes; larger ones get fewer. */
const STEPS = 400;
const FEWEST_STEPS = 100;
/** From so many nodes on, forces are approximated (Barnes–Hut). */
const MANY = 300;
/** Names are wider than high: room is made in ellipses. */
const WIDER = 2.4;
/** So is the window. */
const BROADER = 1.3;

/**
 * A place for every node. The most connected start in the middle of a spiral and are pulled together by relations and by
 * names that follow one another (ForceAtlas2), then pushed apart until names have room. No chance involved: noverlap
 * throws dice for two nodes on the very same spot alone, and a spiral has none.
 */
export function placesOf(document: GraphDocument): ReadonlyMap<string, Position> {
  const inOrder = mostConnected(document).map((node) => node.key);
  const ties = tiesOf(document);
  const central = new Set(inOrder.slice(0, MOST_LAID_OUT));
  const placed = apart(pulled(central, ties), sizesOf(document));
  return beside(placed, inOrder, ties);
}

type Places = ReadonlyMap<string, Position>;

function pulled(keys: ReadonlySet<string>, ties: readonly Tie[]): Places {
  const graph = new UndirectedGraph<Position, { readonly weight: number }>();
  for (const [index, key] of [...keys].entries()) graph.addNode(key, onSpiral(index));
  for (const { a, b, weight } of ties) if (keys.has(a) && keys.has(b)) graph.addEdge(a, b, { weight });
  if (graph.order < 2) return positions(graph.export().nodes);
  const placed = forceAtlas2(graph, {
    iterations: Math.max(FEWEST_STEPS, Math.min(STEPS, Math.round((STEPS * 500) / graph.order))),
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.08,
      strongGravityMode: true,
      scalingRatio: 30,
      slowDown: 4,
      barnesHutOptimize: graph.order > MANY,
    },
  });
  return new Map(Object.entries(placed));
}

const positions = (nodes: readonly { readonly key: string; readonly attributes?: Position | undefined }[]): Places =>
  new Map(nodes.map(({ key, attributes }) => [key, attributes ?? { x: 0, y: 0 }]));

/** A sunflower's seeds: evenly spread, the first in the middle. */
function onSpiral(index: number): Position {
  const [radius, angle] = [20 * Math.sqrt(index), index * Math.PI * (3 - Math.sqrt(5))];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function apart(places: Places, sizes: ReadonlyMap<string, number>): Places {
  const graph = new UndirectedGraph<Position & { readonly size: number }>();
  for (const [key, { x, y }] of places) graph.addNode(key, { x: x / WIDER, y, size: sizes.get(key) ?? 1 });
  if (graph.order < 2) return places;
  const moved = noverlap(graph, { maxIterations: 300, settings: { margin: 8, ratio: 1.3, gridSize: 24, speed: 4 } });
  return new Map(Object.entries(moved).map(([key, { x, y }]) => [key, rounded({ x: x * WIDER * BROADER, y })]));
}

/** The nodes that are left, each in a small spiral around the first placed one that it is tied to, else around all. */
function beside(placed: Places, inOrder: readonly string[], ties: readonly Tie[]): Places {
  const all = new Map(placed);
  const anchors = anchorsOf(placed, ties);
  const edge = 1.1 * Math.max(1, ...[...placed.values()].map(({ x, y }) => Math.hypot(x, y)));
  const crowd = new Map<string, number>();
  for (const key of inOrder) {
    if (all.has(key)) continue;
    const anchor = anchors.get(key);
    const count = (crowd.get(anchor ?? '') ?? 0) + 1;
    crowd.set(anchor ?? '', count);
    const { x, y } = onSpiral(count);
    const at = anchor === undefined ? undefined : placed.get(anchor);
    const reach = at === undefined ? edge / Math.hypot(x, y) : 1;
    all.set(key, rounded({ x: (at?.x ?? 0) + x * reach, y: (at?.y ?? 0) + y * reach }));
  }
  return all;
}

/** For each node that has no place the placed one to which its strongest tie leads. */
function anchorsOf(placed: Places, ties: readonly Tie[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { a, b } of [...ties].sort((one, other) => other.weight - one.weight))
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (!placed.has(from) && placed.has(to) && !anchors.has(from)) anchors.set(from, to);
  return anchors;
}

const rounded = ({ x, y }: Position): Position => ({
  x: Math.round(x * 10) / 10 || 0,
  y: Math.round(y * 10) / 10 || 0,
});
