import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeName } from '../../src/sounds/describe.ts';
import type { KnownNames } from '../../src/sounds/known.ts';
import { compareNames, SAME_FROM, sameName } from '../../src/sounds/same.ts';

const FORMS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  postgres: [['project:postgresql', 'core', 'alias']],
  postgresql: [['project:postgresql', 'core', 'name']],
  redis: [['project:redis', 'core', 'name']],
  reddit: [['organisation:reddit', 'core', 'name']],
  httpx: [['project:httpx', 'core', 'name']],
  http: [['technology:http', 'core', 'name']],
  cubecontrol: [['project:kubectl', 'core', 'heard']],
  kubectl: [['project:kubectl', 'core', 'name']],
  lector: [['project:lector', 'list', 'name']],
  lektor: [['project:lektor', 'core', 'name']],
  python2: [['project:python', 'core', 'alias']],
  python3: [['project:python', 'core', 'alias']],
};
const GIVEN_NAMES = new Set(['robert', 'rupert', 'sean', 'shawn']);
const KNOWN: KnownNames = {
  find: (key) => (FORMS[key] ?? []).map(([entry, tier, kind]) => ({ entry: { key: entry, tier }, kind })),
  lexicon: {
    frequency: (word) => (['paddle', 'pebble'].includes(word) ? 900 : 0),
    isGivenName: (word) => GIVEN_NAMES.has(word),
    isSurname: () => false,
    isCity: () => false,
  },
};

interface Pair {
  readonly heard: string;
  readonly name: string;
  readonly same: boolean;
}

function readPairs(file: string): readonly Pair[] {
  const lines = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [heard = '', name = '', verdict] = line.split('\t');
    return { heard, name, same: verdict === 'same' };
  });
}

function figures(pairs: readonly Pair[]) {
  const found = pairs.filter((pair) => sameName(pair.heard, pair.name).same);
  const right = found.filter((pair) => pair.same).length;
  return { precision: right / found.length, recall: right / pairs.filter((pair) => pair.same).length };
}

describe('whether a heard name is a known spelling', () => {
  it.each([
    ['create db', 'CrateDB'],
    ['debt ten', 'DEP 10'],
    ['work zoog', 'Werkzeug'],
    ['engine ex', 'NGINX'],
    ['pie pea eye', 'PyPI'],
    ['my sequel', 'MySQL'],
    ['sequel light', 'SQLite'],
    ['see en see eff', 'CNCF'],
    ['C N C F', 'CNCF'],
    ['Marcus', 'Markus'],
    ['Marcus Holderman', 'Markus Holtermann'],
    ['Lukash Longa', 'Łukasz Langa'],
    ['guido van rosum', 'Guido van Rossum'],
    ['pep eight', 'PEP 8'],
    ['django three point two', 'Django'],
    ['the Iron Ruby', 'IronRuby'],
    ['see', 'C'],
    ['Digital Ocean', 'DigitalOcean'],
  ])('%j is %j', (heard, name) => {
    expect(sameName(heard, name).same).toBe(true);
  });

  it.each([
    ['Jenkins', 'Django'],
    ['Mark', 'Marcus'],
    ['Java', 'JavaScript'],
    ['Preact', 'React'],
    ['PEP 18', 'PEP 8'],
    ['Python 2', 'Python 3'],
    ['Bill Vincent', 'Will Vincent'],
    ['kubectl', 'Kubernetes'],
    ['GitLab', 'GitHub'],
    ['Reddit', 'Redis'],
    ['Google Cloud', 'Google Cloud Run'],
    ['HTTP', 'HTTPS'],
    ['C', 'B'],
    ['the weather today', 'Ethereum'],
    ['hello how are you doing', 'the quick brown fox jumps'],
    ['', 'Django'],
    ['?!', '!!'],
  ])('%j is not %j', (heard, name) => {
    expect(sameName(heard, name).same).toBe(false);
  });

  it.each([
    ['heard-rules.tsv', 0.94],
    ['heard-check.tsv', 0.85],
  ])('is precise on %s by sound alone, and finds most', (file, least) => {
    const { precision, recall } = figures(readPairs(file));
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe('what is known of the names', () => {
  it.each([
    ['Postgres', 'PostgreSQL', true],
    ['cube control', 'kubectl', true],
    ['Redis', 'Reddit', false],
    ['httpx', 'HTTP', false],
    ['Python 2', 'Python 3', false],
    ['Lector', 'Lektor', true],
    ['Robert', 'Rupert', false],
    ['paddle', 'Pebble', false],
  ])('%j and %j: one name is %s', (heard, name, expected) => {
    expect(sameName(heard, name, { known: KNOWN }).same).toBe(expected);
  });

  it('makes two words of their own less likely to be one', () => {
    const alone = sameName('Robert', 'Rupert').score;
    expect(sameName('Robert', 'Rupert', { known: KNOWN }).score).toBeLessThan(alone);
    expect(sameName('Rubert', 'Rupert', { known: KNOWN }).score).toBe(sameName('Rubert', 'Rupert').score);
  });
});

describe('the score', () => {
  it('is a probability that says the same as the verdict, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const { same, score } = sameName(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(same).toBe(score >= SAME_FROM);
      }),
    );
  });

  it('does not ask which name comes first', () => {
    const names = readPairs('heard-check.tsv').map((pair) => [pair.heard, pair.name] as const);
    for (const [a, b] of names) expect(sameName(a, b).score).toBeCloseTo(sameName(b, a).score, 1);
  });

  it('is 1 for a name and itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}( [a-z]{1,9})?$/), (name) => {
        expect(sameName(name, name.toUpperCase()).score).toBe(1);
      }),
    );
  });

  it('comes out the same for names that were described before', () => {
    const [a, b] = [describeName('work zoog'), describeName('Werkzeug')];
    expect(compareNames(a, b)).toEqual(sameName('work zoog', 'Werkzeug'));
  });
});
