import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { connect } from '../../dist/neo4j/connect.js';
import { readSource } from '../../dist/neo4j/source.js';
import { library } from '../../dist/queries/library.js';
import { inventGraph, writeGraph } from '../neo4j/big-graph.mjs';
import { startServer, whyNoServer } from '../neo4j/server.mjs';

export const title = 'a graph of 100 000 nodes and 400 000 edges into Neo4j, and every query over it';

const BATCH = 5000;
const ROUNDS = 3;
const SLOW = 1000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

export async function run() {
  const reason = whyNoServer();
  if (reason !== null) return [`skipped: ${reason}`];
  const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-bench-'));
  const server = await startServer();
  try {
    const small = path.join(folder, 'small.json');
    await writeGraph(small, inventGraph({ nodes: 3000, episodes: 60, mentions: 80, claims: 60 }));
    const large = path.join(folder, 'large.json');
    const { nodes, edges } = await writeGraph(large, inventGraph({}));
    for (const file of [small, small]) {
      await bareLoop(server, file);
      await empty(server);
      loadWith(server, file);
      await empty(server);
    }
    const rounds = [];
    while (rounds.length < ROUNDS) {
      await empty(server);
      const bare = await bareLoop(server, large);
      await empty(server);
      rounds.push({ bare, own: loadWith(server, large) });
    }
    const shares = rounds.map(({ bare, own }) => Math.round((100 * bare) / own.time));
    const megabytes = Math.max(...rounds.map(({ own }) => own.megabytes));
    return [
      `${nodes} nodes, ${edges} edges, ${ROUNDS} times: ${rounds.map(({ own }) => seconds(own.time)).join(', ')}, reading the file and start-up included; ${megabytes} MB of client memory at the most (300 are allowed)`,
      `a bare UNWIND $rows MERGE loop over the same rows, in turn with it: ${rounds.map(({ bare }) => seconds(bare)).join(', ')}; the load reaches ${shares.join(', ')} % of its rate, in the middle ${median(shares)} % (60 are wanted)`,
      ...(await askEverything(server)),
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The command in a process of its own, as a user would run it. */
function loadWith({ uri, username, password }, file) {
  const command =
    'import { run } from "./dist/cli/main.js"; const { stdin, stdout, stderr, env } = process; process.exitCode = await run(process.argv.slice(1), { stdin, stdout, stderr, env }); console.log(process.resourceUsage().maxRSS);';
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', command, 'load', '-q', file],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - started, megabytes: Math.round(Number(stdout.trim()) / 1024) };
}

/** What anybody would write first: rows in memory, one constraint, one MERGE after the other. Only the writing is timed. */
async function bareLoop(server, file) {
  const rows = await allRows(file);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const session = driver.session();
  try {
    await session.run('CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    const started = performance.now();
    for (const [label, some] of rows.nodes)
      await inBatches(
        session,
        some,
        `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${label}, n += row.properties`,
      );
    for (const [type, some] of rows.claims)
      await inBatches(
        session,
        some,
        `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target}) MERGE (s)-[r:${type} {episode: row.properties.episode}]->(t) SET r += row.properties`,
      );
    return performance.now() - started;
  } finally {
    await session.close();
    await driver.close();
  }
}

async function inBatches(session, rows, cypher) {
  for (let at = 0; at < rows.length; at += BATCH)
    await session.executeWrite((transaction) => transaction.run(cypher, { rows: rows.slice(at, at + BATCH) }));
}

async function allRows(file) {
  const source = await readSource(createReadStream(file), file);
  const nodes = new Map();
  const claims = [];
  for (const episode of source.episodes) {
    const rows = source.rowsOf(episode);
    for (const row of rows.nodes) nodes.set(row.id, row);
    claims.push(...rows.claims);
  }
  source.close();
  return { nodes: grouped(nodes.values(), 'label'), claims: grouped(claims, 'type') };
}

function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
}

async function empty(server) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const session = driver.session();
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const found = await session.run(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
  );
  for (const record of found.records) await session.run(`DROP INDEX ${record.get('name')}`);
  await session.close();
  await driver.close();
}

/** Names of the invented graph that many episodes speak of: the dearest ones to ask for. */
const POPULAR = {
  name: 'Project',
  project: 'Project',
  thing: 'Project',
  episode: 'Episode',
  organisation: 'Organisation',
  team: 'Organisation',
  from: 'Person',
  to: 'Person',
};

async function askEverything(server) {
  const connection = await connect(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const timed = [];
  for (const query of library()) {
    const parameters = await popularParameters(driver, query);
    const times = [];
    let rows = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const started = performance.now();
      rows = (await connection.ask(query.text, parameters)).rows.length;
      times.push(performance.now() - started);
    }
    timed.push({
      name: query.name,
      rows,
      time: median(times.slice(1)),
      scans: await scansOf(driver, query, parameters),
      isNamed: Object.keys(parameters).some((name) => name in POPULAR),
    });
  }
  await driver.close();
  await connection.close();
  timed.sort((a, b) => b.time - a.time);
  const slow = timed.filter(({ time }) => time > SLOW);
  const scanning = timed.filter(({ isNamed, scans }) => isNamed && scans.length > 0);
  return [
    `${timed.length} queries, median of ${ROUNDS}: the slowest are ${timed
      .slice(0, 5)
      .map(({ name, time, rows }) => `${name} ${Math.round(time)} ms (${rows} rows)`)
      .join(', ')}`,
    `over 1 s: ${slow.map(({ name }) => name).join(', ') || 'none'}; no rows: ${
      timed
        .filter(({ rows }) => rows === 0)
        .map(({ name }) => name)
        .join(', ') || 'none'
    }`,
    `queries that are given a name and scan: ${scanning.map(({ name, scans }) => `${name} (${scans.join(', ')})`).join('; ') || 'none, all start from an index'}`,
  ];
}

async function popularParameters(driver, query) {
  const values = {};
  for (const { name, default: value } of query.parameters) {
    const type = POPULAR[name];
    if (type === undefined) values[name] = value;
    else {
      const { records } = await driver.executeQuery(
        type === 'Episode'
          ? 'MATCH (n:Episode) RETURN n.name AS name ORDER BY name SKIP 500 LIMIT 2'
          : `MATCH (n:${type})<-[m:MENTIONS]-() RETURN n.name AS name, count(m) AS mentions ORDER BY mentions DESC LIMIT 2`,
      );
      values[name] = records[name === 'to' ? 1 : 0].get('name');
    }
  }
  return values;
}

/** Operators of the plan that read more than an index would. */
async function scansOf(driver, query, parameters) {
  const { summary } = await driver.executeQuery(`EXPLAIN ${query.text}`, parameters);
  const operators = (plan) => [plan.operatorType, ...plan.children.flatMap(operators)];
  return [...new Set(operators(summary.plan).map((name) => name.replace('@neo4j', '')))].filter((name) =>
    /Scan/.test(name),
  );
}
