import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine, shortened, uniqueNames } from '../../src/sinks/characters.ts';
import { webAddress } from '../../src/sinks/web-address.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('cleanText', () => {
  it.each([
    ['nul\u0000escape\u001b[31m\u007f\u0085', 'nulescape[31m'],
    ['tab\tand\r\nlines stay', 'tab\tand\r\nlines stay'],
    ['half \ud83d', 'half \ufffd'],
    ['🦊 e\u0301 \u202e', '🦊 e\u0301 \u202e'],
    ['\uffff\ufffe', ''],
  ])('%j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is done once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(oneLine(text)).not.toMatch(/[\n\r\t]|^\s|\s$/);
      }),
    );
  });
});

describe('shortened', () => {
  it.each([
    ['four', 4, 'four'],
    ['fives', 4, 'fiv…'],
    ['🦊🦊🦊', 2, '🦊…'],
    ['ab cd', 4, 'ab…'],
  ])('%s in %i is %s', (text, length, short) => {
    expect(shortened(text, length)).toBe(short);
  });
});

describe('uniqueNames', () => {
  it('numbers what would be the same', () => {
    const names = uniqueNames(
      ['a', 'A', 'a-2', 'b'],
      (key) => key,
      (name) => name.toLowerCase(),
    );
    expect([...names.values()]).toEqual(['a', 'A-2', 'a-2-2', 'b']);
  });

  it('gives no name twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 6 })), (keys) => {
        const names = uniqueNames(keys, (key) => key.slice(0, 2).toLowerCase());
        expect(new Set(names.values()).size).toBe(keys.length);
      }),
    );
  });
});

describe('webAddress', () => {
  it.each([
    ['https://x.example/a b?q={1}|2^`#"<s>', 'https://x.example/a%20b?q=%7B1%7D%7C2%5E%60#%22%3Cs%3E'],
    ['HTTP://X.example', 'http://x.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://', null],
    ['/path', null],
    ['', null],
  ])('%s is %s', (link, address) => {
    expect(webAddress(link)).toBe(address);
  });
});
