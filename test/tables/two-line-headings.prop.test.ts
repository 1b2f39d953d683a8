import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';

/** Columns of a register as one line heads them, with the two lines of headings that mean the same: the upper one, the lower one. */
const columns: readonly (readonly [string, string, string, unknown])[] = [
  ['No', 'No', '', 1],
  ['Nama KIM', 'Nama KIM', '', 'KIM Melati'],
  ['Desa', 'Alamat', 'Desa', 'Sukamaju'],
  ['Kecamatan', 'Alamat', 'Kecamatan', 'Ciawi'],
  ['Ketua', 'Pengurus', 'Ketua', 'Warga A'],
  ['Sekretaris', 'Pengurus', 'Sekretaris', 'Warga B'],
  ['Bendahara', 'Pengurus', 'Bendahara', 'Warga C'],
  ['Jumlah Anggota L', 'Jumlah Anggota', 'L', 10],
  ['Jumlah Anggota P', 'Jumlah Anggota', 'P', 5],
  ['Nomor SK', 'SK', 'Nomor', '188/12/2024'],
  ['Tanggal SK', 'SK', 'Tanggal', '5 Maret 2024'],
];

/** What comes out, whatever the rows above the data were. */
function readings(sheet: readonly (readonly unknown[])[]) {
  const outcomes = [...submissionsFromRows(sheet, { kind: 'registration', sheet: true })];
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'submission') {
      // Ids and sources name the row, which the second line of headings moves by one.
      return [JSON.parse(JSON.stringify(outcome.submission).replaceAll(/baris[- ]\d+/g, 'baris'))];
    }
    return outcome.kind === 'rejected' || outcome.kind === 'unknown-column' ? [outcome.kind] : [];
  });
}

describe('headings in two lines', () => {
  it('mean what the same headings mean in one, whichever of them stands above and whatever is left out', () => {
    fc.assert(
      fc.property(
        fc.subarray(columns.slice(2), { minLength: 2 }),
        fc.boolean(),
        fc.boolean(),
        (chosen, isNumbered, isTitled) => {
          const all = [...columns.slice(isNumbered ? 0 : 1, 2), ...chosen];
          const data = all.map(([, , , cell]) => cell);
          const titles = isTitled ? [['DAFTAR KIM KABUPATEN PERCONTOHAN'], []] : [];
          // Merged cells: the upper heading stands once, over the first of its columns.
          const upper = all.map(([, text], i) => (text === all[i - 1]?.[1] ? '' : text));
          const one = [...titles, all.map(([text]) => text), data];
          const two = [...titles, upper, all.map(([, , text]) => text), data];
          expect(readings(two)).toEqual(readings(one));
          expect(readings(one)).toHaveLength(1);
        },
      ),
    );
  });

  it('may be the fuller line below a line of few known words', () => {
    const [submission] = readings([
      ['DAFTAR KIM TAHUN 2025'],
      ['No', 'Nama KIM', 'Alamat', '', 'Pengurus', '', '', 'Jml Anggota', '', 'SK', ''],
      ['', '', 'Desa', 'Kecamatan', 'Ketua', 'Sekretaris', 'Bendahara', 'L', 'P', 'Nomor', 'Tanggal'],
      [1, 'KIM Melati', 'Sukamaju', 'Ciawi', 'Warga A', 'Warga B', 'Warga C', 10, 5, '188/12/2024', '5 Maret 2024'],
    ]);
    expect(submission).toMatchObject({
      name: 'KIM Melati',
      decrees: [{ number: '188/12/2024', issuedOn: '2024-03-05' }],
      statedCounts: [{ count: 15 }],
    });
    expect(submission.members).toHaveLength(3);
  });

  it.each([
    [[['', 'KIM MELATI', '', 'DESA SUKAMAJU']], { name: 'KIM MELATI', seat: { placeName: 'SUKAMAJU' } }],
    [[['KIM SINAR DESA']], { name: 'KIM SINAR DESA' }],
  ])('stand below a title, in one cell or several: %j', (titles, expected) => {
    const [submission] = readings([...titles, ['No', 'Nama', 'Jabatan'], [1, 'Warga A', 'Ketua']]);
    expect(submission).toMatchObject(expected);
    expect(submission.members).toHaveLength(1);
  });

  it('are not seen in a title above the headings', () => {
    const [submission] = readings([
      ['', 'KIM MELATI'],
      ['No', 'Nama', 'Jabatan'],
      [1, 'Warga A', 'Ketua'],
      [2, 'Warga B', 'Anggota'],
    ]);
    expect(submission).toMatchObject({ name: 'KIM MELATI', members: [{ name: 'Warga A' }, { name: 'Warga B' }] });
  });
});

