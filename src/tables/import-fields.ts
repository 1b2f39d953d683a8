import { frozen } from '../kernel/frozen.js';
import type { WithheldCategory } from '../model/import-codes.js';
import type { SubmissionKind } from '../model/submission.js';

/**
 * How the cells of a column are taken, where the field alone does not state it.
 *
 * - `officer`: the name of the person in an office, in a list with one row for each KIM.
 * - `place`: part of the place by which groups without an id are distinguished; not kept.
 * - `occupation`, `office`, `birth-year`, `status`, `mark`: a cell of a member that is read as people write it.
 */
export type ImportAs = 'officer' | 'place' | 'occupation' | 'office' | 'birth-year' | 'status' | 'mark';

/** Where a column of flat records goes, and under which headings people write it. */
export interface ImportField {
  /** Place in the submission, for what is stated about the whole; place in the item of the list, for what is stated about a row. */
  readonly of: 'submission' | 'row';
  readonly path: readonly [string, ...(string | number)[]];
  readonly as?: ImportAs;
  /** Of `officer` and `mark`: the code that the column stands for. */
  readonly code?: string;
  /** States nothing by which an item could exist: a row with only this is nobody. */
  readonly noEvidence?: true;
  /** Indonesian and English headings, beside the name of the field itself. Case, marks and underscores do not matter. */
  readonly headings: readonly string[];
}

type ImportFields = Readonly<Record<string, ImportField>>;

const group = (path: ImportField['path'], headings: readonly string[], as?: ImportAs, code?: string): ImportField => ({
  of: 'submission',
  path,
  headings,
  ...(as !== undefined && { as }),
  ...(code !== undefined && { code }),
});
const row = (path: ImportField['path'], headings: readonly string[], as?: ImportAs, code?: string): ImportField => ({
  of: 'row',
  path,
  headings,
  ...(as !== undefined && { as }),
  ...(code !== undefined && { code }),
});
const silent = (field: ImportField): ImportField => ({ ...field, noEvidence: true });

const kimId = ['id kim', 'kode kim', 'kim', 'id komunitas', 'id kelompok', 'kode kelompok', 'group id'];
const kimName = [
  'nama kim',
  'nama kelompok',
  'nama komunitas',
  'nama kelompok informasi masyarakat',
  'nama komunitas informasi masyarakat',
  'kelompok',
  'name of the group',
];
const place = {
  kecamatan: group(['kecamatan'], ['nama kecamatan', 'kec', 'distrik'], 'place'),
  kabupaten: group(['kabupaten'], ['kabupaten kota', 'kab kota', 'kab', 'nama kabupaten', 'kota'], 'place'),
  provinsi: group(['provinsi'], ['nama provinsi', 'propinsi', 'province'], 'place'),
};
const villages = [
  'desa',
  'kelurahan',
  'desa kelurahan',
  'kelurahan desa',
  'desa kel',
  'nama desa',
  'nama desa kelurahan',
  'village',
];

const registrationHead = {
  kim_id: group(['id'], kimId),
  kim_name: group(['name'], kimName),
  body_type: group(['bodyType'], ['jenis lembaga', 'bentuk lembaga']),
  region_code: group(['seat', 'regionCode'], ['kode wilayah', 'kode desa', 'kode kelurahan', 'kode kemendagri']),
  place_name: group(['seat', 'placeName'], villages),
  ...place,
  residents: group(['seat', 'residents'], ['jumlah penduduk', 'penduduk', 'population']),
  households: group(['seat', 'households'], ['jumlah kk', 'jumlah kepala keluarga', 'kepala keluarga']),
  formed_on: group(
    ['formation', 'formedOn'],
    [
      'tanggal dibentuk',
      'tanggal terbentuk',
      'tanggal berdiri',
      'tgl berdiri',
      'tahun berdiri',
      'tahun dibentuk',
      'tahun terbentuk',
      'tahun pembentukan',
      'formed',
    ],
  ),
};

