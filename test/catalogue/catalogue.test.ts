import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { formsOf } from '../../src/catalogue/forms.ts';
import { WORD_FLAGS } from '../../src/catalogue/lexicon.ts';
import { loadCatalogue, openCatalogue } from '../../src/catalogue/load.ts';
import { type CatalogueRow, HEADER, parseRows } from '../../src/catalogue/rows.ts';
import { squash, type Tier } from '../../src/catalogue/table.ts';
import { failureOf } from '../support.ts';
import { row } from './row.ts';

const DATA = new URL('../../src/catalogue/data/', import.meta.url);
const TIERS: readonly Tier[] = ['core', 'rare', 'list'];
const files = TIERS.flatMap((tier) =>
  readdirSync(new URL(tier, DATA)).map((file) => ({ tier, file: `${tier}/${file}` })),
);
const rowsOf = (tier: Tier, file: string): readonly CatalogueRow[] =>
  parseRows(readFileSync(new URL(file, DATA), 'utf8'), { file, tier, domain: file.replace(/^.*\/|\.tsv$/g, '') });
const rows = files.flatMap(({ tier, file }) => rowsOf(tier, file));
const named = rows.filter((row) => row.tier !== 'list');

describe('the data', () => {
  it('is sorted within each file, each name once', () => {
    for (const { tier, file } of files) {
      const keys = rowsOf(tier, file).map((one) => `${one.name.toLowerCase()}\t${one.name}\t${one.type}`);
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('names each thing in one place only', () => {
    const seen = new Map<string, string>();
    const twice = rows.filter((one) => {
      const key = `${one.type}:${squash(one.name)}`;
      const isTwice = seen.has(key);
      seen.set(key, one.domain);
      return isTwice;
    });
    expect(twice.map((one) => one.name)).toEqual([]);
  });

  it('has no heard form that is the name of something else', () => {
    const names = new Set(named.map((one) => squash(one.name)));
    const clashing = named.flatMap((one) =>
      one.heard
        .filter((heard) => names.has(squash(heard)) && squash(heard) !== squash(one.name))
        .map((heard) => `${one.name}: ${heard}`),
    );
    expect(clashing).toEqual([]);
  });

  it('marks names that are ordinary words of spoken English', () => {
    const { lexicon } = loadCatalogue();
    const unmarked = named.filter(
      (one) => /^\p{L}+$/u.test(one.name) && lexicon.isOrdinary(one.name.toLowerCase()) && !one.needsContext,
    );
    const everyday = unmarked.filter((one) => lexicon.frequency(one.name.toLowerCase()) > 150);
    expect(everyday.map((one) => one.name)).toEqual([]);
  });

  it.each(['Go', 'Rust', 'Flask', 'Celery', 'Phoenix', 'React', 'Square', 'Requests', 'Rich'])('marks %s', (name) => {
    const found = rows.find((one) => one.name === name);
    const { lexicon } = loadCatalogue();
    expect(found?.needsContext === true || lexicon.isOrdinary(name.toLowerCase())).toBe(true);
  });

  it('has links that are web addresses, and no control characters', () => {
    for (const one of rows) {
      for (const link of one.links) expect(link).toMatch(/^https?:\/\/\S+$/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect([one.name, ...one.aliases, ...one.heard].join()).not.toMatch(/[\u0000-\u001f]/);
    }
  });

  it('is as large as it is said to be', () => {
    expect(named.filter((one) => one.tier === 'core').length).toBeGreaterThan(5000);
    expect(rows.filter((one) => one.tier === 'list').length).toBeGreaterThan(10_000);
  });
});

describe('reading rows', () => {
  it('refuses another header and unknown types, with file and line', () => {
    const from = { file: 'core/x.tsv', tier: 'core', domain: 'x' } as const;
    expect(failureOf(() => parseRows('name\n', from)).message).toContain('core/x.tsv:1');
    expect(failureOf(() => parseRows(`${HEADER}\nDjango\tFramework\n`, from)).message).toContain(
      'core/x.tsv:2: "Django" has the type "Framework"',
    );
  });

  it('cuts values and properties', () => {
    const [one] = parseRows(`${HEADER}\nPEP 8\tProposal\ta|b\tc\ty\thttps://x.example\tnumber=8|flag\n`, {
      file: 'x',
      tier: 'rare',
      domain: 'x',
    });
    expect(one).toMatchObject({
      aliases: ['a', 'b'],
      heard: ['c'],
      needsContext: true,
      properties: { number: '8', flag: '' },
    });
  });
});

describe('the compiled table', () => {
  const words = [
    { word: 'go', frequency: 900, flags: WORD_FLAGS.ordinary },
    { word: 'ada', frequency: 3, flags: WORD_FLAGS.givenName },
  ];
  const table = openCatalogue(
    compileCatalogue(
      [
        row('C++', { aliases: ['cpp'] }),
        row('CreateDB', { heard: ['create db'], tier: 'list' }),
        row('Go', { needsContext: true, links: ['https://go.dev'] }),
        row('GO', { tier: 'list', type: 'Event', properties: { place: 'Oslo' } }),
      ],
      words,
    ),
  );

  it('finds names however they are cut and cased', () => {
    expect(table.find(squash('c plus plus'))[0]?.entry.name).toBe('C++');
    expect(table.find(squash('create-db'))[0]?.entry.name).toBe('CreateDB');
    expect(table.find('nothing')).toEqual([]);
  });

  it('gives the hand-picked before the listed', () => {
    expect(table.find('go').map((form) => [form.entry.type, form.ordinary, form.needsContext])).toEqual([
      ['Project', true, true],
      ['Event', true, false],
    ]);
    expect(table.find('go')[1]?.entry.properties).toEqual({ place: 'Oslo' });
  });

  it('knows prefixes and sounds', () => {
    expect(table.hasPrefix('created')).toBe(true);
    expect(table.hasPrefix('zzz')).toBe(false);
    expect(table.soundsLike('KPS')).toEqual([]);
  });

  it('knows words', () => {
    expect([
      table.lexicon.isOrdinary('go'),
      table.lexicon.isGivenName('ada'),
      table.lexicon.isSurname('ada'),
      table.lexicon.isCity('ada'),
    ]).toEqual([true, true, false, false]);
    expect(table.lexicon.frequency('nobody')).toBe(0);
  });

  it('is the same bytes for the same rows', () => {
    expect(compileCatalogue([row('A'), row('B')], words)).toEqual(compileCatalogue([row('A'), row('B')], words));
  });

  it('refuses what is not a table', () => {
    expect(failureOf(() => openCatalogue(Buffer.from('nonsense'))).message).toContain('npm run build');
    expect(failureOf(() => loadCatalogue('/nowhere/table.bin')).code).toBe('MISSING');
  });
});

describe('squash', () => {
  it.each([
    ['Łukasz Langa', 'lukaszlanga'],
    ['C#', 'csharp'],
    ['AT&T', 'atandt'],
    ['node.js', 'nodejs'],
    ['Straße', 'strasse'],
  ])('%s → %s', (name, key) => {
    expect(squash(name)).toBe(key);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(squash(squash(text))).toBe(squash(text));
      }),
    );
  });

  it('keeps the forms of a row apart', () => {
    expect(
      formsOf(row('Node.js', { aliases: ['node js', 'Node'], heard: ['no js'] })).map((form) => form.written),
    ).toEqual(['node js', 'node', 'no js']);
  });
});
