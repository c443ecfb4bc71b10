import { describe, expect, it } from 'vitest';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { episodesOf, namesOf, withSources } from '../../src/graph/sources.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';

/** The example without its episodes as nodes. */
const people: GraphDocument = {
  ...exampleDocument,
  nodes: exampleDocument.nodes.filter((node) => node.attributes.type === 'Person' || node.attributes.type === 'Talk'),
  edges: exampleDocument.edges.filter((edge) => edge.attributes.type === 'GAVE'),
};
const part = withSources(people, exampleDocument);
const sourcesOf = ({ attributes }: GraphDocument): readonly string[] =>
  (attributes.sources ?? []).map((source) => source.key);

describe('a part of a graph', () => {
  it('knows the episodes behind it, without what they named', () => {
    expect(sourcesOf(part)).toEqual([SECOND, FIRST]);
    expect([...episodesOf(part).keys()]).toEqual([SECOND, FIRST]);
    expect(namesOf(part).get(FIRST)).toBe('Queues - Mara Lindqvist');
    expect(part.attributes.sources?.every((source) => source.attributes.mentions.length === 0)).toBe(true);
  });

  it('is read again; without its sources it is not', () => {
    expect(parseDocument(writeDocument(part), 'part.json')).toEqual(part);
    expect(failureOf(() => parseDocument(writeDocument(people), 'part.json')).message).toBe(
      `"part.json": edges[0].attributes.evidence[0].episode "${FIRST}" is no episode of the document.`,
    );
  });

  it('needs no sources where its episodes are nodes', () => {
    expect(withSources(exampleDocument, exampleDocument)).toEqual(exampleDocument);
  });

  it('becomes whole again when it meets the rest', () => {
    expect(sourcesOf(mergeDocuments([part, exampleDocument]))).toEqual([]);
    expect(mergeDocuments([part, exampleDocument]).edges).toHaveLength(exampleDocument.edges.length);
  });

  it('meets other parts in any order', () => {
    const first = withSources(withoutEpisodes(people, new Set([SECOND])), exampleDocument);
    const second = withoutEpisodes(exampleDocument, new Set([FIRST]));
    const merged = mergeDocuments([first, second]);
    expect(sourcesOf(merged)).toEqual([FIRST]);
    expect(writeDocument(mergeDocuments([second, first]))).toBe(writeDocument(merged));
  });

  it('forgets the sources whose words go', () => {
    expect(sourcesOf(withoutEpisodes(part, new Set([SECOND])))).toEqual([FIRST]);
  });
});
