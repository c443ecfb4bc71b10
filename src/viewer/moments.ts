/** What a timeline shows: who and what was named when. */
import type { GraphMention } from '../graph/schema.ts';
import type { Graph, Vertex } from './graph.ts';
import { clock } from './words.ts';

/** One place along the episode where a node is named. */
export interface Moment {
  /** 0 at the beginning of the episode, 1 at its end. */
  readonly at: number;
  readonly mention: GraphMention;
  /** Its place in the node's list of mentions. */
  readonly index: number;
}

export interface Lane {
  readonly vertex: Vertex;
  /** In the order of the episode. */
  readonly moments: readonly Moment[];
}

/** How an episode is measured: in seconds where it has times, else in lines. */
export interface Axis {
  readonly unit: 'time' | 'line';
  readonly end: number;
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** The lanes of an episode, the most mentioned first. */
export function lanesOf(graph: Graph, episode: string, axis: Axis): readonly Lane[] {
  const place = placing(graph, episode, axis);
  return graph.ranked
    .map((vertex) => ({
      vertex,
      moments: vertex.attributes.mentions.flatMap((mention, index) =>
        mention.episode === episode ? [{ at: place(mention), mention, index }] : [],
      ),
    }))
    .filter(({ moments }) => moments.length > 0)
    .sort((a, b) => b.moments.length - a.moments.length);
}

/**
 * Where a mention stands along the axis. Times and lines may be far apart: what has the same stands between it and the
 * next as far along as it stands in the text.
 */
function placing(graph: Graph, episode: string, axis: Axis): (mention: GraphMention) => number {
  const starts = new Map<number, number>();
  for (const mention of mentionsIn(graph, episode)) {
    const value = measureOf(mention, axis.unit);
    starts.set(value, Math.min(starts.get(value) ?? mention.start, mention.start));
  }
  const steps = [...starts].sort(([a], [b]) => a - b);
  const next = new Map(steps.map(([value], index) => [value, steps[index + 1]]));
  return (mention) => {
    const value = measureOf(mention, axis.unit);
    const [end, endStart] = next.get(value) ?? [value, mention.start];
    const start = starts.get(value) ?? mention.start;
    const share = endStart > start ? Math.min(1, (mention.start - start) / (endStart - start)) : 0;
    return Math.min(1, (value + (end - value) * share) / axis.end);
  };
}

const mentionsIn = (graph: Graph, episode: string): readonly GraphMention[] =>
  graph.document.nodes.flatMap((node) => node.attributes.mentions).filter((mention) => mention.episode === episode);

const measureOf = ({ time, line }: GraphMention, unit: Axis['unit']): number => (unit === 'time' ? (time ?? 0) : line);

/** The axis of an episode; its last mention is its end where nothing else says so. */
export function axisOf(graph: Graph, episode: string): Axis {
  const mentions = mentionsIn(graph, episode);
  const times = mentions.flatMap(({ time }) => (time === null ? [] : [time]));
  const unit = times.some((time) => time > 0) ? 'time' : 'line';
  const lines = Number(graph.vertices.get(episode)?.attributes.lines ?? 0);
  const end = Math.max(1, ...(unit === 'time' ? times : [lines, ...mentions.map(({ line }) => line)]));
  const label = (value: number): string => (unit === 'time' ? clock(value) : `line ${value}`);
  return {
    unit,
    end,
    marks: stepsTo(end, unit === 'time' ? SECONDS : LINES).map((value) => ({ at: value / end, label: label(value) })),
  };
}

const SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200] as const;
const LINES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const MOST_MARKS = 6;

/** Round values from 0 on, six at the most. */
function stepsTo(end: number, sizes: readonly number[]): readonly number[] {
  const step = sizes.find((size) => end / size <= MOST_MARKS) ?? Math.ceil(end / MOST_MARKS);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}
