/** What a database holds, for comparing one way of filling it with another. */
import type { Live } from '../neo4j/live.ts';

interface Stored {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly relationships: readonly Readonly<Record<string, unknown>>[];
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
