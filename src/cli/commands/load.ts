import { setFlagsFromString } from 'node:v8';
import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import type { Address, Connection } from '../../neo4j/connect.ts';
import type { LoadOptions } from '../../neo4j/load.ts';
import type { Source } from '../../neo4j/source.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { readPieces, type Streams } from '../io.ts';
import { printSummary } from '../load-summary.ts';
import { withConnection, withServerOptions } from '../neo4j-options.ts';
import { progressBar } from '../progress.ts';

type Args = Readonly<Record<string, unknown>>;

/** `epigraph load`: graph documents into Neo4j, each episode wholly or not at all. */
export const loadCommand: Command = {
  command: 'load <graphs..>',
  describe: 'Write graphs into Neo4j; what an episode said before is replaced, everything else stays',
  build: (yargs: Argv): Argv =>
    withServerOptions(
      yargs
        .positional('graphs', { type: 'string', describe: 'graph documents; - for standard input' })
        .option('batch', { type: 'string', describe: 'rows a statement, 1000 unless given' })
        .option('dry-run', { type: 'boolean', default: false, describe: 'say what would change, and change nothing' })
        .option('json', { type: 'boolean', default: false, describe: 'print the summary as JSON' })
        .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'no summary, no progress' }),
    ),
  run: runLoad,
};

/** Loading makes much garbage and keeps little: the heap may grow by a third over what is alive, not to several times that. */
const FRUGAL = '--heap-growing-percent=30';

async function runLoad(args: Args, streams: Streams): Promise<number> {
  setFlagsFromString(FRUGAL);
  const files = listOption(args, 'graphs');
  const { readSource } = await import('../../neo4j/source.ts');
  const sources: Source[] = [];
  try {
    for (const file of files) sources.push(await readSource(readPieces(file, streams), file));
    await withConnection(args, streams, (connection, address) =>
      loadSources({ connection, address, sources }, args, streams),
    );
  } finally {
    for (const source of sources) source.close();
  }
  return 0;
}

/** Where to, and what. */
export interface Loading {
  readonly connection: Connection;
  readonly address: Address;
  readonly sources: readonly Source[];
}

/** Loads sources, or says what that would change, and prints the summary. */
export async function loadSources(loading: Loading, args: Args, streams: Streams): Promise<void> {
  const { connection, address, sources } = loading;
  const isDry = args['dry-run'] === true;
  const [{ load, prepare }, { preview }, { episodesOf }] = await Promise.all([
    import('../../neo4j/load.ts'),
    import('../../neo4j/preview.ts'),
    import('../../neo4j/source.ts'),
  ]);
  const progress = progressBar(episodesOf(sources).length, streams.stderr, args.quiet === true);
  const options: LoadOptions = {
    batch: batchOf(args),
    onEpisode: (done, _total, episode) => progress.step(done, episode),
  };
  try {
    if (!isDry) await prepare(connection);
    const summary = await (isDry ? preview : load)(connection, sources, options);
    progress.end();
    printSummary({ summary, address, isDry }, args, streams);
  } finally {
    progress.end();
  }
}

function batchOf(args: Args): number | undefined {
  const text = textOption(args, 'batch');
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new EpigraphError('USAGE', `--batch must be a whole number from 1 to 999999, not "${text}".`);
}
