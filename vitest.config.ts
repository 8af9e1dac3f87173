// How the tests run. Tests of reading and extraction need no database, and share what a worker has loaded once. All others run beside as many as there are databases
// (tests/neo4j.setup.ts): each worker has a Neo4j of its own, whose files run one after the other.
import { defineConfig } from 'vitest/config';
import { DATABASES } from './tests/neo4j.login.ts';

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
          maxWorkers: DATABASES,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
