import { type AnyTRPCRouter, initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { describe, expect, it } from 'vitest';
import { buildRouter, type Context } from '../../docs/recipes/trpc.js';
import type { ProblemDetails } from '../../src/forms/problem-details.js';
import { submissionSchema } from '../../src/forms/standard-schema.js';
import { statusProblem } from '../../src/forms/status-problem.js';
import type { Registration } from '../../src/model/registration.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { secretMark } from '../support/secrets.js';
import {
  asOf,
  brokenRegistrations,
  malformed,
  realRegistrations,
  refusalOf,
  refusedId,
  twoMembers,
} from './submissions.js';

interface Reply {
  readonly result?: { readonly data: unknown };
  readonly error?: { readonly message: string; readonly data: { code: string; problem?: ProblemDetails } };
}

function request(router: AnyTRPCRouter, init: RequestInit, context: Context): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    router,
    req: new Request('http://kim.test/trpc/register', init),
    createContext: () => context,
  });
}

const post = (router: AnyTRPCRouter, input: unknown, context: Context) =>
  request(
    router,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) },
    context,
  );

async function call(input: unknown, { locale = 'id' }: Partial<Context> = {}) {
  const saved: Registration[] = [];
  const router = buildRouter({ today: () => asOf, save: async (registration) => void saved.push(registration) });
  const response = await post(router, input, { locale });
  const text = await response.text();
  return { status: response.status, text, reply: JSON.parse(text) as Reply, saved };
}

describe('tRPC', () => {
  it.each(realRegistrations)('takes in $id, or says which rule it breaks', async (registration) => {
    const { status, reply, saved } = await call(registration);
    if (registration.id === refusedId) {
      expect(status).toBe(400);
      expect(reply.error?.data.problem?.groups.map(({ code }) => code)).toEqual(['independence.subordinate']);
      expect(saved).toEqual([]);
    } else {
      expect([status, reply.result?.data]).toEqual([200, { id: registration.id }]);
      expect(saved).toEqual([registration]);
    }
  });

  it.each(brokenRegistrations)('refuses $id as a bad request, with our findings', async (broken) => {
    const { status, reply, text, saved } = await call(broken);
    expect([status, reply.error?.data.code]).toEqual([400, 'BAD_REQUEST']);
    expect(reply.error?.data.problem).toEqual(refusalOf(broken, { status: 400 }));
    expect(reply.error?.message).toBe(reply.error?.data.problem?.detail);
    expect(text).not.toContain(secretMark);
    expect(saved).toEqual([]);
  });

  it.each(malformed.map((value) => [JSON.stringify(value), value]))('does not repeat %s', async (_text, value) => {
    const { status, text, reply } = await call(value);
    expect(status).toBe(400);
    expect(reply.error?.data.problem?.errors.length).toBeGreaterThan(0);
    expect(text).not.toContain(secretMark);
  });

  it.each([
    ['no JSON', `{"name": "${secretMark}`, { 'content-type': 'application/json' }, 400, en],
    // tRPC looks at the type before it makes a context, and so before a language is known.
    ['another type', secretMark, { 'content-type': 'application/xml' }, 415, id],
  ])('answers %s in the same form, and repeats nothing', async (_what, body, headers, status, language) => {
    const router = buildRouter({ today: () => asOf, save: async () => {} });
    const response = await request(router, { method: 'POST', headers, body }, { locale: 'en' });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect((JSON.parse(text) as Reply).error?.data.problem).toEqual(statusProblem(status as 400, language));
    expect(text).not.toContain(secretMark);
  });

  it('answers a fault of its own as one, and does not say which', async () => {
    const router = buildRouter({
      today: () => asOf,
      save: async () => {
        throw new Error('The disk is full.');
      },
    });
    const sound = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' };
    const response = await post(router, sound, { locale: 'en' });
    const { error } = (await response.json()) as Reply;
    expect([response.status, error?.message]).toEqual([500, en.problem.statuses[500].detail]);
    expect(error?.data.problem).toEqual(statusProblem(500, en));
  });

  it('speaks the language of the request', async () => {
    const detailOf = async (locale: Context['locale']) =>
      (await call(twoMembers, { locale })).reply.error?.data.problem?.errors[0]?.detail;
    expect(await detailOf('id')).toContain('Anggota paling sedikit 3 orang');
    expect(await detailOf('en')).toContain('At least 3 members');
  });

  it('without a formatter gives the first message alone, and nothing of the input', async () => {
    const t = initTRPC.create();
    const schema = submissionSchema({ asOf, messages: id });
    const router = t.router({ register: t.procedure.input(schema).mutation(() => 'taken in') });
    const response = await post(router, twoMembers, { locale: 'id' });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect((JSON.parse(text) as Reply).error?.message).toContain('Anggota paling sedikit 3 orang');
    expect(text).not.toContain(secretMark);
  });
});
