import { describe, expect, it } from 'vitest';
import type { GraphMention } from '../../src/graph/schema.ts';
import { type Graph, graphOf } from '../../src/viewer/graph.ts';
import { axisOf, lanesOf } from '../../src/viewer/moments.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';

const example = graphOf({ title: '', document: exampleDocument, places: [] });
const lanes = (graph: Graph, episode: string) => lanesOf(graph, episode, axisOf(graph, episode));

/** The example with one node whose mentions stand at these lines, times and offsets, and no other mention. */
function graphWith(mentions: readonly Pick<GraphMention, 'line' | 'time' | 'start'>[]): Graph {
  const nodes = exampleDocument.nodes.map((node) => {
    const own = mentions.map((mention) => ({
      ...mention,
      episode: FIRST,
      end: mention.start,
      text: 'x',
      rule: 'test/name',
      context: 'x',
    }));
    return { ...node, attributes: { ...node.attributes, mentions: node.key === 'project:celery' ? own : [] } };
  });
  return graphOf({ title: '', document: { ...exampleDocument, nodes }, places: [] });
}
const places = (graph: Graph): readonly number[] =>
  lanes(graph, FIRST)[0]?.moments.map(({ at }) => Math.round(at * 100) / 100) ?? [];

describe('a timeline', () => {
  it('measures by time where there are times, else by line', () => {
    const timed = axisOf(example, FIRST);
    expect(timed.unit).toBe('time');
    expect(timed.marks.slice(0, 2).map(({ label }) => label)).toEqual(['0:00', '0:10']);
    const lined = axisOf(example, SECOND);
    expect([lined.unit, lined.end]).toEqual(['line', 30]);
    expect(lined.marks.map(({ label }) => label)).toContain('line 10');
  });

  it('has a lane for all that is named, the most named first, each mention in its place', () => {
    const [first] = lanes(example, FIRST);
    expect(first?.moments).toHaveLength(2);
    expect(lanes(example, FIRST).map(({ vertex }) => vertex.key)).not.toContain('project:celery');
    for (const { vertex, moments } of lanes(example, FIRST))
      for (const { at, mention, index } of moments) {
        expect(vertex.attributes.mentions[index]).toBe(mention);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
  });

  it('spreads what has the same time as it stands in the text', () => {
    const at = [0, 50, 100, 200].map((start, index) => ({
      line: 1,
      start,
      time: index < 2 ? 0 : index === 2 ? 60 : 120,
    }));
    expect(places(graphWith(at))).toEqual([0, 0.25, 0.5, 1]);
  });

  it('goes on at the same pace after the last time that is known', () => {
    const at = [
      { line: 1, start: 0, time: 0 },
      { line: 2, start: 100, time: 10 },
      { line: 3, start: 400, time: 10 },
    ];
    expect(axisOf(graphWith(at), FIRST).end).toBe(40);
    expect(places(graphWith(at))).toEqual([0, 0.25, 1]);
  });

  it('of an episode that names nothing is empty', () => {
    expect(lanes(graphWith([]), FIRST)).toEqual([]);
    expect(axisOf(graphWith([]), FIRST).marks.length).toBeGreaterThan(0);
  });
});
