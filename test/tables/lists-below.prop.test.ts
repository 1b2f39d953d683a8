import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions, RowsInOutcome } from '../../src/tables/index.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/*
 * Below the list that is read another may follow that is of something else: goods, money, letters, a schedule. Nothing of it is an
 * item, it costs the list above nothing, and no word of a person ends a list.
 */

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

/** Headings and a row of lists of other things, as offices put them below. */
const things: readonly (readonly [title: string, headings: readonly string[], row: readonly Cell[]])[] = [
  ['DAFTAR INVENTARIS', ['No', 'Nama Barang', 'Jumlah'], [1, 'Laptop', 2]],
  ['Daftar Inventaris Barang', ['No.', 'Nama Barang', 'Merk/Type', 'Kondisi'], [1, 'Kamera', 'Canon', 'Baik']],
  ['DATA ASET KIM', ['No', 'Nama', 'Jumlah', 'Keterangan'], [1, 'Printer', 1, 'rusak']],
  ['INVENTARIS', ['No', 'Tgl Perolehan', 'Nama Barang'], [1, '3/2/2025', 'Laptop']],
  ['LAPORAN KEUANGAN', ['No', 'Tanggal', 'Uraian', 'Jumlah'], [1, '3/2/2025', 'Beli kertas', 50_000]],
  ['BUKU KAS', ['Tanggal', 'Uraian', 'Debet', 'Kredit', 'Saldo'], ['3/2/2025', 'Iuran', 50_000, 0, 50_000]],
  [
    'B. RENCANA ANGGARAN BIAYA',
    ['Nomor', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)'],
    [1, 'Kertas', 2, 'rim', 50_000],
  ],
  [
    'SURAT MASUK',
    ['No', 'Nomor Surat', 'Tanggal', 'Perihal', 'Pengirim'],
    [1, '005/12', '3/2/2025', 'Undangan', 'Camat'],
  ],
];
/** The same of what was or will be done; below members it is of something else too. */
const doings: typeof things = [
  ['JADWAL', ['No', 'Tanggal', 'Kegiatan'], [1, '3 Maret 2025', 'Rapat']],
  ['', ['No', 'Uraian', 'Waktu'], [1, 'Rapat rutin', 'Tiap bulan']],
  ['PROGRAM KERJA', ['No', 'Hari/Tanggal', 'Kegiatan', 'Tempat'], [1, 'Senin, 3 Maret 2025', 'Rapat', 'Balai Desa']],
  ['REKAP PENDIDIKAN', ['Pendidikan', 'L', 'P', 'Jumlah'], ['SMA', 5, 4, 9]],
  ['', ['No', 'Dusun', 'Jumlah KK', 'Jumlah Penduduk'], [1, 'Krajan', 120, 400]],
  ['REKENING', ['No', 'Nama Bank', 'Nomor\nRekening', 'Atas Nama'], [1, 'Bank Contoh', '0021-01', 'KIM Mawar']],
  ['TARGET 2025', ['No', 'Program', 'Target', 'Capaian', '%'], [1, 'Rembuk', 12, 10, '83%']],
  ['DAFTAR MITRA', ['No', 'Nama', 'Alamat'], [1, 'Puskesmas Contoh', 'Jalan A']],
  ['JADWAL RONDA', ['No', 'Hari', 'Nama'], [1, 'Senin', 'Warga Z']],
  ['DAFTAR INVENTARIS', ['No', 'Nama'], [1, 'Laptop']],
  ['JADWAL PIKET', ['Senin', 'Selasa', 'Rabu'], ['Warga A', 'Warga B', 'Warga A']],
  ['JADWAL SIARAN', ['Hari', 'Jam', 'Materi'], ['Senin', '16.00', 'Siaran desa']],
  ['TUGAS POKOK DAN FUNGSI', ['No', 'Jabatan', 'Uraian Tugas'], [1, 'Ketua', 'Memimpin rapat']],
  ['', ['Kegiatan', 'Sasaran', 'Waktu', 'Penanggung Jawab'], ['Rapat', 'Pengurus', 'Maret', 'Ketua']],
];

