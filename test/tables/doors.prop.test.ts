import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/forms/normalise.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Forms and tables are two doors of one house: what one reads, the other does, and what neither is sure of is noted. */

const texts: Readonly<Record<string, readonly string[]>> = {
  date: [
    '17 Maret 2025',
    'Senin, 17 Maret 2025',
    '17/03/2025',
    '17/III/2025',
    '03/04/2025',
    '2025-03-17',
    '17 Maret 2025 pukul 09.00 WIB',
    'Contoh, 17 Maret 2025',
    'Maret 2025',
    '17-18 Maret 2025',
    '17/3/25',
    '31 Februari 2025',
    'kemarin',
    '45733',
    '-',
  ],
  count: [
    '30',
    '30 orang',
    '1.200',
    '1.200,00',
    '± 30',
    '20 KK',
    '3 s/d 30',
    'banyak',
    '007',
    '12 (dua belas)',
    '-',
    '12.5',
  ],
  amount: ['Rp 150.000,00', 'Rp 1.500.000,-', '1,5 juta', '500rb', '150000', 'gratis', '20 orang', '-'],
  sex: ['L', 'P', 'Lk', 'pr', 'Wanita', 'cowok', 'L (laki-laki)', '?', '-'],
  age: ['34', '34 tahun', '25-34', '65 ke atas', 'muda', '20-30', '-'],
  elements: [
    'Petani',
    'PETANI/PEKEBUN',
    'Guru SD',
    'IRT',
    'Petani, Nelayan',
    'Petani dan Pedagang',
    'xyz',
    'Petani, xyz',
    '-',
  ],
  offices: ['Ketua', 'Ketua KIM', 'Wakil Ketua I', 'Sekretaris/Bendahara', 'Seksi Humas', 'Anggota', 'jagoan', '-'],
  yesNo: ['ya', 'Tidak', '1', '√', 'mungkin', '-'],
  id: ['A-1', ' a  1 ', '001', '-'],
  topics: ['pertanian', 'Kesehatan; Pendidikan', 'xyz', '-'],
};

/** Where a text goes: the column of a table, and the place of a form. */
interface Place {
  readonly texts: keyof typeof texts;
  readonly column: string;
  readonly kind: 'registration' | 'activity-report';
  readonly list?: 'income' | 'informationItems' | undefined;
  readonly form: (text: string) => object;
  readonly at: (submission: Record<string, never>) => unknown;
}

const member = (key: string) => ({
  form: (text: string) => ({ members: [{ id: 'a', [key]: text }] }),
  at: (submission: Record<string, never>) => (submission.members as never as Record<string, unknown>[])?.[0]?.[key],
});
const places: readonly Place[] = [
  { texts: 'sex', column: 'sex', kind: 'registration', ...member('sex') },
  { texts: 'age', column: 'age_band', kind: 'registration', ...member('ageBand') },
  { texts: 'elements', column: 'elements', kind: 'registration', ...member('elements') },
  { texts: 'offices', column: 'offices', kind: 'registration', ...member('offices') },
  { texts: 'date', column: 'joined_on', kind: 'registration', ...member('joinedOn') },
  { texts: 'yesNo', column: 'resident', kind: 'registration', ...member('resident') },
  {
    texts: 'count',
    column: 'residents',
    kind: 'registration',
    form: (text) => ({ seat: { residents: text } }),
    at: ({ seat }) => (seat as Record<string, unknown> | undefined)?.residents,
  },
  {
    texts: 'date',
    column: 'formed_on',
    kind: 'registration',
    form: (text) => ({ formation: { formedOn: text } }),
    at: ({ formation }) => (formation as Record<string, unknown> | undefined)?.formedOn,
  },
  {
    texts: 'count',
    column: 'attendance',
    kind: 'activity-report',
    form: (text) => ({ activities: [{ id: 'a', date: '2025-03-01', attendance: { total: text } }] }),
    at: ({ activities }) => (activities as never as { attendance?: { total?: unknown } }[])?.[0]?.attendance?.total,
  },
  {
    texts: 'topics',
    column: 'topics',
    kind: 'activity-report',
    form: (text) => ({ activities: [{ id: 'a', date: '2025-03-01', topics: text }] }),
    at: ({ activities }) => (activities as never as { topics?: unknown }[])?.[0]?.topics,
  },
  {
    texts: 'amount',
    column: 'amount',
    kind: 'activity-report',
    list: 'income',
    form: (text) => ({ income: [{ id: 'a', source: 'iuran-anggota', amount: text }] }),
    at: ({ income }) => (income as never as { amount?: unknown }[])?.[0]?.amount,
  },
];

function byTable({ kind, list, column, at }: Place, text: string) {
  const row: Record<string, unknown> = { kim_id: 'k', kim_name: 'M', [column]: text };
  if (kind === 'registration') row.member_id = 'a';
  else if (list === 'income') row.source = 'iuran-anggota';
  else row.date = '2025-03-01';
  const outcomes: RowsInOutcome[] = [
    ...submissionsFromRows([row], { kind, list: list as never, period: { from: '2025-01-01', through: '2025-12-31' } }),
  ];
  const submission = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []))[0];
  const noted = outcomes.some(
    (one) =>
      ((one.kind === 'noted' || one.kind === 'rejected') && one.faults.some((fault) => fault.column === column)) ||
      (one.kind === 'group' && one.column === column),
  );
  return { value: submission === undefined ? undefined : at(submission as never), noted };
}

function byForm({ kind, form, at }: Place, text: string) {
  const head =
    kind === 'registration'
      ? { kind, schemaVersion: 'v1', id: 'k', name: 'M', bodyType: 'kim' }
      : {
          kind,
          schemaVersion: 'v1',
          id: 'k',
          kimId: 'k',
          period: { from: '2025-01-01', through: '2025-12-31' },
        };
  const { value } = normalise({ ...head, ...form(text) });
  const { readable, issues } = parseSubmission(value);
  const code = (issue: { code: string; severity: string }) => issue.severity === 'error';
  return { value: readable === undefined ? undefined : at(readable as never), noted: issues.some(code) };
}

describe('both doors', () => {
  it('read the same, and note what they do not read', () => {
    const any = fc
      .constantFrom(...places)
      .chain((place) => fc.constantFrom(...(texts[place.texts] as readonly string[])).map((text) => ({ place, text })));
    fc.assert(
      fc.property(any, ({ place, text }) => {
        const table = byTable(place, text);
        const form = byForm(place, text);
        // What a form takes a table takes too; a table notes the doubts that a form shows to whoever fills it in.
        if (form.noted) expect([table.noted, form.value]).toEqual([true, undefined]);
        else expect(table.value).toEqual(form.value);
      }),
      { numRuns: 400 },
    );
  });
});
