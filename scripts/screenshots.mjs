/** Takes the README's pictures of the page that shows the samples' graph: docs/images/page-*.png. Needs Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS } from './browser.mjs';
import { withPalette } from './palette.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'epigraph-screenshots-'));
const at = (name) => path.join(scratch, name);
const desktop = { width: 1440, height: 900 };

/** What is shown: file name, colours, window, what is open. */
const SHOTS = [
  ['page-light', 'light', desktop, ''],
  ['page-dark', 'dark', desktop, '#person:ines-carvalho'],
  ['page-phone', 'light', { width: 390, height: 844 }, '#proposal:pep-492'],
];

function epigraph(...args) {
  const { status } = spawnSync(process.execPath, ['bin/epigraph.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (CHROMIUM === undefined) {
  console.error('No Chromium on the PATH, and CHROMIUM_PATH names none.');
  process.exit(1);
}
mkdirSync(`${root}docs/images`, { recursive: true });
epigraph('extract', 'samples', '-o', at('graph.json'), '--quiet');
epigraph('view', at('graph.json'), '-o', at('page.html'), '--quiet');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
for (const [name, colorScheme, viewport, fragment] of SHOTS) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(at('page.html')).href}${fragment}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  writeFileSync(`${root}docs/images/${name}.png`, withPalette(await page.screenshot()));
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
rmSync(scratch, { recursive: true, force: true });
