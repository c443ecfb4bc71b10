import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { GraphDocument, GraphEdge } from '../../src/graph/schema.ts';
import { RELATION_TYPES } from '../../src/ontology/index.ts';
import { predicateOf } from '../../src/sinks/rdf/terms.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { DOCUMENTS, HOSTILE, hostileDocument } from './documents.ts';
import { textOf } from './written.ts';

const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const TERM = 'urn:epigraph:term:';
const node = (key: string): string => `urn:epigraph:node:${key}`;

const turtleOf = async (document: GraphDocument): Promise<readonly Quad[]> =>
  new Parser({ format: 'text/turtle' }).parse(await textOf('turtle', document));

/** No context may be fetched: the file brings its own. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} is fetched`);
};

const jsonldOf = async (document: GraphDocument): Promise<readonly Quad[]> => {
  const quads = await jsonld.toRDF(JSON.parse(await textOf('jsonld', document)), {
    documentLoader,
    format: 'application/n-quads',
  });
  return new Parser({ format: 'application/n-quads' }).parse(String(quads));
};

/** A statement as one line; numbers by their value, since 0.9 is 9.0E-1. */
const line = ({ subject, predicate, object }: Quad): string => {
  const isDouble = object.termType === 'Literal' && object.datatype.value.endsWith('#double');
  const value = isDouble ? String(Number(object.value)) : object.value;
  const type = object.termType === 'Literal' ? object.datatype.value : '';
  return JSON.stringify([subject.value, predicate.value, object.termType, value, type]);
};
const lines = (quads: readonly Quad[]): readonly string[] => quads.map(line).sort();

const objects = (quads: readonly Quad[], subject: string, predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object.value);

