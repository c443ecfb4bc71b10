import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import { clock } from '../../graph/clock.ts';
import { findNodes, similarNames } from '../../graph/find.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../../graph/schema.ts';
import { namesOf } from '../../graph/sources.ts';
import { type Command, listOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import type { Streams } from '../io.ts';
import { bold, hasColours } from '../table.ts';

/** `epigraph explain`: everything that is known of a thing, and the words that say so. */
export const explainCommand: Command = {
  command: 'explain <graph> <name>',
  describe: 'Show an entity, its relations and the words that prove them',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('graph', { type: 'string', demandOption: true, describe: 'a graph document' })
      .positional('name', { type: 'string', demandOption: true, describe: 'name, alias or id' })
      .option('json', { type: 'boolean', default: false, describe: 'print as JSON' }),
  run: runExplain,
};

async function runExplain(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const document = await readDocuments(listOption(args, 'graph'), streams);
  const query = String(args.name);
  const found = findNodes(document, query);
  if (found.length === 0) {
    const similar = similarNames(document, query);
    const advice =
      similar.length > 0 ? `Did you mean ${similar.map((name) => `"${name}"`).join(', ')}?` : 'Check the spelling.';
    throw new EpigraphError('INPUT', `The graph has nothing named "${query}". ${advice}`);
  }
  if (args.json === true)
    streams.stdout.write(
      `${JSON.stringify(
        found.map((node) => ({ node, edges: edgesOf(document, node) })),
        null,
        1,
      )}\n`,
    );
  else
    for (const node of found)
      streams.stdout.write(
        describe(document, node, (text) => (hasColours(streams, streams.stdout) ? bold(text) : text)),
      );
  return 0;
}

const edgesOf = (document: GraphDocument, node: GraphNode): readonly GraphEdge[] =>
  document.edges.filter((edge) => edge.source === node.key || edge.target === node.key);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function describe(document: GraphDocument, node: GraphNode, strong: (text: string) => string): string {
  const names = namesOf(document);
  const { name, type, aliases, links, confidence, repairs, mentions } = node.attributes;
  const head = [
    `${strong(name)} (${type}, ${confidence.toFixed(2)})`,
    `  id: ${node.key}`,
    ...(aliases.length > 0 ? [`  heard as: ${aliases.join(', ')}`] : []),
    ...(links.length > 0 ? [`  links: ${links.join(' ')}`] : []),
    ...repairs.map((repair) => `  repaired: "${oneLine(repair.heard)}" became "${repair.became}" by ${repair.rule}`),
    ...mentioned(names, mentions),
  ];
  const edges = edgesOf(document, node).filter((edge) => edge.attributes.type !== 'MENTIONS');
  return `${[...head, ...edges.flatMap((edge) => describeEdge(edge, names, strong))].join('\n')}\n`;
}

function mentioned(
  names: ReadonlyMap<string, string>,
  mentions: GraphNode['attributes']['mentions'],
): readonly string[] {
  const byEpisode = new Map<string, number[]>();
  for (const mention of mentions)
    byEpisode.set(mention.episode, [...(byEpisode.get(mention.episode) ?? []), mention.line]);
  return [...byEpisode].map(([episode, lines]) => {
    const shown = [...new Set(lines)];
    return `  mentioned ${lines.length}× in ${names.get(episode) ?? episode}, line${shown.length === 1 ? '' : 's'} ${shown.slice(0, 12).join(', ')}${shown.length > 12 ? ' …' : ''}`;
  });
}

function describeEdge(
  edge: GraphEdge,
  names: ReadonlyMap<string, string>,
  strong: (text: string) => string,
): readonly string[] {
  const { type, confidence, role, when, past, evidence } = edge.attributes;
  const facts = [role, when, past === true ? 'past' : null]
    .filter((fact) => fact !== null && fact !== undefined)
    .join(', ');
  const ends = `${names.get(edge.source) ?? edge.source} ${strong(type)} ${names.get(edge.target) ?? edge.target}`;
  return [
    '',
    `  ${ends} (${confidence.toFixed(2)}${facts === '' ? '' : `; ${facts}`})`,
    ...evidence.map((proof) => `    ${describeProof(proof, names)}`),
  ];
}

function describeProof(proof: GraphEdge['attributes']['evidence'][number], names: ReadonlyMap<string, string>): string {
  const lines =
    proof.startLine === proof.endLine ? `line ${proof.startLine}` : `lines ${proof.startLine}–${proof.endLine}`;
  const time = proof.time === null ? '' : `, ${clock(proof.time)}`;
  const speaker = proof.speaker === null ? '' : `, ${proof.speaker}`;
  return `“${oneLine(proof.quote)}” (${names.get(proof.episode) ?? proof.episode}, ${lines}${time}${speaker}; ${proof.rule})`;
}
