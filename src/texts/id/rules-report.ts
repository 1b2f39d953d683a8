import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';

type ReportCode = Extract<
  RuleCode,
  | `report.${string}`
  | `activity.${string}`
  | `decision.${string}`
  | `information.${string}`
  | `product.${string}`
  | `partner.${string}`
  | `aspiration.${string}`
  | `rating.${string}`
>;

const aspirationStep = {
  recordedOn: 'dicatat',
  forwardedOn: 'diteruskan',
  answeredOn: 'dijawab',
  fedBackOn: 'disampaikan kembali kepada warga',
} as const;

const beneficiaryMismatch = {
  sexes: 'Jumlah perempuan dan laki-laki lebih besar daripada jumlah seluruh penerima manfaat.',
  activity: 'Penerima manfaat satu kegiatan lebih banyak daripada penerima manfaat selama seluruh periode laporan.',
  ids: 'Penerima manfaat yang tercatat satu per satu lebih banyak daripada jumlah yang ditulis.',
} as const;

const attendanceMismatch = {
  sexes: 'Jumlah perempuan dan laki-laki lebih besar daripada jumlah seluruh peserta.',
  others: 'Jumlah perempuan dan laki-laki lebih kecil daripada jumlah seluruh peserta.',
  groups: 'Jumlah anggota dan tamu tidak sama dengan jumlah seluruh peserta.',
  ids: 'Anggota yang tercatat satu per satu lebih banyak daripada jumlah anggota yang ditulis.',
} as const;

