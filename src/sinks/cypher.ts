import { groupBy } from '../graph/group.ts';
import type { GraphDocument } from '../graph/schema.ts';
import { RELATION_TYPES } from '../ontology/index.ts';
import { literal, map } from './cypher-literal.ts';
import { type NodeRow, nodeRows, type RelationshipRow, relationshipRows } from './property-graph.ts';
import type { TextSink } from './sink.ts';

/** A script for cypher-shell: one transaction, so all of it or nothing. Run again it changes nothing; what its episodes said before goes. */
export const cypher = {
  kind: 'text',
  extension: 'cypher',
  write: writeScript,
} as const satisfies TextSink;

/** What `epigraph load` makes as well, under the same names. */
const SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;',
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);',
  'CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];',
];

function writeScript(document: GraphDocument): string {
  const [nodes, claims] = [nodeRows(document), relationshipRows(document)];
  return `${[
    `// ${nodes.length} nodes, ${claims.length} relationships. Run it with: cypher-shell -f THIS_FILE`,
    ...SCHEMA,
    ':begin',
    ...forgetting(nodes),
    ...nodeStatements(nodes),
    ...claimStatements(claims),
    ':commit',
  ].join('\n')}\n`;
}

/** Removes what the episodes claimed before, and the entities that only they named and name no more. */
function forgetting(nodes: readonly NodeRow[]): readonly string[] {
  const episodes = nodes.filter((node) => node.label === 'Episode').map((node) => node.id);
  if (episodes.length === 0) return [];
  return [
    `MATCH (source:Entity)-[claim:${RELATION_TYPES.join('|')}]->(target:Entity)
WHERE claim.episode IN ${literal(episodes)}
WITH collect(claim) AS claims, collect(source) + collect(target) AS ends
FOREACH (claim IN claims | DELETE claim)
WITH ends
UNWIND ends AS entity
WITH DISTINCT entity
WHERE NOT EXISTS { (entity)--() } AND NOT entity.id IN ${literal(nodes.map((node) => node.id))}
DELETE entity;`,
  ];
}

/** Aliases and links that others gave to an entity stay beside those of this document. */
function nodeStatements(rows: readonly NodeRow[]): readonly string[] {
  return [...groupBy(rows, (row) => row.label)].flatMap(([label, own]) =>
    batches(own.map(({ id, properties }) => `{id: ${literal(id)}, properties: ${map(properties)}}`)).map(
      (rowsOf) => `${rowsOf}
MERGE (entity:Entity {id: row.id})
WITH row, entity, coalesce(entity.aliases, []) AS aliases, coalesce(entity.links, []) AS links
SET entity:${label}, entity += row.properties
SET entity.aliases = [alias IN aliases WHERE NOT alias IN row.properties.aliases] + row.properties.aliases
SET entity.links = [link IN links WHERE NOT link IN row.properties.links] + row.properties.links;`,
    ),
  );
}

function claimStatements(rows: readonly RelationshipRow[]): readonly string[] {
  return [...groupBy(rows, (row) => row.type)].flatMap(([type, own]) =>
    batches(own.map(claim)).map(
      (rowsOf) => `${rowsOf}
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[claim:${type} {episode: row.properties.episode}]->(target)
SET claim = row.properties;`,
    ),
  );
}

const claim = ({ source, target, properties }: RelationshipRow): string =>
  `{source: ${literal(source)}, target: ${literal(target)}, properties: ${map(properties)}}`;

/** Rows of one statement: longer lists are slow to parse. */
const BATCH = 200;

/** `UNWIND [ … ] AS row` for every batch, a row a line. */
function batches(rows: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => {
    const batch = rows.slice(index * BATCH, (index + 1) * BATCH);
    return `UNWIND [\n${batch.map((row) => `  ${row}`).join(',\n')}\n] AS row`;
  });
}
