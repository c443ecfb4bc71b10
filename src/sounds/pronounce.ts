import { plainText } from './canonical.ts';
import { sayNumber } from './number-words.ts';
import { LETTER_NAMES, READINGS, SPELLINGS } from './spellings.ts';

/** How a name may be said: its parts read as words, and its capitals read as letters. The two are often the same. */
export interface Pronunciation {
  readonly asWords: string;
  readonly asLetters: string;
}

type Fits = (word: string, at: number) => boolean;

interface Row {
  readonly letters: string;
  readonly sounds: string;
  readonly left: Fits | null;
  readonly right: Fits | null;
}

const FIRST_LETTER = 97;
/** The 26 letters and what is no letter or the end. */
const KINDS = 27;
const NO_ROWS: readonly Row[] = [];
/** The rows by the letter they begin with and the one that follows, so that few are tried. */
const ROWS: readonly (readonly Row[])[] = Array.from({ length: 26 * KINDS }, (_, index) => {
  const first = String.fromCharCode(FIRST_LETTER + Math.floor(index / KINDS));
  const second = String.fromCharCode(FIRST_LETTER + (index % KINDS));
  return SPELLINGS.filter(
    ([, letters]) => letters.startsWith(first) && (letters.length === 1 || letters.charAt(1) === second),
  ).map(([left, letters, right, sounds]) => ({
    letters,
    sounds,
    left: leftContext(left),
    right: rightContext(right),
  }));
});
/** "django", "Pie Charm": nothing but words. */
const WORDS = /^(?:[A-Z]?[a-z]+(?: |$))+$/;
/** "SQL" of "SQLite", "APIs", "I" of "IPython", "Crate", "OS", "3.2": the parts of a written name that are read one by one. */
const PART = /SQL|[A-Z]{2,}s?(?![a-z])|[A-Z](?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+(?:\.\d+)*/g;
/** "js", "npm": nothing to pronounce. */
const NO_VOWEL = /^[^aeiouy]+$/;
const LONGEST_SPELLED = 5;
const LONGEST_ACRONYM = 6;

/** Says a name: "PyPI" → "pYpi" as a word, "pYpiY" with its capitals as letters. See `SPELLINGS` for the sounds. */
export function pronounce(text: string): Pronunciation {
  const parts = WORDS.test(text) ? text.split(' ') : (plainText(text).match(PART) ?? []);
  let asWords = '';
  let asLetters = '';
  for (const part of parts) {
    const read = readPart(part);
    asWords += read;
    asLetters += isAcronym(part) ? spell(part) : read;
  }
  const words = withoutDoubles(asWords);
  return { asWords: words, asLetters: asWords === asLetters ? words : withoutDoubles(asLetters) };
}

function readPart(part: string): string {
  const first = part.charCodeAt(0);
  if (first >= 48 && first <= 57) return sayNumber(part).split(' ').map(readWord).join('');
  const word = part.toLowerCase();
  if (word.length <= LONGEST_SPELLED) {
    const reading = READINGS.get(word);
    if (reading !== undefined) return reading;
    if (word.length === 1 && word !== 'a') return LETTER_NAMES[word] ?? '';
    if (NO_VOWEL.test(word)) return spell(word);
  }
  return readWord(word);
}

const isAcronym = (part: string): boolean =>
  part.length > 1 && part.length <= LONGEST_ACRONYM && part.charCodeAt(1) <= 90 && part.charCodeAt(1) >= 65;

function spell(part: string): string {
  let sounds = '';
  for (const letter of part.toLowerCase()) sounds += LETTER_NAMES[letter] ?? '';
  return sounds;
}

/** Reads one word of lower-case letters aloud. */
export function readWord(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    const row = rowFor(word, at);
    sounds += row?.sounds ?? '';
    at += row?.letters.length ?? 1;
  }
  return sounds;
}

function rowFor(word: string, at: number): Row | null {
  for (const row of ROWS[letterAt(word, at) * KINDS + letterAt(word, at + 1)] ?? NO_ROWS) {
    if (row.letters.length > 2 && !word.startsWith(row.letters, at)) continue;
    if (row.right !== null && !row.right(word, at + row.letters.length)) continue;
    if (row.left === null || row.left(word, at)) return row;
  }
  return null;
}

/** 0 to 25, or 26 for what is no letter or the end. */
function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at) - FIRST_LETTER;
  return letter >= 0 && letter < 26 ? letter : 26;
}

function leftContext(context: string): Fits | null {
  if (context === '') return null;
  if (context === '^') return (_, at) => at === 0;
  if (context === 'V') return (word, at) => isVowel(word, at - 1);
  if (context === 'C') return (word, at) => at > 0 && !isVowel(word, at - 1);
  if (context === '^C') return (word, at) => at === 1 && !isVowel(word, 0);
  if (context.startsWith('^')) return (word, at) => at === context.length - 1 && word.startsWith(context.slice(1));
  return (word, at) => at >= context.length && word.startsWith(context, at - context.length);
}

function rightContext(context: string): Fits | null {
  if (context === '') return null;
  if (context === '$') return (word, at) => at === word.length;
  if (context === 'V') return isVowel;
  if (context === 'C') return (word, at) => at < word.length && !isVowel(word, at);
  if (context === 'D') return (word, at) => !isVowel(word, at);
  if (context === 'E') return (word, at) => at < word.length && 'eiy'.includes(word.charAt(at));
  if (context === 'M') return isBeforeFinalE;
  return (word, at) => word.startsWith(context, at);
}

/** "crate", "crates": one consonant, an e and the end. */
function isBeforeFinalE(word: string, at: number): boolean {
  const rest = word.length - at;
  if (rest < 2 || rest > 3 || word[at + 1] !== 'e' || isVowel(word, at)) return false;
  return rest === 2 || word[at + 2] === 's';
}

function isVowel(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
}

/** Two equal sounds in a row are one: "bus stop". */
function withoutDoubles(sounds: string): string {
  for (let at = 1; at < sounds.length; at += 1) {
    if (sounds.charCodeAt(at) === sounds.charCodeAt(at - 1)) return squeeze(sounds);
  }
  return sounds;
}

function squeeze(sounds: string): string {
  let single = '';
  for (const sound of sounds) if (sound !== single.at(-1)) single += sound;
  return single;
}
