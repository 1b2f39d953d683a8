import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/cells/day.js';
import { orderOfDayAndMonth, orderProvedBy } from '../../src/cells/day-column.js';
import { headingUnit } from '../../src/cells/heading-unit.js';
import { readHeld } from '../../src/cells/held.js';
import { heldInTitle } from '../../src/cells/held-above.js';
import { isNoMember, isOfNoMembers, isOfThings } from '../../src/cells/listed.js';
import { namesNoKim, namesOfficeOnly, statesNoKim } from '../../src/cells/no-name.js';
import { readExactNumber, readNumber } from '../../src/cells/number.js';
import { peopleBetweenMarks, withCommasAsLists, withLinesAsLists } from '../../src/cells/people-between-marks.js';
import { readPeople } from '../../src/cells/person-name.js';
import { withoutContact, withoutPersonalData } from '../../src/cells/personal-data.js';
import { titlesIn } from '../../src/cells/several-titles.js';

/* What is decided by a word, a mark or a number of letters: each is tried where it decides and one step beside it. */

describe('who is meant by a cell', () => {
  it.each([
    ['Kepala Desa', true],
    ['Perwakilan RT 03', true],
    ['Ketua RT 01 s/d 05', true],
    ['Ketua yang masih ada', true],
    ['warga', true],
    ['warga jiwa', true],
    // Somebody whose name is kept back.
    ['Warga 5', false],
    // A template shows a name; a post is none.
    ['Kepala Desa Contoh', false],
    ['Kepala Desa 1234', false],
    // Names of people too.
    ['Taruna', false],
    ['Karang Taruna', true],
    ['Kepala Suku', false],
    ['', false],
  ])('%s names an office and nobody: %s', (text, expected) => {
    expect(namesOfficeOnly(text)).toBe(expected);
  });

  it.each([
    ['calon', true],
    ['Calon anggota', true],
    ['Bakal calon anggota', true],
    ['kandidat', true],
    ['calon ketua', false],
    ['bukan anggota', true],
    ['bukan ketua', false],
    ['Tamu', true],
    ['tamu undangan desa', true],
    ['anggota', false],
    ['', false],
    [`calon ${'x'.repeat(60)}`, false],
  ])('%s says that somebody is no member: %s', (cell, expected) => {
    expect(isNoMember(cell)).toBe(expected);
  });

  it.each([
    ['Belum ada', true],
    ['KIM belum terbentuk', true],
    ['x', true],
    ['KIM X', false],
    ['xxx', true],
    ['nihil', true],
    ['KIM kosong', true],
    ['Kosong Indah', false],
    ['Nihil Mawar', false],
    ['XX Mawar', false],
    ['sudah ada', true],
    ['KIM ada', true],
    ['ada Mawar', false],
    ['masih dalam proses', true],
    ['rencana tahun 2026', true],
    ['2026', false],
    ['2026 rencana', false],
    ['rencana 20261', false],
    ['rencana 12026', false],
    ['menyusul', true],
    ['Mawar belum terbentuk', true],
    ['Mawar belum lama', false],
    ['KIM ?', true],
    ['KIM', false],
    ['KIM Mawar', false],
    [`belum ada ${'x'.repeat(80)}`, false],
  ])('%s states that there is no KIM: %s', (text, expected) => {
    expect(statesNoKim(text)).toBe(expected);
  });

  it.each([
    ['KIM', true],
    ['Nama KIM', true],
    ['KIM ......', true],
    ['KIM Mawar', false],
    ['KIM belum', false],
    [`KIM${' KIM'.repeat(30)}`, false],
  ])('%s has no word of a name: %s', (text, expected) => {
    expect(namesNoKim(text)).toBe(expected);
  });

  it.each([
    ['Budi dan Cici', true],
    ['Budi/Cici', true],
    ['Budi&Cici', true],
    ['Budi, Cici', true],
    ['Budi (PNS/Guru)', false],
    // Letters beside a slash are no names: an office, a village.
    ['Andi a/n', false],
    ['Dua I/II', false],
    ['Budi, S.Pd', false],
    ['Budi, SE', false],
    ['Budi', false],
  ])('%s may name more than one: %s', (cell, mayBeMore) => {
    expect(readPeople(cell)).toMatchObject({ mayBeMore });
  });

  it.each([
    ['Budi, Cici, Dodi', 'Budi; Cici; Dodi'],
    ['SE, Budi', 'SE; Budi'],
    ['Dr. Budi, Cici', 'Dr. Budi; Cici'],
    ['Budi di RT 1.5, Cici', 'Budi di RT 1.5; Cici'],
    ['Budi RT 1) lama, Cici', 'Budi RT 1) lama; Cici'],
    ['1. Budi, Cici', undefined],
    ['1) Budi, Cici', undefined],
    [' 1. Budi, Cici', undefined],
    ['Budi, SE, Cici', 'Budi, SE; Cici'],
    ['Budi, S.Pd', undefined],
    ['Budi, , Cici', undefined],
    ['Budi, Cici; Dodi', undefined],
    ['Budi, Cici\nDodi', undefined],
    ['BUDI, SPDI, WATI', 'BUDI, SPDI; WATI'],
    ['Budi', undefined],
  ])('%s between commas', (cell, divided = cell) => {
    expect(withCommasAsLists(cell)).toBe(divided);
  });
});

