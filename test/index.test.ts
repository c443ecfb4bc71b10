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
    'loadCatalogue',
    'mergeDocuments',
    'microAverage',
    'microPortion',
    'parseCorrections',
    'parseDocument',
    'parseGold',
    'parseUserCatalogue',
    'readNotes',
    'readTranscript',
    'sameName',
    'score',
    'toGraphology',
    'withUserRows',
    'writeDocument',
  ]);
});
