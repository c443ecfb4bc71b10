import { stringify } from 'csv-stringify/sync';
import type { Scalar } from './property-graph.ts';

export type Cells = readonly (Scalar | null | undefined)[];

/** Comma-separated rows that no spreadsheet runs as a formula: what starts like one gets an apostrophe before it. */
export const spreadsheet = (rows: readonly Cells[]): string => csv(rows, true);

/** Comma-separated rows as RFC 4180 has them, every text as it is. */
export const delimited = (rows: readonly Cells[]): string => csv(rows, false);

const csv = (rows: readonly Cells[], isDefused: boolean): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: isDefused,
      quoted_match: /[\r\n]/,
      cast: { boolean: (value) => String(value) },
    },
  );
