// How the tests run. Tests of reading and extraction need no database, and share what a worker has loaded once. All others share
// the run's one Neo4j (tests/neo4j.setup.ts), which has a single database, so their files run one after the other.
import { defineConfig } from 'vitest/config';

const WITHOUT_DATABASE = 'tests/{article,extract,gold}/**/*.test.ts';

export default defineConfig({
  // Yoga loads graphql's CommonJS files; without this, Vite gives the tests' own code the other copy.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'text',
          include: [WITHOUT_DATABASE],
          maxWorkers: '100%',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: [WITHOUT_DATABASE],
          globalSetup: 'tests/neo4j.setup.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
