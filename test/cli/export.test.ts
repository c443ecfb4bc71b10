import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument, writeDocument } from '../../src/graph/document.ts';
import { withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/ontology/index.ts';
import { FORMATS } from '../../src/sinks/index.ts';
import { exampleDocument, FIRST, SECOND } from '../fixtures/document.ts';
import { filesOf } from '../sinks/written.ts';
import { commandLine } from '../support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'epigraph-export-'));
  writeFileSync(at('graph.json'), writeDocument(exampleDocument));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const cli = (...argv: readonly string[]) => commandLine(argv);
const exported = (...argv: readonly string[]) => cli('export', at('graph.json'), ...argv);
const keys = (text: string): readonly string[] => parseDocument(text, 'x').nodes.map((node) => node.key);
const readAgain = parseDocument(writeDocument(exampleDocument), 'x');

describe('epigraph export', () => {
  it.each(FORMATS.map((format) => format.name))('writes %s', async (name) => {
    const files = await filesOf(name, readAgain);
    const { status, err } = await exported('--to', name, '-o', at('out'));
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(new RegExp(` nodes and \\d+ (?:of \\d+ )?edges as ${name} in `)),
    ]);
    for (const file of files) {
      const place = files.length === 1 ? at('out') : path.join(at('out'), file.path);
      expect(readFileSync(place, 'utf8')).toBe(file.content);
    }
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'out']);
  });

  it('writes one text to standard output, and says what on standard error', async () => {
    expect(await exported('--to', 'JSON')).toEqual({
      status: 0,
      out: writeDocument(exampleDocument),
      err: '14 nodes and 26 edges as json.\n',
    });
    expect((await exported('--to', 'json', '-q')).err).toBe('');
  });

  it('takes several graphs as one', async () => {
    writeFileSync(at('first.json'), writeDocument(withoutEpisodes(exampleDocument, new Set([SECOND]))));
    writeFileSync(at('second.json'), writeDocument(withoutEpisodes(exampleDocument, new Set([FIRST]))));
    const { out } = await cli('export', at('first.json'), at('second.json'), '--to', 'json');
    expect([...keys(out)].sort()).toEqual(exampleDocument.nodes.map((node) => node.key).sort());
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      ['--only', 'Person,talk'],
      ['person:mara-lindqvist', 'person:otis-vane', 'talk:draining-the-queue'],
    ],
    [
      ['--only', 'Person', '--only', 'Talk'],
      ['person:mara-lindqvist', 'person:otis-vane', 'talk:draining-the-queue'],
    ],
    [
      ['--relation', 'works-for'],
      ['person:mara-lindqvist', 'organisation:tidewater'],
    ],
    [
      ['--relation', 'WORKS FOR, located_in'],
      ['person:mara-lindqvist', 'organisation:tidewater', 'place:gothenburg'],
    ],
    [
      ['--ego', 'Gothenburg', '--only', 'Organisation'],
      ['organisation:tidewater', 'place:gothenburg'],
    ],
    [['--top', '1'], ['person:mara-lindqvist']],
    [
      ['--episode', SECOND, '--only', 'Project'],
      ['project:rabbitmq', 'project:celery'],
    ],
    [['--min-confidence', '0.95'], []],
  ])('filters: %j', async (flags, found) => {
    const { status, out } = await exported('--to', 'json', ...flags);
    expect([status, keys(out)]).toEqual([0, found]);
  });

  it('takes a file after a flag', async () => {
    const { status, out } = await cli('export', '--to', 'json', '--only', 'Talk', at('graph.json'));
    expect([status, keys(out)]).toEqual([0, ['talk:draining-the-queue']]);
  });

  it('filters for every format alike', async () => {
    await exported('--to', 'csv', '--only', 'Person', '-o', at('csv'));
    expect(readFileSync(at('csv/nodes.csv'), 'utf8').trim().split('\n')).toHaveLength(3);
    const { out, err } = await exported('--to', 'mermaid', '--only', 'Person,Talk');
    expect(out).toContain('Draining the Queue');
    expect(err).toContain('2 of 14 nodes and 1 of 26 edges as mermaid');
  });

  it('says so where nothing is left', async () => {
    expect((await exported('--to', 'd3', '--min-confidence', '0.95')).err).toBe(
      '0 of 14 nodes and 0 of 26 edges as d3.\nepigraph: nothing is left of the graph: loosen the filter.\n',
    );
  });

  const names = FORMATS.map((format) => format.name).join(', ');
  it.each<[readonly string[], number, string]>([
    [[], 2, `Say which format with --to: ${names}.`],
    [['--to', 'xml'], 2, `Unknown format "xml". Known formats: ${names}.`],
    [['--to', 'csv'], 2, 'csv is several files: say where with -o FOLDER.'],
    [['--to', 'json', '--only', 'Human'], 2, `--only does not know "Human". Allowed: ${ENTITY_TYPES.join(', ')}.`],
    [
      ['--to', 'json', '--relation', 'LIKES'],
      2,
      `--relation does not know "LIKES". Allowed: ${RELATION_TYPES.join(', ')}.`,
    ],
    [['--to', 'json', '--only', ''], 2, '--only does not know "". Allowed: Person, '],
    [['--to', 'json', '--only', 'Person,'], 2, '--only does not know "". Allowed: Person, '],
    [['--to', 'json', '--only'], 2, 'Not enough arguments following: only'],
    [['--to', 'json', '--top', '1', '--top', '2'], 2, '--top must be a whole number of 1 or more, not "1,2".'],
    [['--to', 'json', '--top', '0'], 2, '--top must be a whole number of 1 or more, not "0".'],
    [['--to', 'json', '--top', 'many'], 2, '--top must be a whole number of 1 or more, not "many".'],
    [['--to', 'json', '--min-confidence', '70%'], 2, '--min-confidence must be a number from 0 to 1, not "70%".'],
    [['--to', 'json', '--min-confidence', '2'], 2, '--min-confidence must be a number from 0 to 1, not "2".'],
    [['--to', 'json', '--hops', '2'], 2, '--hops needs --ego: say around whom or what.'],
    [['--to', 'json', '--ego', 'Mara', '--hops', '-1'], 2, '--hops must be a whole number of 1 or more'],
    [['--to', 'json', '--ego', 'Nobody'], 1, 'The graph has nothing named "Nobody" for --ego.'],
    [['--to', 'json', '--episode', 'Nothing'], 1, 'The graph has no episode "Nothing". Episodes: "'],
  ])('%j is refused in one line', async (flags, status, words) => {
    const result = await exported(...flags);
    expect([result.status, result.out, result.err.trim().split('\n').length]).toEqual([status, '', 1]);
    expect(result.err).toContain(words);
  });

  it.each<[string, (document: GraphDocument) => unknown, string]>([
    [
      'another version',
      (document) => ({ ...document, attributes: { ...document.attributes, version: 2 } }),
      'attributes.version is 2, this epigraph reads version 1',
    ],
    ['another shape', (document) => ({ ...document, nodes: {} }), 'nodes is not valid'],
    [
      'a type that is not there',
      (document) => ({
        ...document,
        nodes: document.nodes.map((node, index) =>
          index === 3 ? { ...node, attributes: { ...node.attributes, type: 'Human' } } : node,
        ),
      }),
      'nodes[3].attributes.type is not valid: Invalid option: expected one of "Person"|',
    ],
    [
      'a dangling edge',
      (document) => ({
        ...document,
        edges: document.edges.map((edge, index) => (index === 2 ? { ...edge, target: 'podcast:none' } : edge)),
      }),
      'edges[2].target "podcast:none" is no node of the document',
    ],
    ['no document at all', () => 'hello', 'attributes.version is missing'],
  ])(
    '%s is refused in one line with the path inside the document, and nothing is written',
    async (_, change, words) => {
      writeFileSync(at('graph.json'), JSON.stringify(change(exampleDocument)));
      const { status, err } = await exported('--to', 'markdown', '-o', at('vault'));
      expect([status, err.trim().split('\n').length]).toEqual([1, 1]);
      expect(err).toContain(words);
      expect(readdirSync(folder)).toEqual(['graph.json']);
    },
  );

  it('leaves what was there where it cannot write', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out/mine'), 'mine');
    for (const to of ['gexf', 'markdown']) {
      const { status, err } = await exported('--to', to, '-o', at('out'));
      expect([status, err.split('\n').length]).toEqual([1, 2]);
    }
    expect(readdirSync(at('out'))).toEqual(['mine']);
    expect(existsSync(at('out.part'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['graph.json', 'out']);
  });

  it('lists the formats and what opens them', async () => {
    const { out } = await cli('export', '--help');
    for (const { name, description } of FORMATS) {
      expect(out).toMatch(new RegExp(`^ *${name} +\\S`, 'm'));
      expect(out.replace(/\s+/g, ' ')).toContain(description);
    }
  });
});
