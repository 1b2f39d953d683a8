import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOutcome } from '../../src/tables/import-outcomes.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

/* Every list of a report beside its activities, as an office keeps it: a title, headings, rows, a sum or a place to sign. */

const asOf = '2026-01-31';
const period = { from: '2025-01-01', through: '2025-12-31' };
const given = { kim_id: 'kim-1' };

type Row = readonly unknown[];
interface Kept {
  readonly title: string;
  readonly headings: Row;
  readonly rows: readonly [Row, Row];
  readonly after: readonly Row[];
  /** The column without which a row is none. */
  readonly key: number;
  readonly items: readonly [object, object];
}
const signature = ['', 'Contoh, 31 Desember 2025'];

const sheets = {
  aspirations: {
    title: 'BUKU ASPIRASI WARGA KIM MAWAR TAHUN 2025',
    headings: ['No', 'Tanggal diterima', 'Kategori', 'Diteruskan kepada', 'Tanggal diteruskan', 'Tanggal dijawab'],
    rows: [
      [1, '3 Maret 2025', 'Pengaduan', 'Pemerintah desa/kelurahan', '5 Maret 2025', '20/03/2025'],
      [2, 'Senin, 7 April 2025', 'Aspirasi', '', '-', ''],
    ],
    after: [signature],
    key: 1,
    items: [
      {
        recordedOn: '2025-03-03',
        aspirationClass: 'pengaduan',
        forwardedTo: 'pemerintah-desa-kelurahan',
        forwardedOn: '2025-03-05',
        answeredOn: '2025-03-20',
      },
      { recordedOn: '2025-04-07', aspirationClass: 'aspirasi' },
    ],
  },
  decisions: {
    title: 'DAFTAR KEPUTUSAN RAPAT',
    headings: ['No', 'ID Kegiatan', 'Batas Waktu', 'Tanggal Selesai'],
    rows: [
      [1, 'keg-1', '30 April 2025', '28/04/2025'],
      [2, 'keg-2', '31 Mei 2025', ''],
    ],
    after: [],
    key: 1,
    items: [
      { activityId: 'keg-1', dueOn: '2025-04-30', doneOn: '2025-04-28' },
      { activityId: 'keg-2', dueOn: '2025-05-31' },
    ],
  },
  informationItems: {
    title: 'BUKU INFORMASI MASUK',
    headings: ['No', 'Tanggal', 'Nama Sumber', 'Sudah diperiksa'],
    rows: [
      [1, '10 Februari 2025', 'Dinas Perdagangan', 'Ya'],
      [2, '17/02/2025', 'Kantor desa', 'Tidak'],
    ],
    after: [],
    key: 1,
    items: [
      { date: '2025-02-10', sourceName: 'Dinas Perdagangan', verified: true },
      { date: '2025-02-17', sourceName: 'Kantor desa', verified: false },
    ],
  },
  products: {
    title: 'DAFTAR TERBITAN',
    headings: ['No', 'Tanggal terbit', 'Media', 'Jumlah pembaca'],
    rows: [
      [1, '20 Februari 2025', 'Facebook', '1.200 orang'],
      [2, '5 Mei 2025', 'Instagram', '± 300'],
    ],
    after: [],
    key: 1,
    items: [
      { date: '2025-02-20', channel: 'facebook', reach: 1200 },
      { date: '2025-05-05', channel: 'instagram' },
    ],
  },
  partners: {
    title: 'DAFTAR MITRA',
    headings: ['No', 'Nama Mitra', 'Jenis Mitra', 'Tanggal MoU', 'Sejak'],
    rows: [
      [1, 'SMP Contoh', 'Sekolah', '10 Januari 2025', '15 Januari 2025'],
      [2, 'Universitas Contoh', 'Perguruan tinggi', '', '1 Juni 2025'],
    ],
    after: [],
    key: 2,
    items: [
      { name: 'SMP Contoh', kind: 'sekolah', agreedOn: '2025-01-10', since: '2025-01-15' },
      { name: 'Universitas Contoh', kind: 'perguruan-tinggi', since: '2025-06-01' },
    ],
  },
  ratings: {
    title: 'LEMBAR PENILAIAN',
    headings: ['No', 'Penilai', 'Kriteria', 'Nilai', 'Alasan'],
    rows: [
      [1, 'penilai-1', 'diskusi.mutu', 3, 'Usul warga ditanggapi.'],
      [2, 'penilai-2', 'diskusi.mutu', '2', ''],
    ],
    after: [],
    key: 1,
    items: [
      { raterId: 'penilai-1', criterion: 'diskusi.mutu', level: 3, note: 'Usul warga ditanggapi.' },
      { raterId: 'penilai-2', criterion: 'diskusi.mutu', level: 2 },
    ],
  },
  facilitation: {
    title: 'DAFTAR PEMBINAAN YANG DITERIMA',
    headings: ['No', 'Tanggal', 'Bentuk Pembinaan', 'Pemberi'],
    rows: [
      [1, '6 September 2025', 'Bimbingan teknis', 'Kabupaten/kota'],
      [2, '7/10/2025', 'Bimbingan teknis', 'Provinsi'],
    ],
    after: [],
    key: 1,
    items: [
      { role: 'bimbingan-teknis', giver: 'kabupaten-kota', receivedOn: '2025-09-06' },
      { role: 'bimbingan-teknis', giver: 'provinsi', receivedOn: '2025-10-07' },
    ],
  },
  income: {
    title: 'BUKU KAS MASUK',
    headings: ['No', 'Sumber Dana', 'Jumlah (Rp)'],
    rows: [
      [1, 'Iuran anggota', 'Rp 600.000,-'],
      [2, 'Swadaya', '1.250.000'],
    ],
    after: [['', 'JUMLAH', '1.850.000'], signature],
    key: 1,
    items: [
      { source: 'iuran-anggota', amount: 600_000 },
      { source: 'iuran-anggota', amount: 1_250_000 },
    ],
  },
} satisfies Record<string, Kept>;

