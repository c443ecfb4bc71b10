/** The document as a property graph stores it: one relationship per source, type, target and episode. */
import { createHash } from 'node:crypto';
import { factsOf as claimFacts, claimsOf } from '../graph/claims.ts';
import { nodeOfEpisode } from '../graph/episodes.ts';
import type { GraphDocument, GraphEdge, GraphEvidence, GraphNode } from '../graph/schema.ts';
import type { EntityType, RelationType } from '../ontology/index.ts';
import { wholeText } from './characters.ts';

export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** `(:Entity:<label> {id, …properties})`. */
export interface NodeRow {
  readonly id: string;
  readonly label: EntityType;
  /** All but the id: name, aliases, confidence, links and what was said of it. */
  readonly properties: Properties;
}

/** `(source)-[:<type> {episode, …properties}]->(target)`: what one episode claims. */
export interface RelationshipRow {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly properties: Properties & { readonly episode: string };
}

/** Stands in a list of times for "not known": lists of a property graph hold no null. */
export const NO_TIME = -1;

const CORE = new Set(['type', 'name', 'aliases', 'confidence', 'links', 'mentions', 'repairs', 'id', '__proto__']);
/** "release date", "a`b": characters that a property's name is better without. */
const UNSAFE_IN_KEY = /[^\p{L}\p{N}_]+/gu;

const LONGEST_ID = 1000;

/** The id that a node is stored under: its key, cut and made unique by a digest where no index could hold it. */
export function storedId(key: string): string {
  if (key.length <= LONGEST_ID) return key;
  const digest = createHash('sha256').update(key).digest('hex');
  return `${key.slice(0, LONGEST_ID / 2)}-${digest}`;
}

/** Every node, in the order of the document. */
export function nodeRows(document: GraphDocument): readonly NodeRow[] {
  return document.nodes.map((node) => ({
    id: storedId(node.key),
    label: node.attributes.type,
    properties: nodeProperties(node),
  }));
}

/** Every claim: an edge that two episodes prove is two rows. */
export function relationshipRows(document: GraphDocument): readonly RelationshipRow[] {
  const nodes = new Map(document.nodes.map((node) => [node.key, node]));
  return document.edges.flatMap((edge) => rowsOf(edge, nodes.get(edge.target)));
}

/** Name, aliases, confidence, links and the facts of a node, as values that a property can hold. */
export function nodeProperties({ attributes }: GraphNode): Properties {
  const { name, aliases, confidence, links } = attributes;
  return { name, aliases, confidence, links, ...factsOf(attributes) };
}

/** What was said or known of a node beside its name: a year, a number, an episode's title and date. */
export function factsOf(attributes: GraphNode['attributes']): Properties {
  const facts: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const key = name.replace(UNSAFE_IN_KEY, '_');
    const property = toProperty(value);
    if (!CORE.has(name) && !CORE.has(key) && property !== undefined) facts[key] = property;
  }
  return facts;
}

function toProperty(value: unknown): PropertyValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const known: readonly unknown[] = value;
    const numbers = known.filter((one) => typeof one === 'number');
    if (numbers.length === known.length && numbers.length > 0) return numbers;
    return known.map((one) => (typeof one === 'string' ? one : (JSON.stringify(one) ?? '')));
  }
  return JSON.stringify(value);
}

function rowsOf(edge: GraphEdge, named: GraphNode | undefined): readonly RelationshipRow[] {
  const { attributes } = edge;
  const { type } = attributes;
  const [source, target] = [storedId(edge.source), storedId(edge.target)];
  if (type === 'MENTIONS') {
    const { count = 1, lines = [], confidence } = attributes;
    const said = named === undefined ? {} : mentioned(nodeOfEpisode(named, edge.source), attributes);
    return [{ source, type, target, properties: { episode: source, count, lines, confidence, ...said } }];
  }
  return claimsOf(edge).map(({ episode, evidence, confidence, role, when, past }) => ({
    source,
    type,
    target,
    properties: { episode: storedId(episode), ...proofs(evidence), confidence, ...claimFacts({ role, when, past }) },
  }));
}

/** What was heard for the name, the words around it (one of each per line), and what the episode gives to the node beside. */
function mentioned({ attributes }: GraphNode, edge: GraphEdge['attributes']): Properties {
  const { name, aliases, confidence, links, mentions } = attributes;
  const { lines = [] } = edge;
  // A mention may be surer than the node; the node is what was decided.
  const surer = confidence < edge.confidence ? { confidence } : {};
  const first = new Map([...mentions].reverse().map((mention) => [mention.line, mention]));
  const found = lines.map((line) => first.get(line));
  return {
    heard: aliases,
    ...(found.some((mention) => mention !== undefined)
      ? { quotes: found.map((mention) => mention?.context ?? '') }
      : {}),
    ...timed(found.map((mention) => mention?.time ?? null)),
    node: JSON.stringify({ name, ...surer, links, ...factsOf(attributes) }, (_, value: unknown) =>
      typeof value === 'string' ? wholeText(value) : value,
    ),
  };
}

/** Quotes, lines, times, speakers and rules, one of each per piece of evidence, in the same order. */
function proofs(evidence: readonly GraphEvidence[]): Properties {
  const isSpoken = evidence.some((one) => one.speaker !== null);
  return {
    quotes: evidence.map((one) => one.quote),
    lines: evidence.map((one) => one.startLine),
    ...timed(evidence.map((one) => one.time)),
    ...(isSpoken ? { speakers: evidence.map((one) => one.speaker ?? '') } : {}),
    rules: evidence.map((one) => one.rule),
  };
}

const timed = (times: readonly (number | null)[]): Properties =>
  times.some((time) => time !== null) ? { times: times.map((time) => time ?? NO_TIME) } : {};
