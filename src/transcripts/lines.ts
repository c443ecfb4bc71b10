/** Physical lines: the way back from an offset to the line of the file. */

/** A physical line of the input. */
export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

const LINE_END = /\r\n|\r|\n/;

/** Cuts a text at every kind of line end. */
export const splitLines = (text: string): readonly string[] => text.split(LINE_END);

/** Gives the 1-based line of an offset; offsets must come in rising order. */
export function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
