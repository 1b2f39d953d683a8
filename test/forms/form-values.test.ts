import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestShortList, shortLists } from '../../src/fields/few-choices.js';
import type { Field } from '../../src/fields/field.js';
import { type Fields, fieldTables } from '../../src/fields/field-tables.js';
import { fieldLabel, formFields } from '../../src/forms/form-fields.js';
import { initialItem, initialValues } from '../../src/forms/form-values.js';
import { type FormOutline, fieldChoices, formSchema, registrationForm } from '../../src/forms/index.js';
import { none } from '../../src/forms/none.js';
import { normalise } from '../../src/forms/normalise.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { en } from '../../src/texts/en/index.js';
import type { FieldWords } from '../../src/texts/field-texts.js';
import { id } from '../../src/texts/id/index.js';
import { forms } from '../support/forms.js';

const kinds = Object.keys(fieldTables) as SubmissionKind[];
const onForm = { emptyLists: 'not-answered' } as const;

describe.each(kinds)('the words for the fields of a %s', (kind) => {
  it.each([
    id,
    en,
  ])('are a label, a help and an example for each, no two alike, and none speaks like a program', (language) => {
    const words = Object.entries<FieldWords>(language.fields[kind]);
    const fields: Fields = fieldTables[kind];
    expect(words.map(([path]) => path).sort()).toEqual(Object.keys(fields).sort());
    for (const said of ['label', 'help'] as const) expect(twice(words.map(([, each]) => each[said]))).toEqual([]);
    for (const [path, { label, help, example }] of words) {
      expect(label, path).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(help, path).toMatch(/^\p{Lu}.+\.$/u);
      expect(without(help), path).not.toBe(without(label));
      expect(`${label} ${help}`, path).not.toMatch(/null|array|string|boolean|YYYY|kosong berarti/i);
      expect(example, path).toMatch(/^\S(.*\S)?$/);
      expect([label, help], path).not.toContain(example);
    }
  });

  it('have a way to state that there is none for every list of rows, and for lists of codes in which that is an answer', () => {
    for (const { fields } of [id, en]) {
      for (const [path, { none: word }] of Object.entries<FieldWords>(fields[kind])) {
        const { value, list, step } = (fieldTables[kind] as Fields)[path] as Field;
        if (word !== undefined) expect([['code', 'group'].includes(value), list], path).toEqual([true, true]);
        if (value === 'group' && list === true && step !== 'host') expect(word, path).toMatch(/^\p{Lu}.*[^.]$/u);
      }
    }
  });

  it('have examples that the form reads', () => {
    for (const { fields } of [id, en]) {
      for (const [path, { example }] of Object.entries<FieldWords>(fields[kind])) {
        const row = (fieldTables[kind] as Fields)[path];
        if (row === undefined) continue;
        const read = valueAt(normalise(valueWith(path, example), { kind }).value, path);
        if (row.value === 'date') expect(read, path).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (['count', 'rupiah', 'number', 'level'].includes(row.value)) expect(typeof read, path).toBe('number');
        if (row.value === 'yes-no') expect(typeof read, path).toBe('boolean');
      }
    }
  });

  it.each([id, en])('have examples that are choices, where one is to be chosen', (language) => {
    const form = forms[kind] as FormOutline<SubmissionKind>;
    for (const [path, { example, none: noneOfThem }] of Object.entries<FieldWords>(language.fields[kind])) {
      const row = (fieldTables[kind] as Fields)[path] as Field;
      if (row.value !== 'code') continue;
      const choices = fieldChoices(form, pathTo(path) as never, language, { asOf: '2026-01-31' }) ?? [];
      const labels = [...choices.map(({ label }) => label), noneOfThem];
      for (const one of row.list === true ? example.split(', ') : [example]) expect(labels, path).toContain(one);
    }
  });
});

const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

/** A text without what makes a sentence of it. */
const without = (text: string) => text.toLowerCase().replace(/[.,;]/g, '');

const pathTo = (path: string) => keysOf(path).map((key) => (key === '0' ? 0 : key));

