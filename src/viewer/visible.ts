import type { GraphDocument, GraphEdge } from '../graph/schema.ts';
import { type Graph, otherEnd, saidIn, type Vertex } from './graph.ts';
import type { State } from './state.ts';

/** From so many nodes on only the most connected are drawn, and what is around the one that is open. */
export const MANY = 500;
/** How many of them. */
export const TOP = 250;

/** The part of the graph that the filters leave. */
export interface Visible {
  /** All that the filters leave, the most connected first: what the list shows. */
  readonly vertices: readonly Vertex[];
  /** What the picture shows of it. */
  readonly drawn: readonly Vertex[];
  /** Edges among `vertices`. */
  readonly edges: readonly GraphEdge[];
}

/** Applies the filters; the open node and its neighbours are drawn however many nodes there are. */
export function visibleOf(graph: Graph, state: State): Visible {
  const passing = graph.ranked.filter((vertex) => vertex.key === state.selected || passes(vertex, state));
  const edges = edgesAmong(graph, keysOf(passing), state);
  const touched = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const related = state.isRelatedOnly
    ? passing.filter(({ key }) => touched.has(key) || key === state.selected)
    : passing;
  const vertices = state.hops > 0 && state.selected !== null ? around(related, edges, state) : related;
  const kept = keysOf(vertices);
  const between = edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target));
  return { vertices, drawn: drawnOf(vertices, between, state.selected), edges: between };
}

/** The visible part as a graph document of its own, with the episodes that its proofs come from. */
export function documentOf(graph: Graph, { drawn, edges }: Visible): GraphDocument {
  const keys = keysOf(drawn);
  const own = edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target));
  const episodes = new Set(own.flatMap(saidIn));
  return {
    ...graph.document,
    nodes: graph.document.nodes.filter(({ key }) => keys.has(key) || episodes.has(key)),
    edges: own,
  };
}

const keysOf = (vertices: readonly Vertex[]): ReadonlySet<string> => new Set(vertices.map(({ key }) => key));

const passes = ({ attributes, episodes }: Vertex, state: State): boolean =>
  state.types.has(attributes.type) &&
  attributes.confidence >= state.confidence &&
  (state.episode === null || episodes.has(state.episode));

function edgesAmong(graph: Graph, keys: ReadonlySet<string>, state: State): readonly GraphEdge[] {
  return graph.document.edges.filter(
    (edge) =>
      state.relations.has(edge.attributes.type) &&
      edge.attributes.confidence >= state.confidence &&
      keys.has(edge.source) &&
      keys.has(edge.target) &&
      (state.episode === null || saidIn(edge).includes(state.episode)),
  );
}

/** What is within so many steps of the open node. */
function around(vertices: readonly Vertex[], edges: readonly GraphEdge[], state: State): readonly Vertex[] {
  const near = new Set(state.selected === null ? [] : [state.selected]);
  for (let hop = 0; hop < state.hops; hop += 1)
    for (const end of edges.flatMap((edge) => nextTo(edge, near))) near.add(end);
  return vertices.filter(({ key }) => near.has(key));
}

const nextTo = ({ source, target }: GraphEdge, near: ReadonlySet<string>): readonly string[] =>
  near.has(source) || near.has(target) ? [source, target] : [];

function drawnOf(vertices: readonly Vertex[], edges: readonly GraphEdge[], selected: string | null): readonly Vertex[] {
  if (vertices.length < MANY) return vertices;
  const ego = new Set(
    selected === null
      ? []
      : edges.filter((edge) => nextTo(edge, new Set([selected])).length > 0).map((edge) => otherEnd(edge, selected)),
  );
  return vertices.filter(({ key }, index) => index < TOP || key === selected || ego.has(key));
}
