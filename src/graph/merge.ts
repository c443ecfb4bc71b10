import { claimsOf, edgeOf } from './claims.ts';
import type { GraphDocument, GraphEdge, GraphNode } from './schema.ts';
import { episodesOf, sourcesIn } from './sources.ts';
import { uniteDocuments } from './unite.ts';

/** One document of several: the same node or edge is one, all its mentions and proofs kept. An episode that is in two of them is taken from the later. */
export function mergeDocuments(documents: readonly GraphDocument[]): GraphDocument {
  const last = new Map(
    documents.flatMap((document, index) => [...episodesOf(document).keys()].map((episode) => [episode, index])),
  );
  const [first, ...others] = documents.map((document, index) =>
    withoutEpisodes(
      document,
      new Set([...episodesOf(document).keys()].filter((episode) => last.get(episode) !== index)),
    ),
  );
  if (first === undefined) throw new TypeError('nothing to merge');
  return others.length === 0 ? first : uniteDocuments([first, ...others]);
}

/** The document without what the given episodes say: their nodes, their mentions and proofs, and the nodes that only they knew. */
export function withoutEpisodes(document: GraphDocument, episodes: ReadonlySet<string>): GraphDocument {
  if (episodes.size === 0) return document;
  const edges = document.edges.flatMap((edge) => withoutClaims(edge, episodes));
  const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const surest = surestMentions(edges);
  return {
    ...document,
    attributes: withoutNotes(document.attributes, episodes),
    nodes: document.nodes
      .filter((node) => !episodes.has(node.key))
      .map((node) => withoutMentions(node, episodes, surest.get(node.key)))
      .filter(
        ({ key, attributes: { type, mentions } }) => type === 'Episode' || linked.has(key) || mentions.length > 0,
      ),
    edges,
  };
}

/** The suggestions, contradictions and sources of the other episodes. */
function withoutNotes(
  { contradictions = [], sources = [], ...attributes }: GraphDocument['attributes'],
  episodes: ReadonlySet<string>,
): GraphDocument['attributes'] {
  const left = contradictions.filter((one) => !episodes.has(one.episode));
  return {
    ...attributes,
    suggestions: attributes.suggestions.filter((suggestion) => !episodes.has(suggestion.episode)),
    ...(left.length === 0 ? {} : { contradictions: left }),
    ...sourcesIn(sources.filter((source) => !episodes.has(source.key))),
  };
}

/** The edge with the claims of the other episodes; none where no claim is left. */
function withoutClaims(edge: GraphEdge, episodes: ReadonlySet<string>): readonly GraphEdge[] {
  if (episodes.has(edge.source) || episodes.has(edge.target)) return [];
  const { evidence, type } = edge.attributes;
  if (type === 'MENTIONS' || !evidence.some((proof) => episodes.has(proof.episode))) return [edge];
  const [first, ...others] = claimsOf(edge).filter((claim) => !episodes.has(claim.episode));
  return first === undefined ? [] : [edgeOf(edge, [first, ...others])];
}

/** How sure the surest episode is of each node. */
function surestMentions(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const surest = new Map<string, number>();
  for (const { target, attributes } of edges)
    if (attributes.type === 'MENTIONS') surest.set(target, Math.max(surest.get(target) ?? 0, attributes.confidence));
  return surest;
}

function withoutMentions(node: GraphNode, episodes: ReadonlySet<string>, confidence: number | undefined): GraphNode {
  const { attributes } = node;
  const [gone, mentions] = parted(attributes.mentions, episodes);
  const [undone, repairs] = parted(attributes.repairs, episodes);
  if (gone.length === 0 && undone.length === 0) return node;
  const heard = new Set(mentions.map((mention) => form(mention.text)));
  const forgotten = new Set(gone.map((mention) => form(mention.text)).filter((text) => !heard.has(text)));
  return {
    ...node,
    attributes: {
      ...attributes,
      aliases: attributes.aliases.filter((alias) => !forgotten.has(form(alias))),
      confidence: confidence ?? attributes.confidence,
      mentions,
      repairs,
    },
  };
}

/** A name as aliases have it: on one line. */
const form = (text: string): string => text.replace(/\s+/g, ' ');

function parted<T extends { readonly episode: string }>(
  claims: readonly T[],
  episodes: ReadonlySet<string>,
): readonly [T[], T[]] {
  return [
    claims.filter((claim) => episodes.has(claim.episode)),
    claims.filter((claim) => !episodes.has(claim.episode)),
  ];
}
