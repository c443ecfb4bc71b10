/** What a load would change; nothing is written and nothing held. */
import type { Connection } from './connect.ts';
import { claimChanges } from './difference.ts';
import { comparedNodes } from './episode.ts';
import type { LoadOptions } from './load.ts';
import { type Given, givenBy, givenByNobody, joined } from './nodes.ts';
import { episodesOf, type Source } from './source.ts';
import { claimsOfEpisode, knownEpisodes } from './state.ts';
import { type Counts, type LoadSummary, tally } from './summary.ts';

/** Compares all episodes of some sources with the database at once: a node goes where none of them speaks of it any more. */
export async function preview(
  connection: Connection,
  sources: readonly Source[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const episodes = episodesOf(sources);
  const all = episodes.map(({ id }) => id);
  const present = await connection.read((run) => knownEpisodes(run, all));
  const given = new Map<string, Given>();
  const counts = tally();
  for (const [done, { episode, id, source }] of episodes.entries()) {
    options.onEpisode?.(done, all.length, episode);
    const rows = source.rowsOf(episode);
    const stored = await connection.read((run) => claimsOfEpisode(run, id));
    for (const one of givenBy(rows, stored)) {
      const known = given.get(one.id);
      given.set(one.id, known === undefined ? one : joined(known, one));
    }
    const { add, save, remove } = claimChanges(stored, rows.claims);
    const edges: Counts = { added: add.length, changed: save.length, removed: remove.length };
    const isChanged = edges.added + edges.changed + edges.removed > 0;
    counts.outcome({ nodes: [], edges });
    counts.episode(fateOf(present.has(id), isChanged));
  }
  counts.nodes(await connection.read((run) => comparedNodes(run, [...given.values()], all, options)));
  for (const source of sources)
    for (const rows of source.others()) {
      const silent = rows.filter((row) => !given.has(row.id)).map(givenByNobody);
      counts.nodes(await connection.read((run) => comparedNodes(run, silent, [], options)));
    }
  return counts.summary();
}

const fateOf = (isPresent: boolean, isChanged: boolean) =>
  isPresent ? (isChanged ? ('changed' as const) : ('unchanged' as const)) : ('added' as const);