type ListName = keyof typeof sheets;
const lists = Object.entries(sheets) as readonly [ListName, Kept][];

function imported(list: ListName, { title, headings, after }: Kept, rows: readonly Row[]) {
  const sheet = [[title], [], headings, ...rows, ...after];
  const options = { kind: 'activity-report', list, period, given, sheet: true } as const;
  const outcomes = [...submissionsFromRows(sheet, options)] as readonly RowsInOutcome[];
  const found = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission as ActivityReport] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  return { found, rejected };
}
const codesOf = (report: ActivityReport) =>
  new Set(validateSubmission(report, { ruleSet: ruleSetAt(asOf), asOf }).issues.map(({ code }) => code));

describe.each(lists)('%s', (list, kept) => {
  it('a plain sheet is read, and what stands below it is no item', () => {
    const { found, rejected } = imported(list, kept, kept.rows);
    expect(rejected).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]?.[list]).toHaveLength(2);
    expect(found[0]).toMatchObject({ kimId: 'kim-1', period, [list]: kept.items });
    expect(found[0]).not.toHaveProperty('partialLists');
  });

  it('a row without its key is rejected, the list is a part, and no rule fails for it', () => {
    const before = new Set(imported(list, kept, kept.rows).found.flatMap((report) => [...codesOf(report)]));
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (isLost) => {
        const rows = isLost.map((lost, i) => kept.rows[i % 2]?.map((cell, j) => (lost && j === kept.key ? '' : cell)));
        const all = [kept.rows[0], kept.rows[1], ...(rows as Row[])];
        const { found, rejected } = imported(list, kept, all);
        expect(rejected).toEqual(isLost.flatMap((lost, i) => (lost ? [i + 6] : [])));
        expect(found[0]?.[list]).toHaveLength(all.length - rejected.length);
        expect(found[0]?.partialLists).toEqual(rejected.length > 0 ? [list] : undefined);
        if (isLost.every((lost) => lost)) {
          expect(found.flatMap((report) => [...codesOf(report)]).filter((code) => !before.has(code))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it.each([
  ['Contoh, 31 Desember 2025', 1],
  ['Senin, 29 Desember 2025', 2],
])('"%s" alone under dates', (cell, records) => {
  const { headings, rows } = sheets.aspirations;
  const { found } = imported('aspirations', { ...sheets.aspirations, after: [] }, [rows[0], ['', cell]]);
  expect(headings[1]).toBe('Tanggal diterima');
  expect(found[0]?.aspirations).toHaveLength(records);
});

describe('what is no list of items', () => {
  it('people reached are one row for the whole period', () => {
    const sheet = [
      ['PENERIMA MANFAAT KIM MAWAR 2025'],
      ['ID KIM', 'Jumlah penerima manfaat', 'Perempuan', 'Laki-laki'],
      ['kim-1', '1.240 orang', 640, 600],
    ];
    const options = { kind: 'activity-report', list: 'beneficiaries', period, sheet: true } as const;
    const found = [...submissionsFromRows(sheet, options)].flatMap((one) =>
      one.kind === 'submission' ? [one.submission] : [],
    );
    expect(found).toMatchObject([{ kimId: 'kim-1', beneficiaries: { total: 1240, women: 640, men: 600 } }]);
  });

  it('planned activities are those of a work programme', () => {
    const sheet = [
      ['PROGRAM KERJA'],
      ['No', 'ID KIM', 'Nama KIM', 'Periode dari', 'Periode sampai', 'Rencana kegiatan', 'Bulan', 'Frekuensi'],
      [1, 'kim-1', 'KIM Mawar', '1 Januari 2025', '31 Desember 2025', 'Rapat anggota', 'Maret 2025', '4 kali'],
      [2, 'kim-1', 'KIM Mawar', '1 Januari 2025', '31 Desember 2025', 'Siaran keliling', 'Mei 2025', ''],
    ];
    const options = { kind: 'registration', list: 'plannedActivities', sheet: true } as const;
    const found = [...submissionsFromRows(sheet, options)].flatMap((one) =>
      one.kind === 'submission' ? [one.submission as Registration] : [],
    );
    expect(found[0]?.workProgrammes).toMatchObject([
      {
        period,
        activities: [
          { title: 'Rapat anggota', plannedOn: '2025-03-01', times: 4 },
          { title: 'Siaran keliling', plannedOn: '2025-05-01' },
        ],
      },
    ]);
  });
});
