import { expect, it } from 'vitest';
import { buildServer } from '../../docs/recipes/fastify.js';
import { statusProblem } from '../../src/forms/status-problem.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { secretMark } from '../support/secrets.js';
import { asOf, brokenRegistrations, malformed } from './submissions.js';

it('writes nothing of a refused body into the log', async () => {
  const lines: string[] = [];
  const logger = { level: 'trace', stream: { write: (line: string) => void lines.push(line) } };
  const server = buildServer({ today: () => asOf, save: async () => {} }, { logger });
  for (const payload of [...brokenRegistrations, ...malformed]) {
    const { statusCode } = await server.inject({ method: 'POST', url: '/kim', payload: payload as object });
    expect(statusCode).toBe(422);
  }
  expect(lines.join('')).toContain('"statusCode":422');
  expect(lines.join('')).not.toContain(secretMark);
});

it('answers a fault of its own as one, and does not say which', async () => {
  const server = buildServer({
    today: () => asOf,
    save: async () => {
      throw new Error('The disk is full.');
    },
  });
  const payload = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' };
  const answer = await server.inject({ method: 'POST', url: '/kim', payload });
  expect(answer.statusCode).toBe(500);
  expect(answer.json()).toEqual(statusProblem(500, id));
  expect(answer.body).not.toContain('disk');
});

it.each(['/%ff', '/kim/%E0%A4%A', '/nix', '//'])('answers at %s in the form of every refusal', async (url) => {
  const server = buildServer({ today: () => asOf, save: async () => {} });
  for (const method of ['GET', 'POST'] as const) {
    const answer = await server.inject({ method, url, headers: { 'accept-language': 'en' } });
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toEqual(statusProblem(answer.statusCode as 400 | 404, en));
  }
});

it.each([
  [401, 401],
  [403, 403],
  [418, 400],
  [429, 429],
  [502, 500],
  [503, 503],
] as const)('answers %i of a plugin as %i', async (statusCode, answered) => {
  const server = buildServer({ today: () => asOf, save: async () => {} });
  server.addHook('onRequest', async () => {
    throw Object.assign(new Error(secretMark), { statusCode });
  });
  const answer = await server.inject({ method: 'POST', url: '/kim', payload: {} });
  expect(answer.statusCode).toBe(answered);
  expect(answer.json()).toEqual(statusProblem(answered, id));
});