const officers = {
  chair: group(['members'], ['ketua', 'nama ketua', 'ketua kim', 'nama ketua kim', 'chair'], 'officer', 'ketua'),
  vice_chair: group(['members'], ['wakil ketua', 'nama wakil ketua', 'vice chair'], 'officer', 'wakil-ketua'),
  secretary: group(['members'], ['sekretaris', 'nama sekretaris', 'secretary'], 'officer', 'sekretaris'),
  treasurer: group(['members'], ['bendahara', 'nama bendahara', 'treasurer'], 'officer', 'bendahara'),
  stated_members: group(
    ['statedCounts', 0, 'count'],
    ['jumlah anggota', 'jml anggota', 'jumlah anggota kim', 'total anggota', 'anggota', 'number of members'],
  ),
  stated_women: group(['statedFigures', 0, 'value'], ['jumlah anggota perempuan', 'anggota perempuan', 'women']),
  stated_men: group(['statedFigures', 1, 'value'], ['jumlah anggota laki laki', 'anggota laki laki', 'men']),
  decree_number: group(
    ['decrees', 0, 'number'],
    ['no sk', 'nomor sk', 'sk', 'no sk pengukuhan', 'nomor sk pengukuhan', 'nomor surat keputusan', 'sk nomor'],
  ),
  decree_date: group(['decrees', 0, 'issuedOn'], ['tanggal sk', 'tgl sk', 'tanggal surat keputusan', 'tahun sk']),
  decree_issuer: group(
    ['decrees', 0, 'issuer'],
    ['penerbit sk', 'yang menerbitkan', 'sk dari', 'pejabat penerbit', 'sk oleh', 'penandatangan sk'],
  ),
  registry_number: group(
    ['registryEntries', 0, 'number'],
    ['nomor registrasi', 'no registrasi', 'nomor register', 'nomor pendaftaran', 'no pendaftaran'],
  ),
  registered_on: group(
    ['registryEntries', 0, 'registeredOn'],
    ['tanggal registrasi', 'tanggal pendaftaran', 'tanggal terdaftar', 'terdaftar pada', 'registered on'],
  ),
  registrar: group(
    ['registryEntries', 0, 'registrar'],
    ['didaftar oleh', 'terdaftar di', 'instansi pendaftar', 'registrar'],
  ),
};

const members = {
  ...registrationHead,
  ...officers,
  member_id: row(['id'], ['id anggota', 'nomor anggota', 'no anggota', 'nomor induk anggota', 'kode anggota']),
  member_name: row(
    ['name'],
    ['nama', 'nama anggota', 'nama lengkap', 'nama pengurus', 'nama pengurus dan anggota', 'nama warga', 'name'],
  ),
  offices: row(
    ['offices'],
    ['jabatan', 'kedudukan dalam kim', 'jabatan dalam kim', 'kedudukan', 'jabatan dalam kelompok', 'office', 'role'],
    'office',
  ),
  elements: row(['elements'], ['unsur', 'unsur masyarakat', 'element'], 'occupation'),
  occupation: row(
    ['elements'],
    ['pekerjaan', 'pekerjaan id', 'profesi', 'mata pencaharian', 'occupation'],
    'occupation',
  ),
  sex: row(['sex'], ['jenis kelamin', 'jk', 'kelamin', 'l p', 'gender']),
  sex_man: row(
    ['sex'],
    ['jenis kelamin l', 'jk l', 'jenis kelamin laki laki', 'jenis kelamin lk'],
    'mark',
    'laki-laki',
  ),
  sex_woman: row(
    ['sex'],
    ['jenis kelamin p', 'jk p', 'jenis kelamin perempuan', 'jenis kelamin pr'],
    'mark',
    'perempuan',
  ),
  age_band: row(
    ['ageBand'],
    ['kelompok umur', 'kelompok usia', 'umur', 'usia', 'umur tahun', 'usia tahun', 'age group', 'age'],
  ),
  birth_year: row(['ageBand'], ['tahun lahir', 'year of birth'], 'birth-year'),
  public_offices: row(['publicOffices'], ['jabatan publik', 'public office']),
  resident: silent(row(['resident'], ['warga setempat', 'penduduk setempat'])),
  joined_on: silent(
    row(['joinedOn'], ['tanggal masuk', 'tgl masuk', 'tanggal bergabung', 'tahun masuk', 'tahun bergabung', 'joined']),
  ),
  member_status: silent(row(['status'], ['status', 'status anggota', 'status keanggotaan'], 'status')),
  left_on: silent(row(['leftOn'], ['tanggal keluar', 'tgl keluar', 'tanggal berhenti', 'tanggal berakhir', 'left'])),
};

