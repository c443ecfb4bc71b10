import { EpigraphError } from '../errors.ts';
import type { EpisodeMetadata, Link } from '../model.ts';
import { decodeText } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitLines } from './lines.ts';
import { NO_METADATA } from './metadata.ts';
import { htmlNoteLines, markdownNoteLines, type NoteLine } from './note-lines.ts';
import { linkNames, nameWords, uniqueNames } from './note-names.ts';
import { type NotedPerson, notedPeople, onePerName } from './note-people.ts';

/** What show notes say of an episode: names in their right spelling, and the pages they stand for. */
export interface Notes {
  /** Every link, one entry a URL; `text` is empty where the notes give the bare URL. */
  readonly links: readonly Link[];
  /** Names as the notes spell them: of links, list items and packages. */
  readonly names: readonly string[];
  readonly people: readonly NotedPerson[];
  readonly title: string | null;
  /** The first paragraph of prose, or null. */
  readonly description: string | null;
}

/** "<p>", "<a href=…>": HTML, unless Markdown's own links are as many. */
const HTML_TAG = /<(?:!doctype|html|body|p|div|ul|ol|li|h[1-6]|a\s|br|article)\b/gi;
/** "Celery – a task queue", "Zerolog (allocation free logging)", "Celery: https://…": a name, and what it is. */
const ITEM_HEAD = /^(?<name>[\p{Lu}\p{N}][^:()–—]{1,40}?)(?:\s[-–—]\s|\s?\(|:\s|:?$)/u;
/** Longer prose is cut in a description. */
const SHORTEST_DESCRIPTION = 40;

/**
 * Reads show notes in Markdown, HTML or text, with or without front matter.
 * Throws EpigraphError INPUT, with the file's name, for an empty or binary file.
 */
export function readNotes(content: Uint8Array | string, name: string): Notes {
  const text = decodeText(typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
  const all = splitLines(text);
  const front = readFrontMatter(all);
  for (const { line, message } of front.problems)
    throw new EpigraphError('INPUT', `"${name}" line ${line}: ${message}`);
  const metadata = { ...NO_METADATA, ...front.metadata };
  const body = all.slice(front.end);
  const lines = isHtml(body.join('\n')) ? htmlNoteLines(body.join('\n')) : markdownNoteLines(body);
  const links = [...metadata.links, ...namedLinks(lines)];
  return {
    links: oneEach(links),
    names: uniqueNames([...links.flatMap(linkNames), ...lines.flatMap(itemNames)]),
    people: onePerName([...metadataPeople(metadata), ...notedPeople(lines)]),
    title: metadata.title ?? titleOf(lines),
    description: metadata.description ?? descriptionOf(lines),
  };
}

const isHtml = (text: string): boolean => {
  const tags = text.slice(0, 20_000).match(HTML_TAG)?.length ?? 0;
  return tags > 0 && (/^\s*</.test(text) || tags > text.slice(0, 20_000).split('](').length);
};

/** Links with their words; one that stands alone takes the words before it: "Celery: https://…". */
const namedLinks = (lines: readonly NoteLine[]): readonly Link[] =>
  lines.flatMap((line) =>
    line.links.map((link) =>
      link.text === '' && line.links.length === 1 ? { ...link, text: loneWords(line.text) } : link,
    ),
  );

const loneWords = (text: string): string => {
  const words = nameWords(text.replace(/[\s:()[\]<>–—-]{1,20}$/u, ''));
  return words.split(' ').length <= 12 ? words : '';
};

/** One entry a URL, the one that has words. */
function oneEach(links: readonly Link[]): readonly Link[] {
  const byUrl = new Map<string, Link>();
  for (const link of links) if ((byUrl.get(link.url)?.text ?? '') === '') byUrl.set(link.url, link);
  return [...byUrl.values()];
}

/** What a list item without a link is about. */
function itemNames({ kind, text, links }: NoteLine): readonly string[] {
  if (kind !== 'item' || links.length > 0) return [];
  const name = nameWords(ITEM_HEAD.exec(text)?.groups?.name ?? '');
  return name === '' || name.split(' ').length > 4 ? [] : [name];
}

const metadataPeople = ({ hosts, guests, speakers }: EpisodeMetadata): readonly NotedPerson[] => [
  ...hosts.map((name) => ({ name, role: 'host' as const })),
  ...guests.map((name) => ({ name, role: 'guest' as const })),
  ...speakers.map((name) => ({ name, role: null })),
];

/** The first heading, where it stands above everything else and heads the whole. */
function titleOf(lines: readonly NoteLine[]): string | null {
  const first = lines.find(({ text }) => text !== '');
  if (first?.kind !== 'heading' || first.level > 1) return null;
  return first.text.replace(/^(?:show ?notes(?: for)?|episode)\s*[:–-]\s*/i, '') || null;
}

function descriptionOf(lines: readonly NoteLine[]): string | null {
  const found = lines.find(({ kind, text, links }) => {
    const own = text.length - links.reduce((sum, link) => sum + link.text.length, 0);
    return kind === 'prose' && own >= SHORTEST_DESCRIPTION;
  });
  return found?.text ?? null;
}
