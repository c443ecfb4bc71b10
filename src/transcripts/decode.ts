import { EpigraphError } from '../errors.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const satisfies readonly { bytes: readonly number[]; encoding: Encoding }[];
/** Documents that hold text, but not as text. */
const DOCUMENTS = [
  { start: '%PDF-', kind: 'a PDF' },
  { start: '{\\rtf', kind: 'an RTF document' },
  { start: 'PK\u0003\u0004', kind: 'a zip archive (or a Word document)' },
] as const;
const KNOWN = 'text, WebVTT, SRT, JSON, HTML';
/** How many bytes are looked at to tell text from anything else. */
const HEAD = 4096;
/** Characters that no text holds: controls but for tab, line ends and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are known by them
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, with or without a byte-order mark.
 * Throws EpigraphError INPUT, with the file's name, for what is no text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0)
    throw new EpigraphError('INPUT', `"${name}" is empty. Give a transcript: text, captions, JSON or HTML.`);
  const mark = MARKS.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const document = DOCUMENTS.find((one) => start.startsWith(one.start));
  if (document !== undefined) throw binary(name, `${document.kind}: save it as text first`);
  const encoding = mark?.encoding ?? guessEncoding(bytes);
  const text = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) throw binary(name, 'a binary file, no transcript');
  return text;
}

/** Windows-1252 from 0x80 to 0x9f; some versions of Node read these as controls. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);

const binary = (name: string, what: string): EpigraphError =>
  new EpigraphError('INPUT', `"${name}" is ${what}. Known formats: ${KNOWN}.`);

/** UTF-16 without a mark has a zero in every other byte of plain text. */
function guessEncoding(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, HEAD);
  const zeros = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > head.length * 0.3 && zeros(0) < head.length * 0.05) return 'utf-16le';
  if (zeros(0) > head.length * 0.3 && zeros(1) < head.length * 0.05) return 'utf-16be';
  return isWindows1252(bytes) ? 'windows-1252' : 'utf-8';
}

/** Bytes that are broken as UTF-8 from their first letter with an accent on, yet few: an old Windows file. */
function isWindows1252(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0 || first + 4 > bytes.length) return false;
  const around = bytes.subarray(first, first + HEAD);
  const read = new TextDecoder('utf-8').decode(around.subarray(0, 4));
  const high = around.filter((byte) => byte >= 0x80).length;
  return read.startsWith('\ufffd') && high < around.length * 0.2;
}

function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  const broken = head.split('\ufffd').length - 1;
  const controls = head.match(CONTROLS)?.length ?? 0;
  return head.includes('\u0000') || broken > head.length * 0.1 || controls > 2 + head.length * 0.05;
}