const keysOf = (path: string) => path.replaceAll('[]', '.0').split('.');

function valueWith(path: string, example: string): unknown {
  return keysOf(path).reduceRight<unknown>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), example);
}

function valueAt(value: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}

describe('the lists that are shown whole', () => {
  it('are those with few entries', () => {
    for (const { id: scheme, concepts } of schemes) {
      expect(shortLists.has(scheme as never), scheme).toBe(Object.keys(concepts).length <= longestShortList);
    }
  });
});

describe('the fields of a form', () => {
  const fields = formFields(registrationForm, id.fields.registration);

  it('say what to show, in the order of asking', () => {
    expect(fields['seat.residents']).toEqual({
      label: 'Jumlah penduduk',
      help: 'Jumlah penduduk di wilayah yang dilayani KIM.',
      example: '4200',
      unit: 'orang',
      input: 'number',
      blank: '',
      required: false,
      everybody: true,
    });
    expect(fields['members[].elements'].input).toBe('several');
    expect(fields['members[].sex'].input).toBe('one-of-few');
    expect(fields['formation.existingGroup'].input).toBe('one-of-many');
    expect(fields['members[].resident'].input).toBe('yes-no');
    expect(fields.members.input).toBe('rows');
    expect(fields.id.input).toBe('host');
    expect(Object.keys(fields)).toEqual(Object.keys(fieldTables.registration));
  });

  it('say what nothing can be sent without, and what a group needs that somebody begins', () => {
    const { name, seat } = fields;
    expect([name, fields['members[].id'], fields['relations[].counterpart.kind']].map((one) => one.required)).toEqual([
      true,
      true,
      true,
    ]);
    expect([seat, fields['members[].sex']].map((one) => one.required)).toEqual([false, false]);
    expect(fields['termOfOffice.from']).toMatchObject({ required: false, neededIn: 'termOfOffice' });
    expect(fields['workProgrammes[].period.from']).toMatchObject({ required: true });
    expect(fields['workProgrammes[].period.from']).not.toHaveProperty('neededIn');
  });
});

describe('the label of a path', () => {
  const words = id.fields.registration;

  it.each([
    [['name'], 'Nama KIM'],
    [['members'], 'Anggota'],
    [['members', 2], 'Anggota 3'],
    [['members', 2, 'sex'], 'Anggota 3: Jenis kelamin'],
    [['members', 0, 'elements', 1], 'Anggota 1: Unsur masyarakat'],
    [['workProgrammes', 0, 'activities', 1, 'title'], 'Program kerja 1: Rencana kegiatan 2: Judul rencana kegiatan'],
    [['nothing'], undefined],
    [[], undefined],
  ])('%j is %s', (path, label) => {
    expect(fieldLabel(registrationForm, path, words)).toBe(label);
  });
});

