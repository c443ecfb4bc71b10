/** The contract of an output format: one file each in this folder, one line each in `index.ts`. */
import type { GraphDocument } from '../graph/schema.ts';
import type { RelationType } from '../ontology/index.ts';

/** What the filter was asked for, for formats that otherwise choose by themselves what fits. */
export interface SinkOptions {
  /** At most so many nodes were asked for. */
  readonly top?: number | undefined;
  /** Relation types that were asked for by name. */
  readonly relations?: readonly RelationType[] | undefined;
}

/** One file of a folder. */
export interface OutputFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

interface Writer {
  /** What is shown of a document that is too large for the format; all of it where this is not there. */
  choose?(document: GraphDocument, options: SinkOptions): GraphDocument;
}

/** A format that is one text. */
export interface TextSink extends Writer {
  readonly kind: 'text';
  /** Usual end of a file's name, without the dot. */
  readonly extension: string;
  /** The whole text; the same document gives the same text. */
  write(document: GraphDocument): string;
}

/** A format that is several files in a folder. */
export interface FolderSink extends Writer {
  readonly kind: 'folder';
  /** The files, each path once even where case does not count. */
  write(document: GraphDocument): readonly OutputFile[];
}

export type Sink = TextSink | FolderSink;

/** A row of the registry: what `--help` says of a format, and the way to what writes it. */
export interface Format {
  /** As `--to` names it. */
  readonly name: string;
  /** One line: what opens it. */
  readonly description: string;
  /** Loads the writer, and with it the libraries that only this format needs. */
  load(): Promise<Sink>;
}
