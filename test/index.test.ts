import { expect, it } from 'vitest';
import * as epigraph from '../src/index.ts';

it('the public API is exactly this list', () => {
  expect(Object.keys(epigraph).sort()).toEqual([
    'ENTITY_TYPES',
    'EpigraphError',
    'RELATION_TYPES',
    'VERSION',
    'buildGraph',
    'extract',
    'fromGraphology',
    'mergeDocuments',
    'microAverage',
    'parseDocument',
    'parseGold',
    'readTranscript',
    'score',
    'toGraphology',
    'writeDocument',
  ]);
});
