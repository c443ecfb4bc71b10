import { readFileSync } from 'node:fs';

/** The version of this package, as in its package.json. */
export const VERSION: string = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest instanceof Object && 'version' in manifest ? String(manifest.version) : '0.0.0';
}
