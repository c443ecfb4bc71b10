import { canonicalKey, canonicalWords } from './canonical.ts';
import { pronounce } from './pronounce.ts';

/** All that a comparison wants to know about one name. */
export interface NameDescription {
  /** Canonical words joined. */
  readonly key: string;
  /** The same with the small words around the name: "evan you" may be all of a name. */
  readonly wholeKey: string;
  readonly words: readonly string[];
  /** The numbers in it, joined: "8" for "PEP 8". */
  readonly numbers: string;
  /** Ways to say it, each once. */
  readonly sounds: readonly string[];
  /** The text that was described: the name without small words around it. */
  readonly core: string;
}

/** Small words of a sentence that slip into a heard name at its edges: "the Iron Ruby", "Keras is". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the a an and is as so in of to at on for i it its was has have like are be or but yeah okay well you that this'.split(
    ' ',
  ),
);
const SPACE = /\s+/;
/** The spaces, strokes and dots of "Google Cloud Run", "micro-JSON", "Next.js". */
const SEPARATOR = /[\s._/-]+/;
const DIGIT = /^\d/;
/** "3.2": a version rather than a name's own number. */
const VERSION = /^\d+\.\d/;

/** Describes a name for comparison. */
export function describeName(text: string): NameDescription {
  const core = withoutSmallWords(text);
  const words = canonicalWords(core);
  const key = words.join('');
  const { asWords, asLetters } = pronounce(core);
  return {
    key,
    wholeKey: core === text ? key : canonicalKey(text),
    words,
    numbers: words.filter((word) => DIGIT.test(word)).join(''),
    sounds: asWords === asLetters ? [asWords] : [asWords, asLetters],
    core,
  };
}

/** The name without a version behind it, where it has one: "django three point two". */
export function withoutVersion(name: NameDescription): NameDescription {
  if (!VERSION.test(name.words.at(-1) ?? '')) return name;
  const words = canonicalWords(name.core, { versions: 'drop' });
  return words.length < name.words.length ? describeName(words.join(' ')) : name;
}

/** Two names without the words they share at either end: "Will Vincent" and "Bill Vincent" are "Will" and "Bill". */
export function withoutShared(a: NameDescription, b: NameDescription): readonly [NameDescription, NameDescription] {
  if (a.words[0] !== b.words[0] && a.words.at(-1) !== b.words.at(-1)) return [a, b];
  const [left, right] = [a.core.split(SEPARATOR).filter(Boolean), b.core.split(SEPARATOR).filter(Boolean)];
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && isSameWord(left[start], right[start])) start += 1;
  let end = 0;
  while (end < most - start && isSameWord(left[left.length - 1 - end], right[right.length - 1 - end])) end += 1;
  if (start + end === 0) return [a, b];
  const rest = (words: readonly string[]): NameDescription =>
    describeName(words.slice(start, words.length - end).join(' '));
  return [rest(left), rest(right)];
}

const isSameWord = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

function withoutSmallWords(text: string): string {
  if (!text.includes(' ')) return text;
  const words = text.trim().split(SPACE);
  let first = 0;
  let end = words.length;
  while (first < end - 1 && isSmall(words[first])) first += 1;
  while (end > first + 1 && isSmall(words[end - 1])) end -= 1;
  return end - first === words.length ? text : words.slice(first, end).join(' ');
}

const isSmall = (word: string | undefined): boolean => word !== undefined && word.length < 5 && SMALL_WORDS.has(word);
