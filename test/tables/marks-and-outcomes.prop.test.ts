import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { RowsInOptions, RowsInOutcome } from '../../src/tables/index.js';
import { renderImportNote, submissionsFromRows } from '../../src/tables/index.js';
import { id } from '../../src/texts/id/index.js';

/* What stands beside a name is read through every door; what was not done, or not once, is never one thing that was held. */

type Rows = readonly (readonly (string | number)[])[];

function read<Kind extends 'registration' | 'activity-report'>(rows: Rows, options: RowsInOptions<Kind>) {
  const outcomes: RowsInOutcome<Kind>[] = [...submissionsFromRows(rows, options)];
  const submissions = outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
  const codesOf = (row: number) =>
    outcomes.flatMap((one) =>
      (one.kind === 'noted' || one.kind === 'rejected') && one.row === row ? one.faults.map(({ code }) => code) : [],
    );
  return { outcomes, submissions, codesOf };
}
const ofMembers = { kind: 'registration', sheet: true } as const;
const ofActivities = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } } as const;
const membersIn = (submissions: readonly unknown[]) =>
  (submissions as readonly Registration[]).flatMap((one) => one.members ?? []);
const activitiesIn = (submissions: readonly unknown[]) =>
  (submissions as readonly ActivityReport[]).flatMap((one) => one.activities ?? []);

describe('a mark beside a name', () => {
  const mark = fc.constantFrom('PNS', 'Kepala Desa', 'ASN', 'Ketua RT', 'Bendahara', 'Seksi Humas', 'BPD');

  it('is read alike in a list of members, in a column of an office, and in a board', () => {
    fc.assert(
      fc.property(mark, (own) => {
        const name = `Warga A (${own})`;
        const doors: readonly Rows[] = [
          [
            ['Nama KIM', 'Nama', 'Jabatan'],
            ['KIM Mawar', `Warga A (Ketua, ${own})`, ''],
          ],
          [
            ['Nama KIM', 'Ketua', 'Sekretaris'],
            ['KIM Mawar', name, 'Warga B'],
          ],
          [
            ['Nama KIM', 'Pengurus'],
            ['KIM Mawar', `Ketua: ${name}, Sekretaris: Warga B`],
          ],
          [['SUSUNAN PENGURUS KIM MAWAR'], [`Ketua : ${name}`], ['Sekretaris : Warga B']],
        ];
        const found = doors.map((rows) => {
          const chair = membersIn(read(rows, ofMembers).submissions).find((one) => one.name === 'Warga A');
          return { publicOffices: chair?.publicOffices ?? [], sections: chair?.sectionNames ?? [] };
        });
        expect(found.slice(1)).toEqual(found.slice(1).map(() => found[0]));
      }),
    );
  });

  it('adds an office to that of the column', () => {
    const rows = [
      ['Nama KIM', 'Ketua', 'Sekretaris'],
      ['KIM Mawar', 'Warga A (Bendahara)', 'Warga B'],
    ];
    expect(membersIn(read(rows, ofMembers).submissions).map(({ offices }) => offices)).toEqual([
      ['ketua', 'bendahara'],
      ['sekretaris'],
    ]);
  });

  it('makes nobody another: two rows that name one chair agree, and two chairs contradict each other', () => {
    const rows = (second: string) => [
      ['Nama KIM', 'Ketua', 'Sekretaris'],
      ['KIM Mawar', 'Warga A (PNS)', 'Warga B'],
      ['KIM Mawar', second, 'Warga B'],
    ];
    const chairs = (second: string) =>
      membersIn(read(rows(second), ofMembers).submissions).flatMap(({ name, offices }) =>
        offices?.includes('ketua') === true ? [name] : [],
      );
    expect(chairs('Warga A')).toEqual(['Warga A']);
    expect(chairs('Warga C (PNS)')).toEqual([]);
  });

  it('that says that somebody is no member yet gives no member, and is noted', () => {
    const beside = fc.constantFrom('(calon)', '(calon anggota)', '- tamu', '(undangan)', ', calon anggota');
    fc.assert(
      fc.property(beside, (own) => {
        const { submissions, codesOf } = read(
          [
            ['Nama KIM', 'Nama', 'Jabatan'],
            ['KIM Mawar', 'Warga A', 'Ketua'],
            ['KIM Mawar', `Warga F ${own}`, ''],
            ['KIM Mawar', `1. Warga G 2. Warga H ${own}`, ''],
          ],
          ofMembers,
        );
        expect(membersIn(submissions).map(({ name }) => name)).toEqual(['Warga A', 'Warga G']);
        expect(codesOf(3)).toEqual(['row.not-members']);
        expect(codesOf(4)).toContain('cell.partly-read');
      }),
    );
  });
});

