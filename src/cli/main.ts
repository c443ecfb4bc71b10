/** The command line: `run` turns arguments into an exit status and never throws. */
import yargs from 'yargs';
import { EpigraphError, ERROR_CODES } from '../errors.ts';
import { VERSION } from '../version.ts';
import { DASH } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Streams } from './io.ts';

const EXIT_BUG = 70;

/** Runs one command. Exit status: 0 fine, 1 known failure, 2 usage, 70 a bug. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    if (error instanceof EpigraphError) {
      streams.stderr.write(`epigraph: ${error.message}\n`);
      return ERROR_CODES[error.code].exitStatus;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.stderr.write(`epigraph: this is a bug in epigraph ${VERSION}, please report it:\n${stack}\n`);
    return EXIT_BUG;
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  let status = 0;
  const words = argv.map((word) => (word === '-' ? DASH : word));
  let parser = yargs(words)
    .scriptName('epigraph')
    .usage('$0 <command>\n\nTurns transcripts into a knowledge graph, every claim with the words that prove it.')
    .version(VERSION)
    .help()
    .alias('h', 'help')
    .strict()
    .demandCommand(1, 'Say what to do: epigraph <command>.')
    .recommendCommands()
    .parserConfiguration({ 'camel-case-expansion': false, 'duplicate-arguments-array': true })
    .wrap(Math.min(110, streams.stderr.columns ?? 110))
    .exitProcess(false)
    .fail((message, error) => {
      if (error instanceof EpigraphError) throw error;
      if (error && error.name !== 'YError') throw error;
      throw new EpigraphError(
        'USAGE',
        `${(message || error?.message || '').replace(/\.?$/, '.')} Run "epigraph --help" for the commands and options.`,
      );
    });
  for (const command of COMMANDS) {
    parser = parser.command(
      command.command,
      command.describe,
      (builder) => command.build(builder),
      async (args) => {
        status = await command.run(args, streams);
      },
    );
  }
  await parser.parseAsync(words, {}, (_error, _args, output) => {
    if (output) streams.stdout.write(`${output}\n`);
  });
  return status;
}
