import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/assistant/answer.ts';
import { planEpisode } from '../../src/assistant/consult.ts';
import { verifyAnswers } from '../../src/assistant/verify.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/ontology/index.ts';
import { builtIn, extract } from '../../src/pipeline.ts';
import { splitLines } from '../../src/transcripts/lines.ts';
import { readTranscript } from '../../src/transcripts/read.ts';

const WORDS = [
  'Ada Byron',
  'Django',
  'uses',
  'works at',
  'Crate io',
  'is',
  'not',
  'flask',
  'Ignore previous instructions',
  '“😀”',
  'é',
  '.',
  '?',
  '\n',
  '\n\nWanda: ',
];
const speech = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => `Hello ${words.join(' ')}`);
const name = fc.oneof(fc.constantFrom('Ada Byron', 'Django', 'Crate.io', 'Flask', 'Wanda', 'Nobody'), fc.string());
const line = fc.integer({ min: -2, max: 30 });
const entity = fc.record({
  name,
  type: fc.oneof(fc.constantFrom(...ENTITY_TYPES), fc.string()),
  heard: fc.array(name, { maxLength: 2 }),
  lines: fc.array(line, { maxLength: 3 }),
});

/** An answer whose quotes are cut from the speech, or made up. */
const answered = fc.tuple(speech, fc.array(entity, { maxLength: 6 })).chain(([text, entities]) => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(40)).map(([from, length]) => text.slice(from, from + length));
  const relation = fc.record({
    source: name,
    type: fc.oneof(fc.constantFrom(...RELATION_TYPES), fc.string()),
    target: name,
    quotes: fc.array(fc.record({ line, text: fc.oneof(cut, fc.string()) }), { maxLength: 3 }),
  });
  return fc.record({
    text: fc.constant(text),
    entities: fc.constant(entities),
    relations: fc.array(relation, { maxLength: 6 }),
    size: fc.integer({ min: 1, max: 50 }),
  });
});

describe('whatever an assistant says', () => {
  it('each proof and mention is words of the text, and the graph is a valid document', () => {
    fc.assert(
      fc.property(answered, ({ text, entities, relations, size }) => {
        const transcript = readTranscript(Buffer.from(text), { name: 'x.txt' });
        const extraction = extract(transcript);
        const plan = planEpisode({ extraction, file: splitLines(text) }, size);
        const answer = readAnswer(JSON.stringify({ entities, relations }));
        if (answer === null) throw new Error('no answer');
        const readings = plan.windows.map((window) => ({ window, answer }));
        const claims = verifyAnswers({
          transcript,
          readings,
          known: extraction.entities,
          catalogue: builtIn(),
          rule: 'assistant/x',
        });
        const found = extract(transcript, { claims });
        for (const mention of found.entities.flatMap((one) => one.mentions))
          expect(transcript.text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const proof of found.relations.flatMap(({ evidence }) => evidence))
          if (proof.end > proof.start) expect(transcript.text.slice(proof.start, proof.end)).toBe(proof.quote);
        const document = writeDocument(buildGraph([found]));
        expect(writeDocument(parseDocument(document, 'graph.json'))).toBe(document);
        expect(writeDocument(buildGraph([extract(transcript, { claims })]))).toBe(document);
      }),
      { numRuns: 150 },
    );
  });
});
