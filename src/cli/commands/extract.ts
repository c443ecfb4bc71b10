import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import { buildGraph } from '../../graph/build.ts';
import { writeDocument } from '../../graph/document.ts';
import type { GraphDocument } from '../../graph/schema.ts';
import type { Extraction } from '../../model.ts';
import { ENTITY_TYPES } from '../../ontology/index.ts';
import { type ExtractOptions, extract } from '../../pipeline.ts';
import { readTranscript } from '../../transcripts/read.ts';
import { checkAssistant, type Heard, heardBy, type ReadEpisode } from '../assistant.ts';
import { assistantSettings, withAssistantOptions } from '../assistant-options.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { expandInputs } from '../inputs.ts';
import { readInput, type Streams, writeOutput } from '../io.ts';
import { withConnection, withServerOptions } from '../neo4j-options.ts';
import { progressBar } from '../progress.ts';
import { readSettings } from '../settings.ts';
import { table } from '../table.ts';
import { loadSources } from './load.ts';

type Args = Readonly<Record<string, unknown>>;

/** `epigraph extract`: transcripts in, one graph document out. */
export const extractCommand: Command = {
  command: 'extract [inputs..]',
  describe: 'Extract a knowledge graph from transcripts: files, globs, directories, or - for standard input',
  build: (yargs: Argv): Argv =>
    withAssistantOptions(
      withServerOptions(yargs)
        .positional('inputs', { type: 'string', array: true, describe: 'transcripts' })
        .option('output', {
          alias: 'o',
          type: 'string',
          default: 'graph.json',
          describe: 'where the graph document goes, - for standard output',
        })
        .option('title', { type: 'string', describe: "the episode's title (one input only)" })
        .option('podcast', { type: 'string', describe: "the show's name" })
        .option('date', { type: 'string', describe: 'the date of the episode, ISO 8601 (one input only)' })
        .option('hosts', { type: 'string', array: true, describe: 'names of the hosts, as they are spelled' })
        .option('guests', { type: 'string', array: true, describe: 'names of the guests, as they are spelled' })
        .option('notes', { type: 'string', describe: 'show notes as Markdown, HTML or text (one input only)' })
        .option('catalogue', {
          type: 'string',
          array: true,
          describe: 'your own names, JSON or YAML; they win over the built-in ones',
        })
        .option('corrections', {
          type: 'string',
          describe: 'your decisions, YAML; corrections.yaml is taken where it is there',
        })
        .option('audio', { type: 'string', describe: 'URL of the recording (one input only)' })
        .option('trace', {
          type: 'string',
          describe: 'write every rule that fired or was vetoed to this file, one JSON object a line',
        })
        .option('json', { type: 'boolean', default: false, describe: 'print the summary as JSON' })
        .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'print no summary and no progress' }),
    ),
  run: runExtract,
};

async function runExtract(args: Args, streams: Streams): Promise<number> {
  const named = listOption(args, 'inputs');
  if (named.length === 0)
    throw new EpigraphError('USAGE', 'No transcript given. Name files, globs or directories, or - for standard input.');
  const { files, failures } = await expandInputs(named);
  for (const name of ['title', 'date', 'audio', 'notes']) {
    if (files.length > 1 && textOption(args, name) !== undefined)
      throw new EpigraphError(
        'USAGE',
        `--${name} belongs to one episode, but ${files.length} transcripts were given. Extract them one by one, or give front matter.`,
      );
  }
  const assistant = assistantSettings(args, streams.env);
  await checkAssistant(assistant);
  const settings = await readSettings(args, streams);
  const { episodes, failed } = await extractAll(files, { args, settings }, streams);
  const broken = [...failures, ...failed];
  for (const failure of broken) streams.stderr.write(`epigraph: ${failure.message}\n`);
  if (episodes.length === 0) {
    streams.stderr.write('epigraph: nothing was extracted.\n');
    return 1;
  }
  const heard = await heardBy(assistant, episodes, { args, settings, streams });
  if (typeof heard === 'number') return heard;
  const { extractions } = heard;
  reportUnused(extractions, settings, streams);
  const document = buildGraph(extractions);
  const output = textOption(args, 'output') ?? 'graph.json';
  await writeOutput(output, writeDocument(document), streams);
  await writeTrace(args, extractions, streams);
  summarise({ ...heard, document, output, failed: broken.length }, args, streams);
  if (args.neo4j !== undefined) await loadDocument(document, args, streams);
  if (heard.failure !== null) throw heard.failure;
  return broken.length > 0 ? 1 : 0;
}

/** `--neo4j`: writes what was extracted into the database as well. */
async function loadDocument(document: GraphDocument, args: Args, streams: Streams): Promise<void> {
  const { sourceOf } = await import('../../neo4j/source.ts');
  const source = sourceOf(document);
  try {
    await withConnection(args, streams, (connection, address) =>
      loadSources({ connection, address, sources: [source] }, args, streams),
    );
  } finally {
    source.close();
  }
}

/** What the command line says, and what the files it names hold. */
interface Call {
  readonly args: Args;
  readonly settings: ExtractOptions;
}

interface Extracted {
  readonly episodes: readonly ReadEpisode[];
  readonly failed: readonly EpigraphError[];
}

