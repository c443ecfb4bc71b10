/** Questions to the database about what lies there, asked within a transaction. */
import type { Row, Run } from './connect.ts';
import { type Contribution, contributionIn } from './contributions.ts';
import type { StoredClaim } from './difference.ts';
import { asksOthers, asksWhoKnows, type Given, type Known } from './nodes.ts';
import { type Batched, overRows, statement } from './statements.ts';

/** Everything an episode claims in the database. */
export async function claimsOfEpisode(run: Run, episode: string): Promise<readonly StoredClaim[]> {
  const rows = await run(statement('claims'), { episode });
  return rows.map(({ source, type, target, element, properties }) => ({
    source: String(source),
    type: String(type),
    target: String(target),
    element: String(element),
    properties: recordOf(properties),
  }));
}

/** What the database says of a node by itself. */
export type FoundNode = Pick<Known, 'properties' | 'isMentioned'>;

/** What is there of some nodes, by id; one that is not there is left out. */
export async function foundNodes(
  run: Run,
  ids: readonly string[],
  options: Batched = {},
): Promise<ReadonlyMap<string, FoundNode>> {
  return foundIn(await overRows(run, 'entities', { over: 'ids', rows: ids }, options));
}

/** Nodes of an answer, by id. */
export const foundIn = (rows: readonly Row[]): ReadonlyMap<string, FoundNode> =>
  new Map(
    rows.map(({ id, properties, isMentioned }) => [
      String(id),
      { properties: recordOf(properties), isMentioned: isMentioned === true },
    ]),
  );

/** What is known of nodes that were found, beside what some episodes say. */
export async function knownNodes(
  run: Run,
  given: readonly Given[],
  { found, episodes }: { readonly found: ReadonlyMap<string, FoundNode>; readonly episodes: readonly string[] },
): Promise<ReadonlyMap<string, Known>> {
  const present = given.filter((one) => found.has(one.id));
  const others = await othersOf(run, idsOf(present, asksOthers), episodes);
  const elsewhere = await knownElsewhere(run, idsOf(present, asksWhoKnows), episodes);
  return new Map(
    [...found].map(([id, node]) => [
      id,
      { ...node, others: others.get(id) ?? [], isKnownElsewhere: elsewhere.has(id) },
    ]),
  );
}

const idsOf = (given: readonly Given[], isAsked: (one: Given) => boolean): readonly string[] =>
  given.filter(isAsked).map((one) => one.id);

async function knownElsewhere(
  run: Run,
  ids: readonly string[],
  episodes: readonly string[],
): Promise<ReadonlySet<unknown>> {
  const rows = await overRows(run, 'known-elsewhere', { over: 'ids', rows: ids, episodes });
  return new Set(rows.map(({ id }) => id));
}

async function othersOf(
  run: Run,
  ids: readonly string[],
  episodes: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const byId = new Map<string, Contribution[]>();
  for (const { id, ...mention } of await overRows(run, 'contributions', { over: 'ids', rows: ids, episodes })) {
    const contribution = contributionIn(mention);
    if (contribution !== null) byId.set(String(id), [...(byId.get(String(id)) ?? []), contribution]);
  }
  return byId;
}

/** Which of some episodes are in the database. */
export async function knownEpisodes(run: Run, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run(statement('known-episodes'), { ids });
  return new Set(rows.map(({ id }) => String(id)));
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