it.each([
  ['Budi\nCici', 'Budi; Cici'],
  ['Budi,\nCici, Amd\r\n\r\nDodi', 'Budi; Cici, Amd; Dodi'],
  ['Budi, Cici\nDodi', 'Budi; Cici; Dodi'],
  ['- Budi\n- Cici', undefined],
  ['1. Budi\n2. Cici', undefined],
])('%j in lines', (cell, divided = cell) => {
  expect(withLinesAsLists(cell)).toBe(divided);
});

describe('people between marks', () => {
  const isNoName = (text: string) => text === 'Guru' || text === 'Ketua';
  it.each([
    ['Budi & Rina', ['Budi', 'Rina']],
    ['Budi dan Rina', ['Budi', 'Rina']],
    ['BUDI DAN RINA', ['BUDI', 'RINA']],
    ['Budi Santoso+Rina', ['Budi Santoso', 'Rina']],
    ['Joko, Wati', ['Joko', 'Wati']],
    ['joko, wati', ['joko', 'wati']],
    ['JOKO, WATI', ['JOKO', 'WATI']],
    ['Agus Salim, Sri Wahyuni', ['Agus Salim', 'Sri Wahyuni']],
    ['Budi, S.Pd, Rina dan Joko, SE', ['Budi, S.Pd', 'Rina', 'Joko, SE']],
    ['Budi (Ketua, PNS), Rina (Sekretaris)', ['Budi (Ketua, PNS)', 'Rina (Sekretaris)']],
    // One person, with degrees.
    ['Budi Santoso, S.Pd', undefined],
    ['Siti, A.Md.', undefined],
    ['I Gusti Ngurah, S.Sos., M.Si.', undefined],
    ['Budi, Skom', undefined],
    ['BUDI, SKOM', undefined],
    ['Siti, A.Md Keb', undefined],
    // It cannot be told.
    ['Budi Santoso, Karang', undefined],
    ['Budi, Dusun Karang', undefined],
    ['Budi, Guru', undefined],
    ['Siti dan istri', undefined],
    ['Budi dan Ketua', undefined],
    ['Budi, guru', undefined],
    ['Budi, almarhum', undefined],
  ])('%s', (text, people) => {
    expect(peopleBetweenMarks(text, isNoName)).toEqual(people);
  });
});

