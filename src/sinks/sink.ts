/** The contract of an output format: one file each in this folder, one line each in `index.ts`. */
import type { GraphDocument } from '../graph/schema.ts';
import type { RelationType } from '../ontology/index.ts';

/** What the filter was asked for, for formats that would otherwise choose by themselves what fits. */
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

interface Named {
  /** As `--to` names it. */
  readonly name: string;
  /** One line: what opens it. */
  readonly description: string;
}

/** A format that is one text. */
export interface TextSink extends Named {
  readonly kind: 'text';
  /** Usual end of a file's name, without the dot. */
  readonly extension: string;
  /** The whole text; the same document gives the same text. */
  write(document: GraphDocument, options: SinkOptions): string;
}

/** A format that is several files in a folder. */
export interface FolderSink extends Named {
  readonly kind: 'folder';
  /** The files, each path once even where case does not count. */
  write(document: GraphDocument, options: SinkOptions): readonly OutputFile[];
}

export type Sink = TextSink | FolderSink;
