/** The transaction of an episode, or of several new ones: hold their nodes, compare, write what differs. */

import type { NodeRow, RelationshipRow } from '../sinks/property-graph.ts';
import type { Row, Run } from './connect.ts';
import { CLAIM_PROPERTIES, type ClaimChanges, claimChanges } from './difference.ts';
import { type Given, givenBy, joined, type NodeChange, nodeChange, propertiesOf } from './nodes.ts';
import type { EpisodeRows } from './source.ts';
import { claimsOfEpisode, type FoundNode, foundIn, foundNodes, knownNodes } from './state.ts';
import { type Batched, overColumns, overRows } from './statements.ts';
import type { Counts } from './summary.ts';

export type Change = Exclude<NodeChange, null>;

/** What a transaction did. */
export interface Outcome {
  readonly nodes: readonly Change[];
  readonly edges: Counts;
}

/** Whether the database says of an episode what the rows say; holds nothing. */
export async function isUnchanged(run: Run, rows: EpisodeRows): Promise<boolean> {
  const stored = await claimsOfEpisode(run, rows.episode);
  if (countOf(claimChanges(stored, rows.claims)) > 0) return false;
  const changes = await comparedNodes(run, givenBy(rows, stored), [rows.episode]);
  return changes.length === 0;
}

/** Replaces what an episode says, within one transaction; rows without nodes forget it. */
export async function replaceEpisode(run: Run, rows: EpisodeRows, options: Batched): Promise<Outcome> {
  const own = await hold(run, ownNodes(rows), options);
  const stored = own.created.has(rows.episode) ? [] : await claimsOfEpisode(run, rows.episode);
  const given = givenBy(rows, stored);
  const held = await hold(run, given, options);
  const changes = await changesOfNodes(run, older(given, own, held), held.found, [rows.episode]);
  const claims = claimChanges(stored, rows.claims);
  await write(run, claims, options);
  const nodes = await save(run, changes, options);
  return {
    nodes: [...added(own), ...added(held), ...nodes],
    edges: { added: claims.add.length, changed: claims.save.length, removed: claims.remove.length },
  };
}

/**
 * Adds episodes that were not there a moment ago, all within one transaction: what each of them takes would be dearer than
 * what it says. Where somebody else brought one of them meanwhile, each is replaced by itself.
 */
export async function addEpisodes(run: Run, all: readonly EpisodeRows[], options: Batched): Promise<Outcome> {
  const own = await hold(run, byId(all.flatMap(ownNodes)), options);
  if (all.some((rows) => !own.created.has(rows.episode))) return await oneByOne(run, all, options);
  const given = byId(all.flatMap((rows) => givenBy(rows, [])));
  const add = all.flatMap((rows) => rows.claims);
  // The server tells what was there before it comes to the claims, which it gets meanwhile.
  const [held] = await Promise.all([hold(run, given, options), write(run, { add, save: [], remove: [] }, options)]);
  const episodes = all.map((rows) => rows.episode);
  const changes = await changesOfNodes(run, older(given, own, held), held.found, episodes);
  const nodes = [...added(own), ...added(held), ...(await save(run, changes, options))];
  return { nodes, edges: { added: add.length, changed: 0, removed: 0 } };
}

/** The node of an episode, by itself. */
const ownNodes = (rows: EpisodeRows): readonly Given[] =>
  givenBy({ ...rows, nodes: rows.nodes.filter((row) => row.id === rows.episode), claims: [] }, []);

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

const added = ({ created }: Held): readonly Change[] =>
  [...created].map((id) => ({ kind: 'add' as const, id, properties: {} }));

/** Saves nodes that no episode speaks of. */
export async function saveOthers(run: Run, given: readonly Given[], options: Batched): Promise<readonly Change[]> {
  const held = await hold(run, given, options);
  const changes = await changesOfNodes(run, older(given, held), held.found, []);
  await save(run, changes, options);
  return [...added(held), ...changes];
}