const memberHeads = ['No', 'Nama', 'Jabatan', 'L/P'];
const members: Rows = [
  ['DAFTAR ANGGOTA KIM MAWAR'],
  memberHeads,
  [1, 'Warga A', 'Ketua', 'L'],
  [2, 'Warga B', 'Anggota', 'P'],
];
const activities: Rows = [
  ['LAPORAN KEGIATAN TAHUN 2025'],
  ['No', 'Tanggal', 'Kegiatan', 'Peserta'],
  [1, '3/2/2025', 'Rapat pengurus', 12],
  [2, '14/2/2025', 'Kerja bakti', 25],
];
const ofMembers = { kind: 'registration', sheet: true, given: { kim_id: 'k', kim_name: 'KIM Mawar' } } as const;
const ofActivities = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } } as const;

function read<Kind extends 'registration' | 'activity-report'>(rows: Rows, options: RowsInOptions<Kind>) {
  const outcomes: RowsInOutcome<Kind>[] = [...submissionsFromRows(rows, options)];
  const submissions = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
  const rejected = outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
  return { outcomes, submissions, rejected };
}
const namesIn = (submissions: readonly unknown[]) =>
  (submissions as readonly Registration[]).flatMap((one) => (one.members ?? []).map(({ name }) => name));

const gap = fc.constantFrom<Rows>([], [[]], [[], []]);
const column = fc.nat({ max: 2 });
const titled = (title: string, at: number): Rows => (title === '' ? [] : [[...Array<Cell>(at).fill(''), title]]);

