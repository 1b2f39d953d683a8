// Makes a release: takes the changesets into version and changelog, freezes rule sets and frameworks, builds and packs.
// Publishing is the business of the workflow.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });

run('npx', 'changeset', 'version');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const versionFile = join(root, 'src/version.ts');
writeFileSync(versionFile, readFileSync(versionFile, 'utf8').replace(/'[^']*'/, `'${version}'`));
run('npm', 'install', '--package-lock-only', '--ignore-scripts');
run('npm', 'run', 'build');

const { digests } = await import('./frozen.mjs');
const frozenFile = join(root, 'test/golden/frozen.json');
const frozen = JSON.parse(readFileSync(frozenFile, 'utf8'));
const now = digests();
const changed = Object.keys(frozen).filter((id) => frozen[id] !== now[id]);
if (changed.length > 0) {
  console.error(`Published and now different: ${changed.join(', ')}. Publish a correction under a new id.`);
  process.exit(1);
}
writeFileSync(frozenFile, `${JSON.stringify({ ...frozen, ...now }, null, 2)}\n`);
run('npm', 'run', 'sbom');
run('npm', 'pack');
console.log(
  `Packed ${version}. Commit package.json, package-lock.json, CHANGELOG.md, src/version.ts and test/golden/frozen.json.`,
);
