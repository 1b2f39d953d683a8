import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/forms/normalise.js';
import type { InexactDate } from '../../src/model/inexact-date.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import type { ImportField } from '../../src/tables/fields/import-field.js';
import { type ImportList, importFields } from '../../src/tables/fields/import-fields.js';
import { listPlans } from '../../src/tables/fields/import-lists.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Values and tables are two doors of one house: what one reads, the other does, and both note the same doubts. */

const period = { from: '2025-01-01', through: '2025-12-31' };

/** A row that is an item of its list, without the cell that is looked at. */
const rows: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  members: { member_id: 'a', member_name: 'Warga A', kim_status: 'aktif' },
  plannedActivities: { planned_id: 'p', title: 'Rapat', period_from: '2025-01-01', period_through: '2025-12-31' },
  activities: { activity_id: 'a', date: '2025-03-01', title: 'Rapat' },
  decisions: { decision_id: 'd', activity_id: 'a' },
  informationItems: { item_id: 'i', date: '2025-03-01', source_type: 'lainnya' },
  products: { product_id: 'p', date: '2025-03-01', channel: 'facebook' },
  partners: { partner_id: 'p', partner_name: 'Karang Taruna', partner_kind: 'karang-taruna' },
  aspirations: { aspiration_id: 'a', recorded_on: '2025-03-01' },
  ratings: { rater_id: 'r', criterion: 'diskusi.mutu', level: 3 },
  facilitation: { facilitation_id: 'f', role: 'bimbingan-teknis', received_on: '2025-03-01' },
  income: { income_id: 'i', source: 'iuran-anggota', amount: 100_000 },
  beneficiaries: { total: 5 },
};

/** Columns that decide which group a row is of, or that stand for no field alone. */
const others: ReadonlySet<string> = new Set([
  ...['kim_id', 'kim_name', 'report_id', 'period_from', 'period_through', 'body_type'],
  ...['stated_members', 'stated_women', 'stated_men', 'member_name'],
]);

interface Place {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly column: string;
  readonly path: readonly (string | number)[];
}

const places: readonly Place[] = (['registration', 'activity-report'] as const).flatMap((kind) =>
  Object.entries(importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>).flatMap(
    ([list, fields]) =>
      Object.entries(fields).flatMap(([column, field]) => {
        const isRead = field.as === undefined || field.as === 'office' || field.as === 'occupation';
        if (!isRead || others.has(column) || field.path.at(-1) === 'id') return [];
        const { at = [list] } = listPlans[list as ImportList];
        const path = field.of === 'row' ? [...at, 0, ...field.path] : field.path;
        return [{ kind, list: list as ImportList, column, path }];
      }),
  ),
);

const texts = [
  ...['17 Maret 2025', 'Senin, 17 Maret 2025', 'Selasa, 17 Maret 2025', '17/03/2025', '17/III/2025', '03/04/2025'],
  ...['2025-03-17', '17 Maret 2025 pukul 09.00 WIB', 'Contoh, 17 Maret 2025', 'Maret 2025', 'Triwulan I 2025', '2025'],
  ...['17-18 Maret 2025', '17/3/25', '31 Februari 2025', 'kemarin', '45733', '20250317', '12 Januari', 'Januari'],
  ...['2025-03-17T20:00:00Z', '03/17/2025', 'Maret 2024', '2024', 'semester 1 2025', '0000-00-00'],
  ...['30', '30 orang', '1.200', '1.200,00', '± 30', '20 KK', '3 s/d 30', 'banyak', '007', '12 (dua belas)', '12.5'],
  ...['10 L / 20 P', 'L: 3 P: 4', '0', '-1', '99999999999999', '4', 'empat', '3 kali'],
  ...['Rp 150.000,00', 'Rp 1.500.000,-', '1,5 juta', '500rb', '150000', 'gratis'],
  ...['L', 'P', 'Lk', 'pr', 'Wanita', 'cowok', 'L (laki-laki)', '?', '1', '2', '♀'],
  ...['34', '34 tahun', '25-34', '65 ke atas', 'muda', '20-30', '34 th 2 bulan'],
  ...['Petani', 'PETANI/PEKEBUN', 'Guru SD', 'IRT', 'Petani, Nelayan', 'Petani dan Pedagang', 'Petani, xyz', 'PNS'],
  ...['Ketua', 'Ketua KIM', 'Wakil Ketua I', 'Sekretaris/Bendahara', 'Seksi Humas', 'Anggota', 'jagoan', 'Ketua RT'],
  ...['Seksi Humas, Ketua RW', 'Bendahara, jagoan', 'Sie. Dokumentasi dan Publikasi', 'Ketua merangkap Bendahara'],
  ...['ya', 'Tidak', '√', 'mungkin', 'true', 'sudah'],
  ...['A-1', ' a  1 ', '001', 'a\u200bb', '#REF!', '#N/A', '3500000000000001', 'x'.repeat(301), 'x'.repeat(2_001)],
  ...['pertanian', 'Kesehatan; Pendidikan', 'Kesehatan; xyz', 'Facebook, WA', 'Temu wicara', 'Desa', 'Kecamatan'],
  ...['satu\ndua', ' satu  dua \r\n\r\n tiga ', '32.01.05.2003', '32.01', '3201052003', '32.1'],
  ...['-', '', '  ', 'tidak ada', 'n/a', 'belum ada', 'nihil', '…'],
] as const;

