import Fastify, { type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify';
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

const languageOf = ({ headers }: FastifyRequest) => acceptedLanguage(headers['accept-language'], [id, en]);

const answer = (reply: FastifyReply, problem: ProblemDetails) =>
  reply.code(problem.status).type('application/problem+json').send(problem);

type Status = Parameters<typeof statusProblem>[0];

/** The status of an error of Fastify or of a plugin; what is no fault of the client is one of the service. */
function statusOf(error: unknown): Status {
  const { statusCode = 500 } = error as { readonly statusCode?: number };
  if (Object.hasOwn(id.problem.statuses, statusCode)) return statusCode as Status;
  return statusCode >= 400 && statusCode < 500 ? 400 : 500;
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = statusOf(error);
  // What the client did wrong is not logged: the error of a parser repeats a piece of the body.
  if (status === 500) request.log.error(error);
  return answer(reply, statusProblem(status, languageOf(request)));
}

export function buildServer({ today, save }: Host, options: FastifyServerOptions = {}) {
  // An address that Fastify cannot even read comes to no route and no error handler.
  const server = Fastify({ ...options, frameworkErrors: (...about) => void answerError(...about) });

  // Fastify would take text/plain too; this service takes JSON.
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((request, reply) => answer(reply, statusProblem(404, languageOf(request))));

  server.post('/kim', async (request, reply) => {
    const language = languageOf(request);
    // Without a type Fastify reads no body, and asks for none.
    if (request.body === undefined) return answer(reply, statusProblem(400, language));
    const asOf = today();
    const ruleSet = registrationRuleSetAt(asOf);
    const found = checkSubmission(request.body, { asOf, ruleSet, unknownKeys: 'reject' });
    const { submission, validation, sound } = found;
    if (!sound || submission?.kind !== 'registration' || validation === undefined) {
      return answer(reply, toProblem(found, language, { kind: 'registration' }));
    }
    await save(submission);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    return reply
      .code(201)
      .header('location', `/kim/${encodeURIComponent(submission.id)}`)
      .send({ ruleSet: validation.ruleSet, asOf, ...explainRequirements(validation, language, submission.name) });
  });
  server.route({
    method: server.supportedMethods.filter((method) => method !== 'POST'),
    url: '/kim',
    handler: (request, reply) => answer(reply.header('allow', 'POST'), statusProblem(405, languageOf(request))),
  });
  return server;
}
