import { parse as parseYaml } from 'yaml';
import type { EpisodeMetadata, Problem } from '../../model.ts';
import { markdownLinks, markdownWords, spokenWords } from '../clean.ts';
import type { Format, Parsed, Piece, SourceText } from '../format.ts';
import { type Labelled, readLabel } from '../labels.ts';
import { metadataOf } from '../metadata.ts';

/** Every kind of text made of lines: plain, labelled, time-stamped, Markdown, reStructuredText, with or without front matter. */
export const text: Format = {
  name: 'text',
  title: 'text (plain, labelled, time-stamped, Markdown, reStructuredText)',
  recognise: () => 0.1,
  parse: parseText,
};

/** "Transcript: Django Security - Markus Holtermann", "Title: …", "Speakers: A, B", "Transcript By: Bryan Bishop". */
const HEADER =
  /^(?:#{1,3}\s*)?(?<key>transcript|transcript by|transcription by|transcribed by|title|episode|episode title|speakers?|guests?|hosts?|date|recorded|published|tags|media|video|audio|podcast|show|location)\s*:\s*(?<value>.+)$/i;
/** "← Back to Show Notes", "Show notes", "Read more", "Download transcript". */
const NAVIGATION =
  /^(?:←.*|back to .{0,40}|(?:download|view|read) (?:the )?(?:transcript|more).{0,20}|show notes|transcript:?|share:?|listen:?.{0,20})$/i;
const MARKDOWN_HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
/** "=====", "-----", "~~~~": reStructuredText's underlines. */
const UNDERLINE = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/;
/** A heading that is no title of the episode. */
const SECTION = /^(?:intro(?:duction)?|transcript|outro|sponsors?|notes|show notes|q ?& ?a|questions?|summary)$/i;
const HEAD_LINES = 15;

interface Line {
  readonly text: string;
  readonly number: number;
}

function parseText(source: SourceText): Parsed {
  const problems: Problem[] = [];
  const front = frontMatter(source, problems);
  const lines = source.lines.map((line, index): Line => ({ text: line, number: index + 1 })).slice(front.end);
  const isMarkup = looksLikeMarkdown(source);
  const head = readHead(lines);
  const body = lines.filter((line) => !head.used.has(line.number));
  const pieces = labelledPieces(body, isMarkup, knownSpeakers(front.metadata, head.metadata));
  const links = isMarkup ? source.lines.flatMap(markdownLinks) : [];
  return { pieces, metadata: { ...head.metadata, ...front.metadata, links }, problems };
}

const knownSpeakers = (...all: readonly Partial<EpisodeMetadata>[]): ReadonlySet<string> =>
  new Set(
    all
      .flatMap((one) => [...(one.speakers ?? []), ...(one.hosts ?? []), ...(one.guests ?? [])])
      .map((name) => name.toLowerCase()),
  );

const looksLikeMarkdown = ({ text: all, extension }: SourceText): boolean =>
  extension === 'md' || extension === 'markdown' || /^\*\*[^*\n]{2,48}:?\*\*/m.test(all) || /^#{1,3} \S/m.test(all);

interface FrontMatter {
  readonly metadata: Partial<EpisodeMetadata>;
  /** Number of lines it takes. */
  readonly end: number;
}

function frontMatter(source: SourceText, problems: Problem[]): FrontMatter {
  if ((source.lines[0] ?? '').trim() !== '---') return { metadata: {}, end: 0 };
  const end = source.lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { metadata: {}, end: 0 };
  try {
    const value: unknown = parseYaml(source.lines.slice(1, end).join('\n'));
    return { metadata: metadataOf(value), end: end + 1 };
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    problems.push({ line: 1, message: `the front matter is not valid YAML and was passed over: ${message}` });
    return { metadata: {}, end: end + 1 };
  }
}

interface Head {
  readonly metadata: Partial<EpisodeMetadata>;
  readonly used: ReadonlySet<number>;
}

/** Title lines, "Key: value" headers and navigation at the top, and every reStructuredText heading. */
function readHead(lines: readonly Line[]): Head {
  const used = new Set<number>();
  const found: Record<string, string> = {};
  let title: string | null = null;
  lines.forEach((line, index) => {
    const words = line.text.trim();
    if (UNDERLINE.test(words)) {
      used.add(line.number);
      const above = lines[index - 1];
      if (
        above !== undefined &&
        above.text.trim() !== '' &&
        !used.has(above.number) &&
        above.text.length <= words.length + 2
      ) {
        used.add(above.number);
        title ??= titleOf(above.text.trim());
      }
      return;
    }
    const heading = MARKDOWN_HEADING.exec(words);
    if (heading !== null) {
      used.add(line.number);
      if (heading[1]?.length === 1 || index < HEAD_LINES) title ??= titleOf(heading[2] ?? '');
      return;
    }
    if (index >= HEAD_LINES) return;
    if (NAVIGATION.test(words)) used.add(line.number);
    const header = HEADER.exec(words)?.groups;
    if (header === undefined || words.length > 200) return;
    used.add(line.number);
    found[(header.key ?? '').toLowerCase()] ??= (header.value ?? '').replace(/^\*+|\*+$/g, '').trim();
  });
  const headers = metadataOf(renamed(found));
  return { metadata: title === null || headers.title ? headers : { ...headers, title }, used };
}

const titleOf = (heading: string): string | null => {
  const words = markdownWords(heading).replace(/^transcript(?: of| for)?:?\s*/i, '');
  return words === '' || SECTION.test(words) ? null : words;
};

/** "transcript: X" at the top is the title; "transcript by" is nobody's speech. */
function renamed(found: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { transcript, 'episode title': episodeTitle, episode, ...others } = found;
  const title =
    found.title ??
    transcript ??
    episodeTitle ??
    (episode !== undefined && /\p{L}/u.test(episode) ? episode : undefined);
  return title === undefined ? others : { ...others, title };
}

/** Cuts labels and times off the lines; a "Name:" counts where it recurs, is known, or its shape alone proves it. */
function labelledPieces(lines: readonly Line[], isMarkup: boolean, known: ReadonlySet<string>): readonly Piece[] {
  const read = lines.map((line) => ({ line, found: readLabel(line.text.trim()) }));
  const found = read.map((one) => one.found);
  const isReal = labelJudge(found, known);
  const words = isMarkup ? markdownWords : spokenWords;
  const pieces: Piece[] = [];
  let now: Moment = { speaker: undefined, time: null, labelLine: undefined, isParagraph: false };
  for (const { line, found: labelled } of read) {
    if (line.text.trim() === '') {
      now = { ...now, isParagraph: true };
      continue;
    }
    const isLabel = isReal(labelled);
    const isCut = isLabel || (labelled.label === null && labelled.time !== null);
    if (isCut) now = momentOf(now, labelled, isLabel ? line.number : undefined);
    const said = words(isCut ? labelled.rest : line.text);
    if (said === '') continue;
    pieces.push(pieceOf(said, line.number, now));
    now = { ...now, labelLine: undefined, isParagraph: false };
  }
  return pieces;
}

/** Who speaks when, between the lines. */
interface Moment {
  readonly speaker: string | undefined;
  readonly time: number | null;
  readonly labelLine: number | undefined;
  readonly isParagraph: boolean;
}

const momentOf = (before: Moment, labelled: Labelled, labelLine: number | undefined): Moment => ({
  speaker: labelLine === undefined ? before.speaker : (labelled.label ?? undefined),
  time: labelled.time ?? before.time,
  labelLine: labelLine ?? before.labelLine,
  isParagraph: true,
});

const pieceOf = (text: string, line: number, { speaker, time, labelLine, isParagraph }: Moment): Piece => ({
  text,
  line,
  time,
  isParagraph,
  labelLine,
  ...(speaker === undefined ? {} : { speaker }),
});

function labelJudge(found: readonly Labelled[], known: ReadonlySet<string>): (labelled: Labelled) => boolean {
  const counts = new Map<string, number>();
  for (const { label } of found) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const recurring = [...counts.values()].filter((count) => count >= 2).length;
  return ({ label, isCertain }) => {
    if (label === null) return false;
    if (isCertain || known.has(label.toLowerCase())) return true;
    return (counts.get(label) ?? 0) >= 2 || (recurring >= 2 && / /.test(label)) || label === label.toUpperCase();
  };
}
