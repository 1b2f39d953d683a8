import { describe, expect, it } from 'vitest';
import { readHeld, readOutcome, statesNotHeld, titleStatesNotHeld } from '../../src/cells/held.js';
import { heldInTitle } from '../../src/cells/held-above.js';
import { isOfMeeting, remarkTellsOfInstead, thingToCome, titleHeld } from '../../src/cells/held-or-not.js';
import {
  isNoMember,
  isOfNoDeeds,
  isOfNoMembers,
  isOfThings,
  listedUnder,
  mayBeOfOtherList,
  mayBeOfOutsiders,
  mayBeOfThings,
  roleOfListed,
} from '../../src/cells/listed.js';
import { holds } from './support/holds.js';

/* What rows and titles of office lists say, one word beside what decides. */

describe('whether what a row lists was held', () => {
  it('by its own cell', () => {
    holds(readHeld, [
      ['Terlaksana', 'held'],
      ['Status: selesai', 'held'],
      ['Kegiatan sudah dilaksanakan', 'held'],
      ['100%', 'held'],
      ['Ya', 'held'],
      ['1000', undefined],
      ['terlaksananya', undefined],
      ['Belum', 'not-held'],
      ['Belum dilaksanakan', 'not-held'],
      ['Tidak dapat dilaksanakan', 'not-held'],
      ['Tidak jadi', 'not-held'],
      ['Belum jadi', 'not-held'],
      ['Gagal terlaksana', 'not-held'],
      ['Akan dilaksanakan', 'not-held'],
      ['Akan datang', 'not-held'],
      ['Masih direncanakan', 'not-held'],
      ['Rencananya akan dilaksanakan', 'not-held'],
      ['Ditunda', 'not-held'],
      ['Ditunda bulan depan', 'not-held'],
      ['Ditunda karena hujan', 'not-held'],
      ['Kegiatan ditunda', 'not-held'],
      ['Batal dilaksanakan', 'not-held'],
      ['Batal (hujan)', 'not-held'],
      ['Hujan, kegiatan ditunda', 'not-held'],
      ['Menunggu anggaran', 'not-held'],
      ['Masih menunggu izin', 'not-held'],
      ['Menunggu tamu', undefined],
      ['Ditunda, akhirnya dilaksanakan', 'unclear'],
      ['Batal, diganti kerja bakti', 'unclear'],
      ['Batal, diganti tanggal 5', 'not-held'],
      ['Iuran ditunda', 'unclear'],
      ['Tidak ditunda', undefined],
      ['Rencana tindak lanjut', undefined],
      ['Gagal panen dibahas', undefined],
      ['Pelatihan jurnalistik', undefined],
      ['', undefined],
    ]);
  });

  it('by what stands where a day or a number would', () => {
    holds(statesNotHeld, [
      ['Ditunda', true],
      ['Belum dilaksanakan', true],
      ['Ditunda, akhirnya dilaksanakan', false],
      ['17 Maret 2025', false],
      [`Ditunda karena ${'hujan '.repeat(10)}`, false],
    ]);
  });

  it('by what came of it', () => {
    holds(readOutcome, [
      ['Belum', 'not-held'],
      ['0 %', 'not-held'],
      ['0%', 'not-held'],
      ['10%', undefined],
      ['Ditunda', 'not-held'],
      ['Akan dilaksanakan bulan depan', 'not-held'],
      ['Rencana bulan depan', 'unclear'],
      ['Rencana kerja disusun', undefined],
      ['Usulan jalan desa', undefined],
      ['Belum ada anggaran', 'unclear'],
      ['Hujan, kegiatan ditunda', 'unclear'],
      ['Ditunda dari bulan lalu', undefined],
      ['Terbentuk panitia', undefined],
    ]);
  });

  it('by its title', () => {
    holds(titleStatesNotHeld, [
      ['Rapat (batal)', true],
      ['Rapat [batal]', true],
      ['Rapat - ditunda', true],
      ['Rapat – ditunda', true],
      ['Rapat ditiadakan', true],
      ['Rapat tidak jadi', true],
      ['(ditunda) Rapat', true],
      ['Batal: Rapat', true],
      ['Batal - Rapat', true],
      ['Tidak ada kegiatan', true],
      ['Rapat tidak ditunda', false],
      ['Rapat (perencanaan)', false],
      ['Rapat (persiapan)', false],
      ['Rapat pembahasan kegiatan yang ditunda', false],
      ['Rapat rutin', false],
      ['Rapat (rutin)', false],
    ]);
  });

  it('by a title that names another thing too', () => {
    holds(
      (title) => titleHeld(title, true),
      [
        ['Rapat batal', 'not-held'],
        ['Rapat batal karena hujan', 'not-held'],
        ['Rapat batal, warga kerja bakti', 'unclear'],
        ['Rapat batal diganti kerja bakti', 'unclear'],
        ['Rapat tentang lomba yang batal', undefined],
        ['Rapat rutin', undefined],
      ],
    );
    holds(remarkTellsOfInstead, [
      ['Batal, diganti kerja bakti', true],
      ['Batal, diganti hari Senin', false],
      ['Batal', false],
      ['Diganti kerja bakti', false],
    ]);
    holds(isOfMeeting, [
      ['Rapat rutin', true],
      ['Evaluasi kegiatan', true],
      ['Pelatihan', false],
    ]);
    holds(thingToCome, [
      ['Akan diadakan pelatihan', ['pelatihan']],
      ['Akan dilaksanakan pelatihan', ['pelatihan']],
      ['Pelatihan rencananya bulan Mei', ['pelatihan']],
      ['Kegiatan yang akan dilaksanakan', undefined],
      ['Sudah dan akan dilaksanakan lagi', undefined],
      ['Pelatihan', undefined],
    ]);
  });

  it('by the line above rows', () => {
    holds(heldInTitle, [
      ['RENCANA KEGIATAN 2026', 'not-held'],
      ['A. RENCANA KEGIATAN', 'not-held'],
      ['DAFTAR USULAN', 'not-held'],
      ['RENCANA DAN REALISASI KEGIATAN', undefined],
      ['KEGIATAN YANG TELAH DILAKSANAKAN', 'held'],
      ['LAPORAN REALISASI', 'held'],
      ['KEGIATAN YANG BELUM DILAKSANAKAN', 'not-held'],
      ['KEGIATAN YANG SUDAH DAN BELUM DILAKSANAKAN', 'not-held'],
      ['KEGIATAN YANG BATAL', 'not-held'],
      ['KEGIATAN BULAN DEPAN', 'not-held'],
      ['KEGIATAN BULAN MARET', undefined],
      [`RENCANA ${'kegiatan '.repeat(30)}`, undefined],
    ]);
  });
});

