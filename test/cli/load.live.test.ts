import { beforeEach, expect, it } from 'vitest';
import { writeDocument } from '../../src/graph/document.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { describeLive } from '../neo4j/live.ts';
import { commandLine } from '../support.ts';

describeLive('epigraph load', (live) => {
  beforeEach(live.empty);

  const load = (document: string, ...options: readonly string[]) =>
    commandLine(['load', '-', ...options], {
      env: live.env,
      stdin: (async function* file() {
        yield document;
      })(),
    });

  it('loads a file of any size and says what changed; a dry run says it before', async () => {
    const text = writeDocument(exampleDocument);
    const added = new RegExp(`^nodes +${exampleDocument.nodes.length} +0 +0$`, 'm');
    expect((await load(text, '--dry-run')).err).toMatch(added);
    expect((await load(text)).err).toMatch(added);
    expect(await live.rows('MATCH (n:Entity) RETURN count(n) AS nodes')).toEqual([
      { nodes: exampleDocument.nodes.length },
    ]);
    expect((await load(text)).err).toMatch(/^Nothing changed in /m);
  });

  it('refuses rows that are no number, in one line', async () => {
    expect(await load(writeDocument(exampleDocument), '--batch', 'many')).toEqual({
      status: 2,
      out: '',
      err: 'epigraph: --batch must be a whole number from 1 to 999999, not "many".\n',
    });
  });
});
