/** Bundles the viewer (src/viewer/) into one script without imports; the page takes it, the style and the frame in. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = `${root}dist/viewer/`;

mkdirSync(output, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/viewer/main.ts', 'src/viewer/viewer.css'],
  outdir: output,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  entryNames: 'viewer',
  logLevel: 'warning',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
});
copyFileSync(`${root}src/viewer/page.html`, `${output}page.html`);

/** Every page is a copy of these packages: their licences go with it. */
const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
);
const licences = [...new Set(packages)].sort().map((name) => {
  const folder = `${root}node_modules/${name}/`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n\n${readFileSync(folder + file, 'utf8').trim()}`;
});
const script = `/*! With these packages:\n\n${licences.join('\n\n\n')}\n*/\n${readFileSync(`${output}viewer.js`, 'utf8')}`;
writeFileSync(`${output}viewer.js`, script);

const style = readFileSync(`${output}viewer.css`, 'utf8');
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style) || licences.some((text) => text.includes('*/')))
  throw new Error('The viewer cannot stand inside a page: it would end its own element.');
console.log(`viewer: ${Math.round((script.length + style.length) / 1000)} kB`);
