// Runs the files of dist/engines in engines of every kind, over the registrations of the examples, to one hash. What an engine
// cannot be had for, it says.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { newQuickJSWASMModule } from 'quickjs-emscripten';
import initSqlJs from 'sql.js';
import { findBrowser, openBrowser } from './drive/browser.mjs';

const root = new URL('..', import.meta.url).pathname;
const engines = join(root, 'dist/engines');
const data = join(root, 'docs/examples/data/registrations');
const texts = readdirSync(data)
  .sort()
  .map((name) => readFileSync(join(data, name), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'kim-engines-'));

// What every engine runs: judges one registration, and adds up a hash (FNV-1a, 32 bits) of everything that was answered.
const program = `
var asOf = '2026-01-31';
function answerOf(text) {
  var value = JSON.parse(text);
  var report = KimDomain.validateSubmission(value, { asOf: asOf, ruleSet: KimDomain.ruleSetAt(asOf) });
  var parts = [report, KimDomain.explainRequirements(report, KimDomain.id), KimDomain.explainRequirements(report, KimDomain.en)];
  if (KimDomain.checkSubmission) parts[0] = KimDomain.checkSubmission(value, { asOf: asOf }).validation;
  return JSON.stringify(parts);
}
function hashOf(answers) {
  var hash = 0x811c9dc5;
  for (var text of answers) for (var i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16) + ' ' + answers.join('').length;
}
`;
const all = `hashOf(${JSON.stringify(texts)}.map(answerOf))`;
const scriptOf = (name) => readFileSync(join(engines, `${name}.js`), 'utf8');

/** Each engine gives the hash of a file; one that is not there gives why, as an Error. */
const runs = {
  'Node, no code from strings': (name) => {
    const file = join(work, `${name}.cjs`);
    writeFileSync(file, `${scriptOf(name)}\n${program}\nprocess.stdout.write(${all})`);
    return execFileSync(process.execPath, ['--disallow-code-generation-from-strings', file], { encoding: 'utf8' });
  },
  'Node, as an ES module': (name) => {
    const file = join(work, `${name}-module.mjs`);
    const path = JSON.stringify(join(engines, `${name}.mjs`));
    writeFileSync(file, `import * as KimDomain from ${path};\n${program}\nprocess.stdout.write(${all})`);
    return execFileSync(process.execPath, [file], { encoding: 'utf8' });
  },
  'a context of its own in V8, without eval': (name) => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    return runInContext(`${scriptOf(name)}\n${program}\n${all}`, context);
  },
  'isolated-vm': (name) => {
    const folder = isolatedVm();
    if (folder instanceof Error) return folder;
    const file = join(work, `${name}-isolate.cjs`);
    const script = JSON.stringify(`${scriptOf(name)}\n${program}\n${all}`);
    writeFileSync(
      file,
      `const { Isolate } = require(${JSON.stringify(folder)});
const isolate = new Isolate({ memoryLimit: 128 });
process.stdout.write(isolate.createContextSync().evalSync(${script}));`,
    );
    // As its authors ask for from Node 20 on.
    return execFileSync(process.execPath, ['--no-node-snapshot', file], { encoding: 'utf8' });
  },
  'QuickJS (quickjs-emscripten)': async (name) => {
    const module = await newQuickJSWASMModule();
    const vm = module.newContext();
    const result = vm.unwrapResult(vm.evalCode(`${scriptOf(name)}\n${program}\n${all}`));
    const text = vm.getString(result);
    result.dispose();
    vm.dispose();
    return text;
  },
  workerd: async (name) => {
    const port = 18_080 + (process.pid % 1000);
    writeFileSync(join(work, 'library.js'), readFileSync(join(engines, `${name}.mjs`)));
    const handler = `export default { fetch() { return new Response(${all}); } };`;
    writeFileSync(join(work, 'worker.js'), `import * as KimDomain from './library.js';\n${program}\n${handler}`);
    writeFileSync(
      join(work, 'workerd.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)], sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
const worker :Workerd.Worker = (modules = [(name = "worker.js", esModule = embed "worker.js"), (name = "library.js", esModule = embed "library.js")], compatibilityDate = "2026-01-01");
`,
    );
    const server = spawn(join(root, 'node_modules/.bin/workerd'), ['serve', join(work, 'workerd.capnp')], {
      stdio: 'ignore',
    });
    try {
      for (let tries = 0; ; tries++) {
        const response = await fetch(`http://127.0.0.1:${port}/`).catch((error) => error);
        if (!(response instanceof Error)) return await response.text();
        if (tries === 100) throw response;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    } finally {
      server.kill();
    }
  },
  'a worker of a browser under a strict policy': async (name) => {
    const path = findBrowser();
    if (path === undefined) return new Error('no browser is installed');
    const files = {
      '/': ['text/html', '<!doctype html><script src="page.js"></script>'],
      '/page.js': ['text/javascript', 'new Worker("worker.js").onmessage = ({ data }) => { document.title = data; };'],
      '/worker.js': ['text/javascript', `${scriptOf(name)}\n${program}\npostMessage(${all})`],
    };
    const server = createServer(({ url }, response) => {
      const [type, text] = files[url] ?? ['text/plain', ''];
      response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; worker-src 'self'");
      response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
    }).listen(0, '127.0.0.1');
    const browser = await openBrowser(path);
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => document.title !== '');
      return await page.title();
    } finally {
      await browser.close();
      server.close();
    }
  },
  'DuckDB, a scalar function': async (name) => {
    const { answerOf, hashOf } = functionsOf(name);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name: 'kim_judge',
        returnType: VARCHAR,
        parameterTypes: [VARCHAR],
        mainFunction: (_, input, output) => {
          const column = input.getColumnVector(0);
          for (let row = 0; row < input.rowCount; row++) output.setItem(row, answerOf(column.getItem(row)));
          output.flush();
        },
      }),
    );
    await connection.run('create table registrations (place integer, body varchar)');
    for (const [place, text] of texts.entries())
      await connection.run('insert into registrations values ($1, $2)', [place, text]);
    const reader = await connection.runAndReadAll('select kim_judge(body) from registrations order by place');
    return hashOf(reader.getRows().map(([answer]) => answer));
  },
  'SQLite, a user function': async (name) => {
    const { answerOf, hashOf } = functionsOf(name);
    const { Database } = await initSqlJs();
    const database = new Database();
    database.create_function('kim_judge', answerOf);
    database.run('create table registrations (place integer, body text)');
    for (const [place, text] of texts.entries()) database.run('insert into registrations values (?, ?)', [place, text]);
    const [{ values }] = database.exec('select kim_judge(body) from registrations order by place');
    return hashOf(values.map(([answer]) => answer));
  },
};