const plannedActivities = {
  ...registrationHead,
  period_from: group(['workProgrammes', 0, 'period', 'from'], ['periode dari', 'awal periode', 'program dari']),
  period_through: group(
    ['workProgrammes', 0, 'period', 'through'],
    ['periode sampai', 'akhir periode', 'program sampai'],
  ),
  planned_id: row(['id'], ['id rencana', 'nomor rencana', 'no rencana']),
  title: row(['title'], ['rencana kegiatan', 'kegiatan', 'nama kegiatan', 'judul', 'program kerja', 'uraian kegiatan']),
  technique: row(['technique'], ['jenis', 'jenis kegiatan', 'bentuk kegiatan']),
  functions: row(['functions'], ['fungsi', 'fungsi adinda', 'adinda']),
  planned_on: row(['plannedOn'], ['rencana tanggal', 'tanggal rencana', 'waktu pelaksanaan', 'tanggal', 'bulan']),
  times: silent(row(['times'], ['berapa kali', 'frekuensi', 'kali'])),
};

const reportHead = {
  kim_id: group(['kimId'], kimId),
  kim_name: group(['kim_name'], kimName, 'place'),
  place_name: group(['place_name'], villages, 'place'),
  ...place,
  report_id: group(['id'], ['id laporan', 'nomor laporan']),
  period_from: group(['period', 'from'], ['periode dari', 'masa laporan dari', 'awal periode']),
  period_through: group(['period', 'through'], ['periode sampai', 'masa laporan sampai', 'akhir periode']),
  submitted_on: group(['submittedOn'], ['tanggal dikirim', 'tanggal laporan', 'cap waktu', 'timestamp']),
};

const activities = {
  ...reportHead,
  activity_id: row(['id'], ['id kegiatan', 'nomor kegiatan', 'no kegiatan']),
  date: row(
    ['date'],
    [
      'tanggal',
      'tgl',
      'tanggal kegiatan',
      'tgl kegiatan',
      'hari tanggal',
      'tanggal pelaksanaan',
      'waktu pelaksanaan',
      'waktu',
      'tanggal mulai',
      'mulai',
      'dari tanggal',
    ],
  ),
  date_through: silent(row(['through'], ['tanggal selesai', 'selesai', 'sampai tanggal', 'tanggal akhir'])),
  title: row(['title'], ['judul', 'nama kegiatan', 'kegiatan', 'uraian kegiatan', 'judul kegiatan', 'activity']),
  technique: row(['technique'], ['jenis', 'jenis kegiatan', 'bentuk kegiatan', 'teknik', 'kind']),
  functions: row(['functions'], ['fungsi', 'fungsi adinda', 'adinda', 'function']),
  topics: row(['topics'], ['topik', 'tema', 'bidang', 'topic']),
  channels: row(['channels'], ['saluran', 'kanal', 'media', 'channel']),
  flow: row(['flow'], ['arus', 'arus informasi']),
  attendance: row(
    ['attendance', 'total'],
    [
      'peserta',
      'jumlah peserta',
      'jml peserta',
      'jumlah hadir',
      'hadir',
      'jumlah yang hadir',
      'kehadiran',
      'participants',
    ],
  ),
  members: row(['attendance', 'members'], ['anggota hadir', 'anggota', 'members present']),
  guests: row(['attendance', 'guests'], ['tamu', 'tamu hadir', 'undangan']),
  women: row(['attendance', 'women'], ['perempuan', 'peserta perempuan', 'perempuan hadir']),
  men: row(['attendance', 'men'], ['laki laki', 'peserta laki laki', 'laki laki hadir']),
  beneficiaries: row(['beneficiaries'], ['penerima manfaat', 'jumlah penerima manfaat']),
};

const decisions = {
  ...reportHead,
  decision_id: row(['id'], ['id keputusan', 'nomor keputusan', 'no keputusan']),
  activity_id: row(['activityId'], ['id kegiatan', 'nomor kegiatan', 'no kegiatan', 'kegiatan']),
  due_on: row(['dueOn'], ['tenggat', 'batas waktu', 'target selesai']),
  done_on: row(['doneOn'], ['selesai pada', 'tanggal selesai', 'dilaksanakan pada', 'tanggal pelaksanaan']),
};

const informationItems = {
  ...reportHead,
  item_id: row(['id'], ['id informasi', 'nomor informasi', 'no informasi']),
  date: row(['date'], ['tanggal', 'tgl', 'tanggal diterima', 'hari tanggal']),
  source_type: row(['sourceType'], ['jenis sumber', 'asal informasi']),
  source_name: row(['sourceName'], ['sumber', 'sumber informasi', 'nama sumber']),
  verified: silent(row(['verified'], ['diperiksa', 'sudah diperiksa', 'terverifikasi', 'verifikasi'])),
};

