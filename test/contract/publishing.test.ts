/** What can be held of how the package is published, without publishing it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/source-files.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const workflow = (name: string) => parse(text(`.github/workflows/${name}.yml`)) as Workflow;
const { permissions, jobs } = workflow('publish');
const [pack, publish] = Object.values(jobs) as [Job, Job];
const commands = (job: Job) => job.steps.flatMap(({ run }) => (run === undefined ? [] : [run])).join('\n');

describe('publishing', () => {
  it('is two jobs, and the second waits for the first', () => {
    expect(Object.keys(jobs)).toEqual(['pack', 'publish']);
    expect(publish.needs).toBe('pack');
  });

  it('gives no secret and no right to write to the job that builds and tests', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(pack.permissions).toBeUndefined();
    expect(JSON.stringify(pack)).not.toMatch(/secrets|token/i);
    expect(commands(pack)).toContain('bash .ci/run');
  });

  it('refuses before anything is built while the package names no repository', () => {
    const [guard] = pack.steps.flatMap(({ run }) => (run?.includes('repository') ? [run] : []));
    const script = /node -e "(.*)"\s*$/.exec(guard ?? '')?.[1]?.replaceAll('\\"', '"') ?? '';
    const refuses = (manifest: object) => {
      const require = () => manifest;
      let exit = 0;
      const quiet = { error: () => undefined };
      new Function('require', 'process', 'console', script)(require, { exit: (code: number) => (exit = code) }, quiet);
      return exit !== 0;
    };
    expect(refuses({})).toBe(true);
    expect(refuses({ repository: 'github:example/kim-domain' })).toBe(false);
    expect(commands(pack).indexOf('repository')).toBeLessThan(commands(pack).indexOf('npm ci'));
  });

  it('publishes the file that was tested, installs nothing and runs nothing of the repository', () => {
    expect(publish.steps.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false);
    expect(commands(publish)).not.toMatch(/npm (ci|install|run)|npx|node /);
    expect(commands(publish)).toContain('sha256sum --check');
    expect(commands(publish)).toMatch(/npm publish \.\/release\/\*\.tgz .*--provenance.*--ignore-scripts/);
  });

  it('asks a person first, has the right that provenance needs, and names the registry so that the token is used', () => {
    expect(publish.environment).toBe('npm');
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const node = publish.steps.find(({ uses }) => uses?.startsWith('actions/setup-node'));
    expect(node?.with?.['registry-url']).toMatch(/^https:/);
    const last = publish.steps.at(-1);
    expect(Object.keys(last?.env ?? {})).toEqual(['NODE_AUTH_TOKEN']);
  });
});

describe.each(['ci', 'nightly', 'publish'])('the workflow %s', (name) => {
  it('pins every action to a commit and leaves no token in the clone', () => {
    const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps);
    for (const { uses, with: settings } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout')) expect(settings?.['persist-credentials']).toBe(false);
    }
  });
});

describe('what else guards the supply', () => {
  it('a bot that keeps packages and actions up to date', () => {
    const { version, updates } = parse(text('.github/dependabot.yml')) as {
      readonly version: number;
      readonly updates: readonly { readonly 'package-ecosystem': string }[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  });

  it('a bill of materials that names what the package needs when it runs, and nothing else', () => {
    execFileSync(process.execPath, ['.ci/sbom.mjs'], { cwd: root, stdio: 'pipe' });
    const { name, dependencies, peerDependencies, files } = JSON.parse(text('package.json'));
    const bill = JSON.parse(text('sbom.cdx.json'));
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', name]);
    const listed = bill.components.map((component: { name: string }) => component.name);
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
    expect(files).toContain('sbom.cdx.json');
  });
});
