import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { checkSubmission, type Registration } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import { acceptedLanguage, type ProblemDetails, statusProblem, toProblem } from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { registrationRuleSetAt } from 'kim-domain/validate';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

const languageOf = (c: Context) => acceptedLanguage(c.req.header('accept-language'), [id, en]);

const answer = (c: Context, problem: ProblemDetails, headers: Readonly<Record<string, string>> = {}) =>
  c.body(JSON.stringify(problem), problem.status as 422, { 'content-type': 'application/problem+json', ...headers });

type Status = Parameters<typeof statusProblem>[0];

/** The status of an error of Hono or of a middleware; what is no fault of the client is one of the service. */
function statusOf(error: Error): Status {
  const status = error instanceof HTTPException ? error.status : 500;
  if (Object.hasOwn(id.problem.statuses, status)) return status as Status;
  return status >= 400 && status < 500 ? 400 : 500;
}

/** The body; what is no JSON is the fault of the client. */
async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new HTTPException(400);
  }
}

export function buildApp({ today, save }: Host) {
  const app = new Hono();
  app.notFound((c) => answer(c, statusProblem(404, languageOf(c))));
  app.onError((error, c) => {
    const status = statusOf(error);
    // What the client did wrong is not logged.
    if (status === 500) console.error(error);
    return answer(c, statusProblem(status, languageOf(c)));
  });
  app.use('/kim', async (c, next) => {
    if (c.req.method !== 'POST') return answer(c, statusProblem(405, languageOf(c)), { allow: 'POST' });
    const isJson = /^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '');
    return isJson ? next() : answer(c, statusProblem(415, languageOf(c)));
  });
  app.use('/kim', bodyLimit({ maxSize: 1024 * 1024, onError: (c) => answer(c, statusProblem(413, languageOf(c))) }));

  return app.post('/kim', async (c) => {
    const language = languageOf(c);
    const asOf = today();
    const ruleSet = registrationRuleSetAt(asOf);
    const found = checkSubmission(await jsonOf(c), { asOf, ruleSet, unknownKeys: 'reject' });
    const { submission, validation, sound } = found;
    if (!sound || submission?.kind !== 'registration' || validation === undefined) {
      return answer(c, toProblem(found, language, { kind: 'registration' }));
    }
    await save(submission);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const standing = explainRequirements(validation, language, submission.name);
    const location = `/kim/${encodeURIComponent(submission.id)}`;
    return c.json({ ruleSet: validation.ruleSet, asOf, ...standing }, 201, { location });
  });
}
