/**
 * Starts a real Neo4j on loopback for development and tests: `docker compose` where a Docker engine answers, else
 * Community 5.26 LTS from its Maven artifacts with the machine's Java. Data lies in a temporary folder.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { startCompose } from './compose.mjs';
import { bringJars, startJava, writeConfiguration } from './java.mjs';

export const USERNAME = 'neo4j';
/** Guards nothing: the server listens on loopback and holds what tests put there. */
export const PASSWORD = 'epigraph-development';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Why no server can be started here, in one line; null where one can. */
export function whyNoServer() {
  if (works('docker', ['compose', 'version']) && works('docker', ['info'])) return null;
  const lacking = [
    ['java', ['-version']],
    ['mvn', ['-version']],
  ].filter(([command, args]) => !works(command, args));
  return lacking.length === 0
    ? null
    : `no Docker engine answers and ${lacking.map(([command]) => command).join(' and ')} cannot be run`;
}

/**
 * Starts a server and waits until Bolt answers. `home` is a folder whose data is to be kept, a temporary one unless given;
 * `readOnly` makes a database that refuses writes. The server ends with this process, or by `stop()`.
 */
export async function startServer({ home, readOnly = false, engine = chooseEngine() } = {}) {
  const folder = home ?? mkdtempSync(path.join(tmpdir(), 'epigraph-neo4j-'));
  const ports = { bolt: await freePort(), http: await freePort() };
  const start = () => (engine === 'docker' ? startCompose(ports, { password: PASSWORD, readOnly }) : startOnJava());
  async function startOnJava() {
    writeConfiguration(folder, ports, { readOnly });
    return await startJava(folder, bringJars());
  }
  let running = await start();
  const server = {
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    http: `http://127.0.0.1:${ports.http}`,
    username: USERNAME,
    password: PASSWORD,
    home: folder,
    /** Ends the server as a power cut would; its data stays. */
    crash: () => running.crash(),
    /** Starts it again over the same data, on the same ports. */
    async restart() {
      running = await start();
      await ready(server);
    },
    async stop() {
      await running.stop();
      if (home === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await ready(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Runs `neo4j-admin database import full neo4j` with further arguments into a home folder no server uses, and returns what it printed. */
export function importFull(home, args) {
  writeConfiguration(home, { bolt: 0, http: 0 }, { readOnly: false });
  return execFileSync(
    'java',
    [
      '-Xmx1g',
      '-cp',
      path.join(bringJars(), '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...args,
    ],
    { encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') } },
  );
}

const chooseEngine = () => (works('docker', ['compose', 'version']) && works('docker', ['info']) ? 'docker' : 'java');

/** A port of loopback that nobody uses. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const DEADLINE = 180_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until Bolt answers; the first user must change its password, which a new server asks for. */
async function ready({ uri, username, password }) {
  const started = Date.now();
  for (;;) {
    try {
      if (await answers(uri, neo4j.auth.basic(username, password))) return;
    } catch (error) {
      if (error.code === 'Neo.ClientError.Security.Unauthorized') await changePassword(uri, password);
      else if (Date.now() - started > DEADLINE) throw error;
      else await pause(200);
    }
  }
}

async function answers(uri, auth) {
  const driver = neo4j.driver(uri, auth);
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } finally {
    await driver.close();
  }
}

async function changePassword(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USERNAME, USERNAME));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: USERNAME, new: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}
