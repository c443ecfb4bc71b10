/** A real browser for the tests of the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CHROMIUM, CHROMIUM_ARGS } from '../../scripts/browser.mjs';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { pageOf } from '../../src/page/page.ts';

export { CHROMIUM };

/** An open page with all that it asked for and all that went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Addresses of every request, the file itself first. */
  readonly requests: readonly string[];
  /** Errors and refusals, the policy's among them. */
  readonly problems: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** "#person:mara-lindqvist". */
  readonly fragment?: string;
}

/** Starts a browser for the tests of a file and closes it after them; the function that is given opens a graph's page. */
export function useBrowser(
  more: readonly string[] = [],
): (document: GraphDocument, options?: OpenOptions) => Promise<Opened> {
  let browser: Browser | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'epigraph-browser-'));
    if (CHROMIUM !== undefined)
      browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: [...CHROMIUM_ARGS, ...more],
        timeout: 120_000,
      });
  }, 150_000);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (document, { fragment = '', ...options } = {}) => {
    if (browser === undefined) throw new TypeError('there is no browser');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const [requests, problems]: [string[], string[]] = [[], []];
    context.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const file = path.join(folder, 'page.html');
    writeFileSync(file, pageOf(document));
    await page.goto(`${pathToFileURL(file).href}${fragment}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, requests, problems };
  };
}
