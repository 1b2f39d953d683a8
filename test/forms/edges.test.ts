import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTables } from '../../src/fields/field-tables.js';
import { asGiven } from '../../src/forms/form-context.js';
import {
  activityReportForm,
  completeness,
  draftSchema,
  fieldChoices,
  formFields,
  formSchema,
  initialItem,
  initialValues,
  normalise,
  registrationForm,
  toProblem,
} from '../../src/forms/index.js';
import { pointerTo } from '../../src/kernel/json-pointer.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { id } from '../../src/texts/id/index.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { draftsOf } from '../support/drafts.js';
import { forms } from '../support/forms.js';

/* What a form decides by the last digit, the last row, or one part more: tried where it decides and one step beside it. */

const kinds = ['registration', 'activity-report'] as const;
const asOf = fullAsOf;
const read = (kind: SubmissionKind, values: object) => asGiven(forms[kind], values, { values: 'form' }).value;

describe('what a draft is asked for', () => {
  const stateOf = (kind: SubmissionKind, draft: unknown) => completeness(forms[kind] as never, draft, { asOf });
  const missingIn = (state: ReturnType<typeof stateOf>) =>
    [state.host, ...state.steps].flatMap(({ missing }) => missing);

  it('has every question of the requirements, with the requirements that wait for it', () => {
    fc.assert(
      fc.property(draftsOf('registration'), (draft) => {
        const state = stateOf('registration', draft);
        const asked = new Map(missingIn(state).map((each) => [pointerTo(each.path), each.requirements]));
        const wrong = new Set(
          [state.host, ...state.steps].flatMap(({ issues }) => issues.map(({ path }) => pointerTo(path))),
        );
        for (const { field, requirements } of state.validation.requirements?.questions ?? []) {
          if (wrong.has(pointerTo(field))) continue;
          expect(asked.get(pointerTo(field))).toEqual(requirements);
        }
      }),
    );
  });

  it('is asked for by names of facts, never by the place of a row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds).chain((kind) => fc.tuple(fc.constant(kind), draftsOf(kind))),
        ([kind, draft]) => {
          for (const { facts } of missingIn(stateOf(kind, draft))) {
            for (const fact of facts) expect(fact).toMatch(/^[A-Za-z]+(?:\.[A-Za-z]+)*$/);
          }
        },
      ),
    );
  });

  it('names a fact of a row within a row', () => {
    const period = { from: '2026-01-01', through: '2026-12-31' };
    const workProgrammes = [{ period, activities: [{ id: 'a', title: 'Rapat' }] }];
    const facts = missingIn(stateOf('registration', { ...fullRegistration, workProgrammes })).filter(
      ({ path }) => path[0] === 'workProgrammes',
    );
    for (const asked of facts) expect(asked.facts.join()).not.toMatch(/\d/);
  });

  it.each(
    kinds,
  )('of an empty %s are facts and lists of rows that every KIM has, and no list of codes or texts', (kind) => {
    const table: Readonly<Record<string, { value: string; list?: boolean; forSome?: boolean; step?: string }>> =
      fieldTables[kind];
    const lists = missingIn(stateOf(kind, {})).filter(
      ({ need, requirements, rules }) => need !== 'required' && requirements.length + rules.length === 0,
    );
    for (const { path } of lists) expect(table[path.join('.')]).toMatchObject({ value: 'group', list: true });
    const unanswered = Object.keys(table).filter((path) => {
      const { value, list, forSome, step } = table[path] ?? { value: '' };
      return value === 'group' && list === true && forSome !== true && step !== undefined && step !== 'host';
    });
    const asked = missingIn(stateOf(kind, {})).map(({ path }) => path.join('.'));
    for (const list of unanswered) expect(asked).toContain(list);
  });

  it('is judged with the lookup of areas and the treatment of unknown keys of the host, in rows too', () => {
    const askedAreas: unknown[] = [];
    const areaLookup = (code: unknown) => {
      askedAreas.push(code);
      return {};
    };
    completeness(registrationForm, fullRegistration, { asOf, areaLookup });
    expect(askedAreas).toContain(fullRegistration.seat?.regionCode);
    const members = fullRegistration.members?.map((member, i) => (i === 1 ? { ...member, nomor: 1 } : member));
    const steps = (unknownKeys: 'strip' | 'reject') =>
      completeness(registrationForm, { ...fullRegistration, members }, { asOf, unknownKeys }).steps;
    const issuesOf = (unknownKeys: 'strip' | 'reject') => steps(unknownKeys).flatMap(({ issues }) => issues);
    expect(issuesOf('strip').map(({ code }) => code)).not.toContain('shape.unknown-key');
    expect(issuesOf('reject')).toContainEqual(expect.objectContaining({ path: ['members', 1], severity: 'error' }));
  });

  it('is ready once the core requirements are met, whatever the others say', () => {
    const { registryEntries: _, registryEntriesListed: __, ...others } = fullRegistration;
    const draft = { ...others, registryEntries: [], registryEntriesListed: 'all' };
    const state = completeness(registrationForm, draft, { asOf, areaLookup: () => ({}) });
    const notMet = state.validation.requirements?.requirements.filter(({ status }) => status !== 'met') ?? [];
    expect(notMet.map(({ core }) => core)).toEqual([false]);
    expect(state.ready).toBe(true);
  });
});