/** What is to be done to nodes when the given episodes say this; nothing is written and nothing held. */
export async function comparedNodes(
  run: Run,
  given: readonly Given[],
  episodes: readonly string[],
  options: Batched = {},
): Promise<readonly Change[]> {
  return await changesOfNodes(run, given, await foundNodes(run, idsOf(given), options), episodes);
}

async function changesOfNodes(
  run: Run,
  given: readonly Given[],
  found: ReadonlyMap<string, FoundNode>,
  episodes: readonly string[],
): Promise<readonly Change[]> {
  const known = await knownNodes(run, given, { found, episodes });
  return given.flatMap((one) => nodeChange(one, known.get(one.id)) ?? []);
}

/** Nodes that a transaction keeps others from. */
interface Held {
  /** Those that were not there before. */
  readonly created: ReadonlySet<string>;
  /** What was found of those that were. */
  readonly found: ReadonlyMap<string, FoundNode>;
}

/** The nodes that the transaction did not create. */
const older = (given: readonly Given[], ...held: readonly Held[]): readonly Given[] =>
  given.filter((one) => !held.some(({ created }) => created.has(one.id)));

/** Makes sure that nodes are there and keeps others from them. */
async function hold(run: Run, given: readonly Given[], options: Batched): Promise<Held> {
  const rows = given.flatMap((one) =>
    one.label === null ? [] : [{ id: one.id, label: one.label, properties: propertiesOf(one) }],
  );
  const gone = given.filter((one) => one.label === null);
  const [some, others] = await Promise.all([
    overColumns(run, 'hold-entities', { rows, columns: NODE_COLUMNS }, options),
    overRows(run, 'hold-known', { over: 'ids', rows: idsOf(gone) }, options),
  ]);
  const isNew = (row: Row): boolean => row.isNew === true;
  return {
    created: new Set(some.filter(isNew).map(({ id }) => String(id))),
    found: foundIn([...some.filter((row) => !isNew(row)), ...others]),
  };
}

const NODE_COLUMNS = {
  id: (row: NodeRow) => row.id,
  label: (row: NodeRow) => row.label,
  name: (row: NodeRow) => row.properties.name,
  aliases: (row: NodeRow) => row.properties.aliases,
  confidence: (row: NodeRow) => row.properties.confidence,
  links: (row: NodeRow) => row.properties.links,
  facts: ({ properties: { name, aliases, confidence, links, ...facts } }: NodeRow) => facts,
};

const CLAIM_COLUMNS = {
  source: (row: RelationshipRow) => row.source,
  type: (row: RelationshipRow) => row.type,
  target: (row: RelationshipRow) => row.target,
  ...Object.fromEntries(CLAIM_PROPERTIES.map((name) => [name, (row: RelationshipRow) => row.properties[name] ?? null])),
};

async function write(run: Run, { add, save: changed, remove }: ClaimChanges, options: Batched): Promise<void> {
  await Promise.all([
    overRows(run, 'remove-claims', { over: 'elements', rows: remove }, options),
    overRows(run, 'save-claims', { over: 'rows', rows: changed }, options),
    overColumns(run, 'add-claims', { rows: add, columns: CLAIM_COLUMNS }, options),
  ]);
}

/** Writes changes of nodes; what could not be removed because somebody else leads to it is left out. */
async function save(run: Run, changes: readonly Change[], options: Batched): Promise<readonly Change[]> {
  const saved = changes.filter((change) => change.kind === 'save');
  const gone = changes.filter((change) => change.kind === 'remove');
  const [, removed] = await Promise.all([
    overRows(run, 'save-entities', { over: 'rows', rows: saved }, options),
    overRows(run, 'remove-entities', { over: 'ids', rows: idsOf(gone) }, options),
  ]);
  const ids = new Set(removed.map(({ id }) => id));
  return [...saved, ...gone.filter((change) => ids.has(change.id))];
}

const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id);

const countOf = ({ add, save: changed, remove }: ClaimChanges): number => add.length + changed.length + remove.length;