describe('a list of something else below the one that is read', () => {
  it('gives no member, costs the list nothing and is told row by row', () => {
    const list = fc.constantFrom(...things, ...doings);
    fc.assert(
      fc.property(
        list,
        gap,
        column,
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        ([title, heads, row], blank, at, isTitled, count) => {
          const isOfOwnTitle = heads.includes('Nama');
          const below: Rows = [
            ...blank,
            ...(isTitled || isOfOwnTitle ? titled(title, at) : []),
            heads,
            ...Array.from({ length: count }, () => row),
          ];
          const { submissions, rejected } = read([...members, ...below], ofMembers);
          expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
          expect((submissions as readonly Registration[])[0]?.membersListed).toBeUndefined();
          const last = members.length + below.length;
          expect(rejected).toEqual(Array.from({ length: count }, (_, i) => last - count + 1 + i));
        },
      ),
    );
  });

  it('gives no member under the same headings, where the title names it', () => {
    const below: Rows = [['DAFTAR MEDIA'], ['No', 'Nama', 'Jabatan', 'L/P'], [1, 'Radio Suara', '', '']];
    const { submissions, rejected } = read([...members, [], ...below], ofMembers);
    expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
    expect(rejected).toEqual([members.length + 4]);
  });

  it('gives no member below the name of a section, where a heading is of things', () => {
    const section = fc.constantFrom(
      'SARANA DAN PRASARANA',
      'V. KEUANGAN',
      'Keuangan',
      'AKUN MEDIA SOSIAL',
      'AKUN MEDIA SOCIAL',
      'Media Sosial',
      'B. Sarana Prasarana',
      'PERALATAN',
      'KAS',
    );
    const list = fc.constantFrom<readonly [readonly string[], readonly Cell[]]>(
      [
        ['No', 'Nama', 'Jumlah'],
        [1, 'Laptop', 2],
      ],
      [
        ['No', 'Nama', 'Merk', 'Jumlah'],
        [1, 'Laptop', 'Contoh', 2],
      ],
      [
        ['No', 'Nama', 'Kondisi', 'Keterangan'],
        [1, 'Laptop', 'Baik', ''],
      ],
      [
        ['No', 'Nama', 'Link'],
        [1, 'Suara Mawar', '@mawar'],
      ],
      [
        ['No', 'Tanggal', 'Uraian', 'Jumlah'],
        [1, '3/2/2025', 'Iuran', 50_000],
      ],
      [
        ['Tanggal', 'Uraian', 'Jumlah'],
        ['3/2/2025', 'Iuran', 50_000],
      ],
      [
        ['No', 'Platform', 'Nama Akun', 'Pengikut'],
        [1, 'Facebook', 'mawar', 200],
      ],
    );
    fc.assert(
      fc.property(section, list, gap, column, fc.boolean(), (title, [heads, row], blank, at, isGiven) => {
        const top = isGiven ? members.slice(1) : members;
        const options = isGiven ? ofMembers : { ...ofMembers, given: {} };
        const { submissions, rejected } = read([...top, ...blank, ...titled(title, at), heads, row, row], options);
        expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
        expect((submissions as readonly Registration[])[0]?.membersListed).toBeUndefined();
        expect(rejected).toHaveLength(2);
      }),
    );
  });

  it('gives back the list above, or makes it a part, where its headings stand again', () => {
    const heads = fc.constantFrom(memberHeads, ['No', 'Nama', 'Alamat', 'RT']);
    const title = fc.constantFrom(
      '',
      'DAFTAR ANGGOTA',
      'ANGGOTA',
      'DAFTAR ANGGOTA (LANJUTAN)',
      'DAFTAR ANGGOTA KIM MAWAR',
    );
    fc.assert(
      fc.property(heads, title, gap, (own, named, blank) => {
        const rows: Rows = [
          ['DAFTAR ANGGOTA KIM MAWAR'],
          own,
          [1, 'Warga A', '', 'L'],
          ['DAFTAR MEDIA'],
          own,
          [1, 'Radio Suara', '', ''],
          ...blank,
          ...titled(named, 0),
          own,
          [2, 'Warga B', '', 'P'],
        ];
        const [found] = read(rows, { ...ofMembers, given: {} }).submissions as readonly Registration[];
        expect(namesIn([found])).toEqual(named === '' ? ['Warga A'] : ['Warga A', 'Warga B']);
        expect(found?.membersListed).toBe(named === '' ? 'some' : undefined);
      }),
    );
  });

  it('may repeat its own headings, as pages do', () => {
    const heads = ['No', 'Nama Barang', 'Jumlah'];
    const { submissions } = read([...members, ['INVENTARIS'], heads, [1, 'A', 2], heads, [2, 'B', 1]], ofMembers);
    expect((submissions as readonly Registration[])[0]?.membersListed).toBeUndefined();
  });

  it.each(['KEUANGAN', 'SARANA DAN PRASARANA'])('is none below the name of a section, %s', (section) => {
    const below: Rows = [[section], ['No', 'Nama', 'Keterangan'], [1, 'Warga C', 'baru']];
    expect(namesIn(read([...members, ...below], ofMembers).submissions)).toEqual(['Warga A', 'Warga B', 'Warga C']);
  });

  it.each([
    'DATA LEMBAGA KIM MAWAR',
    'DAFTAR ANGGOTA KIM MITRA WARGA',
    'DAFTAR PERALATAN DAN ANGGOTA',
    'KIM MEDIA WARGA',
    'DATA MEDIA KIM MAWAR',
    'DAFTAR INSTANSI DAN PENGURUS KIM',
  ])('is none under %s, which is of members', (title) => {
    expect(namesIn(read([[title], ...members.slice(1)], ofMembers).submissions)).toEqual(['Warga A', 'Warga B']);
  });

  it.each([
    'LAPORAN KEUANGAN DAN KEGIATAN',
    'REALISASI ANGGARAN DAN KEGIATAN KIM MAWAR',
    'REKAP MEDIA KIM MAWAR',
  ])('is none under %s, which is of activities', (title) => {
    const [report] = read([[title], ...activities.slice(1)], ofActivities).submissions as readonly ActivityReport[];
    expect(report?.activities?.map((one) => one.title)).toEqual(['Rapat pengurus', 'Kerja bakti']);
  });

  it('may have its number in a cell of its own', () => {
    const number = fc.constantFrom<Cell>(2, '2.', 'II', 'B.', '4)');
    const title = fc.constantFrom('DAFTAR MITRA', 'JADWAL RONDA', 'MITRA KERJA', 'INVENTARIS');
    fc.assert(
      fc.property(number, title, fc.nat({ max: 1 }), (own, named, gaps) => {
        const below: Rows = [
          [own, ...Array<Cell>(gaps).fill(''), named],
          ['No', 'Nama', 'Alamat'],
          [1, 'PT Contoh', 'A'],
        ];
        expect(namesIn(read([...members, ...below], ofMembers).submissions)).toEqual(['Warga A', 'Warga B']);
      }),
    );
  });

  it('needs no headings where its title names it', () => {
    const { submissions, rejected } = read(
      [...members, [], ['DAFTAR INVENTARIS'], [1, 'Laptop', '1 buah', 'L']],
      ofMembers,
    );
    expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
    expect(rejected).toEqual([members.length + 3]);
  });

  it('gives no activity, and the list above is whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...things), gap, column, ([title, heads, row], blank, at) => {
        const { submissions, rejected } = read(
          [...activities, ...blank, ...titled(title, at), heads, row, row],
          ofActivities,
        );
        const [report] = submissions as readonly ActivityReport[];
        expect(report?.activities?.map((one) => one.title)).toEqual(['Rapat pengurus', 'Kerja bakti']);
        expect(report?.partialLists).toBeUndefined();
        expect(rejected).toHaveLength(2);
      }),
    );
  });

  it('is followed by the first list again, which goes on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...things, ...doings), gap, ([title, heads, row], blank) => {
        const rows = [
          ...members,
          ...titled(title, 0),
          heads,
          row,
          ...blank,
          memberHeads,
          [3, 'Warga C', 'Anggota', 'L'],
        ];
        expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', 'Warga B', 'Warga C']);
      }),
    );
  });

  it('gives no activity where no heading names a day, whatever it names', () => {
    for (const heads of [
      ['No', 'Nama', 'Instansi', 'Materi'],
      ['No', 'Permasalahan', 'Solusi', 'Tindak Lanjut'],
    ]) {
      const { submissions } = read([...activities, [], heads, [1, 'Warga C', 'Dinas', 'Radio']], ofActivities);
      const [report] = submissions as readonly ActivityReport[];
      expect(report?.activities).toHaveLength(2);
      expect(report?.partialLists).toBeUndefined();
    }
  });

  it('is followed by a page that goes on, or by those who left, of the group above', () => {
    const goods: Rows = [['INVENTARIS'], ['No', 'Nama Barang', 'Jumlah'], [1, 'Laptop', 2]];
    for (const between of [[], goods]) {
      const page = [...members, ...between, ['DAFTAR ANGGOTA (lanjutan)'], memberHeads, [3, 'Warga C', 'Anggota', 'L']];
      expect(namesIn(read(page, { ...ofMembers, given: {} }).submissions)).toEqual(['Warga A', 'Warga B', 'Warga C']);
      const left = [
        ...members,
        ...between,
        ['ANGGOTA YANG SUDAH KELUAR'],
        ['No', 'Nama', 'Alamat'],
        [1, 'Warga X', 'RT 1'],
      ];
      const [found] = read(left, { ...ofMembers, given: {} }).submissions as readonly Registration[];
      expect(found?.members).toHaveLength(2);
      expect(found?.formerMembers).toHaveLength(1);
    }
  });

  it('may hold people where nobody knows its headings: the list is then a part', () => {
    const rows = [...members, [], ['No', 'Personalia', 'Tugas'], [1, 'Warga C', 'Meliput']];
    const { submissions, rejected } = read(rows, ofMembers);
    expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
    expect((submissions as readonly Registration[])[0]?.membersListed).toBe('some');
    expect(rejected).toEqual([7]);
  });

  it('stands above the one that is read', () => {
    const rows = [['INVENTARIS KIM'], ['No', 'Nama', 'Jumlah'], [1, 'Laptop', 2], [], ...members];
    expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', 'Warga B']);
  });

  it('is found where the rows of the first headings are given', () => {
    const rows = [...members, ['No', 'Nama Barang', 'Jumlah'], [1, 'Laptop', 2]];
    expect(namesIn(read(rows, { ...ofMembers, sheet: { headerRows: 2 } }).submissions)).toEqual(['Warga A', 'Warga B']);
  });
});

