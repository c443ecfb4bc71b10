import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/graph/document.ts';
import { exampleDocument, SECOND } from '../fixtures/document.ts';
import { CHROMIUM, useBrowser } from './browser.ts';

async function saved(page: Page, kind: 'png' | 'json'): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#save-${kind}`)]);
  expect(download.suggestedFilename()).toBe(`queue-talk-2-episodes.${kind}`);
  return readFileSync(await download.path());
}

/** Width, height and how many different bytes the pixels of a PNG have. */
function measure(png: Buffer): { readonly width: number; readonly height: number; readonly shades: number } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    shades: new Set(inflateSync(Buffer.concat(parts))).size,
  };
}

describe.skipIf(CHROMIUM === undefined)('saving what is shown', () => {
  const open = useBrowser();

  it('as JSON is the whole document at first, its doubtful names aside', async () => {
    const { page } = await open(exampleDocument);
    await page.getByRole('button', { name: /^mentions/ }).click();
    expect(parseDocument((await saved(page, 'json')).toString('utf8'), 'saved')).toEqual({
      ...exampleDocument,
      attributes: { ...exampleDocument.attributes, suggestions: [] },
    });
  });

  it('as JSON is the visible part, a document that epigraph reads', async () => {
    const { page } = await open(exampleDocument, { fragment: '#project:celery' });
    await page.getByRole('button', { name: 'Only neighbours' }).click();
    const part = parseDocument((await saved(page, 'json')).toString('utf8'), 'saved');
    expect(part.nodes.map(({ key }) => key).sort()).toEqual([SECOND, 'project:celery', 'project:rabbitmq']);
    expect(part.edges.map(({ key }) => key)).toEqual(['project:celery|USES|project:rabbitmq']);
  });

  it('as PNG is an image of the visible part', async () => {
    const { page, problems } = await open(exampleDocument);
    const whole = await saved(page, 'png');
    const { width, height, shades } = measure(whole);
    expect([width, height]).toEqual([3200, 2200]);
    expect(shades).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'No types' }).click();
    const empty = await saved(page, 'png');
    expect(empty.length).toBeLessThan(whole.length);
    expect(problems).toEqual([]);
  });
});
