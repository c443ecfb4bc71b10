import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import { mergeDocuments, withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument, GraphEdge, GraphNode } from '../../src/graph/schema.ts';
import type { Extraction } from '../../src/model.ts';
import { extract } from '../../src/pipeline.ts';
import { transcriptOf } from '../support.ts';
import { extraction, named } from './extraction.ts';

const EARLY = 'I am Mara Lindqvist\nand I used to work at Tidewater.\nAt Tidewater we ran rabbit mq or Celery.';
const LATE = 'Mara works at Tidewater as a CTO.\nThey prefer RabbitMQ.';

const early = ((): Extraction => {
  const mara = named(EARLY, 'Person', 'Mara Lindqvist');
  const tidewater = named(EARLY, 'Organisation', 'Tidewater', { links: ['https://tidewater.example'] });
  const rabbit = named(EARLY, 'Project', 'RabbitMQ', {
    forms: ['rabbit mq'],
    confidence: 0.7,
    repairs: [{ heard: 'rabbit mq', became: 'RabbitMQ', rule: 'sounds/spacing' }],
  });
  const celery = named(EARLY, 'Project', 'Celery', { properties: { name: 'no name', year: 2009 } });
  return extraction(EARLY, 'Early Days', {
    entities: [mara, tidewater, rabbit, celery],
    relations: [
      { source: mara, type: 'WORKS_FOR', target: tidewater, words: 'used to work at Tidewater', past: true },
      { source: rabbit, type: 'ALTERNATIVE_TO', target: celery, words: 'rabbit mq or Celery' },
    ],
    suggestions: [
      { heard: 'we ran', name: 'Warren', type: 'Person', confidence: 0.2, reason: 'sounds alike', lines: [3] },
    ],
  });
})();

const late = ((): Extraction => {
  const mara = named(LATE, 'Person', 'Mara Lindqvist', { forms: ['Mara'], confidence: 0.6 });
  const tidewater = named(LATE, 'Organisation', 'Tidewater');
  return extraction(LATE, 'Later', {
    entities: [mara, tidewater, named(LATE, 'Project', 'RabbitMQ')],
    relations: [
      {
        source: mara,
        type: 'WORKS_FOR',
        target: tidewater,
        words: 'works at Tidewater as a CTO',
        role: 'CTO',
        confidence: 0.5,
      },
    ],
  });
})();

const nodeOf = (document: GraphDocument, key: string): GraphNode['attributes'] => {
  const node = document.nodes.find((one) => one.key === key);
  if (node === undefined) throw new TypeError(`no node ${key}`);
  return node.attributes;
};
const edgeOf = (document: GraphDocument, key: string): GraphEdge['attributes'] => {
  const edge = document.edges.find((one) => one.key === key);
  if (edge === undefined) throw new TypeError(`no edge ${key}`);
  return edge.attributes;
};
const WORKS = 'person:mara-lindqvist|WORKS_FOR|organisation:tidewater';

describe('buildGraph of one episode', () => {
  const document = buildGraph([early]);

  it('gives a valid document', () => {
    expect(parseDocument(writeDocument(document), 'x')).toEqual(document);
  });

  it('places mentions in the file, with the words around them on one line', () => {
    expect(nodeOf(document, 'organisation:tidewater').mentions).toEqual([
      {
        episode: early.episode.id,
        line: 2,
        start: 42,
        end: 51,
        text: 'Tidewater',
        time: null,
        rule: 'test',
        context: 'I am Mara Lindqvist and I used to work at Tidewater. At Tidewater we ran rabbit mq or Celery.',
      },
      expect.objectContaining({ line: 3, start: 56 }),
    ]);
  });

  it('takes the line of a label from the mention, as it has no words in the text', () => {
    const mara = early.entities.find((entity) => entity.type === 'Person');
    if (mara === undefined) throw new TypeError('nobody');
    const [mention] = mara.mentions;
    if (mention === undefined) throw new TypeError('not mentioned');
    const labelled = { ...mara, mentions: [{ ...mention, text: '', end: mention.start, line: 77 }] };
    const built = buildGraph([{ ...early, entities: [early.episode, labelled], relations: [] }]);
    expect(nodeOf(built, mara.id).mentions[0]?.line).toBe(77);
    expect(edgeOf(built, `${early.episode.id}|MENTIONS|${mara.id}`).lines).toEqual([77]);
  });

  it('says how often the episode mentions each thing, and where', () => {
    const mentions = document.edges.filter((edge) => edge.attributes.type === 'MENTIONS');
    expect(mentions.map((edge) => [edge.source, edge.target, edge.attributes.count, edge.attributes.lines])).toEqual([
      [early.episode.id, 'organisation:tidewater', 2, [2, 3]],
      [early.episode.id, 'person:mara-lindqvist', 1, [1]],
      [early.episode.id, 'project:celery', 1, [3]],
      [early.episode.id, 'project:rabbitmq', 1, [3]],
    ]);
  });

  it('gives every proof with its episode, lines and surroundings', () => {
    expect(edgeOf(document, WORKS)).toEqual({
      type: 'WORKS_FOR',
      confidence: 0.8,
      past: true,
      evidence: [
        {
          episode: early.episode.id,
          quote: 'used to work at Tidewater',
          startLine: 2,
          endLine: 2,
          start: 26,
          end: 51,
          speaker: null,
          time: null,
          rule: 'test/row',
          before: 'I am Mara Lindqvist and I',
          after: '. At Tidewater we ran rabbit mq or Celery.',
        },
      ],
    });
  });

  it('stores a symmetric relation once, from the smaller id', () => {
    expect(document.edges.map((edge) => edge.key)).toContain('project:celery|ALTERNATIVE_TO|project:rabbitmq');
    expect(document.edges.map((edge) => edge.key)).not.toContain('project:rabbitmq|ALTERNATIVE_TO|project:celery');
  });

  it('keeps repairs and suggestions with their episode', () => {
    expect(nodeOf(document, 'project:rabbitmq').repairs).toEqual([
      { episode: early.episode.id, heard: 'rabbit mq', became: 'RabbitMQ', rule: 'sounds/spacing' },
    ]);
    expect(document.attributes.suggestions).toMatchObject([{ episode: early.episode.id, heard: 'we ran' }]);
  });

  it('shows properties, but none takes the place of the name', () => {
    expect(nodeOf(document, 'project:celery')).toMatchObject({ name: 'Celery', year: 2009 });
  });

  it('of none is an empty document', () => {
    const empty = buildGraph([]);
    expect([empty.nodes, empty.edges, empty.attributes.suggestions]).toEqual([[], [], []]);
    expect(parseDocument(writeDocument(empty), 'x')).toEqual(empty);
  });
});

