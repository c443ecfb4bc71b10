import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/mentions/numbers.ts';
import { tokenize } from '../../src/sentences/tokenize.ts';

describe('readNumber', () => {
  it.each([
    ['484 is', 484],
    ['eight', 8],
    ['four eighty four', 484],
    ['twenty one', 21],
    ['eighty one twelve', 8112],
    ['48 four', 484],
    ['six oh four', 604],
    ['ninety', 90],
  ])('%s', (text, value) => {
    expect(readNumber(tokenize(text), 0)?.value).toBe(value);
  });

  it.each(['of the', 'hundred', '', '1.7'])('“%s” begins with no whole number', (text) => {
    expect(readNumber(tokenize(text), 0)).toBeNull();
  });
});
