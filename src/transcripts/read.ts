import { createHash } from 'node:crypto';
import { EpigraphError } from '../errors.ts';
import type { EpisodeMetadata, Problem, Transcript } from '../model.ts';
import { assemble } from './assemble.ts';
import { decodeText } from './decode.ts';
import type { Format, Piece, SourceText } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { splitLines } from './lines.ts';
import { isoDate, NO_METADATA, showOfTitle } from './metadata.ts';

/** What the caller knows of a transcript; it wins over what the file says. */
export interface ReadOptions {
  /** File name, for messages and as a hint of the format. */
  readonly name: string;
  readonly title?: string | undefined;
  readonly podcast?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
  readonly hosts?: readonly string[] | undefined;
  readonly guests?: readonly string[] | undefined;
  /** URL of the recording. */
  readonly audio?: string | undefined;
}

/**
 * Reads the bytes of a transcript in any known format.
 * Throws EpigraphError INPUT, with the file's name, where they hold no transcript.
 */
export function readTranscript(bytes: Uint8Array, options: ReadOptions): Transcript {
  if (bytes.length > LARGEST) throw tooLarge(options.name, bytes);
  const source = sourceText(decodeText(bytes, options.name), options.name);
  const format = recogniseFormat(source);
  const { pieces, metadata, problems } = format.parse(source);
  const assembled = assemble(pieces);
  if (!/\p{L}/u.test(assembled.text)) throw noWords(options.name, format);
  return {
    source: { name: options.name, sha256: createHash('sha256').update(bytes).digest('hex') },
    format: format.name,
    ...assembled,
    metadata: withOptions({ ...NO_METADATA, ...metadata }, options),
    problems: [...problems, ...runTogether(pieces)],
  };
}

/** The format that is surest of the content. */
export function recogniseFormat(source: SourceText): Format {
  const scored = FORMATS.map((format) => ({ format, score: format.recognise(source) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).format;
}

/** More than a hundred hours of speech: no single episode. */
const LARGEST = 16_000_000;

function tooLarge(name: string, bytes: Uint8Array): EpigraphError {
  const size = (length: number): string => `${(length / 1_000_000).toFixed(1)} MB`;
  const end = bytes.indexOf(10);
  const first = end < 0 ? bytes.length : end;
  return new EpigraphError(
    'INPUT',
    `"${name}" is ${size(bytes.length)}, line 1 alone ${size(first)}; a transcript may be ${size(LARGEST)}. Give one file an episode.`,
  );
}

/** "quarterlyplanningandreporting": words that lost the spaces between them. */
const RUN_TOGETHER = /^[\p{Script=Latin}.,?!'’-]{30,}$/u;

function runTogether(pieces: readonly Piece[]): readonly Problem[] {
  const found = pieces.filter(({ text }) => text.length < 1000 && RUN_TOGETHER.test(text));
  const first = found[0];
  if (first === undefined) return [];
  const message = `${found.length === 1 ? 'a line has' : `${found.length} lines have`} no spaces between the words; names in them cannot be found`;
  return [{ line: first.line, message }];
}

function sourceText(text: string, name: string): SourceText {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const lines = splitLines(text);
  return { name, extension, text: lines.join('\n'), lines };
}

function noWords(name: string, format: Format): EpigraphError {
  return new EpigraphError(
    'INPUT',
    `"${name}" was read as ${format.title} and holds no spoken words. Check that it is a whole transcript.`,
  );
}

function withOptions(metadata: EpisodeMetadata, options: ReadOptions): EpisodeMetadata {
  return {
    ...metadata,
    title: options.title ?? metadata.title,
    podcast: options.podcast ?? metadata.podcast ?? showOfTitle(metadata.title),
    date: options.date === undefined ? metadata.date : (isoDate(options.date) ?? metadata.date),
    hosts: options.hosts ?? metadata.hosts,
    guests: options.guests ?? metadata.guests,
    audio: options.audio ?? metadata.audio,
  };
}
