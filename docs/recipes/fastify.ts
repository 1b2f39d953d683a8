import Fastify, { type FastifyServerOptions, type FastifyTypeProvider } from 'fastify';
import { type Registration, ruleSetAt, validateSubmission } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import { kindSchema, registrationForm, type SchemaIssue, type SyncStandardSchema, toProblem } from 'kim-domain/forms';
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

const languageOf = (accepted: string | undefined) => (accepted?.startsWith('en') ? en : id);

class RefusedSubmission extends Error {
  readonly issues: readonly SchemaIssue[];

  constructor(issues: readonly SchemaIssue[]) {
    super('The submission was refused.');
    this.issues = issues;
  }
}

export function buildServer({ today, save }: Host, options: FastifyServerOptions = {}) {
  const server = Fastify(options).withTypeProvider<KimSchemas>();

  server.setValidatorCompiler<SyncStandardSchema<unknown>>(({ schema }) => (body) => {
    const result = schema['~standard'].validate(body);
    return result.issues ? { error: new RefusedSubmission(result.issues) } : { value: result.value };
  });

  server.setErrorHandler((error, request, reply) => {
    if (!(error instanceof RefusedSubmission)) return reply.send(error);
    const language = languageOf(request.headers['accept-language']);
    return reply.code(422).type('application/problem+json').send(toProblem(error.issues, language));
  });

  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const body = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  server.post('/kim', { schema: { body } }, async (request, reply) => {
    const registration = request.body;
    await save(registration);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const asOf = today();
    const report = validateSubmission(registration, { ruleSet: ruleSetAt(asOf), asOf });
    const language = languageOf(request.headers['accept-language']);
    return reply
      .code(201)
      .header('location', `/kim/${encodeURIComponent(registration.id)}`)
      .send(explainRequirements(report, language, registration.name));
  });
  return server;
}
