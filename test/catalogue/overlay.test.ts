import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/catalogue/compile.ts';
import { openCatalogue } from '../../src/catalogue/load.ts';
import { withUserRows } from '../../src/catalogue/overlay.ts';
import type { CatalogueRow } from '../../src/catalogue/rows.ts';
import { soundCode } from '../../src/sounds/code.ts';
import { row } from './row.ts';

const builtIn = openCatalogue(
  compileCatalogue(
    [
      row('Heron', { aliases: ['Grey Heron'], heard: ['hair on'] }),
      row('Heron', { type: 'Organisation' }),
      row('Stork'),
    ],
    [],
  ),
);
const mine = (name: string, more: Partial<CatalogueRow> = {}): CatalogueRow => row(name, { tier: 'user', ...more });

describe('names of the user', () => {
  it('come instead of every built-in reading of the same letters', () => {
    const catalogue = withUserRows(builtIn, [mine('HERON', { type: 'Event', needsContext: true })]);
    expect(catalogue.find('heron').map(({ entry }) => [entry.name, entry.type, entry.tier])).toEqual([
      ['HERON', 'Event', 'user'],
    ]);
    expect(catalogue.find('greyheron').map(({ entry }) => entry.type)).toEqual(['Project']);
    expect(catalogue.find('stork')).toHaveLength(1);
  });

  it('replace the built-in entry of the same type and name, its other forms included', () => {
    const catalogue = withUserRows(builtIn, [mine('Heron', { links: ['https://heron.example'] })]);
    expect(catalogue.find('greyheron')).toEqual([]);
    expect(catalogue.find('hairon')).toEqual([]);
    expect(catalogue.find('heron')[0]?.entry.links).toEqual(['https://heron.example']);
    expect(catalogue.size).toBe(builtIn.size);
  });

  it('are found by alias, by heard form, by prefix and by sound', () => {
    const catalogue = withUserRows(builtIn, [mine('Kranich', { aliases: ['?Crane'], heard: ['crown itch'] })]);
    expect(catalogue.find('crane')[0]).toMatchObject({ kind: 'alias', written: 'crane', needsContext: true });
    expect(catalogue.find('crownitch')[0]).toMatchObject({ kind: 'heard', needsContext: false, ordinary: false });
    expect(catalogue.find('crane')[0]?.entry.aliases).toEqual(['Crane']);
    expect([catalogue.hasPrefix('crown'), catalogue.hasPrefix('st'), catalogue.hasPrefix('qqq')]).toEqual([
      true,
      true,
      false,
    ]);
    const [code = ''] = soundCode('Kranich');
    expect(catalogue.soundsLike(code).map(({ entry }) => entry.name)).toEqual(['Kranich']);
    expect(catalogue.lexicon).toBe(builtIn.lexicon);
  });

  it('leave the catalogue as it is where there are none', () => {
    expect(withUserRows(builtIn, [])).toBe(builtIn);
  });
});
