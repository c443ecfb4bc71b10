/** How names that the assistant gives are spelled: as the catalogue has them. */
import { type Catalogue, type CatalogueEntry, type CatalogueForm, squash } from '../catalogue/table.ts';
import { type EntityType, isEntityType } from '../ontology/index.ts';
import type { Answer } from './answer.ts';

/** The name under which something of this type stands. */
export type Spelling = (name: string, type: EntityType) => string;

/**
 * "Postgres" is PostgreSQL, as in the catalogue; but where one answer has two names for what the catalogue takes for one
 * ("Redis" and "Redis Cluster" on one list), the assistant tells them apart, and both stay as they are.
 */
export function spellingOf(catalogue: Catalogue, answers: readonly Answer[]): Spelling {
  const apart = new Set(answers.flatMap((answer) => toldApart(catalogue, answer)));
  return (name, type) => {
    const entry = entryOf(catalogue, name, type);
    return entry === null || apart.has(keyOf(name, type)) ? name : entry.name;
  };
}

const keyOf = (name: string, type: EntityType): string => `${type}|${squash(name)}`;

const entryOf = (catalogue: Catalogue, name: string, type: EntityType): CatalogueEntry | null =>
  catalogue.find(squash(name)).find((form) => form.entry.type === type && isTrusted(form))?.entry ?? null;

/** Other right names count where they were picked by hand from the core; whom a short name of a person means is seen in the episode. */
const isTrusted = ({ kind, entry }: CatalogueForm): boolean =>
  kind === 'name' || (entry.type !== 'Person' && (entry.tier === 'core' || entry.tier === 'user'));

function toldApart(catalogue: Catalogue, { entities }: Answer): readonly string[] {
  const byEntry = new Map<string, Set<string>>();
  for (const { name, type } of entities) {
    const entry = isEntityType(type) ? entryOf(catalogue, name, type) : null;
    if (entry === null) continue;
    byEntry.set(entry.key, (byEntry.get(entry.key) ?? new Set()).add(keyOf(name, entry.type)));
  }
  return [...byEntry.values()].flatMap((keys) => (keys.size > 1 ? [...keys] : []));
}
