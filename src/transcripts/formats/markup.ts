import { EpigraphError } from '../../errors.ts';
import type { EpisodeMetadata } from '../../model.ts';
import type { Format, Parsed, Piece, SourceText } from '../format.ts';
import { readHead } from '../head.ts';
import { labelledText } from '../labelled.ts';
import { type Line, lineFinder } from '../lines.ts';
import { showOfTitle } from '../metadata.ts';
import { type Page, type PageLine, readPage } from '../page.ts';

/** "<p>", "<cite>": what an HTML transcript has near its top. */
const TAG = /<(?:!doctype html|html|head|body|p|cite|time|article|div|span|h[1-6]|ul|table)\b/i;
/** "<transcript>", "<tt xmlns=…>", "<pst:transcripts>": XML whose words are speech. */
const XML = /^\s*<(?:\?xml|tt\b|transcripts?\b|pst:transcripts)/;
const HEAD = 4000;

/** HTML as Podcasting 2.0 has it (cite, time, p), whole pages, and XML: Podlove's simple transcripts, TTML. */
export const markup: Format = {
  name: 'html',
  title: 'HTML or XML',
  recognise: ({ text, extension }) => {
    const head = text.slice(0, HEAD);
    if (XML.test(head)) return 0.97;
    if (/^\s*</.test(head) && TAG.test(head)) return 0.95;
    return /^x?html?$/.test(extension) && TAG.test(head) ? 0.95 : 0;
  },
  parse: parseMarkup,
};

function parseMarkup(source: SourceText): Parsed {
  const page = readNamedPage(source);
  const nearness = contentNearness(page.lines);
  const content = page.lines.filter((line) => line.nearness >= nearness);
  const lines = spacedLines(content);
  const name = pageTitle(page);
  const title = mainHeading(page) ?? name;
  const head = readHead(lines, title);
  const body = lines.map((line) => (head.used.has(line.number) ? { ...line, text: '' } : line));
  const hasSpeakers = content.some(({ speaker }) => speaker !== undefined);
  const { pieces, hosts, guests } = labelledText(body, { isMarkup: true, known: new Set(), hasSpeakers });
  const links = page.links
    .filter((link) => link.nearness >= Math.min(nearness, 1))
    .map(({ url, text }) => ({ url, text }));
  return {
    pieces: pieces.map((piece) => placed(piece, lines)),
    metadata: {
      ...withPeople(head.metadata, hosts, guests),
      title: head.metadata.title ?? title,
      podcast: head.metadata.podcast ?? page.site ?? showOfTitle(name),
      audio: page.audio !== null && /^https?:/.test(page.audio) ? page.audio : (head.metadata.audio ?? null),
      links,
    },
    problems: [],
  };
}

/** Failures name the file. */
function readNamedPage({ name, text }: SourceText): Page {
  try {
    return readPage(text, lineFinder(text));
  } catch (cause) {
    if (cause instanceof EpigraphError) throw new EpigraphError(cause.code, `"${name}" ${cause.message}`, { cause });
    throw cause;
  }
}

const withPeople = (
  metadata: Partial<EpisodeMetadata>,
  hosts: readonly string[],
  guests: readonly string[],
): Partial<EpisodeMetadata> => ({
  ...metadata,
  hosts: metadata.hosts?.length ? metadata.hosts : hosts,
  guests: metadata.guests?.length ? metadata.guests : guests,
});

/** A line of the page under a number of its own, with an empty one before each paragraph. */
interface SpacedLine extends Line {
  readonly page: PageLine | null;
}

function spacedLines(content: readonly PageLine[]): readonly SpacedLine[] {
  const lines: SpacedLine[] = [];
  for (const page of content) {
    if (page.isParagraph) lines.push({ text: '', number: lines.length + 1, page: null });
    lines.push({ text: page.text, number: lines.length + 1, page });
  }
  return lines;
}

/** The piece back on its physical line, with what the elements say of speaker and time. */
function placed(piece: Piece, lines: readonly SpacedLine[]): Piece {
  const page = lines[piece.line - 1]?.page;
  if (page === null || page === undefined) return piece;
  const speaker = page.speaker ?? piece.speaker;
  const labelLine = piece.labelLine === undefined ? undefined : lines[piece.labelLine - 1]?.page?.line;
  return {
    ...piece,
    line: page.line,
    labelLine,
    time: page.time ?? piece.time,
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** The narrowest element that holds at least half of the words. */
function contentNearness(lines: readonly PageLine[]): number {
  const words = (nearness: number): number =>
    lines.reduce((sum, line) => (line.nearness >= nearness ? sum + line.text.length : sum), 0);
  const all = words(0);
  return [3, 2, 1].find((nearness) => words(nearness) > 0 && words(nearness) * 2 >= all) ?? 0;
}

/** The first heading of all, where it says more than "Transcript". */
function mainHeading({ lines }: Page): string | null {
  const words = lines
    .find(({ text }) => text.startsWith('# '))
    ?.text.slice(2)
    .trim();
  return words === undefined || /^(?:full |episode )?transcript$/i.test(words) ? null : words;
}

/** The title of the page without the name of its site. */
function pageTitle({ title, cardTitle, site }: Page): string | null {
  const words = (cardTitle ?? title ?? '').replace(/\s+/g, ' ').trim();
  const bare = words.replace(/^transcript (?:for|of)\s+/i, '');
  const end = site === null ? -1 : bare.lastIndexOf(site);
  const cut =
    end > 3 && end + (site ?? '').length === bare.length ? bare.slice(0, end).replace(/\s[-–—|:·•]\s$/, '') : bare;
  return cut === '' ? null : cut;
}
