/** The flags that say which part of a graph is wanted: the same for every command that shows or writes one. */
import type { Argv } from 'yargs';
import { EpigraphError } from '../errors.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/index.ts';
import type { Filter } from '../sinks/filter.ts';
import { listOption, textOption } from './command.ts';

type Args = Readonly<Record<string, unknown>>;

const FLAGS = {
  only: `node types to keep: ${ENTITY_TYPES.join(',')}`,
  relation: 'relation types to keep, and the nodes they touch',
  episode: 'keep what this episode says (title or id)',
  'min-confidence': 'leave out what is less certain, 0 to 1',
  top: 'keep so many nodes, the most connected',
  ego: 'keep what is around this name',
  hops: 'how far around --ego, 1 unless said',
} as const;

/** Declares the filter's flags; each takes one value, so that a file may follow it. */
export const withFilterOptions = (yargs: Argv): Argv =>
  Object.entries(FLAGS)
    .reduce((all, [name, describe]) => all.option(name, { type: 'string', requiresArg: true, describe }), yargs)
    .group(Object.keys(FLAGS), 'Which part:');

/** The filter that the flags ask for; throws USAGE, naming the allowed values, for one that cannot be. */
export function filterOf(args: Args): Filter {
  const hops = whole(args, 'hops');
  const ego = textOption(args, 'ego');
  if (hops !== undefined && ego === undefined)
    throw new EpigraphError('USAGE', '--hops needs --ego: say around whom or what.');
  return {
    only: chosen(args, 'only', ENTITY_TYPES),
    relations: chosen(args, 'relation', RELATION_TYPES),
    episodes: listOption(args, 'episode'),
    minConfidence: share(args, 'min-confidence'),
    top: whole(args, 'top'),
    ego,
    hops,
  };
}

/** "--only Person,talk" and "--only Person --only Talk"; "works-for" is WORKS_FOR. */
function chosen<T extends string>(args: Args, name: string, allowed: readonly T[]): readonly T[] | undefined {
  const given = listOption(args, name).flatMap((value) => value.split(','));
  const words = given.map((word) => word.trim());
  if (words.length === 0) return undefined;
  const fold = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '_');
  return words.map((word) => {
    const found = allowed.find((value) => fold(value) === fold(word));
    if (found === undefined)
      throw new EpigraphError('USAGE', `--${name} does not know "${word}". Allowed: ${allowed.join(', ')}.`);
    return found;
  });
}

function whole(args: Args, name: string): number | undefined {
  const text = textOption(args, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new EpigraphError('USAGE', `--${name} must be a whole number of 1 or more, not "${text}".`);
}

function share(args: Args, name: string): number | undefined {
  const text = textOption(args, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new EpigraphError('USAGE', `--${name} must be a number from 0 to 1, not "${text}".`);
}
