// Installs the package from its own tarball into empty projects and uses it: ESM, require(), TypeScript with
// node16 and bundler resolution, with the lowest and the newest supported zod.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const { exports, peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'kim-domain-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const modules = Object.keys(exports)
  .filter((path) => !path.endsWith('.json') && !path.includes('*'))
  .map((path) => `kim-domain${path.slice(1)}`);

const typescript = `
import { assess, parseSubmission, ruleSetAt, validateSubmission } from 'kim-domain';
import type { Registration, SubmissionDraft } from 'kim-domain/model';
${modules.map((name, i) => `import * as module${i} from '${name}';`).join('\n')}
export const modules: object[] = [${modules.map((_, i) => `module${i}`).join(', ')}];
const registration: Registration = { kind: 'registration', schemaVersion: 'v1', id: 'a', name: 'KIM', bodyType: 'kim' };
const { readable } = parseSubmission(registration);
if (readable !== undefined) {
  const draft: SubmissionDraft = readable;
  const report = validateSubmission(draft, { asOf: '2026-01-31', ruleSet: ruleSetAt('2026-01-31') });
  const sound: boolean = report.sound;
  void sound;
}
void assess;
`;

// Reads, judges and scores, so that the shapes are really built with this zod.
const use = `
const { assess } = await import('kim-domain');
const registration = { kind: 'registration', schemaVersion: 'v1', id: 'a', name: 'KIM', bodyType: 'kim', members: [{ id: 'm' }] };
const report = { kind: 'activity-report', schemaVersion: 'v1', id: 'r', kimId: 'a', period: { from: '2025-01-01', through: '2025-12-31' }, activities: [] };
const [judged, scored] = [registration, { ...report, extra: 1 }].map((input) => assess(input, { asOf: '2026-01-31', registration }));
if (judged.validation.issues[0].code !== 'members.below-minimum') throw new Error('the rules did not speak');
if (scored.report.card.framework !== 'adinda-2027') throw new Error('the report was not scored');
`;

// The programs of the README and of pages that are read beside it, each a module of its own, with the lines that it says they print. An ellipsis stands for
// the rest of a line.
const pagesWithPrograms = ['README.md', 'docs/LEBIH-DAHULU.md', 'docs/languages.md'];
const programs = Array.from(
  pagesWithPrograms
    .map((page) => readFileSync(join(root, page), 'utf8'))
    .join('\n')
    .matchAll(/```js\n([\s\S]*?)```/g),
  ([, code]) => ({
    code,
    prints: Array.from(code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm), ([, line]) => line),
  }),
);

function runPrograms(project) {
  for (const [i, { code, prints }] of programs.entries()) {
    const file = `readme-${i}.mjs`;
    writeFileSync(join(project, file), code);
    const printed = run('node', [file], project).trimEnd().split('\n');
    const isRight =
      printed.length === prints.length &&
      prints.every((line, at) =>
        line.endsWith('…') ? printed[at].startsWith(line.slice(0, -1).trimEnd()) : printed[at] === line,
      );
    if (!isRight) throw new Error(`Program ${i + 1} of the pages printed:\n${printed.join('\n')}`);
  }
}

/** Links of a page in the package that lead to no file of the package, or out of it into the repository. */
function deadLinks(files) {
  const paths = files.map(({ path }) => path);
  return paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) =>
      Array.from(readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g), ([, link]) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => [page, posix.join(posix.dirname(page), link)]),
    )
    .filter(([, target]) => !paths.some((path) => path === target || path.startsWith(`${target.replace(/\/$/, '')}/`)))
    .map(([page, target]) => `${page} leads to ${target}`);
}

/** Packages that the recipes of services import, as they are installed here. */
const packagesOfRecipes = (files) =>
  new Set(
    files.flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g), ([, name]) => name).filter(
        (name) => name !== 'kim-domain' && !name.startsWith('.'),
      ),
    ),
  );

/** Compiles the recipes of services that lie in the package, with the declarations of everything that they import. */
function compileRecipes(project) {
  const folder = join(project, 'recipes');
  cpSync(join(project, 'node_modules/kim-domain/docs/recipes'), folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  for (const name of [
    ...packagesOfRecipes(names.map((file) => join(folder, file))),
    '@types/node',
    'reflect-metadata',
  ]) {
    const target = join(project, 'node_modules', name);
    mkdirSync(join(target, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: ['node'],
    experimentalDecorators: true,
    noEmit: true,
  };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: names.map((name) => `recipes/${name}`) }),
  );
  run('npx', ['tsc', '--project', '.'], project);
  return names;
}

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root));
  const tarball = join(work, packed.filename);
  const dead = deadLinks(packed.files);
  if (dead.length > 0) throw new Error(`Links of packed pages that lead nowhere:\n${dead.join('\n')}`);
  const lowest = peerDependencies.zod.replace(/^[^\d]*/, '');
  for (const zod of [lowest, peerDependencies.zod]) {
    const project = mkdtempSync(join(work, 'project-'));
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    run(
      'npm',
      ['install', '--no-audit', '--no-fund', tarball, `zod@${zod}`, `typescript@${devDependencies.typescript}`],
      project,
    );
    const imports = modules.map((name) => `await import('${name}')`).join(';\n');
    writeFileSync(join(project, 'esm.mjs'), `${imports};\n${use}`);
    run('node', ['esm.mjs'], project);
    runPrograms(project);
    writeFileSync(join(project, 'commonjs.cjs'), modules.map((name) => `require('${name}');`).join('\n'));
    run('node', ['commonjs.cjs'], project);
    writeFileSync(join(project, 'consumer.ts'), typescript);
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ]) {
      run(
        'npx',
        [
          'tsc',
          '--noEmit',
          '--strict',
          '--exactOptionalPropertyTypes',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom',
          '--module',
          module,
          '--moduleResolution',
          moduleResolution,
          'consumer.ts',
        ],
        project,
      );
    }
    const recipes = compileRecipes(project);
    const installed = JSON.parse(readFileSync(join(project, 'node_modules/zod/package.json'), 'utf8')).version;
    console.log(
      `${modules.length} entry points and ${programs.length} programs of the pages work, and ${recipes.length} recipes of services compile, with zod ${installed}`,
    );
  }
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