/** What is wrong with an activity report, and what to do. */
export const reportRules: Pick<Language['rules'], ReportCode> = {
  'report.inexact-date-unknown': () =>
    'Keterangan tentang tanggal yang belum pasti ini tidak cocok dengan tanggal mana pun dalam laporan. Periksa isian yang dimaksud serta tanggal awal dan tanggal akhirnya.',
  'report.partial-list-unknown': () => 'Tidak ada daftar laporan dengan nama ini. Periksa nama daftarnya.',
  'report.period-reversed': () =>
    'Periode laporan berakhir sebelum dimulai. Periksa tanggal awal dan tanggal akhirnya; mungkin tertukar.',
  'report.period-too-long': ({ months, maximumMonths }, { number }) =>
    `Periode laporan ini meliputi ${number(months)} bulan, lebih dari ${number(maximumMonths)} bulan. Periksa tanggal awal dan tanggal akhirnya.`,
  'report.other-kim': () =>
    'Laporan ini milik KIM lain, bukan KIM yang datanya dipakai untuk memeriksa. Periksa KIM mana yang membuat laporan ini.',
  'report.date-in-future': () =>
    'Tanggal ini belum tiba. Laporan hanya memuat hal yang sudah terjadi. Periksa tanggalnya.',
  'report.date-outside-period': () =>
    'Tanggal ini berada di luar periode laporan. Periksa tanggalnya dan periode laporannya.',
  'report.date-before-formation': () =>
    'Tanggal ini lebih awal daripada tanggal KIM dibentuk. Periksa tanggal ini dan tanggal pembentukan pada data KIM.',
  'report.duplicate-id': () =>
    'Dua catatan dalam daftar ini memakai kode pengenal yang sama. Setiap catatan memerlukan kode pengenal sendiri.',
  'report.member-unknown': () =>
    'Orang ini tidak ada dalam daftar anggota, baik yang sekarang maupun yang sudah keluar. Tanyakan apakah orang ini anggota atau tamu.',
  'report.retired-concept': ({ when }) =>
    when === 'retired'
      ? 'Pilihan ini sudah tidak dipakai lagi pada tanggal tersebut. Pilih penggantinya dari daftar.'
      : 'Pilihan ini belum dipakai pada tanggal tersebut. Pilih yang berlaku saat itu dari daftar.',
  'report.beneficiaries-not-adding-up': ({ check }) => `${beneficiaryMismatch[check]} Hitung kembali angkanya.`,
  'activity.attendance-not-adding-up': ({ check }) => `${attendanceMismatch[check]} Hitung kembali angkanya.`,
  'activity.attendance-above-roster': ({ present, roster }, { number }) =>
    `Tertulis ${number(present)} anggota hadir, padahal KIM ini hanya mempunyai ${number(roster)} anggota, termasuk yang sudah keluar. Tanyakan apakah tamu ikut terhitung.`,
  'activity.attendee-twice': () =>
    'Anggota ini tercatat hadir dua kali dalam kegiatan yang sama. Periksa siapa yang hadir.',
  'activity.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Dua keterangan tentang hal yang sama menyebut angka yang sama dengan satuan yang berbeda, misalnya orang dan KIM. Pastikan apa yang sebenarnya dihitung.'
      : 'Dua keterangan tentang hal yang sama menyebut angka yang berbeda. Pastikan angka mana yang benar.',
  'activity.nobody-came': () =>
    'Menurut catatan, tidak ada orang yang hadir dalam kegiatan ini. Periksa jumlah pesertanya dan apakah kegiatannya jadi diadakan.',
  'activity.recorded-twice': () =>
    'Kegiatan dengan judul dan tanggal yang sama sudah tercatat. Periksa apakah kegiatannya memang dua.',
  'activity.partner-unknown': () =>
    'Mitra ini tidak ada dalam daftar mitra pada laporan. Periksa mitra mana yang dimaksud.',
  'activity.planned-activity-unknown': () =>
    'Rencana kegiatan yang dirujuk tidak ada dalam program kerja. Periksa rencana mana yang dimaksud.',
  'activity.other-kim-is-itself': () =>
    'KIM ini tercatat sebagai KIM lain dalam kegiatannya sendiri. Tanyakan KIM lain mana yang ikut serta.',
  'decision.activity-unknown': () =>
    'Kegiatan tempat keputusan ini diambil tidak ada dalam laporan. Periksa kegiatan mana yang dimaksud.',
  'decision.dates-out-of-order': ({ date }) =>
    `${date === 'doneOn' ? 'Keputusan ini dilaksanakan' : 'Batas waktu keputusan ini jatuh'} sebelum kegiatan yang memutuskannya. Periksa kedua tanggalnya.`,
  'decision.due-too-late': ({ maximumMonths }, { number }) =>
    `Batas waktu keputusan ini lebih dari ${number(maximumMonths)} bulan setelah periode laporan berakhir. Periksa tahunnya.`,
  'information.verified-without-source': () =>
    'Informasi ini dinyatakan sudah diperiksa, tetapi sumbernya tidak dicatat. Tuliskan dari mana informasi ini berasal.',
  'product.activity-unknown': () =>
    'Kegiatan asal terbitan ini tidak ada dalam laporan. Periksa kegiatan mana yang dimaksud.',
  'product.corrected-before-published': () =>
    'Terbitan ini dikoreksi sebelum tanggal terbitnya. Periksa kedua tanggalnya.',
  'product.reach-above-residents': () =>
    'Jangkauan terbitan ini lebih besar daripada jumlah penduduk setempat. Periksa apakah yang ditulis adalah jumlah tayangan.',
  'partner.several-kinds': () =>
    'Mitra ini, atau yang namanya hampir sama, sudah tercatat dengan jenis yang lain. Kalau mitranya sama, pilih satu jenis saja karena satu mitra dihitung satu kali; kalau berbeda, tulislah nama yang membedakannya di luar tanda kurung.',
  'partner.dates-reversed': () => 'Kemitraan ini berakhir sebelum dimulai. Periksa kedua tanggalnya.',
  'aspiration.dates-out-of-order': ({ earlier, later }) =>
    `Menurut tanggalnya, aspirasi ini sudah ${aspirationStep[later]} sebelum ${aspirationStep[earlier]}. Periksa kedua tanggalnya.`,
  'rating.evidence-unknown': () =>
    'Catatan yang dipakai sebagai bukti penilaian ini tidak ada dalam laporan. Periksa catatan mana yang dimaksud.',
  'rating.without-evidence': () =>
    'Penilaian ini belum disertai bukti. Sebutkan catatan kegiatan atau terbitan yang menjadi dasarnya.',
  'rating.given-twice': () =>
    'Penilai ini, atau yang kodenya hampir sama, sudah menilai hal ini. Kalau orangnya sama, tanyakan penilaian mana yang berlaku; kalau berbeda, berilah kode yang jelas berbeda.',
  'rating.rater-is-member': () =>
    'Kode atau nama penilai ini sama, atau hampir sama, dengan anggota atau mantan anggota KIM yang dinilai, atau dengan KIM itu sendiri, padahal tercatat sebagai orang luar. Penilaiannya dihitung sebagai penilaian anggota. Kalau orangnya memang berbeda, berilah kode yang jelas berbeda.',
};

