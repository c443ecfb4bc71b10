import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type Label, placeFirst, placeLabels } from '../../src/viewer/labels.ts';

const spot = (x: number, y: number, width = 40): Candidate => ({ text: 'x', x, y, radius: 5, width, height: 12 });
const room = { width: 400, height: 300, most: 50 };
const overlap = (a: Label<Candidate>, b: Label<Candidate>): boolean =>
  a.left < b.left + b.of.width &&
  b.left < a.left + a.of.width &&
  Math.abs(a.middle - b.middle) < (a.of.height + b.of.height) / 2;

describe('labels', () => {
  it('stand right of their disc, or left where that is taken', () => {
    const [first, second] = [spot(100, 100), spot(95, 104)];
    const placed = placeLabels([first, second], [first, second], room);
    expect(placed.map(({ left }) => left > 100)).toEqual([true, false]);
  });

  it('stay inside', () => {
    const [label] = placeLabels([spot(390, 100)], [], room);
    expect(label?.left).toBeLessThan(390);
    expect(placeLabels([spot(-20, 100)], [], room)).toEqual([]);
  });

  it('keep clear of discs, unless they matter most', () => {
    const [first, disc] = [spot(100, 100), spot(130, 100)];
    expect(placeLabels([first], [first, disc], room)[0]?.left).toBeLessThan(100);
    const wall = [spot(130, 100), spot(70, 100), spot(100, 117), spot(100, 83)];
    expect(placeLabels([first], [first, ...wall], room)).toHaveLength(1);
    expect(placeLabels([first], [first, ...wall], { ...room, most: 0 })).toEqual([]);
  });

  it('leave room for those that are there', () => {
    const there = { of: spot(100, 100), left: 105, middle: 100 };
    const [label] = placeLabels([spot(100, 100)], [], { ...room, beside: [there] });
    expect(label?.left).toBeLessThan(100);
  });

  it('of lines take the first place that is free, or none', () => {
    const at = (left: number) => ({ of: spot(0, 0), left, middle: 100 });
    const groups = [
      [at(100), at(200)],
      [at(110), at(200)],
      [at(90), at(210)],
    ];
    expect(placeFirst(groups, room).map(({ left }) => left)).toEqual([100, 200]);
    expect(placeFirst(groups, { ...room, most: 1 }).map(({ left }) => left)).toEqual([100]);
    expect(placeFirst(groups, { ...room, beside: [at(100)] }).map(({ left }) => left)).toEqual([200]);
    expect(placeFirst([[at(390)]], room)).toEqual([]);
  });

  it('never lie over one another, nor are more than wanted', () => {
    const spots = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        w: fc.integer({ min: 5, max: 120 }),
      }),
    );
    fc.assert(
      fc.property(spots, fc.integer({ min: 0, max: 30 }), (all, most) => {
        const candidates = all.map(({ x, y, w }) => spot(x, y, w));
        const placed = placeLabels(candidates, candidates, { ...room, most });
        expect(placed.length).toBeLessThanOrEqual(most);
        for (const [index, label] of placed.entries())
          expect(placed.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
      }),
    );
  });
});
