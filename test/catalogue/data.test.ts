/** Lint of the data that people edit: src/catalogue/data/<tier>/<domain>.tsv. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOUBTFUL, withoutMark } from '../../src/catalogue/forms.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { type CatalogueRow, HEADER, parseRows } from '../../src/catalogue/rows.ts';
import { squash, type Tier } from '../../src/catalogue/table.ts';
import { normalizeSpacing } from '../../src/sounds/spacing.ts';

const DATA = new URL('../../src/catalogue/data/', import.meta.url);
const TIERS: readonly Tier[] = ['core', 'rare', 'list'];
const { lexicon } = loadCatalogue();

interface Line {
  readonly file: string;
  readonly number: number;
  readonly cells: readonly string[];
  readonly row: CatalogueRow;
}

const files = TIERS.flatMap((tier) =>
  readdirSync(new URL(tier, DATA)).map((name) => ({
    tier,
    file: `${tier}/${name}`,
    text: readFileSync(new URL(`${tier}/${name}`, DATA), 'utf8'),
  })),
);
const lines: readonly Line[] = files.flatMap(({ tier, file, text }) => {
  const rows = parseRows(text, { file, tier, domain: file });
  const written = text.split('\n').slice(1, -1);
  return rows.map((row, index) => ({ file, number: index + 2, cells: (written[index] ?? '').split('\t'), row }));
});
const picked = lines.filter(({ row }) => row.tier !== 'list');

const wordsOf = (form: string): readonly string[] => normalizeSpacing(withoutMark(form)).split(' ');
const isEveryday = (word: string): boolean => lexicon.isOrdinary(word) || /^\d+$/.test(word);
const isAllEveryday = (form: string): boolean => wordsOf(form).every(isEveryday);
const at = ({ file, number, row }: Line, what = row.name): string => `${file}:${number}: ${what}`;
const contextOf = ({ cells }: Line): string => cells[4] ?? '';

describe('the files', () => {
  it.each(files.map(({ file, text }) => ({ file, text })))(
    '$file has a header, seven columns and an end',
    ({ text }) => {
      expect(text.startsWith(`${HEADER}\n`)).toBe(true);
      expect(text.endsWith('\n')).toBe(true);
      expect(text.split('\n').filter((line) => line !== '' && line.split('\t').length !== 7)).toEqual([]);
    },
  );

  it.each(files.map(({ file, text }) => ({ file, text })))('$file is sorted by name', ({ text }) => {
    const keys = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t'))
      .map(([name = '', type = '']) => `${name.toLowerCase()}\t${name}\t${type}`);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('have no control characters, no spaces at the edge of a value and no empty value', () => {
    const odd = lines.filter(({ cells }) =>
      cells.some(
        (cell) =>
          cell !== '' &&
          cell.split('|').some((value) => value !== value.trim() || value === '' || /\p{Cc}/u.test(value)),
      ),
    );
    expect(odd.map((line) => at(line))).toEqual([]);
  });

  it('have links that are web addresses', () => {
    const odd = lines.filter(({ row }) => row.links.some((link) => !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(link)));
    expect(odd.map((line) => at(line, line.row.links.join()))).toEqual([]);
  });

  it('give a page for nearly every name picked by hand', () => {
    const core = lines.filter(({ row }) => row.tier === 'core');
    const bare = core.filter(({ row }) => row.links.length === 0);
    expect(bare.length).toBeLessThan(core.length / 100);
  });

  it('hold at least six thousand names picked by hand and ten thousand from lists', () => {
    expect(lines.filter(({ row }) => row.tier === 'core').length).toBeGreaterThanOrEqual(6000);
    expect(lines.filter(({ row }) => row.tier === 'list').length).toBeGreaterThanOrEqual(10_000);
  });
});

describe('a name', () => {
  it('stands once among the names picked by hand, whatever its type', () => {
    const seen = new Map<string, string>();
    const twice = picked.flatMap((line) => {
      const before = seen.get(squash(line.row.name));
      seen.set(squash(line.row.name), at(line));
      return before === undefined ? [] : [`${at(line)} and ${before}`];
    });
    expect(twice).toEqual([]);
  });

  it('needs context where it is an everyday word', () => {
    const unmarked = picked.filter(
      (line) => wordsOf(line.row.name).length === 1 && isAllEveryday(line.row.name) && contextOf(line) !== 'y',
    );
    expect(unmarked.map((line) => at(line))).toEqual([]);
  });

  it('is judged by a person (y or n) where it is put together from everyday words', () => {
    const unjudged = picked.filter(
      (line) => wordsOf(line.row.name).length > 1 && isAllEveryday(line.row.name) && contextOf(line) === '',
    );
    expect(unjudged.map((line) => at(line))).toEqual([]);
  });

  it('is marked n only where that says something', () => {
    const idle = picked.filter((line) => contextOf(line) === 'n' && !isAllEveryday(line.row.name));
    expect(idle.map((line) => at(line))).toEqual([]);
    expect(lines.filter((line) => !['', 'y', 'n'].includes(contextOf(line))).map((line) => at(line))).toEqual([]);
  });

  it.each([
    'Go',
    'Rust',
    'Flask',
    'Celery',
    'Phoenix',
    'React',
    'Square',
    'Requests',
    'Rich',
    'Click',
    'Spring',
    'Swift',
  ])('%s needs context', (name) => {
    const line = picked.find(({ row }) => row.name === name);
    expect(line === undefined ? 'missing' : contextOf(line)).toBe('y');
  });

  it.each(['Django', 'Kubernetes', 'VS Code', 'Stack Overflow', 'Machine Learning', 'Amazon', 'Java', 'Git'])(
    '%s needs none',
    (name) => {
      const line = picked.find(({ row }) => row.name === name);
      expect(line === undefined ? 'missing' : contextOf(line)).not.toBe('y');
    },
  );

  it('from a list is no word that is said in lower case', () => {
    const words = lines.filter(
      ({ row }) =>
        row.tier === 'list' &&
        !row.needsContext &&
        wordsOf(row.name).length === 1 &&
        lexicon.frequency(squash(row.name)) >= 20,
    );
    expect(words.map((line) => at(line))).toEqual([]);
  });
});

describe('an alias', () => {
  it('is no other name picked by hand', () => {
    const names = new Set(picked.map(({ row }) => squash(row.name)));
    const clashing = picked.flatMap((line) =>
      line.row.aliases
        .filter((alias) => names.has(squash(alias)))
        .map((alias) => at(line, `${line.row.name}: ${alias}`)),
    );
    expect(clashing).toEqual([]);
  });

  it('is shared by two entries of one tier only where both mark it with "?"', () => {
    const owners = new Map<string, readonly { line: Line; alias: string }[]>();
    for (const line of picked) {
      for (const alias of line.row.aliases) {
        const key = `${line.row.tier} ${squash(alias)}`;
        owners.set(key, [...(owners.get(key) ?? []), { line, alias }]);
      }
    }
    const clashing = [...owners.values()].filter(
      (own) => own.length > 1 && own.some(({ alias }) => !alias.startsWith(DOUBTFUL)),
    );
    expect(clashing.map((own) => own.map(({ line, alias }) => at(line, alias)).join(' and '))).toEqual([]);
  });

  it('is listed once, in order', () => {
    const odd = picked.filter(({ row }) => new Set(row.aliases.map(squash)).size !== row.aliases.length);
    expect(odd.map((line) => at(line))).toEqual([]);
  });
});

describe('a heard form', () => {
  it('has other letters than the name and its aliases', () => {
    const idle = picked.flatMap((line) => {
      const right = new Set([line.row.name, ...line.row.aliases].map(squash));
      return line.row.heard.filter((heard) => right.has(squash(heard))).map((heard) => at(line, heard));
    });
    expect(idle).toEqual([]);
  });

  it('belongs to one entry, and is no right name of another', () => {
    const right = new Set(picked.flatMap(({ row }) => [row.name, ...row.aliases].map(squash)));
    const seen = new Map<string, string>();
    const clashing = picked.flatMap((line) =>
      line.row.heard.flatMap((heard) => {
        const before = seen.get(squash(heard));
        seen.set(squash(heard), at(line));
        if (right.has(squash(heard))) return [at(line, `${heard} is a name`)];
        return before === undefined ? [] : [`${at(line, heard)} and ${before}`];
      }),
    );
    expect(clashing).toEqual([]);
  });

  it('of one word is marked "?" where that word is ever said, and is no frequent one', () => {
    const harmful = picked.flatMap((line) =>
      line.row.heard
        .filter((heard) => wordsOf(heard).length === 1)
        .filter((heard) => {
          const count = lexicon.frequency(squash(heard));
          return count >= 1000 || (count >= 20 && !heard.startsWith(DOUBTFUL));
        })
        .map((heard) => at(line, heard)),
    );
    expect(harmful).toEqual([]);
  });

  it('does not spell an everyday word when it is written together', () => {
    const harmful = picked.flatMap((line) =>
      line.row.heard
        .filter((heard) => wordsOf(heard).length > 1 && lexicon.isOrdinary(squash(heard)))
        .map((heard) => at(line, heard)),
    );
    expect(harmful).toEqual([]);
  });
});

describe.each(['everyday.txt', 'given-names.txt', 'surnames.txt'])('%s', (file) => {
  it('is sorted, in lower case, one word a line', () => {
    const words = readFileSync(new URL(file, DATA), 'utf8').split('\n').slice(0, -1);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => word !== word.toLowerCase() || /\s/.test(word))).toEqual([]);
  });
});