describe('buildGraph of several episodes', () => {
  const document = buildGraph([early, late]);

  it('makes one node of the same thing, with all its names, links and mentions', () => {
    expect(nodeOf(document, 'person:mara-lindqvist')).toMatchObject({ aliases: ['Mara'], confidence: 0.9 });
    expect(nodeOf(document, 'person:mara-lindqvist').mentions.map((mention) => mention.episode)).toEqual([
      early.episode.id,
      late.episode.id,
    ]);
    expect(nodeOf(document, 'organisation:tidewater').links).toEqual(['https://tidewater.example']);
  });

  it('makes one edge of the same relation, and keeps what each episode claims', () => {
    const { evidence, ...said } = edgeOf(document, WORKS);
    expect(evidence.map((proof) => [proof.episode, proof.quote])).toEqual([
      [early.episode.id, 'used to work at Tidewater'],
      [late.episode.id, 'works at Tidewater as a CTO'],
    ]);
    expect(said).toEqual({
      type: 'WORKS_FOR',
      confidence: 0.9,
      role: 'CTO',
      claims: [
        { episode: early.episode.id, confidence: 0.8, past: true },
        { episode: late.episode.id, confidence: 0.5, role: 'CTO' },
      ],
    });
  });

  it('is the same whichever episode comes first', () => {
    expect(writeDocument(buildGraph([late, early]))).toBe(writeDocument(document));
  });

  it('is the same as merging the documents of each', () => {
    expect(writeDocument(mergeDocuments([buildGraph([late]), buildGraph([early])]))).toBe(writeDocument(document));
  });

  it('without one is the graph of the other', () => {
    const rest = withoutEpisodes(document, new Set([late.episode.id]));
    expect(writeDocument(rest)).toBe(writeDocument(buildGraph([early])));
  });

  it('takes an episode that is given twice from the later', () => {
    const again = { ...late, relations: [] };
    expect(writeDocument(buildGraph([early, late, again]))).toBe(writeDocument(buildGraph([early, again])));
  });
});

describe('real extractions', () => {
  const word = fc.constantFrom(
    'Django',
    'Flask',
    'works at',
    'Mozilla',
    'Ada Lovelace',
    'I am',
    'uses',
    '.',
    '\n',
    'or',
  );
  const episode = fc
    .array(word, { minLength: 1, maxLength: 30 })
    .map((words) => words.join(' '))
    .filter((text) => /\p{L}/u.test(text));

  it('extracted together or apart give the same bytes, in any order', () => {
    fc.assert(
      fc.property(fc.array(episode, { minLength: 2, maxLength: 4 }), (texts) => {
        const all = texts.map((text, index) => extract(transcriptOf(text, `episode-${index}.txt`)));
        const together = writeDocument(buildGraph(all));
        const apart = all.map((one) => buildGraph([one])).reverse();
        expect(writeDocument(mergeDocuments(apart))).toBe(together);
        expect(writeDocument(parseDocument(together, 'x'))).toBe(together);
      }),
      { numRuns: 30 },
    );
  });
});
