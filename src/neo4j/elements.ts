/** Reads the nodes and edges of a graph document one by one, so that a document of any size needs little memory. */
import { documentError } from '../graph/check.ts';

/** A node, an edge, or the attributes of the document, as JSON has it. */
export interface Element {
  readonly list: 'nodes' | 'edges' | 'attributes';
  readonly index: number;
  readonly text: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const BRACE = 0x7b;

interface State {
  isBegun: boolean;
  depth: number;
  isText: boolean;
  isEscaped: boolean;
  /** Where the text at depth 1 began, then the last one: the key of what follows. */
  keyStart: number;
  key: string;
  /** Where the element that is being read began, or -1. */
  start: number;
  index: number;
}

/** The elements of a document that comes in pieces of UTF-8; throws DOCUMENT where it breaks off. `name` stands in messages. */
export async function* readElements(pieces: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<Element> {
  const state: State = {
    isBegun: false,
    depth: 0,
    isText: false,
    isEscaped: false,
    keyStart: -1,
    key: '',
    start: -1,
    index: 0,
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const next = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const from = rest.length;
    const bytes = from === 0 ? Buffer.from(next.buffer, next.byteOffset, next.length) : Buffer.concat([rest, next]);
    yield* scan(bytes, from, state);
    const keep = state.start >= 0 ? state.start : state.keyStart >= 0 ? state.keyStart : bytes.length;
    rest = bytes.subarray(keep);
    if (state.start >= 0) state.start = 0;
    if (state.keyStart >= 0) state.keyStart = 0;
  }
  if (!state.isBegun || state.depth !== 0)
    throw documentError(
      name,
      'the document',
      state.isBegun ? 'breaks off in the middle' : 'is empty or no JSON object',
    );
}

function* scan(bytes: Buffer, from: number, state: State): Generator<Element> {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (state.isText) endOfText(bytes, at, state);
    else if (byte === QUOTE) {
      state.isText = true;
      if (state.depth === 1) state.keyStart = at + 1;
    } else if (OPEN.has(byte)) open(byte, at, state);
    else if (CLOSE.has(byte)) {
      state.depth -= 1;
      const element = close(bytes, at, state);
      if (element !== null) yield element;
    }
  }
}

function endOfText(bytes: Buffer, at: number, state: State): void {
  const byte = bytes[at];
  if (state.isEscaped) state.isEscaped = false;
  else if (byte === BACKSLASH) state.isEscaped = true;
  else if (byte === QUOTE) {
    state.isText = false;
    if (state.keyStart >= 0) state.key = bytes.toString('utf8', state.keyStart, at);
    state.keyStart = -1;
  }
}

const isList = (key: string): key is 'nodes' | 'edges' => key === 'nodes' || key === 'edges';

/** An element begins: an object in one of the two lists, or the attributes themselves. */
function open(byte: number, at: number, state: State): void {
  if (state.depth === 1) state.index = 0;
  const isElement = state.depth === 2 && isList(state.key) && state.start < 0 && byte === BRACE;
  const isAttributes = state.depth === 1 && state.key === 'attributes' && byte === BRACE;
  if (isElement || isAttributes) state.start = at;
  state.isBegun = true;
  state.depth += 1;
}

function close(bytes: Buffer, at: number, state: State): Element | null {
  const { key, start, depth, index } = state;
  const isAttributes = depth === 1 && key === 'attributes';
  if (start < 0 || !(isAttributes || (depth === 2 && isList(key)))) return null;
  state.start = -1;
  state.index += 1;
  const list = isList(key) ? key : 'attributes';
  return { list, index, text: bytes.toString('utf8', start, at + 1) };
}