describe('the questions of a draft', () => {
  const missingOf = (draft: object, kind: SubmissionKind = 'registration') =>
    completeness(forms[kind] as never, draft, { asOf }).steps.map(({ missing }) => missing);
  const pathsOf = (draft: object) => missingOf(draft).flatMap((missing) => missing.map(({ path }) => path.join('.')));

  it('stand in the order in which they are needed, and ask for other rows of lists only', () => {
    const rank = { required: 0, expected: 1, helpful: 2 };
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds).chain((kind) => fc.tuple(fc.constant(kind), draftsOf(kind))),
        ([kind, draft]) => {
          const table: Readonly<Record<string, { list?: boolean }>> = fieldTables[kind];
          for (const missing of missingOf(draft, kind)) {
            const ranks = missing.map(({ need }) => rank[need]);
            expect(ranks).toEqual([...ranks].sort());
            for (const { path, rest } of missing) if (rest) expect(table[path.join('.')]?.list).toBe(true);
          }
        },
      ),
    );
  });

  it('are about no day of which a month or a year is known, and about no row of which it is', () => {
    const known = (field: string, id?: string) => ({
      inexactDates: [{ field, ...(id !== undefined && { id }), from: '2016-01-01', through: '2016-12-31' }],
    });
    expect(pathsOf({})).toContain('formation.formedOn');
    expect(pathsOf(known('formation.formedOn'))).not.toContain('formation.formedOn');
    expect(pathsOf(known('members[].joinedOn', 'a'))).toContain('formation.formedOn');
  });

  it('are asked of the fields of the form, each named by a text', () => {
    for (const fields of [[['name']], ['nama'], [7], ['toString']])
      expect(() => completeness(registrationForm, {}, { asOf, fields } as never)).toThrow(
        /^completeness needs fields\[0\]: /,
      );
  });
});

