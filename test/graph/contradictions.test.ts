import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import { extraction, named } from './extraction.ts';

const TEXT = 'Mara Lindqvist moved on.';
const read = (title: string, rules: string | null) => ({
  ...extraction(TEXT, title, { entities: [named(TEXT, 'Person', 'Mara Lindqvist')] }),
  contradictions:
    rules === null ? [] : [{ rules, assistant: 'Tidewater (Organisation)', kept: 'assistant' as const, lines: [1] }],
});
const [early, late, plain] = [read('Early', '“tide” is Tide'), read('Late', '“water” is Water'), read('Plain', null)];

describe('what rules and assistant read differently', () => {
  it('is in the document with its episode, and comes back from its text', () => {
    const document = buildGraph([early, late]);
    expect(document.attributes.contradictions).toEqual([
      { episode: early.episode.id, ...early.contradictions[0] },
      { episode: late.episode.id, ...late.contradictions[0] },
    ]);
    expect(parseDocument(writeDocument(document), 'graph.json')).toEqual(document);
  });

  it('is the same in whatever order documents are merged', () => {
    const documents = [early, late, plain].map((one) => buildGraph([one]));
    const merged = writeDocument(mergeDocuments(documents));
    expect(writeDocument(mergeDocuments([...documents].reverse()))).toBe(merged);
    expect(merged).toBe(writeDocument(buildGraph([early, late, plain])));
  });

  it('goes with its episode', () => {
    const left = withoutEpisodes(buildGraph([early, late]), new Set([early.episode.id]));
    expect(left.attributes.contradictions).toMatchObject([{ episode: late.episode.id }]);
    expect(withoutEpisodes(left, new Set([late.episode.id])).attributes).not.toHaveProperty('contradictions');
  });

  it('is not even named where there is none', () => {
    expect(writeDocument(buildGraph([plain]))).not.toContain('contradictions');
  });
});
