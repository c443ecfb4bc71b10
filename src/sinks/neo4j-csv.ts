import type { GraphDocument } from '../graph/schema.ts';
import { cleanText } from './characters.ts';
import { type ColumnType, narrowest } from './column-types.ts';
import { type Cells, delimited } from './delimited.ts';
import { nodeRows, type Properties, type PropertyValue, relationshipRows, type Scalar } from './property-graph.ts';
import type { FolderSink } from './sink.ts';

/** Two tables with typed headers for `neo4j-admin database import full`, and the arguments it needs. */
export const neo4jCsv = {
  kind: 'folder',
  write: writeTables,
} as const satisfies FolderSink;

/** Between the elements of a list: a character that clean text does not have. */
const DELIMITER = '\u001f';

const ARGUMENTS = [
  '--nodes=nodes.csv',
  '--relationships=relationships.csv',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
];

function writeTables(document: GraphDocument) {
  const nodes = nodeRows(document);
  const relationships = relationshipRows(document);
  return [
    {
      path: 'nodes.csv',
      content: table(
        nodes.map(({ id, label, properties }) => ({
          fixed: [cleanText(id), `Entity${DELIMITER}${label}`],
          properties,
        })),
        ['id:ID', ':LABEL'],
      ),
    },
    {
      path: 'relationships.csv',
      content: table(
        relationships.map(({ source, type, target, properties }) => ({
          fixed: [cleanText(source), type, cleanText(target)],
          properties,
        })),
        [':START_ID', ':TYPE', ':END_ID'],
      ),
    },
    { path: 'import.args', content: `${ARGUMENTS.join('\n')}\n` },
  ];
}

interface TableRow {
  readonly fixed: readonly string[];
  readonly properties: Properties;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'long',
  number: 'double',
  string: 'string',
};

function table(rows: readonly TableRow[], header: readonly string[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.properties)))];
  const typed = names.map((name) => `${name}:${typeOf(valuesOf(rows, name))}`);
  const cells = rows.map(
    ({ fixed, properties }): Cells => [...fixed, ...names.map((name) => cell(propertyOf(properties, name)))],
  );
  return delimited([[...header, ...typed], ...cells]);
}

/** Not the "constructor" that every object has. */
const propertyOf = (properties: Properties, name: string): PropertyValue | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined;

function valuesOf(rows: readonly TableRow[], name: string): readonly PropertyValue[] {
  return rows.map((row) => propertyOf(row.properties, name)).filter((value) => value !== undefined);
}

/** "aliases:string[]", "number:long": the narrowest type that holds every value of the column. */
function typeOf(values: readonly PropertyValue[]): string {
  const isList = values.some((value) => typeof value === 'object');
  return `${TYPES[narrowest(values.flatMap(scalars))]}${isList ? '[]' : ''}`;
}

const scalars = (value: PropertyValue): readonly Scalar[] => (typeof value === 'object' ? value : [value]);

const cell = (value: PropertyValue | undefined): Scalar | undefined => {
  if (typeof value === 'object') return value.map((one) => cleanText(String(one))).join(DELIMITER);
  return typeof value === 'string' ? cleanText(value) : value;
};