const plain = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  fc.constantFrom(0, 1, 2, 7, 34, 2025, 45733, 45733.5, 20250317, 12.5, -1, 1e16, 32.01),
  fc.constantFrom(true, new Date('2025-03-17T00:00:00Z'), new Date('2025-03-17T17:00:00Z'), new Date(Number.NaN)),
);

/** As ExcelJS, DuckDB and databases give cells. */
const cells = fc.oneof(
  { weight: 3, arbitrary: plain },
  plain.map((result) => ({ formula: 'A1', result })),
  plain.map((text) => ({ hyperlink: 'https://contoh.example', text })),
  fc.constantFrom(...texts).map((text) => ({ richText: [{ text: text.slice(0, 2) }, { text: text.slice(2) }] })),
  fc.constantFrom(
    ['Petani', 'Nelayan'],
    ['Seksi Humas', 'Ketua'],
    ['Sekretaris/Bendahara'],
    ['Anggota'],
    ['kesehatan'],
  ),
  fc.constantFrom<unknown>(null, undefined, 45733n, { formula: 'A1' }, { error: '#REF!' }, {}),
);

const outcomesOf = ({ kind, list }: Place, row: object): readonly RowsInOutcome[] => [
  ...submissionsFromRows([row], {
    kind,
    list: list as never,
    ...(kind === 'activity-report' && { period }),
  }),
];

const submissionIn = (outcomes: readonly RowsInOutcome[]) =>
  outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []))[0];

const valueAt = (holder: unknown, path: Place['path']): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], holder);

const marksOf = (submission: unknown, { path }: Place) => {
  const place = path.join('.').replace(/\.\d+/g, '[]');
  const marks = (submission as { inexactDates?: readonly InexactDate[] } | undefined)?.inexactDates ?? [];
  return marks.flatMap(({ field, from, through }) => (field === place ? [{ from, through }] : []));
};

/** What stands beside the field in its item, which the cell may state too. */
const besideOf = (submission: unknown, { path }: Place) => {
  const item = valueAt(submission, path.slice(0, -1)) as Record<string, unknown> | undefined;
  return path.length === 1
    ? {}
    : Object.fromEntries(
        ['sectionNames', 'publicOffices', 'women', 'men'].flatMap((key) =>
          path.at(-1) === key || item?.[key] === undefined ? [] : [[key, item[key]]],
        ),
      );
};

const baseRow = ({ list }: Place) => ({ kim_id: 'k', kim_name: 'KIM Mawar', ...rows[list] });

const codesOf = (codes: readonly string[]) => [...new Set(codes)].filter((code) => code !== 'shape.missing').sort();

function byTable(place: Place, cell: unknown) {
  const outcomes = outcomesOf(place, { ...baseRow(place), [place.column]: cell });
  const submission = submissionIn(outcomes);
  const codes = outcomes.flatMap((one) =>
    one.kind === 'noted' || one.kind === 'rejected'
      ? one.faults.flatMap(({ code, column }) => (column === place.column ? [code] : []))
      : one.kind === 'group' && one.column === place.column
        ? [one.code]
        : [],
  );
  const isOfColumn = outcomes.some(
    (one) => one.kind === 'column' && one.column === place.column && ofColumns.has(one.code),
  );
  const isNotHeld = outcomes.some(
    (one) => one.kind === 'rejected' && one.faults.some(({ code }) => code === 'row.not-held'),
  );
  return { submission, isOfColumn, isNotHeld, codes: codesOf(codes) };
}

