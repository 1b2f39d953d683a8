import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOfTitle } from '../../src/tables/sheet/sheet-titles.js';

/* A title names a group and its village; of which day the list is and by which decree is part of neither name. */

const day = fc.constantFrom('31 DESEMBER 2025', 'DESEMBER 2025', '31-12-2025', '1 Mei 2025', '2025', 'TAHUN 2025');
const before = fc.constantFrom('PER', 'POSISI', 'KEADAAN', 'PER TANGGAL', 'UPDATE', 'S.D.', 'SAMPAI', 'per tgl');
const decree = fc.constantFrom(
  'SK NOMOR 188',
  'SESUAI SK KEPALA DESA NOMOR 188/12/2024',
  'NOMOR 188/12',
  'SK KEPALA DESA NOMOR 188',
);
const aside = fc.oneof(
  fc.tuple(before, day).map((parts) => parts.join(' ')),
  fc.constantFrom('31 DESEMBER 2025', 'MEI 2025', '31-12-2025'),
  decree,
);

describe('what a title says of its list', () => {
  it('is part neither of the name of the group nor of that of its village', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DAFTAR ANGGOTA ', 'SUSUNAN PENGURUS ', ''),
        aside,
        fc.boolean(),
        (kind, said, isAbove) => {
          const name = { kim_name: 'KIM MAWAR' };
          const both = { ...name, place_name: 'CONTOH' };
          expect(groupOfTitle(`${kind}KIM MAWAR ${said}`, isAbove)).toEqual(name);
          expect(groupOfTitle(`${kind}KIM MAWAR DESA CONTOH ${said}`, isAbove)).toEqual(both);
        },
      ),
    );
  });

  it('may stand between them', () => {
    fc.assert(
      fc.property(before, day, (word, time) => {
        const found = groupOfTitle(`DAFTAR ANGGOTA KIM MAWAR ${word} ${time} DESA CONTOH`);
        expect(found).toEqual({ kim_name: 'KIM MAWAR', place_name: 'CONTOH' });
      }),
    );
  });
});
