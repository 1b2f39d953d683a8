import type { IndicatorMessages } from '../indicator-messages.js';
import { dimensions } from './dimensions.js';

/** Nama, satuan, dan keterangan setiap ukuran. */
export const indicators: IndicatorMessages = {
  dimensions,
  statuses: {
    measured: 'terukur',
    'not-applicable': 'tidak berlaku',
    'no-data': 'belum ada data',
    'insufficient-data': 'data belum cukup',
  },
  names: {
    'akses.keragaman-sumber': 'Keragaman sumber informasi',
    'akses.frekuensi': 'Frekuensi mencari informasi',
    'akses.anggota-pengakses': 'Anggota yang mencari informasi',
    'akses.terverifikasi': 'Informasi yang diperiksa kebenarannya',
    'akses.mutu-pengolahan': 'Mutu pemilihan dan pengolahan informasi',
    'diskusi.frekuensi': 'Frekuensi diskusi',
    'diskusi.kehadiran': 'Kehadiran anggota dalam diskusi',
    'diskusi.berkeputusan': 'Diskusi yang menghasilkan keputusan',
    'diskusi.mutu': 'Mutu diskusi',
    'implementasi.keputusan-terlaksana': 'Keputusan yang terlaksana tepat waktu',
    'implementasi.kegiatan': 'Kegiatan penerapan',
    'implementasi.penerima-manfaat': 'Penerima manfaat',
    'implementasi.nilai-tambah': 'Nilai tambah bagi warga',
    'networking.mitra-aktif': 'Mitra yang aktif',
    'networking.keragaman-mitra': 'Keragaman mitra',
    'networking.kemitraan-dua-arah': 'Kemitraan dua arah',
    'networking.kegiatan-antar-kim': 'Kegiatan bersama KIM lain',
    'networking.mutu-kemitraan': 'Mutu kemitraan',
    'diseminasi.produk': 'Informasi yang disebarluaskan',
    'diseminasi.ragam-kanal': 'Ragam saluran',
    'diseminasi.jangkauan': 'Jangkauan',
    'diseminasi.bersumber': 'Informasi yang menyebut sumber',
    'diseminasi.mutu-isi': 'Mutu isi informasi',
    'aspirasi.tercatat': 'Aspirasi yang dicatat',
    'aspirasi.disalurkan': 'Aspirasi yang disalurkan',
    'aspirasi.lama-penyaluran': 'Lama penyaluran aspirasi',
    'aspirasi.dijawab': 'Aspirasi yang dijawab dan disampaikan kembali',
    'aspirasi.mutu-pengawalan': 'Mutu pengawalan aspirasi',
    'kelembagaan.kelengkapan': 'Kelengkapan lembaga',
    'kelembagaan.jumlah-anggota': 'Jumlah anggota',
    'kelembagaan.keragaman-anggota': 'Keragaman anggota',
    'kelembagaan.kesinambungan': 'Kesinambungan kegiatan',
    'ekonomi.pendapatan-sendiri': 'Pendapatan dari usaha sendiri',
    'arus.keseimbangan': 'Keseimbangan arus informasi',
    'akses.bulan-aktif': 'Bulan dengan kegiatan mencari informasi',
    'diskusi.bulan-aktif': 'Bulan dengan kegiatan berdiskusi',
    'implementasi.bulan-aktif': 'Bulan dengan kegiatan menerapkan hasil',
    'networking.bulan-aktif': 'Bulan dengan kegiatan bekerja bersama pihak lain',
    'diseminasi.bulan-aktif': 'Bulan dengan kegiatan menyebarluaskan informasi',
    'aspirasi.bulan-aktif': 'Bulan dengan kegiatan menyerap aspirasi',
    'akses.jenis-sumber': 'Jenis sumber yang dipakai',
    'akses.informasi-diperiksa': 'Informasi yang sudah diperiksa',
    'diskusi.dengan-keputusan': 'Diskusi dengan keputusan',
    'diskusi.kehadiran-anggota': 'Anggota yang hadir berdiskusi',
    'implementasi.keputusan-dilaksanakan': 'Keputusan yang dilaksanakan',
    'networking.mitra-dua-arah': 'Mitra yang saling memberi',
    'diseminasi.rumpun-kanal': 'Rumpun saluran yang dipakai',
    'diseminasi.produk-bersumber': 'Informasi dengan sumber yang disebut',
    'aspirasi.diteruskan': 'Aspirasi yang diteruskan',
    'aspirasi.jawaban-disampaikan': 'Jawaban yang disampaikan kepada warga',
  },
  counted: {
    'akses.keragaman-sumber': 'Yang dihitung adalah jenis sumber informasi yang berbeda yang dipakai kelompok.',
    'akses.frekuensi': 'Yang dihitung adalah informasi yang diperoleh kelompok, rata-rata setiap bulan.',
    'akses.anggota-pengakses':
      'Yang dihitung adalah anggota yang pernah mencari atau menerima informasi untuk kelompok, dari semua anggota.',
    'akses.terverifikasi':
      'Yang dihitung adalah informasi yang sudah diperiksa kebenarannya, dari semua informasi yang ada keterangannya.',
    'akses.mutu-pengolahan': 'Para penilai menilai bagaimana kelompok memilih, memeriksa, dan mengolah informasi.',
    'diskusi.frekuensi': 'Yang dihitung adalah kegiatan diskusi, rata-rata setiap bulan.',
    'diskusi.kehadiran':
      'Yang dihitung adalah anggota yang hadir dalam setiap diskusi, dari anggota yang seharusnya dapat hadir.',
    'diskusi.berkeputusan':
      'Yang dihitung adalah diskusi yang menghasilkan paling sedikit satu keputusan, dari semua diskusi.',
    'diskusi.mutu': 'Para penilai menilai bagaimana anggota berbicara dan menarik kesimpulan bersama.',
    'implementasi.keputusan-terlaksana':
      'Yang dihitung adalah keputusan yang selesai sampai tenggatnya, dari semua keputusan yang sudah jatuh tempo.',
    'implementasi.kegiatan':
      'Yang dihitung adalah kegiatan yang menerapkan informasi atau hasil diskusi, rata-rata setiap tahun.',
    'implementasi.penerima-manfaat':
      'Yang dihitung adalah orang yang mendapat manfaat, masing-masing satu kali, dibandingkan dengan jumlah anggota.',
    'implementasi.nilai-tambah':
      'Para penilai menilai perubahan yang dirasakan anggota dan warga, dengan menunjuk buktinya.',
    'networking.mitra-aktif': 'Yang dihitung adalah mitra yang pernah melakukan kegiatan bersama kelompok.',
    'networking.keragaman-mitra': 'Yang dihitung adalah jenis mitra yang berbeda di antara mitra yang aktif.',
    'networking.kemitraan-dua-arah':
      'Yang dihitung adalah kemitraan yang disumbang oleh kedua pihak, dari semua mitra yang aktif.',
    'networking.kegiatan-antar-kim':
      'Yang dihitung adalah kegiatan bersama KIM lain atau forum KIM, rata-rata setiap tahun.',
    'networking.mutu-kemitraan': 'Para penilai menilai apakah kemitraan setara, terbuka, dan saling menguntungkan.',
    'diseminasi.produk': 'Yang dihitung adalah bahan informasi yang disebarluaskan kelompok, rata-rata setiap bulan.',
    'diseminasi.ragam-kanal':
      'Yang dihitung adalah jenis saluran yang dipakai, dari semua jenis saluran yang dapat dipakai di tempat kelompok itu.',
    'diseminasi.jangkauan': 'Yang dihitung adalah orang yang terjangkau, untuk setiap seribu penduduk.',
    'diseminasi.bersumber':
      'Yang dihitung adalah bahan informasi yang menyebut sumbernya, dari semua bahan yang ada keterangannya.',
    'diseminasi.mutu-isi':
      'Para penilai menilai apakah isi informasi jelas, bersumber, tepat waktu, dan berguna bagi warga.',
    'aspirasi.tercatat': 'Yang dihitung adalah aspirasi warga yang dicatat kelompok, rata-rata setiap bulan.',
    'aspirasi.disalurkan':
      'Yang dihitung adalah aspirasi yang sudah diteruskan kepada pihak yang dituju, dari semua aspirasi yang dicatat.',
    'aspirasi.lama-penyaluran':
      'Yang dihitung adalah hari sejak aspirasi dicatat sampai diteruskan. Separuh aspirasi menunggu tidak lebih lama dari itu.',
    'aspirasi.dijawab':
      'Yang dihitung adalah aspirasi yang dijawab dalam batas waktunya dan jawabannya disampaikan kepada warga, dari semua aspirasi yang sudah waktunya dijawab.',
    'aspirasi.mutu-pengawalan':
      'Para penilai menilai bagaimana aspirasi dirumuskan, diikuti, dan dilaporkan kembali kepada warga.',
    'kelembagaan.kelengkapan':
      'Yang dihitung ada empat butir: surat keputusan, pengurus inti (ketua, sekretaris, bendahara), anggaran dasar, dan pendaftaran.',
    'kelembagaan.jumlah-anggota': 'Yang dihitung adalah anggota kelompok, termasuk pengurus.',
    'kelembagaan.keragaman-anggota':
      'Yang dihitung adalah seberapa beragam anggota menurut jenis kelamin, umur, dan unsur masyarakat.',
    'kelembagaan.kesinambungan':
      'Yang dihitung adalah triwulan yang ada kegiatannya, dari semua triwulan sejak kelompok ada.',
    'ekonomi.pendapatan-sendiri':
      'Yang dihitung adalah uang dari usaha kelompok sendiri, dari semua uang yang diterima.',
    'arus.keseimbangan':
      'Yang dihitung adalah kegiatan pada arah yang lebih lemah, dari semua kegiatan yang membawa informasi antara pemerintah dan masyarakat. Paling tinggi separuh.',
    'akses.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan mencari informasi, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'diskusi.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan berdiskusi, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'implementasi.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan menerapkan hasil, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'networking.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan bekerja bersama pihak lain, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'diseminasi.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan menyebarluaskan informasi, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'aspirasi.bulan-aktif':
      'Yang dihitung adalah bulan yang berisi kegiatan menyerap aspirasi, dari semua bulan yang diamati; satu kegiatan dihitung untuk paling banyak dua fungsi.',
    'akses.jenis-sumber':
      'Yang dihitung adalah jenis sumber informasi yang berbeda, dari informasi yang sumbernya dicatat.',
    'akses.informasi-diperiksa':
      'Yang dihitung adalah informasi yang sudah diperiksa kebenarannya, rata-rata setiap bulan.',
    'diskusi.dengan-keputusan': 'Yang dihitung adalah diskusi yang menghasilkan keputusan, rata-rata setiap tahun.',
    'diskusi.kehadiran-anggota':
      'Yang dihitung adalah kehadiran anggota dalam diskusi, rata-rata setiap bulan; anggota yang hadir dua kali dihitung dua kali, dan dari satu diskusi dihitung paling banyak delapan orang.',
    'implementasi.keputusan-dilaksanakan':
      'Yang dihitung adalah keputusan yang selesai dilaksanakan, rata-rata setiap tahun.',
    'networking.mitra-dua-arah': 'Yang dihitung adalah mitra yang bersama kelompok saling menyumbang dalam kegiatan.',
    'diseminasi.rumpun-kanal': 'Yang dihitung adalah rumpun saluran yang dipakai, termasuk tatap muka.',
    'diseminasi.produk-bersumber':
      'Yang dihitung adalah informasi yang diterbitkan dengan menyebut sumbernya, rata-rata setiap bulan.',
    'aspirasi.diteruskan':
      'Yang dihitung adalah aspirasi yang diteruskan kepada pihak yang berwenang, rata-rata setiap bulan.',
    'aspirasi.jawaban-disampaikan':
      'Yang dihitung adalah aspirasi yang dijawab dalam batas waktunya dan jawabannya disampaikan kepada warga, rata-rata setiap bulan.',
  },
  rubrics: {
    'akses.mutu-pengolahan': [
      'Informasi diteruskan apa adanya. Tidak tampak dipilih atau diperiksa.',
      'Informasi dipilih menurut kebutuhan warga, tetapi jarang diperiksa kebenarannya.',
      'Informasi dipilih, diperiksa pada sumbernya, dan asalnya dicatat.',
      'Informasi dipilih, diperiksa pada lebih dari satu sumber, lalu diolah menjadi bahan yang mudah dipahami warga.',
    ],
    'diskusi.mutu': [
      'Hanya satu atau dua orang yang berbicara. Tidak ada kesimpulan.',
      'Beberapa orang berbicara, tetapi kesimpulannya tidak dicatat.',
      'Sebagian besar yang hadir berbicara, dan kesimpulannya dicatat.',
      'Semua yang hadir mendapat kesempatan, pendapat yang berbeda dibahas, dan kesimpulan dicatat beserta siapa yang mengerjakan dan kapan.',
    ],
    'implementasi.nilai-tambah': [
      'Belum tampak perubahan bagi anggota maupun warga.',
      'Ada perubahan bagi anggota kelompok, misalnya keterampilan baru.',
      'Ada perubahan bagi sebagian warga, misalnya usaha bertambah laku atau layanan lebih mudah diperoleh, dan ada buktinya.',
      'Perubahan bagi warga bertahan dan dilanjutkan oleh warga sendiri, dan ada buktinya.',
    ],
    'networking.mutu-kemitraan': [
      'Kelompok hanya menerima permintaan atau bantuan. Tidak ada pembicaraan bersama.',
      'Ada pembicaraan bersama, tetapi hanya satu pihak yang menentukan.',
      'Kedua pihak merencanakan bersama, dan masing-masing tahu bagiannya.',
      'Kedua pihak merencanakan, melaksanakan, dan menilai bersama, dan hasilnya terbuka bagi anggota.',
    ],
    'diseminasi.mutu-isi': [
      'Isinya sulit dipahami, tanpa keterangan waktu, tempat, atau sumber.',
      'Isinya dapat dipahami, tetapi sumbernya tidak disebut atau datangnya terlambat.',
      'Isinya jelas, sumbernya disebut, dan sampai selagi masih berguna.',
      'Isinya jelas, bersumber, tepat waktu, sesuai dengan kebutuhan warga setempat, dan pertanyaan warga dijawab.',
    ],
    'aspirasi.mutu-pengawalan': [
      'Aspirasi hanya dicatat.',
      'Aspirasi diteruskan, tetapi tidak diikuti lagi.',
      'Aspirasi dirumuskan bersama warga, diteruskan, dan ditanyakan perkembangannya.',
      'Aspirasi dirumuskan bersama warga, diteruskan, diikuti sampai ada jawaban, dan jawabannya dijelaskan kepada warga.',
    ],
  },
  units: {
    share: 'bagian',
    kinds: 'jenis',
    level: 'tingkat (1 sampai 4)',
    'per-month': 'kali per bulan',
    'per-year': 'kali per tahun',
    'per-member': 'orang untuk setiap anggota',
    'per-1000-residents': 'orang untuk setiap 1.000 penduduk',
    partners: 'mitra',
    days: 'hari',
    points: 'butir',
    persons: 'orang',
    index: 'indeks (0 sampai 1)',
    count: 'jumlah',
    rupiah: 'rupiah',
  },
  values: {
    share: ({ value, numerator, denominator }, { percent, number }) =>
      numerator === undefined || denominator === undefined
        ? percent(value, 1)
        : `${percent(value, 1)} (${number(numerator)} dari ${number(denominator)})`,
    kinds: ({ value }, { number }) => `${number(value)} jenis`,
    level: ({ value }, { number }) => `tingkat ${number(value, 1)} dari 4`,
    'per-month': ({ value, numerator, denominator }, { number }) =>
      numerator === undefined || denominator === undefined
        ? `rata-rata ${number(value)} kali per bulan`
        : `rata-rata ${number(value)} kali per bulan (${number(numerator)} dalam ${number(denominator)} bulan)`,
    'per-year': ({ value, numerator, denominator }, { number }) =>
      numerator === undefined || denominator === undefined
        ? `rata-rata ${number(value)} kali per tahun`
        : `rata-rata ${number(value)} kali per tahun (${number(numerator)} dalam ${number(denominator * 12, 0)} bulan)`,
    'per-member': ({ value }, { number }) => `${number(value, 1)} orang untuk setiap anggota`,
    'per-1000-residents': ({ value }, { number }) => `${number(value, 0)} orang untuk setiap 1.000 penduduk`,
    partners: ({ value }, { number }) => `${number(value)} mitra`,
    days: ({ value }, { number }) => `${number(value, 1)} hari`,
    points: ({ value }, { number }) => `${number(value)} dari 4 butir`,
    persons: ({ value }, { number }) => `${number(value)} orang`,
    index: ({ value }, { number }) => `${number(value)} (0 berarti seragam, 1 berarti sangat beragam)`,
    count: ({ value }, { number }) => `${number(value)} kali`,
    rupiah: ({ value }, { number }) => `Rp${number(value, 0)}`,
  },
  farApart: ({ levels }, { list, number }) =>
    `para penilai berbeda jauh: tingkat ${list(levels.map((level) => number(level)))} dari 4`,
  reasons: {
    'nothing-of-this-function':
      'Tidak ada kegiatan semacam ini dalam periode laporan, jadi tidak ada yang dapat dibandingkan.',
    'not-yet-formed': 'Kelompok belum terbentuk dalam periode laporan ini.',
    'period-not-begun': 'Periode laporan belum mulai.',
    'is-a-forum': 'Ukuran ini berlaku untuk kelompok, bukan untuk forum.',
    'no-members': 'Daftar anggota masih kosong.',
    'nothing-due': 'Belum ada keputusan yang jatuh tempo.',
    'nothing-forwarded': 'Belum ada aspirasi yang disalurkan.',
    'answer-not-yet-due': 'Aspirasi sudah disalurkan, tetapi batas waktu jawabannya belum lewat.',
    'no-income': 'Tidak ada uang yang diterima dalam periode laporan.',
    'no-flow-with-government': 'Tidak ada kegiatan yang membawa informasi antara pemerintah dan masyarakat.',
    'not-recorded':
      'Catatannya belum disertakan. Sertakan catatannya dalam laporan, atau nyatakan bahwa memang tidak ada.',
    'not-stated':
      'Catatannya ada, tetapi keterangan yang diperlukan belum diisi. Lengkapi keterangan pada setiap catatan.',
    'no-registration': 'Data pendaftaran kelompok belum disertakan. Sertakan data itu bersama laporan.',
    'members-unknown': 'Jumlah anggota belum diketahui. Lengkapi daftar anggota kelompok.',
    'residents-unknown': 'Jumlah penduduk di wilayah kelompok belum diketahui. Lengkapi data tempat kelompok.',
    'not-rated': 'Belum ada yang menilai. Mintalah paling sedikit dua orang menilai menurut uraian tingkatnya.',
    contradictory:
      'Catatannya saling bertentangan karena yang ikut lebih banyak daripada jumlah anggota. Periksa kembali kedua catatan itu.',
    'too-few-raters':
      'Penilainya masih kurang. Mintalah paling sedikit dua orang menilai, masing-masing tanpa melihat penilaian yang lain.',
    'mostly-unstated': 'Terlalu banyak catatan yang keterangannya belum diisi. Lengkapi keterangan pada catatan itu.',
    'parts-unknown': 'Sebagian keterangan yang diperlukan belum diketahui. Lengkapi data kelompok.',
    'cannot-count-once':
      'Penerima manfaat hanya dicatat sebagai angka setiap kegiatan, sehingga orang yang sama dapat terhitung dua kali. Catat jumlah orangnya untuk seluruh periode laporan.',
    'too-few-members': 'Anggotanya terlalu sedikit untuk melihat keragaman.',
  },
  notCounted: {
    'before-period': 'Tanggalnya sebelum periode laporan.',
    'after-period': 'Tanggalnya sesudah periode laporan.',
    'after-as-of': 'Tanggalnya sesudah hari penilaian.',
    'before-formation': 'Tanggalnya sebelum kelompok terbentuk.',
    'not-held': 'Menurut judulnya, kegiatan ini baru direncanakan, tidak berlangsung, atau bukan kegiatan.',
    'more-than-members': 'Anggota yang hadir tercatat lebih banyak daripada jumlah anggota.',
    'dates-out-of-order': 'Urutan tanggalnya terbalik.',
    'unknown-criterion': 'Penilaian ini tentang ukuran yang tidak dikenal.',
    'no-evidence':
      'Penilaian ini harus menunjuk catatan sebagai bukti, tetapi belum menunjuk catatan dalam laporan ini.',
    'cannot-judge': 'Penilai menyatakan tidak dapat menilai.',
    'rater-counted-already': 'Penilai yang sama sudah memberi tingkat yang sama.',
    'rater-contradicts-self': 'Penilai yang sama memberi tingkat yang berbeda-beda.',
  },
  tooFew: ({ n, needed }, { number }) => `Yang ada ${number(n)}, padahal perlu paling sedikit ${number(needed)}.`,
  draftRubric: 'Uraian tingkat ini masih rancangan dan perlu dicoba di daerah sebelum dijadikan pegangan.',
  inferred: ({ count }, { number }) =>
    `Sebanyak ${number(count)} di antaranya dihitung dari dugaan, karena pelapor tidak menyebutkannya.`,
  unstated: ({ count }, { number }) =>
    `Sebanyak ${number(count)} catatan tidak ikut dihitung karena keterangannya tidak diisi.`,
  checks: {
    'beneficiaries.parts-add-up':
      'Penerima manfaat perempuan dan laki-laki, bila dijumlahkan, sama dengan jumlah seluruhnya.',
    'beneficiaries.total-covers-lists':
      'Jumlah penerima manfaat tidak lebih kecil daripada orang yang ada dalam daftar kegiatan.',
    'decisions.have-activities':
      'Kegiatan yang disebut dalam keputusan tidak lebih banyak daripada kegiatan yang dilaporkan.',
    'income.agrees-with-registration':
      'Usaha sendiri disebut sebagai sumber dana kelompok dan juga tampak dalam pendapatan, atau tidak pada keduanya.',
    'new-media.needs-access':
      'Kelompok yang tempatnya tidak memiliki akses teknologi informasi tidak melaporkan informasi lewat media baru.',
    'plans.cover-what-was-planned':
      'Rencana yang disebut dalam kegiatan tidak lebih banyak daripada rencana dalam program kerja.',
  },
};
