import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns, indexWords, spanOf, wordsOf } from '../../src/assistant/words.ts';

const index = (text: string) => indexWords(wordsOf(text, 1));
const found = (text: string, wanted: string): readonly string[] =>
  findRuns(index(text), wanted).map((run) => {
    const span = spanOf(index(text), run);
    return span === null ? '' : text.slice(span.start, span.end);
  });

describe('words are found whatever their case, marks and line breaks', () => {
  it.each([
    ['I work at create DB, you know', 'create db', ['create DB']],
    ['Django and\ndjango', 'Django', ['Django', 'django']],
    ['Łukasz Langa’s job', 'lukasz langa', ['Łukasz Langa']],
    ['we use C++ and C#', 'C#', ['C#']],
    ['Node.js', 'node js', ['Node.js']],
  ])('%s has %s', (text, wanted, runs) => {
    expect(found(text, wanted)).toEqual(runs);
  });

  it.each([
    ['Google', 'Go'],
    ['we use C++', 'C'],
    ['Django ORM', 'ORM Django'],
    ['anything', ''],
    ['anything', '…'],
  ])('%s has no %s', (text, wanted) => {
    expect(found(text, wanted)).toEqual([]);
  });

  it('every run leads back to the words it is of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const words = wordsOf(text, 1);
        for (const word of words) expect(text.slice(word.start, word.end)).toHaveLength(word.end - word.start);
        const some = words.slice(from % (words.length + 1)).slice(0, 1 + (length % 4));
        const [head, tail] = [some[0], some.at(-1)];
        if (head === undefined || tail === undefined || some.some((word) => wordsOf(word.text, 1).length !== 1)) return;
        const spans = findRuns(indexWords(words), text.slice(head.start, tail.end)).map((run) =>
          spanOf(indexWords(words), run),
        );
        expect(spans).toContainEqual({ start: head.start, end: tail.end });
      }),
    );
  });

  it('words that are not spoken have no span', () => {
    const words = wordsOf('Nora: hello', 1).map((word, at) => (at === 0 ? { ...word, start: -1, end: -1 } : word));
    expect(spanOf(indexWords(words), { first: 0, last: 0 })).toBeNull();
    expect(spanOf(indexWords(words), { first: 0, last: 1 })).toEqual({ start: 6, end: 11 });
  });
});