describe('those who advise the group, in a list of their own', () => {
  const title = fc.constantFrom(
    ...(['DAFTAR PEMBINA', 'Dewan Pembina', 'PEMBINA DAN PENASIHAT', 'SUSUNAN PEMBINA KIM MAWAR'] as const).map(
      (text) => [text, 'pembina'] as const,
    ),
    ...(['DEWAN PENASIHAT', 'B. PENASEHAT', 'Penasihat KIM'] as const).map((text) => [text, 'penasihat'] as const),
    ...(['PELINDUNG', 'A. PELINDUNG / PEMBINA'] as const).map((text) => [text, 'pelindung'] as const),
  );
  const people = (submissions: readonly unknown[]) =>
    (submissions as readonly Registration[]).map(({ members = [], advisers = [], membersListed }) => ({
      members: members.map(({ name, offices }) => [name, ...(offices ?? [])]),
      advisers: advisers.map(({ name, role }) => [name, role]),
      membersListed,
    }));
  const whole = (role: string) => [
    { members: [['Warga A', 'ketua'], ['Warga B']], advisers: [['Warga P', role]], membersListed: undefined },
  ];

  it('are advisers with the role of the title, whatever office they have among themselves, above and below the members', () => {
    const list = fc.constantFrom<readonly [readonly string[], readonly Cell[]]>(
      [memberHeads, [1, 'Warga P', 'Ketua', 'L']],
      [
        ['No', 'Nama', 'Jabatan'],
        [1, 'Warga P', 'Kepala Desa'],
      ],
      [
        ['No', 'Nama', 'Jabatan'],
        [1, 'Warga P', 'Anggota'],
      ],
      [
        ['No', 'Nama'],
        [1, 'Warga P'],
      ],
    );
    fc.assert(
      fc.property(title, list, gap, fc.boolean(), ([text, role], [heads, row], blank, isAbove) => {
        const own: Rows = [[text], heads, row, ...blank];
        const rows = isAbove
          ? [['KIM MAWAR'], ...own, ['DAFTAR ANGGOTA'], ...members.slice(1)]
          : [...members, ...blank, ...own];
        expect(people(read(rows, { ...ofMembers, given: {} }).submissions)).toEqual(whole(role));
      }),
    );
  });

  it('are so without headings of their own where their numbers begin again below the members', () => {
    fc.assert(
      fc.property(title, fc.constantFrom('Ketua', 'Anggota', 'Kepala Desa', ''), ([text, role], office) => {
        const rows = [...members, [text], [1, 'Warga P', office, 'L']];
        expect(people(read(rows, { ...ofMembers, given: {} }).submissions)).toEqual(whole(role));
      }),
    );
  });

  it('are those of a part of the list until somebody has an office of the group', () => {
    const end = fc.constantFrom<Rows>([], [['PENGURUS']], [['', 'PENGURUS']]);
    fc.assert(
      fc.property(fc.nat({ max: 1 }), end, (at, next) => {
        const [first, heads, ...rest] = members as [readonly Cell[], readonly Cell[], ...Rows];
        const rows = [first, heads, ...titled('PEMBINA', at), [1, 'Warga P', 'Kepala Desa', 'L'], ...next, ...rest];
        expect(people(read(rows, { ...ofMembers, given: {} }).submissions)).toEqual(whole('pembina'));
      }),
    );
  });
});

