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
  /** Where in the text each time or line that is known begins, and last the axis' end. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly value: number;
  /** Offset into the text. */
  readonly start: number;
}

/** The lanes of an episode, the most mentioned first. */
export function lanesOf(graph: Graph, episode: string, axis: Axis): readonly Lane[] {
  const place = placing(axis);
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
function placing({ steps, end, unit }: Axis): (mention: GraphMention) => number {
  const known = new Map(steps.map((step, index) => [step.value, { step, next: steps[index + 1] ?? step }]));
  return (mention) => {
    const value = measureOf(mention, unit);
    const { step, next } = known.get(value) ?? { step: { value, start: 0 }, next: { value, start: 0 } };
    const share = next.start > step.start ? Math.min(1, (mention.start - step.start) / (next.start - step.start)) : 0;
    return Math.max(0, Math.min(1, (value + (next.value - value) * share) / end));
  };
}

const measureOf = ({ time, line }: GraphMention, unit: Axis['unit']): number => (unit === 'time' ? (time ?? 0) : line);

/** The axis of an episode. */
export function axisOf(graph: Graph, episode: string): Axis {
  const mentions = graph.document.nodes
    .flatMap((node) => node.attributes.mentions)
    .filter((mention) => mention.episode === episode);
  const isTimed = new Set(mentions.map(({ time }) => time ?? 0)).size > 1;
  const unit = isTimed ? 'time' : 'line';
  const lines = Number(graph.vertices.get(episode)?.attributes.lines ?? 1);
  const steps = stepsOf(mentions, unit);
  const last = ending(steps, mentions);
  const end = Math.max(1, isTimed ? last.value : Math.max(lines, last.value));
  const label = (value: number): string => (isTimed ? clock(value) : `line ${value}`);
  const marks = upTo(end, isTimed ? SECONDS : LINES).map((value) => ({ at: value / end, label: label(value) }));
  return { unit, end, marks, steps: [...steps, last] };
}

function stepsOf(mentions: readonly GraphMention[], unit: Axis['unit']): readonly Step[] {
  const starts = new Map<number, number>();
  for (const mention of mentions) {
    const value = measureOf(mention, unit);
    starts.set(value, Math.min(starts.get(value) ?? mention.start, mention.start));
  }
  return [...starts].map(([value, start]) => ({ value, start })).sort((a, b) => a.value - b.value);
}

/** The end of the last mention: after the last time that is known people speak on as fast as before it. */
function ending(steps: readonly Step[], mentions: readonly GraphMention[]): Step {
  const [first, last] = [steps[0], steps.at(-1)];
  const start = mentions.reduce((most, mention) => Math.max(most, mention.end), 0);
  if (first === undefined || last === undefined) return { value: 1, start };
  const pace = last.start > first.start ? (last.value - first.value) / (last.start - first.start) : 0;
  return { value: last.value + pace * Math.max(0, start - last.start), start };
}

const SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200] as const;
const LINES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const MOST_MARKS = 6;

/** Round values from 0 on, six at the most. */
function upTo(end: number, sizes: readonly number[]): readonly number[] {
  const size = sizes.find((one) => end / one <= MOST_MARKS) ?? Math.ceil(end / MOST_MARKS);
  return Array.from({ length: Math.floor(end / size) + 1 }, (_, index) => index * size);
}
