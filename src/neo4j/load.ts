/** Writes a document into Neo4j, episode by episode: each wholly or not at all, and nothing where nothing changed. */

import { EpigraphError } from '../errors.ts';
import type { Connection } from './connect.ts';
import { isUnchanged, type Outcome, replaceEpisode, saveOthers } from './episode.ts';
import { givenByNobody } from './nodes.ts';
import { type EpisodeRows, episodesOf, type Source } from './source.ts';
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
 * Loads every episode of some sources: what it said before is replaced, what other episodes say stays. Each episode is one
 * transaction, tried again where the server asks for that, so that a load that breaks off can be started again.
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
  for (const [done, { episode, id, source }] of episodes.entries()) {
    options.onEpisode?.(done, episodes.length, episode);
    const isNew = !present.has(id);
    try {
      const outcome = await loadEpisode(connection, source.rowsOf(episode), { ...options, isNew });
      if (outcome === null) counts.episode('unchanged');
      else counts.outcome(outcome, isNew ? 'added' : 'changed');
    } catch (error) {
      throw brokenOff(error, ids.slice(done));
    }
  }
  for (const rows of sources.flatMap((source) => [...source.others()]))
    counts.nodes(await connection.write((run) => saveOthers(run, rows.map(givenByNobody), options)));
  return counts.summary();
}

/** What was done; null where the database says the same already. */
async function loadEpisode(
  connection: Connection,
  rows: EpisodeRows,
  options: LoadOptions & { readonly isNew: boolean },
): Promise<Outcome | null> {
  const isDone = !options.isNew && (await connection.read((run) => isUnchanged(run, rows)));
  return isDone ? null : await connection.write((run) => replaceEpisode(run, rows, options));
}

/** Says what is not loaded. */
function brokenOff(error: unknown, missing: readonly string[]): unknown {
  if (!(error instanceof EpigraphError)) return error;
  const [first = '', ...others] = missing;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  const advice = `Not loaded: "${first}"${rest}. Run the same command again: what is loaded is not loaded twice.`;
  return new EpigraphError(error.code, `${error.message} ${advice}`, { cause: error });
}
