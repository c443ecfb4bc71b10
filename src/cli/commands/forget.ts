import type { Argv } from 'yargs';
import type { Command } from '../command.ts';
import type { Streams } from '../io.ts';
import { printSummary } from '../load-summary.ts';
import { withConnection, withServerOptions } from '../neo4j-options.ts';

/** `epigraph forget`: takes one episode out of Neo4j. */
export const forgetCommand: Command = {
  command: 'forget <episode>',
  describe: 'Remove an episode from Neo4j: its claims, and the nodes that only it knew',
  build: (yargs: Argv): Argv =>
    withServerOptions(
      yargs
        .positional('episode', { type: 'string', demandOption: true, describe: 'title or id' })
        .option('json', { type: 'boolean', default: false, describe: 'print the summary as JSON' })
        .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'no summary' }),
    ),
  run: runForget,
};

async function runForget(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  await withConnection(args, streams, async (connection, address) => {
    const { findEpisode, forget } = await import('../../neo4j/forget.ts');
    const { id } = await findEpisode(connection, String(args.episode));
    printSummary({ summary: await forget(connection, id), address, isDry: false }, args, streams);
  });
  return 0;
}
