// Builds the reference forms from the packed package in a fresh project (strict TypeScript, library declarations checked
// too) and drives them in Chromium as people use them. Where no browser is installed it says so, and only builds.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serve } from '../docs/site/serve.mjs';
import { findBrowser, inOffice, openBrowser } from './drive/browser.mjs';
import { driveForm, drivePlain, lightOnSlowPhone } from './drive/form.mjs';

const root = new URL('..', import.meta.url).pathname;
const shots = join(root, 'screenshots');
const recipes = { react: driveForm, vue: driveForm, plain: drivePlain };
/** Those that are shown with React's weight or more, and are measured on a slow phone. */
const measured = ['react', 'vue'];
const work = mkdtempSync(join(tmpdir(), 'kim-form-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const execute = promisify(execFile);

/** One fresh project for all recipes: what they name in their package files is installed once. */
function install(names) {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root));
  const dependencies = { 'kim-domain': `file:${packed.filename}` };
  // React is there for the page beside which the others are measured, whichever of them is asked for.
  for (const name of ['form-parts', ...new Set(['react', ...names])]) {
    const folder = join(work, name);
    cpSync(join(root, 'docs/recipes', name), folder, { recursive: true });
    if (name === 'form-parts') continue;
    const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    Object.assign(dependencies, {
      ...own.dependencies,
      ...own.devDependencies,
      'kim-domain': dependencies['kim-domain'],
    });
  }
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], work);
}

/** The types of a recipe, and what it ships. */
async function build(name) {
  const project = join(work, name);
  await execute('npm', ['run', '--silent', 'check'], { cwd: project });
  await execute('npm', ['run', '--silent', 'build'], { cwd: project });
  const dist = join(project, 'dist');
  const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
  const bytes = scripts.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  const whole = Math.round(bytes.reduce((sum, each) => sum + each, 0) / 1000);
  return `built; ${whole} kB of scripts compressed, in both languages and for every kind that it has`;
}

/** Somebody at one form, in a browser of their own. */
async function drive(name, executable) {
  const browser = await openBrowser(executable);
  const site = await serve(join(work, name, 'dist'));
  const pictures = join(shots, name);
  mkdirSync(pictures, { recursive: true });
  try {
    return await recipes[name](browser, inOffice(site.address), pictures);
  } finally {
    site.close();
    await browser.close();
  }
}

/** How long a slow phone takes, one form after the other and nothing beside them. */
async function measure(names, executable) {
  const browser = await openBrowser(executable);
  const peer = await serve(join(work, 'peer/dist'));
  try {
    for (const name of names) {
      const site = await serve(join(work, name, 'dist'));
      try {
        console.log(`${name}: ${await lightOnSlowPhone(browser, inOffice(site.address), inOffice(peer.address))}`);
      } finally {
        site.close();
      }
    }
  } finally {
    peer.close();
    await browser.close();
  }
}

/** Does something for every form side by side, and tells what was found in their order. */
async function each(names, act) {
  const found = await Promise.all(names.map(act));
  names.forEach((name, i) => {
    for (const line of [found[i]].flat()) console.log(`${name}: ${line}`);
  });
}

try {
  const names = Object.keys(recipes).filter((name) => process.argv.length < 3 || process.argv.includes(name));
  install(names);
  await each(names, build);
  // What the time of a form is held against: React and nothing else.
  cpSync(join(root, '.ci/drive/peer'), join(work, 'peer'), { recursive: true });
  run(join(work, 'node_modules/.bin/vite'), ['build', 'peer'], work);
  const executable = findBrowser();
  if (executable === undefined)
    console.log('SKIPPED: no Chromium is installed here, so the forms were built and not driven.');
  else {
    await each(names, (name) => drive(name, executable));
    await measure(
      names.filter((name) => measured.includes(name)),
      executable,
    );
  }
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.stack ?? error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
