import 'reflect-metadata';
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpException,
  type INestApplication,
  Inject,
  Injectable,
  Logger,
  Module,
  type PipeTransform,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { ApiBody, ApiResponse, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
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
import { openApiComponents } from 'kim-domain/schemas';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

const HOST = Symbol('host');

/** What is used of a request and a reply, of Express and of Fastify. */
interface Incoming {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface Reply {
  status(code: number): Reply;
  type(type: string): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
}

const languageOf = ({ headers }: Incoming) =>
  acceptedLanguage(headers['accept-language'] as string | undefined, [id, en]);

class RefusedSubmission extends Error {
  readonly issues: SchemaIssues;

  constructor(issues: SchemaIssues) {
    super('The submission was refused.');
    this.issues = issues;
  }
}

/** Reads the body and judges it; what reaches the controller is a sound registration. */
@Injectable()
export class RegistrationPipe implements PipeTransform<unknown, Registration> {
  // Codes, because the language is known only in the filter; a function, because tomorrow is another day.
  private readonly schema;

  constructor(@Inject(HOST) host: Host) {
    this.schema = kindSchema(registrationForm, () => ({
      asOf: host.today(),
      messages: 'codes',
      unknownKeys: 'reject',
    }));
  }

  transform(value: unknown): Registration {
    const result = this.schema['~standard'].validate(value);
    if (result.issues) throw new RefusedSubmission(result.issues);
    return result.value;
  }
}

/** Every refusal and every fault in one form. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('kim');

  catch(error: unknown, context: ArgumentsHost): void {
    const http = context.switchToHttp();
    const problem = this.problemOf(error, languageOf(http.getRequest<Incoming>()));
    http.getResponse<Reply>().status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, language: typeof id): ProblemDetails {
    if (error instanceof RefusedSubmission) return toProblem(error.issues, language, { kind: 'registration' });
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
    if (status === 400 || status === 404 || status === 413 || status === 415) return statusProblem(status, language);
    // What the client did wrong is not logged: the error of a parser repeats a piece of the body.
    this.log.error(error);
    return statusProblem(500, language);
  }
}

@Controller('kim')
export class KimController {
  constructor(@Inject(HOST) private readonly host: Host) {}

  @Post()
  @ApiBody({ schema: { $ref: '#/components/schemas/KimRegistration' } })
  @ApiResponse({ status: 201, description: 'Pendaftaran disimpan' })
  @ApiResponse({
    status: 422,
    description: 'Pendaftaran belum dapat diterima',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/KimProblem' } } },
  })
  async register(@Body(RegistrationPipe) registration: Registration, @Req() request: Incoming, @Res() reply: Reply) {
    await this.host.save(registration);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const asOf = this.host.today();
    const report = validateSubmission(registration, { ruleSet: ruleSetAt(asOf), asOf });
    reply
      .status(201)
      .header('location', `/kim/${encodeURIComponent(registration.id)}`)
      .send({ ruleSet: report.ruleSet, asOf, ...explainRequirements(report, languageOf(request), registration.name) });
  }
}

@Module({})
class KimModule {}

/** The application; `listen` or `init` is for the caller. */
export async function buildNest(host: Host): Promise<INestApplication> {
  const module = {
    module: KimModule,
    controllers: [KimController],
    providers: [{ provide: HOST, useValue: host }, { provide: APP_FILTER, useClass: ProblemFilter }, RegistrationPipe],
  };
  const app = await NestFactory.create(module, { logger: ['error'] });
  // Express takes no body, and one of another type, for an empty object; this service takes JSON.
  app.use(({ headers }: Incoming, reply: Reply, next: () => void) => {
    const isJson = /^application\/json\s*(?:;|$)/i.test(String(headers['content-type'] ?? 'application/json'));
    if (isJson && headers['content-length'] !== '0') return next();
    const problem = statusProblem(isJson ? 400 : 415, languageOf({ headers }));
    return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
  return app;
}

/** The OpenAPI document: what Nest knows of the routes, and the components of the library. */
export function openApiOf(app: INestApplication, asOf: string): OpenAPIObject {
  const settings = new DocumentBuilder().setTitle('Pendaftaran KIM').setOpenAPIVersion('3.1.0').build();
  const document = SwaggerModule.createDocument(app, settings);
  const { schemas } = openApiComponents({ ruleSet: ruleSetAt(asOf), language: id });
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ...schemas } },
  };
}
