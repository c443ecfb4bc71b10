import { describe, expect, it } from 'vitest';
import { findNodes, similarNames } from '../../src/graph/find.ts';
import { exampleDocument } from '../fixtures/document.ts';

const found = (query: string): readonly string[] =>
  findNodes(exampleDocument, query).map((node) => node.attributes.name);

describe('findNodes', () => {
  it.each([
    ['RabbitMQ', 'RabbitMQ'],
    ['rabbit mq', 'RabbitMQ'],
    ['rabbit-MQ', 'RabbitMQ'],
    ['person:mara-lindqvist', 'Mara Lindqvist'],
    ['MARA', 'Mara Lindqvist'],
    ['pep3156', 'PEP 3156'],
  ])('%s is %s', (query, name) => {
    expect(found(query)).toEqual([name]);
  });

  it.each([['Rabid'], [''], ['person:nobody'], ['Lindqvist']])('"%s" is nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('similarNames', () => {
  it.each([
    ['Cellery', 'Celery'],
    ['Lindqvist', 'Mara Lindqvist'],
  ])('near %s is %s', (query, name) => {
    expect(similarNames(exampleDocument, query)).toContain(name);
  });

  it('are none for what is far from everything', () => {
    expect(similarNames(exampleDocument, 'Xylophone Quartet')).toEqual([]);
  });
});
