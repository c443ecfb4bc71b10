import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { drawnNodes, dropFile, openNeo4jBrowser, runFavourite } from '../../scripts/neo4j/browser.mjs';
import { definitionOf } from '../../src/ontology/index.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { loaded } from './database.ts';
import { describeLive } from './live.ts';

const queries = fileURLToPath(new URL('../../queries/', import.meta.url));
const FOLDER = 'epigraph to look at';

describeLive('Neo4j Browser', (live) => {
  it('takes favourites and style by drag and drop, and draws every type in its colour, with its name', async () => {
    await loaded(live, exampleDocument);
    // A node whose type was set before its common label: the order of labels is another.
    await live.rows(
      "CREATE (c:Project {id: 'project:kombu', name: 'Kombu', aliases: [], confidence: 0.9}) SET c:Entity WITH c MATCH (m:Person {name: 'Mara Lindqvist'}) CREATE (m)-[:CREATED {episode: 'x'}]->(c)",
    );
    const { page, close } = await openNeo4jBrowser(live.server);
    try {
      await dropFile(page, `${queries}favourites.zip`);
      await dropFile(page, `${queries}epigraph.grass`);
      await page.getByText('node.Person').first().waitFor();
      await runFavourite(page, { folder: FOLDER, title: 'Talks with their speakers, events and subjects, to look at' });
      const talks = await drawnNodes(page);
      expect(talks.map(({ caption }) => caption).sort()).toEqual(['Draining the Queue', 'EuroPyth…', 'Mara Lindqvist']);
      expect(new Set(talks.map(({ colour }) => colour))).toEqual(
        new Set([definitionOf('Talk').colour, definitionOf('Event').colour, definitionOf('Person').colour]),
      );
      await page.getByText('Who created what, to look at', { exact: true }).first().click();
      await page.getByTestId('editor-Run').click();
      await page.locator('g.node text.caption', { hasText: 'Kombu' }).first().waitFor();
      const creations = await drawnNodes(page);
      expect(creations.find(({ caption }) => caption === 'Kombu')).toEqual({
        colour: definitionOf('Project').colour,
        radius: 32.5,
        caption: 'Kombu',
      });
    } finally {
      await close();
    }
  }, 300_000);
});
