/** Turns the pattern of a phrase row into a linear regular expression over encoded sentences (see `encode.ts`). */
import { isEntityType } from '../ontology/index.ts';
import { CLASSES, type PhraseRow } from '../ontology/pattern.ts';

/** A row ready to run, with the words one of which must be in the sentence. */
export interface CompiledRow {
  readonly row: PhraseRow;
  readonly expression: RegExp;
  readonly cues: readonly string[];
}

/** "{s:Person}?", "{t:Organisation|Project}". */
const SLOT = /^\{([stx]):([A-Za-z|]+)\}(\?)?$/;
/** "*3". */
const GAP = /^\*(\d+)$/;

/** Compiles one row; throws TypeError for a pattern that names an unknown type or class. */
export function compileRow(row: PhraseRow): CompiledRow {
  const items = row.pattern.split(' ');
  const source = items.map((item) => compileItem(item, row)).join('');
  return { row, expression: new RegExp(source, 'gu'), cues: cuesOf(items) };
}

function compileItem(item: string, row: PhraseRow): string {
  const slot = SLOT.exec(item);
  if (slot !== null) return compileSlot(slot, row);
  const gap = GAP.exec(item);
  if (gap !== null) return `(?: (?![,.;:?!])[^ §]+){0,${gap[1]}}?`;
  const isOptional = item.endsWith('?');
  const words = alternatives(isOptional ? item.slice(0, -1) : item);
  const group = `(?: (?:${words.map(escape).join('|')})(?= |$))`;
  return isOptional ? `${group}?` : group;
}

function compileSlot([, role = '', types = '', optional = '']: RegExpExecArray, row: PhraseRow): string {
  const names = types.split('|');
  const unknown = names.find((name) => !isEntityType(name));
  if (unknown !== undefined) throw new TypeError(`Row ${row.id}: no node type "${unknown}"`);
  const name = role === 'x' ? '' : `?<${role}>`;
  return `(?: §(?:${names.join('|')})#(${name === '' ? '?:' : name}\\d+)(?= |$))${optional}`;
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

/** The rarest kind of required item decides which sentences are tried at all: the one with the fewest words. */
function cuesOf(items: readonly string[]): readonly string[] {
  const required = items.filter((item) => !item.endsWith('?') && !SLOT.test(item) && !GAP.test(item)).map(alternatives);
  const useful = required.filter((words) => !words.every((word) => COMMON.has(word)));
  const lists = useful.length > 0 ? useful : required;
  return [...lists].sort((a, b) => a.length - b.length)[0] ?? [];
}

const COMMON: ReadonlySet<string> = new Set([
  'at',
  'for',
  'of',
  'on',
  'in',
  'is',
  'and',
  'by',
  'with',
  'to',
  ',',
  "'s",
  'from',
  'was',
  'or',
  'about',
  'are',
  'am',
]);
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
