/** Hyperlinks as Markdown, reStructuredText and bare text write them. */
import type { Link } from '../model.ts';
import { unmark } from './markdown.ts';

/** "https://en.wikipedia.org/wiki/Immediate_mode_(computer_graphics)": parentheses in pairs belong to the URL. */
const URL_SHAPE = String.raw`https?:\/\/[^\s<>()[\]"']{1,2000}(?:\([^\s<>()]{0,300}\)[^\s<>()[\]"']{0,500}){0,3}`;
/** `[Chakra UI](https://chakra-ui.com "title")`, `![alt](https://example.org/x.png)`, `[page](/relative)`. */
const INLINE = new RegExp(
  String.raw`(?<image>!?)\[(?<text>[^[\]\n]{1,300})\]\(\s{0,3}<?(?<url>${URL_SHAPE}|(?:mailto:|\/|#|\.{1,2}\/)[^()\s]{0,2000})>?(?:\s{1,3}["'(][^\n"]{0,200}["')])?\s{0,3}\)`,
  'gu',
);
/** `[Chakra UI][chakra]`, `[Chakra UI][]`. */
const REFERENCE = /\[(?<text>[^[\]\n]{1,300})\]\[(?<id>[^[\]\n]{0,100})\]/gu;
/** `[chakra]: https://chakra-ui.com`. */
const DEFINITION = /^\s{0,3}\[(?<id>[^[\]\n]{1,100})\]:\s{0,3}<?(?<url>https?:\/\/[^\s<>]{1,2000})>?/u;
/** `` `Chakra UI <https://chakra-ui.com>`_ ``. */
const RESTRUCTURED = /`(?<text>[^`<>\n]{1,300}?)\s{0,3}<(?<url>https?:\/\/[^\s<>`]{1,2000})>`_{1,2}/gu;
/** `<https://chakra-ui.com>`, `<tim@example.org>`. */
const AUTOLINK = /<(?<url>https?:\/\/[^\s<>]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,100})>/gu;
/** A URL that stands alone in a line. */
const BARE = new RegExp(URL_SHAPE, 'gu');
/** What closes a sentence is no part of a URL. */
const TRAILING = /[.,;:!?*_~]+$/;

/** A line with the words of its links in their place, and the links. */
export interface Unlinked {
  readonly text: string;
  readonly links: readonly Link[];
}

/** The definitions of reference links, by their lower-case id. */
export function linkDefinitions(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const groups = DEFINITION.exec(line)?.groups;
    if (groups !== undefined) found.set((groups.id ?? '').toLowerCase(), groups.url ?? '');
  }
  return found;
}

/** Whether a line only defines a reference link. */
export const isLinkDefinition = (line: string): boolean => DEFINITION.test(line);

/** How links are taken out of a line. */
export interface UnlinkOptions {
  /** Where reference links lead, by their lower-case id. */
  readonly definitions?: ReadonlyMap<string, string>;
  /** True where a URL in mid-sentence stands for words that were said. */
  readonly isSpeech?: boolean;
}

/** Takes the links out of a line of Markdown or reStructuredText; images and lone URLs leave nothing behind. */
export function unlink(line: string, { definitions, isSpeech = false }: UnlinkOptions = {}): Unlinked {
  if (!line.includes('](') && !line.includes('][') && !line.includes('://') && !line.includes('<'))
    return { text: line, links: [] };
  const links: Link[] = [];
  const keep = (text: string, url: string): string => {
    const words = text.trim();
    const isUrl = BARE_START.test(words);
    if (/^https?:/.test(url)) links.push({ url, text: isUrl ? '' : unmark(words) });
    return isUrl ? '' : words;
  };
  const text = line
    .replace(INLINE, (_, image: string, words: string, url: string) => (image === '' ? keep(words, url) : ''))
    .replace(REFERENCE, (whole: string, words: string, id: string) => {
      const url = definitions?.get((id === '' ? words : id).toLowerCase());
      return url === undefined ? whole : keep(words, url);
    })
    .replace(RESTRUCTURED, (_, words: string, url: string) => keep(words, url))
    .replace(AUTOLINK, (_, url: string) => keep('', url))
    .replace(BARE, (url: string) => {
      const end = TRAILING.exec(url)?.[0] ?? '';
      keep('', url.slice(0, url.length - end.length));
      return isSpeech ? url : end;
    });
  return { text: isSpeech && BARE_ALONE.test(text) ? '' : text, links };
}

/** A line that is a URL and nothing else. */
const BARE_ALONE = /^\s{0,20}https?:\/\/\S{1,2000}\s{0,20}$/;
const BARE_START = /^https?:\/\//;
