import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Gold, parseGold } from '../../src/evaluate/gold.ts';
import { comparable, figures, microAverage, microPortion, portion, score } from '../../src/evaluate/score.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { extract } from '../../src/pipeline.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { failureOf } from '../support.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../../shared/eval/score.mjs', import.meta.url));
const entity = (id: string, types: readonly string[], name: string, more: Partial<Gold['entities'][number]> = {}) => ({
  id,
  types: [...types],
  name,
  names: [],
  aliases: [],
  lines: [1],
  required: true,
  ...more,
});

const GOLD: Gold = {
  transcript: 'queues.vtt',
  episode: 'ep',
  entities: [
    entity('ep', ['Episode'], 'Queues'),
    entity('mara', ['Person'], 'Mara Lindqvist', { lines: [2, 5, 9] }),
    entity('otis', ['Person'], 'Otis Vane'),
    entity('rabbit', ['Project'], 'RabbitMQ', { lines: [4, 8] }),
    entity('celery', ['Technology'], 'Celery'),
    entity('kafka', ['Project'], 'Kafka'),
    entity('show', ['Podcast'], 'Queue Talk', { required: false }),
    entity('tide', ['Organisation'], 'Tidewater Labs', { aliases: ['Tidewater'] }),
  ],
  relations: [
    { source: 'mara', type: ['WORKS_FOR'], target: 'tide', lines: [6], required: true },
    { source: 'mara', type: ['GUEST_ON'], target: 'ep', lines: [30], required: true },
    { source: 'kafka', type: ['ALTERNATIVE_TO'], target: 'rabbit', lines: [1], required: true },
    { source: 'ep', type: ['EPISODE_OF'], target: 'show', lines: [1], required: false },
  ],
};

describe('score', () => {
  const result = score(GOLD, exampleDocument);

  it('counts nodes strictly by name and type, and leniently by any form', () => {
    expect(result.strict.truePositives).toBe(3);
    expect(result.strict.missed.map((one) => one.name)).toEqual(['Celery', 'Kafka', 'Tidewater Labs']);
    expect(result.strict.spurious.map(({ node }) => node.attributes.name)).toContain('Tidewater');
    expect(result.lenient.truePositives).toBe(5);
  });

  it('counts relations between the nodes that were found, and the lines of their proofs', () => {
    expect(result.relations.truePositives).toBe(2);
    expect(result.relations.missed.map((one) => one.type[0])).toEqual(['ALTERNATIVE_TO']);
    expect(result.evidence).toEqual({ right: 3, of: 4, share: 3 / 4 });
    expect(result.mentionRecall).toEqual({ right: 6, of: 7, share: 6 / 7 });
  });

  it('gives figures a type', () => {
    expect(result.byType.Person).toMatchObject({ truePositives: 2, falseNegatives: 0 });
  });

  it('takes either direction of a symmetric relation', () => {
    const turned: Gold = {
      ...GOLD,
      relations: [{ source: 'rabbit', type: ['USES'], target: 'celery', lines: [], required: true }],
    };
    expect(score(turned, exampleDocument).relations.truePositives).toBe(0);
  });
});

describe('figures', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 1, 0, 2 / 3],
    [2, 0, 2, 2 / 3],
  ])('%s found, %s spurious, %s missed', (tp, fp, fn, f1) => {
    expect(figures(tp, fp, fn).f1).toBeCloseTo(f1);
  });

  it('adds portions up by what they count, not by transcript', () => {
    expect(microPortion([portion(3, 4), portion(0, 0), portion(17, 17)])).toEqual({
      right: 20,
      of: 21,
      share: 20 / 21,
    });
    expect(microPortion([])).toEqual({ right: 0, of: 0, share: null });
  });

  it('add up to a micro average', () => {
    expect(microAverage([figures(1, 1, 0), figures(1, 0, 1)])).toMatchObject({
      truePositives: 2,
      falsePositives: 1,
      falseNegatives: 1,
    });
  });

  it.each([
    ["The Django's ORM", 'djangoorm'],
    ['C++', 'cplusplus'],
    ['Łukasz Langa', 'łukaszlanga'],
    ['Zoë', 'zoe'],
  ])('compares %s as %s', (name, key) => {
    expect(comparable(name)).toBe(key);
  });
});

describe('gold files', () => {
  it.each([
    ['{', 'not valid JSON'],
    ['{"transcript": "x"}', 'entities'],
    ['{"transcript": "x", "entities": [{"id": 1}], "relations": []}', 'entities.0.id'],
  ])('%s is refused in one line', (text, words) => {
    const failure = failureOf(() => parseGold(text, 'x.gold.json'));
    expect(failure.message).toContain('"x.gold.json"');
    expect(failure.message).toContain(words);
  });
});

describe.skipIf(!existsSync(REFERENCE))('beside the reference scorer', () => {
  const compare = (gold: Gold, document: unknown): void => {
    const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-score-'));
    writeFileSync(path.join(folder, 'gold.json'), JSON.stringify(gold));
    writeFileSync(path.join(folder, 'graph.json'), JSON.stringify(document));
    const printed: Record<string, number | null> = JSON.parse(
      execFileSync(
        process.execPath,
        [REFERENCE, path.join(folder, 'gold.json'), path.join(folder, 'graph.json'), '--json'],
        { encoding: 'utf8' },
      ),
    );
    rmSync(folder, { recursive: true });
    const own = score(gold, document as typeof exampleDocument);
    expect({
      entityF1: own.strict.f1,
      entityP: own.strict.precision,
      entityR: own.strict.recall,
      lenientF1: own.lenient.f1,
      relationF1: own.relations.f1,
      relationP: own.relations.precision,
      relationR: own.relations.recall,
      mentionRecall: own.mentionRecall.share,
      evidence: own.evidence.share,
    }).toEqual(printed);
  };

  it('gives the same numbers on the hand-written document', () => {
    compare(GOLD, exampleDocument);
    expect(FIRST).toContain('episode:');
  });

  it.each(['labelled-markdown', 'captions-lowercase'])('gives the same numbers on %s', (name) => {
    const gold = parseGold(readFileSync(`${SAMPLES}gold/${name}.gold.json`, 'utf8'), name);
    const transcript = readTranscript(readFileSync(SAMPLES + gold.transcript), {
      name: gold.transcript,
      title: gold.title,
    });
    compare(gold, JSON.parse(JSON.stringify(buildGraph([extract(transcript)]))));
  });
});
