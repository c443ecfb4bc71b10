/** What tests against the live server share. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { LiveServer } from './server.setup.ts';

type Row = Readonly<Record<string, unknown>>;

/** An open connection of the tests' own, beside what is tested. */
export interface Live {
  readonly server: LiveServer;
  readonly driver: Driver;
  /** The environment that leads a command to the server. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs any Cypher and returns the rows, numbers as numbers. */
  rows(cypher: string, parameters?: Row): Promise<readonly Row[]>;
  /** Removes everything, in the tests' database alone. */
  empty(): Promise<void>;
}

/** Describes tests against the live server; skips them where there is none (the setup says so, or fails). */
export function describeLive(title: string, tests: (live: Live) => void): void {
  const server = inject('neo4j');
  if (server === null) {
    describe.skip(title, () =>
      tests(connectionTo({ uri: 'bolt://127.0.0.1:1', username: '', password: '', database: '', http: '' })),
    );
    return;
  }
  describe(title, () => {
    const live = connectionTo(server);
    beforeAll(live.empty);
    afterAll(async () => {
      await live.empty();
      await live.driver.close();
    });
    tests(live);
  });
}

/** A connection to a server; `driver.close()` ends it. */
export function connectionTo(server: LiveServer): Live {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  const rows: Live['rows'] = async (cypher, parameters = {}) => {
    const { records } = await driver.executeQuery(cypher, parameters, { database: server.database });
    return records.map((record) => record.toObject());
  };
  return {
    server,
    driver,
    env: {
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
      NEO4J_DATABASE: server.database,
    },
    rows,
    async empty() {
      const session = driver.session({ database: server.database });
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
    },
  };
}
