import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row, Run } from './connect.ts';

/** Where the package keeps its Cypher: beside `src/` and `dist/`. */
export const QUERIES = fileURLToPath(new URL('../../queries/', import.meta.url));

const texts = new Map<string, string>();

/** The text of `queries/load/<name>.cypher`. */
export function statement(name: string): string {
  const text = texts.get(name) ?? readFileSync(`${QUERIES}load/${name}.cypher`, 'utf8');
  texts.set(name, text);
  return text;
}

/** The statements that make constraints and indexes, in order of their names; each may run again and again. */
export function schemaStatements(): readonly string[] {
  return readdirSync(`${QUERIES}schema`)
    .sort()
    .map((file) => readFileSync(`${QUERIES}schema/${file}`, 'utf8'));
}

/** How statements are cut. */
export interface Batched {
  /** Rows a statement, 1 000 unless given. */
  readonly batch?: number | undefined;
}

export const BATCH = 1000;

/**
 * Runs a statement over many rows, so many at a time, and gives back the answers in order. While the server is at some,
 * the next are on their way to it.
 */
export async function overRows(
  run: Run,
  name: string,
  { over, rows, ...others }: Row & { readonly over: string; readonly rows: readonly unknown[] },
  options: Batched = {},
): Promise<readonly Row[]> {
  return await inBatches(rows, options, (some) => run(statement(name), { ...others, [over]: some }));
}

/** The same with rows by columns, one list a parameter: the server reads them in half the time. */
export async function overColumns<T>(
  run: Run,
  name: string,
  { rows, columns }: { readonly rows: readonly T[]; readonly columns: Readonly<Record<string, (row: T) => unknown>> },
  options: Batched = {},
): Promise<readonly Row[]> {
  return await inBatches(rows, options, (some) =>
    run(
      statement(name),
      Object.fromEntries(Object.entries(columns).map(([column, cellOf]) => [column, some.map(cellOf)])),
    ),
  );
}

async function inBatches<T>(
  rows: readonly T[],
  { batch = BATCH }: Batched,
  work: (some: readonly T[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const answers: Promise<readonly Row[]>[] = [];
  for (let at = 0; at < rows.length; at += batch) answers.push(work(rows.slice(at, at + batch)));
  return (await Promise.all(answers)).flat();
}
