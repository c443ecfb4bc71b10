/** What lies in the database, as text that can be compared, and the ways in which tests write there. */
import type { GraphDocument } from '../../src/graph/schema.ts';
import { type Connection, connect } from '../../src/neo4j/connect.ts';
import { load, prepare } from '../../src/neo4j/load.ts';
import { preview } from '../../src/neo4j/preview.ts';
import { sourceOf } from '../../src/neo4j/source.ts';
import type { LoadSummary } from '../../src/neo4j/summary.ts';
import type { Live } from './live.ts';

const STATE = `
MATCH (n) RETURN [n.id, labels(n), properties(n)] AS row
UNION ALL
MATCH (s)-[r]->(t) RETURN [s.id, type(r), t.id, properties(r)] AS row`;

/** Every node and relationship with all its properties, in an order of its own. */
export async function stateOf(live: Live): Promise<readonly string[]> {
  const rows = await live.rows(STATE);
  return rows.map(({ row }) => JSON.stringify(row, inOrder)).sort();
}

/** Properties by name, whatever order the server gives them in. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Does its work on a connection of the project's own. */
export async function connected<T>(live: Live, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(live.server);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Loads documents in one call, in statements so small that every kind of them is cut. */
export const loaded = (live: Live, ...documents: readonly GraphDocument[]): Promise<LoadSummary> =>
  loadedBy(live, documents, 7);

/** Loads documents in one call, in statements of the usual size. */
export const loadedAtOnce = (live: Live, ...documents: readonly GraphDocument[]): Promise<LoadSummary> =>
  loadedBy(live, documents, undefined);

const loadedBy = (live: Live, documents: readonly GraphDocument[], batch: number | undefined): Promise<LoadSummary> =>
  connected(live, async (connection) => {
    await prepare(connection);
    const sources = documents.map(sourceOf);
    const summary = await load(connection, sources, { batch });
    for (const source of sources) source.close();
    return summary;
  });

/** What loading documents would change. */
export const previewed = (live: Live, ...documents: readonly GraphDocument[]): Promise<LoadSummary> =>
  connected(live, async (connection) => {
    const sources = documents.map(sourceOf);
    const summary = await preview(connection, sources, { batch: 7 });
    for (const source of sources) source.close();
    return summary;
  });

/** A summary in which nothing happened to so many episodes. */
export const untouched = (unchanged: number): LoadSummary => ({
  episodes: { added: 0, changed: 0, removed: 0, unchanged },
  nodes: { added: 0, changed: 0, removed: 0 },
  edges: { added: 0, changed: 0, removed: 0 },
});
