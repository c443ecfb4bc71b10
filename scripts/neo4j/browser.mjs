/** Drives Neo4j Browser in headless Chromium, for its test and for the screenshots. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ARGUMENTS =
  '--no-sandbox --enable-unsafe-swiftshader --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PATIENCE = 60_000;

/** A page with Neo4j Browser that is connected to a server; `close()` ends Chromium. `query` waits in the editor. */
export async function openNeo4jBrowser(
  { uri, http, username, password },
  { query = 'RETURN 1', executable = '/usr/bin/chromium' } = {},
) {
  const browser = await chromium.launch({ executablePath: executable, args: ARGUMENTS.split(' ') });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.setDefaultTimeout(PATIENCE);
    // It asks for a font and a home page that are not on this server.
    await page.route('**/*', (route) => (route.request().url().startsWith(http) ? route.continue() : route.abort()));
    await page.goto(`${http}/browser/?cmd=edit&arg=${encodeURIComponent(query)}`);
    await page.getByTestId('boltaddress').fill(new URL(uri).host);
    await page.getByTestId('username').fill(username);
    await page.getByTestId('password').fill(password);
    await page.getByTestId('connect').click();
    await page.getByTestId('boltaddress').waitFor({ state: 'detached' });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Drops a file on the page, as a hand would. */
export async function dropFile(page, file) {
  const bytes = [...readFileSync(file)];
  await page.getByTestId('main').evaluate(
    (target, { bytes, name }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { bytes, name: path.basename(file) },
  );
}

/** Opens a folder of favourites, puts one into the editor and runs it; waits until a graph is drawn. */
export async function runFavourite(page, { folder, title }) {
  await page.getByRole('button', { name: 'Favorites' }).click();
  await page.getByTestId(`expandFolder-${folder}`).click();
  await page.getByText(title, { exact: true }).first().click();
  await page.getByTestId('editor-Run').click();
  await page.locator('[data-testid="frame"] svg g.node').first().waitFor();
}

/** What is drawn of each node: its labels' colour, its size, and the words on it. */
export function drawnNodes(page) {
  return page
    .locator('[data-testid="frame"]')
    .first()
    .evaluate((frame) =>
      [...frame.querySelectorAll('svg g.node')].map((node) => {
        const outline = node.querySelector('circle.b-outline, circle.outline');
        return {
          colour: outline?.getAttribute('fill') ?? '',
          radius: Number(outline?.getAttribute('r')),
          caption: [...node.querySelectorAll('text.caption')].map((line) => line.textContent.trim()).join(' '),
        };
      }),
    );
}