/** The same cell in the submission that the row makes without it. */
function byValue(place: Place, cell: unknown) {
  const { [place.column]: _, ...row } = baseRow(place) as Record<string, unknown>;
  const base = structuredClone(submissionIn(outcomesOf(place, baseRow(place)))) as unknown;
  const whole = structuredClone(submissionIn(outcomesOf(place, row)) ?? base) as unknown;
  const submission = (place.path.length > 2 ? base : whole) as Record<string, unknown>;
  let at = submission as Record<string | number, unknown>;
  place.path.slice(0, -1).forEach((key, i) => {
    at[key] ??= typeof place.path[i + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  });
  at[place.path.at(-1) as string] = cell;
  const { value, doubts } = normalise(submission);
  return { submission: parseSubmission(value).readable, codes: codesOf(doubts.map(({ code }) => code)) };
}

/** Facts of a whole column, which a value alone does not have. */
const ofColumns: ReadonlySet<string> = new Set(['column.month-first', 'column.sex-by-number']);

/**
 * What a value keeps and a table does not: a code of a region that lost a zero, where a rule shows it to whoever can mend it,
 * an id of a host, and a placeholder: a whole submission stays as it is.
 */
const keeps = ({ path }: Place, codes: readonly string[]) =>
  codes.includes('cell.placeholder') ||
  (path.at(-1) === 'regionCode' && codes.includes('cell.region-code-lost-zero')) ||
  (/Id$/.test(String(path.at(-1))) && codes.includes('cell.looks-like-nik'));

describe('both doors', () => {
  it('know the columns of every list', () => {
    expect(new Set(places.map(({ list }) => list))).toEqual(new Set(Object.keys(listPlans)));
    expect(places.length).toBeGreaterThan(80);
    for (const place of places) expect(submissionIn(outcomesOf(place, baseRow(place))), place.list).toBeDefined();
  });

  it('read the same value, mark the same dates as not exact, and note the same doubts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), cells, (place, cell) => {
        const table = byTable(place, cell);
        const form = byValue(place, cell);
        // That something was not held is said of a row, and a form has none.
        fc.pre(!table.isOfColumn && !table.isNotHeld);
        if (keeps(place, table.codes)) expect(form.codes).toEqual(table.codes);
        else
          expect({
            value: valueAt(form.submission, place.path),
            marks: marksOf(form.submission, place),
            codes: form.codes,
            beside: besideOf(form.submission, place),
          }).toEqual({
            value: valueAt(table.submission, place.path),
            marks: marksOf(table.submission, place),
            codes: table.codes,
            beside: besideOf(table.submission, place),
          });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [{ joinedOn: new Date('2024-05-01T00:00:00Z') }, { joinedOn: '2024-05-01' }],
    [{ name: { richText: [{ text: 'Warga ' }, { text: 'A' }] } }, { name: 'Warga A' }],
    [{ offices: { formula: 'A1', result: 'Sekretaris/Bendahara' } }, { offices: ['sekretaris', 'bendahara'] }],
    [{ offices: ['Seksi Humas'] }, { offices: ['seksi-lain'], sectionNames: ['Humas'] }],
    [
      { offices: 'Seksi Humas', sectionNames: ['Media'] },
      { offices: ['seksi-lain'], sectionNames: ['Media', 'Humas'] },
    ],
    [
      { elements: 'Guru SD', ageBand: 34 },
      { elements: ['guru'], ageBand: 'usia-25-34' },
    ],
  ])('reads %j of a member', (given, read) => {
    const { value, doubts } = normalise({ kind: 'registration', members: [{ id: 'a', ...given }] });
    expect(value).toEqual({ kind: 'registration', members: [{ id: 'a', ...read }] });
    expect(doubts).toEqual([]);
  });

  it('takes the day that the sheet shows, in the zone that the caller states', () => {
    const midnight = new Date(2024, 4, 1);
    const members = [{ id: 'a', joinedOn: midnight }];
    const { value } = normalise({ kind: 'registration', members }, { dateObjects: 'local' });
    expect(value).toEqual({ kind: 'registration', members: [{ id: 'a', joinedOn: '2024-05-01' }] });
  });

  it('never keeps the number of a person where a text is read', () => {
    const { value, doubts } = normalise({ kind: 'registration', members: [{ id: 'a', name: '3500 0000 0000 0001' }] });
    expect(JSON.stringify(value)).not.toContain('3500');
    expect(doubts).toEqual([{ path: ['members', 0, 'name'], code: 'cell.looks-like-nik' }]);
  });
});
