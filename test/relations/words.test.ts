import { describe, expect, it } from 'vitest';
import { spokenAt } from '../../src/relations/words.ts';
import { tokenize } from '../../src/sentences/tokenize.ts';

/** All words of a text as patterns see them. */
const spoken = (text: string): string => {
  const tokens = tokenize(text);
  const words: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const last = words.at(-1);
    const { word, denied, taken } = spokenAt(
      tokens,
      index,
      last === undefined ? undefined : { word: last, kind: 'word' },
    );
    if (word !== null) words.push(word);
    if (denied) words.push('not');
    index += taken;
  }
  return words.join(' ');
};

describe('words as patterns see them', () => {
  it.each([
    ["she's a developer", 'she is developer'],
    ["they've been working at it", 'they working at it'],
    ["I'd written a book", 'i written book'],
    ["I'd like to use it", 'i would like to use it'],
    ['he has created a tool', 'he created tool'],
    ['we are using it', 'we using it'],
    ['the the really great founder', 'founder'],
    ['one of the maintainers of it', 'maintainers of it'],
    ['one of them left', 'one of them left'],
    ['it is, you know, a fork', 'it is , fork'],
    ['do you know who wrote it', 'do you know who wrote it'],
    ['A as well as B', 'and b'],
    ['he used to work there', 'he used to work there'],
    ["it isn't a fork", 'it is not fork'],
    ["she doesn't use it", 'she not use it'],
    ['a co-founder of it', 'founder of it'],
  ])('“%s” is read as “%s”', (text, words) => {
    expect(spoken(text)).toBe(words);
  });

  it.each([
    ['Tom', "Tom's a developer", 'is'],
    ['Tom', "Tom's at home", 'is'],
    ['Tom', "Tom's talk", "'s"],
  ])('after the name %s in “%s” the clitic is “%s”', (name, text, word) => {
    const tokens = tokenize(text);
    expect(spokenAt(tokens, 1, { word: name, kind: 'name' }).word).toBe(word);
  });

  it.each([
    ["Tim Peters' book", "'s"],
    ["Tim Peters' , he said", null],
    ["Tim' book", null],
  ])('an apostrophe behind the name in “%s” is “%s”', (text, word) => {
    const tokens = tokenize(text);
    const index = tokens.findIndex(({ norm }) => norm === "'");
    expect(spokenAt(tokens, index, { word: '§Person#0', kind: 'name' }).word).toBe(word);
  });

  it('reads the clitic of a pronoun that stands for somebody as a verb', () => {
    expect(spokenAt(tokenize("she's talk"), 1, { word: '§Person#0', kind: 'pronoun' }).word).toBe('is');
  });
});
