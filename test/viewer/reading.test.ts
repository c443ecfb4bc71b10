import { describe, expect, it } from 'vitest';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { CHROMIUM, useBrowser } from './browser.ts';

describe.skipIf(CHROMIUM === undefined)('reading the page', () => {
  const open = useBrowser();
  const audio = 'https://media.example/queues.mp3';
  const withAudio = {
    ...exampleDocument,
    nodes: exampleDocument.nodes.map((node) =>
      node.key === FIRST ? { ...node, attributes: { ...node.attributes, audio } } : node,
    ),
  };

  it('search completes names and what they were heard as, and opens the chosen one', async () => {
    const { page } = await open(exampleDocument);
    await page.fill('#search', 'rabb');
    const options = page.locator('#matches').getByRole('option');
    expect(await options.allInnerTexts()).toEqual([expect.stringMatching(/^RabbitMQ\s+Project$/)]);
    await page.fill('#search', 'lindquist');
    expect(await options.allInnerTexts()).toEqual([expect.stringMatching(/Mara Lindqvist\s+heard as Mara Lindquist/)]);
    await options.first().click();
    expect(await page.locator('#panel h2').innerText()).toBe('Mara Lindqvist');
    expect(await page.inputValue('#search')).toBe('');
    await page.fill('#search', 'zzz');
    expect(await page.locator('#matches-status').innerText()).toBe('No name matches.');
  });

  it('the panel has aliases, repairs, links, facts and every relation', async () => {
    const { page } = await open(exampleDocument, { fragment: '#project:rabbitmq' });
    const panel = page.getByRole('complementary', { name: 'Details' });
    const text = await panel.innerText();
    for (const words of ['rabbit mq, Rabbit', 'is based on AMQP', 'Celery uses this', '90 % sure', 'Named 3 times'])
      expect(text).toContain(words);
    expect(await panel.getByRole('link', { name: 'rabbitmq.com' }).getAttribute('href')).toBe(
      'https://www.rabbitmq.com/',
    );
    await panel.locator('.relation').getByRole('button', { name: 'Celery' }).click();
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe('Celery');
    await page.goto(`${page.url().split('#')[0]}#event:europython`);
    expect(await panel.innerText()).toMatch(/Year\s+2019/);
    await page.goto(`${page.url().split('#')[0]}#person:mara-lindqvist`);
    expect(await panel.innerText()).toContain('“Mara Lindquist” became “Mara Lindqvist”');
  });

  it('a quote stands among the words around it, with episode, line, time, speaker and rule', async () => {
    const { page } = await open(exampleDocument, { fragment: '#organisation:tidewater' });
    const relation = page.locator('.relation', { hasText: 'works for' });
    expect(await relation.locator('.claim').innerText()).toMatch(/Mara Lindqvist works for this\s*engineer\s*80 %/);
    expect(await relation.locator('blockquote').innerText()).toBe(
      '… and then I work at Tidewater in Gothenburg you know …',
    );
    expect(await relation.locator('mark').innerText()).toBe('I work at Tidewater in Gothenburg');
    expect(await relation.locator('figcaption').innerText()).toMatch(
      /^Queues - Mara Lindqvist, line 6, 0:20, said by Mara Lindqvist\s*test\/row$/,
    );
    expect(await relation.locator('a').count()).toBe(0);
  });

  it('a time plays the recording there, where its address is known', async () => {
    const { page, requests } = await open(withAudio, { fragment: '#organisation:tidewater' });
    const play = page.locator('.relation', { hasText: 'works for' }).getByRole('link', { name: 'Play at 0:20' });
    expect(await play.getAttribute('href')).toBe(`${audio}#t=20`);
    expect(await play.getAttribute('rel')).toBe('noopener noreferrer');
    expect(requests.filter((address) => address.startsWith('http'))).toEqual([]);
  });

  it('a mention stands in its context', async () => {
    const { page } = await open(exampleDocument, { fragment: '#technology:amqp' });
    const mention = page.locator('#panel .episode');
    expect(await mention.getByRole('heading').innerText()).toBe('Queues - Mara Lindqvist 1 ×');
    expect(await mention.locator('blockquote').innerText()).toBe('… so that is AMQP for you …');
    expect(await mention.locator('figcaption').innerText()).toBe('line 4, 0:11');
  });

  it('what came up together stands in the panel and opens', async () => {
    const { page } = await open(exampleDocument, { fragment: '#publication:enterprise-integration-patterns' });
    const beside = page.locator('#panel h3:text("Often named beside it") + ul');
    expect(await beside.innerText()).toContain('PEP 3156');
    await beside.getByRole('button', { name: 'PEP 3156' }).click();
    expect(await page.locator('#panel h2').innerText()).toBe('PEP 3156');
  });

  it('an episode lists what it names', async () => {
    const { page } = await open(exampleDocument, { fragment: `#${SECOND}` });
    expect(await page.locator('#panel').innerText()).toMatch(/Names 7 things[\s\S]*Enterprise Integration Patterns/);
  });

  it('the address names the open node; Back leads back', async () => {
    const { page } = await open(exampleDocument, { fragment: '#person:otis-vane' });
    const heading = page.locator('#panel h2');
    expect(await heading.innerText()).toBe('Otis Vane');
    await page.locator('#panel').getByRole('button', { name: 'Queue Talk' }).first().click();
    expect(new URL(page.url()).hash).toBe('#podcast:queue-talk');
    expect(await page.getByRole('link', { name: 'Link to this' }).getAttribute('href')).toBe('#podcast:queue-talk');
    await page.goBack();
    expect(await heading.innerText()).toBe('Otis Vane');
    await page.getByRole('button', { name: 'Close the details' }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await heading.innerText()).toBe('At a glance');
  });

  it('says so where an address names nothing', async () => {
    const { page, problems } = await open(exampleDocument, { fragment: '#person:nobody' });
    expect(await page.getByRole('alert').innerText()).toBe('Nothing here is called “person:nobody”.');
    expect(problems).toEqual([]);
  });

  it('the timeline has a lane for each name; a mark opens its mention', async () => {
    const { page } = await open(exampleDocument);
    const timeline = page.getByRole('region', { name: 'Timeline of an episode' });
    expect(await timeline.getByRole('combobox').inputValue()).toBe(FIRST);
    const lane = timeline.getByRole('group', { name: 'RabbitMQ' });
    expect(await lane.getByRole('button').count()).toBe(2);
    await lane.getByRole('button', { name: /^0:30/ }).click();
    expect(await page.locator('#panel h2').innerText()).toBe('RabbitMQ');
    expect(await page.locator('.is-pointed-at figcaption').innerText()).toBe('line 8, 0:30');
    await timeline.getByRole('combobox').selectOption(SECOND);
    expect(await lane.getByRole('button').count()).toBe(1);
    expect(await timeline.locator('.axis').innerText()).toContain('line 10');
  });

  it('the picture shows the node that is clicked', async () => {
    const { page } = await open(exampleDocument);
    await page.getByRole('button', { name: 'No types' }).click();
    await page.getByRole('button', { name: 'Talk 1', exact: true }).click();
    await page.getByRole('button', { name: 'Show all' }).click();
    const box = await page.locator('#picture').boundingBox();
    if (box === null) throw new TypeError('there is no picture');
    // Drawing takes its time on a busy machine; two clicks at once would zoom.
    for (let tries = 0; tries < 40 && (await page.locator('#panel.is-open').count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    expect(await page.locator('#panel h2').innerText()).toBe('Draining the Queue');
  });
});
