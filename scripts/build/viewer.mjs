/** Bundles the viewer (src/viewer/) into one script without imports; the page takes it, the style and the frame in. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = `${root}dist/viewer/`;

mkdirSync(output, { recursive: true });
await build({
  entryPoints: [`${root}src/viewer/main.ts`, `${root}src/viewer/viewer.css`],
  outdir: output,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  entryNames: 'viewer',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
});
copyFileSync(`${root}src/viewer/page.html`, `${output}page.html`);

const [script, style] = ['viewer.js', 'viewer.css'].map((name) => readFileSync(output + name, 'utf8'));
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
  throw new Error('The viewer cannot stand inside a page: it would end its own element.');
console.log(`viewer: ${Math.round((script.length + style.length) / 1000)} kB`);
