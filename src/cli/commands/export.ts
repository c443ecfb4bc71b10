import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import type { GraphDocument } from '../../graph/schema.ts';
import { filterDocument } from '../../sinks/filter.ts';
import { SINKS, sinkNamed } from '../../sinks/index.ts';
import type { Sink } from '../../sinks/sink.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import { filterOf, withFilterOptions } from '../filter-options.ts';
import { writeFolder } from '../folder.ts';
import { type Streams, writeOutput } from '../io.ts';

/** `epigraph export`: a graph, or a part of it, in the formats that other programs read. */
export const exportCommand: Command = {
  command: 'export <graphs..>',
  describe: 'Write a graph, or a part of it, for another program',
  build: (yargs: Argv): Argv =>
    withFilterOptions(
      yargs
        .positional('graphs', { type: 'string', describe: 'graph documents, taken as one; - for standard input' })
        .option('to', { type: 'string', describe: 'the format, see below' })
        .option('output', { alias: 'o', type: 'string', describe: 'file or folder; standard output unless said' })
        .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'say nothing but errors' }),
    ).epilogue(
      `Formats:\n${SINKS.map((sink) => `  ${sink.name.padEnd(LONGEST_NAME)}  ${sink.description}`).join('\n')}`,
    ),
  run: runExport,
};

const NAMES = SINKS.map((sink) => sink.name);
const LONGEST_NAME = Math.max(...NAMES.map((name) => name.length));

async function runExport(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const format = textOption(args, 'to');
  if (format === undefined) throw new EpigraphError('USAGE', `Say which format with --to: ${NAMES.join(', ')}.`);
  const sink = sinkNamed(format);
  const filter = filterOf(args);
  const output = textOption(args, 'output') ?? '-';
  if (sink.kind === 'folder' && output === '-')
    throw new EpigraphError('USAGE', `${sink.name} is several files: say where with -o FOLDER.`);
  const document = await readDocuments(listOption(args, 'graphs'), streams);
  const part = filterDocument(document, filter);
  const options = { top: filter.top, relations: filter.relations };
  if (sink.kind === 'text') await writeOutput(output, sink.write(part, options), streams);
  else await writeFolder(output, sink.write(part, options));
  if (args.quiet !== true) streams.stderr.write(summary(part, document, sink, output));
  return 0;
}

function summary(part: GraphDocument, whole: GraphDocument, sink: Sink, output: string): string {
  const count = (some: number, all: number, noun: string): string =>
    `${some === all ? some : `${some} of ${all}`} ${noun}`;
  const place = output === '-' ? '' : ` in ${output}`;
  const left = part.nodes.length === 0 && whole.nodes.length > 0 ? ' Nothing is left: loosen the filter.' : '';
  return `${count(part.nodes.length, whole.nodes.length, 'nodes')} and ${count(part.edges.length, whole.edges.length, 'edges')} as ${sink.name}${place}.${left}\n`;
}
