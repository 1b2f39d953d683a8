import type { ActivityReportPath } from './activity-report-fields.js';

/** Headings under which people write a field of an activity report. Case, marks and underscores do not matter. */
type Headings = Readonly<Partial<Record<ActivityReportPath, readonly string[]>>>;

const day = ['tanggal', 'tgl', 'hari tanggal', 'hari dan tanggal', 'hari tgl'] as const;
const men = ['laki laki', 'peserta laki laki', 'laki laki hadir'] as const;
const women = ['perempuan', 'peserta perempuan', 'perempuan hadir'] as const;

/*
 * Apart from the fields themselves, for a form carries the fields and no headings. Lists have their headings for
 * themselves: "tanggal" is the day of an activity in one and the day of a product in another.
 */
export const activityReportHeadings = {
  kimId: ['id kim', 'kode kim', 'kim', 'id komunitas', 'id kelompok', 'kode kelompok', 'group id'],
  id: ['id laporan', 'nomor laporan'],
  'period.from': ['periode dari', 'masa laporan dari', 'awal periode'],
  'period.through': ['periode sampai', 'masa laporan sampai', 'akhir periode'],
  submittedOn: ['tanggal dikirim', 'tanggal laporan', 'cap waktu', 'stempel waktu', 'timestamp'],

  'activities[].id': ['id kegiatan', 'nomor kegiatan', 'no kegiatan'],
  'activities[].date': [
    'tanggal dari',
    'dari tanggal',
    ...day,
    'tanggal kegiatan',
    'tgl kegiatan',
    'tanggal pelaksanaan',
    'tgl pelaksanaan',
    'waktu pelaksanaan',
    'waktu kegiatan',
    'waktu',
    'bulan',
    'bulan tahun',
    'bulan kegiatan',
    'tanggal mulai',
    'tgl mulai',
    'mulai',
    'dari tanggal',
    'date',
  ],
  'activities[].title': [
    'judul',
    'nama kegiatan',
    'kegiatan',
    'uraian kegiatan',
    'uraian',
    'judul kegiatan',
    'acara',
    'nama acara',
    'kegiatan yang dilaksanakan',
    'agenda',
    'agenda kegiatan',
    'agenda rapat',
    'activity',
  ],
  'activities[].technique': ['jenis', 'jenis kegiatan', 'bentuk kegiatan', 'teknik', 'kind'],
  'activities[].functions': ['fungsi', 'fungsi adinda', 'adinda', 'function'],
  'activities[].topics': ['topik', 'tema', 'bidang', 'topic'],
  'activities[].channels': ['saluran', 'kanal', 'media', 'channel'],
  'activities[].flow': ['arus', 'arus informasi'],
  'activities[].attendance.total': [
    'peserta',
    'jumlah peserta',
    'jml peserta',
    'jlh peserta',
    'total peserta',
    'jumlah hadir',
    'hadir',
    'jumlah yang hadir',
    'jumlah orang',
    'kehadiran',
    'participants',
  ],
  'activities[].attendance.members': ['anggota hadir', 'anggota', 'members present'],
  'activities[].attendance.guests': ['tamu', 'tamu hadir', 'undangan'],
  'activities[].attendance.women': women,
  'activities[].attendance.men': men,
  'activities[].beneficiaries': ['penerima manfaat', 'jumlah penerima manfaat'],

  'decisions[].id': ['id keputusan', 'nomor keputusan', 'no keputusan'],
  'decisions[].activityId': ['id kegiatan', 'nomor kegiatan', 'no kegiatan', 'kegiatan'],
  'decisions[].dueOn': ['tenggat', 'tenggat waktu', 'batas waktu', 'target selesai', 'target waktu', 'jatuh tempo'],
  'decisions[].doneOn': ['selesai pada', 'tanggal selesai', 'dilaksanakan pada', 'tanggal pelaksanaan'],

  'informationItems[].id': ['id informasi', 'nomor informasi', 'no informasi'],
  'informationItems[].date': [
    ...day,
    'tanggal diterima',
    'tanggal informasi',
    'tanggal tayang',
    'tgl tayang',
    'tanggal terbit',
    'tanggal berita',
  ],
  'informationItems[].sourceType': ['jenis sumber', 'asal informasi'],
  'informationItems[].sourceName': ['sumber', 'sumber informasi', 'nama sumber'],
  'informationItems[].verified': ['diperiksa', 'sudah diperiksa', 'diverifikasi', 'terverifikasi', 'verifikasi'],

  'products[].id': ['id produk', 'nomor produk', 'no produk', 'id terbitan'],
  'products[].date': [...day, 'tanggal terbit', 'tgl terbit', 'tanggal tayang', 'tgl tayang', 'tanggal unggah'],
  'products[].channel': ['saluran', 'kanal', 'media', 'media publikasi', 'platform'],
  'products[].reach': ['jangkauan', 'jumlah pembaca', 'dibaca', 'tayangan', 'views', 'jumlah tayangan'],
  'products[].citesSource': ['menyebut sumber', 'ada sumber'],
  'products[].correctedOn': ['tanggal koreksi', 'tanggal ralat'],
  'products[].activityId': ['id kegiatan', 'nomor kegiatan'],

  'partners[].id': ['id mitra', 'nomor mitra', 'no mitra'],
  'partners[].name': ['nama mitra', 'mitra', 'nama', 'nama lembaga'],
  'partners[].kind': ['jenis mitra', 'jenis', 'jenis lembaga'],
  'partners[].agreedOn': ['tanggal kesepakatan', 'tanggal mou', 'tanggal perjanjian'],
  'partners[].since': ['sejak', 'mulai'],
  'partners[].through': ['sampai', 'berakhir'],

  'aspirations[].id': ['id aspirasi', 'nomor aspirasi', 'no aspirasi'],
  'aspirations[].recordedOn': [...day, 'tanggal diterima', 'tanggal masuk', 'tanggal dicatat'],
  'aspirations[].aspirationClass': ['jenis', 'jenis aspirasi', 'kategori'],
  'aspirations[].forwardedTo': ['diteruskan kepada', 'diteruskan ke', 'disampaikan kepada', 'tujuan'],
  'aspirations[].forwardedOn': ['tanggal diteruskan', 'diteruskan pada', 'tanggal disampaikan'],
  'aspirations[].answeredOn': ['tanggal dijawab', 'dijawab pada', 'tanggal jawaban'],
  'aspirations[].fedBackOn': ['tanggal disampaikan kembali', 'disampaikan kembali', 'umpan balik pada'],

  'ratings[].raterId': ['id penilai', 'penilai', 'kode penilai', 'rater'],
  'ratings[].criterion': ['kriteria', 'kode kriteria', 'indikator'],
  'ratings[].level': ['tingkat', 'nilai', 'skor', 'level'],
  'ratings[].note': ['alasan', 'catatan', 'keterangan'],

  'facilitation[].id': ['id pembinaan', 'nomor pembinaan', 'no pembinaan'],
  'facilitation[].role': ['bentuk dukungan', 'jenis pembinaan', 'bentuk pembinaan', 'fasilitasi'],
  'facilitation[].giver': ['pemberi', 'dari', 'tingkat pemerintahan'],
  'facilitation[].receiver': ['penerima'],
  'facilitation[].receivedOn': [...day, 'tanggal diterima'],

  'income[].id': ['id pemasukan', 'nomor pemasukan', 'no bukti'],
  'income[].source': ['sumber', 'sumber dana', 'asal dana'],
  'income[].amount': ['jumlah', 'nominal', 'jumlah rp', 'rupiah', 'nilai', 'besaran', 'jumlah dana'],

  'beneficiaries.total': ['penerima manfaat', 'jumlah penerima manfaat', 'jumlah', 'total'],
  'beneficiaries.women': ['perempuan', 'penerima manfaat perempuan'],
  'beneficiaries.men': ['laki laki', 'penerima manfaat laki laki'],
} as const satisfies Headings;
