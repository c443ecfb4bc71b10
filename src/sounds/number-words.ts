/** Numbers as they are said: "thirty two" → 32, "four eighty four" → 484, and back again. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.slice(2).map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
/** "8", "3.2". */
const DIGITS = /^\d/;

/** Whether a word, in lower case, is a number that was said. */
export const isNumberWord = (word: string): boolean => VALUES.has(word);

/** Writes the numbers among words in digits: "pep four eighty four" → "pep 484", "three point two" → "3.2". */
export function writeNumbers(words: readonly string[]): readonly string[] {
  if (!words.some((word) => VALUES.has(word) || word === 'point' || DIGITS.test(word))) return words;
  const written: string[] = [];
  for (let index = 0; index < words.length; ) {
    const number = readNumber(words, index);
    written.push(number.text);
    index = number.next;
  }
  return joinPoints(written);
}

/** The number that begins at a word, or the word itself. */
function readNumber(words: readonly string[], first: number): { readonly text: string; readonly next: number } {
  let text = '';
  let last: number | null = null;
  let next = first;
  for (; next < words.length; next += 1) {
    const word = words[next] ?? '';
    const scale = SCALES.get(word);
    const value = VALUES.get(word);
    if (scale !== undefined && text !== '') {
      text = String(Number(text) * scale);
      last = scale;
    } else if (value !== undefined) {
      text = appendValue(text, last, value);
      last = value;
    } else if (!(word === 'and' && last !== null && last >= 100 && VALUES.has(words[next + 1] ?? ''))) break;
  }
  return text === '' ? { text: words[first] ?? '', next: first + 1 } : { text, next };
}

/** "80" and 4 → "84" after a ten or a scale, "4" and 84 → "484" else. */
function appendValue(text: string, last: number | null, value: number): string {
  const isTens = last !== null && last >= 20 && last < 100 && value > 0 && value < 10;
  const isScale = last !== null && last >= 100 && value < last;
  return isTens || isScale ? String(Number(text) + value) : text + String(value);
}

/** "3", "point", "2" → "3.2". */
function joinPoints(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const before = joined.at(-1) ?? '';
    const after = words[index + 1] ?? '';
    if (word === 'point' && DIGITS.test(before) && DIGITS.test(after)) {
      joined[joined.length - 1] = `${before}.${after}`;
      index += 1;
    } else joined.push(word);
  }
  return joined;
}

/** Says a number: "484" → "four eighty four", "3.2" → "three point two". */
export function sayNumber(digits: string): string {
  return digits
    .split('.')
    .map((part) => (part.length > 4 ? [...part].map(sayPair).join(' ') : sayPairs(part)))
    .join(' point ');
}

function sayPairs(digits: string): string {
  if (digits.length <= 2) return sayPair(digits);
  if (/^[1-9]0*$/.test(digits)) return `${sayPair(digits[0] ?? '')} ${digits.length === 3 ? 'hundred' : 'thousand'}`;
  return `${sayPairs(digits.slice(0, -2))} ${sayPair(digits.slice(-2))}`;
}

function sayPair(digits: string): string {
  const value = Number(digits);
  if (digits.length === 2 && value < 10) return `oh ${UNITS[value] ?? ''}`;
  if (value < 20) return UNITS[value] ?? '';
  return value % 10 === 0
    ? (TENS[value / 10] ?? '')
    : `${TENS[Math.floor(value / 10)] ?? ''} ${UNITS[value % 10] ?? ''}`;
}
