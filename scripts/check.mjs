/** The gate: every step says in one line how it went; the first that fails stops it with what it printed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'epigraph-check-'));
const report = path.join(scratch, 'tests.json');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const node = process.execPath;

const steps = [
  ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['build', node, ['scripts/build.mjs']],
  ['types of the page', bin('tsc'), ['-p', 'tsconfig.viewer.json']],
  ['types of tests', bin('tsc'), ['--noEmit', '-p', 'tsconfig.test.json']],
  [
    'tests and coverage',
    bin('vitest'),
    ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
  ['unused code', bin('knip'), ['--no-progress']],
  ['docs in sync', node, ['scripts/docs.mjs']],
  ['evaluation, samples', node, ['scripts/eval.mjs'], { EPIGRAPH_EVAL: path.join(scratch, 'none') }],
  ...(existsSync(path.resolve(root, '../shared/eval/gold'))
    ? [
        ['evaluation, open gold', node, ['scripts/eval.mjs']],
        ['evaluation, blind gold', node, ['scripts/eval.mjs', '--blind']],
        ['evaluation, lower case', node, ['scripts/eval.mjs', '--degrade', 'lower']],
      ]
    : []),
];

let failed = false;
for (const [name, command, args, env] of steps) {
  const started = Date.now();
  const isLoud = name === 'tests and coverage';
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: isLoud ? 'inherit' : 'pipe',
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (status === 0) {
    const figures = stdout?.split('\n').find((line) => line.startsWith('micro average'));
    if (figures) console.log(`       ${figures}`);
    continue;
  }
  console.log(`${stdout ?? ''}${stderr ?? ''}`);
  failed = true;
  break;
}
if (!existsSync(path.resolve(root, '../shared/eval/gold')))
  console.log('skipped evaluation on real transcripts: ../shared is not there');
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