describe('an office in the KIM', () => {
  it('is marked in a column of its own, and so is that somebody has none', () => {
    const mark = fc.constantFrom('v', '√', 'Ya', 'x');
    fc.assert(
      fc.property(mark, (own) => {
        const rows = [
          ['No', 'Nama', 'Ketua', 'Sekretaris', 'Anggota'],
          [1, 'Warga A', own, '', ''],
          [2, 'Warga B', '', own, ''],
          [3, 'Warga C', '', '', own],
        ];
        const { submissions } = read(rows, { ...ofMembers, given: { kim_id: 'k', kim_name: 'KIM Mawar' } });
        expect(membersIn(submissions).map(({ name, offices }) => [name, offices])).toEqual([
          ['Warga A', ['ketua']],
          ['Warga B', ['sekretaris']],
          ['Warga C', []],
        ]);
      }),
    );
  });

  it('is kept beside a duty that is no office: its holder is a member', () => {
    for (const heads of [
      ['Nama KIM', 'Nama', 'Jabatan', 'Tugas'],
      ['Nama KIM', 'Nama', 'Tugas', 'Jabatan'],
    ]) {
      const cells = heads[2] === 'Tugas' ? ['Penanggung jawab', 'Ketua'] : ['Ketua', 'Penanggung jawab'];
      const [found] = read([heads, ['KIM Mawar', 'Warga A', ...cells]], ofMembers)
        .submissions as readonly Registration[];
      expect(found?.members?.map(({ name, offices }) => [name, offices])).toEqual([['Warga A', ['ketua']]]);
      expect(found?.advisers).toBeUndefined();
    }
  });
});

describe('a post in the place of a name', () => {
  it('is nobody called so: who advises is known by the office, which is noted', () => {
    const post = fc.constantFrom('Kepala Desa', 'Kepala Desa Contoh', 'Camat');
    fc.assert(
      fc.property(post, (own) => {
        const doors: readonly Rows[] = [
          [['SUSUNAN PENGURUS KIM MAWAR'], [`Pelindung : ${own}`], ['Ketua : Warga A'], ['Sekretaris : Warga B']],
          [
            ['Nama KIM', 'Nama', 'Jabatan'],
            ['KIM Mawar', own, 'Pelindung'],
            ['KIM Mawar', 'Warga A', 'Ketua'],
          ],
          [
            ['Nama KIM', 'Pelindung', 'Ketua'],
            ['KIM Mawar', own, 'Warga A'],
          ],
        ];
        for (const rows of doors) {
          const { submissions, outcomes } = read(rows, ofMembers);
          const [found] = submissions as readonly Registration[];
          expect(found?.advisers?.map(({ name, role, publicOffices }) => [name, role, publicOffices])).toEqual([
            [undefined, 'pelindung', [own === 'Camat' ? 'camat' : 'kepala-desa']],
          ]);
          expect(found?.members?.[0]?.name).toBe('Warga A');
          expect(found?.partialLists).toBeUndefined();
          expect(JSON.stringify(outcomes)).toContain('cell.placeholder');
        }
      }),
    );
  });
});

describe('a cell of several advisers', () => {
  it('names each of them, posts and people', () => {
    const rows = [
      ['Nama KIM', 'Penasihat', 'Ketua'],
      ['KIM Mawar', 'Kepala Desa, Camat, H. Warga X, S.Pd', 'Warga A'],
    ];
    const [found] = read(rows, ofMembers).submissions as readonly Registration[];
    expect(found?.advisers?.map(({ name }) => name)).toEqual([undefined, undefined, 'H. Warga X, S.Pd']);
  });

  it('and a number with dots behind it is nobody', () => {
    const rows = [
      ['Nama KIM', 'Nama', 'Jabatan'],
      ['KIM Mawar', '1. Warga A', 'Ketua'],
      ['KIM Mawar', '2. ......', ''],
    ];
    const [found] = read(rows, ofMembers).submissions as readonly Registration[];
    expect(found?.members).toHaveLength(1);
    expect(found?.membersListed).toBeUndefined();
  });
});

