import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { buildApp } from '../../docs/recipes/hono.js';
import { submissionSchema } from '../../src/forms/standard-schema.js';
import { secretMark } from '../support/secrets.js';
import { asOf, twoMembers } from './submissions.js';

const post = (app: { request: Hono['request'] }) =>
  app.request('/kim', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(twoMembers),
  });

it('the validator alone answers with the whole body, which is why the recipe has a hook', async () => {
  const schema = submissionSchema({ asOf, messages: 'codes' });
  const bare = new Hono().post('/kim', sValidator('json', schema), (c) => c.body(null, 201));
  const response = await post(bare);
  expect(response.status).toBe(400);
  const { data, error } = (await response.json()) as { data: unknown; error: unknown };
  expect(data).toEqual(twoMembers);
  // What leaks is the validator's doing: the issues themselves hold nothing.
  expect(JSON.stringify(data)).toContain(secretMark);
  expect(JSON.stringify(error)).not.toContain(secretMark);

  const hooked = await post(buildApp({ today: () => asOf, save: async () => {} }));
  expect(hooked.status).toBe(422);
  expect(await hooked.text()).not.toContain(secretMark);
});

it('leaves errors that are not ours to Hono', async () => {
  const app = buildApp({
    today: () => asOf,
    save: async () => {
      throw new Error('The disk is full.');
    },
  });
  app.onError((error, c) => c.text(error.message, 503));
  const body = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim' };
  const response = await app.request('/kim', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([response.status, await response.text()]).toEqual([503, 'The disk is full.']);
});
