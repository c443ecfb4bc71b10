/** What must be written so that the database says what a document says: compared in memory, nothing else is touched. */
import type { PropertyValue, RelationshipRow } from '../sinks/property-graph.ts';

/** Properties as the database gives them back. */
export type Found = Readonly<Record<string, unknown>>;

/** Properties to write; null removes one. */
export type Changes = Readonly<Record<string, PropertyValue | null>>;

/** The properties that differ, null for those in `own` that are not wanted any more; null where nothing differs. */
export function changesOf(
  found: Found,
  wanted: Readonly<Record<string, PropertyValue>>,
  own: Iterable<string>,
): Changes | null {
  const before = new Map(Object.entries(found));
  const changes = new Map<string, PropertyValue | null>();
  for (const [name, value] of Object.entries(wanted))
    if (JSON.stringify(before.get(name)) !== JSON.stringify(value)) changes.set(name, value);
  for (const name of own)
    if (!Object.hasOwn(wanted, name) && (before.get(name) ?? null) !== null) changes.set(name, null);
  return changes.size === 0 ? null : Object.fromEntries(changes);
}

/** A claim as it lies in the database. */
export interface StoredClaim {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly element: string;
  readonly properties: Found;
}

/** Properties that a claim may have; others are somebody else's and stay. */
export const CLAIM_PROPERTIES: readonly string[] =
  'episode quotes lines times speakers rules confidence role when past count heard node'.split(' ');

/** What is to be done to an episode's claims. */
export interface ClaimChanges {
  readonly add: readonly RelationshipRow[];
  readonly save: readonly { readonly element: string; readonly properties: Changes }[];
  /** Elements to remove. */
  readonly remove: readonly string[];
}

/** From what an episode claimed to what it claims now. */
export function claimChanges(stored: readonly StoredClaim[], wanted: readonly RelationshipRow[]): ClaimChanges {
  const left = new Map<string, StoredClaim>();
  const remove: string[] = [];
  for (const claim of stored) {
    if (left.has(keyOf(claim))) remove.push(claim.element);
    else left.set(keyOf(claim), claim);
  }
  const add: RelationshipRow[] = [];
  const save: { element: string; properties: Changes }[] = [];
  for (const claim of wanted) {
    const before = left.get(keyOf(claim));
    left.delete(keyOf(claim));
    if (before === undefined) add.push(claim);
    else {
      const properties = changesOf(before.properties, claim.properties, CLAIM_PROPERTIES);
      if (properties !== null) save.push({ element: before.element, properties });
    }
  }
  return { add, save, remove: [...remove, ...[...left.values()].map((claim) => claim.element)] };
}

const keyOf = ({ source, type, target }: Pick<StoredClaim, 'source' | 'type' | 'target'>): string =>
  JSON.stringify([source, type, target]);
