/** A document taken apart into what each of its episodes says. */
import { claimsOf, edgeOf } from './claims.ts';
import { groupBy } from './group.ts';
import type { GraphEdge, GraphNode } from './schema.ts';

/** What one episode says: a node as it knows it, or an edge with its proofs alone. */
export interface Part<T> {
  readonly episode: string;
  readonly part: T;
}

/** The node as each episode that names it knows it. */
export function partsOfNode(node: GraphNode): readonly Part<GraphNode>[] {
  const known = aliasesOf(node);
  return [...groupBy(node.attributes.mentions, (mention) => mention.episode)].map(([episode, mentions]) => ({
    episode,
    part: restricted(node, known, [...mentions]),
  }));
}

/** The node as one episode knows it: its own mentions, and the aliases heard there or nowhere. */
export function nodeOfEpisode(node: GraphNode, episode: string): GraphNode {
  const mentions = node.attributes.mentions.filter((mention) => mention.episode === episode);
  return restricted(node, aliasesOf(node), mentions);
}

/** The node without what any episode says of it. */
export const nodeOfNone = (node: GraphNode): GraphNode => restricted(node, aliasesOf(node), []);

/** The edge as each episode claims it; MENTIONS belongs to the episode it starts from. */
export function partsOfEdge(edge: GraphEdge): readonly Part<GraphEdge>[] {
  if (edge.attributes.type === 'MENTIONS') return [{ episode: edge.source, part: edge }];
  return claimsOf(edge).map((claim) => ({ episode: claim.episode, part: edgeOf(edge, [claim]) }));
}

/** The aliases, and those of them that no mention has: nobody knows who said those. */
interface Aliases {
  readonly all: readonly string[];
  readonly unheard: ReadonlySet<string>;
}

function aliasesOf({ attributes: { aliases, mentions } }: GraphNode): Aliases {
  const heard = new Set(mentions.map((mention) => form(mention.text)));
  return { all: aliases, unheard: new Set(aliases.filter((alias) => !heard.has(form(alias)))) };
}

function restricted(node: GraphNode, known: Aliases, mentions: GraphNode['attributes']['mentions']): GraphNode {
  const heard = new Set(mentions.map((mention) => form(mention.text)));
  const aliases = known.all.filter((alias) => known.unheard.has(alias) || heard.has(form(alias)));
  return { key: node.key, attributes: { ...node.attributes, aliases, mentions, repairs: [] } };
}

/** A name as aliases have it: on one line. */
const form = (text: string): string => text.replace(/\s+/g, ' ');
