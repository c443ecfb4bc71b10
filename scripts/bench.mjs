/** Cost as ratios within one run: machines differ and are shared, so seconds alone say little. Each row is one file under scripts/bench/. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('bench/', import.meta.url));
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .sort()) {
  const { title, run } = await import(new URL(`bench/${file}`, import.meta.url).href);
  console.log(title);
  for (const line of await run()) console.log(`  ${line}`);
}
