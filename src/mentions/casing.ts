import type { Document, Sentence, Token } from '../model.ts';
import { isQuotedName } from './quotation.ts';

/** How far a transcript's capitals can be trusted. */
export interface Casing {
  /** True where capitals fall on stop words too: they say nothing of ordinary words. */
  readonly isNoisy: boolean;
  /** True where there are hardly any capitals. */
  readonly isLower: boolean;
  /** Whether the token at this index bears a capital in mid-sentence that means a name. */
  isCapital(index: number): boolean;
  /** Whether the token stands where any word would get a capital. */
  isInitial(index: number): boolean;
  /** Whether the sentence that holds the token has capitals at all. */
  isCased(index: number): boolean;
}

/** Words that no one writes with a capital in mid-sentence. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an of and to in is that it for on with was are this as at be or so but if they you we have not from by can what'.split(
    ' ',
  ),
);
const NOISY_SHARE = 0.05;
/** Fewer of them than this may be titles. */
const NOISY_LEAST = 5;
const LOWER_SHARE = 0.004;
/** Marks after which a new thought may begin with a capital. */
const OPENING_MARKS: ReadonlySet<string> = new Set([
  '.',
  '?',
  '!',
  ':',
  '"',
  '“',
  '‘',
  '(',
  '[',
  '—',
  '–',
  '-',
  '…',
  '*',
  '•',
]);

/** Measures the capitals of a transcript. */
export function measureCasing(document: Document): Casing {
  const { tokens, sentences } = document;
  const initial = initialTokens(document);
  const cased = casedTokens(tokens, sentences);
  const stopWords = tokens.filter((token, index) => STOP_WORDS.has(token.norm) && !initial.has(index));
  const words = tokens.filter((token) => token.shape !== 'mark').length;
  const capitals = tokens.filter((token) => isCapitalised(token) && token.norm !== 'i').length;
  const risen = stopWords.filter((token) => isCapitalised(token)).length;
  const isNoisy = risen >= NOISY_LEAST && risen > NOISY_SHARE * stopWords.length;
  const isLower = capitals < LOWER_SHARE * words;
  return {
    isNoisy,
    isLower,
    isInitial: (index) => initial.has(index),
    isCased: (index) => cased[index] === 1,
    isCapital: (index) => {
      const token = tokens[index];
      if (token === undefined || !isCapitalised(token) || token.norm === 'i') return false;
      if (token.shape === 'mixed') return true;
      return !isNoisy && !initial.has(index);
    },
  };
}

/** Whether a token is written with a capital anywhere. */
export const isCapitalised = (token: Token): boolean =>
  token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed';

function initialTokens(document: Document): ReadonlySet<number> {
  const initial = new Set(document.sentences.map((sentence) => sentence.first));
  document.tokens.forEach((token, index) => {
    if (token.shape !== 'mark' || !OPENING_MARKS.has(token.norm)) return;
    if (!isQuotedName(document.tokens, index, isCapitalised)) initial.add(index + 1);
  });
  return initial;
}

function casedTokens(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const cased = new Uint8Array(tokens.length);
  for (const sentence of sentences) {
    if (hasCapital(tokens, sentence)) cased.fill(1, sentence.first, sentence.last + 1);
  }
  return cased;
}

function hasCapital(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let index = sentence.first; index <= sentence.last; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isCapitalised(token) && token.norm !== 'i') return true;
  }
  return false;
}
