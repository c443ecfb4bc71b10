/** The transaction of an episode, or of several new ones: hold their nodes, compare, write what differs. */
import type { Run } from './connect.ts';
import { type ClaimChanges, claimChanges } from './difference.ts';
import { type Given, givenBy, joined, type NodeChange, nodeChange, propertiesOf } from './nodes.ts';
import type { EpisodeRows } from './source.ts';
import { claimsOfEpisode, knownNodes } from './state.ts';
import { statement } from './statements.ts';
import type { Counts } from './summary.ts';

export type Change = Exclude<NodeChange, null>;

/** What a transaction did. */
export interface Outcome {
  readonly nodes: readonly Change[];
  readonly edges: Counts;
}

/** How statements are cut. */
export interface Batched {
  /** Rows a statement. */
  readonly batch?: number | undefined;
}

const BATCH = 5000;

/** Whether the database says of an episode what the rows say; holds nothing. */
export async function isUnchanged(run: Run, rows: EpisodeRows): Promise<boolean> {
  const stored = await claimsOfEpisode(run, rows.episode);
  if (countOf(claimChanges(stored, rows.claims)) > 0) return false;
  const changes = await changesOfNodes(run, givenBy(rows, stored), [rows.episode]);
  return changes.length === 0;
}

/** Replaces what an episode says, within one transaction; rows without nodes forget it. */
export async function replaceEpisode(run: Run, rows: EpisodeRows, options: Batched): Promise<Outcome> {
  const own = rows.nodes.filter((row) => row.id === rows.episode);
  const created = await hold(run, givenBy({ ...rows, nodes: own, claims: [] }, []), options);
  const stored = created.has(rows.episode) ? [] : await claimsOfEpisode(run, rows.episode);
  const given = givenBy(rows, stored);
  for (const id of await hold(run, given, options)) created.add(id);
  const before = given.filter((one) => !created.has(one.id));
  const changes = await changesOfNodes(run, before, [rows.episode], options);
  const claims = claimChanges(stored, rows.claims);
  await write(run, claims, options);
  const nodes = await save(run, changes, options);
  return {
    nodes: [...added(created), ...nodes],
    edges: { added: claims.add.length, changed: claims.save.length, removed: claims.remove.length },
  };
}

/**
 * Adds episodes that were not there a moment ago, all within one transaction: what each of them takes would be dearer than
 * what it says. Where somebody else brought one of them meanwhile, each is replaced by itself.
 */
export async function addEpisodes(run: Run, all: readonly EpisodeRows[], options: Batched): Promise<Outcome> {
  const own = all.flatMap((rows) =>
    givenBy({ ...rows, nodes: rows.nodes.filter((row) => row.id === rows.episode), claims: [] }, []),
  );
  const created = await hold(run, byId(own), options);
  if (all.some((rows) => !created.has(rows.episode))) return await oneByOne(run, all, options);
  const given = byId(all.flatMap((rows) => givenBy(rows, [])));
  for (const id of await hold(run, given, options)) created.add(id);
  const before = given.filter((one) => !created.has(one.id));
  const episodes = all.map((rows) => rows.episode);
  const changes = await changesOfNodes(run, before, episodes, options);
  const add = all.flatMap((rows) => claimChanges([], rows.claims).add);
  await write(run, { add, save: [], remove: [] }, options);
  const nodes = [...added(created), ...(await save(run, changes, options))];
  return { nodes, edges: { added: add.length, changed: 0, removed: 0 } };
}

/** Whatever several episodes say of a node, together; sorted by id, so that no two loaders wait for each other. */
function byId(given: readonly Given[]): readonly Given[] {
  const nodes = new Map<string, Given>();
  for (const one of given) {
    const known = nodes.get(one.id);
    nodes.set(one.id, known === undefined ? one : joined(known, one));
  }
  return [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function oneByOne(run: Run, all: readonly EpisodeRows[], options: Batched): Promise<Outcome> {
  const nodes: Change[] = [];
  const edges = { added: 0, changed: 0, removed: 0 };
  for (const rows of all) {
    const outcome = await replaceEpisode(run, rows, options);
    nodes.push(...outcome.nodes);
    edges.added += outcome.edges.added;
    edges.changed += outcome.edges.changed;
    edges.removed += outcome.edges.removed;
  }
  return { nodes, edges };
}

const added = (ids: ReadonlySet<string>): readonly Change[] =>
  [...ids].map((id) => ({ kind: 'add' as const, id, properties: {} }));

/** Saves nodes that no episode speaks of. */
export async function saveOthers(run: Run, given: readonly Given[], options: Batched): Promise<readonly Change[]> {
  const created = await hold(run, given, options);
  const changes = await changesOfNodes(
    run,
    given.filter((one) => !created.has(one.id)),
    [],
    options,
  );
  await save(run, changes, options);
  return [...added(created), ...changes];
}

/** What is to be done to nodes when the given episodes say this; nothing is written. */
export async function changesOfNodes(
  run: Run,
  given: readonly Given[],
  episodes: readonly string[],
  options: Batched = {},
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const some of chunks(given, options)) {
    const known = await knownNodes(run, some, episodes);
    changes.push(...some.flatMap((one) => nodeChange(one, known.get(one.id)) ?? []));
  }
  return changes;
}

/** Makes sure that nodes are there and keeps others from them; gives back the ids of those that were not. */
async function hold(run: Run, given: readonly Given[], options: Batched): Promise<Set<string>> {
  const created = new Set<string>();
  const rows = given.flatMap((one) =>
    one.label === null ? [] : [{ id: one.id, label: one.label, properties: propertiesOf(one) }],
  );
  for (const some of chunks(rows, options))
    for (const { id } of await run(statement('hold-entities'), { rows: some })) created.add(String(id));
  const gone = given.filter((one) => one.label === null).map((one) => one.id);
  for (const ids of chunks(gone, options)) await run(statement('hold-known'), { ids });
  return created;
}

async function write(run: Run, { add, save: changed, remove }: ClaimChanges, options: Batched): Promise<void> {
  for (const elements of chunks(remove, options)) await run(statement('remove-claims'), { elements });
  for (const rows of chunks(changed, options)) await run(statement('save-claims'), { rows });
  for (const rows of chunks(add, options)) await run(statement('add-claims'), { rows });
}

/** Writes changes of nodes; what could not be removed because somebody else leads to it is left out. */
async function save(run: Run, changes: readonly Change[], options: Batched): Promise<readonly Change[]> {
  const saved = changes.filter((change) => change.kind === 'save');
  const removed = new Set<unknown>();
  for (const rows of chunks(saved, options)) await run(statement('save-entities'), { rows });
  const gone = changes.filter((change) => change.kind === 'remove').map((change) => change.id);
  for (const ids of chunks(gone, options))
    for (const { id } of await run(statement('remove-entities'), { ids })) removed.add(id);
  return [...saved, ...changes.filter((change) => removed.has(change.id))];
}

const countOf = ({ add, save: changed, remove }: ClaimChanges): number => add.length + changed.length + remove.length;

function* chunks<T>(all: readonly T[], { batch = BATCH }: Batched): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}
