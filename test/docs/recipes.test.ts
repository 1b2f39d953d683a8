import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The code of a recipe page is what test/clients runs: every block is a whole file beside the page, to the letter. An
// application stands in a folder of its own; its page names its files, and .ci/reference-form.mjs builds and drives it.

const folder = new URL('../../docs/recipes/', import.meta.url);
const entries = readdirSync(folder, { withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
const isApplication = (name: string) => existsSync(new URL(`${name}/package.json`, folder));
const applications = entries.map(({ name }) => name).filter(isApplication);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const pages = files.filter((file) => file.endsWith('.md'));
const pagesOfFiles = pages.filter((page) => !applications.includes(page.replace('.md', '')));
const blocksOf = (page: string) => [...textOf(page).matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code]) => code);
const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the recipe pages', () => {
  it.each(pagesOfFiles)('%s holds whole files', (page) => {
    const code = files.filter((file) => !file.endsWith('.md')).map(textOf);
    expect(blocksOf(page).length).toBeGreaterThan(0);
    for (const block of blocksOf(page)) expect(code).toContain(block);
  });

  it('hold every file, so that none is left without a page', () => {
    const blocks = pages.flatMap(blocksOf);
    for (const file of files.filter((name) => !name.endsWith('.md'))) expect(blocks, file).toContain(textOf(file));
  });

  const takesPackages = (page: string) => !/^```(py|php)$/m.test(textOf(page));

  it.each(pages.filter(takesPackages))('%s names the versions that are installed', (page) => {
    const versions = Object.values(devDependencies);
    const named = [...(textOf(page).split('```')[0] ?? '').matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([version]) => version);
    expect(named.length).toBeGreaterThan(0);
    for (const version of named) expect(versions).toContain(version);
  });

  it.each(
    applications,
  )('%s.md names every file of its application, which takes the versions that are tested', (name) => {
    const page = textOf(`${name}.md`);
    const listed = readdirSync(new URL(`${name}/src/`, folder)).map((file) => `src/${file}`);
    for (const file of listed) expect(page).toContain(`\`${file}\``);
    // What applications share stands in a folder without a package, and is named by every page of one that takes it.
    const parts = readdirSync(new URL('form-parts/', folder)).map((file) => `../form-parts/${file}`);
    const code = listed.map((file) => textOf(`${name}/${file}`)).join('');
    if (code.includes('form-parts/')) for (const file of parts) expect(page).toContain(`\`${file}\``);
    const manifest = JSON.parse(textOf(`${name}/package.json`));
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [each, version] of Object.entries(wanted)) {
      if (each !== 'kim-domain') expect(version, each).toBe(devDependencies[each]);
    }
  });
});
