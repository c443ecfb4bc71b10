import type { Row } from './columns.ts';
import type { Scalar } from './property-graph.ts';

export type ColumnType = 'boolean' | 'integer' | 'number' | 'string';

/** A named column and the narrowest type that holds all its values. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The columns of some rows, in the order in which they are first met. */
export function typedColumns(rows: readonly Row[]): readonly Column[] {
  const values = new Map<string, Scalar[]>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else known.push(value);
    }
  return [...values].map(([name, column]) => ({ name, type: narrowest(column) }));
}

/** The narrowest type that holds all values. */
export function narrowest(values: readonly Scalar[]): ColumnType {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isSafeInteger(value))) return 'integer';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return 'string';
}
