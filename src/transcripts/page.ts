/** Which parts of an HTML or XML page are speech: the main content, without navigation and the like. */
import { Parser } from 'htmlparser2';
import { EpigraphError } from '../errors.ts';
import type { Link } from '../model.ts';
import { parseTime } from './times.ts';

/** A stretch of words on one physical line, in a block. */
export interface PageLine {
  readonly text: string;
  readonly line: number;
  readonly isParagraph: boolean;
  readonly speaker: string | undefined;
  readonly time: number | null;
  /** How near to a transcript it stands: 3 in an element that is called so, 2 in an article, 1 in main, 0 else. */
  readonly nearness: number;
}

/** A link of the content. */
export interface PageLink extends Link {
  readonly nearness: number;
}

/** The words of a page, and what its head tells. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly links: readonly PageLink[];
  readonly title: string | null;
  /** The title as social networks are told it. */
  readonly cardTitle: string | null;
  readonly site: string | null;
  readonly audio: string | null;
}

const SKIPPED = new Set(
  'title script style nav header footer aside form noscript svg button template select option iframe figure figcaption'.split(
    ' ',
  ),
);
const BLOCKS =
  /^(?:p|div|li|ul|ol|br|h[1-6]|blockquote|section|article|main|td|th|tr|table|dd|dt|dl|pre|body|hr|text|cue|pst:item|pst:speech)$/;
/** Blocks that end a line but no paragraph. */
const LINES = /^(?:br|text|cue|pst:item|pst:speech)$/;
/** "site-nav", "comments", "cookie-banner": classes and ids of what is no content. */
const NO_CONTENT =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|comments?|cookies?|banner|related|share|sharing|social|newsletter|subscribe|pagination|toc|player|advert|ads|promo|site-header|site-footer|page-footer|footer)(?:$|[\s_-])/i;
const NO_CONTENT_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog)$/;
const TRANSCRIPT = /transcript/i;
const SPEAKER = /(?:^|[\s_-])(?:speaker|voice)(?:[\s_-](?:name|label))?(?:$|\s)/i;
const TIME = /(?:^|[\s_-])(?:time|timestamp|timecode|time-?code)(?:$|\s)/i;
const START_ATTRIBUTES = ['start', 'begin', 'data-start', 'data-time', 'data-timestamp', 'data-m-start', 'datetime'];
const HEADING = /^h([1-6])$/;
const SPACES = /\s+/g;
const LONGEST_LABEL = 60;
const DEEPEST = 5000;
const TOO_DEEP = `elements nested more than ${DEEPEST} deep, which is no transcript. Check that the file is whole.`;

/** An open element, with what it takes over from those around it. */
interface Element {
  readonly isSkipped: boolean;
  readonly isTitle: boolean;
  readonly nearness: number;
  /** What its words are kept for; null where they are speech. */
  readonly holds: 'speaker' | 'time' | null;
  /** True for the element that began to hold. */
  readonly isHolder: boolean;
  readonly isBold: boolean;
}

const ROOT: Element = { isSkipped: false, isTitle: false, nearness: 0, holds: null, isHolder: false, isBold: false };

interface Reading {
  readonly lines: PageLine[];
  readonly links: PageLink[];
  readonly stack: Element[];
  readonly head: { title: string | null; cardTitle: string | null; site: string | null; audio: string | null };
  /** Words of the physical line that is being read, and where they stand. */
  words: string;
  line: number;
  nearness: number;
  /** Words of a speaker's or a time's element. */
  held: string;
  link: { readonly url: string; readonly nearness: number; text: string } | null;
  speaker: string | undefined;
  time: number | null;
  isParagraph: boolean;
}

