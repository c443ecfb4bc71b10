/** The document as tables have it: one row a node or an edge, lists joined, the same columns for every format. */
import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { episodesOf } from '../graph/sources.ts';
import { oneLine } from './characters.ts';
import { factsOf, type PropertyValue, type Scalar } from './property-graph.ts';

export type Row = Readonly<Record<string, Scalar>>;

/** Between the parts of a joined list. */
export const SEPARATOR = ' | ';

/** Columns of a node: name, type, confidence, aliases, links, how often and where it is named, and its facts. */
export function nodeRow(node: GraphNode, dates: ReadonlyMap<string, string>): Row {
  const { name, type, confidence, aliases, links, mentions } = node.attributes;
  return {
    name: oneLine(name),
    type,
    confidence,
    ...joined('aliases', aliases),
    ...joined('links', links),
    mentions: mentions.length,
    ...placed(mentions, dates),
    ...renamed(factsOf(node.attributes)),
  };
}

/** Columns of an edge: type, confidence, what was said with it, and its proofs. */
export function edgeRow(edge: GraphEdge, dates: ReadonlyMap<string, string>): Row {
  const { type, confidence, role, when, past, count, lines, evidence } = edge.attributes;
  const claims = type === 'MENTIONS' ? [{ episode: edge.source, time: null }] : evidence;
  return {
    type,
    confidence,
    ...(typeof role === 'string' ? { role: oneLine(role) } : {}),
    ...(typeof when === 'string' ? { when: oneLine(when) } : {}),
    ...(past === true ? { past } : {}),
    ...(count === undefined ? {} : { count }),
    proofs: evidence.length,
    ...joined(
      'quotes',
      evidence.map((one) => one.quote),
    ),
    ...joined('speakers', [...new Set(evidence.flatMap((one) => one.speaker ?? []))]),
    ...joined('lines', (lines ?? evidence.map((one) => one.startLine)).map(String)),
    ...placed(claims, dates),
  };
}

/** How thick an edge is drawn: the number of proofs, or of mentions. */
export const weightOf = (edge: GraphEdge): number =>
  Math.max(1, edge.attributes.count ?? edge.attributes.evidence.length);

/** Date of each episode that has one. */
export function episodeDates(document: GraphDocument): ReadonlyMap<string, string> {
  return new Map(
    [...episodesOf(document)].flatMap(
      ([
        key,
        {
          attributes: { date },
        },
      ]) => (typeof date === 'string' ? [[key, date] as const] : []),
    ),
  );
}

/** All columns of some rows, in the order in which they are first met. */
export const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

interface Place {
  readonly episode: string;
  readonly time: number | null;
}

/** The episodes, the first and last second, the first and last date. Times of different recordings are not mixed. */
function placed(places: readonly Place[], dates: ReadonlyMap<string, string>): Row {
  const episodes = [...new Set(places.map((place) => place.episode))];
  const times = episodes.length === 1 ? places.flatMap((place) => place.time ?? []) : [];
  const days = episodes.flatMap((episode) => dates.get(episode) ?? []).sort();
  return {
    ...joined('episodes', episodes),
    ...(times.length > 0 ? { firstTime: Math.min(...times), lastTime: Math.max(...times) } : {}),
    ...(days.length > 0 ? { firstDate: days[0] ?? '', lastDate: days.at(-1) ?? '' } : {}),
  };
}

function joined(name: string, values: readonly string[]): Row {
  return values.length === 0 ? {} : { [name]: values.map(oneLine).join(SEPARATOR) };
}

const scalar = (value: PropertyValue): Scalar => {
  if (typeof value === 'string') return oneLine(value);
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value.map((one) => oneLine(String(one))).join(SEPARATOR);
};

/** "label", "x": names that a table or a drawing program has its own use for. */
const RESERVED = new Set('label color size x y z r g b episodes firstTime lastTime firstDate lastDate'.split(' '));

/** Facts whose name means something else in a table, or to JavaScript, get another one. */
function renamed(facts: Readonly<Record<string, PropertyValue>>): Row {
  const isTaken = (name: string): boolean =>
    RESERVED.has(name.toLowerCase()) || RESERVED.has(name) || name in Object.prototype;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [isTaken(name) ? `fact_${name}` : name, scalar(value)]),
  );
}
