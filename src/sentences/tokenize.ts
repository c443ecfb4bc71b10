import type { Token } from '../model.ts';
import { normalize } from '../tokens.ts';

const APOSTROPHE = /['’]/;
/** Clitics that stand apart from their word: Django|'s, I|'m, we|'ve. */
const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);
/** "é", "Ł", "日": what the fast path over ASCII leaves open. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** Cuts a text into words, numbers and marks in one linear pass; hyphens and slashes inside a word only separate. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isWordCharacter(text, at)) {
      const end = wordEnd(text, at);
      pushWord(tokens, text, at, end);
      at = end;
      continue;
    }
    if (isMark(text, at)) tokens.push({ start: at, end: at + 1, norm: text.charAt(at), shape: 'mark' });
    at += 1;
  }
  return tokens;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER_OR_DIGIT.test(text.charAt(at));
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32 || code === 0xa0 || code === 0xfeff) return false;
  const isInsideWord = at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
  return !(isInsideWord && (code === 45 || code === 47));
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isWordCharacter(text, at) || isInnerMark(text, start, at)) at += 1;
    else break;
  }
  while (text[at] === '+' || (text[at] === '#' && !isWordCharacter(text, at + 1))) at += 1;
  return at;
}

/** Whether a dot ("Node.js", "1.7"), apostrophe ("don't"), ampersand ("AT&T"), underscore or digit comma ("8,000") belongs to the word. */
function isInnerMark(text: string, start: number, at: number): boolean {
  if (!isWordCharacter(text, at + 1)) return false;
  const mark = text[at];
  if (mark === '.') return !isMissingSpace(text, start, at);
  if (mark === ',') return isDigit(text, at - 1) && isDigit(text, at + 1);
  return mark === "'" || mark === '’' || mark === '_' || mark === '&';
}

/** "Th" of "Then", "I ": what begins a sentence, unlike "JS" and "NET". */
const OPENS_SENTENCE = /^(?:\p{Lu}\p{Ll}|I(?:[\s'’,]|$))/u;

/** "done.Then": a sentence's end whose space was lost, unlike "Node.JS" or "ASP.NET". */
function isMissingSpace(text: string, start: number, dot: number): boolean {
  const before = text.slice(start, dot);
  const after = text.slice(dot + 1, dot + 3);
  const isWord = before.slice(1) === before.slice(1).toLowerCase();
  return before.length >= 3 && isWord && OPENS_SENTENCE.test(after);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const split = cliticStart(text, start, end);
  if (split > start) tokens.push(wordToken(text, start, split));
  if (split < end) tokens.push(wordToken(text, split, end));
}

function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 3; at -= 1) {
    if (APOSTROPHE.test(text.charAt(at))) return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : end;
  }
  return end;
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return { start, end, norm: normalize(word), shape: shapeOf(word) };
}

function shapeOf(word: string): Token['shape'] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const lower = word.toLowerCase();
  if (lower === word) return 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'title' : 'upper';
  const rest = word.slice(1);
  return word.charAt(0) !== lower.charAt(0) && rest === rest.toLowerCase() ? 'title' : 'mixed';
}
