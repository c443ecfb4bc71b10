import { EpigraphError } from '../errors.ts';
import type { NonEmpty } from '../model.ts';
import { claimsOf, edgeOf } from './claims.ts';
import { groupBy } from './group.ts';
import type { GraphDocument, GraphEdge, GraphNode } from './schema.ts';
import { sourcesIn } from './sources.ts';

/** One document of several that share no episode: the same thing is one node, the same relation one edge. The order of the documents does not matter. */
export function uniteDocuments(documents: NonEmpty<GraphDocument>): GraphDocument {
  const [first] = documents;
  const nodes = groupBy(
    documents.flatMap((document) => document.nodes),
    (node) => node.key,
  );
  const edges = groupBy(
    documents.flatMap((document) => document.edges),
    ({ source, target, attributes: { type } }) => `${source}|${type}|${target}`,
  );
  const sources = groupBy(
    documents.flatMap((document) => document.attributes.sources ?? []).filter((source) => !nodes.has(source.key)),
    (source) => source.key,
  );
  const { sources: _, ...attributes } = first.attributes;
  return {
    attributes: {
      ...attributes,
      ...sourcesIn([...sources.values()].map(uniteNodes).sort(byKey)),
      suggestions: byEpisode(documents.flatMap((document) => document.attributes.suggestions)),
      ...uniteContradictions(documents),
    },
    options: first.options,
    nodes: [...nodes.values()].map(uniteNodes).sort(byKey),
    edges: [...edges].map(([key, group]) => uniteEdges(key, group)).sort(byKey),
  };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** What an episode gives stays in its order. */
const byEpisode = <T extends { readonly episode: string }>(claims: readonly T[]): T[] =>
  [...claims].sort((a, b) => (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : 0));

/** None at all where no document has any. */
function uniteContradictions(documents: readonly GraphDocument[]): Pick<GraphDocument['attributes'], 'contradictions'> {
  const all = byEpisode(documents.flatMap((document) => document.attributes.contradictions ?? []));
  return all.length === 0 ? {} : { contradictions: all };
}

/** The surest spelling is the name, the others are aliases; of two values of a property the smaller is kept, whoever gave it. */
function uniteNodes(group: NonEmpty<GraphNode>): GraphNode {
  const [surest, ...others] = [...group].sort(bySurest);
  if (surest === undefined || others.length === 0) return group[0];
  const all = [surest, ...others].map((node) => node.attributes);
  checkTypes(group);
  const { key, attributes } = surest;
  const { type, name, confidence } = attributes;
  return {
    key,
    attributes: {
      type,
      name,
      aliases: unique(all.flatMap((one) => [one.name, ...one.aliases])).filter((alias) => alias !== name),
      confidence,
      links: unique(all.flatMap((one) => one.links)),
      mentions: byEpisode(all.flatMap((one) => one.mentions)),
      repairs: byEpisode(all.flatMap((one) => one.repairs)),
      ...uniteProperties(all),
    },
  };
}

const bySurest = (a: GraphNode, b: GraphNode): number =>
  b.attributes.confidence - a.attributes.confidence || (a.attributes.name < b.attributes.name ? -1 : 1);

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

function checkTypes(group: NonEmpty<GraphNode>): void {
  const types = unique(group.map((node) => node.attributes.type));
  if (types.length > 1)
    throw new EpigraphError(
      'DOCUMENT',
      `"${group[0].key}" is ${types.join(' in one document and ')} in another: extract both again with the same version.`,
    );
}

function uniteProperties(all: readonly GraphNode['attributes'][]): Record<string, unknown> {
  const properties = new Map<string, unknown>();
  for (const attributes of all) {
    const { type, name, aliases, confidence, links, mentions, repairs, ...own } = attributes;
    for (const [key, value] of Object.entries(own)) {
      const isSmaller = !properties.has(key) || JSON.stringify(value) < JSON.stringify(properties.get(key));
      if (isSmaller) properties.set(key, value);
    }
  }
  return Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function uniteEdges(key: string, group: NonEmpty<GraphEdge>): GraphEdge {
  const edge = { ...group[0], key };
  if (group.length === 1) return edge;
  const [first, ...others] = group.flatMap(claimsOf);
  return first === undefined ? edge : edgeOf(edge, [first, ...others]);
}
