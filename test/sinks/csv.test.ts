import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { DOCUMENTS, HOSTILE, hostileDocument } from './documents.ts';
import { textOf } from './written.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const rowsOf = async (document: GraphDocument, path: string): Promise<Rows> =>
  parse(await textOf('csv', document, path), { columns: true, relax_column_count: false });

const FILES = ['nodes.csv', 'edges.csv', 'evidence.csv'];

describe('CSV as a reader has it', () => {
  it.each(Object.entries(DOCUMENTS))('has every node, edge and proof of the %s document', async (_, document) => {
    const [nodes, edges, proofs] = [
      await rowsOf(document, 'nodes.csv'),
      await rowsOf(document, 'edges.csv'),
      await rowsOf(document, 'evidence.csv'),
    ];
    expect([nodes.length, edges.length]).toEqual([document.nodes.length, document.edges.length]);
    expect(proofs.length).toBe(document.edges.flatMap((edge) => edge.attributes.evidence).length);
    const ids = new Set(nodes.map((node) => node.id));
    expect(edges.filter(({ source = '', target = '' }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  });

  it('says of a node what is known, lists joined', async () => {
    const nodes = await rowsOf(exampleDocument, 'nodes.csv');
    expect(nodes.find((node) => node.id === 'project:rabbitmq')).toMatchObject({
      label: 'RabbitMQ',
      type: 'Project',
      confidence: '0.9',
      aliases: 'rabbit mq | Rabbit',
      links: 'https://www.rabbitmq.com',
      mentions: '3',
    });
    expect(nodes.find((node) => node.id === FIRST)).toMatchObject({ date: '2021-03-04', words: '300' });
  });

  it('says of a proof who said it, where and when, by name and by id', async () => {
    const proofs = await rowsOf(exampleDocument, 'evidence.csv');
    expect(proofs.find((proof) => proof.relation === 'GAVE')).toEqual({
      source: 'Mara Lindqvist',
      relation: 'GAVE',
      target: 'Draining the Queue',
      quote: 'my talk draining the queue',
      speaker: 'Mara Lindqvist',
      episode: 'Queues - Mara Lindqvist',
      line: '7',
      time: '25',
      rule: 'test/row',
      source_id: 'person:mara-lindqvist',
      target_id: 'talk:draining-the-queue',
      episode_id: FIRST,
    });
  });

  it('keeps the line breaks of a quote inside its cell', async () => {
    const proofs = await rowsOf(hostileDocument, 'evidence.csv');
    expect(proofs.map((proof) => proof.quote)).toContain('line\nbreak\r\n\ttab');
  });

  it('leaves edges without a column that Gephi takes for directed or undirected', async () => {
    expect((await textOf('csv', exampleDocument, 'edges.csv')).split('\n')[0]?.split(',')).not.toContain('type');
  });
});

describe('CSV in a spreadsheet', () => {
  it.each(FILES)('%s has no cell that runs as a formula', async (file) => {
    const cells = parse(await textOf('csv', hostileDocument, file)).flat();
    expect(cells.filter((cell: string) => /^[=+\-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u.test(cell))).toEqual([]);
  });

  it('still shows what stood in a cell that was defused', async () => {
    const labels = (await rowsOf(hostileDocument, 'nodes.csv')).map((node) => node.label);
    expect(labels).toContain(`'${HOSTILE[2]}`);
    expect(labels).toContain("'+1+1");
  });
});
