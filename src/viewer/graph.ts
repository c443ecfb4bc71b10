/** The graph as the page walks it: nodes by key, edges by node, places. */
import { groupBy } from '../graph/group.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import type { PageContents } from '../page/shape.ts';

/** A node with where it is drawn, how large, and what touches it. */
export interface Vertex {
  readonly key: string;
  readonly attributes: GraphNode['attributes'];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** All edges from and to it, mentions by an episode included. */
  readonly edges: readonly GraphEdge[];
  /** How many relations touch it, mentions by an episode aside. */
  readonly degree: number;
  /** Ids of the episodes that name it, or say something of it. */
  readonly episodes: ReadonlySet<string>;
}

export interface Graph {
  readonly title: string;
  readonly document: GraphDocument;
  readonly vertices: ReadonlyMap<string, Vertex>;
  /** The most connected first, then the most mentioned. */
  readonly ranked: readonly Vertex[];
  /** By date, then by title. */
  readonly episodes: readonly Vertex[];
}

/** Indexes what the page carries. */
export function graphOf({ title, document, places }: PageContents): Graph {
  const touching = groupBy(
    document.edges.flatMap((edge) => [
      { key: edge.source, edge },
      { key: edge.target, edge },
    ]),
    ({ key }) => key,
  );
  const scale = scaleFor(document.nodes.length);
  const all = document.nodes.map((node, index) => {
    const edges = (touching.get(node.key) ?? []).map(({ edge }) => edge);
    const [x = 0, y = 0, size = 1] = places[index] ?? [];
    const degree = edges.filter((edge) => edge.attributes.type !== 'MENTIONS').length;
    return { ...node, x, y, size: size * scale, edges, degree, episodes: episodesOf(node, edges) };
  });
  return {
    title,
    document,
    vertices: new Map(all.map((vertex) => [vertex.key, vertex])),
    ranked: [...all].sort(byRank),
    episodes: all.filter(({ attributes }) => attributes.type === 'Episode').sort(byDate),
  };
}

/** Discs of a large graph are smaller, so that lines and names keep room. */
const scaleFor = (count: number): number => Math.max(0.6, Math.min(1, Math.sqrt(90 / Math.max(1, count))));

/** The node at the other end of an edge. */
export const otherEnd = (edge: GraphEdge, key: string): string => (edge.source === key ? edge.target : edge.source);

function episodesOf(node: GraphNode, edges: readonly GraphEdge[]): ReadonlySet<string> {
  const own = node.attributes.type === 'Episode' ? [node.key] : [];
  const named = node.attributes.mentions.map((mention) => mention.episode);
  return new Set([...own, ...named, ...edges.flatMap(saidIn)]);
}

/** How many names an episode has. */
export const namesIn = ({ key, edges }: Vertex): number =>
  edges.filter(({ source, attributes }) => source === key && attributes.type === 'MENTIONS').length;

/** The episodes that say an edge. */
export const saidIn = ({ source, attributes }: GraphEdge): readonly string[] =>
  attributes.type === 'MENTIONS' ? [source] : attributes.evidence.map((proof) => proof.episode);

const byRank = (a: Vertex, b: Vertex): number =>
  b.degree - a.degree || b.attributes.mentions.length - a.attributes.mentions.length || (a.key < b.key ? -1 : 1);

const dateOf = ({ attributes }: Vertex): string => String(attributes.date ?? '');

const byDate = (a: Vertex, b: Vertex): number =>
  dateOf(a) === dateOf(b)
    ? a.attributes.name.localeCompare(b.attributes.name, 'en', { numeric: true })
    : dateOf(a) < dateOf(b)
      ? -1
      : 1;
