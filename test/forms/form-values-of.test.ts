import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNothing } from '../../src/cells/content.js';
import type { SubmissionOf } from '../../src/fields/field-tables.js';
import { asGiven } from '../../src/forms/form-context.js';
import { formValuesOf } from '../../src/forms/form-values-of.js';
import { formSchema, initialValues, normalise, registrationForm } from '../../src/forms/index.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { readerOf } from '../../src/parse/readers.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { valuesOf } from '../parse/support/arbitraries.js';
import { forms } from '../support/forms.js';

const kinds = ['registration', 'activity-report'] as const;
const full = { registration: fullRegistration, 'activity-report': fullReport };
const formats = [{}, { format: id.format }, { format: en.format }];

/** A submission as a form reads it: groups in which nothing stands are absent. */
function withoutEmptyGroups(value: unknown, isKept = true): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmptyGroups(item));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, withoutEmptyGroups(part, false)] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length === 0 && !isKept ? undefined : Object.fromEntries(parts);
}

/** A mark that a list is whole states that there is none where nothing is listed. */
const withListsStated = (value: object) =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const list = key.replace('Listed', '');
      return part === 'all' && list !== key && !(list in value)
        ? [
            [key, part],
            [list, []],
          ]
        : [[key, part]];
    }),
  );

/** A text that states that nothing is given, or that there is none, is no text to a form. */
const saysNothing = (value: unknown): boolean =>
  typeof value === 'string'
    ? isNothing(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(saysNothing);

const stored = (kind: SubmissionKind) =>
  valuesOf(readerOf(kind).shape)
    .filter((value) => !saysNothing(value))
    .map((value) => inOneLine(normalise(value).value) as SubmissionOf[SubmissionKind]);

/** A form reads every text but a note as one line. */
const inOneLine = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part) =>
    typeof part === 'string' && key !== 'note' ? part.replace(/\s+/g, ' ') : part,
  );

const read = (kind: SubmissionKind, values: unknown) =>
  asGiven(forms[kind], values, { values: 'form', ambiguousDates: 'keep' }).value;

describe.each(kinds)('a stored %s in a form', (kind) => {
  it('is the same submission when nothing was changed', () => {
    fc.assert(
      fc.property(stored(kind), fc.constantFrom(...formats), (submission, options) => {
        const values = formValuesOf(forms[kind], submission as never, options);
        const again = read(kind, values);
        expect(again).toEqual(withListsStated(withoutEmptyGroups(submission) as object));
        const valuesAgain = formValuesOf(forms[kind], again as never, options);
        expect(formValuesOf(forms[kind], read(kind, valuesAgain) as never, options)).toEqual(valuesAgain);
      }),
      { numRuns: 200 },
    );
  });

  it('is accepted as it was, whole', () => {
    const schema = formSchema(forms[kind], { asOf: fullAsOf, messages: 'codes', registration: fullRegistration });
    const result = schema['~standard'].validate(formValuesOf(forms[kind], full[kind] as never) as never);
    expect(result).toMatchObject({ value: full[kind] });
  });

  it('has every value that an empty form has', () => {
    const blank = initialValues(forms[kind]);
    const values = formValuesOf(forms[kind], { kind, schemaVersion: 'v1' } as never);
    expect(values).toEqual({ ...blank, kind, schemaVersion: 'v1' });
    fc.assert(
      fc.property(stored(kind), (submission) => {
        const keys = Object.keys(formValuesOf(forms[kind], submission as never));
        expect(keys.sort()).toEqual(Object.keys(blank).sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('a stored registration', () => {
  const base = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM Mawar', bodyType: 'kim' } as const;
  const noted = (field: string, from: string, through: string, id?: string) => ({
    field,
    ...(id !== undefined && { id }),
    from,
    through,
  });

  it('keeps the members of whom nothing but the id is known', () => {
    const values = formValuesOf(registrationForm, { ...base, members: [{ id: 'a' }, { id: 'b', sex: 'perempuan' }] });
    expect(values.members.map(({ keepRow }) => keepRow)).toEqual([true, undefined]);
    expect(read('registration', values)).toMatchObject({ members: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each(['-', 'tidak ada', '...', 'n/a'])('keeps a member of whom only what says nothing is written: %s', (name) => {
    const values = formValuesOf(registrationForm, {
      ...base,
      members: [
        { id: 'a', name },
        { id: 'b', name: 'Siti' },
      ],
    });
    expect(read('registration', values)).toMatchObject({ members: [{ id: 'a' }, { id: 'b', name: 'Siti' }] });
    const alone = formValuesOf(registrationForm, { ...base, members: [{ id: 'a', name }] });
    expect(read('registration', alone)).toMatchObject({ members: [{ id: 'a' }] });
  });

  it.each([
    ['a month', '2016-03-01', noted('formation.formedOn', '2016-03-01', '2016-03-31'), '2016-03', 'Maret 2016'],
    ['a year', undefined, noted('formation.formedOn', '2016-01-01', '2016-12-31'), '2016', '2016'],
    ['a day', '2016-03-17', undefined, '2016-03-17', '17 Maret 2016'],
  ])('writes %s as a person would', (_what, day, inexact, plain, inWords) => {
    const submission = {
      ...base,
      ...(day !== undefined && { formation: { formedOn: day } }),
      ...(inexact !== undefined && { inexactDates: [inexact] }),
    };
    const values = formValuesOf(registrationForm, submission);
    expect(values.formation.formedOn).toBe(plain);
    expect(values.inexactDates).toEqual([]);
    const words = formValuesOf(registrationForm, submission, { format: id.format });
    expect(words.formation.formedOn).toBe(inWords);
    for (const each of [values, words]) expect(read('registration', each)).toEqual(submission);
  });

  it('forgets that a day was known in part when the day was filled in, and when its row is gone', () => {
    const quarter = noted('formation.formedOn', '2016-01-01', '2016-03-31');
    const member = noted('members[].joinedOn', '2016-01-01', '2016-03-31', 'a');
    const values = formValuesOf(registrationForm, {
      ...base,
      members: [{ id: 'a', sex: 'perempuan' }],
      inexactDates: [quarter, member],
    });
    expect(read('registration', values)).toMatchObject({ inexactDates: [quarter, member] });
    const corrected = { ...values, formation: { ...values.formation, formedOn: '17 Maret 2016' }, members: [] };
    expect(read('registration', corrected)).toEqual({ ...base, formation: { formedOn: '2016-03-17' } });
  });

  it.each([
    [1.5, '1.5'],
    [1.234, '1,2340'],
    [-2, '-2'],
    [12345.678, '12345.678'],
    [1e300, 1e300],
  ])('writes the number %j so that it is read again', (target, text) => {
    const period = { from: '2026-01-01', through: '2026-12-31' };
    const targets = [{ id: 't', indicator: 'akses.informasi-terverifikasi', target }];
    const submission = { ...base, workProgrammes: [{ period, targets }] } as never;
    const values = formValuesOf(registrationForm, submission);
    expect(values.workProgrammes[0]?.targets[0]?.target).toBe(text);
  });

  it.each([[undefined], [null], [{}], [{ kind: 'activity-report' }], ['text']])('is refused when it is %j', (value) => {
    expect(() => formValuesOf(registrationForm, value as never)).toThrow(/^formValuesOf needs submission: /);
  });
});
