/** Starts a Neo4j for development and says how to reach it; Ctrl-C stops it and removes its data. */
import { startServer, whyNoServer } from './neo4j/server.mjs';

const reason = whyNoServer();
if (reason !== null) {
  console.error(`Neo4j cannot be started: ${reason}. Install Docker, or Java 17 and Maven.`);
  process.exit(1);
}
console.error('starting Neo4j (the first time, its jars are brought: 160 MB) …');
const server = await startServer();
console.log(`export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`);
console.error(`Neo4j Browser: ${server.http}/browser/\nstop with Ctrl-C; the data is gone then`);
const alive = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, async () => {
    clearInterval(alive);
    await server.stop();
    process.exit(0);
  });
