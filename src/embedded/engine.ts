/** The only file that knows the embedded Cypher engine: a document's graph in memory, and questions to it. */
import { createRequire } from 'node:module';
import { EpigraphError } from '../errors.ts';
import type { GraphDocument } from '../graph/schema.ts';
import type { NodeValue, Properties, RelationshipValue, Rows, Value } from '../queries/values.ts';
import { nodeRows, relationshipRows } from '../sinks/property-graph.ts';

type Engine = typeof import('@grafeo-db/js');
type Parameters = Readonly<Record<string, unknown>>;

/** A graph in memory that can be asked. */
export interface EmbeddedGraph {
  /** Throws DATABASE, in one line, for what the engine does not accept, and for a query that writes. */
  ask(cypher: string, parameters: Parameters): Promise<Rows>;
  close(): void;
}

/** Puts a document's nodes and claims into memory; throws MISSING where the optional package is not installed. */
export function openEmbedded(document: GraphDocument): EmbeddedGraph {
  const database = load().GrafeoDB.create();
  const ids = new Map<string, number>();
  for (const { id, label, properties } of nodeRows(document))
    ids.set(id, database.createNode(['Entity', label], { id, ...properties }).id);
  for (const { source, type, target, properties } of relationshipRows(document)) {
    const [from, to] = [ids.get(source), ids.get(target)];
    if (from !== undefined && to !== undefined) database.createEdge(from, to, type, properties);
  }
  return {
    ask: async (cypher, parameters) => {
      const result = await answer(() => database.executeCypher(cypher, { ...parameters }));
      if (Object.values(result.counters ?? {}).some((count) => Number(count) > 0)) throw writing();
      const { columns } = result;
      const rows = result.toArray().map((row) => columns.map((column) => toValue(row[column])));
      return { columns, rows };
    },
    close: () => database.close(),
  };
}

function load(): Engine {
  try {
    return createRequire(import.meta.url)('@grafeo-db/js');
  } catch (cause) {
    const message =
      'Queries without a server need the package @grafeo-db/js, which is not installed: run "npm install @grafeo-db/js", or set NEO4J_URI.';
    throw new EpigraphError('MISSING', message, { cause });
  }
}

async function answer<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const said = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').trim();
    throw new EpigraphError(
      'DATABASE',
      `The embedded engine does not accept the query: ${said.replace(/\.$/, '')}. It knows a part of Cypher; Neo4j knows all (set NEO4J_URI).`,
      { cause },
    );
  }
}

const writing = (): EpigraphError =>
  new EpigraphError('DATABASE', 'The query writes, and epigraph only reads with it: the graph stays as it is.');

function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object') return String(value);
  if ('_labels' in value) return toNode(value);
  if ('_type' in value) return toRelationship(value);
  if ('nodes' in value && 'edges' in value && Array.isArray(value.nodes) && Array.isArray(value.edges))
    return { kind: 'path', nodes: value.nodes.map(toNode), relationships: value.edges.map(toRelationship) };
  return { kind: 'map', entries: propertiesOf(value) };
}

/** `{ _id, _labels, …properties }`. */
function toNode(value: object): NodeValue {
  const labels = '_labels' in value && Array.isArray(value._labels) ? value._labels.map(String) : [];
  return { kind: 'node', labels: labels.sort(), properties: propertiesOf(value) };
}

/** `{ _id, _source, _target, _type, …properties }`. */
const toRelationship = (value: object): RelationshipValue => ({
  kind: 'relationship',
  type: '_type' in value ? String(value._type) : '',
  properties: propertiesOf(value),
});

const OWN = new Set(['_id', '_labels', '_source', '_target', '_type']);

const propertiesOf = (value: object): Properties =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OWN.has(name))
      .map(([name, one]) => [name, toValue(one)]),
  );