describe('Turtle and JSON-LD', () => {
  it.each(Object.entries(DOCUMENTS))('say the same of the %s document, each thing once', async (_, document) => {
    const turtle = lines(await turtleOf(document));
    expect(new Set(turtle).size).toBe(turtle.length);
    expect(lines(await jsonldOf(document))).toEqual(turtle);
  });

  it('are expanded without a network', async () => {
    const expanded = await jsonld.expand(JSON.parse(await textOf('jsonld', exampleDocument)), { documentLoader });
    expect(expanded.length).toBeGreaterThan(exampleDocument.nodes.length);
  });

  it('use the words of schema.org for what it has words for', async () => {
    const quads = await turtleOf(exampleDocument);
    const mara = node('person:mara-lindqvist');
    expect(objects(quads, node(FIRST), `${RDF}type`)).toEqual([`${SCHEMA}PodcastEpisode`, `${TERM}Episode`]);
    expect(objects(quads, node(FIRST), `${SCHEMA}mentions`)).toContain(mara);
    expect(objects(quads, node(FIRST), `${SCHEMA}datePublished`)).toEqual(['2021-03-04']);
    expect(objects(quads, node(FIRST), `${SCHEMA}partOfSeries`)).toEqual([node('podcast:queue-talk')]);
    expect(objects(quads, mara, `${SCHEMA}worksFor`)).toEqual([node('organisation:tidewater')]);
    expect(objects(quads, mara, `${SCHEMA}alternateName`)).toEqual(['Mara', 'Mara Lindquist']);
    expect(objects(quads, node('talk:draining-the-queue'), `${SCHEMA}performer`)).toEqual([mara]);
    expect(objects(quads, node('talk:draining-the-queue'), `${SCHEMA}superEvent`)).toEqual([node('event:europython')]);
    expect(objects(quads, node('project:rabbitmq'), `${SCHEMA}url`)).toEqual(['https://www.rabbitmq.com/']);
    expect(objects(quads, node('project:celery'), `${TERM}USES`)).toEqual([node('project:rabbitmq')]);
  });

  it('prove every claim by the words of an episode', async () => {
    const quads = await turtleOf(exampleDocument);
    const claims = quads.filter((quad) => quad.predicate.value === `${RDF}predicate`).map((quad) => quad.subject.value);
    const works = claims.find((claim) => objects(quads, claim, `${TERM}relation`)[0] === 'WORKS_FOR') ?? '';
    expect(objects(quads, works, `${TERM}role`)).toEqual(['engineer']);
    const [proof = ''] = objects(quads, works, `${PROV}wasDerivedFrom`);
    expect(objects(quads, proof, `${SCHEMA}text`)).toEqual(['I work at Tidewater in Gothenburg']);
    expect(objects(quads, proof, `${PROV}wasQuotedFrom`)).toEqual([node(FIRST)]);
    expect(objects(quads, proof, `${PROV}wasAttributedTo`)).toEqual([node('person:mara-lindqvist')]);
    expect(objects(quads, proof, `${TERM}startLine`)).toEqual(['6']);
    for (const claim of claims) expect(objects(quads, claim, `${PROV}wasDerivedFrom`)).not.toEqual([]);
  });

  it('keep apart what two episodes claim', async () => {
    const quads = await turtleOf(exampleDocument);
    const hosts = quads.filter((quad) => quad.object.value === 'HOSTS').map((quad) => quad.subject.value);
    const episodes = hosts
      .flatMap((claim) => objects(quads, claim, `${PROV}wasDerivedFrom`))
      .flatMap((proof) => objects(quads, proof, `${PROV}wasQuotedFrom`));
    expect([...episodes].sort()).toEqual([node(SECOND), node(FIRST)]);
  });

  it('say the subject, predicate and object of a claim as they say it themselves, in whatever direction', async () => {
    const quads = await turtleOf(exampleDocument);
    const said = new Set(
      quads.map((quad) => [quad.subject, quad.predicate, quad.object].map((term) => term.value).join(' ')),
    );
    const claims = [
      ...new Set(quads.filter((quad) => quad.predicate.value === `${RDF}subject`).map((quad) => quad.subject.value)),
    ];
    expect(claims).toHaveLength(27);
    const parts = ['subject', 'predicate', 'object'].map((part) => `${RDF}${part}`);
    expect(claims.filter((claim) => !said.has(parts.map((part) => objects(quads, claim, part)[0]).join(' ')))).toEqual(
      [],
    );
  });

  it('never say in the present what is past', async () => {
    const past = (edge: GraphEdge): GraphEdge => ({ ...edge, attributes: { ...edge.attributes, past: true } });
    const quads = await turtleOf({ ...exampleDocument, edges: exampleDocument.edges.map(past) });
    const predicates = new Set(quads.map((quad) => quad.predicate.value));
    expect(predicates).toContain(`${SCHEMA}alumniOf`);
    expect(predicates).toContain(`${TERM}past_USES`);
    expect(predicates).not.toContain(`${SCHEMA}worksFor`);
  });

  it('make no reference of what is no address of the web, and keep hostile words as words', async () => {
    const quads = await turtleOf(hostileDocument);
    const urls = quads.filter((quad) => quad.predicate.value === `${SCHEMA}url`).map((quad) => quad.object);
    expect(urls.filter((url) => url.value.startsWith('javascript:')).map((url) => url.termType)).not.toContain(
      'NamedNode',
    );
    expect(urls.map((url) => url.value)).toContain('https://x.example/a%20b%7Cc%7Bd%7D%22%3E%3Cs%3E?q=%60e%60');
    const names = quads.filter((quad) => quad.predicate.value === `${SCHEMA}name`).map((quad) => quad.object.value);
    for (const name of HOSTILE.filter((one) => !/(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(one))) expect(names).toContain(name);
  });
});

describe('predicateOf', () => {
  it('knows a word for every relation, and another for what is past', () => {
    for (const type of RELATION_TYPES) {
      const [now, then] = [false, true].map((past) => predicateOf(type, { from: 'Project', to: 'Project', past }).name);
      expect(now).toMatch(/^(?:schema|epigraph):\w+$/);
      expect(then).not.toBe(now);
    }
  });

  it.each([
    ['Project', 'Project', 'schema:isPartOf'],
    ['Organisation', 'Organisation', 'schema:parentOrganization'],
    ['Project', 'Organisation', 'epigraph:PART_OF'],
  ] as const)('says that a %s is part of a %s by %s', (from, to, name) => {
    expect(predicateOf('PART_OF', { from, to, past: false }).name).toBe(name);
  });
});
