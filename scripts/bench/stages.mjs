import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '../../dist/catalogue/load.js';
import { resolveEntities } from '../../dist/entities/resolve.js';
import { collectHints } from '../../dist/hints/hints.js';
import { hintsOfShow } from '../../dist/hints/show.js';
import { recognize } from '../../dist/mentions/recognize.js';
import { relate } from '../../dist/relations/relate.js';
import { splitSentences } from '../../dist/sentences/split.js';
import { readTranscript } from '../../dist/transcripts/read.js';

export const title = 'what the stages cost, as shares of one run';

const ROUNDS = 7;
const REPEATS = 12;
const EPISODES = 6;
const wild = fileURLToPath(new URL('../../../shared/eval/wild/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Real episodes where they are there; else a sample many times over, in which nearly every sentence says a relation. */
function episodes() {
  if (!existsSync(wild)) {
    const text = Array.from({ length: REPEATS }, () =>
      readFileSync(`${root}samples/labelled-markdown.md`, 'utf8'),
    ).join('\n');
    return [readTranscript(Buffer.from(text), { name: 'samples.md' })];
  }
  const names = readdirSync(wild).filter(
    (name) => /^(?:go-time|js-party|talkpython-2).*\.(?:md|txt)$/.test(name) && !name.includes('.notes.'),
  );
  return names.slice(0, EPISODES).map((name) => readTranscript(readFileSync(wild + name), { name }));
}

/** A catalogue that hears nothing: the sound-alike step has nothing to compare with. */
const deaf = (catalogue) => ({ ...catalogue, soundsLike: () => [] });

export function run() {
  const catalogue = loadCatalogue();
  const transcripts = episodes();
  const once = (known) => {
    const spent = { names: 0, all: 0 };
    for (const transcript of transcripts) {
      const started = performance.now();
      const document = splitSentences(transcript);
      const hints = hintsOfShow(collectHints(transcript, known.lexicon), transcript, known);
      const recognition = recognize(document, { catalogue: known, hints });
      const { entities } = resolveEntities({ document, hints, ...recognition, apart: [] });
      spent.names += performance.now() - started;
      relate({ document, entities, hints });
      spent.all += performance.now() - started;
    }
    return spent;
  };
  once(catalogue);
  once(deaf(catalogue));
  const rounds = Array.from({ length: ROUNDS }, () => ({ hearing: once(catalogue), deaf: once(deaf(catalogue)) }));
  const sounds = median(rounds.map(({ hearing, deaf: without }) => hearing.names / without.names));
  const relations = median(rounds.map(({ hearing }) => hearing.all / hearing.names));
  const words = transcripts.reduce((sum, transcript) => sum + transcript.text.split(/\s+/).length, 0);
  const speed = Math.round((words / median(rounds.map(({ hearing }) => hearing.all))) * 1000);
  return [
    `${transcripts.length} transcript${transcripts.length === 1 ? '' : 's'}${existsSync(wild) ? '' : ' (the samples: real ones are not there)'}, ${words} words, ${speed} words/s in this run`,
    `names with sound-alikes against names without: ${sounds.toFixed(2)} × the time (at most 2 is wanted)`,
    `extraction with relations against extraction without: ${relations.toFixed(2)} × the time (at most 1.5 is wanted)`,
  ];
}