async function extractAll(files: readonly string[], call: Call, streams: Streams): Promise<Extracted> {
  const progress = progressBar(files.length, streams.stderr, call.args.quiet === true);
  const episodes: ReadEpisode[] = [];
  const failed: EpigraphError[] = [];
  for (const [index, file] of files.entries()) {
    progress.step(index, file);
    try {
      const episode = await extractOne(file, call, streams);
      if (isNew(episode.extraction, episodes)) episodes.push(episode);
    } catch (error) {
      if (!(error instanceof EpigraphError) || error.code !== 'INPUT') throw error;
      failed.push(error);
    }
  }
  progress.end();
  return { episodes, failed };
}

/** False for a transcript given twice. Throws INPUT for another one that would take the place of an earlier: its words would be lost. */
function isNew({ episode, transcript }: Extraction, earlier: readonly ReadEpisode[]): boolean {
  const twin = earlier.find(({ extraction }) => extraction.episode.id === episode.id)?.extraction.transcript.source;
  if (twin === undefined) return true;
  const { name, sha256 } = transcript.source;
  if (twin.sha256 === sha256) return false;
  throw new EpigraphError(
    'INPUT',
    `"${name}" was left out: it has the title "${episode.name}", as "${twin.name}" has, and one title is one episode. Give them different titles (front matter, a title line), or extract them one by one with --title.`,
  );
}

async function extractOne(file: string, { args, settings }: Call, streams: Streams): Promise<ReadEpisode> {
  const bytes = await readInput(file, streams);
  const transcript = readTranscript(bytes, {
    name: file,
    title: textOption(args, 'title'),
    podcast: textOption(args, 'podcast'),
    date: textOption(args, 'date'),
    audio: textOption(args, 'audio'),
    hosts: named(args, 'hosts'),
    guests: named(args, 'guests'),
  });
  for (const problem of transcript.problems)
    streams.stderr.write(`epigraph: ${file}:${problem.line}: ${problem.message}\n`);
  return { extraction: extract(transcript, settings), bytes };
}

/** "--hosts 'A, B'" and "--hosts A B" alike; undefined where the flag was not given. */
function named(args: Args, name: string): readonly string[] | undefined {
  const given = listOption(args, name);
  return given.length === 0
    ? undefined
    : given.flatMap((value) => value.split(/\s*,\s*/)).filter((value) => value !== '');
}

/** Decisions that met nothing in any episode: a name was mistyped, or is not said any more. */
function reportUnused(extractions: readonly Extraction[], { corrections }: ExtractOptions, streams: Streams): void {
  const [first, ...others] = extractions.map((extraction) => extraction.unusedDecisions);
  const lines = (first ?? []).filter((line) => others.every((unused) => unused.includes(line)));
  for (const line of lines)
    streams.stderr.write(
      `epigraph: ${corrections?.file}:${line}: no name of these transcripts is meant by this decision.\n`,
    );
}

async function writeTrace(args: Args, extractions: readonly Extraction[], streams: Streams): Promise<void> {
  const file = textOption(args, 'trace');
  if (file === undefined) return;
  const lines = extractions.flatMap((extraction) =>
    extraction.trace.map((event) => JSON.stringify({ episode: extraction.episode.id, ...event })),
  );
  await writeOutput(file, lines.map((line) => `${line}\n`).join(''), streams);
}

interface Summary extends Heard {
  readonly document: GraphDocument;
  readonly output: string;
  readonly failed: number;
}

function summarise({ document, extractions, output, failed, assistant }: Summary, args: Args, streams: Streams): void {
  const entities = ENTITY_TYPES.map(
    (type) => [type, document.nodes.filter((node) => node.attributes.type === type).length] as const,
  ).filter(([, count]) => count > 0);
  const relations = document.edges.filter((edge) => edge.attributes.type !== 'MENTIONS');
  const byType = new Map<string, number>();
  for (const edge of relations) byType.set(edge.attributes.type, (byType.get(edge.attributes.type) ?? 0) + 1);
  if (args.json === true) {
    const episodes = extractions.map(({ episode, transcript }) => ({
      id: episode.id,
      title: episode.name,
      source: transcript.source.name,
      format: transcript.format,
    }));
    const target = output === '-' ? streams.stderr : streams.stdout;
    target.write(
      `${JSON.stringify({ output, episodes, failed, nodes: Object.fromEntries(entities), relations: Object.fromEntries([...byType].sort()), ...assistant?.figures })}\n`,
    );
    return;
  }
  if (args.quiet === true) return;
  const rows = [
    ['found', 'count'],
    ...entities.map(([type, count]) => [type, String(count)]),
    ...[...byType].sort().map(([type, count]) => [type, String(count)]),
  ];
  streams.stderr.write(table(rows, streams, streams.stderr));
  if (assistant !== undefined) streams.stderr.write(`${assistant.line}\n`);
  const episodes = extractions.length === 1 ? '1 episode' : `${extractions.length} episodes`;
  const place = output === '-' ? '' : ` in ${output}`;
  streams.stderr.write(
    `${episodes}, ${document.nodes.length} nodes, ${relations.length} relations${place}${failed > 0 ? `; ${failed} input${failed === 1 ? '' : 's'} failed` : ''}\n`,
  );
}
