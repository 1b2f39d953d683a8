import { initTRPC, StandardSchemaV1Error } from '@trpc/server';
import type { Registration } from 'kim-domain';
import { kindSchema, registrationForm, type SchemaIssues, toProblem } from 'kim-domain/forms';
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

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    if (error.code !== 'BAD_REQUEST' || !(error.cause instanceof StandardSchemaV1Error)) return shape;
    // tRPC types issues as the standard does; they are those of our schema.
    const issues = error.cause.issues as unknown as SchemaIssues;
    const options = { status: shape.data.httpStatus, kind: 'registration' } as const;
    const problem = toProblem(issues, { id, en }[ctx?.locale ?? 'id'], options);
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