function functionsOf(name) {
  return runInContext(`${scriptOf(name)}\n${program}\n({ answerOf, hashOf })`, createContext({}));
}

/**
 * Where isolated-vm lies. It is compiled where it is installed, so it is none of the packages of development: a machine without
 * a compiler could not install those. Version 5 is the last for Node 20.
 */
function isolatedVm() {
  const folder = join(root, 'node_modules/.cache/isolated-vm');
  const found = join(folder, 'node_modules/isolated-vm');
  if (existsSync(join(found, 'out/isolated_vm.node'))) return found;
  mkdirSync(folder, { recursive: true });
  try {
    const packages = ['install', '--prefix', folder, '--no-audit', '--no-fund', 'isolated-vm@5.0.4'];
    execFileSync('npm', packages, { cwd: folder, stdio: 'ignore' });
  } catch {
    return new Error('it could not be compiled here');
  }
  return existsSync(join(found, 'out/isolated_vm.node')) ? found : new Error('it could not be compiled here');
}

/** What each file weighs, beside what the page says that it does; a page that is more than 3 % off is to be written anew. */
function weigh() {
  const page = readFileSync(join(root, 'docs/engines.md'), 'utf8');
  const wrong = readdirSync(engines).filter((file) => {
    const text = readFileSync(join(engines, file));
    const sizes = [text.length, gzipSync(text, { level: 9 }).length].map((bytes) => Math.round(bytes / 1000));
    const row = page.split('\n').find((line) => line.startsWith(`| \`kim-domain/engines/${file}\` |`)) ?? '';
    const stated = row.split('|').slice(-3, -1).map(Number);
    console.log(`${file}: ${sizes[0]} kB, gzipped ${sizes[1]} kB`);
    return sizes.some((size, i) => !(Math.abs(size - stated[i]) <= 0.03 * size));
  });
  if (wrong.length > 0) throw new Error(`docs/engines.md states other sizes of ${wrong.join(', ')}`);
}

try {
  weigh();
  for (const name of ['kim-domain', 'kim-domain-with-parsing']) {
    const hashes = new Set();
    for (const [engine, run] of Object.entries(runs)) {
      const answer = await run(name);
      if (answer instanceof Error) {
        console.log(`${name} in ${engine}: skipped, ${answer.message}`);
        continue;
      }
      console.log(`${name} in ${engine}: ${answer}`);
      hashes.add(answer);
    }
    if (hashes.size !== 1) throw new Error(`The engines disagree: ${[...hashes].join(', ')}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(0);
