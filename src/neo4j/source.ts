/** What is to be loaded, episode by episode: out of a document in memory, or of a file of any size. */
import { checkEdge, documentError, type Types } from '../graph/check.ts';
import { parseAttributes, parseEdge, parseNode } from '../graph/document.ts';
import { nodeOfNone, partsOfEdge, partsOfNode } from '../graph/episodes.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { uniteDocuments } from '../graph/unite.ts';
import type { EntityType } from '../ontology/index.ts';
import { type NodeRow, nodeRows, type RelationshipRow, relationshipRows, storedId } from '../sinks/property-graph.ts';
import { readElements } from './elements.ts';
import { openSpool, type Spool } from './spool.ts';

/** What one episode says. */
export interface EpisodeRows {
  /** The id it is stored under. */
  readonly episode: string;
  /** Its own node, and every node it names or claims something of; sorted by id. */
  readonly nodes: readonly NodeRow[];
  /** Its claims, MENTIONS among them; one a source, type and target. */
  readonly claims: readonly RelationshipRow[];
}

/** The episodes of a document, and the nodes that no episode speaks of. */
export interface Source {
  readonly episodes: readonly string[];
  rowsOf(episode: string): EpisodeRows;
  /** Nodes that no episode speaks of, some at a time. */
  others(): Iterable<readonly NodeRow[]>;
  /** Gives back what it holds on disk. */
  close(): void;
}

/** The episodes of a document in memory. */
export function sourceOf(document: GraphDocument): Source {
  const sorted = sorter('graph');
  document.nodes.forEach(sorted.node);
  document.edges.forEach(sorted.edge);
  return sorted.source(document);
}

/** The episodes of a document that is read piece by piece; throws DOCUMENT for what is no graph document of this version. `name` stands in messages. */
export async function readSource(pieces: AsyncIterable<Uint8Array | string>, name: string): Promise<Source> {
  const sorted = sorter(name);
  let attributes: GraphDocument['attributes'] | undefined;
  try {
    for await (const { list, index, text } of readElements(pieces, name)) {
      const place = { name, index };
      if (list === 'nodes') sorted.node(parseNode(text, place), index);
      else if (list === 'edges') sorted.edge(parseEdge(text, place), index);
      else attributes ??= wholeAttributes(text, name);
    }
    if (attributes === undefined) throw documentError(name, 'attributes', 'is missing: this is no graph document');
    return sorted.source({ attributes, options: OPTIONS });
  } catch (error) {
    sorted.close();
    throw error;
  }
}

/** The attributes of a document with its episodes; a part without them would take the place of all that they say. */
function wholeAttributes(text: string, name: string): GraphDocument['attributes'] {
  const attributes = parseAttributes(text, { name, index: 0 });
  if ((attributes.sources ?? []).length === 0) return attributes;
  const what = 'says that episodes were left out: load the whole document, or a part that keeps nodes of type Episode';
  throw documentError(name, 'attributes.sources', what);
}

/** The episodes of several sources, each with the last source that has it. */
export function episodesOf(sources: readonly Source[]): readonly SourceEpisode[] {
  const all = sources.flatMap((source) =>
    source.episodes.map((episode) => ({ episode, id: storedId(episode), source })),
  );
  const last = new Map(all.map(({ episode, source }) => [episode, source]));
  return all.filter(({ episode, source }) => last.get(episode) === source);
}

/** An episode and where its rows are. */
export interface SourceEpisode {
  readonly episode: string;
  /** The id it is stored under. */
  readonly id: string;
  readonly source: Source;
}

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: false } as const;
const AT_A_TIME = 1000;

/** Keys of the spool: what an episode says, and what is known of a node beside. */
const ofEpisode = (episode: string): string => `e${episode}`;
const ofNode = (key: string): string => `n${key}`;

interface Said {
  readonly node?: GraphNode;
  readonly edge?: GraphEdge;
}

interface Sorter {
  node(node: GraphNode, index: number): void;
  edge(edge: GraphEdge, index: number): void;
  source(head: Pick<GraphDocument, 'attributes' | 'options'>): Source;
  close(): void;
}

function sorter(name: string): Sorter {
  const spool = openSpool<Said>();
  const types = new Map<string, EntityType>();
  const silent = new Set<string>();
  /** The first node that an episode names, by episode: only in the end is it known which episodes there are. */
  const namedIn = new Map<string, number>();
  return {
    node(node, index) {
      if (types.has(node.key)) throw documentError(name, `nodes[${index}].key`, `"${node.key}" is there twice`);
      types.set(node.key, node.attributes.type);
      const parts = partsOfNode(node);
      spool.put(ofNode(node.key), { node: nodeOfNone(node) });
      for (const { episode, part } of parts) {
        spool.put(ofEpisode(episode), { node: part });
        if (!namedIn.has(episode)) namedIn.set(episode, index);
      }
      if (parts.length === 0 && node.attributes.type !== 'Episode') silent.add(node.key);
    },
    edge(edge, index) {
      checkEdge(edge, types, { name, index });
      silent.delete(edge.source);
      silent.delete(edge.target);
      for (const { episode, part } of partsOfEdge(edge)) spool.put(ofEpisode(episode), { edge: part });
    },
    source: (head) => ({
      episodes: episodesAmong(types, namedIn, name),
      rowsOf: (episode) => rowsOf(episode, spool, head),
      *others() {
        const keys = [...silent].sort();
        for (let at = 0; at < keys.length; at += AT_A_TIME)
          yield nodeRows({
            ...head,
            nodes: keys.slice(at, at + AT_A_TIME).flatMap((key) => nodesIn(spool.take(ofNode(key)))),
            edges: [],
          });
      },
      close: spool.close,
    }),
    close: spool.close,
  };
}

/** Ids of the episodes, sorted; throws DOCUMENT where a node is named in an episode that is not there. */
function episodesAmong(types: Types, namedIn: ReadonlyMap<string, number>, name: string): readonly string[] {
  for (const [episode, index] of namedIn)
    if (types.get(episode) !== 'Episode')
      throw documentError(
        name,
        `nodes[${index}].attributes.mentions`,
        `name "${episode}", which is no episode of the document`,
      );
  return [...types].flatMap(([key, type]) => (type === 'Episode' ? [key] : [])).sort();
}

const nodesIn = (said: readonly Said[]): GraphNode[] => said.flatMap(({ node }) => node ?? []);

/** The episode's part of the document: what it names, and the ends of its claims that it does not name. */
function rowsOf(episode: string, spool: Spool<Said>, head: Pick<GraphDocument, 'attributes' | 'options'>): EpisodeRows {
  const said = spool.take(ofEpisode(episode));
  const nodes = nodesIn(said);
  const edges = said.flatMap(({ edge }) => edge ?? []);
  const named = new Set(nodes.map((node) => node.key));
  const unnamed = new Set(
    [episode, ...edges.flatMap(({ source, target }) => [source, target])].filter((key) => !named.has(key)),
  );
  const beside = [...unnamed].flatMap((key) => nodesIn(spool.take(ofNode(key))));
  const part = uniteDocuments([{ ...head, nodes: [...nodes, ...beside], edges }]);
  const id = storedId(episode);
  const claims = relationshipRows(part).filter((claim) => claim.properties.episode === id);
  return { episode: id, nodes: nodeRows(part), claims };
}
