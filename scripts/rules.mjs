/**
 * Prints how often each rule of the relations stage fired on transcripts with gold, and how often it was right there,
 * so that dead and harmful rows are seen.
 *   npm run rules -- [--dead] [--harmful] [--wrong RULE] [--json]
 * Gold is taken from samples/gold and, where it is there, from ../shared/eval.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGraph, extract, parseGold, readTranscript, score } from '../dist/index.js';
import { PHRASE_ROWS } from '../dist/ontology/relations/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.EPIGRAPH_EVAL ?? path.resolve(root, '../shared/eval');
const { values: flags } = parseArgs({
  options: {
    dead: { type: 'boolean', default: false },
    harmful: { type: 'boolean', default: false },
    wrong: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const sets = [
  { gold: path.join(root, 'samples/gold'), transcripts: path.join(root, 'samples') },
  { gold: path.join(shared, 'gold'), transcripts: path.join(shared, 'transcripts') },
].filter((set) => existsSync(set.gold));

const counts = new Map(PHRASE_ROWS.map((row) => [row.id, { fired: 0, vetoed: 0, right: 0, wrong: 0, examples: [] }]));
const countOf = (rule) => {
  if (!counts.has(rule)) counts.set(rule, { fired: 0, vetoed: 0, right: 0, wrong: 0, examples: [] });
  return counts.get(rule);
};

for (const set of sets) {
  for (const file of readdirSync(set.gold)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const gold = parseGold(readFileSync(path.join(set.gold, file), 'utf8'), file);
    const bytes = readFileSync(path.join(set.transcripts, gold.transcript));
    count(gold, extract(readTranscript(bytes, { name: gold.transcript, title: gold.title })));
  }
}

/** Adds the rules of one episode: what fired, and what the edges it proves are worth against gold. */
function count(gold, extraction) {
  for (const { stage, rule, outcome } of extraction.trace) if (stage === 'relations') countOf(rule)[outcome] += 1;
  const graph = buildGraph([extraction]);
  const wrong = new Set(score(gold, graph).relations.spurious.map((edge) => edge.attributes.evidence[0]?.quote));
  for (const { attributes } of graph.edges) {
    if (attributes.type === 'MENTIONS') continue;
    const verdict = wrong.has(attributes.evidence[0]?.quote) ? 'wrong' : 'right';
    for (const rule of new Set(attributes.evidence.map((evidence) => evidence.rule))) {
      const counted = countOf(rule);
      counted[verdict] += 1;
      if (!rule.startsWith(attributes.type.toLowerCase().replaceAll('_', '-')) || rule.includes('in-name'))
        counted.fired += 1;
      if (verdict === 'wrong') counted.examples.push(attributes.evidence[0].quote.replace(/\s+/g, ' '));
    }
  }
}

const isShown = ([, { fired, right, wrong }]) => {
  if (flags.dead) return fired === 0;
  return flags.harmful ? wrong > right : fired > 0;
};
const rows = [...counts].filter(isShown).sort(([a, one], [b, two]) => two.fired - one.fired || (a < b ? -1 : 1));

if (flags.wrong !== undefined) {
  const known = counts.get(flags.wrong);
  if (known === undefined) {
    console.error(`No rule "${flags.wrong}". Rules are named like "works-for/work-at".`);
    process.exit(2);
  }
  for (const quote of known.examples) console.log(`“${quote}”`);
} else if (flags.json) {
  console.log(JSON.stringify(rows.map(([rule, { examples, ...numbers }]) => ({ rule, ...numbers }))));
} else {
  console.log(`${'rule'.padEnd(34)} fired vetoed right wrong precision`);
  for (const [rule, { fired, vetoed, right, wrong }] of rows) {
    const precision = right + wrong === 0 ? '-' : `${Math.round((100 * right) / (right + wrong))} %`;
    const numbers = [fired, vetoed, right, wrong].map((number) => String(number).padStart(5)).join(' ');
    console.log(`${rule.padEnd(34)} ${numbers}  ${precision.padStart(7)}`);
  }
  const dead = [...counts.values()].filter((counted) => counted.fired === 0).length;
  console.log(`${counts.size} rules, ${dead} never fired here (npm run rules -- --dead).`);
}
