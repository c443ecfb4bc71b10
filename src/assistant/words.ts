/** Words as claims are looked up: letters and digits alone, each leading back to the text. */
import { normalize } from '../tokens.ts';

/** A word of a line, lower case and without accents; `start` is -1 where it is not spoken (a label, a time stamp). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Physical line that it stands on. */
  readonly line: number;
}

/** "holtermann", "3", "js", "c++", "c#". */
const WORD = /[\p{L}\p{N}]+[+#]*/gu;

/** The words of a text, with offsets into it. */
export const wordsOf = (text: string, line: number): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: normalize(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    line,
  }));

/** Inclusive indexes of words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A list of words that can be searched for runs of words. */
export interface WordIndex {
  readonly words: readonly Word[];
  /** All words between single spaces, a space at either end. */
  readonly joined: string;
  /** Index of the word that begins at each place of `joined`. */
  readonly at: ReadonlyMap<number, number>;
}

/** Makes words searchable. */
export function indexWords(words: readonly Word[]): WordIndex {
  const at = new Map<number, number>();
  let length = 1;
  words.forEach((word, index) => {
    at.set(length, index);
    length += word.text.length + 1;
  });
  return { words, joined: ` ${words.map((word) => word.text).join(' ')} `, at };
}

/** Every place where the words of `text` stand one after the other, in order. */
export function findRuns({ joined, at }: WordIndex, text: string): readonly Run[] {
  const wanted = wordsOf(text, 0).map((word) => word.text);
  if (wanted.length === 0) return [];
  const key = ` ${wanted.join(' ')} `;
  const runs: Run[] = [];
  for (let from = joined.indexOf(key); from >= 0; from = joined.indexOf(key, from + 1)) {
    const first = at.get(from + 1);
    if (first !== undefined) runs.push({ first, last: first + wanted.length - 1 });
  }
  return runs;
}

/** The stretch of the text that a run of words covers; null where none of them is spoken. */
export function spanOf({ words }: WordIndex, { first, last }: Run): { start: number; end: number } | null {
  const spoken = words.slice(first, last + 1).filter((word) => word.start >= 0);
  const [head, tail] = [spoken[0], spoken.at(-1)];
  return head === undefined || tail === undefined ? null : { start: head.start, end: tail.end };
}
