import { sValidator } from '@hono/standard-validator';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { type Registration, ruleSetAt, validateSubmission } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import {
  acceptedLanguage,
  kindSchema,
  type ProblemDetails,
  registrationForm,
  type SchemaIssues,
  statusProblem,
  toProblem,
} from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

const languageOf = (c: Context) => acceptedLanguage(c.req.header('accept-language'), [id, en]);

const answer = (c: Context, problem: ProblemDetails) =>
  c.body(JSON.stringify(problem), problem.status as 422, { 'content-type': 'application/problem+json' });

export function buildApp({ today, save }: Host) {
  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const schema = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  // Without this hook the validator answers a refusal with the whole body that was sent.
  const registration = sValidator('json', schema, (result, c) => {
    if (result.success) return;
    // The validator types issues as the standard does; they are those of our schema.
    return answer(c, toProblem(result.error as unknown as SchemaIssues, languageOf(c), { kind: 'registration' }));
  });

  const app = new Hono();
  app.notFound((c) => answer(c, statusProblem(404, languageOf(c))));
  app.onError((error, c) => {
    const status = error instanceof HTTPException && error.status === 400 ? 400 : 500;
    // What the client did wrong is not logged: the error of a parser repeats a piece of the body.
    if (status === 500) console.error(error);
    return answer(c, statusProblem(status, languageOf(c)));
  });
  // A body of another type would otherwise be read as an empty one.
  app.use('/kim', async (c, next) => {
    const isJson = /^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '');
    return isJson ? next() : answer(c, statusProblem(415, languageOf(c)));
  });
  app.use('/kim', bodyLimit({ maxSize: 1024 * 1024, onError: (c) => answer(c, statusProblem(413, languageOf(c))) }));

  return app.post('/kim', registration, async (c) => {
    const accepted = c.req.valid('json');
    await save(accepted);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const asOf = today();
    const report = validateSubmission(accepted, { ruleSet: ruleSetAt(asOf), asOf });
    const standing = explainRequirements(report, languageOf(c), accepted.name);
    const location = `/kim/${encodeURIComponent(accepted.id)}`;
    return c.json({ ruleSet: report.ruleSet, asOf, ...standing }, 201, { location });
  });
}
