import type { Token } from '../model.ts';

/** A number that was said: its value and the last token of it. */
export interface SpokenNumber {
  readonly value: number;
  readonly last: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['oh', 0] as const,
]);
/** No number of a proposal is spoken in more words. */
const LONGEST = 6;
/** "10", "8000". */
const DIGITS = /^\d{1,6}$/;

/** Reads a whole number in digits or words from a token on: "484", "four eighty four", "twenty one", "eighty one twelve". */
export function readNumber(tokens: readonly Token[], first: number): SpokenNumber | null {
  const token = tokens[first];
  if (token === undefined) return null;
  if (DIGITS.test(token.norm)) return readDigits(tokens, first, token.norm);
  let heard: Heard = { digits: '', tens: 0 };
  let last = first - 1;
  for (let index = first; index < Math.min(tokens.length, first + LONGEST); index += 1) {
    const value = VALUES.get(tokens[index]?.norm ?? '');
    if (value === undefined) break;
    heard = append(heard, value);
    last = index;
  }
  return last < first ? null : { value: Number(settled(heard)), last };
}

/** Digits so far, and tens that wait for their unit. */
interface Heard {
  readonly digits: string;
  readonly tens: number;
}

const settled = ({ digits, tens }: Heard): string => digits + (tens > 0 ? String(tens) : '');

function append(heard: Heard, value: number): Heard {
  if (value >= 20) return { digits: settled(heard), tens: value };
  const isUnit = heard.tens > 0 && value > 0 && value < 10;
  return { digits: isUnit ? heard.digits + String(heard.tens + value) : settled(heard) + String(value), tens: 0 };
}

/** "48 four" and "6 04" are one number that was written in two pieces. */
function readDigits(tokens: readonly Token[], first: number, digits: string): SpokenNumber {
  const next = tokens[first + 1]?.norm ?? '';
  const value = VALUES.get(next);
  const isGlued =
    digits.length === 2 && value !== undefined && value > 0 && value < 10 && tokens[first + 2]?.norm !== 'of';
  if (isGlued) return { value: Number(digits + String(value)), last: first + 1 };
  return { value: Number(digits), last: first };
}
