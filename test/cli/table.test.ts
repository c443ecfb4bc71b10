import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/table.ts';

const quiet = { write: () => undefined };
const drawn = (rows: readonly (readonly string[])[]) => table(rows, { env: {} }, quiet);

describe('table', () => {
  it('aligns its columns and pads nothing at the end of a line', () => {
    expect(
      drawn([
        ['name', 'count'],
        ['Ada Byron', '3'],
        ['x', '12'],
      ]),
    ).toBe('name       count\nAda Byron  3\nx          12\n');
  });

  it('knows how wide a terminal shows a character', () => {
    expect(
      drawn([
        ['a', 'b'],
        ['名前', '1'],
        ['e\u0301', '2'],
        ['🦊', '3'],
        ['한글', '4'],
      ]),
    ).toBe('a     b\n名前  1\ne\u0301     2\n🦊    3\n한글  4\n');
  });

  it('lets no name command the terminal or break a line', () => {
    expect(drawn([['a'], ['x\u001b[31m\ny\u0007']])).toBe('a\nx[31m y\n');
  });

  it('has a bold header on a terminal only, unless NO_COLOR is set', () => {
    const terminal = { ...quiet, isTTY: true };
    expect(table([['a'], ['b']], { env: {} }, terminal)).toBe('\u001b[1ma\u001b[22m\nb\n');
    expect(table([['a'], ['b']], { env: { NO_COLOR: '1' } }, terminal)).toBe('a\nb\n');
  });
});
