import { oneLine } from '../sinks/characters.ts';
import type { Output, Streams } from './io.ts';

const GAP = '  ';

/** Aligned columns, the header bold on a terminal that has colours; the last column is never padded. */
export function table(rows: readonly (readonly string[])[], streams: Pick<Streams, 'env'>, output: Output): string {
  const cells = rows.map((row) => row.map(oneLine));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = cells.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : padded(text, widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
  const [header = '', ...body] = lines;
  const shown = hasColours(streams, output) ? bold(header) : header;
  return [shown, ...body].map((line) => `${line}\n`).join('');
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

const CHARACTERS = new Intl.Segmenter();
/** "漢", "한", "🦊", "Ａ": two columns wide on a terminal. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** The columns of a terminal that a text takes, a letter with its marks being one. */
function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of CHARACTERS.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Whether colours may be used: on a terminal, unless NO_COLOR is set. */
export const hasColours = (streams: Pick<Streams, 'env'>, output: Output): boolean =>
  output.isTTY === true && !streams.env.NO_COLOR;

/** Bold on terminals that understand ANSI escapes. */
export const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;
