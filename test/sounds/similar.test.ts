import { describe, expect, it } from 'vitest';
import { soundCode } from '../../src/sounds/code.ts';
import { respell } from '../../src/sounds/respell.ts';
import { similarity } from '../../src/sounds/similar.ts';
import { normalizeSpacing } from '../../src/sounds/spacing.ts';

describe('how alike two words sound', () => {
  it.each([
    ['Werkzeug', 'workzeug', 0.7],
    ['Markus', 'Marcus', 0.95],
    ['Philip', 'Filip', 0.95],
    ['Knuth', 'Nuth', 0.95],
  ])('%s and %s sound alike', (a, b, least) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['Django', 'Jenkins'],
    ['Flask', 'Redis'],
    ['', 'Redis'],
    ['?!', '!'],
  ])('%j and %j do not', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.5);
  });

  it('is 1 for a word and itself, and never more', () => {
    expect(similarity('Keras', 'Keras')).toBe(1);
    expect(similarity('Keras', 'Keres')).toBeLessThanOrEqual(1);
  });
});

describe('sound codes', () => {
  it('are shared by names that may sound alike, however they are split', () => {
    expect(soundCode('my sequel')).toEqual(soundCode('MySequel'));
    expect(soundCode('Katherine')).toEqual(soundCode('Catherine'));
    expect(soundCode('Django')).not.toEqual(soundCode('Redis'));
    expect(soundCode('?!')).toEqual([]);
  });

  it('stand beside a respelling and the words as they are said', () => {
    expect(respell('Spaghetti')).toBe('spageti');
    expect(respell('Knot')).toBe('not');
    expect(normalizeSpacing("AT&T's C++ Node.js")).toBe('at and ts c plus plus node js');
  });
});
