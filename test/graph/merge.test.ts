import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/graph/document.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument, GraphNode } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';

const namesOf = (document: GraphDocument): readonly string[] => document.nodes.map((node) => node.attributes.name);
const attributesOf = (document: GraphDocument, key: string): GraphNode['attributes'] | undefined =>
  document.nodes.find((node) => node.key === key)?.attributes;
const first = withoutEpisodes(exampleDocument, new Set([SECOND]));
const second = withoutEpisodes(exampleDocument, new Set([FIRST]));

/** The document with other attributes on one node. */
const withNode = (
  document: GraphDocument,
  key: string,
  attributes: Partial<GraphNode['attributes']>,
): GraphDocument => ({
  ...document,
  nodes: document.nodes.map((node) =>
    node.key === key ? { ...node, attributes: { ...node.attributes, ...attributes } } : node,
  ),
});

describe('withoutEpisodes', () => {
  it('forgets the nodes that only the episode knew', () => {
    expect(namesOf(second)).not.toContain('Gothenburg');
    expect(namesOf(second)).not.toContain('Queues - Mara Lindqvist');
    expect(namesOf(second)).toContain('RabbitMQ');
  });

  it('forgets mentions, repairs, proofs and suggestions of the episode', () => {
    expect(JSON.stringify(second)).not.toContain(FIRST);
    expect(JSON.stringify(first)).not.toContain(SECOND);
  });

  it('forgets how the episode alone heard a name', () => {
    expect(attributesOf(first, 'project:rabbitmq')?.aliases).toEqual(['rabbit mq', 'Rabbit']);
    expect(attributesOf(second, 'project:rabbitmq')?.aliases).toEqual([]);
    expect(attributesOf(second, 'person:mara-lindqvist')?.aliases).toEqual(['Mara']);
  });

  it('is as sure of a thing as the episodes that are left', () => {
    const doubtful: GraphDocument = {
      ...exampleDocument,
      edges: exampleDocument.edges.map((edge) =>
        edge.key === `${SECOND}|MENTIONS|project:rabbitmq`
          ? { ...edge, attributes: { ...edge.attributes, confidence: 0.4 } }
          : edge,
      ),
    };
    expect(attributesOf(withoutEpisodes(doubtful, new Set([FIRST])), 'project:rabbitmq')?.confidence).toBe(0.4);
  });

  it('keeps a relation that another episode says too', () => {
    const hosts = second.edges.find((edge) => edge.attributes.type === 'HOSTS');
    expect(hosts?.attributes.evidence.map((proof) => proof.episode)).toEqual([SECOND]);
  });

  it('leaves no edge without its ends', () => {
    for (const document of [first, second]) {
      const keys = new Set(document.nodes.map((node) => node.key));
      expect(document.edges.filter((edge) => !keys.has(edge.source) || !keys.has(edge.target))).toEqual([]);
    }
  });

  it('of none is the very document', () => {
    expect(withoutEpisodes(exampleDocument, new Set())).toBe(exampleDocument);
  });

  it('of all is empty', () => {
    const { nodes, edges, attributes } = withoutEpisodes(exampleDocument, new Set([FIRST, SECOND]));
    expect([nodes, edges, attributes.suggestions]).toEqual([[], [], []]);
  });
});

describe('mergeDocuments', () => {
  const merged = mergeDocuments([first, second]);

  it('unites two episodes that were extracted apart', () => {
    expect([...namesOf(merged)].sort()).toEqual([...namesOf(exampleDocument)].sort());
    expect(new Set(merged.edges.map((edge) => edge.key))).toEqual(
      new Set(exampleDocument.edges.map((edge) => edge.key)),
    );
  });

  it('does not mind the order', () => {
    expect(writeDocument(mergeDocuments([second, first]))).toBe(writeDocument(merged));
  });

  it('with itself changes nothing', () => {
    expect(writeDocument(mergeDocuments([merged, merged]))).toBe(writeDocument(merged));
  });

  it('does not mind in which steps', () => {
    expect(writeDocument(mergeDocuments([mergeDocuments([first, second]), first]))).toBe(writeDocument(merged));
  });

  it('takes an episode that is in two of them from the later', () => {
    const heard = attributesOf(second, 'project:celery')?.mentions ?? [];
    const corrected = withNode(second, 'project:celery', {
      mentions: heard.map((mention) => ({ ...mention, text: 'Sellery' })),
    });
    const texts = (document: GraphDocument) =>
      attributesOf(document, 'project:celery')?.mentions.map((mention) => mention.text);
    expect(texts(mergeDocuments([merged, corrected]))).toEqual(['Sellery']);
    expect(texts(mergeDocuments([corrected, merged]))).toEqual(['Celery']);
  });

  it('takes the surer spelling of a name and keeps the other as an alias', () => {
    const other = withNode(second, 'project:rabbitmq', { name: 'Rabbitmq', confidence: 0.5 });
    expect(attributesOf(mergeDocuments([other, first]), 'project:rabbitmq')).toMatchObject({
      name: 'RabbitMQ',
      aliases: ['Rabbit', 'Rabbitmq', 'rabbit mq'],
    });
  });

  it('keeps the properties of both, the smaller where they differ', () => {
    const [one, other] = [
      withNode(first, 'project:rabbitmq', { year: 2007, site: 'b' }),
      withNode(second, 'project:rabbitmq', { licence: 'MPL', site: 'a' }),
    ];
    const properties = { licence: 'MPL', site: 'a', year: 2007 };
    expect(attributesOf(mergeDocuments([one, other]), 'project:rabbitmq')).toMatchObject(properties);
    expect(attributesOf(mergeDocuments([other, one]), 'project:rabbitmq')).toMatchObject(properties);
  });

  it('keeps edges apart that only share a key, and joins those that say the same under two keys', () => {
    const numbered = (document: GraphDocument): GraphDocument => ({
      ...document,
      edges: document.edges.map((edge, index) => ({ ...edge, key: `e${index}` })),
    });
    expect(writeDocument(mergeDocuments([numbered(first), numbered(second)]))).toBe(writeDocument(merged));
  });

  it('refuses a thing that is of two types', () => {
    const other = withNode(second, 'project:rabbitmq', { type: 'Technology' });
    const failure = failureOf(() => mergeDocuments([first, other]));
    expect(failure.code).toBe('DOCUMENT');
    expect(failure.message).toContain('"project:rabbitmq" is Project in one document and Technology in another');
  });

  it('of one is that one, and of none is a mistake', () => {
    expect(mergeDocuments([exampleDocument])).toBe(exampleDocument);
    expect(() => mergeDocuments([])).toThrow('nothing to merge');
  });
});
