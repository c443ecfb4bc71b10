/** What stands in a text beside speech: its title, "Key: value" lines, navigation, headings and credits. */

import type { EpisodeMetadata } from '../model.ts';
import { markdownWords } from './clean.ts';
import { isAnonymous, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { metadataOf } from './metadata.ts';

/** What was found, and the numbers of the lines that are no speech. */
export interface Head {
  readonly metadata: Partial<EpisodeMetadata>;
  readonly used: ReadonlySet<number>;
}

/** "Transcript: Django Security - Markus Holtermann", "**Speakers:** A, B", ":date: 2019", "- Host: A". */
const HEADER =
  /^[-*#>:_\s]{0,6}(?<key>transcript|(?:transcript|transcription|transcribed) by|title|episode(?: title| number)?|(?:co-?)?hosts?|guests?|speakers?|panell?ists?|date|recorded(?: on)?|published(?: on)?|released|tags|topics|media|video|audio|podcast|show|series|location|duration|length|event|summary|description)\s{0,3}(?:\*{0,2}:\*{0,2}|:_{0,2})\s{0,20}(?<value>.*)$/i;
const PEOPLE_KEY = /^(?:(?:co-?)?hosts?|guests?|speakers?|panell?ists?)$/;
/** "← Back to Show Notes", "Show notes", "Read more", "Download transcript". */
const NAVIGATION =
  /^(?:(?:←|<{1,2}\s|«|→|↑|⬅).{0,80}|(?:back|return|go|jump) to .{0,40}|(?:download|view|read|hide|show|open|copy|print) (?:the |this |full |episode )*(?:transcript|more|notes).{0,20}|(?:show|episode) notes|(?:full |episode )*transcript(?:ion)?s?:?|share:?|listen(?: now| on .{1,30})?:?|subscribe:?|previous|next|menu|skip to .{0,30}|home)$/i;
/** "Transcribed by Otter", "Disclaimer: …", "These transcripts are sponsored by …". */
const CREDIT =
  /^[\W_]*(?:(?:<i>)?(?:disclaimer|sponsorship|tweet)\b.{0,6}:|(?:this |the |these |our )?(?:episode |automatic(?:ally)? )*(?:transcri(?:pts?|ptions?|bed)|captions?|captioning|subtitles?|subtitled|stenography)\s(?:and \w+ )?(?:by|was|were|is|are|provided|generated|created|courtesy|powered|may|has|have)\b|(?:auto|machine|computer|ai|automatically)[- ]?(?:generated|transcribed)\b|edited (?:and transcribed )?by\b|proofread by\b|©|copyright\b|all rights reserved)/i;
/** "## Intro ##". */
const HEADING = /^\s{0,3}(?<marks>#{1,6})\s+(?<words>\S.*)$/;
/** "=====", "-----", "~~~~": reStructuredText's underlines, and rules between parts. */
const UNDERLINE = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/;
/** A heading that is no title of the episode. */
const SECTION =
  /^(?:intro(?:duction)?|(?:full )?transcript(?:ion)?|outro|sponsors?|notes|show notes|q ?& ?a|questions?|summary|agenda|welcome|contents|chapters?)$/i;
const HEAD_LINES = 15;
const TAIL_LINES = 8;
const LONGEST_HEADING = 150;

/** Reads what is no speech; speech that looks like it (labels that recur, long lines) stays. */
export function readHead(lines: readonly Line[], title: string | null = null): Head {
  const used = new Set<number>();
  const filled = lines.filter((line) => line.text.trim() !== '');
  const top = filled.slice(0, HEAD_LINES);
  const headings = readHeadings(lines, top.at(-1)?.number ?? 0, used);
  const keyed = readKeys(filled, top, used);
  for (const line of [...top, ...filled.slice(-TAIL_LINES)]) {
    const words = line.text.trim();
    if (words.length < 1200 && CREDIT.test(words)) used.add(line.number);
  }
  for (const line of top) if (NAVIGATION.test(line.text.trim())) used.add(line.number);
  const found = keyed.title ?? headings ?? firstLineTitle(filled, used);
  dropRepeatedTitle(top, title ?? found, used);
  return { metadata: found === null ? keyed : { ...keyed, title: found }, used };
}

/** Marks every heading; gives the one that is the title. */
function readHeadings(lines: readonly Line[], top: number, used: Set<number>): string | null {
  const names = recurringHeadings(lines);
  let title: string | null = null;
  lines.forEach((line, index) => {
    const words = line.text.trim();
    const heading = HEADING.exec(words)?.groups;
    if (heading !== undefined && words.length <= LONGEST_HEADING && !names.has(headingKey(words))) {
      used.add(line.number);
      if (line.number <= top) title ??= titleOf(trimMarks(heading.words ?? ''));
    } else if (UNDERLINE.test(words)) {
      used.add(line.number);
      const above = lines[index - 1];
      if (above === undefined || used.has(above.number) || !isUnderlined(above.text.trim(), words)) return;
      used.add(above.number);
      if (line.number <= top) title ??= titleOf(above.text.trim());
    }
  });
  return title;
}

/** An underline is about as long as its heading, and a heading is no sentence. */
const isUnderlined = (heading: string, underline: string): boolean =>
  heading !== '' &&
  heading.length <= underline.length + 2 &&
  heading.length <= LONGEST_HEADING &&
  !/[.,;]$/.test(heading);

const headingKey = (words: string): string => (readLabel(words).label ?? '').toLowerCase();

/** Headings that come again and again with one name are labels: "### Nora Feldmann". */
function recurringHeadings(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (!HEADING.test(text)) continue;
    const key = headingKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => key !== '' && count >= 2).map(([key]) => key));
}

function readKeys(filled: readonly Line[], top: readonly Line[], used: Set<number>): Partial<EpisodeMetadata> {
  const found: Record<string, string> = {};
  top.forEach((line, index) => {
    const groups = line.text.length > 400 ? undefined : HEADER.exec(line.text.trim())?.groups;
    if (groups === undefined || used.has(line.number)) return;
    const key = (groups.key ?? '').toLowerCase();
    const listed = groups.value?.trim() === '' ? listBelow(top, index) : [];
    const value =
      listed.length > 0 ? listed.map(({ text }) => markdownWords(text)).join(', ') : markdownWords(groups.value ?? '');
    if (PEOPLE_KEY.test(key) ? !arePeople(value) || isLabel(filled, key) : value === '') return;
    for (const { number } of [line, ...listed]) used.add(number);
    found[key] ??= value;
  });
  return metadataOf(renamed(found));
}

/** Reads "Key: value" lines alone: comments of captions. */
export const readKeyLines = (lines: readonly string[]): Partial<EpisodeMetadata> => {
  const all = lines.map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text.trim() !== '');
  return readKeys(all, all, new Set());
};

