import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/graph/document.ts';
import { withoutEpisodes } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument, SECOND } from '../fixtures/document.ts';
import { emptyDocument, hostileDocument } from '../sinks/documents.ts';
import { commandLine } from '../support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'epigraph-stats-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function saved(name: string, document: GraphDocument): string {
  const file = path.join(folder, name);
  writeFileSync(file, writeDocument(document));
  return file;
}
const cli = (...argv: readonly string[]) => commandLine(argv);

describe('epigraph stats', () => {
  it('counts and ranks', async () => {
    const { status, out } = await cli('stats', saved('graph.json', exampleDocument));
    expect(status).toBe(0);
    expect(out).toMatch(/^nodes +14$/m);
    expect(out).toMatch(/^relations +10$/m);
    expect(out).toMatch(/^quotes +11$/m);
    expect(out).toMatch(/^Person +2$/m);
    expect(out).toMatch(/^WORKS_FOR +1$/m);
    expect(out).toMatch(/^Mara Lindqvist +Person +3 +3 +2$/m);
    expect(out).toMatch(/^doubtful .*\nnone$/m);
  });

  it('cuts its lists, and says so', async () => {
    const { out } = await cli('stats', saved('graph.json', exampleDocument), '--rows', '2');
    expect(out).toContain('… 10 more (--rows)');
    expect(await cli('stats', 'x', '--rows', 'all')).toEqual({
      status: 2,
      out: '',
      err: 'epigraph: --rows must be a whole number of 1 or more, not "all".\n',
    });
  });

  it('prints everything as JSON', async () => {
    const { out } = await cli('stats', saved('graph.json', exampleDocument), '--json');
    expect(JSON.parse(out)).toMatchObject({ counts: { nodes: 14, relations: 10 }, components: { count: 4 } });
  });

  it.each([
    ['nothing', emptyDocument],
    ['hostile names', hostileDocument],
  ])('takes %s', async (_, document) => {
    const { status, out } = await cli('stats', saved('graph.json', document));
    expect(status).toBe(0);
    expect(out).not.toMatch(/(?!\n)\p{Cc}|NaN|undefined/u);
  });
});

describe('epigraph diff', () => {
  it('says that nothing changed', async () => {
    const file = saved('a.json', exampleDocument);
    expect(await cli('diff', file, file)).toEqual({
      status: 0,
      out: 'nodes: 0 added, 0 removed, 0 changed\nedges: 0 added, 0 removed, 0 changed\n',
      err: '',
    });
  });

  it('lists what came, went and changed', async () => {
    const before = saved('a.json', exampleDocument);
    const after = saved('b.json', withoutEpisodes(exampleDocument, new Set([SECOND])));
    const { out } = await cli('diff', before, after);
    expect(out).toMatch(/^- Episode Brokers in Practice$/m);
    expect(out).toMatch(/^- Celery USES RabbitMQ$/m);
    expect(out).toMatch(/^~ Otis Vane HOSTS Queue Talk: evidence 1 gone, 0 new$/m);
    expect(out).toMatch(/^~ Person Mara Lindqvist: confidence 0\.9 → 1; mentions 1 gone, 0 new$/m);
    const back = await cli('diff', after, before);
    expect(back.out).toMatch(/^\+ Project Celery$/m);
  });

  it('names short lists by what came and went', async () => {
    const nodes = exampleDocument.nodes.map((node) =>
      node.key === 'project:rabbitmq'
        ? { ...node, attributes: { ...node.attributes, aliases: ['bunny', 'Rabbit'], year: 2007 } }
        : node,
    );
    const { out } = await cli('diff', saved('a.json', exampleDocument), saved('b.json', { ...exampleDocument, nodes }));
    expect(out).toContain('~ Project RabbitMQ: aliases -"rabbit mq" +"bunny"; year nothing → 2007\n');
  });

  it('prints both sides as JSON', async () => {
    const { out } = await cli('diff', saved('a.json', emptyDocument), saved('b.json', exampleDocument), '--json');
    expect(JSON.parse(out).nodes.added).toHaveLength(14);
  });

  it('keeps hostile names on their line', async () => {
    const { out } = await cli('diff', saved('a.json', emptyDocument), saved('b.json', hostileDocument));
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(out.trim().split('\n')).toHaveLength(hostileDocument.nodes.length + hostileDocument.edges.length + 2);
  });

  it('names the document that is broken', async () => {
    const { status, err } = await cli('diff', saved('a.json', exampleDocument), path.join(folder, 'none.json'));
    expect([status, err]).toEqual([1, expect.stringMatching(/none\.json": no such file/)]);
  });
});
