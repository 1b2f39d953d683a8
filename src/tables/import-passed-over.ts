import type { WithheldCategory } from '../model/import-codes.js';

/**
 * Columns that no rule and no indicator needs and that the law protects (UU 27/2022: no more than the purpose needs): they
 * are known, so that whoever hands over a table can be told, and never read.
 */
export const withheldHeadings: Readonly<Record<WithheldCategory, readonly string[]>> = {
  nik: [
    'nik',
    'no nik',
    'nomor nik',
    'no ktp',
    'nomor ktp',
    'ktp',
    'nomor induk kependudukan',
    'no identitas',
    'nik anggota',
    'nik ketua',
  ],
  'family-card': ['kk', 'no kk', 'nomor kk', 'nkk', 'no kartu keluarga', 'nomor kartu keluarga'],
  contact: [
    'no hp',
    'nomor hp',
    'hp',
    'no hp wa',
    'no telp',
    'no telepon',
    'nomor telepon',
    'nomor telp',
    'telepon',
    'telp',
    'no wa',
    'nomor wa',
    'wa',
    'whatsapp',
    'no whatsapp',
    'nomor whatsapp',
    'kontak',
    'kontak person',
    'contact person',
    'email',
    'e mail',
    'alamat email',
    'email address',
    'phone',
  ],
  'birth-date': [
    'tanggal lahir',
    'tgl lahir',
    'tanggallahir',
    'ttl',
    'tempat tanggal lahir',
    'tempat tgl lahir',
    'tempat dan tanggal lahir',
    'tempat lahir',
    'tempatlahir',
    'date of birth',
    'dob',
  ],
  religion: ['agama', 'agama id', 'religion', 'kepercayaan'],
  ethnicity: ['suku', 'suku bangsa', 'etnis', 'ethnicity'],
  health: [
    'golongan darah',
    'gol darah',
    'golongan darah id',
    'cacat',
    'cacat id',
    'sakit menahun',
    'sakit menahun id',
    'disabilitas',
    'hamil',
    'riwayat penyakit',
  ],
};

/** Headings of running numbers. */
export const runningNumbers: readonly string[] = ['no', 'nomor', 'no urut', 'nomor urut', 'nmr'];

/** When a form was answered, as form services head it; each row is then one answer. */
export const answeredHeadings: readonly string[] = [
  'timestamp',
  'cap waktu',
  'stempel waktu',
  'waktu pengisian',
  'waktu pengiriman',
  'tanggal pengisian',
  'submitted at',
  'submission date',
  'completion time',
  'start time',
  'submitdate',
];

/** Headings that are known and state nothing about a group: running numbers, columns to sign in. */
export const passedOver: readonly string[] = [...runningNumbers, 'ttd', 'tanda tangan', 'paraf'];
