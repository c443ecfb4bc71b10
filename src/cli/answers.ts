/** The rows of a query as a table, as JSON or as CSV. */
import { stringify } from 'csv-stringify/sync';
import type { NodeValue, Rows, Value } from '../queries/values.ts';
import type { Streams } from './io.ts';
import { table } from './table.ts';

export const ANSWER_FORMATS = ['table', 'json', 'csv'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The text of an answer; a table has bold heads on a terminal. */
export function answerAs(format: AnswerFormat, { columns, rows }: Rows, streams: Streams): string {
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, toJson(row[at] ?? null)])),
    );
    return `${JSON.stringify(objects, null, 1)}\n`;
  }
  const cells = rows.map((row) => columns.map((_, at) => toText(row[at] ?? null)));
  if (format === 'csv') return stringify([[...columns], ...cells], { escape_formulas: true });
  return rows.length === 0 ? '' : table([columns, ...cells], streams, streams.stdout);
}

/** A value as JSON has it: a node with its labels and properties, a relationship with its type. */
function toJson(value: Value): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toJson);
  if (value.kind === 'map') return mapped(value.entries);
  if (value.kind === 'node') return { labels: value.labels, properties: mapped(value.properties) };
  if (value.kind === 'relationship') return { type: value.type, properties: mapped(value.properties) };
  return { nodes: value.nodes.map(toJson), relationships: value.relationships.map(toJson) };
}

const mapped = (entries: Readonly<Record<string, Value>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, toJson(one)]));

/** A value on one line: a node by its name, a path by the names and types along it. */
function toText(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ');
  if (isList(value)) return value.map(toText).join(', ');
  if (value.kind === 'map') return JSON.stringify(toJson(value));
  if (value.kind === 'node') return nameOf(value);
  if (value.kind === 'relationship') return value.type;
  return value.nodes
    .map((node, at) => `${at === 0 ? '' : ` – ${value.relationships[at - 1]?.type ?? ''} – `}${nameOf(node)}`)
    .join('');
}

const nameOf = ({ labels, properties }: NodeValue): string =>
  typeof properties.name === 'string' ? properties.name.replace(/\s+/g, ' ') : `(${labels.join(', ')})`;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
