import { expect, it } from 'vitest';
import { CHROMIUM } from './browser.ts';

it('a browser is there, or its tests are skipped in one line', ({ skip }) => {
  if (process.env.EPIGRAPH_REQUIRE_BROWSER === '1') expect(CHROMIUM, 'no Chromium: set CHROMIUM_PATH').toBeDefined();
  if (CHROMIUM !== undefined) return;
  console.log('skipped the page in a browser: no Chromium on the PATH, and CHROMIUM_PATH names none');
  skip();
});
