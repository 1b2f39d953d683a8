import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildServer } from '../../docs/recipes/fastify.js';
import { buildApp } from '../../docs/recipes/hono.js';
import { buildNest } from '../../docs/recipes/nest.js';
import { openApiDocument } from '../../docs/recipes/openapi.js';
import { checkSubmission } from '../../src/check.js';
import { type ExplainedRequirements, explainRequirements } from '../../src/explain/explain-requirements.js';
import { type ProblemDetails, toProblem } from '../../src/forms/problem-details.js';
import { statusProblem } from '../../src/forms/status-problem.js';
import type { Registration } from '../../src/model/registration.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { secretMark } from '../support/secrets.js';
import { asOf, brokenRegistrations, malformed, realRegistrations, refusedId, twoMembers } from './submissions.js';

// The recipes of Fastify, Hono and NestJS promise the same over HTTP.

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly allow: string | undefined;
  readonly body: string;
}

type Post = (
  body: string | Buffer | ReadableStream | undefined,
  headers?: Readonly<Record<string, string>>,
  method?: string,
) => Promise<Answer>;

function service(build: (host: Host) => Post): { post: Post; saved: Registration[] } {
  const saved: Registration[] = [];
  const save = async (registration: Registration) => void saved.push(registration);
  return { saved, post: build({ today: () => asOf, save }) };
}

type Host = Parameters<typeof buildServer>[0];

const fastify = (host: Host): Post => {
  const server = buildServer(host);
  return async (payload, headers = {}, method = 'POST') => {
    const request = {
      method,
      url: '/kim',
      headers: { ...(typeof payload === 'string' && { 'content-type': 'application/json' }), ...headers },
      ...(payload !== undefined && {
        payload: payload instanceof ReadableStream ? Readable.fromWeb(payload) : payload,
      }),
    };
    const response = await server.inject(request as { method: 'POST'; url: string });
    return {
      status: response.statusCode,
      type: String(response.headers['content-type']),
      location: response.headers.location,
      allow: response.headers.allow,
      body: response.body,
    };
  };
};