describe('what `normalise` reads beside the inputs of a form', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };
  const report = (activities: readonly object[], stated: object = { period }) =>
    normalise({ kind: 'activity-report', ...stated, activities });
  const codesOf = ({ doubts }: ReturnType<typeof normalise>) => doubts.map(({ code }) => code);
  const notExact = 'cell.not-a-single-day';

  it.each([
    ['Februari 2025', '2025-02-01', [notExact]],
    ['2025', '2025-01-01', [notExact]],
    ['2024', '2024', [notExact, 'row.outside-period']],
    ['2026', '2026', [notExact, 'row.outside-period']],
    ['Desember 2024 - Januari 2025', 'Desember 2024 - Januari 2025', [notExact, 'row.period-unknown']],
    ['Desember 2025 - Januari 2026', 'Desember 2025 - Januari 2026', [notExact, 'row.period-unknown']],
    ['2024-2026', '2024-2026', [notExact, 'row.period-unknown']],
  ])('puts %s into the period, where it lies in it', (date, day, codes) => {
    const found = report([{ id: 'a', date }]);
    expect(found.value).toMatchObject({ activities: [{ date: day }] });
    expect(codesOf(found)).toEqual(codes);
    expect('inexactDates' in (found.value as object)).toBe(codes.length === 1);
  });

  it('takes any month where no period is stated', () => {
    expect(codesOf(report([{ id: 'a', date: '2024' }], {}))).toEqual([notExact]);
  });

  it.each([
    ['an id', [{ id: 'a', date: 'Mei 2025' }, { date: '3 Mei 2025' }], true],
    ['an id of digits', [{ id: 7, date: 'Mei 2025' }, { date: '3 Mei 2025' }], true],
    ['no id, alone', [{ date: 'Mei 2025' }], true],
    ['no id, beside another', [{ date: 'Mei 2025' }, { date: '3 Mei 2025' }], false],
    ['a blank id, beside another', [{ id: ' ', date: 'Mei 2025' }, { date: '3 Mei 2025' }], false],
    ['no text for an id, beside another', [{ id: {}, date: 'Mei 2025' }, { date: '3 Mei 2025' }], false],
  ])('notes a month of a row with %s, where the note can name the row', (_what, rows, isNamed) => {
    const { value } = report(rows);
    const [first] = (value as { readonly activities: readonly { readonly date: string }[] }).activities;
    expect(first?.date).toBe(isNamed ? '2025-05-01' : 'Mei 2025');
    expect('inexactDates' in (value as object)).toBe(isNamed);
  });

  const member = (fields: object, options = {}) => {
    const { value } = normalise({ kind: 'registration', members: [{ id: 'a', sex: 'perempuan', ...fields }] }, options);
    return (value as { readonly members: readonly object[] }).members[0];
  };

  it('reads a list of which one text names several codes', () => {
    expect(member({ offices: ['Sekretaris/Bendahara', 'Anggota'] })).toMatchObject({
      offices: ['sekretaris', 'bendahara'],
    });
  });

  it.each([
    [undefined, ['Humas']],
    [[], ['Humas']],
    [['Humas'], ['Humas']],
    [['Olahraga'], ['Olahraga', 'Humas']],
    ['Olahraga', ['Olahraga', 'Humas']],
    [7, 7],
  ])('adds what an office states of sections to %j', (sectionNames, all) => {
    expect(member({ offices: 'Seksi Humas', ...(sectionNames !== undefined && { sectionNames }) })).toMatchObject({
      offices: ['seksi-lain'],
      sectionNames: all,
    });
  });

  it.each([
    ['#REF!'],
    [new Date(0)],
    [[1]],
    [{ error: '#REF!' }],
    [{ formula: 'A1' }],
  ])('keeps %j where no table has a column for it, to be refused', (target) => {
    const targets = [{ id: 't', indicator: 'akses.informasi-terverifikasi', target }];
    const { value } = normalise({ kind: 'registration', workProgrammes: [{ period, targets }] });
    expect(value).toEqual({ kind: 'registration', workProgrammes: [{ period, targets }] });
  });

  it('states that something was derived only where it says more', () => {
    const changes = (fields: object) =>
      normalise({ kind: 'registration', members: [{ id: 'a', ...fields }] }).changes.map(({ as }) => as);
    expect(changes({ offices: 'Seksi Humas' })).toEqual(['list', 'derived']);
    expect(changes({ offices: 'Seksi Humas', sectionNames: ['Humas', 'Olahraga'] })).toEqual(['list']);
    expect(changes({ offices: 'Seksi Humas', sectionNames: ['Olahraga'] })).toEqual(['list', 'derived']);
  });

  it('drops a text that shows an error, and keeps what no program takes for a text', () => {
    const name = (given: unknown) => normalise({ kind: 'registration', name: given }).value;
    expect(name('#REF!')).toEqual({ kind: 'registration' });
    expect(name({ error: '#REF!' })).toEqual({ kind: 'registration', name: { error: '#REF!' } });
  });

  it('takes no month for the end of a decree, which it would bring forward', () => {
    const { value, doubts } = normalise({
      kind: 'registration',
      decrees: [{ issuedOn: 'Maret 2024', expiresOn: 'Maret 2026' }],
    });
    expect(value).toStrictEqual({
      kind: 'registration',
      decrees: [{ issuedOn: '2024-03-01', expiresOn: 'Maret 2026' }],
      inexactDates: [{ field: 'decrees[].issuedOn', from: '2024-03-01', through: '2024-03-31' }],
    });
    expect(doubts.map(({ code }) => code)).toEqual([notExact, notExact]);
  });

  it('says once that a list is none', () => {
    const changes = (fields: object) =>
      normalise({ kind: 'registration', ...fields }, { emptyLists: 'not-answered' }).changes;
    expect(changes({ decrees: 'none' })).toEqual([{ path: ['decrees'], as: 'list' }]);
    expect(changes({ members: [{ id: 'a', sex: 'perempuan', offices: 'none' }] })).toEqual([
      { path: ['members', 0, 'offices'], as: 'list' },
    ]);
  });

  it('takes a box that is not checked for no answer', () => {
    expect(member({ elements: false }, { emptyLists: 'not-answered' })).not.toHaveProperty('elements');
  });

  it.each([
    ['name', 300],
    ['theme', 2000],
  ])('doubts a text of %s above its own limit of %i', (field, limit) => {
    const codes = (length: number) => codesOf(normalise({ kind: 'registration', [field]: 'a'.repeat(length) }));
    expect(codes(limit)).toEqual([]);
    expect(codes(limit + 1)).toEqual(['shape.too-long']);
  });
});

