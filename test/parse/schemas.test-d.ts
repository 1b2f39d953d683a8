import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { FundingShare } from '../../src/model/funding.js';
import type { Issue } from '../../src/model/issue.js';
import type { Registration } from '../../src/model/registration.js';
import type { ParseResult } from '../../src/model/submission.js';
import type { Mutable } from '../../src/parse/mutable.js';
import type { SubmissionParseResult } from '../../src/parse/parse-submission.js';
import { activityReportSchema } from '../../src/parse/schemas/activity-report.schema.js';
import { codeOf } from '../../src/parse/schemas/blocks.js';
import { registrationSchema } from '../../src/parse/schemas/registration.schema.js';
import type { ShapeCode, ShapeIssue } from '../../src/parse/shape-issue.js';
import { fundingSources } from '../../src/vocabulary/concepts/funding-sources.js';
import { shareBands } from '../../src/vocabulary/concepts/share-bands.js';

const asFundingShare = z.toZod<Mutable<FundingShare>>();
const source = codeOf(fundingSources);
const share = z.optional(codeOf(shareBands));

describe('a schema that drifts from its interface does not compile', () => {
  it('equal', () => {
    asFundingShare(z.object({ source, share }));
  });

  it('a key too many', () => {
    // @ts-expect-error: `note` is not of the model
    asFundingShare(z.object({ source, share, note: z.optional(z.string()) }));
  });

  it('a key too few, though it is optional', () => {
    // @ts-expect-error: `share` is missing
    asFundingShare(z.object({ source }));
  });

  it('required instead of optional, and the reverse', () => {
    // @ts-expect-error: `share` is optional
    asFundingShare(z.object({ source, share: codeOf(shareBands) }));
    // @ts-expect-error: `source` is required
    asFundingShare(z.object({ source: z.optional(source), share }));
  });

  it('a wider type', () => {
    // @ts-expect-error: not any text is a source
    asFundingShare(z.object({ source: z.string(), share }));
    // @ts-expect-error: `any` is no answer
    asFundingShare(z.object({ source: z.any(), share }));
    // @ts-expect-error: `unknown` neither
    asFundingShare(z.object({ source: z.unknown(), share }));
  });

  it('a narrower type', () => {
    // @ts-expect-error: some sources are missing
    asFundingShare(z.object({ source: z.enum(['iuran-anggota']), share }));
  });

  it('an interface within a list within an object', () => {
    const asWhole = z.toZod<Mutable<{ readonly shares?: readonly FundingShare[] }>>();
    asWhole(z.object({ shares: z.optional(z.array(z.object({ source, share }))) }));
    // @ts-expect-error: `share` is missing three levels down
    asWhole(z.object({ shares: z.optional(z.array(z.object({ source }))) }));
  });
});

describe('the public types', () => {
  it('of the schemas are those of the model', () => {
    expectTypeOf<z.output<typeof registrationSchema>>().toEqualTypeOf<Mutable<Registration>>();
    expectTypeOf<z.output<typeof activityReportSchema>>().toExtend<ActivityReport>();
    expectTypeOf(registrationSchema).toExtend<z.ZodMiniType<Registration>>();
    expectTypeOf(activityReportSchema).toExtend<z.ZodMiniType<ActivityReport>>();
  });

  it('of an issue: the code tells the params', () => {
    const tell = (issue: ShapeIssue) => {
      if (issue.code === 'shape.too-long') expectTypeOf(issue.params.maximum).toEqualTypeOf<number>();
      if (issue.code === 'shape.unknown-code') expectTypeOf(issue.params.nearest).toEqualTypeOf<string | undefined>();
    };
    expectTypeOf(tell).parameter(0).toExtend<Issue<ShapeCode>>();
    expectTypeOf<SubmissionParseResult>().toExtend<ParseResult<ShapeCode>>();
  });
});
