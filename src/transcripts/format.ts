/** The contract of a transcript format: recognised by content, parsed into pieces of speech. */
import type { EpisodeMetadata, Problem } from '../model.ts';

/** A decoded file, cut into physical lines. */
export interface SourceText {
  readonly name: string;
  /** Lower-case file extension without the dot; a hint only. */
  readonly extension: string;
  readonly text: string;
  /** Without line ends; `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

/** Words that stand on one physical line of the file. */
export interface Piece {
  readonly text: string;
  /** 1-based physical line. */
  readonly line: number;
  /** Seconds, or null where the format gives none here. */
  readonly time: number | null;
  /** A label, null for nobody known, undefined for "as before". */
  readonly speaker?: string | null | undefined;
  /** Physical line of the label, where that is another line than the words'. */
  readonly labelLine?: number | undefined;
  /** True where a paragraph begins. */
  readonly isParagraph?: boolean;
}

/** What a format makes of a file. */
export interface Parsed {
  readonly pieces: readonly Piece[];
  readonly metadata: Partial<EpisodeMetadata>;
  readonly problems: readonly Problem[];
}

/** One transcript format. */
export interface Format {
  readonly name: string;
  /** What people know it as, for messages. */
  readonly title: string;
  /** How sure the content makes it, 0 to 1; 0 is "not this". */
  recognise(source: SourceText): number;
  parse(source: SourceText): Parsed;
}
