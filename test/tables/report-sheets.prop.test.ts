import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions } from '../../src/tables/index.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/* Reports and annexes as secretaries lay them out: what stands around the rows costs none of them, and makes none. */

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];

function read<Kind extends 'registration' | 'activity-report'>(rows: Rows, options: RowsInOptions<Kind>) {
  return [...submissionsFromRows(rows, options)].flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
}
const ofMembers = { kind: 'registration', sheet: true } as const;
const ofActivities = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } } as const;
const activitiesIn = (rows: Rows) => {
  const [report] = read(rows, ofActivities) as readonly ActivityReport[];
  return { titles: report?.activities?.map(({ title }) => title) ?? [], partial: report?.partialLists };
};
const boardOf = (rows: Rows, options: RowsInOptions<'registration'> = ofMembers) =>
  (read(rows, options) as readonly Registration[]).map(({ name, members = [] }) => ({
    name,
    members: members.map((one) => [one.name, ...(one.offices ?? [])]),
  }));

const heads = ['No', 'Tanggal', 'Kegiatan', 'Peserta'];
const whole = { titles: ['Rapat', 'Siaran'], partial: undefined };

describe('a list of activities', () => {
  it('is whole with titles of sections between its rows, in whatever column', () => {
    const section = fc.constantFrom(
      'SEKSI PUBLIKASI',
      'Bidang Pelatihan',
      'A. SEKSI HUMAS',
      'TRIWULAN I',
      'Minggu ke-2',
    );
    fc.assert(
      fc.property(section, section, fc.nat({ max: 3 }), (first, second, at) => {
        const line = (text: string): readonly Cell[] => [...Array<Cell>(at).fill(''), text];
        const rows = [
          heads,
          line(first),
          [1, '3/3/2025', 'Rapat', 12],
          line(second),
          [2, '8/3/2025', 'Siaran', 5],
          ['', 'TOTAL', '', 17],
        ];
        expect(activitiesIn(rows)).toEqual(whole);
      }),
    );
  });

  it('is whole above those to whom it is sent, and above lists of people, goods and prizes', () => {
    const below = fc.constantFrom<Rows>(
      [['Tembusan:'], [1, 'Camat Contoh'], [2, 'Arsip']],
      [
        ['', 'Tembusan disampaikan kepada:'],
        ['', '1. Camat Contoh'],
        ['', '2. Arsip'],
      ],
      [
        ['DAFTAR NARASUMBER'],
        ['No', 'Nama', 'Instansi', 'Materi', 'Tanggal'],
        [1, 'Warga X', 'Dinas', 'Foto', '3/3/2025'],
      ],
      [['DOKUMENTASI KEGIATAN'], ['Foto 1. Rapat pengurus', 'Foto 2. Suasana rapat']],
      [['KESIMPULAN'], ['Kegiatan berjalan lancar.'], ['SARAN DAN KENDALA'], ['Perlu bantuan alat.']],
      [['DAFTAR PRODUK INFORMASI'], ['No', 'Tanggal', 'Judul', 'Media'], [1, '4/3/2025', 'Panen raya', 'Facebook']],
      [['DAFTAR SPONSOR'], ['No', 'Nama', 'Tanggal', 'Jumlah'], [1, 'Toko Contoh', '1/3/2025', 500_000]],
      [['DAFTAR PESERTA'], ['No', 'Nama', 'Tanggal Daftar'], [1, 'Warga X', '3/3/2025']],
      [
        ['PRESTASI'],
        ['No', 'Nama Lomba', 'Tingkat', 'Tahun', 'Peringkat'],
        [1, 'Lomba KIM', 'Kabupaten', 2024, 'Juara 2'],
      ],
    );
    fc.assert(
      fc.property(below, fc.boolean(), (list, hasGap) => {
        const top: Rows = [heads, [1, '3/3/2025', 'Rapat', 12], [2, '8/3/2025', 'Siaran', 5]];
        expect(activitiesIn([...top, ...(hasGap ? [[]] : []), ...list])).toEqual(whole);
      }),
    );
  });

  it('has its titles under Program, Materi or Apa where no other column says what was done', () => {
    for (const heading of ['Program', 'Materi', 'Apa']) {
      const rows = [
        ['No', heading, 'Tanggal', 'Peserta'],
        [1, 'Rapat', '3/3/2025', 12],
        [2, 'Siaran', '8/3/2025', 5],
      ];
      expect(activitiesIn(rows)).toEqual(whole);
      const beside = rows.map((row, i) => [...row, i === 0 ? 'Kegiatan' : `Liputan ${i}`]);
      expect(activitiesIn(beside).titles).toEqual(['Liputan 1', 'Liputan 2']);
    }
  });
});