describe('what a form reads', () => {
  it('takes whole numbers of at most 15 digits for texts, as far as numbers keep all of them', () => {
    const most = 999_999_999_999_999;
    expect(read('registration', { id: most, name: -most, theme: most + 1, otherNames: [most] })).toEqual({
      id: String(most),
      name: String(-most),
      theme: most + 1,
      otherNames: [String(most)],
    });
    expect(read('registration', { name: 1.5 })).toEqual({ name: 1.5 });
  });

  it('takes a month for a day of a row only where the row is of the submission itself', () => {
    const steps = [{ step: 'musyawarah', doneOn: '2016-03' }];
    const values = { members: [{ id: 'b', joinedOn: '2016-04' }], formation: { steps } };
    expect(read('registration', values)).toStrictEqual({
      members: [{ id: 'b', joinedOn: '2016-04-01' }],
      formation: { steps },
      inexactDates: [{ field: 'members[].joinedOn', id: 'b', from: '2016-04-01', through: '2016-04-30' }],
    });
  });

  it('refuses what is no form as a whole', () => {
    for (const value of [null, 'x', 7, []])
      expect(
        formSchema(registrationForm, { asOf, messages: 'codes' })['~standard'].validate(value as never),
      ).toMatchObject({
        issues: [{ code: 'shape.not-an-object', path: [] }],
      });
  });

  it('keeps a row that is none, to be refused', () => {
    for (const row of [7, 'x', true, ['a']])
      expect(read('registration', { members: [{ id: 'a', sex: 'perempuan' }, row] })).toMatchObject({
        members: [{ id: 'a' }, row],
      });
  });

  it('takes one box of texts that is not checked for no answer', () => {
    expect(read('registration', { name: 'KIM', otherNames: false })).toEqual({ name: 'KIM' });
  });
});

describe('the parts of a form', () => {
  it.each(kinds)('of a %s are chosen from the list, and refer to what, the table says', (kind) => {
    const table: Readonly<Record<string, { scheme?: string; to?: unknown }>> = fieldTables[kind];
    const fields = formFields(forms[kind] as never, id.fields[kind] as never) as Readonly<Record<string, object>>;
    for (const [path, field] of Object.entries(fields)) {
      const { scheme, to } = table[path] ?? {};
      expect(field).toEqual({ ...field, ...(scheme !== undefined && { scheme }), ...(to !== undefined && { to }) });
      expect('scheme' in field).toBe(scheme !== undefined);
    }
  });

  it.each([
    'name',
    'seat',
    'otherNames',
    'members[].offices',
    'toString',
    'members[]',
    '',
  ])('has no rows at %s', (list) => {
    expect(() => initialItem(registrationForm, list as never)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  it('refuses a row with what is none of its fields, at its place', () => {
    const given = (members: readonly unknown[]) => () => initialValues(registrationForm, { members } as never);
    expect(given([initialItem(registrationForm, 'members')])).not.toThrow();
    expect(given([{}, { nama: 'x' }])).toThrow(/^initialValues needs given\.members\[1\]: /);
    expect(given([7])).toThrow(/^initialValues needs given\.members\[0\]: /);
    expect(given([{ offices: [7] }])).toThrow(/^initialValues needs given\.members\[0\]\.offices\[0\]: /);
  });

  it('names the levels of a rating by the rubric of its criterion, and by number without one', () => {
    const levels = (criterion?: string) =>
      fieldChoices(activityReportForm, ['ratings', 0, 'level'], id, {
        asOf,
        ...(criterion !== undefined && { criterion }),
      });
    const criterion = Object.keys(id.indicators.rubrics)[0] as keyof typeof id.indicators.rubrics;
    const texts: readonly string[] = id.indicators.rubrics[criterion];
    expect(levels(criterion)?.map(({ label, description }) => [label, description])).toEqual(
      texts.map((text, i) => [`${i + 1}. ${text}`, text]),
    );
    for (const none of [undefined, 'toString', 'tidak.ada'])
      expect(levels(none)?.map(({ label, description }) => [label, description])).toEqual(
        ['1', '2', '3', '4'].map((level) => [level, level]),
      );
  });

  it('of a draft counts nothing that is merely missing among what is wrong', () => {
    const result = draftSchema(registrationForm, { asOf, messages: 'codes' })['~standard'].validate({
      members: [{ id: 'a', sex: 'x' }, {}],
      formation: { formedOn: '17 Mar' },
    } as never);
    const { groups, total } = toProblem(result as never, id);
    expect(groups.map(({ code }) => code).sort()).toEqual([...new Set(groups.map(({ code }) => code))].sort());
    expect(groups.map(({ code }) => code)).not.toContain('shape.missing');
    expect(total).toBe(groups.reduce((sum, { count }) => sum + count, 0));
  });
});
