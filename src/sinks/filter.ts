import { EpigraphError } from '../errors.ts';
import { findNodes, similarNames } from '../graph/find.ts';
import { withoutEpisodes } from '../graph/merge.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { episodesOf, withSources } from '../graph/sources.ts';
import type { EntityType, RelationType } from '../ontology/index.ts';
import { reachable } from './neighbours.ts';

/** Which part of a graph is wanted; what is not given does not narrow it. */
export interface Filter {
  /** Node types to keep. */
  readonly only?: readonly EntityType[] | undefined;
  /** Relation types to keep; nodes that none of them touches go. */
  readonly relations?: readonly RelationType[] | undefined;
  /** Episodes, by id, title or part of the title; only what they say is kept. */
  readonly episodes?: readonly string[] | undefined;
  /** 0 to 1: less certain nodes and relations go. */
  readonly minConfidence?: number | undefined;
  /** At most so many nodes: those with most relations, then most mentions. */
  readonly top?: number | undefined;
  /** Name, alias or id of what must be in the middle. */
  readonly ego?: string | undefined;
  /** How far from the middle, 1 unless said. */
  readonly hops?: number | undefined;
}

/** The part of the document that a filter asks for: a document again. Throws INPUT for a name or an episode that is not there. */
export function filterDocument(document: GraphDocument, filter: Filter): GraphDocument {
  const said = confident(ofEpisodes(document, filter.episodes ?? []), filter.minConfidence ?? 0);
  const related = ofRelations(said, filter.relations);
  const egos = egosOf(related, filter.ego);
  const near = egos === undefined ? related : keep(related, reachable(related, egos, filter.hops ?? 1));
  const typed = ofTypes(near, filter.only, egos ?? new Set());
  const touched = filter.relations === undefined ? typed : withoutLoners(typed, egos ?? new Set());
  const rest = filter.top === undefined ? touched : topOf(touched, filter.top, egos ?? new Set());
  return withSources(withSuggestions(rest, filter), document);
}

function ofEpisodes(document: GraphDocument, wanted: readonly string[]): GraphDocument {
  if (wanted.length === 0) return document;
  const chosen = new Set(wanted.flatMap((query) => episodesNamed(document, query)));
  const others = [...episodesOf(document).keys()].filter((key) => !chosen.has(key));
  return withoutEpisodes(document, new Set(others));
}

const MOST_NAMED = 8;

function episodesNamed(document: GraphDocument, query: string): readonly string[] {
  const episodes = [...episodesOf(document).values()];
  const exact = findNodes({ ...document, nodes: episodes }, query);
  const lower = query.toLowerCase();
  const found =
    exact.length > 0 ? exact : episodes.filter(({ attributes: { name } }) => name.toLowerCase().includes(lower));
  if (found.length === 1 || exact.length > 0) return found.map((node) => node.key);
  const shown = found.length > 0 ? found : episodes;
  const names = shown.slice(0, MOST_NAMED).map((node) => JSON.stringify(node.attributes.name));
  const list = `${names.join(', ')}${shown.length > MOST_NAMED ? `, … (${shown.length} in all)` : ''}`;
  throw new EpigraphError(
    'INPUT',
    found.length > 0
      ? `--episode "${query}" means several episodes: ${list}. Give the whole title or the id.`
      : `The graph has no episode "${query}". Episodes: ${list || 'none'}.`,
  );
}

function confident(document: GraphDocument, least: number): GraphDocument {
  if (least <= 0) return document;
  const sure = (one: { readonly attributes: { readonly confidence: number } }): boolean =>
    one.attributes.confidence >= least;
  const kept = new Set(document.nodes.filter(sure).map((node) => node.key));
  return keep({ ...document, edges: document.edges.filter(sure) }, kept);
}

function ofRelations(document: GraphDocument, relations: readonly RelationType[] | undefined): GraphDocument {
  if (relations === undefined) return document;
  return { ...document, edges: document.edges.filter((edge) => relations.includes(edge.attributes.type)) };
}

function egosOf(document: GraphDocument, ego: string | undefined): ReadonlySet<string> | undefined {
  if (ego === undefined) return undefined;
  const found = findNodes(document, ego);
  if (found.length > 0) return new Set(found.map((node) => node.key));
  const similar = similarNames(document, ego).map((name) => `"${name}"`);
  const advice =
    similar.length > 0 ? `Did you mean ${similar.join(', ')}?` : 'Check the spelling and the other filters.';
  throw new EpigraphError('INPUT', `The graph has nothing named "${ego}" for --ego. ${advice}`);
}

function ofTypes(
  document: GraphDocument,
  only: readonly EntityType[] | undefined,
  egos: ReadonlySet<string>,
): GraphDocument {
  if (only === undefined) return document;
  const kept = document.nodes.filter((node) => egos.has(node.key) || only.includes(node.attributes.type));
  return keep(document, new Set(kept.map((node) => node.key)));
}

function withoutLoners(document: GraphDocument, egos: ReadonlySet<string>): GraphDocument {
  return keep(document, new Set([...egos, ...document.edges.flatMap((edge) => [edge.source, edge.target])]));
}

/** The nodes with most relations, then most mentions; those in the middle always. */
function topOf(document: GraphDocument, count: number, egos: ReadonlySet<string>): GraphDocument {
  return keep(
    document,
    new Set(
      mostConnected(document, egos)
        .slice(0, Math.max(count, egos.size))
        .map((node) => node.key),
    ),
  );
}

/** All nodes, those with most relations (mentions by an episode aside) first, then those most mentioned. */
export function mostConnected(document: GraphDocument, first: ReadonlySet<string> = new Set()): readonly GraphNode[] {
  const degrees = degreesOf(document.edges);
  const rank = (node: GraphNode): number =>
    first.has(node.key) ? Number.POSITIVE_INFINITY : (degrees.get(node.key) ?? 0);
  const ranked = document.nodes.map((node) => ({ node, rank: rank(node), mentions: node.attributes.mentions.length }));
  return ranked
    .sort((a, b) =>
      a.rank === b.rank ? b.mentions - a.mentions || (a.node.key < b.node.key ? -1 : 1) : b.rank - a.rank,
    )
    .map(({ node }) => node);
}

/** How many relations touch each node, mentions by an episode aside. */
export function degreesOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const edge of edges) {
    if (edge.attributes.type === 'MENTIONS') continue;
    for (const end of [edge.source, edge.target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** The nodes with these keys, and the edges between them. */
export function keep(document: GraphDocument, keys: ReadonlySet<string>): GraphDocument {
  return {
    ...document,
    nodes: document.nodes.filter((node) => keys.has(node.key)),
    edges: document.edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target)),
  };
}

/** Suggestions of the wanted types; of a part around a name, of some relations or at the top, those that name a node of it. */
function withSuggestions(document: GraphDocument, filter: Filter): GraphDocument {
  const { only, relations, ego, top, minConfidence = 0 } = filter;
  const isPart = relations !== undefined || ego !== undefined || top !== undefined;
  const names = new Set(document.nodes.map((node) => node.attributes.name));
  const suggestions = document.attributes.suggestions.filter(
    (suggestion) =>
      suggestion.confidence >= minConfidence &&
      (only === undefined || only.includes(suggestion.type)) &&
      (!isPart || names.has(suggestion.name)),
  );
  return { ...document, attributes: { ...document.attributes, suggestions } };
}
