/** The server of compose.yaml, under a project name of its own. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.resolve(fileURLToPath(new URL('.', import.meta.url)), '../../compose.yaml');
const projects = new Map();

/** Starts, or starts again, the server that these ports belong to. */
export async function startCompose(ports, { password, readOnly }) {
  const project = projects.get(ports) ?? `epigraph-${randomBytes(4).toString('hex')}`;
  projects.set(ports, project);
  const env = {
    ...process.env,
    NEO4J_PASSWORD: password,
    READ_ONLY: String(readOnly),
    BOLT_PORT: String(ports.bolt),
    HTTP_PORT: String(ports.http),
  };
  const compose = (...args) =>
    execFileSync('docker', ['compose', '-f', file, '-p', project, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  compose('up', '--detach');
  const down = () => compose('down', '--volumes', '--timeout', '20');
  process.once('exit', down);
  return {
    async crash() {
      compose('kill');
    },
    async stop() {
      process.off('exit', down);
      down();
    },
  };
}
