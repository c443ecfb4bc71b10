import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { EpigraphError } from '../../errors.ts';
import type { EpisodeMetadata, Problem } from '../../model.ts';
import { spokenWords } from '../clean.ts';
import type { Format, Parsed, Piece, SourceText } from '../format.ts';
import { lineFinder } from '../lines.ts';
import { metadataOf } from '../metadata.ts';
import { parseTime } from '../times.ts';

/** Podcasting 2.0 (segments with body), Whisper, WhisperX and whisper.cpp, and what transcription services give. */
export const json: Format = {
  name: 'json',
  title: 'JSON (Podcasting 2.0, Whisper or WhisperX)',
  recognise: ({ text, extension }) => {
    const head = text.slice(0, 4000);
    if (/^\s*[{[]/.test(head) && /"(?:segments|transcription|utterances|text|body|results)"\s*:/.test(head))
      return 0.98;
    if (/^\s*(?:\{\s*"|\[\s*\{|\{\s*\}|\[\s*\])/.test(head)) return 0.8;
    return extension === 'json' ? 0.5 : 0;
  },
  parse: parseJson,
};

/** Where segments lie, by the tools that put them there. */
const PLACES: readonly (readonly string[])[] = [
  ['segments'],
  ['transcription'],
  ['utterances'],
  ['results', 'utterances'],
  ['results', 'transcripts'],
  ['events'],
  ['transcript', 'segments'],
  ['transcript'],
  ['transcripts'],
  ['monologues'],
  ['results'],
  ['cues'],
  ['captions'],
];
const WORDS = ['body', 'text', 'transcript', 'content', 'value', 'line', 'utf8'] as const;
const SPEAKERS = ['speaker', 'speakerName', 'speaker_name', 'speaker_label', 'speaker_id', 'voice', 'name'] as const;
const TIMES = ['startTime', 'start', 'start_time', 'offset', 'startSec', 'time', 'timestamp', 'from', 'begin'] as const;
const MILLISECONDS = ['tStartMs', 'start_ms', 'startMs', 'startTimeMs'] as const;
const KNOWN_SHAPES =
  '{"segments": [{"body" or "text", "startTime" or "start", "speaker"}]} (Podcasting 2.0, Whisper, WhisperX), {"transcription": […]}, {"utterances": […]}, a list of such segments, {"text"}';

interface Found {
  readonly path: string;
  readonly segments: readonly Node[];
}

function parseJson(source: SourceText): Parsed {
  const errors: ParseError[] = [];
  const root = parseJsonTree(source, errors);
  const found = root === undefined ? null : findSegments(root);
  const problems = errors.slice(0, 1).map((error) => brokenAt(source.text, error));
  if (root === undefined || found === null) throw otherShape(source, root, problems[0]);
  const pieces = readSegments(source.text, found.segments);
  if (pieces.length === 0) throw noWords(source, found);
  return { pieces, metadata: readMetadata(root), problems };
}

/** The parser calls itself for every level. */
function parseJsonTree({ name, text }: SourceText, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors);
  } catch (cause) {
    const message = `"${name}" line 1: JSON nested too deeply for a transcript. Known shapes: ${KNOWN_SHAPES}.`;
    throw new EpigraphError('INPUT', message, { cause });
  }
}

const brokenAt = (text: string, { error, offset }: ParseError): Problem => ({
  line: lineFinder(text)(offset),
  message: `the JSON is broken here (${printParseErrorCode(error)}); what comes before was read`,
});

function findSegments(root: Node): Found | null {
  if (root.type === 'array') return hasWords(root) ? { path: '$', segments: root.children ?? [] } : null;
  for (const place of PLACES) {
    const list = findNodeAtLocation(root, [...place]);
    if (list?.type === 'array') return { path: `$.${place.join('.')}`, segments: list.children ?? [] };
  }
  return textOf(root) === null ? null : { path: '$', segments: [root] };
}

const hasWords = (list: Node): boolean =>
  (list.children ?? []).some((node) => textOf(node) !== null || isElements(node));

/** Segments follow one another in the file, so that their lines are found in one pass. */
function readSegments(text: string, segments: readonly Node[]): readonly Piece[] {
  const lineOf = lineFinder(text);
  const pieces: Piece[] = [];
  for (const segment of segments) {
    const said = textOf(segment) ?? elementsOf(segment);
    const words = said === null ? '' : spokenWords(said.value);
    if (said === null || words === '') continue;
    const speaker = speakerOf(segment);
    pieces.push({
      text: words,
      line: lineOf(said.offset),
      time: timeOf(segment),
      ...(speaker === null ? {} : { speaker }),
    });
  }
  return pieces;
}

interface Said {
  readonly value: string;
  readonly offset: number;
}

function textOf(segment: Node): Said | null {
  if (segment.type === 'string') return { value: String(segment.value), offset: segment.offset };
  for (const name of WORDS) {
    const node = segment.type === 'object' ? findNodeAtLocation(segment, [name]) : undefined;
    if (node?.type === 'string') return { value: String(node.value), offset: node.offset };
  }
  return null;
}

const isElements = (segment: Node): boolean => partsOf(segment).length > 0;

/** "elements" of Rev, "segs" of YouTube. */
const partsOf = (segment: Node): readonly Node[] => {
  if (segment.type !== 'object') return [];
  return (findNodeAtLocation(segment, ['elements']) ?? findNodeAtLocation(segment, ['segs']))?.children ?? [];
};

/** Words and marks one by one. */
function elementsOf(segment: Node): Said | null {
  const values = partsOf(segment).flatMap((node) => textOf(node) ?? []);
  const first = values[0];
  return first === undefined ? null : { value: values.map(({ value }) => value).join(''), offset: first.offset };
}

function speakerOf(segment: Node): string | null {
  if (segment.type !== 'object') return null;
  for (const name of SPEAKERS) {
    const node = findNodeAtLocation(segment, [name]);
    if (node?.type === 'string' && node.value !== '') return String(node.value).trim();
    if (node?.type === 'number') return `Speaker ${String(node.value)}`;
    const inner = node?.type === 'object' ? findNodeAtLocation(node, ['name']) : undefined;
    if (inner?.type === 'string') return String(inner.value).trim();
  }
  return null;
}

/** Seconds; whole numbers that only fit milliseconds (AssemblyAI, whisper.cpp's offsets) are taken as such. */
function timeOf(segment: Node): number | null {
  if (segment.type !== 'object') return null;
  const clock = findNodeAtLocation(segment, ['timestamps', 'from']);
  if (clock?.type === 'string') return parseTime(String(clock.value));
  for (const name of MILLISECONDS) {
    const node = findNodeAtLocation(segment, [name]);
    if (node?.type === 'number') return Number(node.value) / 1000;
  }
  const isMilliseconds = findNodeAtLocation(segment, ['confidence']) !== undefined && isWhole(segment, 'end');
  for (const name of TIMES) {
    const node = findNodeAtLocation(segment, [name]);
    if (node?.type === 'string') return parseTime(String(node.value));
    if (node?.type === 'number') return isMilliseconds ? Number(node.value) / 1000 : Number(node.value);
  }
  return null;
}

const isWhole = (segment: Node, name: string): boolean => {
  const node = findNodeAtLocation(segment, [name]);
  return node?.type === 'number' && Number.isInteger(node.value);
};

/** Title, show, date and people, where they stand beside the segments. */
function readMetadata(root: Node): Partial<EpisodeMetadata> {
  const beside = (root.type === 'object' ? (root.children ?? []) : []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const isShort = value !== undefined && value.length < 2000;
    return key === undefined || !isShort ? [] : [[String(key.value), getNodeValue(value)] as const];
  });
  return metadataOf(Object.fromEntries(beside));
}

function otherShape(source: SourceText, root: Node | undefined, broken: Problem | undefined): EpigraphError {
  const line = broken?.line ?? 1;
  const what = root === undefined || broken !== undefined ? 'broken JSON' : `at $ ${shapeOf(root)}`;
  return new EpigraphError(
    'INPUT',
    `"${source.name}" line ${line}: ${what}, which is no transcript. Known shapes: ${KNOWN_SHAPES}.`,
  );
}

function noWords(source: SourceText, { path, segments }: Found): EpigraphError {
  const first = segments[0];
  const line = first === undefined ? 1 : lineFinder(source.text)(first.offset);
  const what = first === undefined ? 'no segments' : `${shapeOf(first)} with no words`;
  return new EpigraphError(
    'INPUT',
    `"${source.name}" line ${line}: ${path} holds ${what}, which is no transcript. Known shapes: ${KNOWN_SHAPES}.`,
  );
}

function shapeOf(node: Node): string {
  if (node.type === 'array') return 'a list of something else';
  if (node.type !== 'object') return `a ${node.type}`;
  const keys = (node.children ?? []).slice(0, 6).map((property) => String(property.children?.[0]?.value));
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`;
}
