import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { definitionOf, ENTITY_TYPES, type EntityType } from '../ontology/index.ts';
import { oneLine, shortened } from './characters.ts';
import { inWords } from './dot.ts';
import { degreesOf, keep, mostConnected } from './filter.ts';
import { inkOn } from './looks.ts';
import type { SinkOptions, TextSink } from './sink.ts';

/** A Mermaid flowchart of the most connected nodes, for Markdown pages. */
export const mermaid = {
  kind: 'text',
  extension: 'mmd',
  choose: shown,
  write: flowchart,
} as const satisfies TextSink;

/** A flowchart of more nodes is not read by anybody. */
const MOST_SHOWN = 30;
const LONGEST_LABEL = 60;

/** The most connected nodes; mentions by episodes only where they were asked for. */
function shown(document: GraphDocument, { top, relations }: SinkOptions): GraphDocument {
  const edges =
    relations?.includes('MENTIONS') === true
      ? document.edges
      : document.edges.filter((edge) => edge.attributes.type !== 'MENTIONS');
  const degrees = degreesOf(document.edges);
  const isWorthShowing = (node: GraphNode): boolean =>
    edges.length === 0 || relations !== undefined || (degrees.get(node.key) ?? 0) > 0;
  const chosen = mostConnected(document)
    .filter(isWorthShowing)
    .slice(0, top ?? MOST_SHOWN);
  return keep({ ...document, edges }, new Set(chosen.map((node) => node.key)));
}

function flowchart(document: GraphDocument): string {
  const ids = new Map(document.nodes.map((node, index) => [node.key, `n${index}`]));
  const types = ENTITY_TYPES.filter((type) => document.nodes.some((node) => node.attributes.type === type));
  return `${[
    'flowchart LR',
    ...document.nodes.map(
      (node) => `  ${ids.get(node.key)}["${label(node.attributes.name)}"]:::${node.attributes.type}`,
    ),
    ...document.edges.map((edge) => arrow(edge, ids)),
    ...types.map(classDefinition),
  ].join('\n')}\n`;
}

function arrow(edge: GraphEdge, ids: ReadonlyMap<string, string>): string {
  const { type, past } = edge.attributes;
  const line = past === true || type === 'MENTIONS' ? '-.->' : '-->';
  return `  ${ids.get(edge.source)} ${line}|"${inWords(type)}"| ${ids.get(edge.target)}`;
}

function classDefinition(type: EntityType): string {
  const { colour } = definitionOf(type);
  return `  classDef ${type} fill:${colour},color:${inkOn(colour)},stroke:none`;
}

/** All but what Mermaid, Markdown and HTML take for nothing of their own. */
const SPECIAL = /[^\p{L}\p{M}\p{N}\p{Emoji_Presentation} ,.'’()/+:!?–—…-]/gu;
/** "1. x", "- x": Mermaid refuses lists in a label. */
const LIST = /^(?:\d+[.)]|[-+])/;

/** Every special character stands as its number. */
const label = (name: string): string =>
  shortened(oneLine(name), LONGEST_LABEL)
    .replace(SPECIAL, numbered)
    .replace(LIST, (start) => start.slice(0, -1) + numbered(start.slice(-1))) || ' ';

const numbered = (character: string): string => `#${character.codePointAt(0)};`;
