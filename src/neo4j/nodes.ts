/** What becomes of nodes when some episodes say something new: compared with what the database and all other episodes say. */
import type { EntityType } from '../ontology/index.ts';
import type { NodeRow, Properties } from '../sinks/property-graph.ts';
import { type Contribution, contributionIn, contributionNow, contributionOf, united } from './contributions.ts';
import { type Changes, changesOf, type Found, type StoredClaim } from './difference.ts';
import type { EpisodeRows } from './source.ts';

/** What the given episodes say of one node, and what they said before. */
export interface Given {
  readonly id: string;
  /** The node's type; null for one that is not spoken of any more. */
  readonly label: EntityType | null;
  /** From episodes that name it. */
  readonly mentioned: readonly Contribution[];
  /** From episodes that only claim something of it, or are it. */
  readonly beside: readonly Contribution[];
  /** From the same episodes, as they lie in the database. */
  readonly before: readonly Contribution[];
}

/** What the database says of a node. */
export interface Known {
  readonly properties: Found;
  /** Whether any episode names it, the given ones among them. */
  readonly isMentioned: boolean;
  /** What other episodes give; asked for where `asksOthers`. */
  readonly others: readonly Contribution[];
  /** Whether a relationship stays when all claims of the given episodes are gone; asked for where `asksWhoKnows`. */
  readonly isKnownElsewhere: boolean;
}

/** What is to be done to one node. */
export type NodeChange =
  | { readonly kind: 'add' | 'save'; readonly id: string; readonly properties: Changes }
  | { readonly kind: 'remove'; readonly id: string }
  | null;

/** Whether something is not said any more, so that only what other episodes say can tell what is left of the node. */
export const asksOthers = ({ before, mentioned }: Given): boolean =>
  before.some((old) => !mentioned.some((one) => JSON.stringify(one) === JSON.stringify(old)));

/** Whether it matters that anybody else speaks of the node. */
export const asksWhoKnows = ({ label, mentioned }: Given): boolean => label === null || mentioned.length === 0;

/** What one episode says of nodes, and which of them it spoke of before. */
export function givenBy(rows: EpisodeRows, stored: readonly StoredClaim[]): readonly Given[] {
  const mentions = new Map(
    rows.claims
      .filter((claim) => claim.type === 'MENTIONS')
      .map((claim) => [claim.target, Number(claim.properties.confidence)]),
  );
  const before = contributionsBefore(stored);
  const given = rows.nodes.map((row) => givenOf(row, mentions.get(row.id), before.get(row.id) ?? []));
  const ids = new Set(given.map((one) => one.id));
  const spokenOf = [rows.episode, ...stored.flatMap(({ source, target }) => [source, target])];
  const gone = new Set(spokenOf.filter((id) => !ids.has(id)));
  const silent = [...gone].map((id) => ({ id, label: null, mentioned: [], beside: [], before: before.get(id) ?? [] }));
  return [...given, ...silent].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A node that no episode speaks of. */
export const givenByNobody = (row: NodeRow): Given => givenOf(row, undefined, []);

function givenOf(row: NodeRow, confidence: number | undefined, before: readonly Contribution[]): Given {
  const contribution = contributionOf(row, confidence);
  return {
    id: row.id,
    label: row.label,
    mentioned: confidence === undefined ? [] : [contribution],
    beside: confidence === undefined ? [contribution] : [],
    before,
  };
}

/** What an episode gave to each node that it named. */
function contributionsBefore(stored: readonly StoredClaim[]): ReadonlyMap<string, readonly Contribution[]> {
  return new Map(
    stored
      .filter((claim) => claim.type === 'MENTIONS')
      .map((claim) => [claim.target, [contributionIn(claim.properties) ?? []].flat()]),
  );
}

/** Several episodes' words of the same node as one. */
export const joined = (a: Given, b: Given): Given => ({
  id: a.id,
  label: a.label ?? b.label,
  mentioned: [...a.mentioned, ...b.mentioned],
  beside: [...a.beside, ...b.beside],
  before: [...a.before, ...b.before],
});

/** The properties of a node that is new. */
export const propertiesOf = ({ mentioned, beside }: Given): Properties =>
  united(mentioned.length > 0 ? mentioned : beside);

/** What is to be done to a node; null where nothing is. */
export function nodeChange(given: Given, known: Known | undefined): NodeChange {
  const { id, label } = given;
  if (known === undefined) return label === null ? null : { kind: 'add', id, properties: propertiesOf(given) };
  if (label === null && !known.isKnownElsewhere) return { kind: 'remove', id };
  const properties = changesOf(known.properties, wanted(given, known), ownFacts(given));
  return properties === null ? null : { kind: 'save', id, properties };
}

/** Somebody still speaks of it, but nobody names it any more. */
const UNHEARD: Properties = { aliases: [] };

/** MENTIONS decide. Where there is none, what the node has counts as said too, if anybody else speaks of it. */
function wanted(given: Given, known: Known): Properties {
  const { label, mentioned, beside } = given;
  const now = contributionNow(known.properties, factsOf([...mentioned, ...beside]));
  if (asksOthers(given)) {
    const said = [...mentioned, ...known.others];
    if (said.length > 0) return united(said);
  } else if (mentioned.length > 0) return united(known.isMentioned ? [now, ...mentioned] : mentioned);
  else if (known.isMentioned) return {};
  if (label === null) return UNHEARD;
  return united(label === 'Episode' || !known.isKnownElsewhere ? beside : [now, ...beside]);
}

const factsOf = (contributions: readonly Contribution[]): readonly string[] =>
  contributions.flatMap((one) => Object.keys(one.facts));

/** An episode's facts are its own: those that are not said any more go. */
const EPISODE_FACTS = 'title podcast date source sha256 audio format lines words'.split(' ');

/** The facts that came from the given episodes, and go with them. */
const ownFacts = (given: Given): readonly string[] =>
  given.label === 'Episode' ? EPISODE_FACTS : asksOthers(given) ? factsOf(given.before) : [];
