/**
 * Scores extraction against gold transcripts and fails when a figure falls below the committed baseline.
 *   npm run eval -- [--blind] [--errors] [--degrade lower] [--json] [--update-baseline] [--only NAME]
 *                   [--assistant URL [--assistant-model NAME] [--assistant-window WORDS]]
 * With an assistant it scores what that adds beside what the rules find alone.
 * Gold is taken from ../shared/eval where that is there, else from samples/gold.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGraph, extract, microAverage, microPortion, parseGold, readTranscript, score } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.EPIGRAPH_EVAL ?? path.resolve(root, '../shared/eval');
const { values: flags } = parseArgs({
  options: {
    blind: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'update-baseline': { type: 'boolean', default: false },
    degrade: { type: 'string' },
    only: { type: 'string' },
    assistant: { type: 'string' },
    'assistant-model': { type: 'string' },
    'assistant-window': { type: 'string', default: '1500' },
  },
});
if (flags.degrade !== undefined && flags.degrade !== 'lower') {
  console.error(`Unknown --degrade "${flags.degrade}". Known: lower.`);
  process.exit(2);
}

const isShared = existsSync(path.join(shared, 'gold'));
const base = isShared ? path.join(shared, flags.blind ? 'blind' : '') : path.join(root, 'samples');
const transcripts = isShared ? path.join(base, 'transcripts') : base;
const set = isShared ? (flags.blind ? 'blind' : 'open') : 'samples';
const mark = flags.degrade === undefined ? set : `${set}-${flags.degrade}`;

/** The same text without case and punctuation; as long as before, so that lines stay where they are. */
const degrade = (transcript) => ({ ...transcript, text: transcript.text.toLowerCase().replace(/[.,?!;:"“”()]/g, ' ') });

const reader = flags.assistant === undefined ? null : await (await import('./eval-assistant.mjs')).openReader(flags);

const episodes = readdirSync(path.join(base, 'gold'))
  .filter((file) => file.endsWith('.gold.json') && (flags.only === undefined || file.includes(flags.only)))
  .sort()
  .map((file) => {
    const gold = parseGold(readFileSync(path.join(base, 'gold', file), 'utf8'), file);
    const bytes = readFileSync(path.join(transcripts, gold.transcript));
    const read = readTranscript(bytes, { name: gold.transcript, title: gold.title });
    const transcript = flags.degrade === 'lower' ? degrade(read) : read;
    return { file, gold, bytes, extraction: extract(transcript) };
  });
const scored = (extractions) =>
  episodes.map(({ file, gold }, index) => ({ file, score: score(gold, buildGraph([extractions[index]])) }));
const results = scored(episodes.map(({ extraction }) => extraction));

const percent = (share) => (share === null ? '    -' : (share * 100).toFixed(1).padStart(5));
const line = (name, { strict, lenient, relations, mentionRecall, evidence }) =>
  `${name.padEnd(40).slice(0, 40)} ${percent(strict.precision)} ${percent(strict.recall)} ${percent(strict.f1)}  ${percent(lenient.f1)}  ${percent(relations.precision)} ${percent(relations.recall)} ${percent(relations.f1)}  ${percent(mentionRecall.share)} ${percent(evidence.share)} ${evidence.right}/${evidence.of}`;
const average = (all) => ({
  strict: microAverage(all.map((result) => result.score.strict)),
  lenient: microAverage(all.map((result) => result.score.lenient)),
  relations: microAverage(all.map((result) => result.score.relations)),
  mentionRecall: microPortion(all.map((result) => result.score.mentionRecall)),
  evidence: microPortion(all.map((result) => result.score.evidence)),
});
const micro = average(results);
const assisted = reader === null ? null : await reader(episodes);
const microAssisted = assisted === null ? null : average(scored(assisted.extractions));

if (flags.json)
  console.log(JSON.stringify({ set: mark, ...micro, ...(microAssisted === null ? {} : { assistant: microAssisted }) }));
else {
  console.log(
    `${`${mark} gold, ${results.length} transcripts`.padEnd(40)}  node P     R    F1  lenF1  rel P     R    F1  ment. evid.`,
  );
  if (!flags.blind) for (const { file, score: one } of results) console.log(line(file.replace('.gold.json', ''), one));
  console.log(line('micro average', micro));
  if (microAssisted !== null) {
    console.log(line(`with ${assisted.model}`, microAssisted));
    for (const note of assisted.notes) console.log(note);
  }
}
const shown = assisted === null ? results : scored(assisted.extractions);
if (flags.errors && !flags.blind) for (const { file, score: one } of shown) printErrors(file, one);

function printErrors(file, { strict, relations }) {
  console.log(`\n${file}`);
  console.log(`  missed nodes: ${strict.missed.map((entity) => entity.name).join('; ')}`);
  console.log(
    `  spurious nodes: ${strict.spurious.map(({ node, duplicateOf }) => `${node.attributes.name} [${node.attributes.type}]${duplicateOf === null ? '' : ` = ${duplicateOf.name}`}`).join('; ')}`,
  );
  console.log(
    `  missed edges: ${relations.missed.map((relation) => `${relation.source} ${relation.type[0]} ${relation.target}`).join('; ')}`,
  );
  for (const edge of relations.spurious)
    console.log(
      `  spurious edge: ${edge.source} ${edge.attributes.type} ${edge.target} “${edge.attributes.evidence[0]?.quote.replace(/\s+/g, ' ')}”`,
    );
}

const baselineFile = path.join(root, 'test/gold/baseline.json');
const baseline = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {};
const figuresNow = {
  'strict F1': micro.strict.f1,
  'strict precision': micro.strict.precision,
  'lenient F1': micro.lenient.f1,
  'relations F1': micro.relations.f1,
  'relations precision': micro.relations.precision,
  evidence: micro.evidence.share ?? 0,
};
const rounded = Object.fromEntries(
  Object.entries(figuresNow).map(([name, share]) => [name, Math.round(share * 1000) / 10]),
);
if (flags['update-baseline']) {
  writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, [mark]: rounded }, null, 2)}\n`);
} else if (flags.only === undefined) {
  const fallen = Object.entries(baseline[mark] ?? {}).filter(([name, least]) => (rounded[name] ?? 0) < least - 0.3);
  for (const [name, least] of fallen) console.error(`${mark}: ${name} is ${rounded[name]}, the baseline is ${least}`);
  if (fallen.length > 0) process.exitCode = 1;
}
