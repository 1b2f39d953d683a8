import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionOf } from '../../src/fields/field-tables.js';
import { asGiven } from '../../src/forms/form-context.js';
import { formValuesOf } from '../../src/forms/form-values-of.js';
import { activityReportForm, formSchema, initialValues, normalise, registrationForm } from '../../src/forms/index.js';
import { dayNumber, dayOfNumber } from '../../src/kernel/local-date.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { readerOf } from '../../src/parse/readers.js';
import type { Shape } from '../../src/parse/shape.js';
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

/** What forms and sheets read as "nothing is given", and what a person, a group or an id may be called all the same. */
const wordsOfNothing = [
  'Na',
  'None',
  'none',
  'Nihil',
  'Null',
  'tidak ada',
  'belum ada',
  '.',
  '-',
  '...',
  'n/a',
  'www.',
];

/** A value of a shape in which some texts are words of nothing. */
function withWords(shape: Shape, value: unknown, words: Iterator<string>): unknown {
  if (shape.type === 'text') return words.next().value || value;
  if (shape.type === 'list' && Array.isArray(value)) return value.map((item) => withWords(shape.item, item, words));
  if (shape.type !== 'object' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withWords(shape.fields.get(key)?.shape as Shape, part, words)]),
  );
}

const stored = (kind: SubmissionKind) => {
  const { shape } = readerOf(kind);
  const words = fc.array(fc.constantFrom('', ...wordsOfNothing), { maxLength: 60, size: 'max' });
  return fc
    .tuple(valuesOf(shape), words)
    .map(([value, some]) => withWords(shape, inOneLine(normalise(value).value), some.values()))
    .map((value) => value as SubmissionOf[SubmissionKind]);
};

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
        expect(again).toEqual(withoutEmptyGroups(submission));
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

/** What may be stored of a day that is known only in part: the day that its field holds, and the range that it may be. */
const dayInPart = fc
  .record({
    first: fc.integer({ min: dayNumber('2014-01-01'), max: dayNumber('2017-12-31') }),
    length: fc.nat({ max: 800 }),
    sort: fc.constantFrom('month', 'quarter', 'year', 'any'),
    held: fc.constantFrom('first', 'nothing', 'within'),
    offset: fc.nat(),
  })
  .map(({ first, length, sort, held, offset }) => {
    const day = dayOfNumber(first);
    const year = day.slice(0, 4);
    const range = {
      month: [`${year}-02-01`, dayOfNumber(dayNumber(`${year}-03-01`) - 1)],
      quarter: [`${year}-04-01`, `${year}-06-30`],
      year: [`${year}-01-01`, `${year}-12-31`],
      any: [day, dayOfNumber(first + length)],
    }[sort];
    const [from = '', through = ''] = range;
    const within = dayOfNumber(dayNumber(from) + (offset % (dayNumber(through) - dayNumber(from) + 1)));
    return { from, through, held: { first: from, nothing: undefined, within }[held] };
  });

type DayInPart = typeof dayInPart extends fc.Arbitrary<infer Value> ? Value : never;
const base = { schemaVersion: 'v1', id: 'k' } as const;

/** A submission in which one day is known only in part, and its form with another text in the field of that day. */
const withDayInPart = {
  'a field that may be empty': ({ from, through, held }: DayInPart) => {
    const note = { field: 'formation.formedOn', from, through };
    const submission = {
      ...base,
      kind: 'registration' as const,
      name: 'KIM Mawar',
      bodyType: 'kim' as const,
      ...(held !== undefined && { formation: { formedOn: held } }),
      inexactDates: [note],
    };
    const values = (format: object) => formValuesOf(registrationForm, submission, format);
    return {
      submission,
      values,
      shown: (format: object) => values(format).formation.formedOn,
      typed: (format: object, formedOn: string) => {
        const form = values(format);
        return read('registration', { ...form, formation: { ...form.formation, formedOn } });
      },
      dayIn: (whole: unknown) => (whole as typeof submission).formation?.formedOn,
    };
  },
  'a field that must be filled in': ({ from, through, held = from }: DayInPart) => {
    const submission = {
      ...base,
      kind: 'activity-report' as const,
      kimId: 'kim-1',
      period: { from: '2014-01-01', through: '2020-12-31' },
      activities: [
        { id: 'a', date: '2015-05-05' },
        { id: 'b', date: held },
      ],
      inexactDates: [{ field: 'activities[].date', id: 'b', from, through }],
    };
    const values = (format: object) => formValuesOf(activityReportForm, submission, format);
    return {
      submission,
      values,
      shown: (format: object) => values(format).activities[1]?.date,
      typed: (format: object, date: string) => {
        const form = values(format);
        const activities = form.activities.map((row, i) => (i === 1 ? { ...row, date } : row));
        return read('activity-report', { ...form, activities });
      },
      dayIn: (whole: unknown) => (whole as typeof submission).activities[1]?.date,
    };
  },
};

