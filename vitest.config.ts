import { defineConfig } from 'vitest/config';

const results = process.env.KIM_TEST_RESULTS;

export default defineConfig({
  // For the recipe of a framework that is made of decorators.
  oxc: { decorator: { legacy: true } },
  test: {
    globalSetup: '.ci/parse-code/write.mjs',
    setupFiles: 'test/support/runs.ts',
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    // Nothing in `src` holds state, and no test mocks a module: files of one worker share what they import.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Asked for with --coverage: every night, and by hand.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: { lines: 99, branches: 96 },
    },
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