describe('what is taken out of a cell', () => {
  it.each([
    ['Budi (3-5-1980)', 'Budi'],
    ['Budi (03/05/1980)', 'Budi'],
    ['Budi (3 5 1980)', 'Budi'],
    ['Budi, lahir 3-5-1980', 'Budi'],
    ['Budi tgl lahir 3-5-1980', 'Budi'],
    ['Budi tanggal lahir 3/5/80', 'Budi'],
    ['Budi (lahir 1980)', 'Budi'],
    ['Budi (RW 3-5-19)', 'Budi (RW 3-5-19)'],
    ['Budi (3-5-198)', 'Budi (3-5-198)'],
    ['Budi (3-5-abcd) 12', 'Budi (3-5-abcd) 12'],
    // No birth: a day without the word for one, and the word without a day.
    ['Rapat Hari Lahir Pancasila RW 12', 'Rapat Hari Lahir Pancasila RW 12'],
    ['Budi é 3-5-1980', 'Budi é 3-5-1980'],
    ['Posyandu ibu hamil 12-5-2024 (desa)', 'Posyandu ibu hamil 12-5-2024 (desa)'],
    [`Lahir ${'kembali '.repeat(9)}2024`, `Lahir ${'kembali '.repeat(9)}2024`],
  ])('the birthday of %s', (text, kept) => {
    expect(withoutPersonalData(text)).toBe(kept);
  });

  it.each([
    ['Budi hp 0812', 'Budi'],
    ['Budi Santoso hubungi Ani', 'Budi Santoso'],
    ['Budi Santoso', 'Budi Santoso'],
    // The first word is a name, whatever it is called.
    ['Kontak Tani', 'Kontak Tani'],
  ])('the contact of %s', (text, kept) => {
    expect(withoutContact(text)).toBe(kept);
  });
});

describe('of what a list is', () => {
  it.each([
    ['DAFTAR INVENTARIS', true],
    ['A. INVENTARIS', true],
    ['II. INVENTARIS', true],
    ['LAPORAN KEUANGAN', true],
    ['KEUANGAN', false],
    ['LAPORAN KEUANGAN DAN KEGIATAN', false],
    ['LAPORAN KEUANGAN SERTA PROGRAM', false],
    ['LAPORAN KEUANGAN BESERTA KEGIATAN', false],
    ['LAPORAN KEUANGAN KEGIATAN', true],
    // Words that only begin like the ones between.
    ['LAPORAN KEUANGAN DANA KEGIATAN', true],
    ['LAPORAN KEUANGAN PERDANAN KEGIATAN', true],
    ['SURAT MASUK', true],
    ['SURAT KELUAR', true],
    ['SURAT TUGAS', false],
    ['AGENDA SURAT', true],
    ['AGENDA RAPAT', false],
    ['BARANG', true],
    ['BARANG DAN JASA', false],
  ])('%s is of things: %s', (title, expected) => {
    expect(isOfThings(title)).toBe(expected);
  });

  it.each([
    ['DAFTAR MITRA', true],
    ['MITRA', false],
    ['MITRA KERJA', true],
    ['DATA LEMBAGA', true],
    ['DATA LEMBAGA KIM MAWAR', false],
    ['LEMBAGA', false],
    ['JADWAL RONDA', true],
    ['PETUGAS PIKET', true],
    ['PETUGAS PENGURUS', false],
    ['DAFTAR ANGGOTA', false],
    [`DAFTAR MITRA ${'X'.repeat(200)}`, false],
  ])('%s is of others: %s', (title, expected) => {
    expect(isOfNoMembers(title)).toBe(expected);
  });

  it.each([
    ['RENCANA KEGIATAN 2026', 'not-held'],
    ['A. RENCANA KEGIATAN', 'not-held'],
    ['III. RENCANA KEGIATAN', 'not-held'],
    ['12. RENCANA KEGIATAN', 'not-held'],
    ['IV. KEGIATAN YANG TELAH DILAKSANAKAN', 'held'],
    ['RENCANA DAN REALISASI KEGIATAN', undefined],
    ['KEGIATAN YANG BELUM DILAKSANAKAN', 'not-held'],
    ['KEGIATAN YANG BATAL', 'not-held'],
    ['KEGIATAN BULAN DEPAN', 'not-held'],
    ['KEGIATAN DEPAN BALAI', undefined],
    ['KEGIATAN', undefined],
    [`RENCANA ${'X'.repeat(200)}`, undefined],
  ])('%s says of what stands below: %s', (title, expected) => {
    expect(heldInTitle(title)).toBe(expected);
  });

  it.each([
    ['Kegiatan ditunda', 'not-held'],
    ['Status: rapat batal', 'not-held'],
    ['Masih direncanakan', 'not-held'],
    ['Rapat', undefined],
    ['Kegiatan terlaksana', 'held'],
    ['Tidak jadi', 'not-held'],
    ['Belum jadi dibahas', undefined],
    ['Akan datang', 'not-held'],
    ['Hujan, kegiatan ditunda', 'not-held'],
    ['Ditunda, akhirnya terlaksana', 'unclear'],
    ['Batal dilaksanakan', 'not-held'],
  ])('%s states of an activity: %s', (cell, expected) => {
    expect(readHeld(cell)).toBe(expected);
  });

  it.each([
    ['1. Rapat, 2. Pelatihan;', ['Rapat', 'Pelatihan']],
    ['- Rapat, lanjutan - Pelatihan', ['Rapat, lanjutan', 'Pelatihan']],
    ['- Rapat; - Pelatihan,', ['Rapat', 'Pelatihan']],
  ])('%s lists titles, whose own marks stay', (cell, titles) => {
    expect(titlesIn(cell).titles).toEqual(titles);
  });
});

