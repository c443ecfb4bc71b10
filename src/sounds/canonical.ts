import { writeNumbers } from './number-words.ts';

/** What `canonical` leaves out on demand. */
export interface CanonicalOptions {
  /** "drop" leaves out the version behind a name: "django three point two" → "django". */
  readonly versions?: 'keep' | 'drop';
}

const PLAIN = /^[a-z ]*$/;
/** "C#", "é", the dot of ".NET": something to rewrite, unlike in "Node.js" or "scikit-learn". */
const SPECIAL = /[^A-Za-z0-9 ._-]|(?:^|[^A-Za-z0-9])\./;
/** "O'Reilly", "Guido's". */
const APOSTROPHE = /['’`´]/g;
/** "Guido's", "the authors'": the possessive. */
const POSSESSIVE = /['’](?:s\b|(?=\s|$))/g;
/** ".NET" at the beginning of a word. */
const LEADING_DOT = /(^|\s)\.(?=\p{L})/gu;
/** "1,000". */
const THOUSANDS = /(\d),(?=\d{3}\b)/g;
const MARKS = /\p{M}/gu;
/** Letters that have no decomposition into a plain one and a mark. */
const UNDECOMPOSED = /[łŁøØđĐßæÆœŒıðþ]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
/** "node", "3.2", "js": a run of letters or a number with its points. */
const WORD = /\p{L}+|\d+(?:\.\d+)*/gu;
/** Symbols that are said only to join: "node dot js", "scikit dash learn". */
const JOINTS: ReadonlySet<string> = new Set(['dot', 'dash', 'hyphen', 'slash', 'underscore']);
/** Short titles and what is said for them. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['mr', 'mister'],
  ['dr', 'doctor'],
  ['vs', 'versus'],
]);
const DIGIT = /^\d/;

/** Latin letters without accents, symbols as they are said, possessives gone; upper and lower case stay. */
export function plainText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(POSSESSIVE, ' ')
    .replace(APOSTROPHE, '')
    .replace(THOUSANDS, '$1')
    .replace(LEADING_DOT, '$1dot ')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
    .replaceAll('@', ' at ')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '');
}

/**
 * The words of a name in one canonical form, whether it was heard or written: lower case without accents, numbers in
 * digits, symbols as words, spoken joints left out, letters said one by one joined. "C N C F" → "cncf",
 * "node dot js" and "Node.js" → "node js", "pep four eighty four" → "pep 484".
 */
export function canonicalWords(text: string, options: CanonicalOptions = {}): readonly string[] {
  const isPlain = PLAIN.test(text);
  const words = isPlain ? text.split(' ').filter(Boolean) : (plainText(text).toLowerCase().match(WORD) ?? []);
  const joined = joinLetters(writeNumbers(words.map((word) => TITLES.get(word) ?? word).filter(isNoJoint)));
  return options.versions === 'drop' ? withoutVersion(joined) : joined;
}

/** The canonical words with single spaces between them. */
export const canonical = (text: string, options: CanonicalOptions = {}): string =>
  canonicalWords(text, options).join(' ');

/** The canonical form with its words joined: "create db", "CreateDB" and "create-db" are one. */
export const canonicalKey = (text: string, options: CanonicalOptions = {}): string =>
  canonicalWords(text, options).join('');

const isNoJoint = (word: string, index: number, words: readonly string[]): boolean =>
  index === 0 || index === words.length - 1 || !JOINTS.has(word);

/** "c", "n", "c", "f" → "cncf"; one letter alone stays ("c sharp"). */
function joinLetters(words: readonly string[]): readonly string[] {
  if (!words.some((word, index) => word.length === 1 && words[index + 1]?.length === 1)) return words;
  const joined: string[] = [];
  let isSpelling = false;
  for (const word of words) {
    const isLetter = word.length === 1 && !DIGIT.test(word);
    if (isLetter && isSpelling) joined[joined.length - 1] += word;
    else joined.push(word);
    isSpelling = isLetter;
  }
  return joined;
}

function withoutVersion(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && DIGIT.test(words[end - 1] ?? '')) end -= 1;
  while (end > 1 && end < words.length && (words[end - 1] === 'version' || words[end - 1] === 'v')) end -= 1;
  return words.slice(0, end);
}
