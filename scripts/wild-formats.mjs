/**
 * Reads every transcript of some folders and shows what was recognised, and what looks like no speech in the text.
 *   node scripts/wild-formats.mjs [FOLDER…] [--file PART-OF-NAME]
 * Build first. With --file the beginning and the middle of each text are shown as well.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTranscript } from '../dist/index.js';

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string' } } });
const shared = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const folders = positionals.length > 0 ? positionals : [`${shared}transcripts`, `${shared}wild`];
/** What no speech has: marks of formats that were left in the text. */
const LEFTOVERS = {
  times: /\b\d{1,2}:\d{2}:\d{2}\b|-->/g,
  tags: /<\/?[a-z][^>\n]{0,40}>/gi,
  emphasis: /(?<!\p{L})\*\*\p{L}|\]\(/gu,
  labels: /^\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+: /gmu,
  links: /^https?:\S+$/gm,
};
const SHOWN = 400;

let unread = 0;
let count = 0;
console.log('file'.padEnd(50), 'format', ' words', 'turns', 'times', 'title | speakers | problems | left over');
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`${path.basename(folder)} is not there: nothing to read`);
    continue;
  }
  for (const name of readdirSync(folder).sort()) {
    if (/\.notes\.[a-z]+$/.test(name) || !name.includes(flags.file ?? '')) continue;
    count += 1;
    try {
      show(readTranscript(readFileSync(path.join(folder, name)), { name }));
    } catch (error) {
      unread += 1;
      console.log(`${name}: ${error.message}`);
    }
  }
}
console.log(`${count} read, ${unread} of them refused`);
process.exitCode = unread > 0 ? 1 : 0;

function show(transcript) {
  const { source, format, text, turns, anchors, metadata, problems } = transcript;
  const speakers = [...new Set(turns.map((turn) => turn.speaker ?? '–'))];
  const left = Object.entries(LEFTOVERS).flatMap(([kind, pattern]) => {
    const found = text.match(pattern) ?? [];
    return found.length === 0 ? [] : [`${kind} ×${found.length} ${found[0].trim()}`];
  });
  console.log(
    source.name.slice(0, 50).padEnd(50),
    format.padEnd(6),
    String(text.split(/\s+/).length).padStart(6),
    String(turns.length).padStart(5),
    anchors.some((anchor) => anchor.time !== null) ? 'times' : '  –  ',
    [
      metadata.title ?? '–',
      speakers.join(', '),
      problems.map(({ line, message }) => `${line}: ${message}`).join('; '),
      left.join('; '),
    ].join(' | '),
  );
  if (flags.file === undefined) return;
  const middle = Math.floor(text.length / 2);
  for (const at of [0, middle]) console.log(text.slice(at, at + SHOWN).replace(/^/gm, '    '), '\n    …');
}
