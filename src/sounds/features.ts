import { distance } from 'fastest-levenshtein';
import { align, likeness, type PairTable } from './align.ts';
import type { NameDescription } from './describe.ts';
import { pronounce } from './pronounce.ts';

/** The tables of log odds for sounds and for letters. */
export interface PairTables {
  readonly sounds: PairTable;
  readonly letters: PairTable;
}

/** What is measured on a pair of names; the weights of `weights.ts` stand in this order. */
export const FEATURES = [
  'sound likeness',
  'sound odds',
  'letter closeness',
  'letter likeness',
  'consonant closeness',
  'worst stretch',
  'longest gap',
  'first sound',
  'last sound',
  'equal sounds',
  'length',
  'length ratio',
  'only one has a number',
  'worst word',
  'more words',
  'one within the other',
  'plural',
  'same first letter',
  'log length',
  'sound likeness by log length',
  'letter closeness by log length',
  'letter likeness by log length',
  'consonant closeness by log length',
  'worst stretch by log length',
  'sound likeness squared',
  'letter closeness squared',
  'letter likeness squared',
  'sound likeness by letter closeness',
  'sound likeness by letter likeness',
  'letter closeness by letter likeness',
  'sound likeness below 0.65',
  'sound likeness below 0.4',
  'letter likeness below 0.6',
  'letter closeness below 0.5',
  'longest gap above 1',
] as const;

/** From here down two names sound no more alike than chance would have it. */
const STRANGERS = 0;
const WORST = -15;
const MOST_GAPS = 5;

/** Measures a pair of names: one number for each of `FEATURES`, or null where the two sound nothing alike. */
export function measure(a: NameDescription, b: NameDescription, tables: PairTables): readonly number[] | null {
  const [left, right, sound] = closestSounds(a, b, tables.sounds);
  if (sound <= STRANGERS) return null;
  const steps = align(left, right, tables.sounds);
  const sides = [left.length, right.length];
  return weighed({
    ...steps,
    sound,
    letters: closeness(a.key, b.key),
    spelling: likeness(asciiOf(a.key), asciiOf(b.key), tables.letters),
    skeleton: closeness(consonants(left), consonants(right)),
    worst: Math.max(WORST, steps.worst),
    longestGap: Math.min(MOST_GAPS, steps.longestGap),
    shortest: Math.min(...sides),
    longest: Math.max(...sides),
    others: [
      (a.numbers === '') === (b.numbers === '') ? 0 : 1,
      worstWord(a, b, tables.sounds) - sound,
      Math.abs(a.words.length - b.words.length),
      excess(a.key, b.key),
      isPlural(a, b) || isPlural(b, a) ? 1 : 0,
      a.key.charCodeAt(0) === b.key.charCodeAt(0) ? 1 : 0,
    ],
  });
}

type Measures = Readonly<
  Record<
    'sound' | 'odds' | 'letters' | 'spelling' | 'skeleton' | 'worst' | 'longestGap' | 'first' | 'last' | 'equal',
    number
  > &
    Record<'shortest' | 'longest', number> & { others: readonly number[] }
>;

/** The measures in the order of `FEATURES`, their products and what falls short of a bound. */
function weighed({
  sound,
  letters,
  spelling,
  skeleton,
  worst,
  longestGap,
  shortest,
  longest,
  ...more
}: Measures): readonly number[] {
  const length = Math.log(1 + shortest);
  const { odds, first, last, equal, others } = more;
  return [
    ...[sound, odds, letters, spelling, skeleton, worst, longestGap, first, last, equal, shortest],
    longest === 0 ? 0 : shortest / longest,
    ...others,
    ...[length, sound * length, letters * length, spelling * length, skeleton * length, worst * length],
    ...[sound * sound, letters * letters, spelling * spelling],
    ...[sound * letters, sound * spelling, letters * spelling],
    Math.min(0, sound - 0.65),
    Math.min(0, sound - 0.4),
    Math.min(0, spelling - 0.6),
    Math.min(0, letters - 0.5),
    Math.max(0, longestGap - 1),
  ];
}

/** The two ways to say the names that are the most alike, and how much they are. */
function closestSounds(a: NameDescription, b: NameDescription, table: PairTable): readonly [string, string, number] {
  let closest: readonly [string, string, number] = ['', '', Number.NEGATIVE_INFINITY];
  for (const left of a.sounds) {
    for (const right of b.sounds) {
      const alike = likeness(left, right, table);
      if (alike > closest[2]) closest = [left, right, alike];
    }
  }
  return closest;
}

function closeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

const NOT_ASCII = /[^a-z0-9]/g;
const ASCII = /^[a-z0-9]*$/;
const asciiOf = (key: string): string => (ASCII.test(key) ? key : key.replace(NOT_ASCII, ''));

/** Consonants that are easily taken for one another, folded; vowels and h left out. */
const FOLDED: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const groups = ['pb', 'tdT', 'kgGX', 'fv', 'w', 'szSCJ', 'mnN', 'l', 'rR'];
  return groups.find((group) => group.includes(String.fromCharCode(code)))?.charAt(0) ?? '';
});

function consonants(sounds: string): string {
  let folded = '';
  for (let at = 0; at < sounds.length; at += 1) folded += FOLDED[sounds.charCodeAt(at)] ?? '';
  return folded;
}

/** The likeness of the two words that are the least alike, where both names have as many words: "Jon Skeet", "John Street". */
function worstWord(a: NameDescription, b: NameDescription, table: PairTable): number {
  if (a.words.length < 2 || a.words.length !== b.words.length) return 1;
  let worst = 1;
  a.words.forEach((word, index) => {
    const other = b.words[index] ?? '';
    if (word !== other) worst = Math.min(worst, likeness(pronounce(word).asWords, pronounce(other).asWords, table));
  });
  return worst;
}

/** How much of the longer name the shorter one leaves out, where it begins or ends it: "Java" and "JavaScript". */
function excess(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length) return 0;
  return long.startsWith(short) || long.endsWith(short) ? (long.length - short.length) / long.length : 0;
}

/** "IDEs" of "IDE", but not "HTTPS" of "HTTP". */
const isPlural = (many: NameDescription, one: NameDescription): boolean =>
  many.key.length === one.key.length + 1 && many.core.endsWith('s') && many.key === `${one.key}s`;
