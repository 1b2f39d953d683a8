import { decimalsOf } from '../format/numbers.js';
import type { IndicatorMessages } from '../indicator-messages.js';
import { dimensions } from './dimensions.js';

/** In what two spellings of one id or name may differ. */
const alike = 'huruf besar, spasi, tanda baca, nol di depan angka, huruf yang mirip, atau keterangan dalam kurung';

/** The names alone. */
export const names: IndicatorMessages['names'] = {
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
  'diseminasi.jangkauan': 'Kontak dengan warga melalui terbitan',
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
};

/** What is counted or judged. */
export const counted: IndicatorMessages['counted'] = {
  'akses.keragaman-sumber': 'Yang dihitung adalah jenis sumber informasi yang berbeda yang dipakai kelompok.',
  'akses.frekuensi': 'Yang dihitung adalah informasi yang diperoleh kelompok, rata-rata setiap bulan.',
  'akses.anggota-pengakses':
    'Yang dihitung adalah anggota yang pernah mencari atau menerima informasi untuk kelompok, dari semua anggota.',
  'akses.terverifikasi':
    'Yang dihitung adalah informasi yang sudah diperiksa kebenarannya, dari semua informasi yang ada keterangannya.',
  'akses.mutu-pengolahan': 'Para penilai menilai bagaimana kelompok memilih dan mengolah informasi.',
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
  'implementasi.nilai-tambah': 'Para penilai menilai siapa yang memakai hasil kegiatan, dengan menunjuk buktinya.',
  'networking.mitra-aktif': 'Yang dihitung adalah mitra yang pernah melakukan kegiatan bersama kelompok.',
  'networking.keragaman-mitra':
    'Yang dihitung adalah jenis mitra yang berbeda di antara mitra yang aktif; satu mitra hanya dihitung dengan satu jenis.',
  'networking.kemitraan-dua-arah':
    'Yang dihitung adalah kemitraan yang disumbang oleh kedua pihak, dari semua mitra yang aktif.',
  'networking.kegiatan-antar-kim':
    'Yang dihitung adalah kegiatan bersama KIM lain atau forum KIM, rata-rata setiap tahun.',
  'networking.mutu-kemitraan': 'Para penilai menilai apakah kemitraan setara, terbuka, dan saling menguntungkan.',
  'diseminasi.produk': 'Yang dihitung adalah terbitan yang disebarluaskan kelompok, rata-rata setiap bulan.',
  'diseminasi.ragam-kanal':
    'Yang dihitung adalah jenis saluran yang dipakai, dari semua jenis saluran yang dapat dipakai di tempat kelompok itu.',
  'diseminasi.jangkauan':
    'Yang dihitung adalah kontak, yaitu berapa kali warga terjangkau, untuk setiap seribu penduduk; warga yang terjangkau oleh dua terbitan dihitung dua kali, dan satu terbitan dihitung paling banyak sejumlah penduduk.',
  'diseminasi.bersumber':
    'Yang dihitung adalah terbitan yang menyebut sumbernya, dari semua terbitan yang ada keterangannya.',
  'diseminasi.mutu-isi':
    'Para penilai menilai apakah isi informasi lengkap, dikenal warga, dan terbuka untuk ditanyakan.',
  'aspirasi.tercatat': 'Yang dihitung adalah aspirasi warga yang dicatat kelompok, rata-rata setiap bulan.',
  'aspirasi.disalurkan':
    'Yang dihitung adalah aspirasi yang sudah diteruskan kepada pihak yang dituju, dari semua aspirasi yang dicatat.',
  'aspirasi.lama-penyaluran':
    'Yang dihitung adalah hari sejak aspirasi dicatat sampai diteruskan. Separuh aspirasi menunggu tidak lebih lama dari itu.',
  'aspirasi.dijawab':
    'Yang dihitung adalah aspirasi yang dijawab dalam batas waktunya dan jawabannya disampaikan kepada warga, dari semua aspirasi yang sudah waktunya dijawab.',
  'aspirasi.mutu-pengawalan':
    'Para penilai menilai bagaimana aspirasi dipahami, dirumuskan bersama warga, dan diikuti.',
  'kelembagaan.kelengkapan':
    'Yang dihitung ada empat butir: surat keputusan, pengurus inti (ketua, sekretaris, bendahara), anggaran dasar, dan pendaftaran.',
  'kelembagaan.jumlah-anggota': 'Yang dihitung adalah anggota kelompok, termasuk pengurus.',
  'kelembagaan.keragaman-anggota':
    'Yang diukur adalah seberapa beragam anggota menurut jenis kelamin, umur, dan unsur masyarakat.',
  'kelembagaan.kesinambungan':
    'Yang dihitung adalah triwulan yang ada kegiatannya, dari semua triwulan sejak kelompok ada.',
  'ekonomi.pendapatan-sendiri': 'Yang dihitung adalah uang dari usaha kelompok sendiri, dari semua uang yang diterima.',
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
};

