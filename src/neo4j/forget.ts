/** Takes one episode out of the database: its claims, what it alone gave to nodes, and the nodes that only it knew. */
import { EpigraphError } from '../errors.ts';
import { similarity } from '../sounds/similar.ts';
import type { Connection } from './connect.ts';
import { replaceEpisode } from './episode.ts';
import { statement } from './statements.ts';
import { type LoadSummary, tally } from './summary.ts';

/** An episode that is in the database. */
export interface StoredEpisode {
  readonly id: string;
  readonly name: string;
}

/** The one episode with this id or title; throws DATABASE, naming those that come near, for none and for several. */
export async function findEpisode(connection: Connection, episode: string): Promise<StoredEpisode> {
  const [found, ...others] = await episodesOf(connection, 'find-episodes', episode);
  if (found !== undefined && others.length === 0) return found;
  const near = found === undefined ? await nearest(connection, episode) : [found, ...others].map(({ id }) => id);
  const known = near.length === 0 ? '' : ` Its episodes are: ${near.join(', ')}.`;
  throw new EpigraphError(
    'DATABASE',
    found === undefined
      ? `The database has no episode "${episode}".${known} Give the id or the whole title of one.`
      : `The database has ${near.length} episodes "${episode}": ${near.join(', ')}. Give the id of one.`,
  );
}

/** Forgets an episode; what other episodes say stays, and so does a node that anything else leads to. */
export async function forget(connection: Connection, episode: string): Promise<LoadSummary> {
  const counts = tally();
  const rows = { episode, nodes: [], claims: [] };
  counts.outcome(await connection.write((run) => replaceEpisode(run, rows, {})));
  counts.episode('removed');
  return counts.summary();
}

const SHOWN = 5;

async function nearest(connection: Connection, episode: string): Promise<readonly string[]> {
  const all = await episodesOf(connection, 'episodes', episode);
  return all
    .map((one) => ({ ...one, likeness: Math.max(similarity(one.name, episode), similarity(one.id, episode)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ name }) => `"${name}"`);
}

async function episodesOf(
  connection: Connection,
  name: 'episodes' | 'find-episodes',
  episode: string,
): Promise<readonly StoredEpisode[]> {
  const rows = await connection.read((run) => run(statement(name), { episode }));
  return rows.map(({ id, name: title }) => ({ id: String(id), name: String(title) }));
}
