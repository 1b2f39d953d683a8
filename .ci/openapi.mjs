// Holds the OpenAPI document of the recipe against the tools that teams use: Redocly (lint, bundle), Spectral, a strict resolver,
// a client of openapi-typescript that TypeScript compiles, and @fastify/swagger. @nestjs/swagger is driven by its recipe's test.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import $RefParser from '@apidevtools/json-schema-ref-parser';
import swagger from '@fastify/swagger';
import { buildSync } from 'esbuild';
import Fastify from 'fastify';

const root = new URL('..', import.meta.url).pathname;
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(join(cache, 'openapi-'));
const inWork = (name) => join(work, name);
const asOf = '2026-01-31';
const tool = (name, ...args) => {
  const command = join(root, 'node_modules/.bin', name);
  try {
    const quiet = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    return execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: quiet });
  } catch (error) {
    throw new Error(`${name} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
  }
};

try {
  buildSync({
    entryPoints: [join(root, 'docs/recipes/openapi.ts')],
    outfile: inWork('openapi.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const { openApiDocument } = await import(pathToFileURL(inWork('openapi.mjs')).href);
  const document = openApiDocument(asOf);
  writeFileSync(inWork('openapi.json'), JSON.stringify(document, null, 2));

  writeFileSync(inWork('redocly.yaml'), 'extends: [recommended-strict]\n');
  tool('redocly', 'lint', 'openapi.json');
  tool('redocly', 'bundle', 'openapi.json', '--output', 'bundled.json');
  tool('redocly', 'bundle', 'openapi.json', '--dereferenced', '--output', 'dereferenced.json');
  console.log('Redocly: recommended rules without errors or warnings; bundled, and dereferenced');

  writeFileSync(inWork('spectral.yaml'), 'extends: ["spectral:oas"]\n');
  tool('spectral', 'lint', 'openapi.json', '--ruleset', 'spectral.yaml', '--fail-severity', 'error');
  console.log('Spectral: spectral:oas without errors');

  const resolved = await $RefParser.dereference(structuredClone(document), {
    resolve: { external: false, http: false, file: false },
    dereference: { circular: false },
  });
  if (JSON.stringify(resolved).includes('"$ref"')) throw new Error('A reference is left.');
  console.log('json-schema-ref-parser: every reference is resolved inside the document');

  tool('openapi-typescript', 'openapi.json', '--output', 'schema.d.ts');
  writeFileSync(inWork('client.ts'), clientOf());
  tool(
    'tsc',
    '--ignoreConfig',
    '--strict',
    '--noEmit',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    'client.ts',
  );
  console.log('openapi-typescript: a client compiles a valid body, and no invalid one');

  const server = Fastify();
  await server.register(swagger, { mode: 'static', specification: { document } });
  await server.ready();
  const given = JSON.stringify(server.swagger());
  if (given !== JSON.stringify(document)) throw new Error('@fastify/swagger gives another document.');

  // Inline: the components stand in the settings, and a route refers to them.
  const inline = Fastify();
  inline.setValidatorCompiler(() => () => true);
  await inline.register(swagger, { openapi: { openapi: '3.1.0', components: structuredClone(document.components) } });
  const body = document.components.schemas.KimRegistration;
  inline.after(() => inline.post('/kim', { schema: { body: structuredClone(body) } }, async () => ({})));
  await inline.ready();
  const { paths, components } = inline.swagger();
  const shown = paths['/kim'].post.requestBody.content['application/json'].schema;
  // It writes const as enum, and leaves out what stands beside a reference.
  const same = Object.entries(body.properties).every(([key, { $ref }]) => shown.properties[key]?.$ref === $ref);
  if (!same || JSON.stringify(shown.required) !== JSON.stringify(body.required)) {
    throw new Error('@fastify/swagger shows another body than the one of the route.');
  }
  await $RefParser.dereference(structuredClone({ paths, components }), { resolve: { external: false } });
  console.log('@fastify/swagger: gives the document as it is, and a route with the schema inline');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function clientOf() {
  return `
import type { components, operations } from './schema.d.ts';
type Body = operations['daftarkanKim']['requestBody']['content']['application/json'];
type Problem = components['schemas']['KimProblem'];
export const body: Body = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'kim-mawar',
  name: 'KIM Mawar',
  bodyType: 'kim',
  seat: { unit: 'desa', regionCode: '62.71.01.1001' },
  members: [{ id: 'a', offices: ['ketua'], sex: 'perempuan' }, { id: 'b' }, { id: 'c' }],
  decrees: [{ effect: 'mengakui', issuedOn: '2024-03-01' }],
};
// @ts-expect-error: no such body type
export const wrong: Body = { ...body, bodyType: 'perkumpulan' };
// @ts-expect-error: the name is missing
export const nameless: Body = { kind: 'registration', schemaVersion: 'v1', id: 'k', bodyType: 'kim' };
export const codesOf = ({ errors, groups, total }: Problem): [string[], number] => [
  [...errors.map(({ code }) => code), ...groups.map(({ code }) => code)],
  total,
];
export const scoreOf = (card: components['schemas']['KimScorecard']): number | undefined => card.score;
`;
}