describe('a title of members below one of something else', () => {
  it('brings the members back, in whatever column both stand', () => {
    const other = fc.constantFrom('RELAWAN', 'DEWAN PENGAWAS', 'SARANA DAN PRASARANA', 'MEDIA SOSIAL', 'SUMBER DANA');
    const back = fc.constantFrom(
      'ANGGOTA',
      'ANGGOTA BARU',
      'Anggota tambahan',
      'DAFTAR ANGGOTA',
      'SEKSI HUMAS',
      'PENGURUS',
      'DUSUN KRAJAN',
    );
    fc.assert(
      fc.property(other, back, fc.nat({ max: 1 }), fc.boolean(), (title, own, at, isNumberedAgain) => {
        const rows: Rows = [
          ['No', 'Nama'],
          [1, 'Warga A'],
          ...titled(title, at),
          [isNumberedAgain ? 1 : 2, 'Warga Z'],
          ...titled(own, at),
          [isNumberedAgain ? 1 : 3, 'Warga B'],
        ];
        expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', 'Warga B']);
      }),
    );
  });
});

describe('those to whom a decree is sent', () => {
  const copy = fc.constantFrom('Camat Contoh', 'Arsip', 'Kepala Dinas Kominfo', 'Yth. Bupati Contoh', 'Pertinggal');
  const word = fc.constantFrom('Tembusan', 'TEMBUSAN :', 'Tembusan disampaikan kepada Yth:');

  it('are no members, however they are numbered and written', () => {
    const numbered = fc.constantFrom<(name: string, i: number) => readonly Cell[]>(
      (name, i) => [i + 1, name],
      (name, i) => [`${i + 1}.`, name],
      (name, i) => ['', `${i + 1}. ${name}`],
      (name, i) => [`${i + 1}. ${name}`],
      (name) => ['', `- ${name}`],
      (name) => ['', name],
    );
    const top = fc.constantFrom<Rows>(
      members,
      [['DAFTAR ANGGOTA KIM MAWAR'], ['No', 'Nama'], [1, 'Warga A'], [2, 'Warga B']],
      [['SUSUNAN PENGURUS KIM MAWAR'], ['Ketua : Warga A'], ['Sekretaris : Warga B']],
    );
    const copies = fc.array(copy, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(top, gap, word, fc.nat({ max: 1 }), numbered, copies, (list, blank, title, at, write, names) => {
        const rows = [...list, ...blank, ...titled(title, at), ...names.map(write)];
        const { submissions } = read(rows, ofMembers);
        expect(namesIn(submissions)).toEqual(['Warga A', 'Warga B']);
        expect((submissions as readonly Registration[])[0]?.membersListed).toBeUndefined();
      }),
    );
  });

  it('end where the list goes on with its own numbers', () => {
    const rows = [...members, ['', 'Tembusan Camat'], [3, 'Warga C'], [4, 'Warga D', 'Anggota', 'L']];
    expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', 'Warga B', 'Warga C', 'Warga D']);
  });
});

