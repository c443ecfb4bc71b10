import type { Document, Sentence, Token, Transcript, Turn } from '../model.ts';
import { tokenize } from './tokenize.ts';

/** Run-on speech is cut at the first connective after this many words … */
const LONG = 28;
/** … and in any case after this many. */
const ENDLESS = 60;

/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st vs etc inc ltd co jr sr no vol e.g i.e approx dept gen sen rep'.split(' '),
);
/** Words at which run-on speech may be cut: a new clause begins with them. */
const CONNECTIVES: ReadonlySet<string> = new Set(
  'and but so because then well okay yeah right which when while if now also although though anyway'.split(' '),
);

/** Cuts a transcript into tokens and sentences: at closing marks, at changes of speaker, and at a connective in run-on speech. */
export function splitSentences(transcript: Transcript): Document {
  const tokens = tokenize(transcript.text);
  const turns = transcript.turns.length > 0 ? transcript.turns : [wholeTurn(transcript)];
  const sentences: Sentence[] = [];
  let next = 0;
  turns.forEach((turn, turnIndex) => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < turn.span.end) next += 1;
    if (turnIndex === turns.length - 1) next = tokens.length;
    splitTurn(transcript.text, tokens, { first, last: next - 1, turn: turnIndex }, sentences);
  });
  return { transcript, tokens, sentences };
}

const wholeTurn = (transcript: Transcript): Turn => ({
  speaker: null,
  span: { start: 0, end: transcript.text.length },
  line: 1,
});

interface Range {
  readonly first: number;
  readonly last: number;
  readonly turn: number;
}

function splitTurn(text: string, tokens: readonly Token[], range: Range, sentences: Sentence[]): void {
  let first = range.first;
  for (let at = range.first; at <= range.last; at += 1) {
    const isLast = at === range.last;
    if (!isLast && !isBoundary(text, tokens, { first, at })) continue;
    push(sentences, tokens, { first, last: at, turn: range.turn });
    first = at + 1;
  }
}

function push(sentences: Sentence[], tokens: readonly Token[], range: Range): void {
  const head = tokens[range.first];
  const tail = tokens[range.last];
  if (head === undefined || tail === undefined || range.last < range.first) return;
  sentences.push({ ...range, start: head.start, end: tail.end });
}

function isBoundary(text: string, tokens: readonly Token[], here: { first: number; at: number }): boolean {
  const token = tokens[here.at];
  const next = tokens[here.at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.shape === 'mark') return isClosed(text, tokens, here.at);
  const length = here.at - here.first + 1;
  if (isParagraphEnd(text, token, next)) return true;
  return length >= ENDLESS || (length >= LONG && CONNECTIVES.has(next.norm));
}

/** A full stop, question or exclamation mark, with the quotes and brackets after it, that is no abbreviation's. */
function isClosed(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (next.shape === 'mark' && isCloser(next.norm) && text.charCodeAt(token.end) > 32) return false;
  if (isCloser(token.norm) && !isTerminal(token.norm)) {
    const before = tokens[at - 1];
    return before !== undefined && isTerminal(before.norm) && next.start > token.end;
  }
  if (!isTerminal(token.norm) || next.start === token.end) return false;
  const before = tokens[at - 1];
  return !(token.norm === '.' && before !== undefined && isAbbreviation(before, next));
}

const isTerminal = (mark: string): boolean => mark === '.' || mark === '?' || mark === '!' || mark === '…';
const isCloser = (mark: string): boolean =>
  isTerminal(mark) || mark === '"' || mark === '”' || mark === ')' || mark === "'";

/** "Dr. Su", "J. K. Rowling", "e.g. flask": the dot belongs to the word before it. */
function isAbbreviation(before: Token, next: Token): boolean {
  if (ABBREVIATIONS.has(before.norm)) return true;
  return before.norm.length === 1 && before.shape === 'title' && before.norm !== 'i' && next.shape === 'title';
}

/** An empty line ends a sentence where a capital follows; in text with broken lines it means nothing. */
function isParagraphEnd(text: string, token: Token, next: Token): boolean {
  if (next.start - token.end < 2 || next.shape === 'lower' || next.shape === 'number') return false;
  return text.slice(token.end, next.start).includes('\n\n');
}
