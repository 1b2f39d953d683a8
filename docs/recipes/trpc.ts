import { initTRPC, StandardSchemaV1Error, type TRPCError } from '@trpc/server';
import type { Registration } from 'kim-domain';
import { kindSchema, registrationForm, type SchemaIssues, statusProblem, toProblem } from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id } from 'kim-domain/texts/id';

/** What every request brings along. */
export interface Context {
  readonly locale: 'id' | 'en';
}

/** What this service needs from its host. */
export interface Host {
  /** The date in Indonesia, such as `2026-01-31`. */
  today(): string;
  save(registration: Registration): Promise<void>;
}

type Status = Parameters<typeof statusProblem>[0];

/** The problem document of an error: with findings where the input was refused, otherwise what its status states. */
function problemOf({ code, cause }: TRPCError, status: number, language: typeof id) {
  if (code === 'BAD_REQUEST' && cause instanceof StandardSchemaV1Error) {
    // tRPC types issues as the standard does; they are those of our schema.
    return toProblem(cause.issues as unknown as SchemaIssues, language, { status, kind: 'registration' });
  }
  const isKnown = Object.hasOwn(language.problem.statuses, status);
  return statusProblem(isKnown ? (status as Status) : status < 500 ? 400 : 500, language);
}

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const problem = problemOf(error, shape.data.httpStatus, { id, en }[ctx?.locale ?? 'id']);
    // The message of a parser repeats a piece of the body, and that of a fault states what nobody outside needs to know.
    return { ...shape, message: problem.detail, data: { ...shape.data, problem } };
  },
});

export function buildRouter({ today, save }: Host) {
  // Codes, because the language is known only when a request is there; a function, because tomorrow is another day.
  const schema = kindSchema(registrationForm, () => ({ asOf: today(), messages: 'codes', unknownKeys: 'reject' }));

  return t.router({
    register: t.procedure.input(schema).mutation(async ({ input }) => {
      await save(input);
      return { id: input.id };
    }),
  });
}
