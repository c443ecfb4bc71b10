import path from 'node:path';
import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import { library, queryNamed } from '../../queries/library.ts';
import { parametersOf, parseQuery, type Query } from '../../queries/query.ts';
import type { Rows } from '../../queries/values.ts';
import { ANSWER_FORMATS, answerAs } from '../answers.ts';
import { type Command, listOption, textOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import { readInput, type Streams } from '../io.ts';
import { hasServer, withConnection, withServerOptions } from '../neo4j-options.ts';
import { table } from '../table.ts';

type Args = Readonly<Record<string, unknown>>;

/** `epigraph query`: asks a question of the graph, in Neo4j or without any server. */
export const queryCommand: Command = {
  command: 'query [name]',
  describe: 'Ask a question of a graph, in Neo4j or in graph.json; without a name, list the questions',
  build: (yargs: Argv): Argv =>
    withServerOptions(
      yargs
        .positional('name', { type: 'string', describe: 'a question, or a .cypher file of your own' })
        .option('param', { type: 'string', array: true, nargs: 1, describe: 'name=value, once for each parameter' })
        .option('format', { type: 'string', default: 'table', describe: ANSWER_FORMATS.join(', ') })
        .option('graph', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: 'graph documents to ask, graph.json unless a server is named',
        }),
    ).epilogue('Queries only read. Asks the server of --neo4j or NEO4J_URI, else --graph, without any server.'),
  run: runQuery,
};

async function runQuery(args: Args, streams: Streams): Promise<number> {
  const format = ANSWER_FORMATS.find((known) => known === args.format);
  if (format === undefined)
    throw new EpigraphError('USAGE', `--format does not know "${args.format}". Allowed: ${ANSWER_FORMATS.join(', ')}.`);
  const name = textOption(args, 'name');
  if (name === undefined) {
    streams.stdout.write(format === 'table' ? listing(streams) : answerAs(format, described(), streams));
    return 0;
  }
  const query = await queryOf(name, streams);
  const rows = await ask(query, args, streams);
  streams.stdout.write(answerAs(format, rows, streams));
  if (rows.rows.length === 0 && format === 'table') streams.stderr.write(nothing(query));
  return 0;
}

/** A file of the user's own ends in .cypher or stands in a folder; "-" is standard input. */
async function queryOf(name: string, streams: Streams): Promise<Query> {
  if (name !== '-' && !name.endsWith('.cypher') && !/[/\\]/.test(name)) return queryNamed(name);
  const text = Buffer.from(await readInput(name, streams)).toString('utf8');
  return parseQuery(path.basename(name, '.cypher'), text);
}

async function ask(query: Query, args: Args, streams: Streams): Promise<Rows> {
  const parameters = parametersOf(query, listOption(args, 'param'));
  const files = listOption(args, 'graph');
  if (files.length === 0 && hasServer(args, streams))
    return await withConnection(args, streams, (connection) => connection.ask(query.text, parameters));
  const document = await readDocuments(files.length === 0 ? ['graph.json'] : files, streams);
  const { openEmbedded } = await import('../../embedded/engine.ts');
  const graph = openEmbedded(document);
  try {
    return await graph.ask(query.text, parameters);
  } finally {
    graph.close();
  }
}

const nothing = ({ parameters }: Query): string =>
  parameters.some((parameter) => parameter.type === 'string')
    ? 'Nothing found. Names must be written as they are in the graph: epigraph explain finds them.\n'
    : 'Nothing found.\n';

function listing(streams: Streams): string {
  const rows = library().map((query) => [
    query.name,
    query.parameters.map(({ name, default: value }) => `${name}=${value}`).join(', '),
    query.title,
  ]);
  return table([['query', 'parameters', 'question'], ...rows], streams, streams.stdout);
}

function described(): Rows {
  const rows = library().map(({ name, title, parameters, columns }) => [
    name,
    title,
    parameters.map(({ name: parameter, type, default: value, meaning }) => ({
      kind: 'map' as const,
      entries: { name: parameter, type, default: value, meaning },
    })),
    columns,
  ]);
  return { columns: ['name', 'title', 'parameters', 'columns'], rows };
}
