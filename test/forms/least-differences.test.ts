import { describe, expect, it, test } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { formValuesOf } from '../../src/forms/form-values-of.js';
import {
  acceptedLanguage,
  activityReportForm,
  completeness,
  fieldChoices,
  formFields,
  initialItem,
  normalise,
  registrationForm,
  shownAt,
  toProblem,
} from '../../src/forms/index.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullAsOf } from '../fixtures/full-registration.js';

/* Each the least difference that decides something in a form, and the outcome on either side of it. */

const asOf = fullAsOf;
const refused = (why: RegExp) => expect.objectContaining({ name: 'KimError', message: expect.stringMatching(why) });

test('a day of which a part is known is not asked for, of the row that it is told of', () => {
  const decrees = [
    { id: 'd', number: '1' },
    { id: 'e', number: '2' },
  ];
  const asked = (noted: object) => {
    const draft = { kind: 'registration', bodyType: 'kim', decrees, inexactDates: [noted] };
    const state = completeness(registrationForm, draft, { asOf });
    return [state.host, ...state.steps].flatMap(({ missing }) => missing.map(({ path }) => path.join('.')));
  };
  const noted = { field: 'formation.formedOn', from: '2016-01-01', through: '2016-12-31' };
  expect(asked({ ...noted, field: 'formation.approvedOn' })).toContain('formation.formedOn');
  expect(asked(noted)).not.toContain('formation.formedOn');
});

test('a finding is shown at its field, at its group, or at what holds what nobody sees', () => {
  const at = (...path: readonly (string | number)[]) => shownAt(registrationForm, path as never);
  expect(at('seat', 'regionCode')).toEqual(['seat', 'regionCode']);
  expect(at('seat')).toEqual(['seat']);
  expect(at('members', 0, 'sex')).toEqual(['members', 0, 'sex']);
  expect(at('members', 0)).toEqual(['members', 0]);
  expect(at('members', 0, 'offices', 1)).toEqual(['members', 0, 'offices']);
  expect(at('kind')).toEqual([]);
  expect(at('notAField')).toEqual(['notAField']);
});

describe('days without a year', () => {
  const dateIn = (period: object | undefined) => {
    const { value } = normalise({
      kind: 'activity-report',
      ...(period && { period }),
      activities: [{ id: 'a', title: 'Rapat', date: '17 Maret' }],
    });
    return (value as { activities: readonly { date: unknown }[] }).activities[0]?.date;
  };

  it('have that of the period, where it lies in one', () => {
    expect(dateIn({ from: '2025-01-01', through: '2025-12-31' })).toBe('2025-03-17');
    expect(dateIn({ from: '2025-07-01', through: '2026-06-30' })).not.toBe('2025-03-17');
    expect(dateIn({ from: '2025-07-01' })).not.toBe('2025-03-17');
    expect(dateIn(undefined)).toBe('17 Maret');
  });
});

describe('lists of texts that name codes', () => {
  const offices = (list: readonly unknown[]) =>
    (
      normalise({ kind: 'registration', members: [{ id: 'a', sex: 'perempuan', offices: list }] }).value as {
        members: readonly { offices?: unknown }[];
      }
    ).members[0]?.offices;

  it('are read up to a hundred', () => {
    const of = (length: number) => offices(Array.from({ length }, () => 'Sekretaris/Bendahara'));
    expect(of(100)).toEqual(['sekretaris', 'bendahara']);
    expect(of(101)).not.toEqual(['sekretaris', 'bendahara']);
  });
});

test('what a program wraps is read with one change, and what is absent in it without any', () => {
  const changes = (name: unknown) =>
    normalise({ kind: 'registration', name }).changes.map(({ path, as }) => `${path.join('.')}: ${as}`);
  expect(changes({ richText: [{ text: 'KIM ' }, { text: 'Mawar' }] })).toEqual(['name: text']);
  expect(changes({ richText: [{ text: '' }] })).toEqual(['name: absent']);
});

test('choices need a language that has lists', () => {
  for (const wrong of [undefined, null, {}, { lists: 7 }, 'id'])
    expect(() => fieldChoices(registrationForm, ['name'], wrong as never, { asOf })).toThrow(
      refused(/^fieldChoices (takes|needs) /),
    );
  expect(fieldChoices(registrationForm, ['name'], id, { asOf })).toBeUndefined();
});

test('levels of a rubric have the texts of their criterion, and numbers where there is none', () => {
  const labels = (criterion?: string) =>
    fieldChoices(activityReportForm, ['ratings', 0, 'level'], id, {
      asOf,
      ...(criterion && { criterion }),
    } as never)?.map(({ label }) => label);
  expect(labels()).toEqual(['1', '2', '3', '4']);
  for (const none of ['none', 'constructor', '__proto__']) expect(labels(none)).toEqual(['1', '2', '3', '4']);
  expect(labels('akses.mutu-pengolahan')?.[0]).toMatch(/^1\. ./);
});

