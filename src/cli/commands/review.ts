import type { Argv } from 'yargs';
import type { GraphDocument, GraphNode } from '../../graph/schema.ts';
import { type Command, listOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import type { Streams } from '../io.ts';

/** `epigraph review`: what a person should look at before trusting the names. */
export const reviewCommand: Command = {
  command: 'review <graph>',
  describe: 'List repairs, merges and suggestions, with the lines to look at',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('graph', { type: 'string', demandOption: true, describe: 'a graph document' })
      .option('json', { type: 'boolean', default: false, describe: 'print as JSON' }),
  run: runReview,
};

async function runReview(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const document = await readDocuments(listOption(args, 'graph'), streams);
  const { contradictions = [] } = document.attributes;
  const review = {
    repairs: repairsOf(document),
    merges: mergesOf(document),
    suggestions: document.attributes.suggestions,
    ...(contradictions.length === 0 ? {} : { contradictions }),
  };
  if (args.json === true) {
    streams.stdout.write(`${JSON.stringify(review, null, 1)}\n`);
    return 0;
  }
  section(streams, 'Repaired: what was heard, what it became', review.repairs);
  section(streams, 'Merged: several ways to say one name', review.merges);
  const suggestions = document.attributes.suggestions.map(
    (one) =>
      `“${one.heard}” may be ${one.name} (${one.type}, ${one.confidence.toFixed(2)}) ${linesOf(one.lines)}; ${one.reason}`,
  );
  section(streams, 'Suggested: too doubtful to be in the graph', suggestions);
  const contradicted = contradictions.map(
    ({ rules, assistant, kept, lines }) =>
      `rules: ${rules}; assistant: ${assistant}; the graph has what the ${kept === 'rules' ? 'rules say' : 'assistant says'}, ${linesOf(lines)}`,
  );
  if (contradicted.length > 0) section(streams, 'Contradicted: rules and assistant read it differently', contradicted);
  streams.stdout.write(
    'To decide, write corrections.yaml (same, not-same, rename, ignore, type) and extract again with --corrections corrections.yaml.\n',
  );
  return 0;
}

function section(streams: Streams, title: string, lines: readonly string[]): void {
  streams.stdout.write(`${title}: ${lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

const linesOf = (lines: readonly number[]): string =>
  `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ' …' : ''}`;

const linesSaying = (node: GraphNode, words: string): readonly number[] => [
  ...new Set(
    node.attributes.mentions
      .filter((mention) => mention.text.replace(/\s+/g, ' ') === words)
      .map((mention) => mention.line),
  ),
];

function repairsOf(document: GraphDocument): readonly string[] {
  return document.nodes.flatMap((node) =>
    node.attributes.repairs.map(
      (repair) =>
        `“${repair.heard}” became ${repair.became} by ${repair.rule} (${node.attributes.confidence.toFixed(2)}), ${linesOf(linesSaying(node, repair.heard))}`,
    ),
  );
}

/** People above all: a first name that was joined to a full one. */
function mergesOf(document: GraphDocument): readonly string[] {
  return document.nodes
    .filter((node) => node.attributes.type === 'Person' && node.attributes.aliases.length > 0)
    .map(
      (node) =>
        `${node.attributes.name} ← ${node.attributes.aliases.map((alias) => `“${alias}” ${linesOf(linesSaying(node, alias))}`).join('; ')}`,
    );
}
