// Writes the bill of materials of the package, `sbom.cdx.json`: what it needs when it runs, zod included.
// npm leaves out what is a development dependency too, as the peer zod is, and takes the name of the root from its folder;
// so it is asked in a folder of that name, whose manifest and lock file hold nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { name, version, description, license, repository, dependencies, peerDependencies } = read('package.json');
const manifest = { name, version, description, license, repository, dependencies, peerDependencies };
const lock = read('package-lock.json');

/** The locked packages that are needed when the package runs. */
const needed = {};
const gather = (names) => {
  for (const each of names) {
    const path = `node_modules/${each}`;
    if (path in needed) continue;
    const { dev: _, ...entry } = lock.packages[path];
    needed[path] = entry;
    gather(Object.keys(entry.dependencies ?? {}));
  }
};
gather(Object.keys({ ...dependencies, ...peerDependencies }));

const work = mkdtempSync(join(tmpdir(), 'kim-domain-sbom-'));
const folder = join(work, name);
try {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages: { '': manifest, ...needed } }));
  const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const text = execFileSync('npm', ['sbom', ...options], { cwd: folder, encoding: 'utf8' });
  writeFileSync(join(root, 'sbom.cdx.json'), text);
} finally {
  rmSync(work, { recursive: true, force: true });
}
