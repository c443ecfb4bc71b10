import { describe, expect, it } from 'vitest';
import { ENTITY_DEFINITIONS } from '../../src/ontology/index.ts';
import { colourOf, inkOn, positionsOf, sizesOf } from '../../src/sinks/looks.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { emptyDocument, loneDocument, manyNodes } from './documents.ts';

/** WCAG contrast of two colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

describe('looks', () => {
  it('give every type a colour of its own', () => {
    const colours = exampleDocument.nodes.map(colourOf);
    expect(new Set(colours).size).toBe(ENTITY_DEFINITIONS.length);
    expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });

  it.each(ENTITY_DEFINITIONS.map(({ type, colour }) => [type, colour] as const))(
    'write on the colour of %s in an ink that can be read',
    (_, colour) => {
      expect(contrast(colour, inkOn(colour))).toBeGreaterThan(3);
    },
  );

  it('make nodes with more relations larger', () => {
    const sizes = sizesOf(exampleDocument);
    expect(sizes.get('person:mara-lindqvist') ?? 0).toBeGreaterThan(sizes.get('technology:amqp') ?? 0);
    expect([...sizes.values()].every((size) => size >= 4)).toBe(true);
  });

  it('give every node a place of its own, the same every time', () => {
    const places = positionsOf(exampleDocument);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(exampleDocument.nodes.length);
    expect(positionsOf(structuredClone(exampleDocument))).toEqual(places);
    expect([...places.values()].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  });

  it('place nothing, one node and very many', () => {
    expect(positionsOf(emptyDocument).size).toBe(0);
    expect(positionsOf(loneDocument).size).toBe(1);
    expect(positionsOf(manyNodes(1501)).size).toBe(1501);
  });
});
