/** Show notes as lines of words, whether they came as Markdown, text or HTML. */
import { Parser } from 'htmlparser2';
import type { Link } from '../model.ts';
import { isLinkDefinition, linkDefinitions, unlink } from './links.ts';
import { unmark } from './markdown.ts';

/** One line, list item or heading of show notes. */
export interface NoteLine {
  readonly kind: 'heading' | 'item' | 'prose';
  /** 1 to 6 for headings, 0 else. */
  readonly level: number;
  /** The words with no markup; those of links in their place. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** "# Links", "### Guests ###". */
const HEADING = /^\s{0,3}(?<marks>#{1,6})\s+(?<words>\S.*)$/;
/** "**Fonts and font loading**", "__Links__:". */
const BOLD_LINE = /^\s{0,3}(?:\*\*|__)(?<words>[^*_]{2,80})(?:\*\*|__):?\s*$/;
/** "=====", "-----" under a heading; "---", "* * *" between parts. */
const RULE = /^\s{0,3}(?:[-*_=~]\s?){3,}$/;
/** What makes the line above it a heading. */
const UNDERLINE = /^([=~-])\1{2,}\s*$/;
/** "- ", "* ", "3. ", "• ", "-[". */
const BULLET = /^\s*(?:[-+•‣–—]\s*(?=\S)|\*\s+|\d{1,3}[.)]\s+)/;
/** "<br>", "</p>": stray markup in Markdown. */
const STRAY_TAG = /<\/?[a-z][^<>\n]{0,200}>/gi;
const SPACES = /\s+/g;

/** Reads notes in Markdown or bare text; a blank line gives an empty line of prose. */
export function markdownNoteLines(lines: readonly string[]): readonly NoteLine[] {
  const definitions = linkDefinitions(lines);
  return lines.flatMap((line, index) => {
    if (RULE.test(line) || isLinkDefinition(line)) return [];
    const { kind, level, words } = shapeOf(line, lines[index + 1] ?? '');
    const { text, links } = unlink(words, { definitions });
    return [{ kind, level, text: plainWords(text), links }];
  });
}

/** What a line is, and its words without the marks that say so. */
function shapeOf(line: string, next: string): Omit<NoteLine, 'text' | 'links'> & { readonly words: string } {
  const marked = HEADING.exec(line)?.groups;
  if (marked !== undefined)
    return {
      kind: 'heading',
      level: (marked.marks ?? '').length,
      words: (marked.words ?? '').replace(/\s#{1,10}\s{0,10}$/, ''),
    };
  const bold = BOLD_LINE.exec(line)?.groups?.words;
  if (bold !== undefined) return { kind: 'heading', level: 3, words: bold };
  if (BULLET.test(line)) return { kind: 'item', level: 0, words: line.replace(BULLET, '') };
  const underline = line.trim() === '' ? undefined : UNDERLINE.exec(next)?.[1];
  if (underline === undefined) return { kind: 'prose', level: 0, words: line };
  return { kind: 'heading', level: underline === '=' ? 1 : 2, words: line };
}

const plainWords = (text: string): string => unmark(text.replace(STRAY_TAG, ' ')).replace(SPACES, ' ').trim();

const SKIPPED = new Set(['script', 'style', 'head', 'nav', 'noscript', 'svg', 'button', 'form', 'template']);
const BLOCKS = /^(?:p|div|li|ul|ol|br|h[1-6]|blockquote|section|article|td|tr|dd|dt|table)$/;

interface HtmlState {
  readonly lines: NoteLine[];
  skipped: number;
  kind: NoteLine['kind'];
  level: number;
  text: string;
  links: Link[];
  /** The link that is open: where it goes and where its words begin. */
  open: { readonly url: string; readonly at: number } | null;
  title: string | null;
  inTitle: boolean;
}

/** Reads notes in HTML; the page's own title comes first, as a heading. */
export function htmlNoteLines(text: string): readonly NoteLine[] {
  const state: HtmlState = {
    lines: [],
    skipped: 0,
    kind: 'prose',
    level: 0,
    text: '',
    links: [],
    open: null,
    title: null,
    inTitle: false,
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openTag(state, name, attributes),
    ontext: (words) => {
      if (state.inTitle) state.title = `${state.title ?? ''}${words}`;
      else if (state.skipped === 0) state.text += words;
    },
    onclosetag: (name) => closeTag(state, name),
  });
  parser.write(text);
  parser.end();
  flush(state);
  const title = (state.title ?? '').replace(SPACES, ' ').trim();
  return title === '' ? state.lines : [{ kind: 'heading', level: 1, text: title, links: [] }, ...state.lines];
}

function openTag(state: HtmlState, name: string, attributes: Readonly<Record<string, string>>): void {
  if (SKIPPED.has(name)) state.skipped += 1;
  if (name === 'title') state.inTitle = true;
  if (BLOCKS.test(name)) flush(state);
  const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  if (level > 0) [state.kind, state.level] = ['heading', level];
  if (name === 'li') state.kind = 'item';
  if (name === 'a' && /^https?:/.test(attributes.href ?? ''))
    state.open = { url: attributes.href ?? '', at: state.text.length };
}

function closeTag(state: HtmlState, name: string): void {
  if (SKIPPED.has(name)) state.skipped -= 1;
  if (name === 'title') state.inTitle = false;
  if (name === 'a') {
    closeLink(state);
    state.open = null;
  }
  if (BLOCKS.test(name)) flush(state);
}

/** Keeps the open link, if it has words by now; gives what is still open. */
function closeLink(state: HtmlState): HtmlState['open'] {
  if (state.open === null) return null;
  const words = state.text.slice(state.open.at).replace(SPACES, ' ').trim();
  if (words === '') return { url: state.open.url, at: 0 };
  state.links.push({ url: state.open.url, text: /^https?:/.test(words) ? '' : words });
  return null;
}

/** Ends a line; a link that runs on over it is kept open until it has words. */
function flush(state: HtmlState): void {
  const open = closeLink(state);
  const { text, links } = unlink(state.text.replace(SPACES, ' ').trim());
  const known = new Set(state.links.map(({ url }) => url));
  const all = [...state.links, ...links.filter(({ url }) => !known.has(url))];
  if (text !== '' || all.length > 0)
    state.lines.push({ kind: state.kind, level: state.level, text: text.trim(), links: all });
  if (text !== '' || all.length > 0) Object.assign(state, { kind: 'prose', level: 0 });
  Object.assign(state, { text: '', links: [], open });
}
