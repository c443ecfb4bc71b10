/** Writes a document into Neo4j, episode by episode: each wholly or not at all, and nothing where nothing changed. */

import { EpigraphError } from '../errors.ts';
import type { Connection } from './connect.ts';
import { addEpisodes, isUnchanged, type Outcome, replaceEpisode, saveOthers } from './episode.ts';
import { givenByNobody } from './nodes.ts';
import { type EpisodeRows, episodesOf, type Source, type SourceEpisode } from './source.ts';
import { knownEpisodes } from './state.ts';
import { schemaStatements, statement } from './statements.ts';
import { type LoadSummary, tally } from './summary.ts';

export interface LoadOptions {
  /** Rows a statement, 5 000 unless given. */
  readonly batch?: number | undefined;
  /** Is told before each episode: how many are done, of how many, and which is next. */
  readonly onEpisode?: ((done: number, total: number, episode: string) => void) | undefined;
}

/** Makes constraints and indexes, where they are not there yet. */
export async function prepare(connection: Connection): Promise<void> {
  for (const schema of schemaStatements()) await connection.write((run) => run(schema));
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
  for (const group of groupsOf(episodes, present, options)) {
    try {
      const outcome = await loadGroup(connection, group, options);
      if (outcome !== null) counts.outcome(outcome);
      const fate = outcome === null ? 'unchanged' : group.isNew ? 'added' : 'changed';
      for (const _ of group.rows) counts.episode(fate);
    } catch (error) {
      throw brokenOff(error, [...missing]);
    }
    for (const { episode } of group.rows) missing.delete(episode);
  }
  for (const rows of sources.flatMap((source) => [...source.others()]))
    counts.nodes(await connection.write((run) => saveOthers(run, rows.map(givenByNobody), options)));
  return counts.summary();
}

/** Episodes that go in together: one that is there already, or new ones up to a statement's rows. */
interface Group {
  readonly isNew: boolean;
  readonly rows: readonly [EpisodeRows, ...EpisodeRows[]];
}

const ROWS = 5000;

function* groupsOf(
  episodes: readonly SourceEpisode[],
  present: ReadonlySet<string>,
  { batch = ROWS, onEpisode }: LoadOptions,
): Generator<Group> {
  let news: EpisodeRows[] = [];
  let size = 0;
  for (const [done, { episode, id, source }] of episodes.entries()) {
    onEpisode?.(done, episodes.length, episode);
    const rows = source.rowsOf(episode);
    if (present.has(id)) {
      yield { isNew: false, rows: [rows] };
      continue;
    }
    news.push(rows);
    size += rows.nodes.length + rows.claims.length;
    if (size < batch) continue;
    yield* groupOf(news);
    [news, size] = [[], 0];
  }
  yield* groupOf(news);
}

function groupOf([first, ...others]: readonly EpisodeRows[]): readonly Group[] {
  return first === undefined ? [] : [{ isNew: true, rows: [first, ...others] }];
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
