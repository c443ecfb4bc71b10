import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inventGraph, writeGraph } from '../../scripts/neo4j/big-graph.mjs';
import { startServer } from '../../scripts/neo4j/server.mjs';
import { parseDocument } from '../../src/graph/document.ts';
import { withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { connect } from '../../src/neo4j/connect.ts';
import { load, prepare } from '../../src/neo4j/load.ts';
import { sourceOf } from '../../src/neo4j/source.ts';
import { loadedAtOnce as loaded, stateOf, untouched } from './database.ts';
import { connectionTo, describeLive, type Live } from './live.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EPISODES = 16;
const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-test-'));
const files = { one: path.join(folder, 'one.json'), other: path.join(folder, 'other.json') };
const documents: { one: GraphDocument; other: GraphDocument } = { one: empty(), other: empty() };

function empty(): GraphDocument {
  return {
    attributes: { format: 'epigraph', version: 1, generator: 'test', suggestions: [] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [],
    edges: [],
  };
}

/** Two graphs of the same episodes, as if every transcript had been edited in between. */
beforeAll(async () => {
  for (const [name, seed] of [
    ['one', 1],
    ['other', 2],
  ] as const) {
    await writeGraph(files[name], inventGraph({ nodes: 200, episodes: EPISODES, mentions: 30, claims: 30, seed }));
    documents[name] = parseDocument(readFileSync(files[name], 'utf8'), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a process of its own; kills it after so many milliseconds where told to. */
function loadProcess(file: string, env: Readonly<Record<string, string>>, killAfter?: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/epigraph.js', 'load', file, '-q'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.once('exit', (code) => resolve(code));
  });
}

/** What each episode claims there, as text. */
async function claimsByEpisode(live: Live): Promise<ReadonlyMap<string, string>> {
  const rows = await live.rows(
    'MATCH (s:Entity)-[r]->(t:Entity) WITH r.episode AS episode, s.id + type(r) + t.id + toString(r.lines[0]) AS claim ORDER BY claim RETURN episode, collect(claim) AS claims',
  );
  return new Map(rows.map(({ episode, claims }) => [String(episode), JSON.stringify(claims)]));
}

/** Numbers in [0, 1) that depend on the seed alone. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state / 2 ** 32;
}

describeLive('trouble', (live) => {
  beforeEach(live.empty);

  it('a load that is killed twenty times leaves whole episodes, and ends as a clean one', async () => {
    await loaded(live, documents.one);
    const one = { state: await stateOf(live), claims: await claimsByEpisode(live) };
    await loaded(live, documents.other);
    const other = { state: await stateOf(live), claims: await claimsByEpisode(live) };
    await live.empty();
    const started = Date.now();
    expect(await loadProcess(files.one, live.env)).toBe(0);
    const whole = Date.now() - started;
    let killed = 0;
    const random = dice(20);
    for (let round = 0; round < 20; round += 1) {
      if (round % 7 === 0) await live.empty();
      const delay = whole * (0.3 + 0.7 * (random.next().value ?? 0));
      const code = await loadProcess(round % 2 === 0 ? files.other : files.one, live.env, delay);
      if (code === null) killed += 1;
      for (const [episode, claims] of await claimsByEpisode(live))
        expect([one.claims.get(episode), other.claims.get(episode)]).toContain(claims);
    }
    expect(killed).toBeGreaterThan(10);
    expect(await loadProcess(files.other, live.env)).toBe(0);
    expect(await loaded(live, documents.other)).toEqual(untouched(EPISODES));
    // Nodes of the first version that nobody speaks of any more are gone as well.
    expect(await stateOf(live)).toEqual(other.state);
  }, 600_000);

  it('two loaders at once on overlapping episodes end as one', async () => {
    const ids = documents.one.nodes.filter((node) => node.attributes.type === 'Episode').map((node) => node.key);
    const some = withoutEpisodes(documents.one, new Set(ids.slice(10)));
    const rest = withoutEpisodes(documents.one, new Set(ids.slice(0, 6)));
    await loaded(live, some);
    await loaded(live, rest);
    const clean = await stateOf(live);
    await live.empty();
    await loaded(live, documents.other);
    await Promise.all([loaded(live, some), loaded(live, rest), loaded(live, some), loaded(live, rest)]);
    expect(await stateOf(live)).toEqual(clean);
  });

  it('two loaders with different versions of an episode leave one of them, whole', async () => {
    await loaded(live, documents.one);
    const one = await claimsByEpisode(live);
    await live.empty();
    await loaded(live, documents.other);
    const other = await claimsByEpisode(live);
    await Promise.all([loaded(live, documents.one), loaded(live, documents.other)]);
    for (const [episode, claims] of await claimsByEpisode(live))
      expect([one.get(episode), other.get(episode)]).toContain(claims);
    await loaded(live, documents.other);
    expect(await claimsByEpisode(live)).toEqual(other);
  });
});

describeLive('a server of its own', () => {
  it('that crashes and starts again in mid-load is loaded all the same; one that stays away is reported', async () => {
    const server = await startServer();
    const own = connectionTo({ ...server, database: 'neo4j' });
    try {
      await loaded(own, documents.one);
      const clean = await stateOf(own);
      await own.empty();
      const connection = await connect(own.server);
      await prepare(connection);
      const restarts: Promise<void>[] = [];
      const source = sourceOf(documents.one);
      const summary = await load(connection, [source], {
        onEpisode: (done) => {
          if (done === 4) restarts.push(server.crash().then(() => server.restart()));
        },
      });
      await Promise.all(restarts);
      expect(summary.episodes.added).toBe(EPISODES);
      expect(await stateOf(own)).toEqual(clean);
      await connection.close();

      const hasty = await connect(own.server, { patience: 1000 });
      const other = sourceOf(documents.other);
      const crashes: Promise<void>[] = [];
      await expect(
        load(hasty, [other], {
          onEpisode: (done) => {
            if (done === 5) crashes.push(server.crash());
          },
        }),
      ).rejects.toThrow(/^No Neo4j server answers at .* Not loaded: ".*" and \d+ more\. Run the same command again/);
      await Promise.all(crashes);
      await hasty.close();
    } finally {
      await own.driver.close();
      await server.stop();
    }
  }, 600_000);
});
