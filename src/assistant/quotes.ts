/** Where words that the assistant quotes were said. */
import type { ClaimedProof } from '../claims.ts';
import type { AnsweredRelation } from './answer.ts';
import { unescaped } from './lines.ts';
import { givesOrders, standsInOrder } from './orders.ts';
import type { Window } from './windows.ts';
import { findRuns, type Run, spanOf, wordsOf } from './words.ts';

/** "12 00:00:05,000 --> 00:00:08,000": what stands between the lines of captions and gets into a quote of several. */
const CUES = /(?:\b\d+\s+)?(?:\d+:)?\d\d:\d\d[,.]\d{3}\s*-->\s*(?:\d+:)?\d\d:\d\d[,.]\d{3}/g;

/** The proofs of a claim, or why there is none. */
export type Proofs = { readonly found: readonly ClaimedProof[] } | { readonly reason: string };

const AT_ITS_LINE = 0.85;
const ELSEWHERE = 0.8;
/** Fewer words than this prove nothing. */
const LEAST_WORDS = 2;
/** "Ada … wrote it": a quote with words left out. */
const LEFT_OUT = /\s*(?:…|\.{3})\s*/;

/** Looks the quotes of a claim up, each at its line first, then in the whole window; words that give orders prove nothing. */
export function findQuotes(window: Window, { quotes }: AnsweredRelation, text: string): Proofs {
  if (quotes.length === 0) return { reason: 'no quote' };
  const found = quotes.flatMap((quote) => findQuote(window, quote) ?? []);
  if (found.length === 0) return { reason: 'the quote was not said' };
  const honest = found.filter(({ span, words }) => (span === null ? !givesOrders(words) : !standsInOrder(text, span)));
  return honest.length === 0 || quotes.some((quote) => givesOrders(quote.text))
    ? { reason: 'an order to the reader, no statement' }
    : { found: honest };
}

function findQuote(window: Window, quote: AnsweredRelation['quotes'][number]): ClaimedProof | null {
  const { line } = quote;
  const text = unescaped(quote.text).replace(CUES, ' ');
  if (wordsOf(text, 0).length < LEAST_WORDS) return null;
  const runs = runsOf(window, text);
  const near = runs.find((run) => isAt(window, run, line));
  const run = near ?? runs[0];
  if (run === undefined) return null;
  return { span: spanOf(window.index, run), words: text, confidence: near === undefined ? ELSEWHERE : AT_ITS_LINE };
}

const isAt = ({ index: { words } }: Window, { first, last }: Run, line: number): boolean =>
  line >= (words[first]?.line ?? 0) && line <= (words[last]?.line ?? 0);

/** How many words may be left out between two parts of a quote. */
const MOST_LEFT_OUT = 40;

/** Places of the quote; where it leaves words out, of its parts in order. */
function runsOf({ index }: Window, quote: string): readonly Run[] {
  const whole = findRuns(index, quote);
  const parts = quote.split(LEFT_OUT).filter((part) => wordsOf(part, 0).length > 0);
  if (whole.length > 0 || parts.length < 2) return whole;
  const [head = '', ...others] = parts;
  return findRuns(index, head).flatMap((start) => {
    let { last } = start;
    for (const part of others) {
      const next = findRuns(index, part).find(({ first }) => first > last && first - last <= MOST_LEFT_OUT);
      if (next === undefined) return [];
      last = next.last;
    }
    return [{ first: start.first, last }];
  });
}
