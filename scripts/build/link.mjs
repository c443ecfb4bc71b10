/** Makes `npx epigraph` work inside the checkout, as it does where the package is installed. */
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
chmodSync(fileURLToPath(new URL('../../bin/epigraph.js', import.meta.url)), 0o755);
mkdirSync(bin, { recursive: true });
if (process.platform !== 'win32' && !existsSync(`${bin}epigraph`)) symlinkSync('../../bin/epigraph.js', `${bin}epigraph`);