test('the mark of a whole list is shown as none only where nobody stated what is in it', () => {
  const shown = (fields: object) =>
    (formValuesOf(registrationForm, { kind: 'registration', ...fields } as never) as { noneIn: readonly string[] })
      .noneIn;
  expect(shown({ membersListed: 'all' })).toEqual(['membersListed']);
  expect(shown({ membersListed: 'some' })).toEqual([]);
  expect(shown({ members: [], membersListed: 'all' })).toEqual(['members']);
  expect(shown({ members: [{ id: 'a' }], membersListed: 'all' })).toEqual([]);
});

test('a row before others that holds nothing keeps its place, with the groups it must have', () => {
  const { value } = normalise({
    kind: 'registration',
    relations: [
      { kind: '', counterpart: { kind: '' } },
      { kind: 'pembinaan', counterpart: { kind: 'media' } },
    ],
  });
  expect(value).toEqual({
    kind: 'registration',
    relations: [{ counterpart: {} }, { kind: 'pembinaan', counterpart: { kind: 'media' } }],
  });
});

describe('the language that a client asks for', () => {
  const chosen = (header: string | null | undefined) => acceptedLanguage(header, [id, en]).locale;

  test('is the first of the host where nothing that can be read is asked for', () => {
    for (const none of [undefined, null, '', '§', 'fr', ';q=1', 'en;q=2'])
      expect(chosen(none), String(none)).toBe('id');
    expect(chosen('§, en')).toBe('en');
    for (const wrong of [7, {}, ['en']])
      expect(() => acceptedLanguage(wrong as never, [id, en])).toThrow(refused(/header/));
  });
});

test('a rule that waits for the rest of a list asks for the list', () => {
  const draft = {
    kind: 'registration',
    bodyType: 'kim',
    members: [{ id: 'a', offices: ['anggota'] }],
    membersListed: 'some',
  };
  const state = completeness(registrationForm, draft, { asOf });
  const asked = [state.host, ...state.steps].flatMap(({ missing }) => missing);
  expect(asked.filter(({ rest }) => rest).map(({ path }) => path)).toContainEqual(['members']);
  for (const { path } of asked) expect(path).not.toEqual([]);
});

test('what is none can name nothing but lists', () => {
  const read = (noneIn: unknown) => () => initialItem(registrationForm, 'members', { noneIn } as never);
  for (const wrong of [['id'], ['none'], [7], 'offices', [['offices']]]) expect(read(wrong)).toThrow(refused(/noneIn/));
});

test('a number like that of an identity card stays where an id stands, and nowhere else', () => {
  const number = '3201010101900001';
  const { value } = normalise({
    kind: 'registration',
    name: number,
    members: [{ id: number, sex: 'perempuan' }],
  });
  expect(value).toEqual({ kind: 'registration', members: [{ id: number, sex: 'perempuan' }] });
});

test('what is no object is read as nothing, under whatever kind', () => {
  for (const value of [null, 'teks', 7, [], [{ name: ' KIM ' }]])
    expect(normalise(value, { kind: 'registration' })).toEqual({ value, changes: [], doubts: [] });
});

test('a finding about the shape has no source, one of a rule has its own', () => {
  const problem = toProblem(
    checkSubmission({ kind: 'registration', bodyType: 'kim', members: [], nameForm: 7 }, { asOf }),
    id,
  );
  const shapes = problem.errors.filter(({ code }) => code.startsWith('shape.'));
  const others = problem.errors.filter(({ code }) => !code.startsWith('shape.'));
  expect([shapes.length > 0, others.length > 0]).toEqual([true, true]);
  for (const error of shapes) expect(error).not.toHaveProperty('source');
  for (const error of others) expect(error).toHaveProperty('source');
});

test('a number that need not be whole keeps its digits', () => {
  const programme = {
    period: { from: '2025-01-01', through: '2025-12-31' },
    targets: [{ id: 't', indicator: 'x', target: 2.5 }],
  };
  const values = formValuesOf(registrationForm, {
    kind: 'registration',
    seat: { residents: 4200 },
    workProgrammes: [programme],
  } as never);
  const { seat, workProgrammes } = values as unknown as {
    seat: { residents: unknown };
    workProgrammes: readonly { targets: readonly { target: unknown }[] }[];
  };
  expect([seat.residents, workProgrammes[0]?.targets[0]?.target]).toEqual(['4200', '2.5']);
});

test('a field begins as its kind does, and is asked of everybody unless only some have it or the host knows it', () => {
  const fields = formFields(registrationForm, id.fields.registration) as unknown as Readonly<
    Record<string, { readonly blank: unknown; readonly everybody: boolean; readonly input: string }>
  >;
  expect([fields.name?.blank, fields.seat?.blank, fields.members?.blank]).toEqual(['', undefined, []]);
  expect([fields.name?.everybody, fields.kind?.everybody]).toEqual([true, false]);
  for (const { input, everybody } of Object.values(fields)) if (input === 'host') expect(everybody).toBe(false);
});
