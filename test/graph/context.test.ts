import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../src/graph/context.ts';

describe('surroundings', () => {
  it('are cut at whole words', () => {
    const text = `${'before '.repeat(30)}HERE ${'after '.repeat(30)}`;
    const start = text.indexOf('HERE');
    const { before, after } = surroundings(text, { start, end: start + 4 });
    expect(new Set(before.trim().split(' '))).toEqual(new Set(['before']));
    expect(new Set(after.trim().split(' '))).toEqual(new Set(['after']));
  });

  it('are nothing where there is nothing', () => {
    expect(surroundings('HERE', { start: 0, end: 4 })).toEqual({ before: '', after: '' });
  });

  it('are whole where the text is short', () => {
    expect(surroundings('so HERE we', { start: 3, end: 7 })).toEqual({ before: 'so ', after: ' we' });
  });

  it('never cut a character in two', () => {
    const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
    const characters = fc.array(fc.constantFrom('😀', 'a', '漢', '𝒳'), { maxLength: 120 });
    fc.assert(
      fc.property(characters, characters, (left, right) => {
        const [one, other] = [left.join(''), right.join('')];
        const { before, after } = surroundings(`${one}HERE${other}`, { start: one.length, end: one.length + 4 });
        expect(one.endsWith(before) && other.startsWith(after)).toBe(true);
        expect(`${before}${after}`).not.toMatch(lone);
      }),
    );
  });
});