describe('no word of a person ends a list', () => {
  it('whatever headings the names and other cells sound like', () => {
    const words = [
      'Hari',
      'Bulan',
      'Kas',
      'Alat',
      'Dana',
      'Nilai',
      'Hasil',
      'Sumber',
      'Judul',
      'Tahun',
      'No',
      'Nomor',
      'Materi',
    ];
    const surnames = ['Santoso', 'Sitompul', 'bin Ahmad', 'Waruwu', 'Dewi'];
    const name = fc.oneof(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...surnames)).map((parts) => parts.join(' ')),
      fc.constantFrom(...words.slice(0, 1), 'Warga Hari', 'Siti Bulan'),
    );
    const office = fc.constantFrom('Ketua', 'Sekretaris', 'Anggota', 'Seksi Humas', 'Pembina', '');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
        fc.array(office, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (names, offices, isNumbered) => {
          const rows: Rows = [
            ...members,
            ...names.map((one, i): readonly Cell[] => [isNumbered ? 3 + i : '', one, offices[i] as string, 'L']),
          ];
          const { outcomes, submissions } = read(rows, ofMembers);
          const advisers = (submissions as readonly Registration[]).flatMap((one) =>
            (one.advisers ?? []).map((each) => each.name),
          );
          expect([...namesIn(submissions), ...advisers].sort()).toEqual(['Warga A', 'Warga B', ...names].sort());
          expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
        },
      ),
    );
  });

  it('and no duty that stands in a column that nobody knows', () => {
    const name = fc.constantFrom('Hari', 'Bulan', 'Kas', 'Warga C', 'Nilai');
    const duty = fc.constantFrom('Foto', 'Dokumentasi', 'Materi', 'Kegiatan', 'Penanggung jawab', 'Keuangan');
    fc.assert(
      fc.property(name, duty, duty, (own, first, second) => {
        const rows = [
          ['KIM MAWAR'],
          ['No', 'Nama', 'Urusan', 'Pembagian'],
          [1, 'Warga A', 'Liputan', ''],
          ['', own, first, second],
          ['', 'Warga Z', 'Liputan', ''],
        ];
        expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', own, 'Warga Z']);
      }),
    );
  });

  it('and nobody who is called by a day or a month', () => {
    const rows = [
      ['KIM MAWAR'],
      ['Nama', 'Panggilan', 'Jabatan'],
      ['Senin Wage', 'Wage', 'Ketua'],
      ['Rabu', 'Kamis', ''],
      ['April', 'Mei', ''],
    ];
    expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Senin Wage', 'Rabu', 'April']);
  });

  it('and no office that nobody has', () => {
    const rows = [...members, [3, '', 'Sekretaris', ''], [4, '(kosong)', 'Bendahara', '']];
    const { submissions, rejected } = read(rows, ofMembers);
    expect((submissions as readonly Registration[])[0]?.membersListed).toBeUndefined();
    expect(rejected).toEqual([]);
  });

  it('and no title of a section or of a part does', () => {
    for (const title of [
      'SEKSI PERLENGKAPAN',
      'BIDANG KEUANGAN',
      'DAFTAR PENGURUS SEKSI KEUANGAN',
      'ANGGOTA',
      'ANGGOTA BARU',
      'ANGGOTA KEHORMATAN',
      'PEREMPUAN',
      'LAKI-LAKI',
    ]) {
      const rows = [...members, [], [title], memberHeads, [3, 'Warga C', 'Anggota', 'L']];
      expect(namesIn(read(rows, ofMembers).submissions)).toEqual(['Warga A', 'Warga B', 'Warga C']);
    }
  });

  it('as words of activities end no list of activities', () => {
    const titles = [
      'Penyusunan laporan keuangan',
      'Pendataan barang inventaris',
      'Pelatihan pembukuan kas',
      'Laporan kegiatan',
    ];
    const rows = [...activities, ...titles.map((title, i) => [3 + i, `${i + 1}/3/2025`, title, 10])];
    const [report] = read(rows, ofActivities).submissions as readonly ActivityReport[];
    expect(report?.activities?.slice(2).map(({ title }) => title)).toEqual(titles);
  });
});

