/** Builds the package: TypeScript, then every generated part that is there. Each part is one file under scripts/build/. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
for (const part of ['catalogue', 'viewer', 'schema', 'queries', 'browser']) {
  const script = `scripts/build/${part}.mjs`;
  if (existsSync(`${root}/${script}`)) node(script);
}