/** What each rule about activity reports asks for. */
export const reportRuleTitles: Pick<Language['ruleTitles'], ReportCode> = {
  'report.inexact-date-unknown': 'Keterangan tentang tanggal yang belum pasti',
  'report.partial-list-unknown': 'Nama daftar yang belum lengkap',
  'report.period-reversed': 'Urutan tanggal periode laporan',
  'report.period-too-long': 'Lama periode laporan',
  'report.other-kim': 'Laporan milik KIM yang diperiksa',
  'report.date-in-future': 'Tanggal laporan yang belum tiba',
  'report.date-outside-period': 'Tanggal catatan dalam periode laporan',
  'report.date-before-formation': 'Tanggal catatan sebelum pembentukan KIM',
  'report.duplicate-id': 'Kode pengenal setiap catatan',
  'report.member-unknown': 'Anggota yang disebut dalam laporan',
  'report.retired-concept': 'Pilihan yang berlaku pada tanggal kejadian',
  'report.beneficiaries-not-adding-up': 'Kesesuaian angka penerima manfaat',
  'activity.attendance-not-adding-up': 'Kesesuaian angka peserta',
  'activity.attendance-above-roster': 'Anggota yang hadir dan jumlah anggota',
  'activity.attendee-twice': 'Anggota yang tercatat hadir dua kali',
  'activity.figures-contradict': 'Kesesuaian angka tentang satu kegiatan',
  'activity.nobody-came': 'Kegiatan tanpa peserta',
  'activity.recorded-twice': 'Kegiatan yang tercatat dua kali',
  'activity.partner-unknown': 'Mitra kegiatan dalam daftar mitra',
  'activity.planned-activity-unknown': 'Rencana kegiatan dalam program kerja',
  'activity.other-kim-is-itself': 'KIM lain dalam kegiatan',
  'decision.activity-unknown': 'Kegiatan asal keputusan',
  'decision.dates-out-of-order': 'Urutan tanggal keputusan',
  'decision.due-too-late': 'Batas waktu keputusan yang terlalu jauh',
  'information.verified-without-source': 'Sumber informasi yang sudah diperiksa',
  'product.activity-unknown': 'Kegiatan asal terbitan',
  'product.corrected-before-published': 'Urutan tanggal terbit dan koreksi',
  'product.reach-above-residents': 'Jangkauan terbitan dan jumlah penduduk',
  'partner.several-kinds': 'Satu mitra dengan satu jenis',
  'partner.dates-reversed': 'Urutan tanggal kemitraan',
  'aspiration.dates-out-of-order': 'Urutan tanggal penanganan aspirasi',
  'rating.evidence-unknown': 'Bukti penilaian dalam laporan',
  'rating.without-evidence': 'Bukti penilaian',
  'rating.given-twice': 'Satu penilaian dari setiap penilai',
  'rating.rater-is-member': 'Penilai yang juga anggota KIM',
};
