// How the tests run: one Neo4j for the whole run (tests/neo4j.setup.ts), every engine test on both engines.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
