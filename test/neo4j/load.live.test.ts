import { beforeEach, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { findEpisode, forget } from '../../src/neo4j/forget.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { connected, loaded, previewed, stateOf, untouched } from './database.ts';
import { documentOf, episodes } from './episodes.ts';
import { describeLive } from './live.ts';

const queues = documentOf(episodes.queues);
const brokers = documentOf(episodes.brokers);
const both = documentOf(episodes.queues, episodes.brokers);
/** The first episode as it is after an editor took some sentences out and put one in. */
const edited = documentOf(
  episodes.queues
    .replace(' Celery is built on top of Kombu.', '')
    .replace('post gress', 'MySQL')
    .replace('You gave a talk at EuroPython about RabbitMQ.', 'You were at FOSDEM.'),
);

const idOf = (document: GraphDocument): string =>
  document.nodes.find((node) => node.attributes.type === 'Episode')?.key ?? '';

describeLive('loading', (live) => {
  beforeEach(live.empty);

  it('writes every node and one relationship a source, type, target and episode', async () => {
    const summary = await loaded(live, exampleDocument);
    expect(summary.nodes).toEqual({ added: exampleDocument.nodes.length, changed: 0, removed: 0 });
    // The HOSTS edge is said by two episodes.
    expect(summary.edges.added).toBe(exampleDocument.edges.length + 1);
    expect(
      await live.rows(
        'MATCH (p:Person:Entity)-[r:WORKS_FOR]->(o:Entity:Organisation) RETURN p.name AS name, r.quotes AS quotes, r.lines AS lines, r.times AS times, r.role AS role, r.speakers AS speakers',
      ),
    ).toEqual([
      {
        name: 'Mara Lindqvist',
        quotes: ['I work at Tidewater in Gothenburg'],
        lines: [6],
        times: [20],
        role: 'engineer',
        speakers: ['Mara Lindqvist'],
      },
    ]);
  });

  it('keeps whole numbers whole and fractions fractions', async () => {
    await loaded(live, exampleDocument);
    const [row] = await live.rows(
      'MATCH (:Episode)-[m:MENTIONS]->(n:Event) RETURN valueType(m.count) AS count, valueType(m.lines) AS lines, valueType(m.confidence) AS confidence, valueType(n.year) AS year, valueType(m.times) AS times',
    );
    expect(row).toEqual({
      count: 'INTEGER NOT NULL',
      lines: 'LIST<INTEGER NOT NULL> NOT NULL',
      confidence: 'FLOAT NOT NULL',
      year: 'INTEGER NOT NULL',
      times: 'LIST<FLOAT NOT NULL> NOT NULL',
    });
  });

  it('twice changes nothing, and a dry run says so', async () => {
    await loaded(live, both);
    const before = await stateOf(live);
    expect(await previewed(live, both)).toEqual(untouched(2));
    expect(await loaded(live, both)).toEqual(untouched(2));
    expect(await stateOf(live)).toEqual(before);
  });

  it.each([
    ['an empty database', [], [both]],
    ['one of two episodes', [queues], [both]],
    ['an edited transcript', [both], [edited]],
    ['several documents, one of them older', [brokers], [queues, edited, brokers]],
    [
      'an episode that shrank to nothing',
      [both],
      [documentOf('---\ntitle: Queues with Mara Lindqvist\npodcast: Queue Talk\n---\n\nHello.\n')],
    ],
  ])('a dry run over %s writes nothing and says what the load then does', async (_, before, after) => {
    if (before.length > 0) await loaded(live, ...before);
    const state = await stateOf(live);
    const promised = await previewed(live, ...after);
    expect(await stateOf(live)).toEqual(state);
    expect(await loaded(live, ...after)).toEqual(promised);
  });

  it('an edited transcript removes what is no longer said and nothing that another episode says', async () => {
    await loaded(live, both);
    await loaded(live, edited);
    const again = await stateOf(live);
    await live.empty();
    await loaded(live, brokers, edited);
    expect(await stateOf(live)).toEqual(again);
    const named = await live.rows('MATCH (n:Entity) RETURN collect(n.name) AS names');
    expect(named[0]?.names).not.toContain('Kombu');
    expect(named[0]?.names).toEqual(expect.arrayContaining(['MySQL', 'FOSDEM', 'PostgreSQL', 'Celery']));
  });

  it('gives the same database in whatever order, and as one document', async () => {
    await loaded(live, queues);
    await loaded(live, brokers);
    const one = await stateOf(live);
    await live.empty();
    await loaded(live, brokers);
    await loaded(live, queues);
    const other = await stateOf(live);
    expect(other).toEqual(one);
    await live.empty();
    await loaded(live, both);
    expect(await stateOf(live)).toEqual(one);
  });

  it('aliases are those that the episodes in the database heard', async () => {
    const aliases = async (): Promise<unknown> =>
      (await live.rows("MATCH (n:Entity {name: 'PostgreSQL'}) RETURN n.aliases AS aliases"))[0]?.aliases;
    await loaded(live, both);
    expect(await aliases()).toEqual(['Postgres', 'post gress']);
    await loaded(live, edited);
    expect(await aliases()).toEqual(['Postgres']);
  });

  it('forgets an episode as if it had never been loaded', async () => {
    await loaded(live, brokers);
    const before = await stateOf(live);
    await loaded(live, queues);
    const summary = await connected(live, async (connection) => {
      const { id } = await findEpisode(connection, 'Queues with Mara Lindqvist');
      expect(id).toBe(idOf(queues));
      return await forget(connection, id);
    });
    expect(summary.episodes.removed).toBe(1);
    expect(await stateOf(live)).toEqual(before);
  });

  it('says which episodes there are where none has that title', async () => {
    await loaded(live, both);
    await expect(connected(live, (connection) => findEpisode(connection, 'Queues with Mara'))).rejects.toThrow(
      /^The database has no episode "Queues with Mara". Its episodes are: "Queues with Mara Lindqvist"/,
    );
  });

  it('never touches nodes, relationships and properties that are not its own', async () => {
    await live.rows(
      "CREATE (:Person {name: 'Mara Lindqvist'})-[:GAVE {episode: 'x'}]->(:Talk {name: 'Mine'}), (:Entity {note: 'no id'})",
    );
    const mine = await stateOf(live);
    await loaded(live, both);
    await live.rows(
      "MATCH (n:Entity {name: 'Kombu'}) SET n.stars = 5 CREATE (:Note {text: 'read this'})-[:ON {by: 'me'}]->(n)",
    );
    await loaded(live, edited);
    await connected(live, (connection) => forget(connection, idOf(brokers)));
    await connected(live, (connection) => forget(connection, idOf(edited)));
    const state = await stateOf(live);
    expect(state).toEqual(expect.arrayContaining([...mine]));
    expect(
      await live.rows(
        "MATCH (note:Note)-[:ON {by: 'me'}]->(n:Entity) RETURN note.text AS text, n.name AS name, n.stars AS stars",
      ),
    ).toEqual([{ text: 'read this', name: 'Kombu', stars: 5 }]);
    expect(state).toHaveLength(mine.length + 3);
  });

  it('loads nodes that no episode speaks of, once', async () => {
    const silent: GraphDocument = { ...exampleDocument, edges: [], nodes: exampleDocument.nodes.map(unmentioned) };
    const summary = await loaded(live, silent);
    expect(summary.nodes.added).toBe(silent.nodes.length);
    expect(await previewed(live, silent)).toEqual(untouched(2));
    expect(await loaded(live, silent)).toEqual(untouched(2));
  });

  it('finds an episode’s claims even where nothing is mentioned', async () => {
    const claims: GraphDocument = {
      ...exampleDocument,
      nodes: exampleDocument.nodes.map(unmentioned),
      edges: exampleDocument.edges.filter((edge) => edge.attributes.type === 'WORKS_FOR'),
    };
    await loaded(live, claims);
    const none = { ...claims, edges: [], nodes: claims.nodes.filter((node) => node.attributes.type === 'Episode') };
    expect((await loaded(live, none)).edges).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(await live.rows("MATCH (n:Entity) WHERE n.name IN ['Tidewater'] RETURN n")).toEqual([]);
  });
});

const unmentioned = (node: GraphDocument['nodes'][number]): GraphDocument['nodes'][number] => ({
  ...node,
  attributes: { ...node.attributes, mentions: [], repairs: [] },
});

const NASTY = [
  'Robert"); DROP TABLE Students;--',
  '`}) DETACH DELETE n //',
  "'}) MATCH (m) DETACH DELETE m RETURN ('",
  '$rows',
  '\\u0027\\',
  '🐇 Käse \u202e\u0000 ünïcode',
  'x'.repeat(10_240),
  '\n\t ',
  'half a pair: \ud83d',
];

const renamed = (key: string, name: string): string => (key.startsWith('organisation:') ? `organisation:${name}` : key);

/** The example with an organisation, all quotes and a property of that name. */
const withName = (name: string): GraphDocument => ({
  ...exampleDocument,
  nodes: exampleDocument.nodes.map((node) =>
    node.attributes.type === 'Organisation'
      ? {
          key: renamed(node.key, name),
          attributes: { ...node.attributes, name, aliases: [`a ${name}`], [name]: name },
        }
      : node,
  ),
  edges: exampleDocument.edges.map((edge) => ({
    key: edge.key,
    source: renamed(edge.source, name),
    target: renamed(edge.target, name),
    attributes: {
      ...edge.attributes,
      evidence: edge.attributes.evidence.map((proof) => ({ ...proof, quote: name })),
    },
  })),
});

describeLive('hostile names', (live) => {
  beforeEach(live.empty);

  it.each(NASTY.map((name) => [name.slice(0, 40), name]))('%j is a name like any other', async (_, name) => {
    await live.rows("CREATE (:Bystander {name: 'still here'})");
    const document = withName(name);
    const kept = name.replace(/pair: .*/, 'pair: \ufffd');
    await loaded(live, document);
    expect(await loaded(live, document)).toEqual(untouched(2));
    const found = await live.rows(
      'MATCH (n:Organisation) RETURN n.name AS name, n.aliases AS aliases, COUNT { MATCH ()-[r:WORKS_FOR]->(n) WHERE r.quotes = [$name] } AS quoted',
      { name: kept },
    );
    expect(found).toEqual([{ name: kept, aliases: [`a ${kept}`], quoted: 1 }]);
    expect(await live.rows('MATCH (b:Bystander) RETURN b.name AS name')).toEqual([{ name: 'still here' }]);
    expect(await live.rows('MATCH (n:Entity) RETURN count(n) AS nodes')).toEqual([{ nodes: document.nodes.length }]);
  });
});