describe('a heading of two things', () => {
  it.each(['Kegiatan', 'Nama Program / Kegiatan', 'Uraian/Kegiatan'])('gives the one that is known: %s', (title) => {
    const rows = [
      ['No', title, 'Tempat/Tanggal', 'Peserta'],
      [1, 'Rapat', 'Balai Desa, 3 Maret 2025', 12],
      [2, 'Siaran', 'Studio, 9 Maret 2025', 5],
    ];
    expect(activitiesIn(rows)).toEqual(whole);
  });
});

describe('a row of a month or a day of the week', () => {
  it('is a row under the heading of days, whatever the activity is called', () => {
    const day = fc.constantFrom('Mei', 'Februari', 'Senin');
    const title = fc.constantFrom('Pelatihan', 'Kegiatan', 'Peserta', 'Rapat');
    const number = fc.constantFrom<readonly Cell[]>([], ['']);
    fc.assert(
      fc.property(day, title, number, (unclear, called, before) => {
        const rows: Rows = [
          [...before.map(() => 'No'), 'Tanggal', 'Kegiatan'],
          [...before, '3/3/2025', 'Rapat'],
          [...before, unclear, called],
          [...before, '9/3/2025', 'Siaran'],
        ];
        const { titles, partial } = activitiesIn(rows);
        expect(titles).toEqual(expect.arrayContaining(['Rapat', 'Siaran']));
        // What has no day is lost alone, and that is said.
        expect(partial).toEqual(titles.length === 3 ? undefined : ['activities']);
      }),
    );
  });
});

