/**
 * Reads every transcript of a folder and says what was recognised; draws samples for a person to judge.
 *   npm run wild -- [--dir DIR] [--file NAME] [--sample N --seed S --what nodes|relations]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGraph, extract, readTranscript } from '../dist/index.js';

const { values: flags } = parseArgs({
  options: {
    dir: { type: 'string', default: fileURLToPath(new URL('../../shared/eval/wild', import.meta.url)) },
    file: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    what: { type: 'string', default: 'nodes' },
  },
});
if (!existsSync(flags.dir)) {
  console.log(`${path.basename(flags.dir)} is not there: nothing to read`);
  process.exit(0);
}

const oneLine = (text) => text.replace(/\s+/g, ' ');
const names = readdirSync(flags.dir)
  .filter((name) => !/\.notes\.[a-z]+$/.test(name) && (flags.file === undefined || name.includes(flags.file)))
  .sort();
const graphs = [];
for (const name of names) {
  try {
    const transcript = readTranscript(readFileSync(path.join(flags.dir, name)), { name });
    const graph = buildGraph([extract(transcript)]);
    graphs.push({ name, graph });
    if (flags.sample !== undefined) continue;
    const relations = graph.edges.filter((edge) => edge.attributes.type !== 'MENTIONS').length;
    const speakers = new Set(transcript.turns.map((turn) => turn.speaker).filter((label) => label !== null)).size;
    const times = transcript.anchors.some((anchor) => anchor.time !== null) ? 'times' : '';
    console.log(
      [
        name.slice(0, 50).padEnd(50),
        transcript.format.padEnd(5),
        String(transcript.text.split(/\s+/).length).padStart(6),
        `${speakers} speakers`.padEnd(11),
        times.padEnd(6),
        `${graph.nodes.length} nodes, ${relations} relations`,
        transcript.metadata.title ?? '',
      ].join(' '),
    );
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

/** A small seeded generator (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const describeNode = ({ name, node }) => {
  const { name: called, type, confidence, mentions } = node.attributes;
  const mention = mentions[0];
  return `${called} [${type}] ${confidence.toFixed(2)} ×${mentions.length} “…${mention?.context ?? ''}…” (${name}:${mention?.line ?? '-'}, ${mention?.rule ?? 'metadata'})`;
};
const describeEdge = ({ name, edge, called }) => {
  const proof = edge.attributes.evidence[0];
  return `${called.get(edge.source)} ${edge.attributes.type} ${called.get(edge.target)} ${edge.attributes.confidence.toFixed(2)} “${oneLine(`${proof.before} [${proof.quote}] ${proof.after}`)}” (${name}:${proof.startLine}, ${proof.speaker ?? '-'}, ${proof.rule})`;
};

const all = graphs.flatMap(({ name, graph }) => {
  const called = new Map(graph.nodes.map((node) => [node.key, node.attributes.name]));
  return flags.what === 'relations'
    ? graph.edges
        .filter((edge) => edge.attributes.type !== 'MENTIONS')
        .map((edge) => describeEdge({ name, edge, called }))
    : graph.nodes.filter((node) => node.attributes.type !== 'Episode').map((node) => describeNode({ name, node }));
});
if (flags.sample !== undefined) {
  const next = random(Number(flags.seed));
  const drawn = all
    .map((line) => ({ line, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Number(flags.sample));
  for (const [index, { line }] of drawn.entries()) console.log(`${index + 1}. ${line}`);
} else if (flags.file !== undefined) for (const line of all) console.log(`  ${line}`);
