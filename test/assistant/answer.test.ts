import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_SCHEMA, readAnswer } from '../../src/assistant/answer.ts';
import { reply } from './stand-in.ts';

const ADA = { name: 'Ada', type: 'Person', heard: [], lines: [1] };
const ANSWER = { entities: [ADA], relations: [] };

describe('replies are read', () => {
  it.each([
    ['as they are', JSON.stringify(ANSWER)],
    ['in a fence', `Here you go:\n\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\`\nAnything else?`],
    ['after thoughts', `<think>an {"entities": here?</think>${JSON.stringify(ANSWER)}`],
    ['with trailing commas', '{"entities":[{"name":"Ada","type":"Person","heard":[],"lines":[1,],},],"relations":[],}'],
    ['with numbers as text', '{"entities":[{"name":" Ada ","type":"Person","heard":[],"lines":["1"]}],"relations":[]}'],
    ['with one list alone', '{"entities":[{"name":"Ada","type":"Person","heard":[],"lines":[1]}]}'],
  ])('%s', (_, text) => {
    expect(readAnswer(text)).toEqual({ ...ANSWER, malformed: [] });
  });

  it.each([
    ['Sure! Here is what I found: people talk about software.'],
    [reply().slice(0, 700)],
    [''],
    ['{}'],
    ['[]'],
    ['{"answer": 42}'],
    ['null'],
  ])('but not %s', (text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it('lack what is left out, and name what has another shape', () => {
    const answer = readAnswer(
      '{"entities":[{"name":"Ada","type":"Person"},{"no":"name"},7],"relations":[{"source":"Ada"}]}',
    );
    expect(answer?.entities).toEqual([{ ...ADA, lines: [] }]);
    expect(answer?.malformed).toEqual(['{"no":"name"}', '7', '{"source":"Ada"}']);
  });

  it('keep names on one line, without control characters, and no longer than names are', () => {
    const named = (name: string) => readAnswer(JSON.stringify({ entities: [{ ...ADA, name }] }))?.entities;
    expect(named(' Ada\n\u001b[31m  Byron\u0007 ')).toMatchObject([{ name: 'Ada [31m Byron' }]);
    expect(named('A'.repeat(300))).toEqual([]);
  });

  it('whatever they are, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.json(),
        (text, json) => void [readAnswer(text), readAnswer(json), readAnswer(`{"entities":${json}}`)],
      ),
    );
  });

  it('may have the types of the ontology alone, MENTIONS aside', () => {
    const schema = JSON.stringify(ANSWER_SCHEMA);
    expect(schema).toContain('"WORKS_FOR"');
    expect(schema).toContain('"Publication"');
    expect(schema).not.toContain('MENTIONS');
    expect(schema).toContain('"additionalProperties":false');
  });
});