/** "- Ada Byron" under "Speakers:". */
function listBelow(top: readonly Line[], index: number): readonly Line[] {
  const rest = top.slice(index + 1);
  const end = rest.findIndex(({ text }) => !/^\s*[-*•]\s+\S/.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}

/** "Host: Welcome to the show" is speech, and so is what is said under a label that comes again. */
const isLabel = (filled: readonly Line[], key: string): boolean =>
  isAnonymous(key) && filled.filter(({ text }) => readLabel(text).label?.toLowerCase() === key).length >= 2;

const arePeople = (value: string): boolean =>
  value !== '' &&
  value
    .split(/,|;|&|\band\b/u)
    .every((name) => /^\s*(?:@?[\p{L}\d.'’"()-]{1,30}\s?){1,6}$/u.test(name) && /^\s*[@"(]?[\p{Lu}@]/u.test(name));

/** "transcript: X" at the top is the title; "transcript by" is nobody's speech. */
function renamed(found: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { transcript, 'episode title': episodeTitle, episode, ...others } = found;
  const numbered = episode !== undefined && /\p{L}/u.test(episode) ? episode : undefined;
  const title = found.title ?? transcript ?? episodeTitle ?? numbered;
  return title === undefined ? others : { ...others, title };
}

const titleOf = (heading: string): string | null => {
  const words = markdownWords(heading).replace(/^transcript(?: of| for)?:?\s*/i, '');
  return words === '' || SECTION.test(words) ? null : words;
};

/** "Intro ##" without the closing marks. */
function trimMarks(words: string): string {
  let end = words.length;
  while (end > 0 && ' \t#'.includes(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** A short first line in title case that an empty line and labelled speech follow. */
function firstLineTitle(filled: readonly Line[], used: Set<number>): string | null {
  const rest = filled.filter(({ number }) => !used.has(number));
  const [first, second] = rest;
  if (first === undefined || second === undefined || second.number === first.number + 1) return null;
  const words = first.text.trim().split(/\s+/);
  const capitals = words.filter((word) => /^["“(#]?[\p{Lu}\d]/u.test(word)).length;
  const isTitle = words.length > 1 && words.length <= 12 && capitals * 3 >= words.length * 2;
  const isLabelled = rest.slice(1, 4).some(({ text }) => readLabel(text).sureness === 'certain');
  if (!isTitle || !isLabelled || /[.,;:?!]$/.test(first.text.trim()) || readLabel(first.text).sureness === 'certain')
    return null;
  used.add(first.number);
  return titleOf(first.text.trim());
}

/** The title once more, as the first line. */
function dropRepeatedTitle(top: readonly Line[], title: string | null, used: Set<number>): void {
  const first = top.find(({ number }) => !used.has(number));
  if (title !== null && first !== undefined && squash(first.text) === squash(title)) used.add(first.number);
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
