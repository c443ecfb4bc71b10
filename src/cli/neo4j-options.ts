/** Where the Neo4j server is and who asks: flags, then NEO4J_* of the environment; never a password among the flags. */
import type { Argv } from 'yargs';
import { EpigraphError } from '../errors.ts';
import type { Address, Connection } from '../neo4j/connect.ts';
import { textOption } from './command.ts';
import type { Streams } from './io.ts';
import { askSecretly } from './prompt.ts';

type Args = Readonly<Record<string, unknown>>;

/** Declares the flags that lead to a server. */
export const withServerOptions = (yargs: Argv): Argv =>
  yargs
    .option('neo4j', { type: 'string', describe: 'the server, neo4j://host:7687; NEO4J_URI unless given' })
    .option('username', { type: 'string', describe: 'NEO4J_USERNAME unless given, else neo4j' })
    .option('database', { type: 'string', describe: 'NEO4J_DATABASE unless given, else the home database' })
    .group(['neo4j', 'username', 'database'], 'Neo4j (the password comes from NEO4J_PASSWORD, or is asked for):');

/** Whether the flags or the environment name a server. */
export const hasServer = (args: Args, { env }: Streams): boolean => uriOf(args, env) !== undefined;

/** Does its work on a connection and closes it. Throws USAGE where no server or password is given. */
export async function withConnection<T>(
  args: Args,
  streams: Streams,
  work: (connection: Connection, address: Address) => Promise<T>,
): Promise<T> {
  const address = await addressOf(args, streams);
  const { connect } = await import('../neo4j/connect.ts');
  const connection = await connect(address);
  try {
    return await work(connection, address);
  } finally {
    await connection.close();
  }
}

async function addressOf(args: Args, streams: Streams): Promise<Address> {
  const { env } = streams;
  const uri = uriOf(args, env);
  if (uri === undefined)
    throw new EpigraphError('USAGE', 'No Neo4j server is named. Give --neo4j neo4j://host:7687, or set NEO4J_URI.');
  if (HAS_PASSWORD.test(uri))
    throw new EpigraphError(
      'USAGE',
      'The address of the server holds a user or password. Leave them out: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  const username = textOption(args, 'username') ?? env.NEO4J_USERNAME ?? 'neo4j';
  const database = textOption(args, 'database') ?? (env.NEO4J_DATABASE || undefined);
  const password = env.NEO4J_PASSWORD ?? (await askSecretly(`Password of "${username}" at ${uri}: `, streams));
  if (password === undefined)
    throw new EpigraphError('USAGE', `No password for "${username}" at ${uri}. Set NEO4J_PASSWORD.`);
  return { uri, username, password, database };
}

/** "bolt://somebody:secret@host". */
const HAS_PASSWORD = /\/\/[^/?#]*@/;

const uriOf = (args: Args, env: Streams['env']): string | undefined =>
  textOption(args, 'neo4j') || env.NEO4J_URI || undefined;
