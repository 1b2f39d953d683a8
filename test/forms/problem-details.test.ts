import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { registrationForm } from '../../src/forms/index.js';
import { type FindingsSource, toProblem } from '../../src/forms/problem-details.js';
import { kindSchema, submissionSchema } from '../../src/forms/standard-schema.js';
import type { SchemaIssues, SyncStandardSchema } from '../../src/forms/standard-schema-interface.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { draftAsOf, draftsOf } from '../support/drafts.js';

const flood = (count: number) =>
  checkSubmission(
    {
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'k',
      name: 7,
      bodyType: 'kim',
      members: Array.from({ length: count }, () => ({ id: 'a', sex: 'x' })),
      termOfOffice: { from: '2010-01-01', through: '2012-01-01' },
    },
    { asOf: '2026-01-31' },
  );

describe('a problem document', () => {
  it('says in the words of the language what was found, and where', () => {
    const found = parseSubmission({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'k',
      bodyType: 'kim',
      members: [{}],
    });
    expect(toProblem(found, id)).toEqual({
      type: 'about:blank',
      title: 'Berkas ini belum dapat diterima',
      status: 422,
      detail: 'Ada 2 hal yang harus diperbaiki.',
      errors: [
        {
          pointer: '#/name',
          code: 'shape.missing',
          severity: 'error',
          detail: 'Nama KIM: Isian ini belum diisi.',
          params: {},
        },
        {
          pointer: '#/members/0/id',
          code: 'shape.missing',
          severity: 'error',
          detail: 'Anggota 1: Kode anggota: Isian ini belum diisi.',
          params: {},
        },
      ],
      groups: [{ code: 'shape.missing', severity: 'error', count: 2 }],
      total: 2,
      truncated: false,
    });
    expect(toProblem(found, en).errors[0]?.detail).toBe('Name of the KIM: This field has not been filled in.');
  });

  it('points at the whole document with "#"', () => {
    expect(toProblem(parseSubmission(7), en).errors).toMatchObject([{ pointer: '#', code: 'shape.not-an-object' }]);
  });

  it('takes address, title, status and occurrence from the caller', () => {
    const options = {
      type: 'https://kim.example/masalah',
      title: 'Salah',
      status: 400,
      instance: '/kim/k/percobaan/3',
    };
    expect(toProblem(parseSubmission(7), id, options)).toMatchObject(options);
    expect(Object.keys(toProblem(parseSubmission(7), id))).not.toContain('instance');
  });

  it('puts the gravest first, and those of one code together', () => {
    const { errors, groups } = toProblem(flood(3), en);
    expect(groups.map(({ code, severity }) => [code, severity])).toEqual([
      ['shape.wrong-type', 'error'],
      ['shape.unknown-code', 'error'],
      ['members.below-minimum', 'error'],
      ['members.duplicate-id', 'error'],
      ['officers.term-expired', 'warning'],
    ]);
    expect(errors.map(({ code }) => code)).toEqual(groups.flatMap(({ code, count }) => Array(count).fill(code)));
  });

  it('keeps every code in sight when it must leave findings out, and says how many there were', () => {
    const { errors, groups, truncated, detail } = toProblem(flood(60), en, { maxErrors: 6 });
    expect(errors).toHaveLength(6);
    expect(new Set(errors.map(({ code }) => code)).size).toBe(groups.length);
    expect(groups).toHaveLength(5);
    expect(groups.find(({ code }) => code === 'shape.unknown-code')?.count).toBe(60);
    expect(truncated).toBe(true);
    expect(detail).toMatch(/^Found: 1\d\d to put right and 1 to look at\.$/);
  });

  it('says that the source was truncated already', () => {
    const short = parseSubmission({ kind: 'registration' }, { maxIssues: 2 });
    expect(toProblem(short, en)).toMatchObject({ truncated: true, total: 4 });
    expect(toProblem(short.issues, en)).toMatchObject({ truncated: false, total: 2 });
  });

  const countless = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 7, bodyType: 'kim' };
  const sources = {
    'a reading': (value: unknown, maxIssues: number) => parseSubmission(value, { maxIssues }),
    'a check': (value: unknown, maxIssues: number) => checkSubmission(value, { asOf: '2026-01-31', maxIssues }),
    'the result of a schema': (value: unknown, maxIssues: number) => refusalOf(value, maxIssues),
    'the list of a schema, which is all that servers hand on': (value: unknown, maxIssues: number) =>
      refusalOf(value, maxIssues).issues,
    'a schema of one kind': (value: unknown, maxIssues: number) =>
      resultOf(kindSchema(registrationForm, { asOf: '2026-01-31', messages: 'codes', maxIssues }), value),
    'the reports of the rules': (value: unknown, maxIssues: number) =>
      validateSubmission(readableOf(value), { ruleSet: ruleSetAt('2026-01-31'), asOf: '2026-01-31', maxIssues }),
  };
  const resultOf = (schema: SyncStandardSchema<unknown>, value: unknown) =>
    schema['~standard'].validate(value) as { readonly issues: SchemaIssues };
  const refusalOf = (value: unknown, maxIssues: number) =>
    resultOf(submissionSchema({ asOf: '2026-01-31', messages: 'codes', maxIssues, failOn: 'hint' }), value);
  const readableOf = (value: unknown) => parseSubmission(value).readable as SubmissionDraft;

  it.each(Object.entries(sources))('counts the same from %s, however few findings that keeps', (_, sourceOf) => {
    const members = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b'), sex: fc.constantFrom('x', 'perempuan'), resident: fc.constant(true) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 8 }), (list, maxIssues) => {
        const value = { ...countless, members: list };
        const whole = toProblem(sourceOf(value, 1000) as FindingsSource, en, { maxErrors: 1000 });
        const cut = toProblem(sourceOf(value, maxIssues) as FindingsSource, en, { maxErrors: 1000 });
        expect(whole.truncated).toBe(false);
        expect(whole.errors).toHaveLength(whole.total);
        expect(cut).toMatchObject({ groups: whole.groups, total: whole.total, detail: whole.detail });
        expect(cut.errors).toHaveLength(Math.min(maxIssues, whole.total));
        expect(cut.truncated).toBe(cut.errors.length < whole.total);
      }),
      { numRuns: 60 },
    );
  });

  it('states facts and clause of each finding, and by which rules it was judged', () => {
    const value = { ...countless, name: 'KIM', members: [{ id: 'a' }] };
    const problem = toProblem(checkSubmission(value, { asOf: '2026-01-31' }), en);
    expect(problem).toMatchObject({ ruleSet: 'nasional-2024', asOf: '2026-01-31' });
    const [first] = checkSubmission(value, { asOf: '2026-01-31' }).issues;
    expect(problem.errors[0]).toMatchObject({ params: { count: 1, minimum: 3 }, source: first?.source });
    expect(toProblem(parseSubmission(value), en)).not.toHaveProperty('ruleSet');
  });

  it('refuses a number of findings that is none, and a code of somebody else', () => {
    expect(() => toProblem([], en, { maxErrors: -1 })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    const foreign = [{ code: 'other.code', severity: 'error', path: [], params: {}, verdict: 'fail' }];
    expect(() => toProblem(foreign as never, en)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  it.each([0, 1, 3, 1000])('lists at most %i findings, one of every code before two of any', (maxErrors) => {
    fc.assert(
      fc.property(draftsOf('registration'), (draft) => {
        const judgement = checkSubmission(draft, { asOf: draftAsOf });
        const { errors, groups, truncated } = toProblem(judgement, en, { maxErrors });
        const total = groups.reduce((sum, { count }) => sum + count, 0);
        const { found } = judgement;
        expect(total).toBe(found.error + found.warning + found.hint);
        expect(errors.length).toBe(Math.min(maxErrors, total));
        expect(new Set(errors.map(({ code }) => code)).size).toBe(Math.min(maxErrors, groups.length));
        expect(truncated).toBe(judgement.truncated || errors.length < total);
        expect(JSON.parse(JSON.stringify(toProblem(judgement, id)))).toEqual(toProblem(judgement, id));
      }),
      { numRuns: 40 },
    );
  });
});
