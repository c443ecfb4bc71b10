/** Questions to the database about what lies there, asked within a transaction. */
import type { Run } from './connect.ts';
import { type Contribution, contributionIn } from './contributions.ts';
import type { StoredClaim } from './difference.ts';
import { asksOthers, asksWhoKnows, type Given, type Known } from './nodes.ts';
import { statement } from './statements.ts';

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

/** What is known of nodes beside what some episodes say; a node that is not there is left out. */
export async function knownNodes(
  run: Run,
  given: readonly Given[],
  episodes: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  if (given.length === 0) return new Map();
  const found = await run(statement('entities'), { ids: given.map((one) => one.id) });
  const others = await othersOf(run, idsOf(given, asksOthers), episodes);
  const elsewhere = await knownElsewhere(run, idsOf(given, asksWhoKnows), episodes);
  return new Map(
    found.map(({ id, properties, isMentioned }) => [
      String(id),
      {
        properties: recordOf(properties),
        isMentioned: isMentioned === true,
        others: others.get(String(id)) ?? [],
        isKnownElsewhere: elsewhere.has(id),
      },
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
  if (ids.length === 0) return new Set();
  return new Set((await run(statement('known-elsewhere'), { ids, episodes })).map((row) => row.id));
}

async function othersOf(
  run: Run,
  ids: readonly string[],
  episodes: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const byId = new Map<string, Contribution[]>();
  if (ids.length === 0) return byId;
  for (const { id, ...mention } of await run(statement('contributions'), { ids, episodes })) {
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
