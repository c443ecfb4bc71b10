/** The contract of a command: one file each under `cli/commands/`, one line each in `cli/commands.ts`. */
import type { Argv } from 'yargs';
import type { Streams } from './io.ts';

/** One verb of the command line. */
export interface Command {
  /** yargs positional syntax: "extract [inputs..]". */
  readonly command: string;
  readonly describe: string;
  /** Declares options and positionals. */
  build(yargs: Argv): Argv;
  /** Does the work; the number is the exit status. Throws `EpigraphError` for what the user can mend. */
  run(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number>;
}

/** Stands for a lone "-" while yargs reads the line: it drops one among several positionals. */
export const DASH = '\u0001-';

const undashed = (value: unknown): string => (value === DASH ? '-' : String(value));

/** Text of an option, or undefined where it was not given. */
export function textOption(args: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = args[name];
  return value === undefined || value === null ? undefined : undashed(value);
}

/** All values of an option or positional that may be repeated. */
export function listOption(args: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = args[name];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(undashed) : [undashed(value)];
}
