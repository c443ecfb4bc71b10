import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimsOf, edgeOf } from '../../src/graph/claims.ts';
import type { GraphEdge } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';

const edgeFrom = (key: string): GraphEdge => {
  const edge = exampleDocument.edges.find((one) => one.key === key);
  if (edge === undefined) throw new TypeError(`no edge ${key}`);
  return edge;
};
const HOSTS = edgeFrom('person:otis-vane|HOSTS|podcast:queue-talk');
const WORKS = edgeFrom('person:mara-lindqvist|WORKS_FOR|organisation:tidewater');
const proof = WORKS.attributes.evidence[0] ?? HOSTS.attributes.evidence[0];

const claim = (episode: string, more: Partial<Claim> = {}): Claim => {
  if (proof === undefined) throw new TypeError('the example has no proof');
  return { episode, confidence: 0.8, past: false, role: null, when: null, evidence: [{ ...proof, episode }], ...more };
};

describe('claimsOf', () => {
  it('gives one claim an episode, with its proofs', () => {
    const claims = claimsOf(HOSTS);
    expect(claims.map(({ episode, evidence }) => [episode, evidence.length])).toEqual([
      [SECOND, 1],
      [FIRST, 1],
    ]);
  });

  it('gives what the edge says where one episode says it', () => {
    expect(claimsOf(WORKS)).toMatchObject([{ episode: FIRST, confidence: 0.8, role: 'engineer', past: false }]);
  });

  it('gives none for what is only mentioned', () => {
    expect(claimsOf(edgeFrom(`${FIRST}|MENTIONS|project:rabbitmq`))).toEqual([]);
  });
});

describe('edgeOf', () => {
  it('is surer where two episodes agree, and never quite sure', () => {
    const sure = (...confidences: readonly number[]): number => {
      const [first, ...others] = confidences.map((confidence, index) => claim(`episode:${index}`, { confidence }));
      if (first === undefined) throw new TypeError('no claim');
      return edgeOf(WORKS, [first, ...others]).attributes.confidence;
    };
    expect([sure(0.8), sure(0.8, 0.5), sure(0.9, 0.9, 0.9), sure(1, 0.5)]).toEqual([0.8, 0.9, 0.99, 1]);
  });

  it('is past only where every episode speaks of the past', () => {
    const past = claim('episode:a', { past: true });
    expect(edgeOf(WORKS, [past, claim('episode:b', { past: true })]).attributes.past).toBe(true);
    expect(edgeOf(WORKS, [past, claim('episode:b')]).attributes).not.toHaveProperty('past');
  });

  it('takes role and date from the surest episode that says one', () => {
    const { role, when } = edgeOf(WORKS, [
      claim('episode:a', { role: 'intern', when: '2014', confidence: 0.5 }),
      claim('episode:b', { role: 'CTO', confidence: 0.7 }),
      claim('episode:c', { confidence: 0.9 }),
    ]).attributes;
    expect([role, when]).toEqual(['CTO', '2014']);
  });

  it('is no surer where the same episode says it twice', () => {
    const { attributes } = edgeOf(WORKS, [claim('episode:a'), claim('episode:a', { role: 'CTO' })]);
    expect(attributes).toMatchObject({ confidence: 0.8, role: 'CTO' });
    expect(attributes).not.toHaveProperty('claims');
    expect(attributes.evidence).toHaveLength(2);
  });

  it('gives back the claims it was made of', () => {
    const any = fc.record({
      confidence: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
      past: fc.boolean(),
      role: fc.option(fc.constantFrom('CTO', 'intern')),
      when: fc.option(fc.constantFrom('2014', '1.7')),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (facts) => {
        const [first, ...others] = facts.map((fact, index) => claim(`episode:${index}`, fact));
        if (first === undefined) return;
        expect(claimsOf(edgeOf(WORKS, [first, ...others]))).toEqual([first, ...others]);
      }),
    );
  });
});
