// Imports point one way (see the layer table in CONTRIBUTING.md).
const low = ['kernel', 'vocabulary', 'model'];
const measured = [...low, 'stats', 'facts', 'measure', 'score'];
const many = [...measured, 'counting', 'uncertainty', 'trend', 'summary', 'design'];
const words = [...many, 'texts', 'explain', 'fields', 'classify', 'parse', 'validate'];
const mayImport = {
  kernel: [],
  stats: ['kernel'],
  vocabulary: ['kernel'],
  model: ['kernel', 'vocabulary'],
  facts: low,
  fields: low,
  cells: low,
  parse: low,
  validate: [...low, 'facts', 'fields'],
  classify: low,
  measure: [...low, 'stats', 'facts', 'classify'],
  privacy: [...low, 'facts', 'fields'],
  score: measured,
  counting: many,
  uncertainty: many,
  trend: many,
  summary: many,
  design: many,
  texts: [...words, 'tables'],
  explain: words,
  forms: [...words, 'cells', 'privacy', 'tables', 'schemas'],
  tables: [...words, 'cells', 'privacy', 'forms', 'schemas'],
  schemas: [...words, 'forms'],
  charts: [...words, 'privacy'],
  report: [...words, 'privacy'],
};

// Within `tables`: a sheet is made of rows, a row is read by its columns, a column by its cells, each for a field. What goes out
// knows nothing of what comes in.
const roadIn = ['sheet', 'rows', 'columns', 'read', 'fields'];
const notBack = [
  ...roadIn.map((step, i) => [step, [...roadIn.slice(0, i), 'quality']]),
  ['out', [...roadIn, 'quality']],
];

// Files outside of the rooms that a room may import.
const beside = { forms: '|^src/check\\.ts$', report: '|^src/(check|version)\\.ts$' };

module.exports = {
  forbidden: [
    // The words of a table are typed by its columns and the columns by their words: types may meet, code may not.
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-barrel-inside-a-folder',
      comment: 'Import the file itself; index.ts is for the outside.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/([^/]+/index|texts/[^/]+/(index|whole))\\.ts$' },
      to: { path: '/index\\.ts$', pathNot: 'node_modules' },
    },
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `layers-${folder}`,
      comment: `${folder}/ may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: `^src/(${[folder, ...allowed].join('|')})/${beside[folder] ?? ''}`,
      },
    })),
    ...notBack.map(([step, others]) => ({
      name: `tables-${step}`,
      severity: 'error',
      from: { path: `^src/tables/${step}/` },
      to: { path: `^src/tables/(${others.join('|')})/`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'explain-takes-only-types-of-parse-and-validate',
      severity: 'error',
      from: { path: '^src/(explain|texts)/' },
      to: { path: '^src/(parse|validate|classify)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-parse-knows-zod',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/parse/' },
      to: { path: '^(node_modules/)?zod' },
    },
    {
      name: 'only-local-date-knows-date-fns',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/kernel/local-date\\.ts$' },
      to: { path: '^(node_modules/)?date-fns' },
    },
    {
      name: 'only-assess-knows-the-whole-way',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/(assess|check-many|index)\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
