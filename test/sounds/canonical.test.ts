import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalKey } from '../../src/sounds/canonical.ts';
import { isNumberWord, sayNumber, writeNumbers } from '../../src/sounds/number-words.ts';

describe('the canonical form of a name', () => {
  it.each([
    ['C N C F', 'cncf'],
    ['Node.js', 'node js'],
    ['node dot js', 'node js'],
    ['scikit dash learn', 'scikit learn'],
    ['.NET', 'dot net'],
    ['dot net', 'dot net'],
    ['C++', 'c plus plus'],
    ['c plus plus', 'c plus plus'],
    ['C#', 'c sharp'],
    ['AT&T', 'at and t'],
    ['Łukasz Langa', 'lukasz langa'],
    ['Café', 'cafe'],
    ["Guido's", 'guido'],
    ["O'Reilly", 'oreilly'],
    ['pep eight', 'pep 8'],
    ['pep four eighty four', 'pep 484'],
    ['pep484', 'pep 484'],
    ['thirty two point one', '32.1'],
    ['two thousand and twelve', '2012'],
    ['one hundred five', '105'],
    ['1,000 names', '1000 names'],
    ['nineteen ninety eight', '1998'],
    ['j p morgan', 'jp morgan'],
    ['Mr Robot', 'mister robot'],
    ['Dash', 'dash'],
    ['to the point', 'to the point'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    ['django three point two', 'django'],
    ['Django 3.2', 'django'],
    ['python version three', 'python'],
    ['Python 2', 'python'],
    ['37signals', '37 signals'],
    ['42', '42'],
  ])('drops the version of %j on demand', (text, expected) => {
    expect(canonical(text, { versions: 'drop' })).toBe(expected);
  });

  it.each([
    ['create db', 'CreateDB', true],
    ['Digital Ocean', 'DigitalOcean', true],
    ['flake eight', 'Flake8', true],
    ['PEP 8', 'PEP 18', false],
    ['C', 'C++', false],
  ])('has %j and %j under one key: %s', (a, b, expected) => {
    expect(canonicalKey(a) === canonicalKey(b)).toBe(expected);
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = canonical(text);
        expect(canonicalKey(once)).toBe(canonicalKey(canonical(once)));
      }),
    );
  });
});

describe('numbers that are said', () => {
  it.each([
    ['8', 'eight'],
    ['32', 'thirty two'],
    ['40', 'forty'],
    ['484', 'four eighty four'],
    ['500', 'five hundred'],
    ['2000', 'two thousand'],
    ['2012', 'twenty twelve'],
    ['105', 'one oh five'],
    ['3.2', 'three point two'],
    ['12345', 'one two three four five'],
  ])('says %s as %j', (digits, expected) => {
    expect(sayNumber(digits)).toBe(expected);
  });

  it('knows number words from others', () => {
    expect(['eleven', 'to', 'too', 'hundred'].map(isNumberWord)).toEqual([true, false, false, false]);
    expect(writeNumbers(['to', 'be'])).toEqual(['to', 'be']);
  });
});
