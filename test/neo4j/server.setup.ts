/** One Neo4j for all live tests: that of NEO4J_URI where it is set and empty, else one that is started, else none and why. */
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startServer, whyNoServer } from '../../scripts/neo4j/server.mjs';

/** How tests reach the server. */
export interface LiveServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Of Neo4j Browser, without `/browser/`. */
  readonly http: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: LiveServer | null;
    /** Why there is none, in one line. */
    readonly withoutNeo4j: string;
  }
}

/** Finds or starts the server before the live tests, and stops what it started after them. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { env } = process;
  if (env.NEO4J_URI) {
    const server = await given(env.NEO4J_URI);
    provide(project, server, typeof server === 'string' ? server : '');
    return undefined;
  }
  const reason = whyNoServer();
  if (reason !== null) {
    provide(project, null, reason);
    return undefined;
  }
  const { uri, http, username, password, stop } = await startServer();
  provide(project, { uri, http, username, password, database: 'neo4j' }, '');
  return stop;
}

function provide(project: TestProject, server: LiveServer | string | null, reason: string): void {
  if (reason !== '' && process.env.EPIGRAPH_REQUIRE_NEO4J === '1')
    throw new Error(`EPIGRAPH_REQUIRE_NEO4J is set, but the tests have no Neo4j: ${reason}.`);
  if (reason !== '') console.log(`skipped the tests against a live Neo4j: ${reason}`);
  project.provide('neo4j', typeof server === 'string' ? null : server);
  project.provide('withoutNeo4j', reason);
}

/** The server of the environment, or why it is not used: tests empty the database, so it must be empty. */
async function given(uri: string): Promise<LiveServer | string> {
  const {
    NEO4J_USERNAME: username = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database = 'neo4j',
  } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 3000 });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database });
    const nodes = Number(records[0]?.get('nodes'));
    if (nodes > 0) return `the database "${database}" of ${uri} holds ${nodes} nodes, and tests would remove them`;
    const settings = await driver.executeQuery("SHOW SETTINGS 'server.http.advertised_address' YIELD value");
    return { uri, username, password, database, http: `http://${settings.records[0]?.get('value')}` };
  } catch (error) {
    return `${uri} cannot be used (${error instanceof Error ? error.message.split('. ')[0] : String(error)})`;
  } finally {
    await driver.close();
  }
}
