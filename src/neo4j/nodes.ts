/** What becomes of nodes when some episodes say something new: compared with what the database and all other episodes say. */

import type { NodeRow, Properties } from '../sinks/property-graph.ts';
import { type Contribution, contributionIn, contributionNow, contributionOf, united } from './contributions.ts';
import { type Changes, changesOf, type Found, type StoredClaim } from './difference.ts';
import type { EpisodeRows } from './source.ts';

/** What the given episodes say of one node, and what they said before. */
export interface Given {
  readonly id: string;
  /** The node's type; null for one that is not spoken of any more. */
  readonly label: string | null;
  /** From episodes that name it. */
  readonly mentioned: readonly Contribution[];
  /** From episodes that only claim something of it, or are it. */
  readonly beside: readonly Contribution[];
  /** Properties that came from the given episodes before. */
  readonly own: ReadonlySet<string>;
}

/** What the database says of a node. */
export interface Known {
  readonly properties: Found;
  /** What other episodes give. */
  readonly others: readonly Contribution[];
  /** Whether a relationship stays when all claims of the given episodes are gone. */
  readonly isKnownElsewhere: boolean;
}

/** What is to be done to one node. */
export type NodeChange =
  | { readonly kind: 'add' | 'save'; readonly id: string; readonly properties: Changes }
  | { readonly kind: 'remove'; readonly id: string }
  | null;

/** An episode's facts are its own: those that are not said any more go. */
const EPISODE_FACTS = 'title podcast date source sha256 audio format lines words'.split(' ');

/** What one episode says of nodes, and which of them it spoke of before. */
export function givenBy(rows: EpisodeRows, stored: readonly StoredClaim[]): readonly Given[] {
  const mentions = new Map(
    rows.claims
      .filter((claim) => claim.type === 'MENTIONS')
      .map((claim) => [claim.target, Number(claim.properties.confidence)]),
  );
  const own = factsBefore(stored);
  const given = rows.nodes.map((row) => givenOf(row, mentions.get(row.id), own.get(row.id) ?? new Set()));
  const ids = new Set(given.map((one) => one.id));
  const before = [rows.episode, ...stored.flatMap(({ source, target }) => [source, target])];
  const gone = new Set(before.filter((id) => !ids.has(id)));
  const silent = [...gone].map((id) => ({
    id,
    label: null,
    mentioned: [],
    beside: [],
    own: own.get(id) ?? new Set<string>(),
  }));
  return [...given, ...silent].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A node that no episode speaks of. */
export const givenByNobody = (row: NodeRow): Given => givenOf(row, undefined, new Set());

function givenOf(row: NodeRow, confidence: number | undefined, before: ReadonlySet<string>): Given {
  const contribution = contributionOf(row, confidence);
  return {
    id: row.id,
    label: row.label,
    mentioned: confidence === undefined ? [] : [contribution],
    beside: confidence === undefined ? [contribution] : [],
    own: row.label === 'Episode' ? new Set(EPISODE_FACTS) : before,
  };
}

/** The names of the facts that an episode gave to each node. */
function factsBefore(stored: readonly StoredClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    stored
      .filter((claim) => claim.type === 'MENTIONS')
      .map((claim) => [claim.target, new Set(Object.keys(contributionIn(claim.properties)?.facts ?? {}))]),
  );
}

/** Several episodes' words of the same node as one. */
export function joined(a: Given, b: Given): Given {
  return {
    id: a.id,
    label: a.label ?? b.label,
    mentioned: [...a.mentioned, ...b.mentioned],
    beside: [...a.beside, ...b.beside],
    own: new Set([...a.own, ...b.own]),
  };
}

/** The properties of a node that is new. */
export const propertiesOf = ({ mentioned, beside }: Given): Properties =>
  united(mentioned.length > 0 ? mentioned : beside);

/** Somebody still speaks of it, but nobody names it any more. */
const UNHEARD: Properties = { aliases: [] };

/** What is to be done to a node; null where nothing is. */
export function nodeChange(given: Given, known: Known | undefined): NodeChange {
  const { id, label } = given;
  if (known === undefined) return label === null ? null : { kind: 'add', id, properties: propertiesOf(given) };
  if (label === null && !known.isKnownElsewhere) return { kind: 'remove', id };
  const said = [...given.mentioned, ...known.others];
  const wanted = said.length === 0 && label === null ? UNHEARD : wantedOf(given, said, known);
  const properties = changesOf(known.properties, wanted, given.own);
  return properties === null ? null : { kind: 'save', id, properties };
}

/** MENTIONS decide; where there is none, what the node has counts as said too, if anybody else speaks of it. */
function wantedOf(given: Given, said: readonly Contribution[], known: Known): Properties {
  if (said.length > 0) return united(said);
  if (given.label === 'Episode' || !known.isKnownElsewhere) return united(given.beside);
  const keys = given.beside.flatMap((one) => Object.keys(one.facts));
  return united([contributionNow(known.properties, keys), ...given.beside]);
}
