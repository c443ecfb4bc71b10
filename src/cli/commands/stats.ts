import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import type { Stats } from '../../stats/stats.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import type { Streams } from '../io.ts';
import { table } from '../table.ts';

type Rows = readonly (readonly string[])[];

/** `epigraph stats`: how much is in a graph, what it turns around, how it hangs together, what is doubtful. */
export const statsCommand: Command = {
  command: 'stats <graphs..>',
  describe: 'Count and measure a graph: most connected, components, communities, bridges, doubtful nodes',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('graphs', { type: 'string', describe: 'graph documents, taken as one; - for standard input' })
      .option('rows', { type: 'string', default: '10', describe: 'how long the lists are' })
      .option('json', { type: 'boolean', default: false, describe: 'print everything as JSON' }),
  run: runStats,
};

async function runStats(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const rows = textOption(args, 'rows') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(rows))
    throw new EpigraphError('USAGE', `--rows must be a whole number of 1 or more, not "${rows}".`);
  const document = await readDocuments(listOption(args, 'graphs'), streams);
  const { measure } = await import('../../stats/measure.ts');
  const stats = measure(document);
  if (args.json === true) streams.stdout.write(`${JSON.stringify(stats, null, 1)}\n`);
  else
    for (const section of sectionsOf(stats, Number(rows)))
      streams.stdout.write(`${table(section.rows, streams, streams.stdout)}${section.rest}\n`);
  return 0;
}

/** A table, and a line for what it leaves out. */
interface Section {
  readonly rows: Rows;
  readonly rest: string;
}

function sectionsOf(stats: Stats, length: number): readonly Section[] {
  const cut = (header: readonly string[], rows: Rows): Section => ({
    rows: [header, ...rows.slice(0, length)],
    rest: rows.length > length ? `… ${rows.length - length} more (--rows)\n` : rows.length === 0 ? 'none\n' : '',
  });
  return [
    { rows: [['graph', 'count'], ...countRows(stats)], rest: '' },
    { rows: [['nodes', 'count'], ...entries(stats.counts.nodeTypes)], rest: '' },
    { rows: [['relations', 'count'], ...entries(stats.counts.relationTypes)], rest: '' },
    cut(['most connected', 'type', 'relations', 'mentions', 'episodes'], connectedRows(stats)),
    cut(['community', 'nodes', 'around'], communityRows(stats)),
    cut(['bridge between communities', 'type', 'betweenness', 'communities'], bridgeRows(stats)),
    cut(['doubtful', 'type', 'confidence', 'why'], doubtfulRows(stats)),
  ];
}

const entries = (counts: Readonly<Record<string, number>>): Rows =>
  Object.entries(counts).map(([name, count]) => [name, String(count)]);

function countRows({ counts, components, communities, modularity }: Stats): Rows {
  const { episodes, nodes, relations, quotes, mentions, suggestions } = counts;
  return [
    ...entries({ episodes, nodes, relations, quotes, mentions, suggestions, components: components.count }),
    ['largest component', `${components.largest} nodes`],
    ['nodes without a relation', String(components.alone)],
    ['communities', `${communities.length} (modularity ${modularity.toFixed(2)})`],
  ];
}

const connectedRows = ({ mostConnected }: Stats): Rows =>
  mostConnected.map(({ name, type, relations, mentions, episodes }) => [
    name,
    type,
    String(relations),
    String(mentions),
    String(episodes),
  ]);

const NAMED = 4;

const communityRows = ({ communities }: Stats): Rows =>
  communities.map(({ size, members }, index) => {
    const names = members.slice(0, NAMED).map((member) => member.name);
    return [String(index + 1), String(size), `${names.join(', ')}${size > NAMED ? ' …' : ''}`];
  });

const bridgeRows = ({ bridges }: Stats): Rows =>
  bridges.map(({ name, type, betweenness, communities }) => [
    name,
    type,
    betweenness.toFixed(3),
    communities.map((community) => community + 1).join(' – '),
  ]);

const doubtfulRows = ({ doubtful }: Stats): Rows =>
  doubtful.map(({ name, type, confidence, reasons }) => [name, type, confidence.toFixed(2), reasons.join('; ')]);
