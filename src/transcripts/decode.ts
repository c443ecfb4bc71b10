import { EpigraphError } from '../errors.ts';

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
/** How many bytes are looked at to tell text from anything else. */
const HEAD = 4096;

/** The text of a file in UTF-8 or UTF-16, with or without a byte-order mark; throws INPUT for what is no text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0)
    throw new EpigraphError('INPUT', `"${name}" is empty. Give a transcript: text, captions, JSON or HTML.`);
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === 'utf-8' && isBinary(bytes, text)) {
    throw new EpigraphError(
      'INPUT',
      `"${name}" is a binary file, no transcript. Known formats: text, WebVTT, SRT, JSON, HTML.`,
    );
  }
  return text;
}

/** UTF-16 without a mark has a zero in every other byte of plain text. */
function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const head = bytes.subarray(0, HEAD);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > head.length * 0.3 && even < head.length * 0.05) return 'utf-16le';
  if (even > head.length * 0.3 && odd < head.length * 0.05) return 'utf-16be';
  return 'utf-8';
}

function isBinary(bytes: Uint8Array, text: string): boolean {
  const head = bytes.subarray(0, HEAD);
  const zeros = head.filter((byte) => byte === 0).length;
  const start = text.slice(0, HEAD);
  const broken = start.split('\ufffd').length - 1;
  return zeros > 0 || broken > start.length * 0.1;
}
