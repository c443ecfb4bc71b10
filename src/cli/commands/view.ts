import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import { type Streams, writeOutput } from '../io.ts';
import { openInBrowser } from '../open.ts';

/** `epigraph view`: one HTML file to look at a graph, read its quotes and pass it on. */
export const viewCommand: Command = {
  command: 'view <graphs..>',
  describe: 'Make one offline HTML page of a graph, to look at and search',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('graphs', { type: 'string', describe: 'graph documents, taken as one; - for standard input' })
      .option('output', {
        alias: 'o',
        type: 'string',
        default: 'page.html',
        describe: 'the page; - for standard output',
      })
      .option('open', { type: 'boolean', default: false, describe: 'open it in the default browser' })
      .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'say nothing but errors' }),
  run: runView,
};

async function runView(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const output = textOption(args, 'output') ?? 'page.html';
  if (args.open === true && output === '-')
    throw new EpigraphError('USAGE', '--open needs a file: say where with -o FILE.');
  const document = await readDocuments(listOption(args, 'graphs'), streams);
  const { pageOf } = await import('../../page/page.ts');
  const page = pageOf(document);
  await writeOutput(output, page, streams);
  const { length } = Buffer.from(page);
  if (args.quiet !== true && output !== '-')
    streams.stderr.write(
      `${document.nodes.length} nodes and ${document.edges.length} edges in ${output} (${Math.ceil(length / 1000)} kB). Open it in any browser; it needs no network.\n`,
    );
  if (args.open === true) await openInBrowser(output, streams);
  return 0;
}
