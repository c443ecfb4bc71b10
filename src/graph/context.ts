import type { Span } from '../model.ts';

/** How many characters either side are shown. */
const REACH = 70;

/** The words before and after a span, cut at whole words. */
export function surroundings(text: string, span: Span): { before: string; after: string } {
  const start = wholeCharacter(text, Math.max(0, span.start - REACH));
  const end = wholeCharacter(text, Math.min(text.length, span.end + REACH));
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  return {
    before: start === 0 ? before : before.slice(Math.max(0, before.search(/\s/))),
    after: end === text.length ? after : after.slice(0, Math.max(0, lastSpace(after))),
  };
}

/** An emoji takes two places: the second of them is no place to cut at. */
const wholeCharacter = (text: string, at: number): number => (SPLIT.test(text.slice(at - 1, at + 1)) ? at - 1 : at);
/** The two places of one character, as in "😀". */
const SPLIT = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;

function lastSpace(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (text.charCodeAt(at) <= 32) return at;
  return text.length;
}
