import { beforeEach, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { cypher } from '../../src/sinks/cypher.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { describeLive, type Live } from '../neo4j/live.ts';
import { DOCUMENTS } from './documents.ts';
import { sampleDocument } from './samples.ts';
import { loaded, loadInto, stored } from './stored.ts';

/** Runs a script as cypher-shell does: a statement ends with a semicolon at the end of a line, a line with a colon is for the shell. */
async function runScript(live: Live, document: GraphDocument): Promise<void> {
  const session = live.driver.session({ database: live.server.database });
  const [schema = '', body = '', rest] = cypher.write(document).split(/^:(?:begin|commit)\n/m);
  expect(rest).toBe('');
  for (const statement of statementsOf(schema)) await session.run(statement);
  await session.executeWrite(async (transaction) => {
    for (const statement of statementsOf(body)) await transaction.run(statement);
  });
  await session.close();
}

const statementsOf = (text: string): readonly string[] =>
  text.split(/;$/m).filter((statement) => statement.trim() !== '');

const document = sampleDocument();

describeLive('the Cypher script', (live) => {
  beforeEach(live.empty);

  it('makes the same graph as epigraph load', async () => {
    const { nodes, relationships } = await loaded(live, document);
    await runScript(live, document);
    expect(await stored(live)).toEqual({ nodes, relationships });
    expect(nodes).toHaveLength(document.nodes.length);
  });

  it.each(Object.entries(DOCUMENTS))(
    'makes as many nodes, and the same relationships, of the %s document as epigraph load',
    async (_, one) => {
      const { nodes, relationships } = await loaded(live, one);
      await runScript(live, one);
      const script = await stored(live);
      expect([script.nodes.length, script.relationships]).toEqual([nodes.length, relationships]);
    },
  );

  it.each(['example', 'hostile'] as const)('changes nothing when it runs again (%s document)', async (name) => {
    await runScript(live, DOCUMENTS[name]);
    const once = await stored(live);
    await runScript(live, DOCUMENTS[name]);
    expect(await stored(live)).toEqual(once);
  });

  it('changes nothing that epigraph load has loaded, nor the other way round', async () => {
    await loadInto(live, document);
    const before = await stored(live);
    await runScript(live, document);
    expect(await stored(live)).toEqual(before);
    const { episodes } = await loadInto(live, document);
    expect(episodes).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 3 });
  });

  it('replaces what its episodes said before, and leaves what others said and what a user added', async () => {
    await runScript(live, exampleDocument);
    await live.rows(
      "MATCH (n {id: 'person:otis-vane'}) SET n.note = 'a friend' CREATE (n)-[:LIKES {episode: $episode}]->(:Entity:Cat {id: 'cat:1'})",
      { episode: FIRST },
    );
    const edges = exampleDocument.edges.filter(
      (edge) =>
        edge.attributes.type !== 'GAVE' &&
        edge.target !== 'talk:draining-the-queue' &&
        edge.source !== 'talk:draining-the-queue',
    );
    const nodes = exampleDocument.nodes.filter((node) => node.key !== 'talk:draining-the-queue');
    await runScript(live, { ...exampleDocument, nodes, edges });
    const { nodes: left, relationships } = await stored(live);
    expect(left.map(({ properties }) => properties)).toContainEqual(
      expect.objectContaining({ id: 'person:otis-vane', note: 'a friend' }),
    );
    expect(left).toHaveLength(nodes.length + 1);
    expect(relationships.map((row) => row.type)).not.toContain('GAVE');
    expect(relationships.map((row) => row.type)).toContain('LIKES');
  });
});
