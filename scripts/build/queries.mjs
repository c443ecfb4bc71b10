/** Writes the parts of queries/ that follow from the ontology: an index for each relation type, and how an episode's claims are asked for and added. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_PROPERTIES } from '../../dist/neo4j/difference.js';
import { RELATION_TYPES } from '../../dist/ontology/index.js';

const folder = fileURLToPath(new URL('../../queries/', import.meta.url));
const write = (file, lines) => writeFileSync(`${folder}${file}`, lines.map((line) => `${line}\n`).join(''));

/** MENTIONS starts at the episode: it needs no index to be found. */
const indexed = RELATION_TYPES.filter((type) => type !== 'MENTIONS');

for (const type of indexed)
  write(`schema/${type.toLowerCase().replaceAll('_', '-')}-episode.cypher`, [
    `// What an episode says with ${type} is found by the episode`,
    `CREATE INDEX ${type.toLowerCase()}_episode IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.episode)`,
  ]);

const part = (type) => [
  `  MATCH (s:Entity)-[r:${type} {episode: $episode}]->(t:Entity)`,
  `  RETURN s.id AS source, t.id AS target, r`,
  'UNION ALL',
];
write('load/claims.cypher', [
  '// Everything an episode claims (written by scripts/build/queries.mjs)',
  'CALL () {',
  ...indexed.flatMap(part),
  '  MATCH (s:Entity {id: $episode})-[r:MENTIONS]->(t:Entity)',
  '  RETURN s.id AS source, t.id AS target, r',
  '}',
  'RETURN source, type(r) AS type, target, elementId(r) AS element, properties(r) AS properties',
]);

write('load/add-claims.cypher', [
  '// Adds what an episode claims; the entities are held, and nobody else writes claims of the episode (written by scripts/build/queries.mjs)',
  'UNWIND range(0, size($source) - 1) AS i',
  'MATCH (s:Entity {id: $source[i]})',
  'MATCH (t:Entity {id: $target[i]})',
  'CREATE (s)-[r:$($type[i]) {',
  CLAIM_PROPERTIES.map((name) => `  ${name}: $${name}[i]`).join(',\n'),
  '}]->(t)',
]);