/** The levels of the rubrics alone. */
export const rubrics: IndicatorMessages['rubrics'] = {
  'akses.mutu-pengolahan': [
    'Informasi diteruskan persis seperti diterima.',
    'Informasi dipilih menurut kebutuhan warga setempat.',
    'Informasi ditulis ulang dengan bahasa yang dipahami warga.',
    'Informasi dari beberapa asal digabungkan menjadi satu bahan.',
  ],
  'diskusi.mutu': [
    'Yang berbicara hanya satu atau dua orang.',
    'Sebagian besar yang hadir ikut berbicara.',
    'Pendapat yang berbeda dibahas sebelum ditarik kesimpulan.',
    'Kesimpulan dibacakan kembali agar yang hadir dapat membetulkannya.',
  ],
  'implementasi.nilai-tambah': [
    'Belum ada yang memakai hasil kegiatan.',
    'Anggota kelompok memakai hasil kegiatan.',
    'Warga di luar kelompok memakai hasil kegiatan.',
    'Warga melanjutkan sendiri hasil kegiatan tanpa bantuan kelompok.',
  ],
  'networking.mutu-kemitraan': [
    'Kelompok hanya memenuhi permintaan mitra.',
    'Kelompok dan mitra membicarakan rencana sebelum kegiatan.',
    'Kelompok dan mitra membagi tugas.',
    'Kelompok dan mitra menilai hasilnya bersama sesudah kegiatan.',
  ],
  'diseminasi.mutu-isi': [
    'Isi tidak menyebut hal pokok yang perlu diketahui warga.',
    'Isi menyebut apa, di mana, dan kapan.',
    'Isi memakai bahasa dan contoh dari kehidupan warga setempat.',
    'Pertanyaan warga tentang isi itu dijawab.',
  ],
  'aspirasi.mutu-pengawalan': [
    'Keinginan warga diterima tanpa ditanyakan lebih lanjut.',
    'Kelompok menanyakan kepada warga apa yang sebenarnya diperlukan.',
    'Kelompok menyusun usulan bersama warga.',
    'Kelompok menanyakan perkembangan usulan itu kepada pihak yang dituju.',
  ],
};