describe('what a row of activities says of itself', () => {
  it('a number beside several activities is told to be theirs together, and no estimate', () => {
    const { outcomes, submissions } = read(
      [
        ['Tanggal', 'Kegiatan', 'Peserta'],
        ['3/2/2025', '1. Rapat 2. Kerja bakti', 30],
      ],
      ofActivities,
    );
    expect(activitiesIn(submissions).map(({ attendance }) => attendance)).toEqual([undefined, undefined]);
    const note = outcomes.find(({ kind }) => kind === 'noted');
    const texts = renderImportNote(note as never, 'activity-report', 'activities', id).join(' ');
    expect(texts).toContain('beberapa kegiatan yang ditulis dalam satu sel');
    expect(texts).not.toContain('perkiraan');
  });

  it('one that was held several times is one, with a note, and the list is a part', () => {
    const times = fc.integer({ min: 2, max: 30 });
    const way = fc.constantFrom('(#x)', '(# kali)', '# x', 'sebanyak # kali', '#X');
    fc.assert(
      fc.property(times, way, (count, text) => {
        const title = `Rapat rutin ${text.replace('#', String(count))}`;
        const rows = [
          ['Tanggal', 'Kegiatan'],
          ['3/2/2025', title],
        ];
        const { submissions, codesOf } = read(rows, ofActivities);
        expect(activitiesIn(submissions)).toHaveLength(1);
        expect(codesOf(2)).toEqual(['cell.times-not-kept']);
        expect((submissions as readonly ActivityReport[])[0]?.partialLists).toEqual(['activities']);
      }),
    );
    for (const title of ['Rapat ke-3 kali ini', 'Cetak foto 3x4', 'Lomba 3 x 4 km', 'Rapat 1x', 'Rapat rutin']) {
      const rows = [
        ['Tanggal', 'Kegiatan'],
        ['3/2/2025', title],
      ];
      expect(read(rows, ofActivities).codesOf(2), title).toEqual([]);
    }
  });

  it('a plan keeps how often', () => {
    const rows = [
      ['Nama KIM', 'Tahun', 'Kegiatan'],
      ['KIM Mawar', 2026, 'Rapat rutin (12x)'],
    ];
    const [found] = read(rows, { kind: 'registration', list: 'plannedActivities', sheet: true }).submissions;
    expect(found?.workProgrammes?.[0]?.activities?.[0]?.times).toBe(12);
  });

  it('an outcome decides whether it was held, and nothing else of it is taken', () => {
    const heading = fc.constantFrom('Hasil', 'HASIL KEGIATAN', 'Status', 'Capaian', 'Keterangan');
    const not = fc.constantFrom(
      'tidak terlaksana',
      'gagal',
      'Belum terlaksana',
      'Batal',
      'tidak jadi',
      'Ditunda karena hujan',
      'TIDAK TERLAKSANA (hujan)',
      'tak terlaksana',
      'tidak terealisasi',
      'Kegiatan ini tidak terlaksana',
      'Ditunda bulan depan',
    );
    fc.assert(
      fc.property(heading, not, (own, text) => {
        const rows = [
          ['Tanggal', 'Kegiatan', own],
          ['3/2/2025', 'Rapat', text],
          ['4/2/2025', 'Kerja bakti', 'terlaksana'],
        ];
        const { submissions, codesOf } = read(rows, ofActivities);
        expect(activitiesIn(submissions).map(({ title }) => title)).toEqual(['Kerja bakti']);
        expect(codesOf(2)).toEqual(['row.not-held']);
      }),
    );
    expect(
      activitiesIn(
        read(
          [
            ['Tanggal', 'Kegiatan', 'Hasil'],
            ['3/2/2025', 'Rapat', 'Belum'],
          ],
          ofActivities,
        ).submissions,
      ),
    ).toEqual([]);
    for (const text of [
      'Rencana kerja 2026',
      'Belum ada kesepakatan',
      'Usulan jalan desa',
      'Draf',
      'Persiapan lomba',
      'Gagal panen dibahas',
      'Ditunda, akhirnya terlaksana',
      'Tidak ada kendala',
      'Tidak jadi masalah',
      'Belum dilaksanakan evaluasi',
      'Tidak diadakan pungutan',
    ]) {
      const rows = [
        ['Tanggal', 'Kegiatan', 'Hasil'],
        ['3/2/2025', 'Rapat', text],
      ];
      expect(activitiesIn(read(rows, ofActivities).submissions), text).toHaveLength(1);
    }
  });

  it('what was not done is so in whatever column and words it is said, and what is said of something else is not', () => {
    const heading = fc.constantFrom('Hasil', 'Keterangan', 'Status', 'Realisasi');
    const not = fc.constantFrom(
      ...['batal hujan', 'batal, hujan', 'akan dilaksanakan', 'akan dilaksanakan minggu depan', 'dijadwalkan ulang'],
      ...['pending', 'cancel', 'urung', 'urung dilaksanakan', '0%', 'Tidak', 'Belum', 'reschedule', 'cancel krn hujan'],
      ...['ditunda ke April', 'Kegiatan dibatalkan', 'Batal (hujan deras)', 'tidak dapat dilaksanakan'],
    );
    const other = fc.constantFrom(
      ...['Terlaksana, belum dilaksanakan evaluasi', 'tidak ditunda', 'tidak batal', 'usulan ditolak', '100%'],
      ...[
        'rencana tindak lanjut',
        'rencana kegiatan tahun depan tersusun',
        'pending pembayaran',
        'Gagal panen dibahas',
      ],
      ...['batal puasa bersama', 'dijadwalkan rapat lanjutan', 'akan dilaksanakan pelatihan lanjutan', 'dana pending'],
      ...['terlaksana, pembayaran ditunda', 'pembatalan perda dibahas', 'persiapan lomba', 'Tidak jadi masalah'],
    );
    const outcome = fc.oneof(
      not.map((text) => [text, false] as const),
      other.map((text) => [text, true] as const),
    );
    fc.assert(
      fc.property(heading, outcome, (own, [text, isHeld]) => {
        const rows = [
          ['Tanggal', 'Kegiatan', own],
          ['3/2/2025', 'Rapat', text],
          ['4/2/2025', 'Kerja bakti', 'terlaksana'],
        ];
        const { submissions } = read(rows, ofActivities);
        const titles = activitiesIn(submissions).map(({ title }) => title);
        expect(titles, `${own}: ${text}`).toEqual(isHeld ? ['Rapat', 'Kerja bakti'] : ['Kerja bakti']);
      }),
    );
  });

  it('a title may state it with the reason, a remark before its comma, and a number how much of a plan was done', () => {
    const heads = ['Tanggal', 'Kegiatan', 'Keterangan / Hasil'];
    const held = (title: string, remark = '') =>
      activitiesIn(read([heads, ['2025-03-03', title, remark]], ofActivities).submissions).length === 1;
    const state = fc.constantFrom('dibatalkan', 'batal dilaksanakan', 'tidak jadi', 'tidak jadi diadakan', 'ditunda');
    const why = fc.constantFrom('', ' karena hujan', ' akibat banjir di dua RT');
    const deed = fc.constantFrom('Rapat', 'Pelatihan menulis');
    fc.assert(
      fc.property(deed, state, why, (title, stated, reason) => {
        expect(held(`${title} ${stated}${reason}`)).toBe(false);
        expect(held(`${title} tentang kegiatan yang ${stated}${reason}`)).toBe(true);
      }),
    );
    for (const title of ['Musrenbang (perencanaan)', 'Rapat panitia (persiapan)']) expect(held(title)).toBe(true);
    for (const remark of ['batal', 'Kegiatan tidak dilaksanakan, dana dialihkan'])
      expect(held('Rapat', remark)).toBe(false);
    const noted = read([heads, ['2025-03-03', 'Rapat', 'Pelatihan dibatalkan']], ofActivities);
    expect(noted.codesOf(2)).toEqual(['cell.held-unknown']);

    const done = fc.tuple(fc.nat({ max: 300 }), fc.constantFrom('', ' orang', '%', ' kali'));
    fc.assert(
      fc.property(done, ([count, unit]) => {
        const rows = [
          ['Tanggal', 'Kegiatan', 'Target', 'Realisasi'],
          ['2025-03-03', 'Rapat', `20${unit}`, `${count}${unit}`],
        ];
        expect(activitiesIn(read(rows, ofActivities).submissions)).toHaveLength(count > 0 ? 1 : 0);
      }),
    );
  });

  it('an outcome that may be of either is noted', () => {
    for (const text of [
      'dibatalkan panitia',
      'Rencana bulan depan',
      'menunggu anggaran',
      'Pembahasan iuran, ditunda',
      0,
    ]) {
      const rows = [
        ['Tanggal', 'Kegiatan', 'Hasil'],
        ['3/2/2025', 'Rapat', text],
      ];
      const { submissions, codesOf } = read(rows, ofActivities);
      expect(activitiesIn(submissions)).toHaveLength(1);
      expect(codesOf(2), String(text)).toEqual(['cell.held-unknown']);
    }
  });
});