const products = {
  ...reportHead,
  product_id: row(['id'], ['id produk', 'nomor produk', 'no produk', 'id terbitan']),
  date: row(['date'], ['tanggal', 'tgl', 'tanggal terbit', 'tanggal tayang', 'hari tanggal']),
  channel: row(['channel'], ['saluran', 'kanal', 'media']),
  reach: row(['reach'], ['jangkauan', 'jumlah pembaca', 'dibaca', 'tayangan', 'views']),
  cites_source: silent(row(['citesSource'], ['menyebut sumber', 'ada sumber'])),
  corrected_on: row(['correctedOn'], ['tanggal koreksi', 'tanggal ralat']),
  activity_id: row(['activityId'], ['id kegiatan', 'nomor kegiatan']),
};

const partners = {
  ...reportHead,
  partner_id: row(['id'], ['id mitra', 'nomor mitra', 'no mitra']),
  partner_name: row(['name'], ['nama mitra', 'mitra', 'nama', 'nama lembaga']),
  partner_kind: row(['kind'], ['jenis mitra', 'jenis', 'jenis lembaga']),
  agreed_on: row(['agreedOn'], ['tanggal kesepakatan', 'tanggal mou', 'tanggal perjanjian']),
  since: row(['since'], ['sejak', 'mulai']),
  through: row(['through'], ['sampai', 'berakhir']),
};

const aspirations = {
  ...reportHead,
  aspiration_id: row(['id'], ['id aspirasi', 'nomor aspirasi', 'no aspirasi']),
  recorded_on: row(
    ['recordedOn'],
    ['tanggal', 'tgl', 'tanggal diterima', 'tanggal masuk', 'tanggal dicatat', 'hari tanggal'],
  ),
  aspiration_class: row(['aspirationClass'], ['jenis', 'jenis aspirasi', 'kategori']),
  forwarded_to: row(['forwardedTo'], ['diteruskan kepada', 'diteruskan ke', 'disampaikan kepada', 'tujuan']),
  forwarded_on: row(['forwardedOn'], ['tanggal diteruskan', 'diteruskan pada', 'tanggal disampaikan']),
  answered_on: row(['answeredOn'], ['tanggal dijawab', 'dijawab pada', 'tanggal jawaban']),
  fed_back_on: row(['fedBackOn'], ['tanggal disampaikan kembali', 'disampaikan kembali', 'umpan balik pada']),
};

const ratings = {
  ...reportHead,
  rater_id: row(['raterId'], ['id penilai', 'penilai', 'kode penilai', 'rater']),
  criterion: row(['criterion'], ['kriteria', 'kode kriteria', 'indikator']),
  level: row(['level'], ['tingkat', 'nilai', 'skor', 'level']),
  note: row(['note'], ['alasan', 'catatan', 'keterangan']),
};

const facilitation = {
  ...reportHead,
  facilitation_id: row(['id'], ['id pembinaan', 'nomor pembinaan', 'no pembinaan']),
  role: row(['role'], ['bentuk dukungan', 'jenis pembinaan', 'bentuk pembinaan', 'fasilitasi']),
  giver: row(['giver'], ['pemberi', 'dari', 'tingkat pemerintahan']),
  receiver: row(['receiver'], ['penerima']),
  received_on: row(['receivedOn'], ['tanggal', 'tgl', 'tanggal diterima']),
};

const income = {
  ...reportHead,
  income_id: row(['id'], ['id pemasukan', 'nomor pemasukan', 'no bukti']),
  source: row(['source'], ['sumber', 'sumber dana', 'asal dana']),
  amount: row(['amount'], ['jumlah', 'nominal', 'jumlah rp', 'rupiah', 'nilai']),
};

const beneficiaries = {
  ...reportHead,
  total: group(['beneficiaries', 'total'], ['penerima manfaat', 'jumlah penerima manfaat', 'jumlah', 'total']),
  women: group(['beneficiaries', 'women'], ['perempuan', 'penerima manfaat perempuan']),
  men: group(['beneficiaries', 'men'], ['laki laki', 'penerima manfaat laki laki']),
};

