import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { importFull, startServer } from '../../scripts/neo4j/server.mjs';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { cleanText } from '../../src/sinks/characters.ts';
import { neo4jCsv } from '../../src/sinks/neo4j-csv.ts';
import { connectionTo, describeLive } from '../neo4j/live.ts';
import { hostileDocument } from './documents.ts';
import { sampleDocument } from './samples.ts';
import { loaded, stored } from './stored.ts';

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

  it('are imported as the graph that epigraph load makes, empty lists aside', async () => {
    const document = sampleDocument();
    const { nodes, relationships } = await loaded(live, document);
    const found = await imported(document);
    expect(found.nodes).toEqual(nodes.map(withoutEmptyLists));
    expect(found.relationships).toEqual(relationships.map(withoutEmptyLists));
  });

  it('keep hostile names, control characters aside', async () => {
    const { nodes, relationships } = await loaded(live, hostileDocument);
    const found = await imported(hostileDocument);
    expect([found.nodes.length, found.relationships.length]).toEqual([nodes.length, relationships.length]);
    const names = (rows: typeof nodes) => rows.map(({ properties }) => nameOf(properties));
    expect(names(found.nodes)).toEqual(names(nodes).map(cleanText));
  });
});

/** A table cannot tell an empty list from none. */
function withoutEmptyLists(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = Object.entries(row.properties ?? {}).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  return { ...row, properties: Object.fromEntries(properties) };
}

const nameOf = (properties: unknown): string =>
  properties instanceof Object && 'name' in properties ? String(properties.name) : '';
