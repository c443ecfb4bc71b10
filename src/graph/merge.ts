import type { GraphDocument, GraphEdge, GraphNode } from './schema.ts';

/** One document of several: the same node or edge is one, all its mentions and proofs kept. An episode that is in two of them is taken from the later. */
export function mergeDocuments(documents: readonly GraphDocument[]): GraphDocument {
  const [first, ...others] = documents;
  if (first === undefined) throw new TypeError('nothing to merge');
  return others.reduce(mergeTwo, first);
}

function mergeTwo(a: GraphDocument, b: GraphDocument): GraphDocument {
  const newer = new Set(b.nodes.filter((node) => node.attributes.type === 'Episode').map((node) => node.key));
  const older = withoutEpisodes(a, newer);
  const nodes = new Map(older.nodes.map((node) => [node.key, node]));
  for (const node of b.nodes) nodes.set(node.key, unite(nodes.get(node.key), node));
  const edges = new Map(older.edges.map((edge) => [edge.key, edge]));
  for (const edge of b.edges) edges.set(edge.key, uniteEdges(edges.get(edge.key), edge));
  return {
    attributes: { ...b.attributes, suggestions: [...older.attributes.suggestions, ...b.attributes.suggestions] },
    options: b.options,
    nodes: [...nodes.values()].sort(byKey),
    edges: [...edges.values()].sort(byKey),
  };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** The document without what the given episodes say: their nodes, their mentions and proofs, and the nodes that only they knew. */
export function withoutEpisodes(document: GraphDocument, episodes: ReadonlySet<string>): GraphDocument {
  if (episodes.size === 0) return document;
  const stays = (claim: { readonly episode: string }): boolean => !episodes.has(claim.episode);
  const edges = document.edges
    .filter((edge) => !episodes.has(edge.source) && !episodes.has(edge.target))
    .map((edge) => ({ ...edge, attributes: { ...edge.attributes, evidence: edge.attributes.evidence.filter(stays) } }))
    .filter((edge) => edge.attributes.type === 'MENTIONS' || edge.attributes.evidence.length > 0);
  const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = document.nodes
    .filter((node) => !episodes.has(node.key))
    .map((node) => ({
      ...node,
      attributes: {
        ...node.attributes,
        mentions: node.attributes.mentions.filter(stays),
        repairs: node.attributes.repairs.filter(stays),
      },
    }))
    .filter(
      (node) => node.attributes.type === 'Episode' || linked.has(node.key) || node.attributes.mentions.length > 0,
    );
  return {
    ...document,
    attributes: { ...document.attributes, suggestions: document.attributes.suggestions.filter(stays) },
    nodes,
    edges,
  };
}

function unite(a: GraphNode | undefined, b: GraphNode): GraphNode {
  if (a === undefined) return b;
  const [one, other] = [a.attributes, b.attributes];
  return {
    key: b.key,
    attributes: {
      ...one,
      ...other,
      aliases: [...new Set([...one.aliases, ...other.aliases])].sort(),
      links: [...new Set([...one.links, ...other.links])].sort(),
      confidence: Math.max(one.confidence, other.confidence),
      mentions: [...one.mentions, ...other.mentions],
      repairs: [...one.repairs, ...other.repairs],
    },
  };
}

function uniteEdges(a: GraphEdge | undefined, b: GraphEdge): GraphEdge {
  if (a === undefined) return b;
  return {
    ...b,
    attributes: {
      ...a.attributes,
      ...b.attributes,
      confidence: Math.max(a.attributes.confidence, b.attributes.confidence),
      evidence: [...a.attributes.evidence, ...b.attributes.evidence],
    },
  };
}
