import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import type { Registration } from 'kim-domain';
import { kindSchema, registrationForm, type SchemaIssue, toProblem } from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

export function buildApp({ today, save }: Host) {
  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const schema = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  // Without this hook the validator answers a refusal with the whole body that was sent.
  const registration = sValidator('json', schema, (result, c) => {
    if (result.success) return;
    const language = c.req.header('accept-language')?.startsWith('en') ? en : id;
    // The validator types issues as the standard does; they are those of our schema.
    const problem = toProblem(result.error as readonly SchemaIssue[], language);
    return c.json(problem, 422, { 'content-type': 'application/problem+json' });
  });

  return new Hono().post('/kim', registration, async (c) => {
    const accepted = c.req.valid('json');
    await save(accepted);
    return c.body(null, 201, { location: `/kim/${encodeURIComponent(accepted.id)}` });
  });
}
