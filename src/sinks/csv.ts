import type { GraphDocument } from '../graph/schema.ts';
import { namesOf } from '../graph/sources.ts';
import { cleanText } from './characters.ts';
import { columnsOf, edgeRow, episodeDates, nodeRow } from './columns.ts';
import { type Cells, spreadsheet } from './delimited.ts';
import type { FolderSink, OutputFile } from './sink.ts';

/** Tables for spreadsheets, pandas, R and Gephi: nodes, edges, and one row for each proof. */
export const csv = {
  kind: 'folder',
  write: (document) => [nodesFile(document), edgesFile(document), evidenceFile(document)],
} as const satisfies FolderSink;

const NODE_COLUMNS = ['type', 'confidence', 'aliases', 'links', 'mentions', 'episodes'];
const EDGE_COLUMNS = [
  'confidence',
  'role',
  'when',
  'past',
  'count',
  'proofs',
  'quotes',
  'speakers',
  'lines',
  'episodes',
];

const file = (path: string, header: readonly string[], rows: readonly Cells[]): OutputFile => ({
  path,
  content: spreadsheet([header, ...rows]),
});

const others = (known: readonly string[], columns: readonly string[], left: readonly string[]): readonly string[] => [
  ...known,
  ...columns.filter((column) => !known.includes(column) && !left.includes(column)),
];

function nodesFile(document: GraphDocument): OutputFile {
  const dates = episodeDates(document);
  const rows = document.nodes.map((node) => nodeRow(node, dates));
  const columns = others(NODE_COLUMNS, columnsOf(rows), ['name']);
  return file(
    'nodes.csv',
    ['id', 'label', ...columns],
    rows.map((row, index) => [
      cleanText(document.nodes[index]?.key ?? ''),
      row.name,
      ...columns.map((column) => row[column]),
    ]),
  );
}

/** The type stands under "relation": Gephi takes a column "type" for directed or undirected. */
function edgesFile(document: GraphDocument): OutputFile {
  const dates = episodeDates(document);
  const rows = document.edges.map((edge) => edgeRow(edge, dates));
  const columns = others(EDGE_COLUMNS, columnsOf(rows), ['type']);
  return file(
    'edges.csv',
    ['source', 'relation', 'target', ...columns],
    document.edges.map((edge, index) => [
      cleanText(edge.source),
      edge.attributes.type,
      cleanText(edge.target),
      ...columns.map((column) => rows[index]?.[column]),
    ]),
  );
}

function evidenceFile(document: GraphDocument): OutputFile {
  const names = namesOf(document);
  const nameOf = (key: string): string => cleanText(names.get(key) ?? key);
  const header = [
    'source',
    'relation',
    'target',
    'quote',
    'speaker',
    'episode',
    'line',
    'time',
    'rule',
    'source_id',
    'target_id',
    'episode_id',
  ];
  const rows = document.edges.flatMap(({ source, target, attributes: { type, evidence } }) =>
    evidence.map((proof) => [
      nameOf(source),
      type,
      nameOf(target),
      cleanText(proof.quote),
      proof.speaker === null ? null : cleanText(proof.speaker),
      nameOf(proof.episode),
      proof.startLine,
      proof.time,
      proof.rule,
      cleanText(source),
      cleanText(target),
      cleanText(proof.episode),
    ]),
  );
  return file('evidence.csv', header, rows);
}
