import { soundCode } from '../sounds/code.ts';
import { entryKey, formsOf, withoutMark } from './forms.ts';
import type { CatalogueRow } from './rows.ts';
import { type Catalogue, type CatalogueEntry, type CatalogueForm, squash } from './table.ts';

const SHORTEST_SOUND = 4;

/** A catalogue in which the user's rows win: an entry of the same type and name is replaced, and a form of theirs hides every other reading. */
export function withUserRows(catalogue: Catalogue, rows: readonly CatalogueRow[]): Catalogue {
  if (rows.length === 0) return catalogue;
  const forms = rows.flatMap(formsOfUser);
  const byKey = grouped(forms, (form) => [squash(form.written)]);
  const bySound = grouped(forms, soundsOf);
  const prefixes = new Set([...byKey.keys()].flatMap(prefixesOf));
  const replaced = new Set(rows.map(entryKey));
  const kept = (found: readonly CatalogueForm[]): readonly CatalogueForm[] =>
    found.filter((form) => !replaced.has(form.entry.key));
  return {
    find: (key) => byKey.get(key) ?? kept(catalogue.find(key)),
    hasPrefix: (key) => prefixes.has(key) || catalogue.hasPrefix(key),
    soundsLike: (code) => [...(bySound.get(code) ?? []), ...kept(catalogue.soundsLike(code))],
    lexicon: catalogue.lexicon,
    size: catalogue.size,
  };
}

function formsOfUser(row: CatalogueRow): readonly CatalogueForm[] {
  const entry: CatalogueEntry = {
    key: entryKey(row),
    name: row.name,
    type: row.type,
    tier: 'user',
    needsContext: row.needsContext,
    domain: row.domain,
    links: row.links,
    aliases: row.aliases.map(withoutMark),
    properties: row.properties,
  };
  return formsOf(row).map((form) => ({ entry, ...form, ordinary: false }));
}

function grouped(
  forms: readonly CatalogueForm[],
  keysOf: (form: CatalogueForm) => readonly string[],
): ReadonlyMap<string, readonly CatalogueForm[]> {
  const groups = new Map<string, CatalogueForm[]>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [form]);
      else group.push(form);
    }
  }
  return groups;
}

const prefixesOf = (key: string): readonly string[] =>
  Array.from({ length: Math.max(0, key.length - 1) }, (_, length) => key.slice(0, length + 1));

/** Heard forms have the sounds of the name already, and short ones sound like too much. */
const soundsOf = (form: CatalogueForm): readonly string[] =>
  form.kind === 'heard' || squash(form.written).length < SHORTEST_SOUND ? [] : soundCode(form.written);
