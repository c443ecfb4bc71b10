/** Writes a document into Neo4j, episode by episode: each wholly or not at all, and nothing where nothing changed. */

import { EpigraphError } from '../errors.ts';
import type { Connection } from './connect.ts';
import { addEpisodes, isUnchanged, type Outcome, replaceEpisode, saveOthers } from './episode.ts';
import { givenByNobody } from './nodes.ts';
import { type EpisodeRows, episodesOf, type Source, type SourceEpisode } from './source.ts';
import { knownEpisodes } from './state.ts';
import { BATCH, schemaStatements, statement } from './statements.ts';
import { type LoadSummary, tally } from './summary.ts';

export interface LoadOptions {
  /** Rows a statement, 1 000 unless given. */
  readonly batch?: number | undefined;
  /** Is told before each episode: how many are done, of how many, and which is next. */
  readonly onEpisode?: ((done: number, total: number, episode: string) => void) | undefined;
}

/** Makes constraints and indexes, where they are not there yet. */
export async function prepare(connection: Connection): Promise<void> {
  await connection.write((run) => Promise.all(schemaStatements().map((schema) => run(schema))));
  await connection.read((run) => run(statement('await-indexes')));
}

/**
 * Loads every episode of some sources: what it said before is replaced, what other episodes say stays. An episode lies
 * within one transaction, new ones several together; each is tried again where the server asks for that, so that a load
 * that breaks off can be started again.
 */
export async function load(
  connection: Connection,
  sources: readonly Source[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const counts = tally();
  const episodes = episodesOf(sources);
  const ids = episodes.map(({ id }) => id);
  const present = await connection.read((run) => knownEpisodes(run, ids));
  const missing = new Set(ids);
  let done = 0;
  const rowsOf = ({ episode, source }: SourceEpisode): EpisodeRows => {
    options.onEpisode?.(done, episodes.length, episode);
    done += 1;
    return source.rowsOf(episode);
  };
  const put = async (group: Group): Promise<void> => {
    const outcome = await loadGroup(connection, group, options);
    if (outcome !== null) counts.outcome(outcome);
    for (const { episode } of group.rows) {
      counts.episode(outcome === null ? 'unchanged' : group.isNew ? 'added' : 'changed');
      missing.delete(episode);
    }
  };
  const known = episodes.filter(({ id }) => present.has(id));
  const others = episodes.filter(({ id }) => !present.has(id));
  try {
    for (const episode of known) await put({ isNew: false, rows: [rowsOf(episode)] });
    await inLanes(groupsOf(others, rowsOf, options), put);
  } catch (error) {
    throw brokenOff(error, [...missing]);
  }
  for (const rows of sources.flatMap((source) => [...source.others()]))
    counts.nodes(await connection.write((run) => saveOthers(run, rows.map(givenByNobody), options)));
  return counts.summary();
}

/** Episodes that go in together: one that is there already, or new ones up to a few statements' rows. */
interface Group {
  readonly isNew: boolean;
  readonly rows: readonly [EpisodeRows, ...EpisodeRows[]];
}

const STATEMENTS = 5;

/** New episodes by groups, each made when it is asked for. */
function* groupsOf(
  episodes: readonly SourceEpisode[],
  rowsOf: (episode: SourceEpisode) => EpisodeRows,
  { batch = BATCH }: LoadOptions,
): Generator<Group> {
  let news: EpisodeRows[] = [];
  let size = 0;
  for (const episode of episodes) {
    const rows = rowsOf(episode);
    news.push(rows);
    size += rows.nodes.length + rows.claims.length;
    if (size < STATEMENTS * batch) continue;
    yield* groupOf(news);
    [news, size] = [[], 0];
  }
  yield* groupOf(news);
}

function groupOf([first, ...others]: readonly EpisodeRows[]): readonly Group[] {
  return first === undefined ? [] : [{ isNew: true, rows: [first, ...others] }];
}

/** Two: while the server writes one group into its files, the next is made ready and on its way. */
const LANES = 2;

/** Does something with each of many, two at a time; the first error ends all, once what was begun is done. */
async function inLanes<T>(all: Generator<T>, work: (one: T) => Promise<void>): Promise<void> {
  const lane = async (): Promise<void> => {
    for (const one of all) await work(one);
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** What was done; null where the database says the same already. */
async function loadGroup(
  connection: Connection,
  { isNew, rows }: Group,
  options: LoadOptions,
): Promise<Outcome | null> {
  if (isNew) return await connection.write((run) => addEpisodes(run, rows, options));
  const [only] = rows;
  const isDone = await connection.read((run) => isUnchanged(run, only));
  return isDone ? null : await connection.write((run) => replaceEpisode(run, only, options));
}

/** Says what is not loaded. */
function brokenOff(error: unknown, missing: readonly string[]): unknown {
  if (!(error instanceof EpigraphError)) return error;
  const [first = '', ...others] = missing;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  const advice = `Not loaded: "${first}"${rest}. Run the same command again: what is loaded is not loaded twice.`;
  return new EpigraphError(error.code, `${error.message} ${advice}`, { cause: error });
}