describe('days and numbers, one step beside what they may be', () => {
  it.each([
    ['31/12/2024', 'day-first'],
    ['32/12/2024', undefined],
    ['12/31/2024', 'month-first'],
    ['12/32/2024', undefined],
    ['0/12/2024', undefined],
    ['12/0/2024', undefined],
    ['1/12/2024', 'either'],
    ['12/1/2024', 'either'],
    ['5/5/2024', undefined],
    ['13/13/2024', undefined],
    ['14/13/2024', undefined],
    ['12/13/2024', 'month-first'],
    ['13/12/2024', 'day-first'],
  ])('%s proves of the order: %s', (text, order) => {
    expect(orderProvedBy(text)).toBe(order);
  });

  it.each([
    ['31/12', 'day-first'],
    ['32/12', undefined],
    ['12/31', 'month-first-or-year'],
    ['12/32', undefined],
    ['0/3', undefined],
    ['3/0', undefined],
    ['3/5', 'either'],
    ['5/5', undefined],
    ['14/13', undefined],
  ])('%s shows of the order: %s', (text, order) => {
    expect(orderOfDayAndMonth(text)).toBe(order);
  });

  it.each([
    ['tahun 2016', '2016-01-01'],
    ['tahun 20160', undefined],
    ['Maret 20161', undefined],
    ['tahun 1899', undefined],
    ['tahun 2100', undefined],
    ['Kamis (17 Maret 2016)', '2016-03-17'],
    ['Kamis, 17 Maret 2016)', undefined],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, 'day-first')?.day).toBe(day);
  });

  it.each([
    ['(000.000)', 1_000_000],
    ['(1.000.000)', 1_000_000],
    ['(Rp.000.000)', 1_000_000],
    ['(000)', 1000],
    ['(x 1.000)', 1000],
    // More zeros are another number.
    ['(000.000.000)', undefined],
    ['(000.0001)', undefined],
  ])('%s in a heading counts in %s', (text, scale) => {
    expect(headingUnit(text)?.scale).toBe(scale);
  });

  it.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740993', undefined],
    ['99999999999999999999', undefined],
    ['0,123456789012345', 0.123456789012345],
    ['0,12345678901234567', undefined],
    ['1.200.300', 1_200_300],
    ['1.200.30', undefined],
    ['1.20.300', undefined],
    ['0.200.300', undefined],
    ['1234.200.300', undefined],
    ['-1.200.300', -1_200_300],
  ])('%s is %s', (text, value) => {
    const reading = readExactNumber(text, false);
    expect(reading !== undefined && 'value' in reading ? reading.value : undefined).toBe(value);
  });

  it('reads a group of digits of which one is lost as no number', () => {
    expect(readNumber('1.200.30', true)).toBeUndefined();
  });
});

it.each([
  ['Budi/081234567890', 'Budi'],
  ['Budi / 0812-3456-7890', 'Budi'],
  ['Sri Rahayu/6281234567890', 'Sri Rahayu'],
  // Part of a longer number, or of an address.
  ['188/081234567890', '188/081234567890'],
  ['kim.id/081234567890', 'kim.id/081234567890'],
])('the telephone behind a slash in %s', (text, kept) => {
  expect(withoutPersonalData(text)).toBe(kept);
});
