import type { GraphDocument } from '../graph/schema.ts';
import { uniqueNames } from './characters.ts';
import { type Column, type ColumnType, typedColumns } from './column-types.ts';
import { edgeRow, episodeDates, nodeRow, type Row, weightOf } from './columns.ts';
import { colourOf, sizesOf } from './looks.ts';
import type { TextSink } from './sink.ts';
import { escapeXml } from './xml.ts';

/** GraphML with every key declared and typed, lists joined: for yEd, igraph, NetworkX and Gephi. */
export const graphml = {
  kind: 'text',
  extension: 'graphml',
  write: writeGraphml,
} as const satisfies TextSink;

const TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'long',
  number: 'double',
  string: 'string',
};

interface Element {
  /** `node id="…"` */
  readonly tag: string;
  readonly row: Row;
}

function writeGraphml(document: GraphDocument): string {
  const ids = uniqueNames(
    document.nodes.map((node) => node.key),
    xmlId,
  );
  const [nodes, edges] = [nodeElements(document, ids), edgeElements(document, ids)];
  const nodeColumns = typedColumns(nodes.map((node) => node.row));
  const edgeColumns = typedColumns(edges.map((edge) => edge.row));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodeColumns.map((column) => declaration(column, 'node')),
    ...edgeColumns.map((column) => declaration(column, 'edge')),
    '  <graph id="epigraph" edgedefault="directed">',
    ...nodes.map((node) => element(node, 'node', nodeColumns)),
    ...edges.map((edge) => element(edge, 'edge', edgeColumns)),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

const xmlId = (key: string): string => escapeXml(key.replace(/\s/g, ' ')) || 'id';

function nodeElements(document: GraphDocument, ids: ReadonlyMap<string, string>): readonly Element[] {
  const [sizes, dates] = [sizesOf(document), episodeDates(document)];
  return document.nodes.map((node) => {
    const { name = '', ...row } = nodeRow(node, dates);
    const looks = { color: colourOf(node), size: sizes.get(node.key) ?? 1 };
    return { tag: `node id="${ids.get(node.key)}"`, row: { label: name, ...row, ...looks } };
  });
}

function edgeElements(document: GraphDocument, ids: ReadonlyMap<string, string>): readonly Element[] {
  const dates = episodeDates(document);
  const edgeIds = uniqueNames(
    document.edges.map((edge) => edge.key),
    xmlId,
  );
  return document.edges.map((edge) => ({
    tag: `edge id="${edgeIds.get(edge.key)}" source="${ids.get(edge.source)}" target="${ids.get(edge.target)}"`,
    row: { label: edge.attributes.type, ...edgeRow(edge, dates), weight: weightOf(edge) },
  }));
}

const keyId = (column: Column, owner: string): string => escapeXml(`${owner}_${column.name}`);

const declaration = (column: Column, owner: 'node' | 'edge'): string =>
  `  <key id="${keyId(column, owner)}" for="${owner}" attr.name="${escapeXml(column.name)}" attr.type="${TYPES[column.type]}"/>`;

function element({ tag, row }: Element, owner: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.flatMap((column) => {
    const value = row[column.name];
    return value === undefined ? [] : [`      <data key="${keyId(column, owner)}">${escapeXml(String(value))}</data>`];
  });
  return [`    <${tag}>`, ...lines, `    </${owner}>`].join('\n');
}
