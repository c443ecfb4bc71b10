import { EpigraphError } from '../errors.ts';
import { isAllowed, relationDefinition } from '../ontology/index.ts';
import type { GraphDocument, GraphEdge } from './schema.ts';
import { episodesOf } from './sources.ts';

/** Throws DOCUMENT for what the shape alone does not show: keys twice, edges without ends or proofs, relations that cannot be. */
export function checkDocument(document: GraphDocument, name: string): void {
  const types: Types = new Map(document.nodes.map((node) => [node.key, node.attributes.type]));
  const episodes: Types = new Map([...episodesOf(document)].map(([key, node]) => [key, node.attributes.type]));
  checkKeys(document.nodes, 'nodes', name);
  checkKeys(document.edges, 'edges', name);
  document.edges.forEach((edge, index) => {
    checkEdge(edge, types, { name, index, episodes });
  });
}

/** Throws DOCUMENT for an edge without ends or proofs, or one that the ontology does not have. */
export function checkEdge(edge: GraphEdge, types: Types, { name, index, episodes = types }: Place): void {
  const path = `edges[${index}]`;
  checkEnds(edge, types, (at, what) => documentError(name, `${path}${at}`, what));
  checkProofs(edge, episodes, (at, what) => documentError(name, `${path}.attributes.${at}`, what));
}

/** The document's name in messages, and which of its edges is meant. */
interface Place {
  readonly name: string;
  readonly index: number;
  /** The type of each episode; the nodes' own unless given. */
  readonly episodes?: Types | undefined;
}

/** `"graph.json": edges[3].target "nobody" is no node of the document.` */
export const documentError = (name: string, path: string, what: string): EpigraphError =>
  new EpigraphError('DOCUMENT', `"${name}": ${path} ${what.replace(/\s+/g, ' ').replace(/\.$/, '')}.`);

/** The type of each node. */
export type Types = ReadonlyMap<string, GraphDocument['nodes'][number]['attributes']['type']>;
type Failure = (path: string, what: string) => EpigraphError;

function checkKeys(all: readonly { readonly key: string }[], list: string, name: string): void {
  const seen = new Map<string, number>();
  all.forEach(({ key }, index) => {
    const before = seen.get(key);
    if (before !== undefined)
      throw documentError(name, `${list}[${index}].key`, `"${key}" is there twice, first at ${list}[${before}]`);
    seen.set(key, index);
  });
}

function checkEnds({ source, target, attributes: { type } }: GraphEdge, types: Types, failure: Failure): void {
  const [from, to] = [types.get(source), types.get(target)];
  if (from === undefined) throw failure('.source', `"${source}" is no node of the document`);
  if (to === undefined) throw failure('.target', `"${target}" is no node of the document`);
  if (source === target) throw failure('', `leads from "${source}" to itself`);
  if (isAllowed(type, from, to)) return;
  const { from: domain, to: range } = relationDefinition(type);
  throw failure(
    '',
    `says ${from} ${type} ${to}, which the ontology does not have: ${type} leads from ${domain.join(' or ')} to ${range.join(' or ')}`,
  );
}

function checkProofs({ attributes }: GraphEdge, types: Types, failure: Failure): void {
  const { type, evidence, count, lines } = attributes;
  if (type === 'MENTIONS' && (count === undefined || lines === undefined))
    throw failure(count === undefined ? 'count' : 'lines', 'is missing: MENTIONS says how often, and on which lines');
  if (type !== 'MENTIONS' && evidence.length === 0) throw failure('evidence', 'is empty: every relation needs a proof');
  evidence.forEach(({ episode }, index) => {
    if (types.get(episode) !== 'Episode')
      throw failure(`evidence[${index}].episode`, `"${episode}" is no episode of the document`);
  });
}
