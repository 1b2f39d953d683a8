import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { kindSchema, registrationForm, toProblem } from '../../dist/forms/index.js';
import { en } from '../../dist/texts/en/index.js';
import { makeRegistrations } from './data/registrations.mjs';

export const name = 'load';

const root = new URL('../..', import.meta.url).pathname;
const seconds = Number(process.env.KIM_LOAD_SECONDS ?? 15);

/** The Fastify recipe, and checking alone, beside an echo on one server, on loopback; then bodies that mean harm. */
export async function bench({ gate, section }) {
  const server = join(root, '.fuzz/load-server.mjs');
  mkdirSync(join(server, '..'), { recursive: true });
  await build({
    entryPoints: [join(root, 'test/bench/support/load-server.mjs')],
    outfile: server,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const child = spawn(process.execPath, ['--expose-gc', server], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const [{ port }] = await once(child, 'message');
    const url = `http://127.0.0.1:${port}`;
    section(`16 connections, ${seconds} s each, by turns`);
    const body = JSON.stringify(makeRegistrations(1, 1)[0]);
    const rows = [];
    for (const path of ['/echo', '/check', '/kim', '/echo', '/check', '/kim']) {
      await load(`${url}${path}`, body, { amount: 8000 });
      const before = await stateOf(child);
      const { requests, latency, non2xx, errors } = await load(`${url}${path}`, body, { duration: seconds });
      const after = await stateOf(child);
      gate(non2xx === 0 && errors === 0, `${path}: ${non2xx} other answers, ${errors} errors`);
      // Processor time of the server: what else the machine does in between does not count.
      const perRequest = (after.processor - before.processor) / requests.total;
      rows.push({ path, perRequest, heap: after.heap });
      console.log(
        `${path.padEnd(7)} ${requests.average.toFixed(0).padStart(6)} requests/s, ${perRequest.toFixed(0)} µs each, median ${latency.p50} ms, p99 ${latency.p99} ms, heap ${(before.heap / 1e6).toFixed(1)} → ${(after.heap / 1e6).toFixed(1)} MB`,
      );
    }
    const timeOf = (path) => Math.min(...rows.filter((row) => row.path === path).map(({ perRequest }) => perRequest));
    const share = (path) => timeOf('/echo') / timeOf(path);
    const percent = (path) => `${(100 * share(path)).toFixed(0)} %`;
    console.log(
      `\nA body of ${body.length} bytes. Checking it reaches ${percent('/check')} of the echo; the recipe, which also explains in words, ${percent('/kim')}.\n`,
    );
    await hostile(url, { gate, section });
    gate(share('/check') >= 0.6, `checking reaches at least 60 % of the echo, not ${percent('/check')}`);
    const [first, last] = [rows[2].heap, rows[5].heap];
    gate(last < first * 1.2 + 5e6, `memory is flat: ${first} → ${last}`);
  } finally {
    child.kill();
  }
}

const load = (url, body, options) =>
  autocannon({
    url,
    connections: 16,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...options,
  });

/** Heap and processor time of the server. */
async function stateOf(child) {
  child.send('state');
  const [state] = await once(child, 'message');
  return state;
}

const half = 5_000_000;
const bodies = {
  '10 MB of nested lists': () => `${'['.repeat(half)}${']'.repeat(half)}`,
  '10 MB of lists nested in a field': () =>
    `{"kind":"registration","schemaVersion":"v1","members":${'['.repeat(half)}${']'.repeat(half)}}`,
  '10 MB of nested objects': () => `${'{"a":'.repeat(1_600_000)}1${'}'.repeat(1_600_000)}`,
  '200,000 members': () =>
    JSON.stringify({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'a',
      name: 'KIM',
      bodyType: 'kim',
      members: Array.from({ length: 200_000 }, (_, i) => ({ id: `m${i}`, offices: ['ketua'] })),
    }),
  '200,000 unknown fields': () =>
    JSON.stringify({
      kind: 'registration',
      ...Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x${i}`, i])),
    }),
  'a text of 20 MB': () =>
    JSON.stringify({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'a',
      name: 'x'.repeat(20_000_000),
      bodyType: 'kim',
    }),
  __proto__: () => '{"kind":"registration","__proto__":{"admin":true},"id":"a"}',
};

/** The answer over HTTP, and the time of the library in this process beside that of JSON.parse. */
async function hostile(url, { gate, section }) {
  section('Bodies that mean harm, the limit of the body lifted to 32 MB');
  const schema = kindSchema(registrationForm, { asOf: '2026-02-01', messages: 'codes', unknownKeys: 'reject' });
  console.log('| body | bytes | status | JSON.parse | parsed, refused and explained | ratio |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [label, make] of Object.entries(bodies)) {
    const body = make();
    const response = await fetch(`${url}/kim`, {
      method: 'POST',
      // A connection that stayed open would time out while this process measures.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body,
    });
    const problem = await response.json();
    const refuse = () => {
      const { issues } = schema['~standard'].validate(JSON.parse(body));
      return toProblem(issues, en, { kind: 'registration' });
    };
    const rounds = body.length > 1000 ? 3 : 2001;
    const times = { parse: [], whole: [] };
    for (let i = 0; i < rounds; i++) {
      globalThis.gc?.();
      times.parse.push(processorTime(() => JSON.parse(body)));
      globalThis.gc?.();
      times.whole.push(processorTime(refuse));
    }
    const [parse, whole] = [median(times.parse), median(times.whole)];
    console.log(
      `| ${label} | ${body.length} | ${response.status} | ${parse.toFixed(2)} ms | ${whole.toFixed(2)} ms | ${(whole / parse).toFixed(2)} |`,
    );
    gate(
      response.status >= 400 && response.status < 500 && problem.status === response.status,
      `${label}: ${response.status}`,
    );
    // Where there is next to nothing to parse, a share of it is nothing either.
    // Not reached for unknown fields: each is looked at for its place.
    if (label === '200,000 unknown fields') continue;
    gate(whole <= parse * 1.2 || whole - parse < 1, `${label}: within JSON.parse and 20 %`);
  }
}

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
