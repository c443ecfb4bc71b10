import { Parser } from 'htmlparser2';
import { spokenWords } from '../clean.ts';
import type { Format, Parsed, Piece, SourceText } from '../format.ts';
import { readLabel } from '../labels.ts';
import { parseTime } from '../times.ts';

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'noscript',
  'svg',
  'button',
  'template',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'section',
  'article',
  'td',
  'tr',
  'dd',
  'dt',
  'pst:speech',
]);
/** "<p>", "<cite>": what an HTML transcript has near its top. */
const TAG = /<(?:!doctype html|html|body|p|cite|time|article|div)\b/i;

/** HTML as Podcasting 2.0 has it (cite, time, p), whole pages, and Podlove's simple transcripts in XML. */
export const markup: Format = {
  name: 'html',
  title: 'HTML or XML',
  recognise: ({ text }) => {
    const head = text.slice(0, 4000);
    if (/^\s*<\?xml/.test(head) || /<pst:transcripts/.test(head)) return 0.97;
    return /^\s*</.test(head) && TAG.test(head) ? 0.95 : 0;
  },
  parse: parseMarkup,
};

interface State {
  readonly pieces: Piece[];
  readonly title: string[];
  skipped: number;
  inTitle: boolean;
  inside: 'cite' | 'time' | null;
  held: string;
  speaker: string | null | undefined;
  time: number | null;
  isParagraph: boolean;
}

function parseMarkup(source: SourceText): Parsed {
  const state: State = {
    pieces: [],
    title: [],
    skipped: 0,
    inTitle: false,
    inside: null,
    held: '',
    speaker: undefined,
    time: null,
    isParagraph: false,
  };
  const lineOf = lineFinder(source.text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, name, attributes),
      ontext: (text) => say(state, text, lineOf(parser.startIndex)),
      onclosetag: (name) => close(state, name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source.text);
  parser.end();
  const title = state.title.join('').replace(/\s+/g, ' ').trim();
  return {
    pieces: dropLoneTimes(state.pieces),
    metadata: { title: title === '' ? null : title.replace(/^Transcript (?:for|of)\s+/i, '') },
    problems: [],
  };
}

function open(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  if (SKIPPED.has(name)) state.skipped += 1;
  if (name === 'title') state.inTitle = true;
  if (name === 'cite' || name === 'time') [state.inside, state.held] = [name, ''];
  if (name === 'pst:item') state.time = parseTime(attributes.start ?? '') ?? state.time;
  if (name === 'pst:speaker' && attributes.name !== undefined) state.speaker = attributes.name;
  if (BLOCKS.has(name)) state.isParagraph = true;
}

function close(state: State, name: string): void {
  if (SKIPPED.has(name)) state.skipped -= 1;
  if (name === 'title') state.inTitle = false;
  if (name === 'cite') state.speaker = state.held.replace(/:\s*$/, '').trim() || state.speaker;
  if (name === 'time') state.time = parseTime(state.held) ?? state.time;
  if (name === 'cite' || name === 'time') state.inside = null;
}

/** Text of one node may run over several physical lines: each is a piece of its own. */
function say(state: State, text: string, line: number): void {
  if (state.inTitle) state.title.push(text);
  if (state.skipped > 0) return;
  if (state.inside !== null) {
    state.held += text;
    return;
  }
  text.split('\n').forEach((part, offset) => {
    const words = spokenWords(part);
    if (words === '') return;
    const { speaker, time } = state;
    state.pieces.push({
      text: words,
      line: line + offset,
      time,
      isParagraph: state.isParagraph,
      ...(speaker === undefined ? {} : { speaker }),
    });
    state.isParagraph = false;
  });
}

/** A paragraph that is only a time stamp gives its time to what follows. */
function dropLoneTimes(pieces: readonly Piece[]): readonly Piece[] {
  let time: number | null = null;
  return pieces.flatMap((piece) => {
    const found = readLabel(piece.text);
    if (found.rest === '' && found.time !== null) {
      time = found.time;
      return [];
    }
    return [{ ...piece, time: piece.time ?? time }];
  });
}

function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
