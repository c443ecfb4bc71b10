import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/ontology/index.ts';
import { strokesOf } from '../../src/viewer/strokes.ts';
import {
  clock,
  counted,
  fragmentOf,
  keyOf,
  linesOf,
  playAt,
  times,
  verbOf,
  webAddress,
} from '../../src/viewer/words.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';

describe('words', () => {
  it('every relation type reads as a verb', () => {
    for (const type of RELATION_TYPES) expect(verbOf(type)).toMatch(/^(?:is|was|[a-z]+(?:s|ed)|knows|gave) ?/);
  });

  it.each([
    [0, '0:00'],
    [62.9, '1:02'],
    [3723, '1:02:03'],
  ])('%d seconds are %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });

  it('counts', () => {
    expect([counted(1, 'name'), counted(1234, 'name')]).toEqual(['1 name', '1,234 names']);
    expect([times(1), times(3)]).toEqual(['once', '3 times']);
    expect([linesOf(7, 7), linesOf(7, 9)]).toEqual(['line 7', 'lines 7–9']);
  });
});

describe('addresses', () => {
  it.each(['https://example.org/a', 'http://example.org/'])('%s is a link', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' JavaScript:alert(1)',
    'example.org',
    '',
    null,
    7,
  ])('%j is none', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  it.each([
    ['https://example.org/a.mp3', 'https://example.org/a.mp3#t=62'],
    ['https://example.org/a.mp3?token=1#x', 'https://example.org/a.mp3?token=1#t=62'],
    ['javascript:alert(1)', null],
  ])('a recording at %s plays at %s', (audio, wanted) => {
    const nodes = exampleDocument.nodes.map((node) =>
      node.key === FIRST ? { ...node, attributes: { ...node.attributes, audio } } : node,
    );
    expect(playAt({ ...exampleDocument, nodes }, FIRST, 62.9)).toBe(wanted);
    expect(playAt(exampleDocument, FIRST, 62.9)).toBeNull();
  });

  it('a permalink is the id', () => {
    expect(fragmentOf('person:markus-holtermann')).toBe('#person:markus-holtermann');
    expect(fragmentOf('episode:show/title')).toBe('#episode:show/title');
  });

  it('an id comes back from its permalink, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        expect(keyOf(fragmentOf(key))).toBe(key);
      }),
    );
  });

  it.each(['', '#', '#%E0%A4%A'])('%j names nothing', (fragment) => {
    expect(keyOf(fragment)).toBeNull();
  });

  it('half a character is no reason to fail', () => {
    expect(fragmentOf('person:\uD800')).toBe('#person:%EF%BF%BD');
  });
});

describe('lines of the picture', () => {
  const [edge] = exampleDocument.edges;
  if (edge === undefined) throw new TypeError('the example has no edges');
  const between = (source: string, type: typeof edge.attributes.type, target: string) => ({
    ...edge,
    source,
    target,
    attributes: { ...edge.attributes, type },
  });

  it('are one between two nodes, with all that is said', () => {
    const strokes = strokesOf([
      between('a', 'CREATED', 'b'),
      between('a', 'MAINTAINS', 'b'),
      between('b', 'USES', 'c'),
    ]);
    expect(strokes.map(({ label, isOneWay }) => [label, isOneWay])).toEqual([
      ['created · maintains', true],
      ['uses', true],
    ]);
  });

  it('have no arrow where relations lead both ways', () => {
    expect(strokesOf([between('a', 'USES', 'b'), between('b', 'PART_OF', 'a')])[0]?.isOneWay).toBe(false);
  });

  it('are faint where an episode only names something', () => {
    expect(strokesOf([between('a', 'MENTIONS', 'b')])[0]?.isFaint).toBe(true);
    expect(strokesOf([between('a', 'MENTIONS', 'b'), between('b', 'GUEST_ON', 'a')])[0]?.isFaint).toBe(false);
  });
});
