import 'reflect-metadata';
import {
  All,
  type ArgumentsHost,
  BadRequestException,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  HttpException,
  type INestApplication,
  Inject,
  Injectable,
  Logger,
  MethodNotAllowedException,
  Module,
  type PipeTransform,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import {
  ApiBody,
  ApiExcludeEndpoint,
  ApiResponse,
  DocumentBuilder,
  type OpenAPIObject,
  SwaggerModule,
} from '@nestjs/swagger';
import { type CheckResult, checkSubmission, type Registration, type RuleReport, ruleSetAt } from 'kim-domain';
import { explainRequirements } from 'kim-domain/explain';
import { acceptedLanguage, type ProblemDetails, statusProblem, toProblem } from 'kim-domain/forms';
import { openApiComponents } from 'kim-domain/schemas';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';
import { registrationRuleSetAt } from 'kim-domain/validate';

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

const HOST = Symbol('host');

/** What is used of a request and a reply, of Express and of Fastify. */
interface Incoming {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface Reply {
  status(code: number): Reply;
  type(type: string): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
}
/** The application of Express, without the types of Express. */
interface ExpressApplication extends INestApplication {
  useBodyParser(
    type: 'json',
    options: {
      readonly limit: string;
      readonly strict: boolean;
      verify(request: unknown, reply: unknown, body: Uint8Array): void;
    },
  ): this;
}

const languageOf = ({ headers }: Incoming) =>
  acceptedLanguage(headers['accept-language'] as string | undefined, [id, en]);

class RefusedSubmission extends Error {
  readonly found: CheckResult;

  constructor(found: CheckResult) {
    super('The submission was refused.');
    this.found = found;
  }
}

/** A sound registration, and what the rules state about it. */
interface Accepted {
  readonly registration: Registration;
  readonly report: RuleReport;
}

/** Judges the body, once; what reaches the controller is a sound registration. */
@Injectable()
export class RegistrationPipe implements PipeTransform<unknown, Accepted> {
  constructor(@Inject(HOST) private readonly host: Host) {}

  transform(value: unknown): Accepted {
    const asOf = this.host.today();
    const found = checkSubmission(value, { asOf, ruleSet: registrationRuleSetAt(asOf), unknownKeys: 'reject' });
    const { submission, validation, sound } = found;
    if (!sound || submission?.kind !== 'registration' || validation === undefined) throw new RefusedSubmission(found);
    return { registration: submission, report: validation };
  }
}

type Status = Parameters<typeof statusProblem>[0];

/** The status of an error of Nest, of the reader of bodies or of a plugin; what is no fault of the client is one of the service. */
function statusOf(error: unknown): Status {
  const { status = 500 } =
    error instanceof HttpException ? { status: error.getStatus() } : (error as { readonly status?: number });
  if (Object.hasOwn(id.problem.statuses, status)) return status as Status;
  return status >= 400 && status < 500 ? 400 : 500;
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
    if (error instanceof RefusedSubmission) return toProblem(error.found, language, { kind: 'registration' });
    const status = statusOf(error);
    // What the client did wrong is not logged: the error of a parser repeats a piece of the body.
    if (status === 500) this.log.error(error);
    return statusProblem(status, language);
  }
}

@Controller('kim')
export class KimController {
  constructor(@Inject(HOST) private readonly host: Host) {}

  @Post()
  @ApiBody({ schema: { $ref: '#/components/schemas/KimRegistration' } })
  @ApiResponse({
    status: 201,
    description: 'Pendaftaran disimpan',
    schema: { $ref: '#/components/schemas/KimExplainedRequirements' },
  })
  @ApiResponse({
    status: 422,
    description: 'Pendaftaran belum dapat diterima',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/KimProblem' } } },
  })
  async register(
    @Body(RegistrationPipe) { registration, report }: Accepted,
    @Req() request: Incoming,
    @Res() reply: Reply,
  ) {
    await this.host.save(registration);
    // Stored is not the same as complete: the answer states how the KIM stands, and what to ask next.
    const standing = explainRequirements(report, languageOf(request), registration.name);
    reply
      .status(201)
      .header('location', `/kim/${encodeURIComponent(registration.id)}`)
      .send({ ruleSet: report.ruleSet, asOf: report.asOf, ...standing });
  }

  @All()
  @ApiExcludeEndpoint()
  refuseMethod(@Res() reply: Reply) {
    reply.header('allow', 'POST');
    throw new MethodNotAllowedException();
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
  const app = await NestFactory.create<ExpressApplication>(module, { logger: ['error'], bodyParser: false });
  // Express takes an empty body for an empty object, and leaves one of another type unread; this service takes JSON.
  app.use((request: Incoming, reply: Reply, next: () => void) => {
    const { method, headers } = request;
    const isJson = /^application\/json\s*(?:;|$)/i.test(String(headers['content-type'] ?? ''));
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    if (method !== 'POST' || (isJson && hasBody)) return next();
    const problem = statusProblem(hasBody ? 415 : 400, languageOf(request));
    return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
  app.useBodyParser('json', {
    limit: '1mb',
    // A number or `null` is JSON, too: what is wrong with it is for the check to say.
    strict: false,
    verify(_request, _reply, body) {
      if (body.length === 0) throw new BadRequestException();
    },
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
