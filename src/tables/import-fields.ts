import type { SubmissionKind } from '../model/submission.js';

/** Where a column of flat records goes, and under which headings people write it. */
export interface ImportField {
  /** Place in the submission, for what is said of the whole; place in the item of the list, for what is said of a row. */
  readonly of: 'submission' | 'row';
  readonly path: readonly [string, ...string[]];
  /** How the cell is taken: as it is, as a day, as a region code, or as several values in one cell. */
  readonly as?: 'text' | 'day' | 'region' | 'several';
  /** Indonesian and English headings, beside the name of the field itself. Case, marks and underscores do not matter. */
  readonly headings: readonly string[];
}

type ImportFields = Readonly<Record<string, ImportField>>;

const kimId = ['id kim', 'kode kim', 'kim', 'id komunitas', 'group id'];

const registration = {
  kim_id: { of: 'submission', path: ['id'], as: 'text', headings: kimId },
  kim_name: {
    of: 'submission',
    path: ['name'],
    as: 'text',
    headings: ['nama kim', 'nama kelompok', 'nama komunitas', 'name of the group'],
  },
  body_type: { of: 'submission', path: ['bodyType'], headings: ['jenis lembaga', 'bentuk lembaga'] },
  region_code: {
    of: 'submission',
    path: ['seat', 'regionCode'],
    as: 'region',
    headings: ['kode wilayah', 'kode desa', 'kode kelurahan', 'kode kemendagri'],
  },
  place_name: {
    of: 'submission',
    path: ['seat', 'placeName'],
    as: 'text',
    headings: ['desa', 'kelurahan', 'desa kelurahan', 'nama desa', 'village'],
  },
  residents: { of: 'submission', path: ['seat', 'residents'], headings: ['jumlah penduduk', 'penduduk', 'population'] },
  households: {
    of: 'submission',
    path: ['seat', 'households'],
    headings: ['jumlah kk', 'jumlah kepala keluarga', 'kepala keluarga'],
  },
  formed_on: {
    of: 'submission',
    path: ['formation', 'formedOn'],
    as: 'day',
    headings: ['tanggal dibentuk', 'tanggal terbentuk', 'tanggal berdiri', 'formed'],
  },
  member_id: {
    of: 'row',
    path: ['id'],
    as: 'text',
    headings: ['id anggota', 'nomor anggota', 'no anggota', 'kode anggota'],
  },
  member_name: { of: 'row', path: ['name'], as: 'text', headings: ['nama', 'nama anggota', 'nama lengkap', 'name'] },
  offices: {
    of: 'row',
    path: ['offices'],
    as: 'several',
    headings: ['jabatan', 'kedudukan dalam kim', 'office', 'role'],
  },
  elements: {
    of: 'row',
    path: ['elements'],
    as: 'several',
    headings: ['unsur', 'unsur masyarakat', 'pekerjaan', 'element', 'occupation'],
  },
  sex: { of: 'row', path: ['sex'], headings: ['jenis kelamin', 'jk', 'l p', 'gender'] },
  age_band: { of: 'row', path: ['ageBand'], headings: ['kelompok umur', 'kelompok usia', 'age group'] },
  public_offices: { of: 'row', path: ['publicOffices'], as: 'several', headings: ['jabatan publik', 'public office'] },
  resident: { of: 'row', path: ['resident'], headings: ['warga setempat', 'penduduk setempat'] },
  joined_on: { of: 'row', path: ['joinedOn'], as: 'day', headings: ['tanggal masuk', 'tanggal bergabung', 'joined'] },
} as const satisfies ImportFields;

const activityReport = {
  kim_id: { of: 'submission', path: ['kimId'], as: 'text', headings: kimId },
  report_id: { of: 'submission', path: ['id'], as: 'text', headings: ['id laporan', 'nomor laporan'] },
  period_from: {
    of: 'submission',
    path: ['period', 'from'],
    as: 'day',
    headings: ['periode dari', 'masa laporan dari', 'awal periode'],
  },
  period_through: {
    of: 'submission',
    path: ['period', 'through'],
    as: 'day',
    headings: ['periode sampai', 'masa laporan sampai', 'akhir periode'],
  },
  activity_id: { of: 'row', path: ['id'], as: 'text', headings: ['id kegiatan', 'nomor kegiatan', 'no kegiatan'] },
  date: { of: 'row', path: ['date'], as: 'day', headings: ['tanggal', 'tgl', 'tanggal kegiatan', 'hari tanggal'] },
  title: {
    of: 'row',
    path: ['title'],
    as: 'text',
    headings: ['judul', 'nama kegiatan', 'kegiatan', 'uraian kegiatan', 'activity'],
  },
  technique: {
    of: 'row',
    path: ['technique'],
    headings: ['jenis', 'jenis kegiatan', 'bentuk kegiatan', 'teknik', 'kind'],
  },
  functions: {
    of: 'row',
    path: ['functions'],
    as: 'several',
    headings: ['fungsi', 'fungsi adinda', 'adinda', 'function'],
  },
  topics: { of: 'row', path: ['topics'], as: 'several', headings: ['topik', 'tema', 'bidang', 'topic'] },
  channels: { of: 'row', path: ['channels'], as: 'several', headings: ['saluran', 'kanal', 'media', 'channel'] },
  flow: { of: 'row', path: ['flow'], headings: ['arus', 'arus informasi'] },
  attendance: {
    of: 'row',
    path: ['attendance', 'total'],
    headings: ['peserta', 'jumlah peserta', 'jumlah hadir', 'hadir', 'participants'],
  },
  members: { of: 'row', path: ['attendance', 'members'], headings: ['anggota hadir', 'anggota', 'members present'] },
  guests: { of: 'row', path: ['attendance', 'guests'], headings: ['tamu', 'tamu hadir', 'undangan'] },
  women: { of: 'row', path: ['attendance', 'women'], headings: ['perempuan', 'peserta perempuan', 'perempuan hadir'] },
  men: { of: 'row', path: ['attendance', 'men'], headings: ['laki laki', 'peserta laki laki', 'laki laki hadir'] },
  beneficiaries: { of: 'row', path: ['beneficiaries'], headings: ['penerima manfaat', 'jumlah penerima manfaat'] },
} as const satisfies ImportFields;

interface Tables {
  readonly registration: typeof registration;
  readonly 'activity-report': typeof activityReport;
}

/** Names of the columns that flat records of a kind may have. */
export type ImportFieldName<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: keyof Tables[Each] & string;
}[Kind];

/**
 * The columns that flat records may have, by the kind of submission that they become: one row for each member, or one for
 * each activity. `kim_id` says whose it is; what is said of the whole group may be repeated in every row.
 *
 * @example
 * ```ts
 * importFields['activity-report'].attendance.path; // ['attendance', 'total']
 * importFields.registration.member_name.headings[0]; // 'nama'
 * ```
 */
export const importFields: {
  readonly [Kind in SubmissionKind]: Readonly<Record<ImportFieldName<Kind>, ImportField>>;
} = { registration, 'activity-report': activityReport };
