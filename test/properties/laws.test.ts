import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { fromGraphology, parseDocument, toGraphology, writeDocument } from '../../src/graph/document.ts';
import type { Extraction } from '../../src/model.ts';
import { isAllowed } from '../../src/ontology/index.ts';
import { extract } from '../../src/pipeline.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { transcriptOf } from '../support.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
const extractions: readonly Extraction[] = readdirSync(SAMPLES)
  .filter((name) => name.includes('.') && name !== 'README.md')
  .map((name) => extract(readTranscript(readFileSync(new URL(name, SAMPLES)), { name })));

const PHRASES = [
  'hello and welcome to Queue Talk',
  'I am Ada Byron',
  'joined by Grace Hopper',
  'who works at Google',
  'and wrote Flask',
  'we use Django',
  'not Rails',
  'her keynote at PyCon',
  'pep eight',
  'in Berlin',
  '.',
  ',',
  '?',
  '\n\n',
  '**Ada:** ',
  '💥',
  'the security team',
  'a library called Blorb',
  "Guido's talk about CPython",
];
const speech = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => `so ${parts.join(' ')}`);

const holds = (extraction: Extraction): void => {
  const { transcript, entities, relations } = extraction;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  expect(known.size).toBe(entities.length);
  for (const entity of entities)
    for (const mention of entity.mentions) expect(transcript.text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const relation of relations) {
    const [source, target] = [known.get(relation.source), known.get(relation.target)];
    expect(source !== undefined && target !== undefined && isAllowed(relation.type, source.type, target.type)).toBe(
      true,
    );
    expect(relation.evidence.length).toBeGreaterThan(0);
    for (const evidence of relation.evidence)
      if (evidence.end > evidence.start)
        expect(transcript.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
};

describe('the laws', () => {
  it('spans slice back, quotes are verbatim, domain and range hold: on the samples', () => {
    for (const extraction of extractions) holds(extraction);
  });

  it('… and on any speech', () => {
    fc.assert(
      fc.property(speech, (text) => {
        holds(extract(transcriptOf(text)));
      }),
      { numRuns: 150 },
    );
  });

  it('the same input gives the same bytes', () => {
    const again = readdirSync(SAMPLES)
      .filter((name) => name.includes('.') && name !== 'README.md')
      .map((name) => extract(readTranscript(readFileSync(new URL(name, SAMPLES)), { name })));
    expect(writeDocument(buildGraph(again))).toBe(writeDocument(buildGraph(extractions)));
  });

  it('the order of the inputs does not matter', () => {
    expect(writeDocument(buildGraph([...extractions].reverse()))).toBe(writeDocument(buildGraph(extractions)));
  });

  it('the document survives writing, reading and graphology', () => {
    const document = buildGraph(extractions);
    expect(parseDocument(writeDocument(document), 'x')).toEqual(document);
    expect(writeDocument(fromGraphology(toGraphology(document)))).toBe(writeDocument(document));
  });

  it('entities that two episodes share are one node, bare first names never', () => {
    const document = buildGraph(extractions);
    expect(document.nodes.filter((node) => node.attributes.name === 'Ines Carvalho')).toHaveLength(1);
    for (const node of document.nodes.filter(
      (one) => one.attributes.type === 'Person' && !one.attributes.name.includes(' '),
    )) {
      expect(new Set(node.attributes.mentions.map((mention) => mention.episode)).size).toBeLessThanOrEqual(1);
    }
  });
});