describe('of whom or what a list is', () => {
  it('of members, or of others', () => {
    holds(listedUnder, [
      ['DAFTAR ANGGOTA', undefined],
      ['MANTAN ANGGOTA', 'former'],
      ['ANGGOTA YANG SUDAH KELUAR', 'former'],
      ['ANGGOTA KIM MAWAR YANG KELUAR', 'former'],
      ['ANGGOTA YANG HADIR', undefined],
      ['CALON ANGGOTA', 'others'],
      ['DAFTAR TAMU', 'others'],
      ['DAFTAR HADIR', 'attendance'],
      ['DAFTAR HADIR ANGGOTA', 'members-who-came'],
      ['DAFTAR HADIR RAPAT ANGGOTA', 'members-who-came'],
      ['RAPAT ANGGOTA', undefined],
      ['TIM PENYUSUN', 'others'],
      ['B. PENDAMPING DARI DINAS', 'others'],
      ['PESERTA', 'others'],
      ['DAFTAR PESERTA', undefined],
      ['DAFTAR PEMBINA', 'pembina'],
      ['B. DEWAN PENASIHAT KIM MAWAR', 'penasihat'],
      ['PELINDUNG / PEMBINA', 'pelindung'],
      ['PEMBINA DAN PENGURUS', undefined],
      ['PEMBINA: Budi', undefined],
      ['PEMBINA:', 'pembina'],
    ]);
    expect([roleOfListed('pembina'), roleOfListed('others'), roleOfListed(undefined)]).toEqual([
      'pembina',
      undefined,
      undefined,
    ]);
    holds(mayBeOfOutsiders, [
      ['RELAWAN', true],
      ['DEWAN PENGAWAS', true],
      ['DAFTAR ANGGOTA DAN RELAWAN', false],
      ['ANGGOTA', false],
    ]);
  });

  it('of goods, of money, of others who have names, or of nobody', () => {
    holds(isOfThings, [
      ['DAFTAR INVENTARIS', true],
      ['A. INVENTARIS', true],
      ['LAPORAN KEUANGAN', true],
      ['BUKU KAS', true],
      ['SURAT MASUK', true],
      ['SURAT KEPUTUSAN', false],
      ['AGENDA SURAT', true],
      ['AGENDA RAPAT', false],
      ['KEUANGAN', false],
      ['INVENTARIS', true],
      ['BARANG DAN JASA', false],
      ['LAPORAN KEUANGAN DAN KEGIATAN', false],
      ['DAFTAR PENGURUS SEKSI PERLENGKAPAN', false],
      ['DAFTAR ANGGOTA', false],
    ]);
    holds(isOfNoMembers, [
      ['DAFTAR MITRA', true],
      ['MITRA KERJA', true],
      ['MITRA', false],
      ['JADWAL RONDA', true],
      ['PETUGAS PIKET', true],
      ['PETUGAS', false],
      ['DATA KETUA RT', true],
      ['DATA KETUA', false],
      ['DATA KETUA KIM', false],
      ['DAFTAR APARAT DESA', true],
      ['DATA LEMBAGA KIM MAWAR', false],
      ['AKUN', true],
      ['PROGRAM KERJA', true],
      ['VISI DAN MISI', true],
      ['3. SUMBER DANA', true],
      ['PROGRAM KERJA 2025', true],
      ['PROGRAM KERJA PENGURUS', false],
      ['DAFTAR ANGGOTA', false],
    ]);
    holds(mayBeOfThings, [
      ['KEUANGAN', true],
      ['MEDIA SOSIAL', true],
      ['MITRA', true],
      ['KEUANGAN PENGURUS', false],
      ['KEUANGAN KIM', true],
      ['DAFTAR INVENTARIS', false],
      ['IURAN ANGGOTA', 'below'],
      ['DAFTAR IURAN', 'below'],
      ['SEKSI HUMAS', false],
    ]);
  });

  it('of deeds, or of what is beside them', () => {
    holds(mayBeOfOtherList, [
      ['DAFTAR PRODUK INFORMASI', true],
      ['PRODUK INFORMASI', false],
      ['DAFTAR KEGIATAN', false],
      ['DAFTAR PRODUK KEGIATAN', false],
    ]);
    holds(isOfNoDeeds, [
      ['DAFTAR NARASUMBER', true],
      ['NARASUMBER', false],
      ['KESIMPULAN', true],
      ['KESIMPULAN DAN SARAN', true],
      ['DOKUMENTASI KEGIATAN', true],
      ['DOKUMENTASI BANJIR', false],
      ['DAFTAR KEGIATAN', false],
    ]);
    holds(isNoMember, [
      ['Calon anggota', true],
      ['Bakal calon anggota', true],
      ['Calon', true],
      ['Calon ketua', false],
      ['Kandidat', true],
      ['Bukan anggota', true],
      ['Bukan pengurus', false],
      ['Tamu', true],
      ['Undangan', true],
      ['Anggota', false],
      [`Tamu ${'x'.repeat(60)}`, false],
    ]);
  });
});
