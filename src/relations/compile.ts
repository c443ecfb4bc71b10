/** Turns the pattern of a phrase row into a linear regular expression over encoded sentences (see `encode.ts`). */
import { type EntityType, isEntityType } from '../ontology/index.ts';
import { CLASSES, type PhraseRow } from '../ontology/pattern.ts';

/** A row ready to run, with the words one of which must be in the sentence. */
export interface CompiledRow {
  readonly row: PhraseRow;
  readonly expression: RegExp;
  readonly cues: readonly string[];
  readonly sources: readonly EntityType[];
  readonly targets: readonly EntityType[];
  /** Its place in the registry. */
  readonly order: number;
}

/** "{s:Person}?", "{t:Organisation|Project}". */
const SLOT = /^\{([stx]):([A-Za-z|]+)\}(\?)?$/;
/** "*3". */
const GAP = /^\*(\d+)$/;
/** "went to [my] first PyCon", "is [Red Hat's] distribution of": a possessive stands in a gap like a word. */
const POSSESSIVE = " §(?:Person|Organisation|Project)#\\d+ '[os]";
/** What may follow a project's name and says no more than its kind: "the Flask framework is …". */
const KINDS = '(?: (?:project|library|framework|language|package|software|itself)(?= |$))?';

/** Compiles one row; throws TypeError for a pattern that names an unknown type or class. */
export function compileRow(row: PhraseRow, order = 0): CompiledRow {
  const items = row.pattern.split(' ');
  const source = items.map((item, index) => compileItem(item, row, index === 0)).join('');
  const [sources, targets] = [typesOf(items, 's'), typesOf(items, 't')];
  return { row, expression: new RegExp(source, 'gu'), cues: cuesOf(items), sources, targets, order };
}

const typesOf = (items: readonly string[], role: string): readonly EntityType[] =>
  items.flatMap((item) => {
    const slot = SLOT.exec(item);
    return slot?.[1] === role ? (slot[2] ?? '').split('|').filter(isEntityType) : [];
  });

function compileItem(item: string, row: PhraseRow, isFirst: boolean): string {
  const slot = SLOT.exec(item);
  if (slot !== null) return compileSlot(slot, row, isFirst);
  const gap = GAP.exec(item);
  if (gap !== null) return `(?:${POSSESSIVE}| (?![,.;:?!])[^ §]+){0,${gap[1]}}?`;
  const isOptional = item.endsWith('?');
  const words = alternatives(isOptional ? item.slice(0, -1) : item).flatMap((word) =>
    word === "'s" ? [word, "'o"] : [word],
  );
  const group = `(?: (?:${words.map(literal).join('|')})(?= |$))`;
  return isOptional ? `${group}?` : group;
}

function compileSlot(
  [, role = '', types = '', optional = '']: RegExpExecArray,
  row: PhraseRow,
  isFirst: boolean,
): string {
  const names = types.split('|');
  const unknown = names.find((name) => !isEntityType(name));
  if (unknown !== undefined) throw new TypeError(`Row ${row.id}: no node type "${unknown}"`);
  const group = role === 'x' ? '(?:\\d+)' : `(?<${role}>\\d+)`;
  const owner = role === 't' && !isFirst ? `(?:${POSSESSIVE})?` : '';
  const kinds = isFirst && names.includes('Project') ? KINDS : '';
  return `${owner}(?: §(?:${names.join('|')})#${group}(?= |$))${optional}${kinds}`;
}

/** The words of "a|b|@role". */
function alternatives(item: string): readonly string[] {
  return item.split('|').flatMap((word) => (word.startsWith('@') ? classWords(word.slice(1)) : [word]));
}

function classWords(name: string): readonly string[] {
  const found = Object.entries(CLASSES).find(([known]) => known === name);
  if (found === undefined) throw new TypeError(`No word class "@${name}". Known: ${Object.keys(CLASSES).join(', ')}`);
  return found[1].split(' ');
}

/** Words in nearly every sentence: poor cues. */
const COMMON: ReadonlySet<string> = new Set(
  "at for of on in is and by with to , 's from was or about are am been who that has have had be".split(' '),
);

/** The required item that the fewest sentences hold decides which are tried at all. */
function cuesOf(items: readonly string[]): readonly string[] {
  const required = items.filter((item) => !item.endsWith('?') && !SLOT.test(item) && !GAP.test(item)).map(alternatives);
  const useful = required.filter((words) => !words.some((word) => COMMON.has(word)));
  const lists = useful.length > 0 ? useful : required;
  return [...lists].sort((a, b) => a.length - b.length)[0] ?? [];
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
