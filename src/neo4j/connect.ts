/** The only file that knows neo4j-driver: connections, transactions, and values as they go in and come out. */
import neo4j, { type Driver, type ManagedTransaction, type RecordShape, type Result } from 'neo4j-driver';
import { EpigraphError } from '../errors.ts';
import type { NodeValue, Properties, RelationshipValue, Rows, Value } from '../queries/values.ts';
import { failureOf } from './failures.ts';

/** Where a server is and who asks. */
export interface Address {
  /** "neo4j://localhost:7687", "bolt+s://…". */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database unless given. */
  readonly database?: string | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement inside a transaction. */
export type Run = (cypher: string, parameters?: Row) => Promise<readonly Row[]>;

/** An open connection. Every method throws DATABASE, in one line, for what the server refuses. */
export interface Connection {
  /** Does its work in one read-only transaction, again where the server asks for that. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Does its work in one transaction, wholly or not at all, again where the server asks for that. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Answers one question in a read-only transaction. */
  ask(cypher: string, parameters: Row): Promise<Rows>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Milliseconds for which a transaction is tried again while the server is away; a server that restarts needs a minute. */
  readonly patience?: number | undefined;
}

const PATIENCE = 180_000;
const DIAL = 10_000;

/** Connects to a server and makes sure that it answers; throws DATABASE where it does not. */
export async function connect(address: Address, options: ConnectOptions = {}): Promise<Connection> {
  const driver = open(address, options);
  const named = address.database === undefined ? {} : { database: address.database };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw failureOf(error, address);
    }
  };
  try {
    await during(() => greet(driver, address));
  } catch (error) {
    await driver.close();
    throw error;
  }
  const inSession = async <T>(
    mode: 'executeRead' | 'executeWrite',
    work: (transaction: ManagedTransaction) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ ...named, defaultAccessMode: mode === 'executeRead' ? 'READ' : 'WRITE' });
    try {
      return await during(() => session[mode](work));
    } finally {
      await session.close();
    }
  };
  return {
    read: (work) => inSession('executeRead', (transaction) => work(runnerOf(transaction))),
    write: (work) => inSession('executeWrite', (transaction) => work(runnerOf(transaction))),
    ask: (cypher, parameters) =>
      inSession('executeRead', async (transaction) => {
        return await rowsOf(transaction.run(cypher, toParameters(parameters)));
      }),
    close: () => driver.close(),
  };
}

function open({ uri, username, password }: Address, { patience = PATIENCE }: ConnectOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: DIAL,
      maxTransactionRetryTime: patience,
      userAgent: 'epigraph',
      useBigInt: true,
    });
  } catch (error) {
    throw failureOf(error, { uri });
  }
}

const OLDEST = [5, 26] as const;
/** "Neo4j/5.26.30" → 5, 26. */
const AGENT = /^Neo4j\/(\d+)\.(\d+)/;

/** One attempt, without the patience of a transaction. */
async function greet(driver: Driver, { uri, database }: Address): Promise<void> {
  const { agent = '' } = await driver.getServerInfo(database === undefined ? {} : { database });
  const [, major, minor] = (AGENT.exec(agent) ?? []).map(Number);
  if (major === undefined || minor === undefined) return;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new EpigraphError(
      'DATABASE',
      `The server at "${uri}" is ${agent.replace('/', ' ')}, which is too old: use Neo4j ${OLDEST.join('.')} or newer.`,
    );
}

const runnerOf =
  (transaction: ManagedTransaction): Run =>
  async (cypher, parameters = {}) => {
    const { records } = await transaction.run<RecordShape>(cypher, toParameters(parameters));
    return records.map((record) => Object.fromEntries(record.keys.map((key) => [String(key), plain(record.get(key))])));
  };

/** Numbers that are fractions even where they look whole. */
const FRACTIONS = new Set(['confidence', 'times']);

/** Whole numbers go in as such: the driver would make fractions of them. */
function toParameters(parameters: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, FRACTIONS.has(name) ? value : toParameter(value)]),
  );
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) return value;
    const isMixed = value.some((one) => typeof one === 'number' && !Number.isSafeInteger(one));
    return isMixed ? value : value.map(toParameter);
  }
  if (typeof value === 'object' && value !== null) return toParameters(Object.fromEntries(Object.entries(value)));
  return value;
}

/** Whole numbers as numbers where they are exact, else as text; lists and maps likewise. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  return value;
}

/** The columns are known even where no row is. */
async function rowsOf(result: Result): Promise<Rows> {
  const columns = await result.keys();
  const { records } = await result;
  return {
    columns: columns.map(String),
    rows: records.map((record) => columns.map((key) => toValue(record.get(key)))),
  };
}

function toValue(value: unknown): Value {
  if (neo4j.isNode(value)) return toNode(value);
  if (neo4j.isRelationship(value)) return toRelationship(value);
  if (neo4j.isPath(value))
    return {
      kind: 'path',
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(toNode),
      relationships: value.segments.map((segment) => toRelationship(segment.relationship)),
    };
  if (Array.isArray(value)) return value.map(toValue);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return { kind: 'map', entries: toProperties(value) };
  return String(value);
}

const toNode = ({
  labels,
  properties,
}: {
  readonly labels: readonly string[];
  readonly properties: object;
}): NodeValue => ({
  kind: 'node',
  labels: [...labels].sort(),
  properties: toProperties(properties),
});

const toRelationship = ({
  type,
  properties,
}: {
  readonly type: string;
  readonly properties: object;
}): RelationshipValue => ({
  kind: 'relationship',
  type,
  properties: toProperties(properties),
});

const toProperties = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toValue(value)]));
