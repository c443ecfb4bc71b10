/** Neo4j Community from its Maven artifacts, run by the machine's Java without an installation. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = path.resolve(here, '../../node_modules/.cache/epigraph-neo4j-5.26.30');

/** The folder of the server's jars; Maven brings them the first time, and caches them for other checkouts. */
export function bringJars() {
  if (existsSync(cache)) return cache;
  const part = `${cache}.${process.pid}`;
  mkdirSync(path.dirname(cache), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'mvn',
    ['-q', '-B', '-f', path.join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${part}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`Maven could not bring Neo4j: ${`${stdout}${stderr}`.trim().split('\n')[0]}`);
  }
  try {
    renameSync(part, cache);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(cache)) throw error;
  }
  return cache;
}

/** Writes conf/neo4j.conf: loopback only, these ports, authentication on. */
export function writeConfiguration(home, ports, { readOnly }) {
  mkdirSync(path.join(home, 'conf'), { recursive: true });
  const settings = {
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': '256m',
    'db.shutdown_transaction_end_timeout': '0s',
    'server.databases.default_to_read_only': readOnly,
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.enabled': true,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path.join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/** Starts the server over a home folder. It ends by itself when this process does: its standard input ends then. */
export async function startJava(home, jars) {
  const child = spawn('java', ['-Xmx1g', '-cp', path.join(jars, '*'), path.join(here, 'Server.java'), home], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.on('error', () => undefined);
  await saysReady(child);
  child.unref();
  for (const stream of child.stdio) stream?.unref?.();
  return {
    async crash() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.stdin.end();
      const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

function saysReady(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr.on('data', (chunk) => {
      printed = `${printed}${chunk}`.slice(-4000);
    });
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('ready')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Neo4j ended with status ${code}: ${printed.trim()}`)));
  });
}
