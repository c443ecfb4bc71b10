/** What a person decided: `corrections.yaml`, kept beside the user's own transcripts and applied on every run. */
import { LineCounter, parseDocument } from 'yaml';
import { EpigraphError } from '../errors.ts';
import { ENTITY_TYPES, type EntityType, isEntityType } from '../ontology/index.ts';

/** One decision, with its line in the file. */
export interface Decision<T> {
  readonly line: number;
  readonly value: T;
}

/** All decisions of a corrections file. */
export interface Corrections {
  readonly file: string;
  /** Names that mean one thing; the first is how it is written. */
  readonly same: readonly Decision<readonly string[]>[];
  /** Two names that sound alike and mean different things. */
  readonly notSame: readonly Decision<readonly string[]>[];
  /** [heard or wrong name, right name]. */
  readonly rename: readonly Decision<readonly [string, string]>[];
  readonly ignore: readonly Decision<string>[];
  readonly type: readonly Decision<readonly [string, EntityType]>[];
}

const KEYS = ['same', 'not-same', 'rename', 'ignore', 'type'] as const;

/** Reads a corrections file; throws SETTINGS with file and line for unknown keys, wrong shapes and decisions that contradict each other. */
export function parseCorrections(text: string, file: string): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true);
    const start =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0;
    return lines.linePos(start).line;
  };
  const fail = (line: number, what: string): EpigraphError => new EpigraphError('SETTINGS', `${file}:${line}: ${what}`);
  const [broken] = document.errors;
  if (broken !== undefined)
    throw fail(lines.linePos(broken.pos[0]).line, `this is no YAML: ${broken.message.split('\n')[0]}`);
  const value: unknown = document.toJS() ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fail(1, `a corrections file has the keys ${KEYS.join(', ')}.`);
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const key of fields.keys())
    if (!KEYS.some((known) => known === key))
      throw fail(lineAt([key]), `unknown key "${key}". Known: ${KEYS.join(', ')}.`);

  const groups = (key: 'same' | 'not-same'): readonly Decision<readonly string[]>[] =>
    listOf(fields.get(key)).map((group, index) => {
      const line = lineAt([key, index]);
      if (!isNames(group) || group.length < 2)
        throw fail(line, `"${key}" wants lists of two or more names, as in [Crate, CrateDB].`);
      return { line, value: group };
    });
  const pairs = (key: 'rename' | 'type'): readonly Decision<readonly [string, string]>[] =>
    Object.entries(recordOf(fields.get(key))).map(([from, to]) => {
      const line = lineAt([key, from]);
      if (typeof to !== 'string') throw fail(line, `"${key}" wants one name a line, as in "create db: CrateDB".`);
      return { line, value: [from, to] as const };
    });
  const corrections: Corrections = {
    file,
    same: groups('same'),
    notSame: groups('not-same'),
    rename: pairs('rename'),
    ignore: listOf(fields.get('ignore')).map((name, index) => {
      const line = lineAt(['ignore', index]);
      if (typeof name !== 'string') throw fail(line, '"ignore" wants a list of names.');
      return { line, value: name };
    }),
    type: pairs('type').map(({ line, value: [name, type] }) => {
      if (!isEntityType(type)) throw fail(line, `unknown type "${type}". Known: ${ENTITY_TYPES.join(', ')}.`);
      return { line, value: [name, type] as const };
    }),
  };
  refuseContradictions(corrections, fail);
  return corrections;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

function refuseContradictions(
  { same, notSame, ignore, rename }: Corrections,
  fail: (line: number, what: string) => EpigraphError,
): void {
  for (const apart of notSame) {
    const together = same.find(({ value }) => apart.value.filter((name) => value.includes(name)).length > 1);
    if (together !== undefined)
      throw fail(apart.line, `"not-same" contradicts "same" in line ${together.line}: ${apart.value.join(', ')}.`);
  }
  for (const { line, value } of ignore) {
    const renamed = rename.find((one) => one.value[0] === value);
    if (renamed !== undefined) throw fail(line, `"${value}" is ignored here and renamed in line ${renamed.line}.`);
  }
}