interface Tables {
  readonly registration: { readonly members: typeof members; readonly plannedActivities: typeof plannedActivities };
  readonly 'activity-report': {
    readonly activities: typeof activities;
    readonly decisions: typeof decisions;
    readonly informationItems: typeof informationItems;
    readonly products: typeof products;
    readonly partners: typeof partners;
    readonly aspirations: typeof aspirations;
    readonly ratings: typeof ratings;
    readonly facilitation: typeof facilitation;
    readonly income: typeof income;
    readonly beneficiaries: typeof beneficiaries;
  };
}

/** The lists that rows can become the items of, by kind of submission. */
export type ImportList<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: keyof Tables[Each] & string;
}[Kind];

type NamesOf<Lists> = { readonly [List in keyof Lists]: keyof Lists[List] & string }[keyof Lists];

/** Names of the columns that flat records of a kind may have. */
export type ImportFieldName<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: NamesOf<Tables[Each]>;
}[Kind];

/**
 * The columns that flat records may have, by the kind of submission and the list that they become the items of. `kim_id`
 * names the group; without it, groups are distinguished by `kim_name` and place. What is stated about the whole group may be
 * repeated in every row.
 *
 * @example
 * ```ts
 * importFields['activity-report'].activities.attendance.path; // ['attendance', 'total']
 * importFields.registration.members.member_name.headings[0]; // 'nama'
 * ```
 */
export const importFields: {
  readonly [Kind in SubmissionKind]: Readonly<Record<ImportList<Kind>, ImportFields>>;
} & Tables = /* @__PURE__ */ frozen({
  registration: { members, plannedActivities },
  'activity-report': {
    activities,
    decisions,
    informationItems,
    products,
    partners,
    aspirations,
    ratings,
    facilitation,
    income,
    beneficiaries,
  },
});

/** How the items of a list are made. */
export interface ListPlan {
  /** Where the list stands in the submission; `undefined` when the rows speak of the whole only. */
  readonly at: readonly [string, ...(string | number)[]] | undefined;
  /** Fields of the list in the table of fields: `members[].`. */
  readonly place: string;
  readonly idPrefix: string;
  /** Columns without which there is no item. */
  readonly required: readonly string[];
  /** The column whose day decides the calendar period. */
  readonly day?: string;
}

export const listPlans: Readonly<Record<ImportList, ListPlan>> = {
  members: { at: ['members'], place: 'members[].', idPrefix: 'anggota', required: [] },
  plannedActivities: {
    at: ['workProgrammes', 0, 'activities'],
    place: 'workProgrammes[].activities[].',
    idPrefix: 'rencana',
    required: [],
  },
  activities: { at: ['activities'], place: 'activities[].', idPrefix: 'kegiatan', required: ['date'], day: 'date' },
  decisions: { at: ['decisions'], place: 'decisions[].', idPrefix: 'keputusan', required: ['activity_id'] },
  informationItems: {
    at: ['informationItems'],
    place: 'informationItems[].',
    idPrefix: 'informasi',
    required: ['date'],
    day: 'date',
  },
  products: { at: ['products'], place: 'products[].', idPrefix: 'terbitan', required: ['date'], day: 'date' },
  partners: { at: ['partners'], place: 'partners[].', idPrefix: 'mitra', required: ['partner_kind'] },
  aspirations: {
    at: ['aspirations'],
    place: 'aspirations[].',
    idPrefix: 'aspirasi',
    required: ['recorded_on'],
    day: 'recorded_on',
  },
  ratings: {
    at: ['ratings'],
    place: 'ratings[].',
    idPrefix: 'penilaian',
    required: ['rater_id', 'criterion', 'level'],
  },
  facilitation: {
    at: ['facilitation'],
    place: 'facilitation[].',
    idPrefix: 'pembinaan',
    required: ['role', 'received_on'],
    day: 'received_on',
  },
  income: { at: ['income'], place: 'income[].', idPrefix: 'pemasukan', required: ['source', 'amount'] },
  beneficiaries: { at: undefined, place: '', idPrefix: '', required: [] },
};

/**
 * Columns that no rule and no indicator needs and that the law protects (UU 27/2022: no more than the purpose needs): they
 * are known, so that whoever hands over a table can be known, and never read.
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

/** Headings that are known and state nothing of a group: running numbers, columns to sign in. */
export const passedOver: readonly string[] = [
  'no',
  'nomor',
  'no urut',
  'nomor urut',
  'nmr',
  'ttd',
  'tanda tangan',
  'paraf',
];
/** Of these, the running numbers. */
export const runningNumbers: ReadonlySet<string> = new Set(['no', 'nomor', 'no urut', 'nomor urut', 'nmr']);
