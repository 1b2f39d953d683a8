import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGovernmentLevel } from '../../src/cells/government-level.js';
import { headingUnit, withoutHeadingUnit } from '../../src/cells/heading-unit.js';
import { titlesIn } from '../../src/cells/several-titles.js';

const titles = [
  'Rapat pengurus',
  'Pelatihan menulis berita',
  'Sosialisasi UU 14/2008',
  'Kerja bakti',
  'Rembuk warga RT 3',
];
const roman = ['i', 'ii', 'iii', 'iv', 'v'];
const ways: Readonly<Record<string, (title: string, at: number) => string>> = {
  '1.': (title, at) => `${at + 1}. ${title}`,
  '1)': (title, at) => `${at + 1}) ${title}`,
  '(1)': (title, at) => `(${at + 1}) ${title}`,
  '1.x': (title, at) => `${at + 1}.${title}`,
  'a.': (title, at) => `${'abcde'[at]}. ${title}`,
  'A.': (title, at) => `${'ABCDE'[at]}. ${title}`,
  'a)': (title, at) => `${'abcde'[at]}) ${title}`,
  'i.': (title, at) => `${roman[at]}. ${title}`,
  'I.': (title, at) => `${roman[at]?.toUpperCase()}. ${title}`,
  '-': (title) => `- ${title}`,
  '•': (title) => `• ${title}`,
};

describe('several activities in one cell', () => {
  it('are each found, however they are numbered and divided', () => {
    fc.assert(
      fc.property(
        fc.subarray(titles, { minLength: 2 }),
        fc.constantFrom(...Object.keys(ways)),
        fc.constantFrom('\n', ' ', '; ', '\r\n'),
        (own, way, joint) => {
          const cell = own.map(ways[way] as (title: string, at: number) => string).join(joint);
          expect(titlesIn(cell)).toEqual({ titles: own, mayBeMore: false });
        },
      ),
    );
  });

  it('also by semicolons and by lines that each begin as an activity does', () => {
    fc.assert(
      fc.property(fc.subarray(titles, { minLength: 2 }), fc.constantFrom('\n', '; ', ';'), (own, joint) => {
        expect(titlesIn(own.join(joint)).titles).toEqual(own);
      }),
    );
  });

  it.each([
    ['Rapat koordinasi bersama\nKelompok Tani', false],
    ['Sosialisasi pencegahan\nstunting', false],
    ['Sosialisasi\nPencegahan Stunting', true],
    ['Rapat (agenda: laporan; rencana)', false],
    ['Rapat; membahas laporan', true],
    ['Rapat a.n. Camat', false],
    ['A. Yani Cup', false],
    ['Pelatihan 1.000 kader', false],
    ['Rapat', false],
    ['', false],
  ])('%j is one; where it may be more, that is known', (cell, mayBeMore) => {
    const read = titlesIn(cell);
    expect(read.titles).toHaveLength(1);
    expect(read.mayBeMore).toBe(mayBeMore);
  });

  it('gives texts that are in the cell, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (cell) => {
        const bare = cell.replace(/\s/g, '');
        for (const title of titlesIn(cell).titles) expect(title.length).toBeLessThanOrEqual(bare.length * 2 + 2);
      }),
    );
  });
});

describe('the office that signed', () => {
  it.each([
    ['Bupati', 'kabupaten-kota'],
    ['Bupati Contoh', 'kabupaten-kota'],
    ['Wali Kota Contoh', 'kabupaten-kota'],
    ['Walikota', 'kabupaten-kota'],
    ['Kepala Desa', 'desa-kelurahan'],
    ['Kepala Desa Satu, Kecamatan Dua, Kabupaten Tiga', 'desa-kelurahan'],
    ['Kades', 'desa-kelurahan'],
    ['Pj. Kepala Desa Satu', 'desa-kelurahan'],
    ['Lurah Satu', 'desa-kelurahan'],
    ['Wali Nagari', 'desa-kelurahan'],
    ['Keuchik Gampong Satu', 'desa-kelurahan'],
    ['Camat', 'kecamatan'],
    ['SK Camat Satu', 'kecamatan'],
    ['Camat a.n. Bupati', 'kabupaten-kota'],
    ['Kepala Dinas Komunikasi dan Informatika', 'kabupaten-kota'],
    ['Kepala Dinas Kominfo Provinsi Satu', 'provinsi'],
    ['Kadis Kominfo Kab. Satu', 'kabupaten-kota'],
    ['Gubernur', 'provinsi'],
    ['Menteri Komunikasi', 'pusat'],
    ['Pemerintah Desa Satu', 'desa-kelurahan'],
    ['Ketua KIM Desa Satu', undefined],
    ['Karang Taruna Desa Satu', undefined],
    ['BPD', undefined],
    ['', undefined],
  ])('%s', (text, level) => {
    // The head of an agency is no head of a village.
    expect(readGovernmentLevel(text)).toBe(level);
  });
});

describe('the unit in a heading', () => {
  it.each([
    ['KK', { unit: 'households', scale: 1 }],
    ['orang', { unit: 'people', scale: 1 }],
    ['Rp', { unit: 'rupiah', scale: 1 }],
    ['ribuan rupiah', { unit: 'rupiah', scale: 1_000 }],
    ['dalam juta', { scale: 1_000_000 }],
    ['Rp. 000', { unit: 'rupiah', scale: 1_000 }],
    ['Rp.000.000', { unit: 'rupiah', scale: 1_000_000 }],
    ['x Rp1.000', { unit: 'rupiah', scale: 1_000 }],
    ['ribu jiwa', { unit: 'people', scale: 1_000 }],
    ['miliar', { scale: 1_000_000_000 }],
    ['L/P', undefined],
    ['2025', undefined],
    ['wajib diisi', undefined],
    ['', undefined],
  ])('%s', (text, unit) => {
    expect(headingUnit(text)).toEqual(unit);
  });

  it.each([
    ['jumlah peserta orang', { heading: 'jumlah peserta', unit: 'orang' }],
    ['jumlah dana dalam ribuan rupiah', { heading: 'jumlah dana', unit: 'dalam ribuan rupiah' }],
    ['jumlah peserta', undefined],
    ['rupiah', undefined],
  ])('at the end of %s', (heading, parts) => {
    expect(withoutHeadingUnit(heading)).toEqual(parts);
  });
});
