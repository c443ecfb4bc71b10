/** Words of strangers as Markdown that shows them and does nothing else. */
import { oneLine } from '../characters.ts';

/** Marks of Markdown, of HTML, and of Obsidian (tags, comments, highlights, formulas, block ids). */
const MARKS = /[\\`*_[\]<>#|~=$%^&{}!]/g;
/** "- x", "+ x", "1. x", "1) x": lists, at the start of a line only. */
const LIST = /^(\d*)([-+.)])/;

/** Text on one line, every mark of Markdown shown as it is. */
export const plain = (text: string): string => oneLine(text).replace(MARKS, '\\$&').replace(LIST, '$1\\$2');

const LINK_MARKS: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '|': '/',
  '<': '‹',
  '>': '›',
  '`': "'",
  '\\': '/',
};

/** `[[Person/Ada Byron|Ada Byron]]`; what would end the link is written another way. */
export const wikilink = (path: string, name: string): string =>
  `[[${path}|${oneLine(name).replace(/[[\]|<>`\\]/g, (mark) => LINK_MARKS[mark] ?? ' ') || path}]]`;

/** A quotation and, under it, where it comes from. */
export const quotation = (quote: string, from: string): readonly string[] => [`  > ${plain(quote)}`, `  > — ${from}`];
