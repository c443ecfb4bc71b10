import { parse as parseYaml } from 'yaml';
import { EpigraphError } from '../errors.ts';
import type { EpisodeMetadata, Link } from '../model.ts';
import { decodeText } from './decode.ts';
import { metadataOf, NO_METADATA } from './metadata.ts';
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
const LINE_END = /\r\n|\r|\n/;
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
  const { metadata, body } = frontMatter(text, name);
  const lines = isHtml(body) ? htmlNoteLines(body) : markdownNoteLines(body.split(LINE_END));
  const links = [...metadata.links, ...namedLinks(lines)];
  return {
    links: oneEach(links),
    names: uniqueNames([...links.flatMap(linkNames), ...lines.flatMap(itemNames)]),
    people: onePerName([...metadataPeople(metadata), ...notedPeople(lines)]),
    title: metadata.title ?? titleOf(lines),
    description: metadata.description ?? descriptionOf(lines),
  };
}

function frontMatter(text: string, name: string): { metadata: EpisodeMetadata; body: string } {
  const lines = text.split(LINE_END);
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.{3})\s*$/.test(line)) : -1;
  const yaml = lines.slice(1, end);
  if (end < 0 || !yaml.some((line) => /^[\w-]+\s*:/.test(line))) return { metadata: NO_METADATA, body: text };
  try {
    const value: unknown = parseYaml(yaml.join('\n'));
    return { metadata: { ...NO_METADATA, ...metadataOf(value) }, body: lines.slice(end + 1).join('\n') };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new EpigraphError('INPUT', `"${name}" line 1: the front matter of the notes is no valid YAML: ${reason}`, {
      cause,
    });
  }
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
  const words = nameWords(text.replace(/[\s:()[\]<>–—-]+$/u, ''));
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
