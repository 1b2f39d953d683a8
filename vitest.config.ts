import { defineConfig } from 'vitest/config';

const results = process.env.KIM_TEST_RESULTS;

export default defineConfig({
  test: {
    globalSetup: '.ci/parse-code/write.mjs',
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    testTimeout: 60_000,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
  },
});