const hono = (host: Host): Post => {
  const app = buildApp(host);
  return async (body, headers = {}, method = 'POST') => {
    const response = await app.request('/kim', {
      method,
      headers: { ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? undefined,
      location: response.headers.get('location') ?? undefined,
      allow: response.headers.get('allow') ?? undefined,
      body: await response.text(),
    };
  };
};

const nest = (host: Host): Post => {
  const started = buildNest(host).then(async (app) => {
    await app.listen(0, '127.0.0.1');
    return app;
  });
  return async (body, headers = {}, method = 'POST') => {
    const { port } = (await started).getHttpServer().address();
    const response = await fetch(`http://127.0.0.1:${port}/kim`, {
      method,
      headers: { ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? undefined,
      location: response.headers.get('location') ?? undefined,
      allow: response.headers.get('allow') ?? undefined,
      body: await response.text(),
    };
  };
};

const document = openApiDocument(asOf);
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const answers = Object.fromEntries(
  Object.entries(document.paths['/kim'].post.responses).flatMap(([status, { content }]) =>
    Object.entries(content).map(([type, { schema }]) => [
      `${status} ${type}`,
      ajv.compile({ ...schema, components: document.components }),
    ]),
  ),
);

/** Whether the document of the recipe for OpenAPI has an answer of this status and type, and the answer its schema. */
function promised(status: number, type: string, answer: unknown): string {
  const accepts = answers[`${status} ${type}`];
  if (accepts === undefined) return `${status} ${type}`;
  return accepts(answer) ? 'promised' : JSON.stringify(accepts.errors);
}

const problemOf = ({ body }: Answer) => JSON.parse(body) as ProblemDetails;

/** What the value at the place of a pointer is; throws where there is no such place but for the last step. */
function at(value: unknown, pointer: string): unknown {
  const segments = pointer.replace(/^#/, '').split('/').slice(1);
  return segments.reduce((part, segment) => (part as Record<string, unknown>)[segment], value);
}

describe.each([
  ['Fastify', fastify],
  ['Hono', hono],
  ['NestJS', nest],
] as const)('%s', (_name, build) => {
  it.each(realRegistrations)('takes in $id, or says which rule it breaks', async (registration) => {
    const { post, saved } = service(build);
    const answer = await post(JSON.stringify(registration));
    if (registration.id === refusedId) {
      expect(answer.status).toBe(422);
      expect(problemOf(answer).groups.map(({ code }) => code)).toEqual(['independence.subordinate']);
      expect(saved).toEqual([]);
    } else {
      expect(answer).toMatchObject({ status: 201, location: `/kim/${registration.id}` });
      expect(answer.type).toMatch(/^application\/json/);
      expect(saved).toEqual([registration]);
    }
  });

  it('answers what the OpenAPI document promises', async () => {
    const { post } = service(build);
    const sent = [...realRegistrations, ...brokenRegistrations, ...malformed].map(
      (one) => [JSON.stringify(one)] as const,
    );
    const others = [['{'], ['<kim/>', { 'content-type': 'text/xml' }], ['x'.repeat(2_000_000)]] as const;
    for (const [body, headers] of [...sent, ...others] as readonly (readonly [string, Record<string, string>?])[]) {
      const { status, type, body: answer } = await post(body, headers);
      expect(promised(status, type?.split(';')[0] ?? '', JSON.parse(answer))).toBe('promised');
    }
  });

  it.each(
    realRegistrations.filter((one) => one.id !== refusedId),
  )('states how $id stands and what to ask, in the language of the caller', async (registration) => {
    const { post } = service(build);
    const body = JSON.stringify(registration);
    const report = validateSubmission(registration, { ruleSet: ruleSetAt(asOf), asOf });
    for (const [language, accepted] of [
      [id, 'id-ID'],
      [en, 'en-GB,en;q=0.8'],
    ] as const) {
      const standing = JSON.parse((await post(body, { 'accept-language': accepted })).body) as ExplainedRequirements;
      const { ruleSet } = report;
      expect(standing).toEqual({ ruleSet, asOf, ...explainRequirements(report, language, registration.name) });
      expect(standing.verdict).toBe(report.requirements?.verdict);
      expect(standing.requirements.map(({ code }) => code)).toEqual(
        report.requirements?.requirements.map(({ code }) => code),
      );
      if (standing.verdict === 'not-enough-known') expect(standing.questions).not.toEqual([]);
    }
  });

  it('survives every id: what is saved has an address, and what cannot be stored is refused', async () => {
    const { post, saved } = service(build);
    const [registration] = realRegistrations.filter((one) => one.id !== refusedId);
    const anyId = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('\ud800', 'a\udc00', '\0', 'a/b', '../x', 'a?b#c', '%', '\u200b', 'a\u202eb', '🌾', ' '),
    );
    await fc.assert(
      fc.asyncProperty(anyId, async (one) => {
        saved.length = 0;
        const { status, location } = await post(JSON.stringify({ ...registration, id: one }));
        if (status === 201) {
          expect(decodeURIComponent(String(location).replace('/kim/', ''))).toBe(saved[0]?.id);
          expect(() => encodeURIComponent(String(saved[0]?.id))).not.toThrow();
          expect(saved[0]?.id).not.toContain('\0');
        } else {
          expect(status).toBe(422);
          expect(saved).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(brokenRegistrations)('refuses $id with a problem document that points into the body', async (broken) => {
    const { post, saved } = service(build);
    const answer = await post(JSON.stringify(broken));
    expect(answer.status).toBe(422);
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(saved).toEqual([]);
    expect(problemOf(answer).errors.length).toBeGreaterThan(0);
    expect(problemOf(answer)).toEqual(toProblem(checkSubmission(broken, { asOf }), id));
    for (const { pointer } of problemOf(answer).errors) expect(() => at(broken, pointer)).not.toThrow();
  });

  it('speaks the language that the client asks for, and Indonesian otherwise', async () => {
    const { post } = service(build);
    const body = JSON.stringify(twoMembers);
    const [indonesian, english, again] = [
      await post(body, { 'accept-language': 'id-ID' }),
      await post(body, { 'accept-language': 'en-GB,en;q=0.8' }),
      await post(body),
    ].map(problemOf);
    expect(indonesian).toMatchObject({
      title: id.problem.title,
      status: 422,
      errors: [{ pointer: '#/members', code: 'members.below-minimum', severity: 'error' }],
    });
    expect(indonesian?.errors[0]?.detail).toContain('Anggota paling sedikit 3 orang');
    expect(english?.title).toBe(en.problem.title);
    expect(english?.errors[0]?.detail).toContain('At least 3 members');
    expect(again).toEqual(indonesian);
  });

  it.each(malformed.map((value) => [JSON.stringify(value), value]))('does not repeat %s', async (body) => {
    const { post, saved } = service(build);
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect(answer.body).not.toContain(secretMark);
    expect(problemOf(answer).errors.length).toBeGreaterThan(0);
    expect(saved).toEqual([]);
  });

  it.each(brokenRegistrations)('does not repeat a text of $id', async (broken) => {
    const body = JSON.stringify(broken);
    expect(body).toContain(secretMark);
    expect((await service(build).post(body)).body).not.toContain(secretMark);
  });

  it.each([
    [400, `{"name": "${secretMark}`, {}],
    [400, '', {}],
    [400, '  ', {}],
    [400, undefined, { 'content-type': 'application/json' }],
    [413, JSON.stringify({ ...twoMembers, name: secretMark.repeat(200_000) }), {}],
    [415, `<kim>${secretMark}</kim>`, { 'content-type': 'application/xml' }],
    [415, JSON.stringify(twoMembers), { 'content-type': 'text/plain' }],
    [415, JSON.stringify(twoMembers), { 'content-type': 'application/jsonx' }],
    [415, Buffer.from(JSON.stringify(twoMembers)), {}],
  ] as const)('answers %i in the same form where there is nothing to judge, and repeats nothing', async (status, sent, headers) => {
    const { post, saved } = service(build);
    for (const language of [id, en]) {
      const answer = await post(sent, { 'accept-language': `${language.locale}, *;q=0.1`, ...headers });
      expect(answer.status).toBe(status);
      expect(answer.type).toMatch(/^application\/problem\+json/);
      expect(problemOf(answer)).toEqual(statusProblem(status, language));
      expect(answer.body).not.toContain(secretMark);
    }
    expect(saved).toEqual([]);
  });

  it.each(['null', '0', 'true', '"KIM"', '[]'])('judges %s, which is JSON, and says what it is not', async (body) => {
    const answer = await service(build).post(body);
    expect(answer.status).toBe(422);
    expect(problemOf(answer).errors.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['shape.not-an-object', '#'],
    ]);
  });

  it('answers a request without a body and without its type in the same form', async () => {
    const answer = await service(build).post(undefined);
    expect([400, 415]).toContain(answer.status);
    expect(problemOf(answer)).toEqual(statusProblem(answer.status as 400, id));
  });

  it('answers an empty body without a length as one that could not be read', async () => {
    const empty = new ReadableStream({ start: (stream) => stream.close() });
    const answer = await service(build).post(empty, { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toEqual(statusProblem(400, id));
  });

  it('takes a registration with many members', async () => {
    const members = Array.from({ length: 900 }, (_, i) => ({ id: `m${i}`, name: `Anggota ${i}`.padEnd(300, 'x') }));
    const body = JSON.stringify({ ...twoMembers, members });
    expect(problemOf(await service(build).post(body)).errors[0]?.code).toBe('members.above-maximum');
  });

  it.each([
    'GET',
    'HEAD',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
  ])('answers %s in the same form, and states what may be asked', async (method) => {
    const { post, saved } = service(build);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    for (const body of hasBody ? [undefined, JSON.stringify(twoMembers)] : [undefined]) {
      const answer = await post(body, {}, method);
      expect(answer).toMatchObject({ status: 405, allow: 'POST' });
      expect(answer.type).toMatch(/^application\/problem\+json/);
      if (method === 'HEAD') continue;
      expect(problemOf(answer)).toEqual(statusProblem(405, id));
    }
    expect(saved).toEqual([]);
  });

  it('counts what it does not list', async () => {
    const members = Array.from({ length: 1000 }, (_, i) => ({ id: `m${i}`, sex: secretMark }));
    const problem = problemOf(await service(build).post(JSON.stringify({ ...twoMembers, members })));
    expect(problem).toMatchObject({ total: 1001, truncated: true });
    expect(problem.groups.map(({ code, count }) => [code, count])).toEqual([
      ['shape.unknown-code', 1000],
      ['members.above-maximum', 1],
    ]);
  });

  it('refuses a body that would change what objects inherit, and is none the worse', async () => {
    const { post, saved } = service(build);
    const body = `{"__proto__":{"admin":true},${JSON.stringify(twoMembers).slice(1)}`;
    const { status } = await post(body);
    expect([400, 422]).toContain(status);
    expect(saved).toEqual([]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('says where an unknown field stands, without its name', async () => {
    const body = JSON.stringify({ ...twoMembers, [secretMark]: 1, membrs: [], members: undefined });
    const answer = await service(build).post(body);
    expect(problemOf(answer).errors[0]).toMatchObject({
      pointer: '#',
      code: 'shape.unknown-key',
      params: { count: 2, keys: [{ position: 5 }, { position: 6, nearest: 'members' }] },
    });
    expect(answer.body).not.toContain(secretMark);
  });

  it('judges under the day of the request', async () => {
    let today = '2020-01-01';
    const post = build({ today: () => today, save: async () => {} });
    const body = JSON.stringify({ ...twoMembers, members: undefined, formation: { formedOn: '2023-02-10' } });
    expect(problemOf(await post(body)).errors[0]?.code).toBe('formation.in-future');
    today = '2023-02-10';
    expect((await post(body)).status).toBe(201);
  });
});
