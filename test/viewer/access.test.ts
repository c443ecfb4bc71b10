import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../fixtures/document.ts';
import { CHROMIUM, useBrowser } from './browser.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

/** Presses Tab until the focus is on what has that text; fails after too many. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === text) return;
  }
  throw new TypeError(`Tab does not lead to "${text}"`);
}

describe.skipIf(CHROMIUM === undefined)('the page by keyboard alone', () => {
  const open = useBrowser();

  it('search opens a node, Escape closes it and leads back', async () => {
    const { page } = await open(exampleDocument);
    await page.keyboard.press('/');
    await page.keyboard.type('que');
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#search').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Queue Talk');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    expect(await page.locator('#panel h2').innerText()).toBe('At a glance');
  });

  it('Escape in the search field first clears it', async () => {
    const { page } = await open(exampleDocument, { fragment: '#project:celery' });
    await page.keyboard.press('/');
    await page.keyboard.type('que');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search')).toBe('');
    expect(await page.locator('#matches').isVisible()).toBe(false);
    expect(await page.locator('#panel h2').innerText()).toBe('Celery');
  });

  it('the first stop skips to the list, where a name opens its quotes', async () => {
    const { page } = await open(exampleDocument);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the list of names');
    await page.keyboard.press('Enter');
    expect(await page.locator('#list').isVisible()).toBe(true);
    await tabTo(page, 'Otis Vane');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Otis Vane');
    expect(await page.locator('#list [aria-current=true]').innerText()).toBe('Otis Vane');
    expect(await page.locator('#panel blockquote').first().innerText()).toContain('Welcome to Queue Talk');
    await tabTo(page, 'Queue Talk');
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel h2').innerText()).toBe('Queue Talk');
  });

  it('a name of the overview gets the focus back', async () => {
    const { page } = await open(exampleDocument);
    await page.locator('#panel').getByRole('button', { name: 'Mara Lindqvist', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.keyboard.press('Escape');
    expect([await focused(page), await page.evaluate('document.activeElement.tagName')]).toEqual([
      'Mara Lindqvist',
      'BUTTON',
    ]);
  });

  it('filters are switched', async () => {
    const { page } = await open(exampleDocument);
    await tabTo(page, 'No types');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Project2');
    await page.keyboard.press('Space');
    expect(await page.locator('#summary').innerText()).toBe('2 of 12 names, 1 relation.');
  });

  it('arrows lead along a lane of the timeline, which is one stop', async () => {
    const { page } = await open(exampleDocument);
    const lane = page.getByRole('group', { name: 'RabbitMQ' });
    await lane.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^0:30/);
    expect(await lane.locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^0:10/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.is-pointed-at').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^0:10/);
  });

  it('what has the focus can be seen', async () => {
    const { page } = await open(exampleDocument);
    for (const selector of ['#search', '#theme', '.types .choices button', '#panel .name', '.moment']) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline, selector).toBe('solid');
    }
  });
});

describe.skipIf(CHROMIUM === undefined)('the page to a screen reader', () => {
  const open = useBrowser();
  /** Controls without a name, ids twice, references that lead nowhere, headings that skip a level. */
  const FAULTS = `(() => {
    const faults = [];
    const name = (e) => (e.getAttribute('aria-label') ?? '') || (e.labels?.[0]?.textContent ?? '') || e.textContent.trim();
    for (const e of document.querySelectorAll('a, button, input, select, [role=listbox], [role=group]'))
      if (name(e) === '') faults.push('no name: ' + e.outerHTML.slice(0, 80));
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push('twice: ' + id);
    for (const a of ['aria-controls', 'aria-labelledby', 'aria-activedescendant', 'for'])
      for (const e of document.querySelectorAll('[' + a + ']'))
        if (document.getElementById(e.getAttribute(a)) === null) faults.push(a + ': ' + e.getAttribute(a));
    for (const e of document.querySelectorAll('button button, a button, button a, summary button')) faults.push('nested: ' + e.outerHTML.slice(0, 80));
    let level = 0;
    for (const e of document.querySelectorAll('#panel h2, #panel h3, #panel h4')) {
      const next = Number(e.tagName[1]);
      if (level > 0 && next > level + 1) faults.push('skips a level: ' + e.textContent);
      level = next;
    }
    return faults;
  })()`;

  it.each(['', '#person:mara-lindqvist', '#episode:queue-talk/brokers-in-practice'])(
    'every control has a name, every reference an end (%s)',
    async (fragment) => {
      const { page } = await open(exampleDocument, { fragment });
      expect(await page.evaluate(FAULTS)).toEqual([]);
      await page.fill('#search', 'a');
      await page.getByRole('button', { name: 'List', exact: true }).click();
      expect(await page.evaluate(FAULTS)).toEqual([]);
    },
  );

  it('has landmarks, a language, a title, and says what changes', async () => {
    const { page } = await open(exampleDocument);
    expect(await page.title()).toBe('Queue Talk, 2 episodes');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const role of ['banner', 'main', 'search', 'navigation', 'complementary'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Queue Talk, 2 episodes');
    expect(await page.locator('#summary').getAttribute('role')).toBe('status');
  });

  it.each(['light', 'dark'] as const)('follows the system to %s, and the reader from there', async (colorScheme) => {
    const { page } = await open(exampleDocument, { colorScheme });
    const toggle = page.getByRole('button', { name: 'Dark' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const [light, dark] = ['rgb(251, 250, 247)', 'rgb(21, 23, 27)'];
    expect([await ground(), await toggle.getAttribute('aria-pressed')]).toEqual(
      colorScheme === 'dark' ? [dark, 'true'] : [light, 'false'],
    );
    await toggle.click();
    expect(await ground()).toBe(colorScheme === 'dark' ? light : dark);
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('fits a window of %i × %i', async (width, height) => {
    const { page } = await open(exampleDocument, { viewport: { width, height }, fragment: '#person:mara-lindqvist' });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.locator('#panel h2').isVisible()).toBe(true);
    expect(
      await page
        .locator('#theme')
        .boundingBox()
        .then((box) => (box?.x ?? 0) + (box?.width ?? 0)),
    ).toBeLessThanOrEqual(width);
  });
});
