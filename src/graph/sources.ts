/** The episodes behind a document: nodes of it, or sources of the part of a graph that it is. */
import type { GraphDocument, GraphNode } from './schema.ts';

/** Every episode that the document knows, by id. */
export function episodesOf({ attributes, nodes }: GraphDocument): ReadonlyMap<string, GraphNode> {
  const episodes = [...(attributes.sources ?? []), ...nodes.filter((node) => node.attributes.type === 'Episode')];
  return new Map(episodes.map((episode) => [episode.key, episode]));
}

/** Names of nodes and of sources, by id. */
export function namesOf(document: GraphDocument): ReadonlyMap<string, string> {
  const all = [...(document.attributes.sources ?? []), ...document.nodes];
  return new Map(all.map(({ key, attributes }) => [key, attributes.name]));
}

/** A part of a document with the episodes that speak of what is in it as sources, where they are no nodes of it. */
export function withSources(part: GraphDocument, whole: GraphDocument): GraphDocument {
  const nodes = new Set(part.nodes.map((node) => node.key));
  const spoken = new Set([
    ...part.nodes.flatMap((node) => node.attributes.mentions.map((mention) => mention.episode)),
    ...part.edges.flatMap((edge) => edge.attributes.evidence.map((proof) => proof.episode)),
  ]);
  const sources = [...episodesOf(whole).values()]
    .filter(({ key }) => spoken.has(key) && !nodes.has(key))
    .map(({ key, attributes }) => ({ key, attributes: { ...attributes, mentions: [], repairs: [] } }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const { sources: _, ...attributes } = part.attributes;
  return { ...part, attributes: { ...attributes, ...sourcesIn(sources) } };
}

/** Sources as attributes of a document have them: not at all where there are none. */
export const sourcesIn = (sources: readonly GraphNode[]): { sources?: GraphNode[] } =>
  sources.length === 0 ? {} : { sources: [...sources] };
