/** Phrase rows found by the words that must be in a sentence, so that few are tried. */
import type { EntityType } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import { type CompiledRow, compileRow } from './compile.ts';

/** Compiled rows by cue word. */
export interface RowIndex {
  readonly byCue: ReadonlyMap<string, readonly CompiledRow[]>;
}

/** Compiles rows and files each under every one of its cue words. */
export function indexRows(rows: readonly PhraseRow[]): RowIndex {
  const byCue = new Map<string, CompiledRow[]>();
  rows.forEach((row, order) => {
    const compiled = compileRow(row, order);
    for (const cue of compiled.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), compiled]);
  });
  return { byCue };
}

/** The rows worth trying on a sentence with these words and mentions, in the order of the registry. */
export function rowsFor(
  { byCue }: RowIndex,
  words: ReadonlySet<string>,
  types: ReadonlySet<EntityType>,
): readonly CompiledRow[] {
  const found = new Set<CompiledRow>();
  for (const word of words) {
    for (const row of byCue.get(word) ?? []) {
      if (row.sources.some((type) => types.has(type)) && row.targets.some((type) => types.has(type))) found.add(row);
    }
  }
  return [...found].sort((a, b) => a.order - b.order);
}
