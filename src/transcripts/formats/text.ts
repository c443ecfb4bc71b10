import type { EpisodeMetadata, Link } from '../../model.ts';
import type { Format, Parsed, SourceText } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { readHead } from '../head.ts';
import { labelledText } from '../labelled.ts';
import type { Line } from '../lines.ts';
import { unlink } from '../links.ts';

/** Every kind of text made of lines: plain, labelled, time-stamped, Markdown, reStructuredText, with or without front matter. */
export const text: Format = {
  name: 'text',
  title: 'text (plain, labelled, time-stamped, Markdown, reStructuredText)',
  recognise: () => 0.1,
  parse: parseText,
};

function parseText(source: SourceText): Parsed {
  const front = readFrontMatter(source.lines);
  const lines = source.lines.map((line, index): Line => ({ text: line, number: index + 1 })).slice(front.end);
  const head = readHead(lines, front.metadata.title ?? null);
  const body = lines.map((line) => (head.used.has(line.number) ? { ...line, text: '' } : line));
  const metadata = merged(head.metadata, front.metadata);
  const { pieces, hosts, guests } = labelledText(body, { isMarkup: isMarkup(source), known: peopleOf(metadata) });
  return {
    pieces,
    metadata: { ...metadata, links: linksOf(lines), ...peopleWithRoles(metadata, { hosts, guests }) },
    problems: front.problems,
  };
}

/** Front matter wins, field by field, over the lines at the top. */
function merged(head: Partial<EpisodeMetadata>, front: Partial<EpisodeMetadata>): Partial<EpisodeMetadata> {
  const known = Object.entries(front).filter(
    ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
  );
  return { ...head, ...Object.fromEntries(known) };
}

const peopleOf = ({ speakers = [], hosts = [], guests = [] }: Partial<EpisodeMetadata>): ReadonlySet<string> =>
  new Set([...speakers, ...hosts, ...guests].map((name) => name.toLowerCase()));

/** "Leo Dion (host)" in a label tells what the metadata leaves open. */
function peopleWithRoles(
  metadata: Partial<EpisodeMetadata>,
  labels: Pick<EpisodeMetadata, 'hosts' | 'guests'>,
): Partial<EpisodeMetadata> {
  const { hosts = [], guests = [] } = metadata;
  return { hosts: hosts.length > 0 ? hosts : labels.hosts, guests: guests.length > 0 ? guests : labels.guests };
}

const linksOf = (lines: readonly Line[]): readonly Link[] =>
  lines.flatMap((line) => (line.text.length < 20_000 ? unlink(line.text).links : []));

/** Markdown or reStructuredText, by what is in it. */
const isMarkup = ({ text: all, extension }: SourceText): boolean =>
  /^(?:md|markdown|mdx|rst)$/.test(extension) ||
  /^\*\*[^*\n]{2,60}\*\*/m.test(all) ||
  /^#{1,3} \S/m.test(all) ||
  all.includes('](http');
