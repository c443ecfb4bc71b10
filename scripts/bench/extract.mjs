import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { extract, readTranscript } from '../../dist/index.js';

export const title = 'extraction of an episode of 10 000 words';

const ROUNDS = 5;
const WORDS = 10_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The labelled samples, repeated with their turns in order, until there are enough words. */
function episode() {
  const parts = ['labelled-markdown.md', 'front-matter.md'].map((name) =>
    readFileSync(`${root}samples/${name}`, 'utf8').replace(/^---[\s\S]*?---\n|^# .*\n/, ''),
  );
  let text = '';
  while (text.split(/\s+/).length < WORDS) text += parts.join('\n\n');
  return text;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
function timed(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

export function run() {
  const text = episode();
  const transcript = readTranscript(Buffer.from(text), { name: 'bench.md' });
  const words = transcript.text.split(/\s+/).length;
  extract(transcript);
  nlp(transcript.text.slice(0, 2000));
  const pairs = Array.from({ length: ROUNDS }, () => ({
    own: timed(() => extract(transcript)),
    bare: timed(() => nlp(transcript.text)),
  }));
  const ratio = median(pairs.map(({ own, bare }) => own / bare));
  const own = median(pairs.map((pair) => pair.own));

  const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-bench-'));
  writeFileSync(path.join(folder, 'episode.md'), text);
  const command =
    'import { run } from "./dist/cli/main.js"; const { stdin, stdout, stderr, env } = process; await run(process.argv.slice(1), { stdin, stdout, stderr, env }); console.log(process.resourceUsage().maxRSS);';
  const started = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      command,
      'extract',
      path.join(folder, 'episode.md'),
      '-q',
      '-o',
      path.join(folder, 'graph.json'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const wall = performance.now() - started;
  rmSync(folder, { recursive: true });
  return [
    `extract against nlp(text) of bare compromise: ${ratio.toFixed(2)} × its time`,
    `${Math.round((words / own) * 1000)} words/s in this run`,
    `whole process, start-up included: ${(wall / 1000).toFixed(2)} s, ${Math.round(Number(stdout.trim()) / 1024)} MB`,
  ];
}
