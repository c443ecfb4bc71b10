/** What a database holds, for comparing one way of filling it with another. */
import type { GraphDocument } from '../../src/graph/schema.ts';
import { connect } from '../../src/neo4j/connect.ts';
import { load, prepare } from '../../src/neo4j/load.ts';
import { sourceOf } from '../../src/neo4j/source.ts';
import type { LoadSummary } from '../../src/neo4j/summary.ts';
import type { Live } from '../neo4j/live.ts';

/** Columns by name. */
export type Row = Readonly<Record<string, unknown>>;

interface Stored {
  readonly nodes: readonly Row[];
  readonly relationships: readonly Row[];
}

/** Every node and relationship with all its properties, sorted. */
export async function stored(live: Pick<Live, 'rows'>): Promise<Stored> {
  return {
    nodes: await live.rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id'),
    relationships: await live.rows(
      `MATCH (s)-[r]->(t) RETURN s.id AS source, type(r) AS type, t.id AS target, properties(r) AS properties
       ORDER BY source, type, target, r.episode`,
    ),
  };
}

/** Loads a document as `epigraph load` does. */
export async function loadInto({ server }: Live, document: GraphDocument): Promise<LoadSummary> {
  const connection = await connect(server);
  try {
    await prepare(connection);
    return await load(connection, [sourceOf(document)]);
  } finally {
    await connection.close();
  }
}

/** What `epigraph load` makes of a document; the database is empty afterwards. */
export async function loaded(live: Live, document: GraphDocument): Promise<Stored> {
  await loadInto(live, document);
  const found = await stored(live);
  await live.empty();
  return found;
}