describe('a line that says that what follows is planned', () => {
  it('says so in whatever column it stands', () => {
    const line = fc.constantFrom('RENCANA:', 'Rencana :', 'RENCANA', 'RENCANA KEGIATAN', 'Agenda yang akan datang:');
    fc.assert(
      fc.property(line, fc.nat({ max: 3 }), gap, (text, at, blank) => {
        const rows = [...activities, ...blank, ...titled(text, at), [3, '3/12/2025', 'Pelatihan', '']];
        const { submissions, outcomes } = read(rows, ofActivities);
        expect((submissions as readonly ActivityReport[])[0]?.activities).toHaveLength(2);
        expect(outcomes).toContainEqual({ kind: 'rejected', row: rows.length, faults: [{ code: 'row.not-held' }] });
      }),
    );
  });

  it('is not the rest of a title', () => {
    const rows = [...activities, ['', '', 'rencana kerja tahun depan'], [3, '3/3/2025', 'Pelatihan', 12]];
    const [report] = read(rows, ofActivities).submissions as readonly ActivityReport[];
    expect(report?.activities?.at(-1)?.title).toBe('Pelatihan');
  });
});

describe('below the members, titles without headings of their own', () => {
  const readBelow = (title: string, rows: Rows) => {
    const [registration] = read([...members, [title], ...rows], ofMembers).submissions as readonly Registration[];
    return { registration, names: registration?.members?.map(({ name }) => name) };
  };
  const numbered = fc
    .uniqueArray(fc.constantFrom('Laptop', 'Pelatihan', 'Iuran', 'Maju bersama', 'Rapat'), { minLength: 1 })
    .map((texts) => texts.map((text, i) => [i + 1, text, '', '']));

  it('that are of deeds, money or aims make nobody a member', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PROGRAM KERJA', 'KEGIATAN', 'SUMBER DANA', 'VISI DAN MISI', 'Catatan', 'SARANA DAN PRASARANA'),
        numbered,
        (title, rows) => {
          expect(readBelow(title, rows).names).toEqual(['Warga A', 'Warga B']);
        },
      ),
    );
  });

  it('that are of people beside the group make nobody a member', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('FASILITATOR', 'PENDAMPING DARI DINAS', 'TIM PENYUSUN', 'PESERTA', 'RELAWAN', 'DEWAN PENGAWAS'),
        fc.constantFrom('Cici', 'Dodi', 'EKO'),
        (title, name) => {
          expect(readBelow(title, [[1, name, '', '']]).names).toEqual(['Warga A', 'Warga B']);
        },
      ),
    );
  });

  it('that are of a section keep its people', () => {
    const { names, registration } = readBelow('SEKSI HUMAS', [[3, 'Cici', '', '']]);
    expect(names).toEqual(['Warga A', 'Warga B', 'Cici']);
    expect(registration?.members?.[2]?.offices?.some((office) => office.startsWith('seksi-'))).toBe(true);
  });
});
