import { definitionOf } from '../ontology/index.ts';
import { normalizeSpacing } from '../sounds/spacing.ts';
import type { CatalogueRow } from './rows.ts';
import { type FormKind, squash } from './table.ts';

/** A stable key for an entry: type and letters of the name. */
export const entryKey = (row: Pick<CatalogueRow, 'name' | 'type'>): string =>
  `${definitionOf(row.type).prefix}:${squash(row.name) || row.name}`;

/** One way to write or say an entry. */
export interface WrittenForm {
  readonly kind: FormKind;
  /** Lower case, words separated by spaces. */
  readonly written: string;
  readonly needsContext: boolean;
}

/** Marks an alias or a heard form that is a name only where the context speaks for it. */
export const DOUBTFUL = '?';

/** Every way to write or say an entry, each set of letters once, the best kind first. */
export function formsOf(row: CatalogueRow): readonly WrittenForm[] {
  const seen = new Set<string>();
  const forms: WrittenForm[] = [];
  const add = (kind: FormKind, text: string, needsContext: boolean): void => {
    const written = normalizeSpacing(text);
    const key = squash(written);
    if (key.length === 0 || seen.has(key)) return;
    seen.add(key);
    forms.push({ kind, written, needsContext });
  };
  add('name', row.name, row.needsContext);
  for (const alias of row.aliases) add('alias', withoutMark(alias), alias.startsWith(DOUBTFUL));
  for (const heard of row.heard) add('heard', withoutMark(heard), heard.startsWith(DOUBTFUL));
  return forms;
}

/** "?node" → "node". */
export const withoutMark = (form: string): string => (form.startsWith(DOUBTFUL) ? form.slice(DOUBTFUL.length) : form);
