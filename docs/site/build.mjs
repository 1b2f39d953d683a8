// Builds the site: the guides and API pages with TypeDoc, and the workbench beside them. TypeDoc, because the guides, the
// reference and the API then share one list, one search and one check of links, and its pages need no server.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;
const root = join(here, '../..');
const site = join(root, 'site');
const workbench = join(site, 'workbench');

rmSync(site, { recursive: true, force: true });
execFileSync('npx', ['typedoc', '--options', join(root, 'docs/typedoc.json')], { cwd: root, stdio: 'inherit' });
mkdirSync(workbench, { recursive: true });

// What the first screen does not need is loaded when it is asked for: a script each, under a name of its own.
const later = {
  titles: 'kimTitles',
  score: 'kimScore',
  tables: 'kimTables',
  english: 'kimEnglish',
  chart: 'kimChart',
  workbook: 'kimWorkbook',
};
await build({
  absWorkingDir: root,
  entryPoints: {
    main: join(here, 'workbench/src/main.ts'),
    ...Object.fromEntries(Object.keys(later).map((name) => [name, `later:${name}`])),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2023',
  outdir: workbench,
  plugins: [{ name: 'later', setup: giveNames }],
});

function giveNames(plugin) {
  plugin.onResolve({ filter: /^later:/ }, ({ path }) => ({ path: path.slice('later:'.length), namespace: 'later' }));
  plugin.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
    contents: `import * as all from './${path}.ts'; globalThis.${later[path]} = all;`,
    resolveDir: join(here, 'workbench/src'),
  }));
}

for (const file of ['index.html', 'style.css']) copyFileSync(join(here, 'workbench', file), join(workbench, file));
writeFileSync(join(workbench, 'examples.js'), `globalThis.kimExamples = ${JSON.stringify(examples())};\n`);

/** The shipped registrations, the invented year, and one title of each kind. */
function examples() {
  const data = join(root, 'docs/examples/data');
  const read = (...path) => JSON.parse(readFileSync(join(data, ...path), 'utf8'));
  const registrations = readdirSync(join(data, 'registrations')).sort();
  const reports = readdirSync(join(data, 'invented-year'))
    .filter((file) => file.endsWith('.report.json'))
    .sort();
  const titles = readFileSync(join(data, 'activity-titles.tsv'), 'utf8').split('\n').slice(1);
  return {
    registrations: registrations
      .map((file) => read('registrations', file))
      .map((value) => ({ name: value.name, value })),
    years: reports.map((file) => {
      const registration = read('invented-year', file.replace('.report.', '.registration.'));
      return { name: registration.name, registration, report: read('invented-year', file) };
    }),
    titles: titles.slice(0, 8).map((line) => line.split('\t')[0]),
  };
}
