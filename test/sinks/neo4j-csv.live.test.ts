import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { importFull, startServer } from '../../scripts/neo4j/server.mjs';
import { mergeDocuments } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { cleanText } from '../../src/sinks/characters.ts';
import { neo4jCsv } from '../../src/sinks/neo4j-csv.ts';
import {
  type NodeRow,
  nodeRows,
  type Properties,
  type PropertyValue,
  type RelationshipRow,
  relationshipRows,
} from '../../src/sinks/property-graph.ts';
import { connectionTo, describeLive } from '../neo4j/live.ts';
import { hostileDocument } from './documents.ts';
import { sampleDocument } from './samples.ts';
import { loaded, type Row, stored } from './stored.ts';

const canImport = ['java', 'mvn'].every((program) => spawnSync(program, ['-version']).status === 0);
if (!canImport) console.log('skipped the tests of neo4j-admin database import: java or mvn cannot be run');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'epigraph-import-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** What a new database holds after `neo4j-admin database import full`. */
async function imported(document: GraphDocument) {
  for (const { path: name, content } of neo4jCsv.write(document)) writeFileSync(path.join(folder, name), content);
  const home = path.join(folder, 'home');
  const args = neo4jCsv.write(document).find((file) => file.path === 'import.args')?.content ?? '';
  const paths = args.trim().replace(/=(?=\w+\.csv$)/gm, `=${folder}/`);
  importFull(home, paths.split('\n'));
  const server = await startServer({ home, engine: 'java' });
  const live = connectionTo({ ...server, database: 'neo4j' });
  try {
    return await stored(live);
  } finally {
    await live.driver.close();
    await server.stop();
  }
}

describeLive('the tables for neo4j-admin', (live) => {
  beforeEach(live.empty);

  it.skipIf(!canImport)(
    'are imported whole, and as many as epigraph load makes',
    async () => {
      const document = mergeDocuments([sampleDocument(), withoutMixedFacts(hostileDocument)]);
      const { nodes, relationships } = await loaded(live, document);
      const found = await imported(document);
      expect([found.nodes.length, found.relationships.length]).toEqual([nodes.length, relationships.length]);
      expect(sorted(found.nodes)).toEqual(sorted(nodeRows(document).map(asNode)));
      expect(sorted(found.relationships)).toEqual(sorted(relationshipRows(document).map(asRelationship)));
    },
    300_000,
  );
});

const asNode = ({ id, label, properties }: NodeRow): Row => ({
  labels: ['Entity', label],
  properties: asImported({ id, ...properties }),
});

const asRelationship = ({ properties, ...row }: RelationshipRow): Row => ({
  ...row,
  properties: asImported(properties),
});

const sorted = (rows: readonly Row[]): readonly string[] => rows.map(canonical).sort();

/** JSON with the keys in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A column has one type: where some values are numbers and others are not, all are texts. */
const withoutMixedFacts = (document: GraphDocument): GraphDocument => ({
  ...document,
  nodes: document.nodes.map(({ key, attributes: { number, ...attributes } }) => ({ key, attributes })),
});

/** A table cannot tell an empty list from none, and has no control characters. */
const asImported = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => typeof value !== 'object' || value.length > 0)
      .map(([name, value]) => [name, cleaned(value)]),
  );

function cleaned(value: PropertyValue): PropertyValue {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object') return value;
  const texts = value.filter((one) => typeof one === 'string');
  return texts.length > 0 ? texts.map(cleanText) : value;
}
