import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/embedded/engine.ts';
import { exampleDocument } from '../fixtures/document.ts';

const graph = openEmbedded(exampleDocument);
afterAll(graph.close);

const ask = async (cypher: string, parameters = {}) => (await graph.ask(cypher, parameters)).rows;

describe('the embedded engine', () => {
  it('holds every node and claim of a document', async () => {
    expect(await ask('MATCH (n:Entity) RETURN count(n) AS nodes')).toEqual([[exampleDocument.nodes.length]]);
    expect(await ask('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS claims')).toEqual([
      [exampleDocument.edges.length + 1],
    ]);
  });

  it('gives nodes, relationships, paths, maps, lists and nothing as values', async () => {
    const [row] = await ask(
      "MATCH p = (m:Person {name: $name})-[r:WORKS_FOR]->(o) RETURN m, r, p, {a: [1, null]} AS map, [1.5, 'x', true] AS list, r.past AS past",
      { name: 'Mara Lindqvist' },
    );
    const node = { kind: 'node', labels: ['Entity', 'Person'] };
    const relationship = { kind: 'relationship', type: 'WORKS_FOR' };
    expect(row).toMatchObject([
      { ...node, properties: { id: 'person:mara-lindqvist', aliases: ['Mara', 'Mara Lindquist'] } },
      { ...relationship, properties: { role: 'engineer', lines: [6] } },
      { kind: 'path', nodes: [node, { labels: ['Entity', 'Organisation'] }], relationships: [relationship] },
      { kind: 'map', entries: { a: [1, null] } },
      [1.5, 'x', true],
      null,
    ]);
  });

  it('knows the columns where no row is found', async () => {
    expect(await graph.ask("MATCH (n:Entity {name: 'Nobody'}) RETURN n.name AS name, n.id AS id", {})).toEqual({
      columns: ['name', 'id'],
      rows: [],
    });
  });

  it.each([
    'MATCH (n:Person) SET n.x = 1',
    "CREATE (n:Person {name: 'X'}) RETURN n",
    'MATCH (n:Place) DETACH DELETE n',
  ])('refuses to write: %s', async (cypher) => {
    await expect(openEmbedded(exampleDocument).ask(cypher, {})).rejects.toMatchObject({
      code: 'DATABASE',
      message: expect.stringMatching(/^The query writes, and epigraph only reads/),
    });
  });

  it.each(['MATCH (n RETURN n', 'RETURN nobody', ''])(
    'says in one line what it does not accept: %j',
    async (cypher) => {
      await expect(ask(cypher)).rejects.toMatchObject({
        code: 'DATABASE',
        message: expect.stringMatching(/^The embedded engine does not accept the query: [^\n]*set NEO4J_URI\)\.$/),
      });
    },
  );

  it('says in one line what to install where the package is missing', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-test-'));
    const hide = path.join(folder, 'hide.cjs');
    writeFileSync(
      hide,
      `const Module = require('node:module'); const find = Module._resolveFilename;
       Module._resolveFilename = function (name, ...more) {
         if (name === '@grafeo-db/js') throw Object.assign(new Error('not found'), { code: 'MODULE_NOT_FOUND' });
         return find.call(this, name, ...more);
       };`,
    );
    const file = path.join(folder, 'graph.json');
    writeFileSync(file, JSON.stringify(exampleDocument));
    const { NEO4J_URI: _, ...env } = process.env;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', hide, 'bin/epigraph.js', 'query', 'talks', '--graph', file],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8', env },
    );
    rmSync(folder, { recursive: true });
    expect(stderr).toBe(
      'epigraph: Queries without a server need the package @grafeo-db/js, which is not installed: run "npm install @grafeo-db/js", or set NEO4J_URI.\n',
    );
    expect(status).toBe(1);
  });
});
