import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildGraph } from '../../dist/graph/build.js';
import { pageOf } from '../../dist/page/page.js';
import { extract } from '../../dist/pipeline.js';
import { readTranscript } from '../../dist/transcripts/read.js';
import { CHROMIUM, CHROMIUM_ARGS } from '../browser.mjs';

export const title = 'the page: how soon it can be used, and how large it is';

const ROUNDS = 7;
const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function sampleGraph(names) {
  return buildGraph(names.map((name) => extract(readTranscript(readFileSync(samples + name), { name }))));
}

/** The graph of the samples as often as it takes to have so many nodes, every copy under names of its own. */
function graphOf(count) {
  const graph = sampleGraph([
    'labelled-markdown.md',
    'captions.vtt',
    'cues.srt',
    'whisper.json',
    'conference-talk.rst',
  ]);
  const copies = Array.from({ length: Math.ceil(count / graph.nodes.length) }, (_, copy) => renamed(graph, copy));
  const nodes = copies.flatMap((copy) => copy.nodes).slice(0, count);
  const keys = new Set(nodes.map((node) => node.key));
  const edges = copies.flatMap((copy) => copy.edges).filter((edge) => keys.has(edge.source) && keys.has(edge.target));
  return { ...graph, nodes, edges };
}

function renamed(graph, copy) {
  const keys = graph.nodes.map((node) => node.key).sort((a, b) => b.length - a.length);
  const text = keys.reduce(
    (json, key) => json.replaceAll(JSON.stringify(key), JSON.stringify(`${key}-${copy}`)),
    JSON.stringify({ nodes: graph.nodes, edges: graph.edges }),
  );
  const { nodes, edges } = JSON.parse(text);
  return { nodes, edges: edges.map((edge) => ({ ...edge, key: `${edge.key}-${copy}` })) };
}

async function soonest(browser, file) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    rounds.push(await page.evaluate('performance.getEntriesByName("ready")[0].startTime'));
    await page.close();
  }
  return rounds;
}

export async function run() {
  const one = pageOf(sampleGraph(['labelled-markdown.md']));
  const size = `one sample episode: ${Math.ceil(Buffer.byteLength(one) / 1000)} kB (at most 1000 kB is wanted)`;
  if (CHROMIUM === undefined) return [size, 'skipped the time: no Chromium on the PATH, and CHROMIUM_PATH names none'];
  const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-bench-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const lines = [];
  for (const count of [50, 499, 2000]) {
    const file = path.join(folder, `${count}.html`);
    const started = performance.now();
    const page = pageOf(graphOf(count));
    const spent = performance.now() - started;
    writeFileSync(file, page);
    const rounds = await soonest(browser, file);
    lines.push(
      `${count} nodes: usable after ${Math.round(median(rounds))} ms (the slowest of ${ROUNDS}: ${Math.round(Math.max(...rounds))} ms), ${Math.ceil(Buffer.byteLength(page) / 1000)} kB, made in ${Math.round(spent)} ms`,
    );
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return [size, ...lines, 'wanted: 500 nodes within 1500 ms in headless Chromium'];
}
