import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import type { StepId } from '../../src/fields/field-steps.js';
import { activityReportForm, registrationForm } from '../../src/forms/index.js';
import { formSchema, kindSchema, shapeOnlySchema, submissionSchema } from '../../src/forms/standard-schema.js';
import { draftSchema } from '../../src/forms/standard-schema-draft.js';
import { stepSchema } from '../../src/forms/standard-schema-steps.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { forms } from '../support/forms.js';

const asOf = fullAsOf;
const context = { asOf, messages: 'codes' } as const;
const twoMembers = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'k',
  name: 'KIM Mawar',
  bodyType: 'kim',
  members: [{ id: 'a' }, { id: 'b' }],
};

function validate<Schema extends StandardSchemaV1>(schema: Schema, value: unknown) {
  return schema['~standard'].validate(value) as StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>;
}

const judged = { ruleSet: 'nasional-2024', asOf: '2026-01-31' };
const messagesOf = (result: StandardSchemaV1.Result<unknown>) => result.issues?.map(({ message }) => message);

describe('submissionSchema', () => {
  it('answers at once, with what was parsed', () => {
    expect(validate(submissionSchema(context), fullRegistration)).toEqual({ ...judged, value: fullRegistration });
    const report = { ...context, registration: fullRegistration };
    expect(validate(submissionSchema(report), fullReport)).toEqual({ ...judged, value: fullReport });
  });

  it('leaves unknown fields out of the value', () => {
    expect(validate(submissionSchema(context), { ...fullRegistration, nik: '1' })).toEqual({
      ...judged,
      value: fullRegistration,
    });
  });

  it('finds faults of shape and of rules in one go', () => {
    const result = validate(submissionSchema(context), { ...twoMembers, name: 7 });
    expect(result.issues?.map(({ message, path }) => [message, path])).toEqual([
      ['shape.wrong-type', ['name']],
      ['members.below-minimum', ['members']],
    ]);
  });

  it('speaks the language of the language of the call, side by side', () => {
    const indonesian = submissionSchema({ asOf, messages: id });
    const english = submissionSchema({ asOf, messages: en });
    expect(messagesOf(validate(indonesian, twoMembers))?.[0]).toContain('Anggota paling sedikit 3 orang');
    expect(messagesOf(validate(english, twoMembers))?.[0]).toContain('At least 3 members');
    expect(messagesOf(validate(indonesian, twoMembers))?.[0]).toContain('Anggota paling sedikit 3 orang');
  });

  it('gives code, severity and facts beside the message', () => {
    expect(validate(submissionSchema(context), twoMembers).issues?.[0]).toEqual({
      message: 'members.below-minimum',
      path: ['members'],
      code: 'members.below-minimum',
      severity: 'error',
      params: { count: 2, minimum: 3 },
      source: expect.objectContaining({ source: expect.any(String) }),
    });
  });

  it('states how much there was, however much it lists, and under which rules', () => {
    const sameNames = Array.from({ length: 1000 }, (_, i) => ({ id: `m${i}`, name: 'Siti', sex: 'x' }));
    const { issues } = submissionSchema(context)['~standard'].validate({ ...twoMembers, name: 7, members: sameNames });
    expect(issues).toHaveLength(200);
    expect(issues?.groups).toEqual([
      { code: 'shape.wrong-type', severity: 'error', count: 1 },
      { code: 'shape.unknown-code', severity: 'error', count: 1000 },
      { code: 'members.above-maximum', severity: 'error', count: 1 },
    ]);
    expect(issues).toMatchObject(judged);
    expect(Object.keys(issues ?? [])).toHaveLength(200);
    expect(JSON.stringify(issues)).not.toContain('groups');
  });

  it('lets warnings and hints pass unless told otherwise', () => {
    const expired = { ...fullRegistration, termOfOffice: { from: '2015-01-01', through: '2018-01-01' } };
    expect(messagesOf(validate(submissionSchema(context), expired))).toBeUndefined();
    const strict = submissionSchema({ ...context, failOn: 'warning' });
    expect(messagesOf(validate(strict, expired))).toEqual(['officers.term-expired']);
    const { issues, sound } = checkSubmission(expired, context);
    expect(sound).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(['officers.term-expired']);
  });

  it('asks for its context at every call', () => {
    let today = '2023-02-01';
    const schema = submissionSchema(() => ({ asOf: today, messages: 'codes' }));
    expect(messagesOf(validate(schema, fullRegistration))).toContain('formation.in-future');
    today = fullAsOf;
    expect(validate(schema, fullRegistration).issues).toBeUndefined();
  });

  it('keeps at least one issue, so that a failure says why', () => {
    const many = { ...twoMembers, members: Array.from({ length: 50 }, () => ({ id: 'a' })) };
    expect(messagesOf(validate(submissionSchema({ ...context, maxIssues: 0 }), many))).toHaveLength(1);
    expect(messagesOf(validate(submissionSchema({ ...context, maxIssues: 3 }), many))).toHaveLength(3);
  });

  it('reads values as forms give them when asked to, and passes them on as submissions write them', () => {
    const form = { ...fullRegistration, nameForm: '', mapping: { mappedOn: '3/4/2023' }, statutes: { adopted: 'ya' } };
    const read = validate(formSchema(registrationForm, context), form);
    expect(read.issues).toBeUndefined();
    expect('value' in read && read.value).toMatchObject({
      mapping: { mappedOn: '2023-04-03' },
      statutes: { adopted: true },
      decrees: fullRegistration.decrees,
    });
    expect('value' in read && read.value).not.toHaveProperty('nameForm');
    const careful = formSchema(registrationForm, { ...context, ambiguousDates: 'keep' });
    expect(messagesOf(validate(careful, form))).toEqual(['shape.not-a-date']);
    expect(messagesOf(validate(submissionSchema(context), form))?.length).toBe(3);
  });

  it('refuses a context that cannot work: at once, or when the function gives it', () => {
    // @ts-expect-error: messages are missing
    expect(() => submissionSchema({ asOf })).toThrow(expect.objectContaining({ code: 'missing-argument' }));
    // @ts-expect-error: asOf is missing
    expect(() => submissionSchema({ messages: id })).toThrow(expect.objectContaining({ code: 'missing-argument' }));
    const later = submissionSchema(() => ({ asOf: 'today', messages: id }));
    expect(() => validate(later, {})).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it.each([null, undefined, 7, 'text', [], () => 1, new Map()])('does not throw at %s', (value) => {
    expect(messagesOf(validate(submissionSchema(context), value))).toEqual(['shape.not-an-object']);
    expect(messagesOf(validate(stepSchema(registrationForm, 'members', context), value))).toEqual([
      'shape.not-an-object',
    ]);
  });
});

describe('kindSchema', () => {
  it('accepts its kind and no other', () => {
    expect(validate(kindSchema(registrationForm, context), fullRegistration)).toEqual({
      ...judged,
      value: fullRegistration,
    });
    const result = validate(kindSchema(activityReportForm, context), fullRegistration);
    expect(result.issues?.map(({ message, path }) => [message, path])[0]).toEqual(['shape.unknown-kind', ['kind']]);
  });

  it('says beside a wrong or missing kind everything else that is wrong', () => {
    const schema = kindSchema(registrationForm, context);
    const { name: _, kind: __, ...nameless } = fullRegistration;
    for (const [kind, code] of [
      ['registrasi', 'shape.unknown-kind'],
      [undefined, 'shape.missing'],
    ] as const) {
      const { issues } = validate(schema, { ...nameless, kind, members: [] });
      expect(issues?.map(({ message, path }) => [message, path?.join('/')])).toEqual([
        [code, 'kind'],
        ['shape.missing', 'name'],
        ['members.below-minimum', 'members'],
      ]);
    }
  });

  it('refuses a kind that does not exist', () => {
    expect(() => kindSchema('forum' as never, context)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('stepSchema', () => {
  const kinds = [
    ['registration', fullRegistration],
    ['activity-report', fullReport],
  ] as const;

  it.each(kinds)('accepts every step of a full %s, by itself and as part of the whole form', (kind, full) => {
    for (const step of Object.keys(forms[kind].steps)) {
      const { fields } = (forms[kind].steps as Record<string, { fields: readonly string[] }>)[step]!;
      const part = Object.fromEntries(Object.entries(full).filter(([key]) => fields.includes(key)));
      const schema = stepSchema(forms[kind], step as StepId<typeof kind>, {
        ...context,
        draft: full,
        registration: fullRegistration,
      });
      expect(validate(schema, part)).toEqual({ ...judged, value: part });
      expect(validate(schema, full)).toEqual({ ...judged, value: part });
    }
  });

  it('says nothing of other steps, whatever is wrong or missing there', () => {
    const schema = stepSchema(registrationForm, 'members', {
      ...context,
      draft: { name: 3, decrees: Array.from({ length: 500 }, () => ({ issuedOn: 'x' })) },
    });
    expect(validate(schema, { members: [] })).toEqual({ ...judged, value: { members: [] } });
    expect(messagesOf(validate(schema, { members: [{ id: 'a', ageBand: 'x' }] }))).toEqual(['shape.unknown-code']);
  });

  it('is not crowded out by what other steps lack, however few issues are kept', () => {
    const schema = stepSchema(registrationForm, 'work', { ...context, maxIssues: 1 });
    expect(messagesOf(validate(schema, { workProgrammes: [{}] }))).toEqual(['shape.missing']);
  });

  it('lets rules compare with the other steps as far as they are told', () => {
    const decrees = [{ issuedOn: '2016-03-17', expiresOn: '2012-01-01' }];
    const schema = (draft: unknown) =>
      stepSchema(registrationForm, 'recognition', { ...context, draft, failOn: 'warning' });
    expect(messagesOf(validate(schema(undefined), { decrees: [{ issuedOn: '2016-03-17' }] }))).toBeUndefined();
    expect(
      messagesOf(
        validate(schema({ formation: { formedOn: '2020-01-01' } }), { decrees: [{ issuedOn: '2016-03-17' }] }),
      ),
    ).toEqual(['decree.before-formation']);
    expect(messagesOf(validate(schema(undefined), { decrees }))).toContain('decree.dates-reversed');
  });

  it('prefers what is in the form over what was saved', () => {
    const schema = stepSchema(registrationForm, 'members', { ...context, draft: { bodyType: 'forum-kim' } });
    const members = [{ id: 'a' }, { id: 'b' }];
    expect(messagesOf(validate(schema, { members }))).toBeUndefined();
    expect(messagesOf(validate(schema, { members, bodyType: 'kim' }))).toEqual(['members.below-minimum']);
  });

  it('reports unknown fields when asked to', () => {
    const schema = stepSchema(registrationForm, 'members', { ...context, unknownKeys: 'reject' });
    expect(validate(schema, { angota: [] }).issues).toMatchObject([{ message: 'shape.unknown-key', path: [] }]);
  });

  it('refuses a step that does not exist', () => {
    // @ts-expect-error: no such step
    expect(() => stepSchema(registrationForm, 'activities', context)).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });
});

describe('draftSchema', () => {
  const schema = draftSchema(registrationForm, context);

  it('accepts that anything is missing, at every depth', () => {
    expect(validate(schema, {})).toEqual({ ...judged, value: { kind: 'registration', schemaVersion: 'v1' } });
    const draft = { relations: [{ counterpart: {} }, {}], statedCounts: [{ counts: 'anggota' }] };
    expect(validate(schema, draft)).toEqual({
      ...judged,
      value: { ...draft, kind: 'registration', schemaVersion: 'v1' },
    });
  });

  it('refuses what is there and wrong, by shape and by rule', () => {
    expect(messagesOf(validate(schema, { seat: { residents: 'x', setting: 'kota' } }))).toEqual([
      'shape.unknown-code',
      'shape.wrong-type',
    ]);
    expect(messagesOf(validate(schema, { bodyType: 'kim', members: [{ id: 'a' }] }))).toEqual([
      'members.below-minimum',
    ]);
    const many = { bodyType: 'kim', members: Array.from({ length: 40 }, (_, i) => ({ id: `m${i}` })) };
    expect(messagesOf(validate(draftSchema(registrationForm, { ...context, maxIssues: 0 }), many))).toEqual([
      'members.above-maximum',
    ]);
  });

  it('does not call right what it could not see for all that is missing', () => {
    const decrees = Array.from({ length: 900 }, () => ({ issuedOn: '2020-01-01' }));
    const relations = [...Array.from({ length: 600 }, () => ({})), { kind: 'x' }];
    expect(validate(schema, { decrees, relations }).issues?.length).toBeGreaterThan(0);
  });

  it.each([null, 7, [], 'x'])('does not throw at %s', (value) => {
    expect(messagesOf(validate(schema, value))).toEqual(['shape.not-an-object']);
  });
});

describe('shapeOnlySchema', () => {
  it('accepts what only rules would refuse, and refuses what has the wrong shape', () => {
    expect(validate(shapeOnlySchema({ messages: 'codes' }), twoMembers)).toEqual({ value: twoMembers });
    expect(messagesOf(validate(shapeOnlySchema({ messages: 'codes' }), { ...twoMembers, bodyType: 'x' }))).toEqual([
      'shape.unknown-code',
    ]);
  });
});
