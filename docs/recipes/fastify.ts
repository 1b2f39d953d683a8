import Fastify, {
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  type FastifyTypeProvider,
} from 'fastify';
import { type Registration, ruleSetAt, validateSubmission } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import {
  acceptedLanguage,
  kindSchema,
  registrationForm,
  type SchemaIssues,
  type SyncStandardSchema,
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

/** Types `request.body` after the schema of the route. */
interface KimSchemas extends FastifyTypeProvider {
  validator: this['schema'] extends SyncStandardSchema<infer Output> ? Output : unknown;
}

const languageOf = ({ headers }: FastifyRequest) => acceptedLanguage(headers['accept-language'], [id, en]);

type Problem = ReturnType<typeof statusProblem>;
const answer = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).type('application/problem+json').send(problem);

/** What of Fastify's own errors is the client's: no JSON, too large, another type. All else is a fault of the service. */
const statusOf = (error: unknown) => {
  const { statusCode } = error as { readonly statusCode?: number };
  return statusCode === 400 || statusCode === 413 || statusCode === 415 ? statusCode : 500;
};

class RefusedSubmission extends Error {
  readonly issues: SchemaIssues;

  constructor(issues: SchemaIssues) {
    super('The submission was refused.');
    this.issues = issues;
  }
}

export function buildServer({ today, save }: Host, options: FastifyServerOptions = {}) {
  const server = Fastify(options).withTypeProvider<KimSchemas>();

  // Fastify would take text/plain too; this service takes JSON.
  server.removeContentTypeParser('text/plain');

  server.setValidatorCompiler<SyncStandardSchema<unknown>>(({ schema }) => (body) => {
    const result = schema['~standard'].validate(body);
    return result.issues ? { error: new RefusedSubmission(result.issues) } : { value: result.value };
  });

  server.setErrorHandler((error, request, reply) => {
    const language = languageOf(request);
    if (error instanceof RefusedSubmission) {
      return answer(reply, toProblem(error.issues, language, { kind: 'registration' }));
    }
    const status = statusOf(error);
    // What the client did wrong is not logged: the error of a parser repeats a piece of the body.
    if (status === 500) request.log.error(error);
    return answer(reply, statusProblem(status, language));
  });
  server.setNotFoundHandler((request, reply) => answer(reply, statusProblem(404, languageOf(request))));

  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const body = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  server.post('/kim', { schema: { body } }, async (request, reply) => {
    const registration = request.body;
    await save(registration);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const asOf = today();
    const report = validateSubmission(registration, { ruleSet: ruleSetAt(asOf), asOf });
    return reply
      .code(201)
      .header('location', `/kim/${encodeURIComponent(registration.id)}`)
      .send({ ruleSet: report.ruleSet, asOf, ...explainRequirements(report, languageOf(request), registration.name) });
  });
  return server;
}
