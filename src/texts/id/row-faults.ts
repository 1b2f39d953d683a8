import type { RowFaultCode } from '../../tables/import-faults.js';

/** What is wrong with a row of a sheet as a whole. */
export const rowFaults: { readonly [Code in RowFaultCode]: string } = {
  'row.not-a-record': 'Baris ini bukan catatan dengan judul kolom.',
  'row.empty': 'Baris ini kosong.',
  'row.no-kim': 'Tidak ada yang menyebut KIM mana.',
  'row.column-twice': 'Dua kolom menyatakan hal yang sama dengan isi berbeda.',
  'row.number-for-text':
    'Kolom ini dibaca sebagai angka, sehingga nol di depan atau di belakang mungkin hilang. Jadikan kolomnya teks.',
  'row.region-code-lost-zero':
    'Nol di belakang kode wilayah hilang, misalnya 62.10 menjadi 62.1. Jadikan kolomnya teks.',
  'row.period-unknown': 'Masa laporan tidak dapat ditentukan dari baris ini.',
  'row.outside-period': 'Tanggal kegiatan berada di luar masa laporan.',
  'row.contradicts-earlier': 'Keterangan tentang KIM ini berbeda dengan baris sebelumnya.',
  'row.kim-not-together': 'Baris KIM ini tidak berurutan. Urutkan menurut KIM.',
};
