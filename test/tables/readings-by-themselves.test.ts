import { describe, expect, it } from 'vitest';
import { makeFinder } from '../../src/cells/finder.js';
import { alternativesIn } from '../../src/tables/columns/heading-forms.js';
import { needsMark } from '../../src/tables/out/csv-text.js';
import { dataQuality } from '../../src/tables/quality/data-quality.js';
import { renderDataQuality } from '../../src/tables/quality/data-quality-in-words.js';
import { withoutOffice } from '../../src/tables/read/beside-name.js';
import { groupOfTitle, placeOfTitle } from '../../src/tables/sheet/sheet-titles.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { id } from '../../src/texts/id/index.js';

/* Readings that whole sheets seldom come to, each by itself. */

const find = makeFinder();

describe('headings that name several things', () => {
  it.each([
    ['Nama', 0],
    ['Jenis/Nama Kegiatan', 2],
    ['Hari, Tanggal dan Waktu', 3],
    ['A/B/C/D', 0],
    ['Nama/', 0],
  ])('are two or three, %s', (heading, parts) => {
    expect(alternativesIn(heading)).toHaveLength(parts);
  });
});

describe('a text in a file of comma-separated values', () => {
  it.each([
    ['3 anak perempuan', false],
    ['3 anak', true],
    ['17 Mei 2025', true],
    ['10:00 AM', true],
    ['RT 3', false],
    ['Warga A\nWarga B', false],
    ['\tWarga A', true],
  ])('is marked where a program may take it for a number or a day, %s', (text, isMarked) => {
    expect(needsMark(text)).toBe(isMarked);
  });
});

describe('an office before a colon', () => {
  it.each([
    ['Ketua: Warga A', 'Warga A'],
    ['Ketua : Warga A', 'Warga A'],
    ['Ket: Warga A', 'Ket: Warga A'],
    ['Ketua: 12', 'Ketua: 12'],
    ['Warga A', 'Warga A'],
  ])('is no part of the name, %s', (cell, name) => {
    expect(withoutOffice(cell, find).rest).toBe(name);
  });
});

describe('a title', () => {
  it.each([
    'DAFTAR ANGGOTA K.I.M. MAWAR',
    'DAFTAR ANGGOTA K I M MAWAR',
    'K.I.M MAWAR',
    'DAFTAR ANGGOTA KIM MAWAR',
  ])('names the group with points or blanks in its first word, %s', (title) => {
    expect(groupOfTitle(title)).toEqual({ kim_name: 'KIM MAWAR' });
  });

  it.each([
    'DESA CONTOH',
    'DESA CONTOH TAHUN 2025',
    'DESA CONTOH PERIODE 2024-2027',
  ])('states the place without the time behind it, %s', (title) => {
    expect(placeOfTitle(title)).toEqual({ place_name: 'CONTOH' });
  });
});

it('takes who stands below an office, with a colon before the name or without', () => {
  for (const below of [
    ['', ':', 'Warga C'],
    ['', '', 'Warga C'],
  ]) {
    const rows = [
      ['KIM MAWAR'],
      ['Ketua', ':', 'Warga A'],
      ['Sekretaris', ':', 'Warga B'],
      ['Anggota', ':', 'Warga D'],
      below,
    ];
    const found = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })].flatMap((one) =>
      one.kind === 'submission' && one.submission.kind === 'registration' ? (one.submission.members ?? []) : [],
    );
    expect(found.map(({ name }) => name)).toEqual(['Warga A', 'Warga B', 'Warga D', 'Warga C']);
  }
});

it('notes nothing of a board in one cell that is read whole', () => {
  const rows = [
    ['Nama KIM', 'Desa', 'Pengurus'],
    ['KIM Mawar', 'Contoh', 'Ketua: Warga A, Sekretaris: Warga B'],
  ];
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
  expect(outcomes.flatMap((one) => (one.kind === 'noted' ? one.faults : []))).toEqual([]);
});

it('says nothing of columns that were withheld where none was', () => {
  const of = (heading: string) => {
    const rows = [
      ['Nama KIM', 'Nama', heading],
      ['KIM Mawar', 'Warga A', '0812345678'],
    ];
    const outcomes = submissionsFromRows(rows, { kind: 'registration', sheet: true });
    return renderDataQuality(dataQuality(outcomes, 'registration'), id).join('\n');
  };
  expect(of('No HP')).toContain('data pribadi');
  expect(of('Jabatan')).not.toContain('data pribadi');
});

it('counts nobody who has left among the advisers of a group', () => {
  const rows = [
    ['Nama KIM', 'Desa', 'Pembina'],
    ['KIM Mawar', 'Contoh', 'Warga P; Warga Q (alm)'],
  ];
  const found = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })].flatMap((one) =>
    one.kind === 'submission' && one.submission.kind === 'registration' ? (one.submission.advisers ?? []) : [],
  );
  expect(found.map(({ name }) => name)).toEqual(['Warga P']);
});

it.each(['#N/A', '#REF!', '#VALUE!'])('loses nobody without a word where a formula failed, %s', (cell) => {
  const rows = [
    ['KIM MAWAR'],
    ['No', 'Nama', 'Jabatan'],
    [1, 'Warga A', 'Ketua'],
    [2, cell, 'Anggota'],
    [3, 'Warga B', 'Anggota'],
  ];
  const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
  expect(outcomes.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []))).toEqual([4]);
  expect(outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []))).toMatchObject([
    { membersListed: 'some' },
  ]);
});

it.each(['KIM', 'Nama KIM'])('makes no group of several in one cell below %s', (heading) => {
  for (const several of ['KIM Mawar, KIM Melati', 'KIM Mawar + KIM Melati', 'KIM Mawar dan KIM Melati']) {
    const rows = [
      [heading, 'Nama', 'Jabatan'],
      ['KIM Mawar', 'Warga A', 'Ketua'],
      [several, 'Warga B', 'Sekretaris'],
    ];
    const outcomes = [...submissionsFromRows(rows, { kind: 'registration', sheet: true })];
    expect(outcomes.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []))).toMatchObject([
      { name: 'KIM Mawar', membersListed: 'some' },
    ]);
  }
});
