// Writes the files for engines without a loader of packages: databases, workers, embedded engines. Each is one self-contained file,
// once as an ES module and once as a script that sets `KimDomain`. Part of the build.
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

const judging = `
export { ruleSetAt, ruleSetById, validateSubmission } from './dist/validate/index.js';
export { classifyActivity } from './dist/classify/index.js';
export { measureKim } from './dist/measure/index.js';
export { adindaFramework, scoreKim } from './dist/score/index.js';
export { explainRequirements, explainScore, render, renderIssue } from './dist/explain/index.js';
export { id } from './dist/texts/id/index.js';
export { en } from './dist/texts/en/index.js';
export { version } from './dist/version.js';
`;
const reading = `${judging}
export { checkSubmission } from './dist/check.js';
export { assess } from './dist/assess.js';
export { parseRecord, parseSubmission } from './dist/parse/index.js';
`;

for (const [name, contents] of Object.entries({ 'kim-domain': judging, 'kim-domain-with-parsing': reading })) {
  for (const [format, ending] of [
    ['esm', 'mjs'],
    ['iife', 'js'],
  ]) {
    await build({
      stdin: { contents, resolveDir: root },
      outfile: join(root, `dist/engines/${name}.${ending}`),
      bundle: true,
      minify: true,
      format,
      globalName: format === 'iife' ? 'KimDomain' : undefined,
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'inline',
    });
  }
}