describe('what is said of a person beside the name or the office', () => {
  const memberOf = (name: string, office: string, remark: string) => {
    const heads = ['Nama KIM', 'Nama', 'Jabatan', 'Keterangan'];
    const { submissions, codesOf } = read([heads, ['KIM Mawar', name, office, remark]], ofMembers);
    const [found] = submissions as readonly Registration[];
    return { members: found?.members ?? [], former: found?.formerMembers?.length ?? 0, codes: codesOf(2) };
  };

  it('an office that somebody seeks or had is none, and that is noted', () => {
    const state = fc.constantFrom('calon', 'bakal calon', 'demisioner', 'mantan', 'periode lalu', 'eks');
    fc.assert(
      fc.property(state, fc.constantFrom('Ketua', 'Sekretaris', 'Seksi Humas'), (own, office) => {
        const { members, codes } = memberOf('Warga A', `${office} (${own})`, '');
        expect(members.map(({ name, offices }) => [name, offices])).toEqual([['Warga A', undefined]]);
        expect(codes).toEqual(['shape.unknown-code']);
      }),
    );
  });

  it('who moved here from elsewhere is a member, and who moved away is none', () => {
    for (const text of ['pindah dari KIM Melati', 'Pindah dari Desa Contoh', 'sudah pindah dari KIM Melati'])
      expect(memberOf('Warga A', 'Anggota', text), text).toMatchObject({ members: [{ name: 'Warga A' }], former: 0 });
    for (const text of ['pindah ke KIM Melati', 'pindah ke luar kota', 'pindah', 'pindah dari KIM Mawar ke KIM Melati'])
      expect(memberOf('Warga A', 'Anggota', text), text).toMatchObject({ members: [], former: 1 });
  });

  it('what stands in brackets behind a name is no part of it, unless it is a name', () => {
    const mark = fc.constantFrom(
      'calon ketua',
      'caleg',
      'PNS/Guru',
      'BPD',
      'Guru',
      'Kader PKK',
      'RT 03',
      'Karang Taruna',
    );
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 3 }), (marks) => {
        const { members, codes } = memberOf(`Warga A ${marks.map((one) => `(${one})`).join(' ')}`, 'Anggota', '');
        expect(members.map(({ name }) => name)).toEqual(['Warga A']);
        expect(codes).toEqual(['cell.partly-read']);
      }),
    );
    for (const name of ['Warga A (Bu Ani)', 'Warga A (alias Budi)'])
      expect(memberOf(name, 'Anggota', '').members.map((one) => one.name)).toEqual([name]);
  });
});