describe('a list of people', () => {
  it('without headings has offices in brackets behind the names', () => {
    const number = fc.constantFrom<(i: number) => string>(
      (i) => `${i}. `,
      (i) => `${i}) `,
      () => '',
    );
    fc.assert(
      fc.property(number, (numbered) => {
        const rows = [
          ['PENGURUS KIM MANDIRI DESA CONTOH'],
          [`${numbered(1)}Warga A (Ketua)`],
          [`${numbered(2)}Warga B (Sekretaris)`],
          [`${numbered(3)}Warga C (Bendahara)`],
        ];
        const members = [
          ['Warga A', 'ketua'],
          ['Warga B', 'sekretaris'],
          ['Warga C', 'bendahara'],
        ];
        expect(boardOf(rows)).toEqual([{ name: 'KIM MANDIRI', members }]);
      }),
    );
  });

  it('of those who came names members by their office, beside guests', () => {
    for (const heading of ['Instansi/Jabatan', 'Jabatan / Instansi']) {
      const rows = [
        ['DAFTAR HADIR RAPAT KIM MAWAR'],
        ['No', 'Nama', heading, 'TTD'],
        [1, 'Warga A', 'Ketua KIM', ''],
        [2, 'Warga X', 'Diskominfo', ''],
        [3, 'Warga B', 'Anggota KIM', ''],
        [4, 'Warga Y', 'Ketua BPD', ''],
      ];
      expect(boardOf(rows, { ...ofMembers, given: { kim_id: 'k', kim_name: 'KIM Mawar' } })).toEqual([
        { name: 'KIM Mawar', members: [['Warga A', 'ketua'], ['Warga B']] },
      ]);
    }
  });

  it('is of the village that the title names by whatever word', () => {
    for (const word of ['DESA', 'PEKON', 'KALURAHAN', 'NAGARI']) {
      const rows = [[`DAFTAR ANGGOTA KIM LENTERA ${word} SUKA`], ['No', 'Nama', 'Jabatan'], [1, 'Warga A', 'Ketua']];
      expect(boardOf(rows)).toEqual([{ name: 'KIM LENTERA', members: [['Warga A', 'ketua']] }]);
    }
  });

  it('has no footnote in a name, and nobody of a list of officials below', () => {
    const below = fc.constantFrom<Rows>(
      [['*) masih menjabat perangkat desa']],
      [['DAFTAR APARAT DESA'], ['No', 'Nama', 'Jabatan'], [1, 'Warga X', 'Kepala Desa']],
      [['DAFTAR TOKOH MASYARAKAT'], ['No', 'Nama', 'Alamat'], [1, 'Warga X', 'RT 1']],
      [['DATA KETUA RT'], ['No', 'Nama', 'RT'], [1, 'Warga X', '01']],
      [['IURAN ANGGOTA'], ['No', 'Nama', 'Jumlah'], [1, 'Warga A', 5000], [2, 'Warga B', 5000]],
    );
    fc.assert(
      fc.property(below, fc.constantFrom('*', '**', ' *'), (list, star) => {
        const rows = [
          ['KIM MAWAR'],
          ['No', 'Nama', 'Jabatan'],
          [1, `Warga A${star}`, 'Ketua'],
          [2, 'Warga B', 'Anggota'],
          ...list,
        ];
        expect(boardOf(rows)).toEqual([{ name: 'KIM MAWAR', members: [['Warga A', 'ketua'], ['Warga B']] }]);
      }),
    );
  });

  it('is one of members with what each has paid, where no other stands above', () => {
    const rows = [['DAFTAR IURAN ANGGOTA KIM MAWAR'], ['No', 'Nama', 'Jan', 'Jumlah'], [1, 'Warga A', 5000, 5000]];
    expect(boardOf(rows)).toEqual([{ name: 'KIM MAWAR', members: [['Warga A']] }]);
  });

  it('is whole in two tables by sex', () => {
    const words = fc.constantFrom(['LAKI-LAKI', 'PEREMPUAN'], ['Pria', 'Wanita'], ['PUTRA', 'PUTRI']);
    fc.assert(
      fc.property(words, fc.boolean(), ([one = '', other = ''], hasGap) => {
        const own = ['No', 'Nama'];
        const rows: Rows = [
          ['KIM MAWAR'],
          [`ANGGOTA ${one}`],
          own,
          [1, 'Warga A'],
          ...(hasGap ? [[]] : []),
          [`ANGGOTA ${other}`],
          own,
          [1, 'Warga B'],
        ];
        const [found, ...more] = read(rows, ofMembers) as readonly Registration[];
        expect(found?.members?.map(({ name }) => name)).toEqual(['Warga A', 'Warga B']);
        expect(found?.membersListed).toBeUndefined();
        expect(more).toEqual([]);
      }),
    );
  });

  it('knows short headings, and who moved away', () => {
    const rows = [
      ['no', 'nama', 'jbt', 'ket'],
      [1, 'warga a', 'ket', ''],
      [2, 'warga b', 'angg', 'pindah keluar'],
    ];
    const [found] = read(rows, { ...ofMembers, given: { kim_name: 'KIM Mawar' } }) as readonly Registration[];
    expect(found?.members?.map(({ name, offices }) => [name, offices])).toEqual([['warga a', ['ketua']]]);
    expect(found?.formerMembers).toHaveLength(1);
  });

  it('of groups, one in each row, has columns of sections beside those of officers', () => {
    const heading = fc.constantFrom('Seksi Humas', 'SIE DOKUMENTASI', 'Bidang Publikasi', 'Divisi Teknis');
    fc.assert(
      fc.property(fc.uniqueArray(heading, { minLength: 1, maxLength: 3 }), (sections) => {
        const rows = [
          ['Nama KIM', 'Ketua', ...sections],
          ['KIM Aa', 'Warga A', ...sections.map((_, i) => `Warga S${i}`)],
        ];
        const [found] = read(rows, ofMembers) as readonly Registration[];
        expect(found?.members?.map(({ name }) => name)).toEqual(['Warga A', ...sections.map((_, i) => `Warga S${i}`)]);
        expect(found?.members?.slice(1).every(({ offices = [] }) => offices.length === 1)).toBe(true);
      }),
    );
    const usaha = [
      ['Nama KIM', 'Nama', 'Bidang Usaha'],
      ['KIM Aa', 'Warga A', 'Keripik'],
    ];
    expect(boardOf(usaha)).toEqual([{ name: 'KIM Aa', members: [['Warga A']] }]);
  });

  it('is whole with offices that nobody has, and with bare names of sections between its rows', () => {
    const vacant = fc.constantFrom(': ........', ': -', ':', ': ____');
    const section = fc.constantFrom('KEUANGAN', 'HUMAS', 'Dokumentasi', 'PERLENGKAPAN', 'SARANA DAN PRASARANA');
    const list = fc.oneof(
      vacant.map(
        (text): Rows => [
          ['STRUKTUR ORGANISASI KIM MAWAR'],
          ['Ketua', ': Warga A'],
          ['Wakil Ketua', text],
          ['Bendahara', ': Warga B'],
        ],
      ),
      fc
        .tuple(section, fc.nat({ max: 1 }))
        .map(
          ([text, at]): Rows => [
            ['KIM MAWAR'],
            ['No', 'Nama', 'Jabatan'],
            [1, 'Warga A', 'Ketua'],
            [...Array<Cell>(at).fill(''), text],
            [2, 'Warga B', 'Bendahara'],
          ],
        ),
    );
    fc.assert(
      fc.property(list, (rows) => {
        const [found] = read(rows, ofMembers) as readonly Registration[];
        expect(found?.members?.map(({ name }) => name)).toEqual(['Warga A', 'Warga B']);
        expect(found?.membersListed).toBeUndefined();
      }),
    );
  });

  it('of those who came to a meeting of members is of members', () => {
    const rows = [
      ['DAFTAR HADIR RAPAT ANGGOTA KIM MAWAR'],
      ['No', 'Nama', 'TTD'],
      [1, 'Warga A', ''],
      [2, 'Warga B', ''],
    ];
    const [found] = read(rows, { ...ofMembers, given: { kim_name: 'KIM Mawar' } }) as readonly Registration[];
    expect(found?.members).toHaveLength(2);
    expect(found?.membersListed).toBe('some');
  });

  it('has titles of parts right below its headings, which head no column', () => {
    const title = fc.constantFrom('KETUA', 'PEMBINA HARIAN', 'ANGGOTA', 'SEKRETARIS', 'SEKSI HUMAS');
    fc.assert(
      fc.property(title, fc.nat({ max: 1 }), (text, at) => {
        const rows = [
          ['No', 'Nama', 'Alamat'],
          [...Array<Cell>(at).fill(''), text],
          [1, 'Warga A', 'RT 1'],
          [2, 'Warga B', 'RT 2'],
        ];
        const names = (
          read(rows, { ...ofMembers, given: { kim_name: 'KIM Mawar' } }) as readonly Registration[]
        ).flatMap(({ members = [] }) => members.map(({ name }) => name));
        expect(names).toEqual(expect.arrayContaining(['Warga A', 'Warga B']));
      }),
    );
  });

  it('is whole below goods whose headings nobody knows, and has its chair under Pengurus (Ketua)', () => {
    const rows = [
      ['ASET'],
      ['No', 'Nama Aset', 'Jumlah'],
      [1, 'Kamera', 1],
      [],
      ['PENGURUS'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'Warga A', 'Ketua'],
    ];
    const [found] = read(rows, { ...ofMembers, given: { kim_name: 'KIM Mawar' } }) as readonly Registration[];
    expect(found?.members?.map(({ name }) => name)).toEqual(['Warga A']);
    expect(found?.membersListed).toBeUndefined();
    const groups = [
      ['Nama KIM', 'Pengurus (Ketua)'],
      ['KIM Aa', 'Warga A'],
    ];
    expect(boardOf(groups)).toEqual([{ name: 'KIM Aa', members: [['Warga A', 'ketua']] }]);
  });
});
