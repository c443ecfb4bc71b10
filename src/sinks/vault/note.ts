/** The note of one node: its properties, its relations with the words that prove them, and where it is named. */
import { stringify } from 'yaml';
import { clock } from '../../graph/clock.ts';
import { groupBy } from '../../graph/group.ts';
import type { GraphEdge, GraphEvidence, GraphMention, GraphNode } from '../../graph/schema.ts';
import { cleanText } from '../characters.ts';
import { inWords } from '../dot.ts';
import { factsOf } from '../property-graph.ts';
import { webAddress } from '../web-address.ts';
import { plain, quotation } from './text.ts';

/** What a note needs to know of the rest of the graph. */
export interface Surroundings {
  /** The wikilink to a node; the name alone of an episode that has no note. */
  readonly link: (key: string) => string;
  /** The recording of an episode, or null. */
  readonly audio: (episode: string) => string | null;
  /** The edges at a node. */
  readonly edges: (key: string) => readonly GraphEdge[];
}

/** The text of a node's note. */
export function noteOf(node: GraphNode, around: Surroundings): string {
  const edges = around.edges(node.key);
  const relations = edges.filter((edge) => edge.attributes.type !== 'MENTIONS');
  const named = edges.filter((edge) => edge.attributes.type === 'MENTIONS' && edge.source === node.key);
  return `${[
    '---',
    `${frontMatter(node)}---`,
    '',
    `# ${plain(node.attributes.name)}`,
    ...section(
      'Relations',
      relations.flatMap((edge) => relation(edge, node.key, around)),
    ),
    ...section(
      'Named here',
      named.map((edge) => namedHere(edge, around)),
    ),
    ...section('Named in', namedIn(node.attributes.mentions, around)),
  ].join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** Properties that Obsidian has its own use for. */
const RESERVED = new Set(['aliases', 'tags', 'cssclasses', 'publish', 'permalink', 'description', 'image', 'cover']);

function frontMatter({ key, attributes }: GraphNode): string {
  const { type, aliases, links, confidence } = attributes;
  const facts = Object.entries(factsOf(attributes)).map(([name, value]) => [
    RESERVED.has(name) ? `fact_${name}` : name,
    value,
  ]);
  const properties = {
    id: key,
    type,
    aliases,
    tags: [type.toLowerCase()],
    confidence,
    links: links.flatMap((link) => webAddress(link) ?? []),
    ...Object.fromEntries(facts),
  };
  return stringify(
    JSON.parse(JSON.stringify(properties), (_, value) => (typeof value === 'string' ? cleanText(value) : value)),
    { lineWidth: 0 },
  );
}

function relation(edge: GraphEdge, from: string, around: Surroundings): readonly string[] {
  const { type, confidence, role, when, past, evidence } = edge.attributes;
  const verb = `**${inWords(type)}**`;
  const said = edge.source === from ? `${verb} ${around.link(edge.target)}` : `${around.link(edge.source)} ${verb}`;
  const facts = [
    ...[role, when].flatMap((fact) => (typeof fact === 'string' ? plain(fact) : [])),
    ...(past === true ? ['past'] : []),
    confidence.toFixed(2),
  ];
  return [
    `- ${said} (${facts.join('; ')})`,
    ...evidence.flatMap((proof) => quotation(proof.quote, origin(proof, around))),
  ];
}

function origin({ episode, startLine, endLine, time, speaker }: GraphEvidence, around: Surroundings): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;
  const who = speaker === null ? '' : `${plain(speaker)}, `;
  return `${who}${around.link(episode)}, ${lines}${time === null ? '' : `, ${moment(time, around.audio(episode))}`}`;
}

/** "1:02", a link into the recording where there is one. */
function moment(time: number, audio: string | null): string {
  const address = audio === null ? null : webAddress(audio);
  return address === null ? clock(time) : `[${clock(time)}](<${address.replace(/#.*/, '')}#t=${Math.floor(time)}>)`;
}

const namedHere = ({ target, attributes: { count = 1, lines = [] } }: GraphEdge, around: Surroundings): string =>
  `- ${around.link(target)} ${count}×, ${linesOf(lines)}`;

const linesOf = (lines: readonly number[]): string => `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;

/** One paragraph an episode: how often, on which lines, and the first words around it. */
function namedIn(mentions: readonly GraphMention[], around: Surroundings): readonly string[] {
  return [...groupBy(mentions, (mention) => mention.episode)].flatMap(([episode, all]) => {
    const [first] = all;
    const lines = [...new Set(all.map((mention) => mention.line))];
    const time = first.time === null ? '' : `, ${moment(first.time, around.audio(episode))}`;
    return [`- ${around.link(episode)} ${all.length}×, ${linesOf(lines)}${time}`, `  > ${plain(first.context)}`];
  });
}
