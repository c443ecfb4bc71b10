/** The one class of the project: what went wrong, to which value, where, and what to do. */

/** Every way in which epigraph can fail on purpose, with the exit status it leads to. */
export const ERROR_CODES = {
  /** A flag, argument or value that does not exist. */
  USAGE: { exitStatus: 2, meaning: 'the command line cannot be understood' },
  /** A file that is missing, unreadable or no transcript. */
  INPUT: { exitStatus: 1, meaning: 'an input cannot be read' },
  /** A file that cannot be written. */
  OUTPUT: { exitStatus: 1, meaning: 'an output cannot be written' },
  /** A graph document of another version or shape. */
  DOCUMENT: { exitStatus: 1, meaning: 'a graph document is not valid' },
  /** A catalogue, corrections, notes, gold or query file of the wrong shape. */
  SETTINGS: { exitStatus: 1, meaning: 'a settings file is not valid' },
  /** The Neo4j server, or what stands in its place, refuses. */
  DATABASE: { exitStatus: 1, meaning: 'the database cannot be used' },
  /** An optional package or program is not there. */
  MISSING: { exitStatus: 1, meaning: 'something optional is not installed' },
  /** Answers of the language model are lacking that were required. */
  ASSISTANT: { exitStatus: 1, meaning: 'the assistant has not answered' },
} as const satisfies Record<string, { exitStatus: 1 | 2; meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure that the user can do something about: `message` is one line that says what. */
export class EpigraphError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EpigraphError';
    this.code = code;
  }
}