describe.each(kinds)('the initial values of a %s', (kind) => {
  it('hold every field, blank, and say nothing but what the host gave', () => {
    const values = initialValues(forms[kind], { id: 'k' } as never);
    expect(normalise(values, onForm).value).toEqual({ kind, schemaVersion: 'v1', id: 'k', ...required[kind] });
  });

  it.each(Object.keys(fieldTables[kind]).filter((path) => isRows(kind, path)))('have a blank row for %s', (path) => {
    const row = initialItem(forms[kind], path as never);
    const fields = Object.keys(fieldTables[kind]).filter(
      (each) => each.startsWith(`${path}[].`) && !/[.[]/.test(each.slice(path.length + 3)),
    );
    const hasRows = fields.some((each) => isRows(kind, each));
    const keys = [...fields.map((each) => each.slice(path.length + 3)), ...(hasRows ? ['noneIn'] : [])];
    expect(Object.keys(row as object)).toEqual(keys);
  });
});

const isRows = (kind: SubmissionKind, path: string) => {
  const field = (fieldTables[kind] as Fields)[path];
  return field?.value === 'group' && field.list === true;
};

/** Groups without which there is no submission stay, so that what is missing is stated about the fields in them. */
const required = { registration: {}, 'activity-report': { period: {} } };

describe('what a form states about lists', () => {
  const read = (members: unknown) =>
    normalise({ kind: 'registration', members: [{ id: 'a', sex: 'perempuan', ...(members as object) }] }, onForm).value;

  it.each([
    [{ offices: [] }, {}],
    [{ offices: [none] }, { offices: [] }],
    [{ offices: none }, { offices: [] }],
    [{ offices: 'ketua' }, { offices: ['ketua'] }],
    [{ offices: 'Ketua' }, { offices: ['ketua'] }],
    [{ offices: false }, {}],
    [{ offices: '' }, {}],
    [{ offices: ['ketua', 'sekretaris'] }, { offices: ['ketua', 'sekretaris'] }],
  ])('%j is %j', (given, stated) => {
    expect(read(given)).toEqual({ kind: 'registration', members: [{ id: 'a', sex: 'perempuan', ...stated }] });
  });

  it.each([
    [{ offices: ['', '-', 'ketua', false] }, { offices: ['ketua'] }],
    [{ offices: [none, ''] }, { offices: [] }],
    [{ offices: [none, none] }, { offices: [] }],
    [{ offices: [false, false] }, {}],
  ])('leaves out of %j what is blank or not checked', (given, stated) => {
    expect(read(given)).toEqual({ kind: 'registration', members: [{ id: 'a', sex: 'perempuan', ...stated }] });
  });

  it('refuses "none" beside another answer, in words that say why', () => {
    const values = { ...initialValues(registrationForm, { id: 'k', bodyType: 'kim', name: 'KIM' }) };
    const member = { ...initialItem(registrationForm, 'members', { id: 'a' }), offices: ['ketua', none] };
    const findings = [id, en].map((messages) => {
      const schema = formSchema(registrationForm, { asOf: '2026-01-31', messages });
      return (schema['~standard'].validate({ ...values, members: [member] }).issues ?? [])[0];
    });
    expect(findings[0]).toMatchObject({ code: 'shape.unknown-code', path: ['members', 0, 'offices', 1] });
    expect(findings.map((finding) => finding?.message)).toEqual([
      'Pilihan “tidak ada” dipilih bersama pilihan lain. Hapus salah satunya.',
      '“None” is chosen together with another entry. Remove one of them.',
    ]);
  });

  it.each([
    ['a list with the same name', { noneIn: ['relations'] }, { relations: [] }],
    ['several lists', { noneIn: ['decrees', 'funding'] }, { decrees: [], funding: [] }],
    ['one, as a single check box gives it', { noneIn: 'relations' }, { relations: [] }],
    ['a list in a group', { formation: { noneIn: ['steps'] } }, { formation: { steps: [] } }],
    ['nothing, where the name is of no list', { noneIn: ['name', 'toString', 7] }, { noneIn: ['name', 'toString', 7] }],
    ['nothing, where the name is of no mark', { noneIn: ['fundingListed'] }, { noneIn: ['fundingListed'] }],
    ['nothing, where no box is checked', { noneIn: [] }, {}],
  ])('takes "there is none" for %s', (_what, given, stated) => {
    const values = { kind: 'registration', name: '', relations: [], decrees: [], funding: [], ...given };
    expect(normalise(values, onForm).value).toEqual({ kind: 'registration', ...stated });
  });

  it('prefers the rows that stand there to the statement that there is none', () => {
    const values = { kind: 'registration', noneIn: ['members'], members: [{ id: 'a', sex: 'perempuan' }] };
    expect(normalise(values, onForm).value).toEqual({
      kind: 'registration',
      members: [{ id: 'a', sex: 'perempuan' }],
    });
  });

  it.each([
    'members',
    'decrees',
    'registryEntries',
    'relations',
  ])('takes an empty list of %s that names all of them for "none"', (list) => {
    const values = (extent: string, rows: readonly object[] = []) => ({
      kind: 'registration',
      [list]: rows,
      [`${list}Listed`]: extent,
    });
    const read = (value: object) => normalise(value, onForm).value;
    expect(read(values('all'))).toEqual({ ...values('all'), [list]: [] });
    expect(read(values('all', [{ id: '' }, {}]))).toEqual({ ...values('all'), [list]: [] });
    expect(read(values('some'))).toEqual({ kind: 'registration', [`${list}Listed`]: 'some' });
    expect(read(values(''))).toEqual({ kind: 'registration' });
  });

  it('takes an empty list of a submission as it stands', () => {
    const value = { kind: 'registration', members: [], decrees: [] };
    expect(normalise(value).value).toBe(value);
    expect(normalise(value, onForm).value).toEqual({ kind: 'registration' });
    expect(normalise({ kind: 'registration', decrees: none }, onForm).value).toEqual({
      kind: 'registration',
      decrees: [],
    });
  });
});

describe('a list named in noneIn', () => {
  const blank = initialValues(registrationForm, { id: 'k', bodyType: 'kim', name: 'KIM Mawar' });
  const found = (noneIn: unknown) => {
    const schema = formSchema(registrationForm, { asOf: '2026-01-31', messages: 'codes', unknownKeys: 'reject' });
    return schema['~standard'].validate({ ...blank, noneIn } as never);
  };

  it('is refused where a program misspells it, or names what is no list', () => {
    for (const noneIn of [['relation'], ['name'], ['relations', 'seat'], ['__proto__'], [1], 'relations', null]) {
      expect(() => initialValues(registrationForm, { noneIn } as never)).toThrow(/^initialValues needs given.noneIn: /);
      expect(() => initialItem(registrationForm, 'workProgrammes', { noneIn } as never)).toThrow(
        /^initialItem needs given.noneIn: /,
      );
    }
    expect(initialValues(registrationForm, { noneIn: ['relations'] }).noneIn).toEqual(['relations']);
    expect(initialItem(registrationForm, 'workProgrammes', { noneIn: ['targets'] }).noneIn).toEqual(['targets']);
  });

  it('is an unknown field where a form sends what is none, whatever that is, and says nothing more', () => {
    const names = fc.oneof(fc.string(), fc.anything(), fc.constantFrom('relation', 'name', 'seat', 'relations'));
    const lists = new Set<unknown>(Object.keys(fieldTables.registration).filter((path) => isList(path)));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 3 }), (noneIn) => {
        fc.pre(noneIn.some((name) => Boolean(name) && !lists.has(name)));
        expect(found(noneIn)).toMatchObject({ issues: [{ code: 'shape.unknown-key', path: [] }] });
      }),
    );
    expect(found(['relation', 'funding']).issues?.map(({ code }) => code)).toEqual(['shape.unknown-key']);
    expect(found('relation').issues?.map(({ code }) => code)).toEqual(['shape.unknown-key']);
  });

  it('is no unknown field where nothing is named, or lists are', () => {
    for (const noneIn of [[], '', [''], null, false, [null, false], 'relations', ['relations', '', 'funding']])
      expect(found(noneIn).issues, JSON.stringify(noneIn)).toBeUndefined();
  });
});

const isList = (path: string) => {
  const { registration } = fieldTables as { registration: Readonly<Record<string, { list?: true }>> };
  return !path.includes('.') && registration[path]?.list === true;
};

describe('rows of a form', () => {
  const rowsOf = (members: readonly object[]) =>
    (normalise({ kind: 'registration', members }, onForm).value as { members?: readonly object[] }).members;

  it('are no rows where nothing stands but the id that the form gave', () => {
    const blank = (id: string) => initialItem(registrationForm, 'members', { id });
    expect(rowsOf([blank('a'), blank('b'), blank('c')])).toBeUndefined();
    expect(rowsOf([blank('a'), { ...blank('b'), sex: 'perempuan' }, blank('c')])).toEqual([
      { id: 'a' },
      { id: 'b', sex: 'perempuan' },
    ]);
  });

  it('are members in a submission', () => {
    const members = [{ id: 'a' }, { id: 'b' }];
    expect((normalise({ kind: 'registration', members }).value as object as { members: unknown }).members).toBe(
      members,
    );
  });
});
