/** Makes the README's pictures of Neo4j Browser: the samples in a server of its own, both files dropped, two favourites. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropFile, openNeo4jBrowser, runFavourite } from './browser.mjs';
import { startServer } from './server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'epigraph to look at';
const PICTURES = [
  ['neo4j-browser-around', 'Everything that was said of somebody or something, to look at'],
  ['neo4j-browser-alternatives', 'Projects that are compared with each other, to look at'],
];
const SETTLING = 6000;

const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-pictures-'));
const server = await startServer();
try {
  const env = {
    ...process.env,
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
  };
  const extract = ['bin/epigraph.js', 'extract', 'samples', '-q', '-o', path.join(folder, 'graph.json'), '--neo4j'];
  const { status } = spawnSync(process.execPath, extract, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('the samples could not be loaded');
  mkdirSync(`${root}docs/images`, { recursive: true });
  for (const [name, title] of PICTURES) {
    const { page, close } = await openNeo4jBrowser(server);
    await dropFile(page, `${root}queries/favourites.zip`);
    await dropFile(page, `${root}queries/epigraph.grass`);
    await runFavourite(page, { folder: FOLDER, title });
    await page
      .getByText('Review your')
      .locator('..')
      .getByRole('button')
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await page.waitForTimeout(SETTLING);
    await page.screenshot({ path: `${root}docs/images/${name}.png` });
    await close();
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
