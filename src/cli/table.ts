import type { Output, Streams } from './io.ts';

const GAP = '  ';

/** Aligned columns, the header bold on a terminal that has colours; the last column is never padded. */
export function table(rows: readonly (readonly string[])[], streams: Pick<Streams, 'env'>, output: Output): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
  const [header = '', ...body] = lines;
  const shown = hasColours(streams, output) ? bold(header) : header;
  return [shown, ...body].map((line) => `${line}\n`).join('');
}

/** Whether colours may be used: on a terminal, unless NO_COLOR is set. */
export const hasColours = (streams: Pick<Streams, 'env'>, output: Output): boolean =>
  output.isTTY === true && !streams.env.NO_COLOR;

/** Bold on terminals that understand ANSI escapes. */
export const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;