describe.each(Object.entries(withDayInPart))('a day that is known only in part, in %s', (_where, formOf) => {
  const anyDay = fc
    .integer({ min: dayNumber('2013-01-01'), max: dayNumber('2019-12-31') })
    .map((number) => dayOfNumber(number));
  const dayAndTyped = dayInPart.chain((day) =>
    fc.tuple(fc.constant(day), fc.oneof(fc.constantFrom(day.from, day.through), anyDay)),
  );

  it('is known no more and no less when nothing was changed', () => {
    fc.assert(
      fc.property(dayInPart, fc.constantFrom(...formats), (day, format) => {
        const { submission, values } = formOf(day);
        expect(read(submission.kind, values(format))).toEqual(submission);
        expect(read(submission.kind, JSON.parse(JSON.stringify(values(format))))).toEqual(submission);
      }),
      { numRuns: 300 },
    );
  });

  it('is that day and no other, and known wholly, when another text was typed that states a day', () => {
    fc.assert(
      fc.property(dayAndTyped, fc.constantFrom(...formats), ([day, typed], format) => {
        const { typed: readTyped, shown, dayIn } = formOf(day);
        const inWords = id.format.date(typed);
        fc.pre(shown(format) !== typed && shown(format) !== inWords && shown(format) !== en.format.date(typed));
        for (const text of [typed, inWords]) {
          const again = readTyped(format, text);
          expect(dayIn(again)).toBe(typed);
          expect(again).not.toHaveProperty('inexactDates');
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a month', '2016-02-01', '2016-02-29'],
    ['a year', '2016-01-01', '2016-12-31'],
    ['several years', '2015-01-01', '2016-12-31'],
  ])('is shown as what is known of it, so that any day of %s can be stated', (_what, from, through) => {
    for (const format of formats) {
      const { shown, typed, dayIn } = formOf({
        from,
        through,
        held: from.slice(0, 7) === through.slice(0, 7) ? from : undefined,
      });
      expect([from, id.format.date(from), en.format.date(from)]).not.toContain(shown(format));
      const again = typed(format, from);
      expect(dayIn(again)).toBe(from);
      expect(again).not.toHaveProperty('inexactDates');
    }
  });

  it('is what a month or a year says that is typed in its place', () => {
    for (const format of formats) {
      const again = formOf({ from: '2016-01-01', through: '2016-12-31', held: '2016-01-01' }).typed(format, 'Mei 2017');
      expect(again).toMatchObject({ inexactDates: [{ from: '2017-05-01', through: '2017-05-31' }] });
    }
  });
});

describe('what is noted of days in rows of rows, and of a list without naming a row', () => {
  const activity = (id: string, plannedOn: string) => ({ id, plannedOn });
  const submission = {
    ...base,
    kind: 'registration' as const,
    name: 'KIM Mawar',
    bodyType: 'kim' as const,
    decrees: [{ issuedOn: '2024-01-01' }, { issuedOn: '2024-05-05' }],
    workProgrammes: [
      {
        period: { from: '2025-01-01', through: '2025-12-31' },
        activities: [activity('a', '2025-01-01'), activity('b', '2025-03-03')],
        targets: [],
      },
    ],
    inexactDates: [
      { field: 'decrees[].issuedOn', from: '2024-01-01', through: '2024-12-31' },
      { field: 'workProgrammes[].activities[].plannedOn', id: 'b', from: '2025-01-01', through: '2025-12-31' },
    ],
  };
  const [ofDecrees] = submission.inexactDates;

  it('stays when nothing was changed', () => {
    for (const format of formats)
      expect(read('registration', formValuesOf(registrationForm, submission as never, format))).toEqual(submission);
  });

  it('goes when another day was put into the row that it names', () => {
    const values = formValuesOf(registrationForm, submission as never) as unknown as typeof submission;
    const workProgrammes = values.workProgrammes.map((programme) => ({
      ...programme,
      activities: programme.activities.map((row) => (row.id === 'b' ? { ...row, plannedOn: '4 Maret 2025' } : row)),
    }));
    const again = read('registration', { ...values, workProgrammes }) as typeof submission;
    expect(again.workProgrammes[0]?.activities[1]?.plannedOn).toBe('2025-03-04');
    expect(again.inexactDates).toEqual([ofDecrees]);
  });

  it('is never thrown at, whatever the entries are', () => {
    const parts = fc.oneof(fc.anything(), fc.constantFrom('formation.formedOn', 'members[].joinedOn', '[].', 'a'));
    const entries = fc.array(fc.oneof(fc.anything(), fc.record({ field: parts, id: parts, keepRow: parts })));
    fc.assert(
      fc.property(entries, fc.constantFrom('2016', 'Maret 2016', '17 Maret 2016', ''), (inexactDates, formedOn) => {
        const values = { formation: { formedOn }, members: [{ id: 'a', joinedOn: formedOn }], inexactDates };
        expect(() => read('registration', values)).not.toThrow();
      }),
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
    expect(read('registration', values)).toMatchObject({
      members: [
        { id: 'a', name },
        { id: 'b', name: 'Siti' },
      ],
    });
    const alone = formValuesOf(registrationForm, { ...base, members: [{ id: 'a', name }] });
    expect(read('registration', alone)).toMatchObject({ members: [{ id: 'a', name }] });
  });

  it.each([
    ['a group, a member and ids that are words of nothing', { name: 'Na', members: [{ id: 'none', name: 'Nihil' }] }],
    [
      'a member since a month, with such an id',
      {
        members: [{ id: 'Na', joinedOn: '2016-03-01' }],
        inexactDates: [noted('members[].joinedOn', '2016-03-01', '2016-03-31', 'Na')],
      },
    ],
    [
      'a member since some time within a quarter, with such an id',
      {
        members: [{ id: 'Na', joinedOn: '2016-02-01' }],
        inexactDates: [noted('members[].joinedOn', '2016-01-01', '2016-03-31', 'Na')],
      },
    ],
    ['that all members are listed, of whom there is no list', { membersListed: 'all' }],
    ['that all decrees are listed, of which there is no list', { decreesListed: 'all' }],
    ['that all of no decrees are listed', { decreesListed: 'all', decrees: [] }],
  ])('keeps %s, through both readers of a form', (_what, fields) => {
    const submission = { ...base, ...fields };
    const values = formValuesOf(registrationForm, submission as never);
    expect(read('registration', values)).toEqual(submission);
    expect(normalise(values, { emptyLists: 'not-answered' }).value).toEqual(submission);
  });

  it('keeps a member who is the only one in a list of ids, and whose id is a word of nothing', () => {
    const report = {
      kind: 'activity-report' as const,
      schemaVersion: 'v1' as const,
      id: 'r',
      kimId: 'k',
      period: { from: '2026-01-01', through: '2026-12-31' },
      activities: [{ id: 'a', attendance: { memberIds: ['none'] } }],
    };
    expect(read('activity-report', formValuesOf(activityReportForm, report as never))).toMatchObject(report);
  });

  it('takes the same words for nothing where somebody types them', () => {
    const values = formValuesOf(registrationForm, { ...base, theme: 'tidak ada' });
    expect(read('registration', { ...values, theme: 'tidak ada' })).not.toHaveProperty('theme');
  });

  it('asks what is in a list once its mark is named no more', () => {
    const values = formValuesOf(registrationForm, { ...base, decreesListed: 'all' });
    expect(values.noneIn).toEqual(['decreesListed']);
    expect(read('registration', { ...values, noneIn: [] })).toMatchObject({ decrees: [], decreesListed: 'all' });
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
