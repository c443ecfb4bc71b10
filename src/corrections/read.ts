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
  const source = readSource(text, file);
  const corrections: Corrections = {
    file,
    same: groups(source, 'same'),
    notSame: groups(source, 'not-same'),
    rename: pairs(source, 'rename'),
    ignore: names(source, 'ignore'),
    type: pairs(source, 'type').map(({ line, value: [name, type] }) => {
      if (!isEntityType(type)) throw source.fail(line, `unknown type "${type}". Known: ${ENTITY_TYPES.join(', ')}.`);
      return { line, value: [name, type] as const };
    }),
  };
  refuseContradictions(corrections, source.fail);
  return corrections;
}

type Key = (typeof KEYS)[number];
type Fail = (line: number, what: string) => EpigraphError;

/** What stands under each key, and where. */
interface Source {
  readonly under: (key: Key) => unknown;
  readonly lineAt: (path: readonly (string | number)[]) => number;
  readonly fail: Fail;
}

function readSource(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail: Fail = (line, what) => new EpigraphError('SETTINGS', `${file}:${line}: ${what}`);
  const lineAt = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    return lines.linePos(Array.isArray(range) ? Number(range[0]) : 0).line;
  };
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
  return { under: (key) => fields.get(key), lineAt, fail };
}

function groups({ under, lineAt, fail }: Source, key: 'same' | 'not-same'): readonly Decision<readonly string[]>[] {
  return listOf(under(key)).map((group, index) => {
    const line = lineAt([key, index]);
    if (!isNames(group) || group.length < 2)
      throw fail(line, `"${key}" wants lists of two or more names, as in [Crate, CrateDB].`);
    return { line, value: group };
  });
}

function pairs(
  { under, lineAt, fail }: Source,
  key: 'rename' | 'type',
): readonly Decision<readonly [string, string]>[] {
  return Object.entries(recordOf(under(key))).map(([from, to]) => {
    const line = lineAt([key, from]);
    if (typeof to !== 'string') throw fail(line, `"${key}" wants one name a line, as in "create db: CrateDB".`);
    return { line, value: [from, to] as const };
  });
}

function names({ under, lineAt, fail }: Source, key: 'ignore'): readonly Decision<string>[] {
  return listOf(under(key)).map((name, index) => {
    const line = lineAt([key, index]);
    if (typeof name !== 'string') throw fail(line, `"${key}" wants a list of names.`);
    return { line, value: name };
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

function refuseContradictions({ same, notSame, ignore, rename }: Corrections, fail: Fail): void {
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
