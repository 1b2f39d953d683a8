import type { FunctionsRow } from '../rows.js';

/**
 * From act, audience and actor to the ADINDA functions. For a technique the first row whose conditions hold gives the
 * functions, and every row with `adds` whose conditions hold adds some; a narrower technique without rows of its own is read by those of the wider one.
 */
export const functionsTable = [
  // Outreach: to the group itself it gives access, to residents or to nobody named it spreads; about the KIM it also links.
  { acts: ['sosialisasi', 'penyuluhan', 'diseminasi-informasi'], when: ['about-kim'], gives: ['akses', 'networking'] },
  { acts: ['sosialisasi', 'penyuluhan', 'diseminasi-informasi'], when: ['for-group'], gives: ['akses'] },
  { acts: ['sosialisasi', 'penyuluhan', 'diseminasi-informasi'], gives: ['diseminasi'] },
  { acts: ['sosialisasi', 'penyuluhan'], when: ['discussion'], adds: ['diskusi'] },
  { acts: ['lokakarya', 'seminar'], when: ['planning'], gives: ['diskusi'] },
  { acts: ['lokakarya', 'seminar'], gives: ['akses'] },
  { acts: ['lokakarya', 'seminar'], when: ['media'], adds: ['diseminasi'] },
  { acts: ['temu-wicara', 'sarasehan', 'dialog', 'diskusi', 'rembuk-warga', 'pertemuan-rutin'], gives: ['diskusi'] },
  {
    acts: ['temu-wicara', 'sarasehan', 'dialog', 'diskusi', 'rembuk-warga', 'pertemuan-rutin'],
    when: ['forum'],
    adds: ['networking'],
  },
  {
    acts: ['temu-wicara', 'sarasehan', 'dialog', 'diskusi', 'rembuk-warga', 'pertemuan-rutin'],
    when: ['gathering'],
    adds: ['networking'],
  },
  { acts: ['dialog', 'diskusi'], when: ['about-kim', 'learning'], adds: ['akses'] },
  {
    acts: ['temu-wicara', 'sarasehan', 'dialog', 'diskusi', 'rembuk-warga', 'pertemuan-rutin', 'anjangsana', 'rapat'],
    when: ['complaint'],
    adds: ['aspirasi'],
  },
  { acts: ['widyawisata'], gives: ['akses', 'networking'] },
  { acts: ['kunjungan-kerja', 'anjangsana'], when: ['learning'], gives: ['akses', 'networking'] },
  { acts: ['kunjungan-kerja', 'anjangsana'], gives: ['networking'] },
  { acts: ['audiensi'], gives: ['networking', 'aspirasi'] },
  {
    acts: [
      'gelar-wicara',
      'pertunjukan-rakyat',
      'siaran',
      'publikasi',
      'klarifikasi-informasi',
      'getok-tular',
      'woro-woro',
      'promosi',
    ],
    gives: ['diseminasi'],
  },
  { acts: ['pameran'], gives: ['diseminasi'] },
  { acts: ['pameran'], when: ['gathering'], adds: ['networking'] },
  { acts: ['pameran'], when: ['forum'], adds: ['networking'] },
  // Learning
  { acts: ['pendidikan-dan-latihan'], gives: ['akses'] },
  { acts: ['pendidikan-dan-latihan'], when: ['media'], adds: ['diseminasi'] },
  { acts: ['pendidikan-dan-latihan'], when: ['making'], unless: ['media'], adds: ['implementasi'] },
  {
    acts: ['pendidikan-dan-latihan', 'lokakarya', 'sosialisasi', 'diseminasi-informasi', 'lomba', 'aksi-sosial'],
    when: ['linking'],
    adds: ['networking'],
  },
  // Law, disputes, advice
  { acts: ['advokasi'], gives: ['akses'] },
  { acts: ['mediasi'], gives: ['diskusi', 'aspirasi'] },
  { acts: ['konsultasi-dan-konseling'], gives: ['akses'] },
  { acts: ['konsultasi-dan-konseling'], when: ['complaint'], adds: ['aspirasi'] },
  // Outside the five techniques
  { acts: ['di-luar-lima-teknik', 'pembangunan-fisik'], when: ['equipment', 'given'], gives: ['akses'] },
  { acts: ['di-luar-lima-teknik'], gives: ['implementasi'] },
  { acts: ['rapat'], gives: ['diskusi'] },
  { acts: ['rapat'], when: ['founding'], adds: ['networking'] },
  { acts: ['rapat'], when: ['forum'], adds: ['networking'] },
  { acts: ['rapat-koordinasi'], gives: ['diskusi', 'networking'] },
  { acts: ['peluncuran', 'pembangunan-fisik', 'pembentukan'], when: ['medium'], gives: ['implementasi', 'diseminasi'] },
  { acts: ['pembentukan', 'pengukuhan', 'penghargaan', 'monev', 'kerja-sama'], gives: ['networking'] },
  { acts: ['lomba', 'festival'], when: ['groups'], gives: ['networking'] },
  { acts: ['lomba', 'festival'], when: ['gathering'], gives: ['networking'] },
  { acts: ['lomba', 'festival'], when: ['about-kim'], gives: ['networking'] },
  { acts: ['lomba'], when: ['for-group'], gives: ['networking'] },
  { acts: ['lomba', 'festival'], gives: ['implementasi'] },
  { acts: ['festival'], when: ['performance'], adds: ['diseminasi'] },
  { acts: ['pencarian-informasi'], gives: ['akses'] },
  { acts: ['pencarian-informasi'], when: ['office'], adds: ['networking'] },
  { acts: ['penyaluran-aspirasi'], gives: ['aspirasi'] },
  { acts: ['penyaluran-aspirasi'], when: ['discussion'], adds: ['diskusi'] },
  { acts: ['peluncuran', 'pembangunan-fisik'], gives: ['implementasi'] },
] as const satisfies readonly FunctionsRow[];
