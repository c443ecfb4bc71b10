import { definitionOf } from '../ontology/index.ts';
import { normalizeSpacing } from '../sounds/spacing.ts';
import type { CatalogueRow } from './rows.ts';
import { type FormKind, squash } from './table.ts';

/** A stable key for an entry: type and letters of the name. */
export const entryKey = (row: Pick<CatalogueRow, 'name' | 'type'>): string =>
  `${definitionOf(row.type).prefix}:${squash(row.name) || row.name}`;

/** Every way to write or say an entry, each set of letters once, the best kind first. */
export function formsOf(row: CatalogueRow): readonly { kind: FormKind; written: string }[] {
  const seen = new Set<string>();
  const forms: { kind: FormKind; written: string }[] = [];
  const add = (kind: FormKind, text: string): void => {
    const written = normalizeSpacing(text);
    const key = squash(written);
    if (key.length === 0 || seen.has(`${key}`)) return;
    seen.add(key);
    forms.push({ kind, written });
  };
  add('name', row.name);
  for (const alias of row.aliases) add('alias', alias);
  for (const heard of row.heard) add('heard', heard);
  return forms;
}