describe('notes', () => {
  it('of a group name only rows that are of it', () => {
    const line = fc.constantFrom<readonly string[]>(
      ['KIM Mawar', 'Lowong', 'Bendahara'],
      ['KIM Mawar', '', 'Seksi Humas'],
      ['KIM Mawar', 'dst', ''],
      ['KIM Mawar', 'Warga F (calon)', ''],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const rows = [['Nama KIM', 'Nama', 'Jabatan'], ['KIM Mawar', 'Warga A', 'Ketua'], ...lines];
        const { outcomes } = read(rows, ofMembers);
        const named = outcomes.flatMap((one) => (one.kind === 'group' ? (one.rows ?? []) : []));
        expect([...new Set(named)]).toEqual([2]);
      }),
    );
  });

  it('guess no field where a month heads a column, and call a column by its words', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
    const rows = [
      ['Nama KIM', 'Nama', ...months],
      ['KIM Mawar', 'Warga A', ...months.map(() => 'v')],
    ];
    for (const one of read(rows, ofMembers).outcomes)
      if (one.kind === 'unknown-column') expect(one.nearest).toBeUndefined();
    const note = { kind: 'noted', row: 3, faults: [{ code: 'shape.unknown-code', column: 'sex_woman' }] } as const;
    expect(renderImportNote(note, 'registration', 'members', id)[0]).toMatch(
      /\(Jenis kelamin perempuan\)|Jenis kelamin perempuan/,
    );
  });
});
