import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import type { GraphDocument } from '../../graph/schema.ts';
import { filterDocument } from '../../sinks/filter.ts';
import { FORMATS, formatNamed } from '../../sinks/index.ts';
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
      `Formats:\n${FORMATS.map(({ name, description }) => `  ${name.padEnd(LONGEST_NAME)}  ${description}`).join('\n')}`,
    ),
  run: runExport,
};

const NAMES = FORMATS.map((format) => format.name);
const LONGEST_NAME = Math.max(...NAMES.map((name) => name.length));

async function runExport(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const to = textOption(args, 'to');
  if (to === undefined) throw new EpigraphError('USAGE', `Say which format with --to: ${NAMES.join(', ')}.`);
  const format = formatNamed(to);
  const filter = filterOf(args);
  const output = textOption(args, 'output') ?? '-';
  const sink = await format.load();
  if (sink.kind === 'folder' && output === '-')
    throw new EpigraphError('USAGE', `${format.name} is several files: say where with -o FOLDER.`);
  const document = await readDocuments(listOption(args, 'graphs'), streams);
  const filtered = filterDocument(document, filter);
  const part = sink.choose?.(filtered, { top: filter.top, relations: filter.relations }) ?? filtered;
  if (sink.kind === 'text') await writeOutput(output, sink.write(part), streams);
  else await writeFolder(output, sink.write(part));
  const place = output === '-' ? '' : ` in ${output}`;
  if (args.quiet !== true) streams.stderr.write(`${summary(part, document)} as ${format.name}${place}.\n`);
  if (filtered.nodes.length === 0 && document.nodes.length > 0)
    streams.stderr.write('epigraph: nothing is left of the graph: loosen the filter.\n');
  return 0;
}

function summary(part: GraphDocument, whole: GraphDocument): string {
  const count = (some: number, all: number, noun: string): string =>
    `${some === all ? some : `${some} of ${all}`} ${noun}`;
  return `${count(part.nodes.length, whole.nodes.length, 'nodes')} and ${count(part.edges.length, whole.edges.length, 'edges')}`;
}
