import { describe, expect, it } from 'vitest';
import { exampleDocument, SECOND } from '../fixtures/document.ts';
import { largeDocument } from '../fixtures/large.ts';
import { CHROMIUM, useBrowser } from './browser.ts';

describe.skipIf(CHROMIUM === undefined)('filtering the page', () => {
  const open = useBrowser();
  const listed = async (document = exampleDocument, options = {}) => {
    const { page, problems } = await open(document, options);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const names = async () => (await page.locator('#list li .name').allInnerTexts()).sort();
    const summary = () => page.locator('#summary').innerText();
    return { page, problems, names, summary };
  };

  it('by type, with all and none', async () => {
    const { page, names, summary } = await listed();
    expect(await summary()).toBe('12 names, 10 relations.');
    const people = page.getByRole('button', { name: 'Person 2', exact: true });
    await people.click();
    expect(await people.getAttribute('aria-pressed')).toBe('false');
    expect(await names()).not.toContain('Otis Vane');
    expect(await summary()).toBe('10 of 12 names, 6 relations.');
    await page.getByRole('button', { name: 'No types' }).click();
    expect(await page.locator('#list').innerText()).toContain('Nothing is left');
    await people.click();
    expect(await names()).toEqual(['Mara Lindqvist', 'Otis Vane']);
    await page.getByRole('button', { name: 'All types' }).click();
    expect(await names()).toHaveLength(14);
  });

  it('by relation, and by what is only named', async () => {
    const { page, names, summary } = await listed();
    await page.getByRole('button', { name: 'No relations' }).click();
    await page.getByRole('button', { name: /^gave/ }).click();
    expect(await summary()).toBe('12 names, 1 relation.');
    await page.getByLabel('Hide what is only named').check();
    expect(await names()).toEqual(['Draining the Queue', 'Mara Lindqvist']);
    await page.getByRole('button', { name: /^mentions/ }).click();
    expect(await names()).toHaveLength(14);
    await page.getByRole('button', { name: 'Show everything again' }).click();
    expect(await summary()).toBe('12 names, 10 relations.');
  });

  it('by episode, which the timeline follows', async () => {
    const { page, names } = await listed();
    await page.getByLabel('Episode', { exact: true }).selectOption(SECOND);
    expect(await names()).toEqual([
      'Brokers in Practice',
      'Celery',
      'Enterprise Integration Patterns',
      'Mara Lindqvist',
      'Otis Vane',
      'PEP 3156',
      'Queue Talk',
      'RabbitMQ',
    ]);
    expect(await page.getByLabel('Episode of the timeline').inputValue()).toBe(SECOND);
  });

  it('by how sure it is', async () => {
    const { page, summary, names } = await listed();
    await page.getByLabel('How sure').fill('85');
    expect(await page.locator('output').innerText()).toBe('85 % or more');
    expect(await summary()).toBe('12 names, 0 relations.');
    await page.getByLabel('How sure').fill('95');
    expect(await names()).toEqual([]);
  });

  it('by what is around the open node', async () => {
    const { page, names } = await listed(exampleDocument, { fragment: '#project:celery' });
    const near = page.getByRole('button', { name: 'Only neighbours' });
    await near.click();
    expect(await names()).toEqual(['Celery', 'RabbitMQ']);
    expect(await near.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Two steps' }).click();
    expect(await names()).toEqual(['AMQP', 'Celery', 'RabbitMQ']);
    await page.getByRole('button', { name: 'Two steps' }).click();
    expect(await names()).toHaveLength(14);
  });

  it('a large graph shows the most connected and opens the surroundings of any other', async () => {
    const { page, summary, problems } = await listed(largeDocument(700));
    expect(await summary()).toContain('699 names');
    expect(await summary()).toContain('The picture shows the 250 most connected');
    await page.fill('#search', 'Thing 698');
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel h2').innerText()).toBe('Thing 698');
    expect(await page.locator('#panel .relation').count()).toBe(3);
    const shown = Number((await summary()).match(/shows the (\d+)/)?.[1] ?? 0);
    expect(shown).toBeGreaterThanOrEqual(250);
    expect(problems).toEqual([]);
  });
});
