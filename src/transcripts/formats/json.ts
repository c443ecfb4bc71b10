import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { EpigraphError } from '../../errors.ts';
import { spokenWords } from '../clean.ts';
import type { Format, Parsed, Piece, SourceText } from '../format.ts';

/** Podcasting 2.0 (segments with body), Whisper and WhisperX (segments with text) and bare lists of segments. */
export const json: Format = {
  name: 'json',
  title: 'JSON (Podcasting 2.0, Whisper or WhisperX)',
  recognise: ({ text }) =>
    /^\s*[{[]/.test(text) && /"(?:segments|text|body|results)"\s*:/.test(text)
      ? 0.98
      : /^\s*(?:\{\s*"|\[\s*\{)/.test(text)
        ? 0.8
        : 0,
  parse: (source) => {
    const root = parseTree(source.text);
    const segments = root === undefined ? undefined : segmentsOf(root);
    if (root === undefined || segments === undefined) throw otherShape(source, root);
    return parseSegments(source, root, segments);
  },
};

function segmentsOf(root: Node): readonly Node[] | undefined {
  if (root.type === 'array') return root.children;
  for (const name of ['segments', 'transcript', 'results', 'utterances', 'monologues']) {
    const list = findNodeAtLocation(root, [name]);
    if (list?.type === 'array') return list.children;
  }
  const text = findNodeAtLocation(root, ['text']);
  return text?.type === 'string' ? [root] : undefined;
}

function parseSegments(source: SourceText, root: Node, segments: readonly Node[]): Parsed {
  const lineOf = lineFinder(source.text);
  const pieces: Piece[] = [];
  for (const segment of segments) {
    const text = stringOf(segment, 'body') ?? stringOf(segment, 'text') ?? stringOf(segment, 'value');
    if (text === undefined) continue;
    const speaker = stringOf(segment, 'speaker')?.value ?? stringOf(segment, 'speakerName')?.value;
    const words = spokenWords(text.value);
    if (words === '') continue;
    const time = numberOf(segment, 'startTime') ?? numberOf(segment, 'start') ?? numberOf(segment, 'offset');
    pieces.push({ text: words, line: lineOf(text.offset), time, ...(speaker === undefined ? {} : { speaker }) });
  }
  if (pieces.length === 0) throw otherShape(source, root);
  return {
    pieces,
    metadata: { title: stringOf(root, 'title')?.value ?? null, podcast: stringOf(root, 'podcast')?.value ?? null },
    problems: [],
  };
}

function stringOf(node: Node, name: string): { value: string; offset: number } | undefined {
  if (node.type !== 'object') return undefined;
  const found = findNodeAtLocation(node, [name]);
  return found?.type === 'string' ? { value: String(found.value), offset: found.offset } : undefined;
}

function numberOf(node: Node, name: string): number | null {
  if (node.type !== 'object') return null;
  const found = findNodeAtLocation(node, [name]);
  return found?.type === 'number' ? Number(found.value) : null;
}

/** The 1-based line of an offset; offsets come in rising order. */
function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    while (at < offset) {
      const next = text.indexOf('\n', at);
      if (next < 0 || next >= offset) break;
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

function otherShape(source: SourceText, root: Node | undefined): EpigraphError {
  const keys =
    root?.type === 'object'
      ? (root.children ?? [])
          .map((property) => String(property.children?.[0]?.value))
          .slice(0, 6)
          .join(', ')
      : '';
  const found =
    root === undefined
      ? 'broken JSON'
      : root.type === 'object'
        ? `an object with ${keys || 'no keys'}`
        : `${root.type === 'array' ? 'a list of something else' : `a ${root.type}`}`;
  return new EpigraphError(
    'INPUT',
    `"${source.name}" line 1: ${found}, which is no transcript. Known shapes: {"segments": [{"body" or "text", "startTime" or "start", "speaker"}]} and {"text"}.`,
  );
}
