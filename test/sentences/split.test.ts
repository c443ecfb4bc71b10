import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/split.ts';
import { tokenize } from '../../src/sentences/tokenize.ts';
import { normalize } from '../../src/tokens.ts';
import { transcriptOf } from '../support.ts';

const norms = (text: string) => tokenize(text).map((token) => token.norm);
const sentences = (text: string) => {
  const { sentences: found, transcript } = splitSentences(transcriptOf(text));
  return found.map((sentence) => transcript.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '));
};

describe('tokenize', () => {
  it.each([
    ["Django's ORM", ['django', "'s", 'orm']],
    ["I'm sure we've said don't", ['i', "'m", 'sure', 'we', "'ve", 'said', "don't"]],
    ['Node.js, C++ and C# 1.7', ['node.js', ',', 'c++', 'and', 'c#', '1.7']],
    ['Kaplan-Moss and HTTP/2', ['kaplan', 'moss', 'and', 'http', '2']],
    ['AT&T or 8,000 – yes', ['at&t', 'or', '8,000', '–', 'yes']],
    ['we were done.Then we left', ['we', 'were', 'done', '.', 'then', 'we', 'left']],
    ['Łukasz’s', ['lukasz', "'s"]],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it.each([
    ['flask', 'lower'],
    ['Flask', 'title'],
    ['PSF', 'upper'],
    ['GitHub', 'mixed'],
    ['iOS', 'mixed'],
    ['1.7', 'number'],
    ['?', 'mark'],
    ['I', 'title'],
  ] as const)('%s is written %s', (text, shape) => {
    expect(tokenize(text)[0]?.shape).toBe(shape);
  });

  it('gives spans that slice back, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          if (token.shape !== 'mark') expect(normalize(text.slice(token.start, token.end))).toBe(token.norm);
          end = token.end;
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  it.each([
    ['Hello there. This is it!', ['Hello there.', 'This is it!']],
    ['Dr. Su is here. J. K. Rowling is not.', ['Dr. Su is here.', 'J. K. Rowling is not.']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['We use Node.js at 1.7 now', ['We use Node.js at 1.7 now']],
    ['lines break\nin mid name', ['lines break in mid name']],
    ['Lines break\n\nNew thought', ['Lines break', 'New thought']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cuts run-on speech at a connective', () => {
    const speech = `${'word '.repeat(30)}and then more ${'word '.repeat(10)}`;
    expect(sentences(speech)).toHaveLength(2);
    expect(sentences('word '.repeat(200)).length).toBeGreaterThan(2);
  });

  it('never runs over a change of speaker', () => {
    const document = splitSentences(transcriptOf('**Ada:** we use\n\n**Mary:** Django there'));
    expect(document.sentences.map((sentence) => sentence.turn)).toEqual([0, 1]);
  });

  it('puts every token into one sentence', () => {
    const { tokens, sentences: found } = splitSentences(transcriptOf('One two. Three! four five? "Six."'));
    expect(found.reduce((count, sentence) => count + sentence.last - sentence.first + 1, 0)).toBe(tokens.length);
  });
});
