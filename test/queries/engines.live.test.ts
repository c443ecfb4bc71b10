import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventGraph, writeGraph } from '../../scripts/neo4j/big-graph.mjs';
import { type EmbeddedGraph, openEmbedded } from '../../src/embedded/engine.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { parseDocument } from '../../src/graph/document.ts';
import { mergeDocuments } from '../../src/graph/merge.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { type Connection, connect } from '../../src/neo4j/connect.ts';
import { extract } from '../../src/pipeline.ts';
import { library } from '../../src/queries/library.ts';
import type { Query } from '../../src/queries/query.ts';
import { parametersOf } from '../../src/queries/query.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { loadedAtOnce } from '../neo4j/database.ts';
import { describeLive } from '../neo4j/live.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The samples as one graph, with the example of the tests, in which every type is met. */
async function samples(): Promise<GraphDocument> {
  const names = (await readdir(SAMPLES)).filter((name) => /^[a-z].*\.(?:txt|md|rst|vtt|srt|json|html)$/.test(name));
  const extractions = [];
  for (const name of names.filter((one) => !one.includes('.notes.')).sort())
    extractions.push(extract(readTranscript(await readFile(`${SAMPLES}${name}`), { name })));
  return mergeDocuments([buildGraph(extractions), exampleDocument]);
}

/** An invented graph, in which everything is related to much else. */
async function invented(): Promise<GraphDocument> {
  const folder = mkdtempSync(path.join(tmpdir(), 'epigraph-test-'));
  const file = path.join(folder, 'graph.json');
  await writeGraph(file, inventGraph({ nodes: 400, episodes: 20, mentions: 40, claims: 60 }));
  const document = parseDocument(readFileSync(file, 'utf8'), file);
  rmSync(folder, { recursive: true });
  return document;
}

/** What to ask the invented graph for, by parameter. */
const INVENTED: Readonly<Record<string, string>> = {
  name: 'Person 0',
  project: 'Project 1',
  thing: 'Project 2',
  episode: 'Episode 3',
  organisation: 'Organisation 0',
  team: 'Organisation 1',
  from: 'Person 0',
  to: 'Person 5',
};
const inventedParameters = (query: Query): readonly string[] =>
  query.parameters.flatMap(({ name }) => (INVENTED[name] === undefined ? [] : [`${name}=${INVENTED[name]}`]));

const GRAPHS = [
  ['the samples', samples, () => []],
  ['an invented graph', invented, inventedParameters],
] as const;

describeLive('both engines', (live) => {
  describe.each(GRAPHS)('over %s', (title, make, given) => {
    let embedded: EmbeddedGraph;
    let connection: Connection;

    beforeAll(async () => {
      await live.empty();
      const document = await make();
      await loadedAtOnce(live, document);
      embedded = openEmbedded(document);
      connection = await connect(live.server);
    });
    afterAll(async () => {
      embedded.close();
      await connection.close();
    });

    it.each(library().map((query) => [query.name, query] as const))(
      'answer %s with the same rows',
      async (_, query) => {
        const parameters = parametersOf(query, given(query));
        const [own, neo4j] = [await embedded.ask(query.text, parameters), await connection.ask(query.text, parameters)];
        expect(own).toEqual(neo4j);
        expect(neo4j.columns).toEqual(query.columns);
        if (title === 'the samples') expect(neo4j.rows.length).toBeGreaterThan(0);
      },
    );
  });
});
