/** Quotation marks around a name: "a tool called “Playwright”". They part it from nothing. */
import type { Token } from '../model.ts';

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‘']);
/** More words than these in quotation marks are a sentence. */
const LONGEST = 3;

/** Whether a token opens or closes a quotation. */
export const isQuotationMark = (token: Token | undefined): boolean => token !== undefined && MARKS.has(token.norm);

/** The index of the token before a name, its opening quotation mark passed over. */
export const beforeName = (tokens: readonly Token[], first: number): number =>
  isQuotationMark(tokens[first - 1]) ? first - 2 : first - 1;

/** The index of the token behind a name, its closing quotation mark passed over. */
export const behindName = (tokens: readonly Token[], last: number): number =>
  isQuotationMark(tokens[last + 1]) ? last + 2 : last + 1;

/** Whether the quotation that opens at `open` holds one to three words, each accepted, and no other mark: a name, no speech. */
export function isQuotedName(tokens: readonly Token[], open: number, isWord: (token: Token) => boolean): boolean {
  if (!isQuotationMark(tokens[open])) return false;
  for (let index = open + 1; index <= open + LONGEST + 1; index += 1) {
    const token = tokens[index];
    if (isQuotationMark(token)) return index > open + 1;
    if (token === undefined || token.shape === 'mark' || !isWord(token)) return false;
  }
  return false;
}
