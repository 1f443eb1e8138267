import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { rulesVersionDefinition } from '../build/rules-version.mjs';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  define: rulesVersionDefinition(resolve(import.meta.dirname, '..')),
  test: {
    include: [
      'test/core/**/*.test.ts',
      'test/main/**/*.test.ts',
      'test/renderer/**/*.test.ts',
      'test/fuzz/**/*.test.ts',
    ],
    setupFiles: ['test/same-cases.ts'],
    pool: 'forks',
    // By itself it leaves one core free, which on a machine of two makes everything wait for one process.
    maxWorkers: 2,
    // The core is pure: files share its modules, else every file of a hundred loads the dictionaries and the code anew.
    isolate: false,
    testTimeout: 60_000,
  },
});