/** Nama, satuan, dan keterangan setiap ukuran. */
export const indicators: IndicatorMessages = {
  dimensions,
  statuses: {
    measured: 'terukur',
    'not-applicable': 'tidak berlaku',
    'no-data': 'belum ada data',
    'insufficient-data': 'data belum cukup',
  },
  names,
  counted,
  rubrics,
  rubricExamples: {
    'akses.mutu-pengolahan': [
      'Pesan dari grup percakapan diteruskan tanpa diubah.',
      'Dari lima pengumuman, yang dibagikan hanya yang menyangkut petani di desa itu.',
      'Surat edaran tentang pupuk diringkas menjadi tiga langkah pendaftaran.',
      'Jadwal puskesmas, syarat kartu, dan pengalaman warga dijadikan satu lembar panduan.',
    ],
    'diskusi.mutu': [
      'Ketua menyampaikan pengumuman, lalu pertemuan ditutup.',
      'Dari sepuluh orang yang hadir, tujuh orang menyampaikan pendapat.',
      'Dua usulan tempat pelatihan dibandingkan untung dan ruginya.',
      'Sekretaris membacakan hasil, dan seorang anggota membetulkan tanggalnya.',
    ],
    'implementasi.nilai-tambah': [
      'Pelatihan membuat sabun selesai, tetapi tidak ada yang membuatnya lagi.',
      'Tiga anggota membuat dan menjual sabun.',
      'Kelompok ibu di dusun sebelah ikut menjual sabun lewat halaman yang dibuat kelompok.',
      'Setahun kemudian, kelompok ibu itu mengelola pesanannya sendiri.',
    ],
    'networking.mutu-kemitraan': [
      'Kelompok diminta mengirim peserta, lalu mengirimnya.',
      'Kelompok dan puskesmas bertemu untuk menentukan pokok penyuluhan.',
      'Puskesmas menyiapkan narasumber, dan kelompok menyiapkan tempat serta undangan.',
      'Seminggu kemudian, keduanya membahas apa yang perlu diperbaiki.',
    ],
    'diseminasi.mutu-isi': [
      'Pengumuman vaksinasi tidak menyebut tempat dan waktunya.',
      'Pengumuman vaksinasi menyebut balai desa, hari Selasa, pukul delapan.',
      'Bahan tentang hoaks memakai contoh pesan yang memang beredar di desa itu.',
      'Di bawah tulisan tentang bantuan, lima pertanyaan warga dijawab satu per satu.',
    ],
    'aspirasi.mutu-pengawalan': [
      'Warga mengeluhkan jalan rusak, dan keluhan itu diterima apa adanya.',
      'Kelompok menanyakan bagian jalan mana yang rusak dan siapa yang terganggu.',
      'Warga dan kelompok menulis usulan perbaikan disertai foto.',
      'Setiap bulan, kelompok menanyakan kepada pemerintah desa sampai di mana usulan itu.',
    ],
  },
  cannotJudge: 'Tidak dapat menilai, karena yang terlihat terlalu sedikit.',
  units: {
    share: 'bagian',
    kinds: 'jenis',
    level: 'tingkat (1 sampai 4)',
    'per-month': 'kali per bulan',
    'per-year': 'kali per tahun',
    'per-member': 'orang untuk setiap anggota',
    'per-1000-residents': 'kontak untuk setiap 1.000 penduduk',
    partners: 'mitra',
    days: 'hari',
    points: 'butir',
    persons: 'orang',
    index: 'indeks (0 sampai 1)',
    count: 'jumlah',
    rupiah: 'rupiah',
  },
  rateOf: {
    'akses.frekuensi': 'informasi',
    'akses.informasi-diperiksa': 'informasi',
    'diskusi.kehadiran-anggota': 'kehadiran anggota',
    'implementasi.keputusan-dilaksanakan': 'keputusan',
    'diseminasi.produk': 'terbitan',
    'diseminasi.produk-bersumber': 'terbitan',
    'aspirasi.tercatat': 'aspirasi',
    'aspirasi.diteruskan': 'aspirasi',
    'aspirasi.jawaban-disampaikan': 'aspirasi',
  },
  dependsOn: {
    'implementasi.penerima-manfaat': 'warga yang memanfaatkannya',
    'networking.mitra-aktif': 'kesediaan mitra',
    'networking.keragaman-mitra': 'kesediaan mitra',
    'networking.kemitraan-dua-arah': 'kesediaan mitra',
    'networking.kegiatan-antar-kim': 'kesediaan KIM lain',
    'networking.bulan-aktif': 'kesediaan pihak lain itu',
    'networking.mitra-dua-arah': 'kesediaan mitra',
    'diseminasi.jangkauan': 'warga yang menerimanya',
    'aspirasi.tercatat': 'aspirasi dari warga',
    'aspirasi.dijawab': 'jawaban dari pihak yang dituju',
    'aspirasi.bulan-aktif': 'aspirasi dari warga',
    'aspirasi.diteruskan': 'aspirasi dari warga',
    'aspirasi.jawaban-disampaikan': 'aspirasi dari warga dan jawaban dari pihak yang dituju',
    'kelembagaan.kelengkapan': 'pihak yang mengesahkan dan mendaftar kelompok',
    'kelembagaan.jumlah-anggota': 'warga yang bersedia menjadi anggota',
    'kelembagaan.keragaman-anggota': 'warga yang bersedia menjadi anggota',
    'ekonomi.pendapatan-sendiri': 'pembeli atau pemakai jasanya',
    'arus.keseimbangan': 'pemerintah dan warga',
    'pembinaan.tingkat-lain': 'tingkat pemerintahan yang lain',
    'pembinaan.kim-terjangkau': 'kesediaan KIM',
    'pembinaan.kim-berulang': 'kesediaan KIM',
    'pembinaan.kim-ikut-merencanakan': 'kesediaan KIM',
    'pembinaan.kim-bermitra': 'kesediaan KIM',
    'pembinaan.kim-memakai': 'kesediaan KIM',
  },
  values: {
    share: ({ value, numerator, denominator }, { percent, number }) =>
      numerator === undefined || denominator === undefined
        ? percent(value, 1)
        : `${percent(value, 1)} (${number(numerator)} dari ${number(denominator)})`,
    kinds: ({ value }, { number }) => `${number(value)} jenis`,
    level: ({ value }, { number }) => `tingkat ${number(value, 1)} dari 4`,
    'per-month': ({ value, numerator, denominator, of = 'kali' }, { number }) => {
      const average = `rata-rata ${number(value, decimalsOf(value))}`;
      if (numerator === undefined || denominator === undefined) return `${average} ${of} per bulan`;
      const counted = `${number(numerator)} ${of} dalam ${number(denominator)} bulan`;
      return value >= 1 && denominator > 1 ? `${counted} (${average} per bulan)` : counted;
    },
    'per-year': ({ value, numerator, denominator, of = 'kali' }, { number }) => {
      const average = `rata-rata ${number(value, decimalsOf(value))}`;
      if (numerator === undefined || denominator === undefined) return `${average} ${of} per tahun`;
      const counted = `${number(numerator)} ${of} dalam ${number(denominator * 12, 0)} bulan`;
      return denominator > 1 && value > 0 ? `${counted} (${average} per tahun)` : counted;
    },
    'per-member': ({ value }, { number }) => `${number(value, 1)} orang untuk setiap anggota`,
    'per-1000-residents': ({ value }, { number }) => `${number(value, 0)} kontak untuk setiap 1.000 penduduk`,
    partners: ({ value }, { number }) => `${number(value)} mitra`,
    days: ({ value }, { number }) => `${number(value, 1)} hari`,
    points: ({ value }, { number }) => `${number(value)} dari 4 butir`,
    persons: ({ value }, { number }) => `${number(value)} orang`,
    index: ({ value }, { number }) => `${number(value)} (0 berarti seragam, 1 berarti sangat beragam)`,
    count: ({ value }, { number }) => `${number(value)} kali`,
    rupiah: ({ value }, { number }) => `Rp${number(value, 0)}`,
  },
  levels: ({ levels }, { list, number }) => `tingkat ${list(levels.map((level) => number(level)))} dari 4`,
  farApart: ({ levels }, { list, number }) =>
    `penilaiannya berbeda jauh (tingkat ${list(levels.map((level) => number(level)))} dari 4)`,
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
    'period-reversed':
      'Hari terakhir periode laporan lebih dahulu daripada hari pertamanya. Perbaiki kedua tanggal itu.',
    'not-recorded':
      'Catatannya belum disertakan. Sertakan catatannya dalam laporan, atau nyatakan bahwa memang tidak ada.',
    'not-stated':
      'Catatannya ada, tetapi keterangan yang diperlukan belum diisi. Lengkapi keterangan pada setiap catatan.',
    'no-registration':
      'Data pendaftaran kelompok belum disertakan, tidak dapat dibaca, atau milik kelompok lain. Sertakan data kelompok ini bersama laporan.',
    'kims-unknown': 'Belum diketahui KIM apa saja yang ada di wilayah itu. Sertakan daftar semua KIM di wilayah itu.',
    'no-kims': 'Daftar KIM di wilayah itu masih kosong.',
    'no-duties-of-this-level': 'Belum ada sumber yang menyebutkan tugas untuk tingkat pemerintahan ini.',
    'members-unknown': 'Jumlah anggota belum diketahui. Lengkapi daftar anggota kelompok.',
    'residents-unknown': 'Jumlah penduduk di wilayah kelompok belum diketahui. Lengkapi data tempat kelompok.',
    'not-rated': 'Laporan ini belum memuat penilaiannya. Mintalah beberapa orang menilai menurut uraian tingkatnya.',
    'no-rating-counts':
      'Penilaian yang ada belum dapat dihitung; alasannya disebutkan pada catatan yang tidak ikut dihitung. Mintalah beberapa orang menilai menurut uraian tingkatnya.',
    contradictory:
      'Catatannya saling bertentangan karena yang ikut lebih banyak daripada jumlah anggota. Periksa kembali kedua catatan itu.',
    'too-few-raters':
      'Penilainya masih kurang. Mintalah lebih banyak orang menilai, masing-masing tanpa melihat penilaian yang lain.',
    'raters-not-checked':
      'Belum dapat diperiksa apakah para penilainya dari luar kelompok. Isi daftar semua anggota, lalu nyatakan dalam pendaftaran bahwa daftar itu sudah lengkap.',
    'mostly-unstated': 'Terlalu banyak catatan yang keterangannya belum diisi. Lengkapi keterangan pada catatan itu.',
    'parts-unknown': 'Sebagian keterangan yang diperlukan belum diketahui. Lengkapi data kelompok.',
    'cannot-count-once':
      'Penerima manfaat hanya dicatat sebagai angka setiap kegiatan, sehingga orang yang sama dapat terhitung dua kali. Catat jumlah orangnya untuk seluruh periode laporan.',
    'too-few-members': 'Anggotanya terlalu sedikit untuk melihat keragaman.',
  },
  notCounted: {
    'period-reversed':
      'Hari terakhir periode laporan lebih dahulu daripada hari pertamanya. Perbaiki kedua tanggal itu.',
    'before-period': 'Tanggalnya sebelum periode laporan.',
    'after-period': 'Tanggalnya sesudah periode laporan.',
    'after-as-of': 'Tanggalnya sesudah hari penilaian.',
    'day-not-known':
      'Tanggalnya belum diketahui dengan pasti, sehingga mungkin di luar periode laporan, sesudah hari penilaian, atau mendahului langkah sebelumnya.',
    'not-held': 'Menurut judulnya, kegiatan ini baru direncanakan, tidak berlangsung, atau bukan kegiatan.',
    'more-than-members':
      'Anggota yang hadir tercatat lebih banyak daripada jumlah anggota; kehadirannya tidak dihitung, atau dihitung paling banyak sejumlah anggota.',
    'dates-out-of-order':
      'Urutan tanggalnya terbalik; langkah yang tanggalnya mendahului langkah sebelumnya tidak dihitung.',
    'forwarding-not-stated':
      'Jawabannya tercatat, tetapi tanggal penyalurannya belum diisi, sehingga dihitung sebagai belum disalurkan. Isi tanggal penyalurannya.',
    'meeting-unknown': 'Pertemuan yang memutuskannya belum ada dalam daftar kegiatan.',
    'unknown-criterion': 'Penilaian ini tentang ukuran yang tidak dikenal.',
    'no-evidence': 'Penilaian ini harus menunjuk catatan sebagai bukti, tetapi belum menunjuk catatan mana pun.',
    'cannot-judge': 'Penilai menyatakan tidak dapat menilai.',
    'rater-counted-already': 'Penilai yang sama sudah memberi tingkat yang sama.',
    'rater-contradicts-self': 'Penilai yang sama memberi tingkat yang berbeda-beda; yang dihitung tingkat terendah.',
    'rater-resembles-another':
      'Kode penilai ini hanya berbeda huruf besar, spasi, tanda baca, nol di depan angka, huruf yang mirip, atau keterangan dalam kurung dari kode penilai lain, sehingga tampaknya orangnya sama. Semuanya dihitung sebagai satu penilai, dengan tingkat terendah. Kalau orangnya memang berbeda, berilah kode yang jelas berbeda.',
  },
  tooFew: ({ n, needed }, { number }) =>
    `Yang dapat dihitung ${number(n)}, padahal perlu paling sedikit ${number(needed)}.`,
  judgementsLeftOut: ({ unstated, others }, { number }) =>
    [
      ...(unstated > 0
        ? [
            `Sebanyak ${number(unstated)} penilaian tidak dihitung karena hubungan penilainya dengan kelompok belum disebutkan. Sebutkan hubungannya.`,
          ]
        : []),
      ...(others > 0
        ? [
            `Sebanyak ${number(others)} penilaian tidak dihitung karena penilainya tidak termasuk yang dihitung, misalnya anggota kelompok itu sendiri.`,
          ]
        : []),
    ].join(' '),
  draftRubric: 'Uraian tingkat ini masih rancangan dan perlu dicoba di daerah sebelum dijadikan pegangan.',
  inferred: ({ count }, { number }) =>
    `Sebanyak ${number(count)} di antaranya dihitung dari dugaan, karena pelapor tidak menyebutkannya.`,
  unstated: ({ count }, { number }) =>
    `Sebanyak ${number(count)} catatan tidak ikut dihitung karena keterangan yang diperlukan tidak diisi.`,
  bound: ({ value, isMost }) => `${isMost ? 'paling banyak' : 'paling sedikit'} ${value}`,
  withoutLists: ({ lists }, { list }) =>
    `Ini jumlah paling sedikit, karena daftar berikut belum dicatat: ${list(lists)}.`,
  dayUnknown: ({ count }, { number }) =>
    `Keadaan sebenarnya mungkin lebih baik, karena tanggal pada ${number(count)} catatan belum diketahui dengan pasti.`,
  resembling: ({ count, of }, { number }) =>
    of === 'people'
      ? `Sebanyak ${number(count)} kode orang hanya berbeda ${alike} dari kode lain; mungkin orangnya sama.`
      : `Sebanyak ${number(count)} nama mitra hanya berbeda ${alike} dari nama mitra lain atau nama KIM ini, sehingga tampaknya sama dan tidak dihitung lagi. Kalau memang mitra lain, tulislah nama yang membedakannya di luar tanda kurung.`,
  surplus: ({ count }, { number }) =>
    `Ada ${number(count)} lagi yang tidak menambah nilai, karena yang dihitung dari satu hari atau satu bulan dibatasi, atau karena tidak dapat dibedakan dari catatan lain.`,
};
