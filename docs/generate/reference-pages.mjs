// Writes the reference pages from the registries of the built package.
// A generator exports `file` and `page(kim)` for one page, or `files(kim)`, a list of { file, text }, for several.
// `--check` writes nothing and fails when a page is not what the registries state, or when a file is there that no
// generator of several wrote.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as kim from './built-package.mjs';

const here = new URL('.', import.meta.url).pathname;
const root = join(here, '../..');
const check = process.argv.includes('--check');
const pages = readdirSync(here)
  .filter((name) => !['built-package.mjs', 'reference-pages.mjs'].includes(name))
  .sort();

let stale = 0;
let fresh = 0;
for (const name of pages) {
  const generator = await import(join(here, name));
  const written = generator.files?.(kim) ?? [{ file: generator.file, text: generator.page(kim) }];
  for (const { file, text } of written) keep(file, text);
  if (generator.files !== undefined) refuseOthers(written.map(({ file }) => file));
}
if (check && stale === 0) console.log(`${fresh} pages are fresh`);
process.exitCode = stale === 0 ? 0 : 1;

function keep(file, text) {
  const target = join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) {
    fresh++;
  } else if (check) {
    complain(`${file} is stale: run "npm run docs".`);
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${file}`);
  }
}

/** A generator of several files owns their folders: what it does not write is left over. */
function refuseOthers(files) {
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    for (const name of readdirSync(join(root, folder))) {
      const file = `${folder}/${name}`;
      if (!files.includes(file)) complain(`${file} is written by no generator: delete it.`);
    }
  }
}

function complain(message) {
  console.error(message);
  stale++;
}
