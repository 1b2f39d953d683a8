import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { type Registration, ruleSetAt, validateSubmission } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import { kindSchema, registrationForm, type SchemaIssue, toProblem } from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

const languageOf = (accepted: string | undefined) => (accepted?.startsWith('en') ? en : id);

export function buildApp({ today, save }: Host) {
  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const schema = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  // Without this hook the validator answers a refusal with the whole body that was sent.
  const registration = sValidator('json', schema, (result, c) => {
    if (result.success) return;
    const language = languageOf(c.req.header('accept-language'));
    // The validator types issues as the standard does; they are those of our schema.
    const problem = toProblem(result.error as readonly SchemaIssue[], language);
    return c.json(problem, 422, { 'content-type': 'application/problem+json' });
  });

  return new Hono().post('/kim', registration, async (c) => {
    const accepted = c.req.valid('json');
    await save(accepted);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const asOf = today();
    const report = validateSubmission(accepted, { ruleSet: ruleSetAt(asOf), asOf });
    const standing = explainRequirements(report, languageOf(c.req.header('accept-language')), accepted.name);
    return c.json(standing, 201, { location: `/kim/${encodeURIComponent(accepted.id)}` });
  });
}
