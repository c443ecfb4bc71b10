import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { CHROMIUM, useBrowser } from './browser.ts';

const HOSTILE = [
  '<script>window.taken = 1</script>',
  '</script><script>window.taken = 1</script>',
  '<img src="http://evil.example/x.png" onerror="window.taken = 1">',
  '"><svg onload="window.taken = 1">',
  '\u202Egnirts desrever\u202C',
  '👩‍👩‍👧‍👦 emoji 🇩🇪',
  'مرحبا بالعالم',
  '{{contents}} $& $1',
  'half \uD800 a character',
];

/** Half a character as browsers write it. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** A document in which every word that a transcript gives is a hostile one. */
function hostileDocument(): GraphDocument {
  const words = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
  const link = 'javascript:window.taken=1';
  return {
    ...exampleDocument,
    nodes: exampleDocument.nodes.map((node, index) => ({
      key: node.key,
      attributes: {
        ...node.attributes,
        name: words(index),
        aliases: HOSTILE.slice(),
        links: [link, 'data:text/html,<script>window.taken=1</script>'],
        audio: link,
        [words(index)]: words(index),
        repairs: [{ episode: FIRST, heard: words(index), became: words(index + 1), rule: words(index) }],
        mentions: node.attributes.mentions.map((mention) => ({
          ...mention,
          text: words(index),
          context: `so ${words(index)} it is`,
        })),
      },
    })),
    edges: exampleDocument.edges.map((edge, index) => ({
      ...edge,
      attributes: {
        ...edge.attributes,
        role: words(index),
        evidence: edge.attributes.evidence.map((proof) => ({
          ...proof,
          quote: words(index),
          before: words(index + 1),
          after: words(index + 2),
          speaker: words(index),
          rule: words(index),
        })),
      },
    })),
  };
}

describe.skipIf(CHROMIUM === undefined)('a page of hostile words', () => {
  const open = useBrowser();

  it('shows them and does nothing that they say', async () => {
    const { page, requests, problems } = await open(hostileDocument());
    const list = page.locator('#list');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const shown = await list.locator('.name bdi').allTextContents();
    for (const name of HOSTILE) expect(shown.map(whole)).toContain(whole(name));
    for (const { key } of exampleDocument.nodes) {
      await page.goto(`${page.url().split('#')[0]}#${key}`);
      await page.waitForFunction(`document.getElementById('open') !== null`);
    }
    for (const kind of ['png', 'json']) await Promise.all([page.waitForEvent('download'), page.click(`#save-${kind}`)]);
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(await page.locator('body script, body img, body svg, body iframe, #panel style').count()).toBe(2);
    expect(await page.locator('a[href^="javascript"], a[href^="data"]').count()).toBe(0);
    expect(requests.filter((address) => !/^(?:file|data|blob):/.test(address))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('would be stopped by its policy even if it had a hole', async () => {
    const { page, requests } = await open(exampleDocument);
    const outcome = await page.evaluate(`(async () => {
      const tried = [];
      const attempt = async (name, act) => { try { await act(); tried.push(name); } catch {} };
      await attempt('html', () => { document.body.innerHTML = '<b>x</b>'; });
      await attempt('fetch', () => fetch('http://127.0.0.1:9/'));
      // The debugger that runs this may turn text into code at first.
      await new Promise((resolve) => setTimeout(resolve));
      await attempt('eval', () => (0, eval)('1'));
      const script = document.createElement('script');
      await attempt('script', () => { script.text = 'window.taken = 1'; document.body.append(script); });
      return [tried, window.taken ?? null];
    })()`);
    expect(outcome).toEqual([[], null]);
    expect(requests.filter((address) => address.startsWith('http'))).toEqual([]);
  });
});

describe.skipIf(CHROMIUM === undefined)('a page at rest and in use', () => {
  const open = useBrowser();

  it.each([
    ['nothing', 0, '0 names, 0 relations.'],
    ['one name', 1, '1 name, 0 relations.'],
  ])('shows a graph of %s', async (_, count, summary) => {
    const nodes = exampleDocument.nodes.filter((node) => node.attributes.type === 'Project').slice(0, count);
    const alone = nodes.map((node) => ({ ...node, attributes: { ...node.attributes, mentions: [] } }));
    const { page, problems } = await open({ ...exampleDocument, nodes: alone, edges: [] });
    expect(await page.locator('#summary').innerText()).toBe(summary);
    const [image] = await Promise.all([page.waitForEvent('download'), page.click('#save-png')]);
    expect(image.suggestedFilename()).toBe('a-knowledge-graph.png');
    expect(problems).toEqual([]);
  });

  it('makes no request beyond its own file', async () => {
    const { page, requests, problems } = await open(exampleDocument, { fragment: '#project:rabbitmq' });
    await page.fill('#search', 'a');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.waitForTimeout(500);
    expect(requests.filter((address) => !/^(?:data|blob):/.test(address))).toEqual([
      expect.stringMatching(/^file:.*page\.html/),
    ]);
    expect(problems).toEqual([]);
  });
});

describe.skipIf(CHROMIUM === undefined)('a page without WebGL', () => {
  const open = useBrowser(['--disable-3d-apis']);

  it('says so in one line and has the list, the panel, search and what can be saved', async () => {
    const { page, problems } = await open(exampleDocument);
    expect(await page.evaluate(`document.createElement('canvas').getContext('webgl2')`)).toBeNull();
    expect(await page.getByRole('alert').innerText()).toBe(
      'The picture needs WebGL, which this browser does not offer; the list shows the same.',
    );
    expect(await page.getByRole('button', { name: 'Picture' }).isDisabled()).toBe(true);
    await page.locator('#list').getByRole('button', { name: 'RabbitMQ' }).click();
    expect(await page.locator('#panel h2').innerText()).toBe('RabbitMQ');
    await page.fill('#search', 'celery');
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel h2').innerText()).toBe('Celery');
    await page.getByRole('button', { name: 'No types' }).click();
    expect(await page.locator('#list li').count()).toBe(1);
    const [image] = await Promise.all([page.waitForEvent('download'), page.click('#save-png')]);
    expect(image.suggestedFilename()).toBe('queue-talk-2-episodes.png');
    expect(problems.filter((problem) => !/webgl/i.test(problem))).toEqual([]);
  });
});
