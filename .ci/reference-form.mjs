// Builds the reference form from the packed package in a fresh project (strict TypeScript, library declarations checked
// too) and drives it in Chromium as people use it. Where no browser is installed the check reports so, and only builds.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../docs/site/serve.mjs';
import { findBrowser, openBrowser } from './drive/browser.mjs';
import { driveReact } from './drive/react.mjs';

const root = new URL('..', import.meta.url).pathname;
const shots = join(root, 'node_modules/.cache/screenshots');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'kim-form-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root));
  const project = join(work, 'react');
  cpSync(join(root, 'docs/recipes/react'), project, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', join(work, packed.filename)], project);
  run('npx', ['tsc'], project);
  run('npm', ['run', 'build'], project);
  console.log(`react: built with TypeScript ${devDependencies.typescript}`);
  const executable = findBrowser();
  if (executable === undefined) {
    console.log('SKIPPED: no Chromium is installed here, so the form was built and not driven.');
  } else {
    if (!existsSync(shots)) mkdirSync(shots, { recursive: true });
    const site = await serve(join(project, 'public'));
    const browser = await openBrowser(executable);
    try {
      for (const done of await driveReact(browser, site.address, shots)) console.log(`react: ${done}`);
    } finally {
      await browser.close();
      site.close();
    }
  }
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.stack ?? error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
