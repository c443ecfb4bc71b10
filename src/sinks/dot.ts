import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { cleanText, oneLine, shortened, uniqueNames } from './characters.ts';
import { weightOf } from './columns.ts';
import { colourOf, inkOn } from './looks.ts';
import type { TextSink } from './sink.ts';

/** Graphviz: nodes in the colours of their types, relations named, mentions faint; `dot -Tsvg` draws it. */
export const dot = {
  kind: 'text',
  extension: 'dot',
  write: writeDot,
} as const satisfies TextSink;

/** Up to so many nodes in layers from left to right; more are spread by force, or they make one endless row. */
const MOST_IN_LAYERS = 60;
const LONGEST_QUOTE = 200;

function writeDot(document: GraphDocument): string {
  const ids = uniqueNames(
    document.nodes.map((node) => node.key),
    cleanText,
  );
  const id = (key: string): string => quoted(ids.get(key) ?? key);
  const layout =
    document.nodes.length > MOST_IN_LAYERS
      ? 'layout="sfdp", overlap="prism", K="1.2", repulsiveforce="2"'
      : 'layout="dot", rankdir="LR", ranksep="0.8"';
  return `${[
    'digraph epigraph {',
    `  graph [${layout}, charset="UTF-8", outputorder="edgesfirst"];`,
    '  node [shape="box", style="filled,rounded", color="white", fontname="Helvetica,Arial,sans-serif"];',
    '  edge [color="#666666", fontcolor="#444444", fontsize="10", fontname="Helvetica,Arial,sans-serif"];',
    ...document.nodes.map((node) => `  ${id(node.key)} ${attributes(nodeAttributes(node))};`),
    ...document.edges.map((edge) => `  ${id(edge.source)} -> ${id(edge.target)} ${attributes(edgeAttributes(edge))};`),
    '}',
  ].join('\n')}\n`;
}

/** A quoted DOT string that means exactly these characters: nothing of it is an escape, an entity or markup. */
const quoted = (text: string): string =>
  `"${cleanText(text)
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/&/g, '&amp;')
    .replace(/\r\n?|\n/g, '\\n')}"`;

const attributes = (values: Readonly<Record<string, string>>): string =>
  `[${Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')}]`;

function nodeAttributes(node: GraphNode): Readonly<Record<string, string>> {
  const { name, type } = node.attributes;
  return {
    label: oneLine(name),
    fillcolor: colourOf(node),
    fontcolor: inkOn(colourOf(node)),
    class: type,
    tooltip: `${type}: ${oneLine(name)}`,
  };
}

function edgeAttributes(edge: GraphEdge): Readonly<Record<string, string>> {
  const { type, evidence, past } = edge.attributes;
  if (type === 'MENTIONS')
    return { class: type, style: 'dotted', color: '#bbbbbb', arrowsize: '0.5', tooltip: 'MENTIONS' };
  const quote = oneLine(evidence[0]?.quote ?? type);
  return {
    class: type,
    label: inWords(type),
    tooltip: shortened(quote, LONGEST_QUOTE),
    penwidth: String(Math.min(4, weightOf(edge))),
    ...(past === true ? { style: 'dashed' } : {}),
  };
}

/** "WORKS_FOR" → "works for". */
export const inWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ');