it('a row that only repeats its group is noted as such, and no record is called unreadable', () => {
  const row = ['KIM Mawar', 'Balong', 'Jenu', 'Warga A', 12];
  const outcomes = [
    ...submissionsFromRows([['Nama KIM', 'Desa', 'Kecamatan', 'Ketua', 'Jumlah Anggota'], row, row], {
      kind: 'registration',
      sheet: true,
    }),
  ];
  expect(outcomes).toContainEqual({ kind: 'noted', row: 3, faults: [{ code: 'row.repeats-group' }] });
  expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
});

it('what stands beside the name under KIM is a heading, whether it is known or not', () => {
  const beside = fc.constantFrom('Tahun', 'Tahun Berdiri', 'Singkatan', 'Lambang');
  fc.assert(
    fc.property(beside, fc.constantFrom('KIM', 'Nama KIM', 'Data KIM'), (own, over) => {
      const [found] = readings([
        ['No', 'Desa', over, '', 'Pengurus', ''],
        ['', '', 'Nama', own, 'Ketua', 'Sekretaris'],
        [1, 'Karang', 'KIM Mawar', '2019', 'Budi', 'Ani'],
      ]);
      expect(found).toMatchObject({
        name: 'KIM Mawar',
        seat: { placeName: 'Karang' },
        members: [{ name: 'Budi' }, { name: 'Ani' }],
      });
    }),
  );
});

describe('headings in three lines', () => {
  const groups = fc.constantFrom(
    ['Anggota', 'Tamu'],
    ['Dewasa', 'Anak'],
    ['Warga', 'Perangkat'],
    ['Internal', 'Eksternal'],
  );
  const counts = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }));
  const options = { kind: 'activity-report', sheet: true, period: 'year', given: { kim_id: 'k' } } as const;
  const top = ['Tanggal', 'Kegiatan', 'Peserta', '', '', ''];

  it('of which the women and men of a part of those who came are not those of all, and no row is lost', () => {
    fc.assert(
      fc.property(groups, counts, fc.boolean(), ([one, other], [a, b, c, d], hasSum) => {
        const more = (cell: string | number) => (hasSum ? [cell] : []);
        const rows = [
          [...top, ...more('')],
          ['', '', one, '', other, '', ...more('Jml')],
          ['', '', 'L', 'P', 'L', 'P', ...more('')],
          ['3/3/2025', 'Rapat', a, b, c, d, ...more(a + b + c + d)],
        ];
        const outcomes = [...submissionsFromRows(rows, options)];
        const found = outcomes.flatMap((each) => (each.kind === 'submission' ? [each.submission] : []));
        expect(found).toMatchObject([{ activities: [{ title: 'Rapat' }] }]);
        const [{ attendance } = {}] = found[0]?.activities ?? [];
        expect(attendance).toEqual(hasSum ? { total: a + b + c + d } : undefined);
        expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
        const unread = outcomes.flatMap((each) => (each.kind === 'unknown-column' ? [each.position] : []));
        expect(unread).toEqual([3, 4, 5, 6]);
      }),
    );
  });

  it('of which a line in the middle that no third follows is what it was', () => {
    const rows = [
      ['No', 'Nama', '', 'Jabatan'],
      ['', 'Budi', '', ''],
      [2, 'Ani', '', 'Ketua'],
    ];
    const outcomes = [
      ...submissionsFromRows(rows, { kind: 'registration', sheet: true, given: { kim_id: 'k', kim_name: 'K' } }),
    ];
    const [found] = outcomes.flatMap((each) => (each.kind === 'submission' ? [each.submission] : []));
    expect(found?.members?.map(({ name }) => name)).toEqual(['Budi', 'Ani']);
    const last = [
      ...submissionsFromRows(rows.slice(0, 2), {
        kind: 'registration',
        sheet: true,
        given: { kim_id: 'k', kim_name: 'K' },
      }),
    ];
    expect(last.flatMap((each) => (each.kind === 'submission' ? [each.submission.members?.length] : []))).toEqual([1]);
  });
});
