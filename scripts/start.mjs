/** The main job on the samples: extracts them, shows what was found and what to try next. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = 'epigraph-out/graph.json';
/** The relations that tell most, in this order. */
const TELLING = [
  'GUEST_ON',
  'GAVE',
  'CREATED',
  'WORKS_FOR',
  'MAINTAINS',
  'BASED_ON',
  'ALTERNATIVE_TO',
  'AUTHORED',
  'ATTENDED',
];

mkdirSync(`${root}epigraph-out`, { recursive: true });
const { status } = spawnSync(process.execPath, ['bin/epigraph.js', 'extract', 'samples', '-o', output], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const { nodes, edges } = JSON.parse(readFileSync(`${root}${output}`, 'utf8'));
const names = new Map(nodes.map((node) => [node.key, node.attributes.name]));
console.log('\nSome of what was said:');
for (const type of TELLING) {
  const edge = edges
    .filter((one) => one.attributes.type === type)
    .sort((a, b) => b.attributes.confidence - a.attributes.confidence || (a.key < b.key ? -1 : 1))[0];
  const proof = edge?.attributes.evidence[0];
  if (proof === undefined) continue;
  console.log(`  ${names.get(edge.source)} ${type} ${names.get(edge.target)}`);
  console.log(`    “${proof.quote.replace(/\s+/g, ' ')}” (${names.get(proof.episode)}, line ${proof.startLine})`);
}
console.log(`\nThe graph is in ${output}. Try next:`);
console.log(`  npx epigraph explain ${output} Celery`);
console.log(`  npx epigraph view ${output} --open`);
console.log(`  npx epigraph extract your-transcript.txt --podcast "Your Show" -o graph.json`);
console.log('  npx epigraph --help');