/** Reads a page; `lineOf` gives the physical line of an offset. */
export function readPage(text: string, lineOf: (offset: number) => number): Page {
  const reading: Reading = {
    lines: [],
    links: [],
    stack: [],
    head: { title: null, cardTitle: null, site: null, audio: null },
    words: '',
    line: 1,
    nearness: 0,
    held: '',
    link: null,
    speaker: undefined,
    time: null,
    isParagraph: false,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(reading, name, attributes),
      ontext: (words) => say(reading, words, lineOf(parser.startIndex)),
      onclosetag: (name) => close(reading, name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  flush(reading);
  const { lines, links, head } = reading;
  return { lines, links, ...head };
}

type Attributes = Readonly<Record<string, string>>;

function open(reading: Reading, name: string, attributes: Attributes): void {
  if (reading.stack.length >= DEEPEST) throw new EpigraphError('INPUT', `line ${reading.line}: ${TOO_DEEP}`);
  readHeadTag(reading, name, attributes);
  if (BLOCKS.test(name)) breakBlock(reading, !LINES.test(name));
  const element = elementOf(reading, name, attributes);
  reading.stack.push(element);
  if (element.isSkipped) return;
  reading.time = startOf(name, attributes) ?? reading.time;
  if (name === 'pst:speaker' || name === 'v') speakOf(reading, attributes.name ?? '');
  if (element.isHolder) reading.held = '';
  if (name === 'a' && /^https?:/.test(attributes.href ?? ''))
    reading.link = { url: attributes.href ?? '', nearness: element.nearness, text: '' };
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) reading.words = `${'#'.repeat(Number(level))} `;
  if (element.isBold) reading.words += '**';
}

function elementOf(reading: Reading, name: string, attributes: Attributes): Element {
  const above = reading.stack.at(-1) ?? ROOT;
  const called = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  const isContent = TRANSCRIPT.test(called);
  const isStart = reading.words.trim() === '';
  const holds = above.holds ?? heldBy(name, called, isStart);
  return {
    isSkipped:
      above.isSkipped ||
      SKIPPED.has(name) ||
      NO_CONTENT_ROLE.test(attributes.role ?? '') ||
      (NO_CONTENT.test(called) && !isContent && name !== 'body'),
    isTitle: name === 'title',
    nearness: Math.max(above.nearness, nearnessOf(name, attributes, isContent)),
    holds,
    isHolder: above.holds === null && holds !== null,
    isBold: (name === 'b' || name === 'strong') && holds === null && isStart,
  };
}

const nearnessOf = (name: string, { role }: Attributes, isContent: boolean): number => {
  if (isContent && name !== 'body' && name !== 'html' && name !== 'a') return 3;
  if (name === 'article') return 2;
  return name === 'main' || role === 'main' ? 1 : 0;
};

/** A title in mid-sentence is cited, too: only a cite that begins a line is a speaker. */
const heldBy = (name: string, called: string, isStart: boolean): Element['holds'] => {
  if ((name === 'cite' && isStart) || SPEAKER.test(called)) return 'speaker';
  return name === 'time' || TIME.test(called) ? 'time' : null;
};

/** `<item start="00:00:02">`, `<p begin="2.5s">`; an ordered list starts with a number of another kind. */
const startOf = (name: string, attributes: Attributes): number | null =>
  name === 'ol'
    ? null
    : (START_ATTRIBUTES.map((key) => parseTime((attributes[key] ?? '').replace(/s$/, ''))).find(
        (time) => time !== null,
      ) ?? null);

/** `<title>`, `<meta property="og:title">`, `<audio src>`. */
function readHeadTag({ head }: Reading, name: string, attributes: Attributes): void {
  const property = attributes.property ?? attributes.name ?? '';
  if (name === 'title') head.title ??= '';
  if (name === 'meta' && property === 'og:site_name') head.site ??= attributes.content ?? null;
  if (name === 'meta' && property === 'og:title') head.cardTitle ??= attributes.content ?? null;
  if (name === 'audio' || name === 'source') head.audio ??= attributes.src ?? null;
}

function close(reading: Reading, name: string): void {
  const element = reading.stack.pop() ?? ROOT;
  if (name === 'a' && reading.link !== null) {
    const { text, ...link } = reading.link;
    reading.links.push({ ...link, text: text.replace(SPACES, ' ').trim() });
    reading.link = null;
  }
  if (element.isBold && !element.isSkipped)
    reading.words = reading.words === '**' ? '' : `${reading.words.trimEnd()}** `;
  if (element.isHolder && !element.isSkipped) release(reading, element.holds);
  if (BLOCKS.test(name)) breakBlock(reading, !LINES.test(name));
}

/** What a speaker's or a time's element held. */
function release(reading: Reading, holds: Element['holds']): void {
  const words = reading.held.replace(SPACES, ' ').trim();
  reading.held = '';
  if (holds === 'time') reading.time = parseTime(words.replace(/^[[(]|[\])]$/g, '')) ?? reading.time;
  else speakOf(reading, words);
}

/** An empty label says nothing: whoever spoke goes on. */
function speakOf(reading: Reading, label: string): void {
  const name = label.replace(/:$/, '').trim();
  if (name === '' || name.length > LONGEST_LABEL) return;
  if (name !== reading.speaker) breakBlock(reading, true);
  reading.speaker = name;
}

/** Text of one node may run over several physical lines, and one line over several nodes. */
function say(reading: Reading, words: string, line: number): void {
  const element = reading.stack.at(-1) ?? ROOT;
  if (element.isTitle && reading.head.title !== null) reading.head.title += words;
  if (element.isSkipped) return;
  if (element.holds !== null) {
    reading.held += words;
    return;
  }
  if (reading.link !== null) reading.link.text += words;
  words.split('\n').forEach((part, offset) => {
    const isMark = /^(?:#{1,6} |\*\*)$/.test(reading.words);
    if (!isMark && (offset > 0 || line + offset !== reading.line)) flush(reading);
    reading.line = line + offset;
    reading.nearness = element.nearness;
    reading.words += part;
  });
}

function breakBlock(reading: Reading, isParagraph: boolean): void {
  flush(reading);
  if (isParagraph) reading.isParagraph = true;
}

function flush(reading: Reading): void {
  const { line, speaker, time, isParagraph, nearness } = reading;
  const text = reading.words.replace(SPACES, ' ').trim();
  reading.words = '';
  if (!/[^\s*#]/.test(text)) return;
  reading.lines.push({ text, line, isParagraph, speaker, time, nearness });
  reading.isParagraph = false;
}
