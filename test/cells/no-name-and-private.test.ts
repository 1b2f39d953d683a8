import { describe, it } from 'vitest';
import { readHeld, titleStatesNotHeld } from '../../src/cells/held.js';
import {
  namelessIn,
  namesNoKim,
  namesOfficeOnly,
  namesPost,
  statesNoKim,
  withoutOthers,
} from '../../src/cells/no-name.js';
import { withoutContact, withoutPersonalData } from '../../src/cells/personal-data.js';
import { holds } from './support/holds.js';

/* What stands where a name would, and what stands beside one that no list may keep. */

describe('where a name would stand', () => {
  it('nobody, others, or somebody', () => {
    holds(namelessIn, [
      ['Lowong', 'nobody'],
      ['(belum ada)', 'nobody'],
      ['Kosong', 'nobody'],
      ['Nama', 'nobody'],
      ['N A M A', 'nobody'],
      ['Contoh: Budi', 'nobody'],
      ['Dalam proses', 'nobody'],
      ['Akan ditunjuk', 'nobody'],
      ['dst', 'others'],
      ['d.s.t.', 'others'],
      ['d.k.k', 'others'],
      ['5 orang', 'others'],
      ['Total 7', 'others'],
      ['Warga: 5', 'others'],
      ['Warga 5', undefined],
      ['L : 5', 'others'],
      ['L 5 P 7', 'others'],
      ['s/d 20', 'others'],
      ['no. s/d 20', 'others'],
      ['menyusul', 'others'],
      ['xxx', 'others'],
      ['?', 'others'],
      ['-', undefined],
      ['Tidak diketahui', 'others'],
      ['Ketua RT 01', 'others'],
      ['Perwakilan PKK', 'others'],
      ['Wanita', undefined],
      ['Budi', undefined],
      ['Budi dkk', undefined],
      [`lowong ${'kosong '.repeat(12)}`, undefined],
    ]);
  });

  it('a post, and not who has it', () => {
    holds(namesOfficeOnly, [
      ['Kepala Desa', true],
      ['Warga', true],
      ['Warga 5', false],
      ['Ketua RT 01 s/d 05', true],
      ['Taruna', false],
      ['Kepala Desa Contoh', false],
      ['', false],
    ]);
    holds(namesPost, [
      ['Kepala Desa Contoh', true],
      ['Sekretaris Desa Suka Maju', true],
      ['Kepala Desa A B C D', false],
      ['Budi', false],
    ]);
  });

  it('somebody and others', () => {
    holds(withoutOthers, [
      ['Siti dkk', 'Siti'],
      ['Siti cs', 'Siti'],
      ['Siti dan 4 orang lainnya', 'Siti'],
      ['Siti beserta 4 orang', 'Siti'],
      ['Siti dan Budi', undefined],
      ['Siti', undefined],
      ['dkk', undefined],
    ]);
  });

  it('no KIM, or only that there is one', () => {
    holds(statesNoKim, [
      ['Belum ada', true],
      ['KIM belum terbentuk', true],
      ['Tidak ada KIM', true],
      ['Ada', true],
      ['Sudah terbentuk', true],
      ['Dalam proses 2025', true],
      ['2025', false],
      ['x', true],
      ['?', true],
      ['KIM', false],
      ['dst', true],
      ['KIM Mawar', false],
      ['Mawar belum punya KIM', true],
    ]);
    holds(namesNoKim, [
      ['KIM', true],
      ['Nama KIM', true],
      ['KIM ......', true],
      ['KIM Mawar', false],
      [`KIM ${'.'.repeat(80)}`, false],
    ]);
  });
});

describe('beside a name', () => {
  it('numbers, addresses of mail and birthdays are taken away', () => {
    holds(withoutPersonalData, [
      ['Budi 0812-3456-7890', 'Budi'],
      ['Budi (0352) 481234', 'Budi'],
      ['Budi 3201010101900001', 'Budi'],
      ['Budi budi@contoh.id', 'Budi'],
      ['Budi (3-5-1980)', 'Budi'],
      ['Budi 12', 'Budi 12'],
      ['Budi', 'Budi'],
    ]);
    holds(withoutContact, [
      ['Budi HP Siti', 'Budi'],
      ['Budi kontak: Siti', 'Budi'],
      ['HP Siti', 'HP Siti'],
      ['Budi', 'Budi'],
    ]);
  });
});

describe('why something was not held', () => {
  it('is no other deed', () => {
    holds(readHeld, [
      ['Ditunda karena balai desa dipakai', 'not-held'],
      ['Ditunda terkendala dana', 'not-held'],
      ['Rencananya akan dilaksanakan', 'not-held'],
      ['Rencana akan dilaksanakan', 'not-held'],
    ]);
    holds(titleStatesNotHeld, [
      ['Rapat (perencanaan)', false],
      ['Rapat (masih perencanaan)', true],
    ]);
  });
});
