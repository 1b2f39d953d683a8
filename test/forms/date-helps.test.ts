import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activityReportForm,
  type FormKind,
  formFields,
  formSchema,
  initialItem,
  initialValues,
  registrationForm,
} from '../../src/forms/index.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const asOf = '2026-01-31';
const languages = { id, en };

/** The two kinds of form, as programs that walk their fields have them. */
type AnyForm = FormKind<SubmissionKind>;
const forms = [registrationForm, activityReportForm] as unknown as readonly AnyForm[];

const fieldsOf = (form: AnyForm, language: typeof id) =>
  formFields(form, language.fields[form.kind] as never) as Readonly<Record<string, { input: string; help?: string }>>;

const dateFields = forms.flatMap((form) =>
  Object.entries(fieldsOf(form, id)).flatMap(([place, { input }]) => (input === 'date' ? [{ form, place }] : [])),
);

/** What a form holds in which a text stands in one field, in the first row of every list around it. */
function formWith({ form, place }: { form: AnyForm; place: string }, text: string) {
  const values = initialValues(form, {} as never) as Record<string, unknown>;
  const path: (string | number)[] = [];
  let holder = values;
  const keys = place.split('.');
  keys.forEach((step, index) => {
    const key = step.replace('[]', '');
    path.push(key);
    if (index === keys.length - 1) {
      holder[key] = text;
      return;
    }
    const inside = keys.slice(0, index + 1).join('.');
    if (step.endsWith('[]')) {
      path.push(0);
      const given = `${inside}.id` in fieldsOf(form, id) ? { id: 'a' } : {};
      holder[key] = [initialItem(form, inside.replace(/\[\]$/, '') as never, given as never)];
      holder = (holder[key] as Record<string, unknown>[])[0] as Record<string, unknown>;
    } else {
      holder[key] = { ...(holder[key] as object) };
      holder = holder[key] as Record<string, unknown>;
    }
  });
  return { values, path: path.join('.') };
}

/** What is found about the date itself. */
function faultsOf(field: (typeof dateFields)[number], text: string, language = id) {
  const { values, path } = formWith(field, text);
  const { issues = [] } = formSchema(field.form, { asOf, messages: language })['~standard'].validate(values as never);
  return issues.filter((issue) => issue.path.join('.') === path && issue.code.startsWith('shape.'));
}

/** How little of a date is enough, as a form accepts it. */
function enoughOf(field: (typeof dateFields)[number]): 'year' | 'month' | 'day' {
  if (faultsOf(field, '2016').length === 0) return 'year';
  return faultsOf(field, 'Maret 2016').length === 0 ? 'month' : 'day';
}

const said = {
  id: {
    year: /Bila harinya tidak diketahui, cukup bulan dan tahun, atau tahunnya saja\.$/,
    month: /Bila harinya tidak diketahui, cukup bulan dan tahun\.$/,
    day: /Tulis tanggal, bulan, dan tahunnya\.$/,
  },
  en: {
    year: /Where the day is not known, the month and year will do, or the year alone\.$/,
    month: /Where the day is not known, the month and year will do\.$/,
    day: /Write day, month and year\.$/,
  },
};

describe('every field for a date', () => {
  it('takes a whole date, and there are fields of each sort', () => {
    expect(dateFields.length).toBeGreaterThan(35);
    for (const field of dateFields) expect(faultsOf(field, '17 Maret 2016'), field.place).toEqual([]);
    expect(new Set(dateFields.map(enoughOf))).toEqual(new Set(['year', 'month', 'day']));
  });

  it.each(dateFields)('says in its help how much of a date it takes: $place', (field) => {
    const enough = enoughOf(field);
    for (const locale of ['id', 'en'] as const) {
      expect(fieldsOf(field.form, languages[locale])[field.place]?.help).toMatch(said[locale][enough]);
    }
  });

  it.each(dateFields)('asks in a message for no more than it takes: $place', (field) => {
    const enough = enoughOf(field);
    for (const text of ['2016', 'Maret 2016', '17 Maret', 'kemarin', '2016?', '32 Maret 2016']) {
      for (const { message } of faultsOf(field, text)) {
        // Whoever wrote a year or a month is asked for the day only where it is needed.
        if (text === '2016' && enough === 'month') expect(message).not.toMatch(/Tulis tanggal, bulan/);
        if (text === 'Maret 2016') expect(enough).toBe('day');
        expect(message).not.toMatch(/lengkap dengan|satu hari saja: tanggal/);
      }
    }
  });
});

describe('a place before a date', () => {
  it.each(dateFields)('is refused with how to write the date: $place', (field) => {
    for (const text of ['Mekarjaya, 17 Maret 2016', 'Bandung 17 Maret 2016', 'Desa Mekarjaya, 17/3/2016']) {
      expect(faultsOf(field, text).map(({ message }) => message)).toEqual([
        'Ini bukan satu tanggal dalam kalender, atau salah tulis. Tulis satu tanggal saja tanpa nama tempat, misalnya 17 Maret 2016.',
      ]);
      expect(faultsOf(field, text, en)[0]?.message).toMatch(
        /Write one date only and no place, such as 17 March 2016\.$/,
      );
    }
  });
});

describe('a date that is doubted', () => {
  const whole = fc.constantFrom('2016', 'Maret 2016', '17 Maret 2016', '17/3/2016', '2016-03-17', '3/2016');
  const doubted = fc.oneof(
    fc.tuple(whole, fc.constantFrom('?', ' ?', ' (?)', '??')).map(([date, mark]) => date + mark),
    fc
      .tuple(fc.constantFrom('± ', '±', '~', '≈ ', '+/- ', '<', '>', 'sekitar ', 'kira-kira '), whole)
      .map(([mark, date]) => mark + date),
  );

  it('is read in no field, and no field keeps it as certain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dateFields), doubted, (field, text) => {
        expect(faultsOf(field, text).map(({ code, params }) => [code, params.found])).toEqual([
          ['shape.not-a-date', 'doubt'],
        ]);
      }),
    );
  });

  it('is refused with what to do', () => {
    const [formedOn] = dateFields.filter(({ place }) => place === 'formation.formedOn');
    if (formedOn === undefined) throw new Error('formation.formedOn is gone');
    expect(faultsOf(formedOn, '± 2016').map(({ message }) => message)).toEqual([
      'Tulis tanggalnya tanpa tanda ragu seperti “?”, misalnya 17 Maret 2016.',
    ]);
    expect(faultsOf(formedOn, '2016?', en).map(({ message }) => message)).toEqual([
      'Write the date without a mark of doubt such as “?”, such as 17 March 2016.',
    ]);
  });
});
