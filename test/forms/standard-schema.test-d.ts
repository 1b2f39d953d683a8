import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expectTypeOf, it } from 'vitest';
import type { StepField, StepId } from '../../src/fields/field-steps.js';
import type { StepValue } from '../../src/forms/index.js';
import { activityReportForm, registrationForm } from '../../src/forms/index.js';
import { kindSchema, shapeOnlySchema, submissionSchema } from '../../src/forms/standard-schema.js';
import { draftSchema } from '../../src/forms/standard-schema-draft.js';
import { stepSchema } from '../../src/forms/standard-schema-steps.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RegistrationDraft, Submission } from '../../src/model/submission.js';

const context = { asOf: '2026-01-31', messages: 'codes' } as const;

describe('what users of a Standard Schema are given', () => {
  it('is an object of the published interface', () => {
    expectTypeOf(submissionSchema(context)).toExtend<StandardSchemaV1<Submission, Submission>>();
    expectTypeOf(kindSchema(registrationForm, () => context)).toExtend<StandardSchemaV1<Registration>>();
    expectTypeOf(stepSchema(registrationForm, 'members', context)).toExtend<StandardSchemaV1>();
    expectTypeOf(shapeOnlySchema({ messages: 'codes' })).toExtend<StandardSchemaV1>();
  });

  it('has our interfaces as its types', () => {
    const any = submissionSchema(context);
    const registration = kindSchema(registrationForm, context);
    const report = kindSchema(activityReportForm, context);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof any>>().toEqualTypeOf<Submission>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof registration>>().toEqualTypeOf<Registration>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof report>>().toEqualTypeOf<ActivityReport>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof registration>>().toEqualTypeOf<Registration>();
  });

  it('of a step are the fields of that step, and no others', () => {
    const members = stepSchema(registrationForm, 'members', context);
    type Members = StandardSchemaV1.InferOutput<typeof members>;
    expectTypeOf<Members['members']>().toEqualTypeOf<Registration['members']>();
    expectTypeOf<'decrees'>().not.toExtend<keyof Members>();
    expectTypeOf<StepValue<'registration', 'identity'>['name']>().toEqualTypeOf<string>();
    expectTypeOf<StepField<'activity-report', 'period'>>().toEqualTypeOf<'period' | 'submittedOn'>();
  });

  it('of a draft is the interface with everything optional', () => {
    const draft = draftSchema(registrationForm, context);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof draft>>().toEqualTypeOf<RegistrationDraft>();
  });

  it('knows its steps by name', () => {
    expectTypeOf<StepId<'registration'>>().toEqualTypeOf<
      'identity' | 'members' | 'recognition' | 'relations' | 'work'
    >();
    // @ts-expect-error: a step of the other kind
    stepSchema(registrationForm, 'activities', context);
  });
});
