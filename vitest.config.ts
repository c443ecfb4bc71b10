import { defineConfig } from 'vitest/config';

const LIVE = 'test/**/*.live.test.ts';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/viewer/**'], thresholds: { lines: 95 } },
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [LIVE], testTimeout: 30_000 } },
      {
        // One server, one file at a time.
        test: {
          name: 'live',
          include: [LIVE],
          globalSetup: 'test/neo4j/server.setup.ts',
          maxWorkers: 1,
          isolate: true,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
