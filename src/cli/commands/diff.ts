import type { Argv } from 'yargs';
import { type Change, type Comparison, compareDocuments, type Differences } from '../../graph/compare.ts';
import type { GraphEdge, GraphNode } from '../../graph/schema.ts';
import { namesOf } from '../../graph/sources.ts';
import { oneLine } from '../../sinks/characters.ts';
import { type Command, listOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import type { Streams } from '../io.ts';

/** `epigraph diff`: what became of a graph after a new version, other decisions or a corrected transcript. */
export const diffCommand: Command = {
  command: 'diff <before> <after>',
  describe: 'List nodes and edges that were added, removed or changed between two graphs',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('before', { type: 'string', demandOption: true, describe: 'the old graph document' })
      .positional('after', { type: 'string', demandOption: true, describe: 'the new one; - for standard input' })
      .option('json', { type: 'boolean', default: false, describe: 'print as JSON, with both sides of every change' }),
  run: runDiff,
};

async function runDiff(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const before = await readDocuments(listOption(args, 'before'), streams);
  const after = await readDocuments(listOption(args, 'after'), streams);
  const comparison = compareDocuments(before, after);
  streams.stdout.write(
    args.json === true
      ? `${JSON.stringify(comparison, null, 1)}\n`
      : described(comparison, new Map([...namesOf(before), ...namesOf(after)])),
  );
  return 0;
}

type Names = ReadonlyMap<string, string>;

function described({ nodes, edges }: Comparison, names: Names): string {
  const nodeName = ({ attributes: { type, name } }: GraphNode): string => `${type} ${oneLine(name)}`;
  const edgeName = ({ source, target, attributes: { type } }: GraphEdge): string =>
    oneLine(`${names.get(source) ?? source} ${type} ${names.get(target) ?? target}`);
  return [...lines(nodes, nodeName), ...lines(edges, edgeName), `nodes: ${counted(nodes)}`, `edges: ${counted(edges)}`]
    .map((line) => `${line}\n`)
    .join('');
}

const counted = ({ added, removed, changed }: Differences<unknown>): string =>
  `${added.length} added, ${removed.length} removed, ${changed.length} changed`;

/** "+ Person Ada Byron", "- …", "~ …: confidence 0.8 → 0.9". */
const lines = <T>({ added, removed, changed }: Differences<T>, nameOf: (one: T) => string): readonly string[] => [
  ...removed.map((one) => `- ${nameOf(one)}`),
  ...added.map((one) => `+ ${nameOf(one)}`),
  ...changed.map(({ after, changes }) => `~ ${nameOf(after)}: ${changes.map(changeInWords).join('; ')}`),
];

function changeInWords({ property, before, after }: Change): string {
  if (Array.isArray(before) && Array.isArray(after)) return `${property} ${listChange(before, after)}`;
  return `${property} ${shown(before)} → ${shown(after)}`;
}

const LONGEST = 3;

/** "+Mara", "2 more, 1 fewer": what came and went. */
function listChange(before: readonly unknown[], after: readonly unknown[]): string {
  const [old, young] = [before.map(shown), after.map(shown)];
  const came = young.filter((one) => !old.includes(one));
  const gone = old.filter((one) => !young.includes(one));
  const isShort = [...before, ...after].every((one) => typeof one !== 'object') && came.length + gone.length <= LONGEST;
  if (isShort && came.length + gone.length > 0)
    return [...gone.map((one) => `-${one}`), ...came.map((one) => `+${one}`)].join(' ');
  return came.length + gone.length === 0 ? 'in another order' : `${gone.length} gone, ${came.length} new`;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : oneLine(JSON.stringify(value) ?? ''));
