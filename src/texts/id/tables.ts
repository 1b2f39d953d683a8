import type { TableMessages } from '../table-messages.js';

export const tables: TableMessages = {
  faults: {
    'row.not-a-record': 'Baris ini bukan catatan dengan judul kolom.',
    'row.no-kim': 'Baris ini tidak menyebut KIM mana. Isi kode atau nama KIM.',
    'row.no-item':
      'Di baris ini tidak ada isi yang dapat dibaca sebagai satu catatan. Periksa apakah judul kolomnya benar.',
    'row.repeats-group':
      'Baris ini hanya mengulang apa yang sudah tertulis tentang KIM yang sama, sehingga tidak menambah apa pun.',
    'row.no-headings': 'Judul kolom tidak ditemukan di atas baris ini, sehingga isinya tidak dibaca.',
    'row.not-split':
      'Seluruh baris ini berada dalam satu sel, dengan koma atau titik koma di antara isinya, sehingga tidak dibaca. Buka berkasnya dengan pemisah yang benar, supaya setiap isian berada di kolomnya sendiri.',
    'row.period-unknown': 'Periode laporan tidak dapat ditentukan dari baris ini.',
    'row.outside-period': 'Tanggalnya berada di luar periode laporan.',
    'row.kim-not-together':
      'Daftar KIM ini sudah selesai dibaca sebelum baris ini, sehingga baris ini tidak diambil dan daftarnya tidak lengkap. Urutkan baris menurut KIM, lalu baca ulang.',
    'row.same-person':
      'Orang yang sama tampaknya tertulis dua kali. Gabungkan kedua barisnya, atau beri nomor anggota yang berbeda bila orangnya berlainan.',
    'row.more-of-person':
      'Di kolom nama tertulis "sama dengan di atas", sehingga baris ini dibaca sebagai keterangan tambahan orang di baris atasnya.',
    'row.name-goes-on':
      'Baris ini hanya berisi nama dan tidak bernomor. Mungkin sambungan nama di atasnya, mungkin orang lain, sehingga tidak diambil. Tulis setiap nama dalam satu sel.',
    'row.not-held':
      'Baris ini menyatakan bahwa kegiatannya tidak ada, masih direncanakan, ditunda, atau batal, sehingga tidak dihitung sebagai terlaksana. Jika sudah terlaksana, perbaiki keterangannya.',
    'row.held-unclear':
      'Di tabel ini kegiatan yang terlaksana diberi tanda, tetapi baris ini tidak bertanda, sehingga tidak dihitung. Beri tanda jika terlaksana.',
    'row.held-instead':
      'Di baris ini ada kegiatan yang batal atau masih akan diadakan, dan mungkin ada kegiatan lain yang terlaksana. Baris ini tidak dihitung, dan daftarnya dianggap sebagian. Tulis setiap kegiatan yang terlaksana pada barisnya sendiri.',
    'row.not-members':
      'Menurut judul atau jabatannya, orang di baris ini bukan anggota KIM saat ini, misalnya calon anggota, tamu, atau peserta yang hadir, sehingga tidak dicatat sebagai anggota.',
    'row.end-or-item':
      'Tidak jelas apakah baris ini termasuk daftar di atasnya, sehingga tidak diambil. Jika termasuk, tulislah bersama baris-baris daftar itu dan isi lengkap, misalnya nomor urut dan jabatannya.',
    'row.several-activities': 'Satu sel memuat beberapa kegiatan. Semuanya dicatat terpisah dengan tanggal yang sama.',
    'cell.column-twice':
      'Beberapa kolom menyatakan hal yang sama dengan isi berbeda. Nama dan kode yang pertama dipakai; isian lain tidak diambil.',
    'cell.title-by-kind':
      'Nama kegiatannya kosong, sehingga isi kolom jenis kegiatan dipakai sebagai namanya. Tulis nama kegiatannya.',
    'cell.number-for-text':
      'Kode ini terbaca sebagai angka, sehingga sebagian angkanya mungkin hilang. Ubah kolomnya menjadi teks.',
    'cell.looks-like-nik':
      'Isinya memuat data pribadi seperti NIK, nomor telepon, alamat email, atau tanggal lahir. Data itu tidak diperlukan dan tidak diambil (UU 27/2022).',
    'cell.region-code-lost-zero':
      'Nol di belakang kode wilayah hilang, misalnya 62.10 menjadi 62.1. Ubah kolomnya menjadi teks.',
    'cell.region-code-of-bps':
      'Kode wilayah ini tampaknya kode BPS, yang berbeda dari kode Kementerian Dalam Negeri, sehingga tidak diambil. Tulis kode Kementerian Dalam Negeri, misalnya 35.02.01.2001.',
    'cell.not-exact': 'Isinya berupa perkiraan atau rentang, sehingga tidak diambil. Tulis satu angka yang pasti.',
    'cell.of-several-activities':
      'Angka ini berlaku untuk beberapa kegiatan yang ditulis dalam satu sel, sehingga tidak diambil. Tulis setiap kegiatan pada barisnya sendiri, dengan angkanya masing-masing.',
    'cell.times-not-kept':
      'Tertulis bahwa kegiatan ini diadakan beberapa kali, tetapi hanya satu yang dicatat, karena tanggal yang lain tidak tertulis. Tulis setiap pelaksanaan pada barisnya sendiri.',
    'cell.not-a-single-day':
      'Tanggalnya meliputi lebih dari satu hari, atau hanya bulan atau tahun yang tertulis. Bila tanggal awalnya jelas, tanggal itu yang dipakai.',
    'cell.day-and-month-unclear':
      'Tidak jelas mana hari dan mana bulan. Tulis tahun, bulan, lalu hari, misalnya 2016-03-17.',
    'cell.moment-in-another-zone':
      'Waktu ini ditulis menurut zona waktu lain. Harinya di Indonesia mungkin berbeda; periksa tanggalnya.',
    'cell.weekday-differs': 'Nama hari tidak cocok dengan tanggalnya. Periksa mana yang benar.',
    'cell.partly-read': 'Hanya sebagian isinya yang terbaca.',
    'cell.several-people':
      'Isinya mungkin menyebut beberapa orang, padahal yang dicatat hanya satu. Tulis satu orang pada satu baris.',
    'cell.people-listed':
      'Sel ini memuat beberapa orang. Masing-masing dicatat dengan jabatan yang tertulis; isian lain di baris ini tidak dipakai, karena tidak jelas milik siapa.',
    'cell.others-not-named':
      'Di sini tidak disebut satu per satu siapa atau apa saja yang dimaksud. Daftar ini dianggap sebagian; tulis masing-masing pada barisnya sendiri.',
    'cell.as-above-unclear':
      'Tertulis "sama dengan di atas", tetapi di sini tidak jelas apa yang dimaksud, sehingga tidak diambil. Tulis isinya secara lengkap.',
    'cell.left-beside-name':
      'Di samping namanya tertulis bahwa orang ini sudah keluar, pindah, atau meninggal, sehingga dicatat sebagai mantan anggota.',
    'cell.ends-before-start':
      'Tanggal selesainya mendahului tanggal mulai. Tanggal mulai yang dipakai; periksa keduanya.',
    'cell.status-unknown':
      'Status keanggotaan ini tidak dikenal atau tidak cocok dengan tanggal keluarnya, sehingga orangnya tetap dihitung sebagai anggota.',
    'cell.held-unknown': 'Tidak jelas apakah kegiatannya terlaksana, tetapi tetap dihitung. Periksa isian ini.',
    'cell.short-year':
      'Tahunnya ditulis dengan dua angka. Dibaca sebagai tahun 2000-an bila di bawah 30; tulislah tahun dengan empat angka.',
    'cell.year-of-period':
      'Bulan atau tahunnya tidak tertulis, sehingga diambil dari judul atau masa laporan. Tulislah tanggal dengan bulan dan tahunnya.',
    'cell.mark-unclear':
      'Tidak jelas apakah titik atau koma ini menandai ribuan atau pecahan. Tulis angkanya tanpa titik dan koma.',
    'cell.placeholder':
      'Yang tertulis di sini hanya tanda, titik-titik, judul, jabatan, atau kata seperti “ada”, bukan nama atau isi yang diminta, sehingga tidak diambil sebagai itu. Tulis isinya.',
    'cell.other-unit': 'Satuannya lain daripada yang dihitung di kolom ini, sehingga tidak diambil.',
    'cell.may-be-several':
      'Isi sel ini terdiri atas beberapa baris atau bagian. Yang tidak jelas awalnya dibaca sebagai lanjutan kegiatan sebelumnya; jika itu kegiatan lain, beri nomor atau tulis di baris tersendiri.',
    'cell.unit-unclear':
      'Satuan angka ini tidak jelas, karena kolomnya memakai beberapa satuan, sehingga tidak diambil. Tulis satuannya di judul kolom dan pakai satu satuan saja, misalnya Peserta (orang).',
    'cell.letter-unclear':
      'Tidak jelas apakah P berarti perempuan atau pria, sehingga tidak diambil. Tulis jenis kelamin secara lengkap.',
    'column.day-first-assumed':
      'Kolom ini tidak menunjukkan urutan hari dan bulan. Tanggal dibaca hari dahulu, seperti kebiasaan di Indonesia.',
    'column.month-first': 'Tanggal di kolom ini ditulis bulan dahulu, dan dibaca demikian.',
    'column.both-orders': 'Kolom ini memuat dua urutan tanggal. Tanggal yang dapat berarti dua hari tidak diambil.',
    'column.spreadsheet-days': 'Tanggal di kolom ini berupa angka hari dari lembar kerja, dan dibaca demikian.',
    'column.sex-by-number': 'Kolom ini memakai angka: 1 dibaca laki-laki, 2 dibaca perempuan.',
    'column.p-is-man': 'Di kolom ini ada huruf W: W dibaca wanita, dan P dibaca pria.',
    'column.p-assumed': 'Kolom ini tidak menunjukkan arti huruf P. P dibaca perempuan, seperti pada singkatan L/P.',
    'column.occupations-by-number':
      'Sebagian pekerjaan di kolom ini berupa angka, dan dibaca menurut daftar pekerjaan kependudukan.',
    'column.both-units':
      'Kolom ini memakai beberapa satuan. Angka tanpa satuan hanya diambil bila kebanyakan sel menunjukkan satuannya; seragamkan satuannya.',
    'column.scaled':
      'Judul kolom ini menyebut ribuan, jutaan, atau miliar, sehingga setiap angkanya dikalikan dengan bilangan itu.',
    'column.changed-later':
      'Cara menulis di kolom ini berubah mulai baris ini. Baris-baris di atasnya sudah telanjur dibaca menurut cara yang tampak lebih dahulu dan mungkin keliru; periksa isinya, lalu seragamkan cara menulisnya.',
    'column.offices-by-number': 'Jabatan di kolom ini berupa angka, dan dibaca menurut daftar aplikasi desa.',
    'column.cell-objects': 'Sel di kolom ini berupa rumus, tautan, atau teks berwarna; yang diambil teksnya.',
    'column.not-kept': 'Kolom ini hanya dipakai untuk membedakan KIM, dan tidak disimpan.',
    'column.name-of-the-kim': 'Kolom ini dibaca sebagai nama KIM, karena setiap baris adalah satu KIM.',
    'column.status-of-the-kim':
      'Kolom ini dibaca sebagai keadaan KIM (aktif, vakum, atau bubar), karena setiap baris adalah satu KIM.',
    'column.both-marks':
      'Kolom ini memakai titik dan koma untuk hal yang sama. Angka yang dapat berarti dua hal tidak diambil.',
    'column.decimal-point': 'Angka di kolom ini memakai titik untuk pecahan, dan dibaca demikian.',
    'column.zeros-lost':
      'Sebagian isi kolom ini berupa angka, sehingga nol di depannya mungkin hilang. Ubah kolomnya menjadi teks.',
    'column.answered-singly':
      'Setiap baris adalah jawaban satu orang. Anggota yang belum menjawab tidak tampak, sehingga daftar ini tidak dianggap lengkap.',
    'column.only-if-held':
      'Dari catatan ini hanya dibaca apakah kegiatannya masih direncanakan, ditunda, atau batal. Isi lainnya tidak diambil.',
    'column.only-planned': 'Kolom ini berisi rencana, bukan yang terlaksana, sehingga isinya tidak diambil.',
    'column.numbered-chairs':
      'Kolom ini memuat beberapa ketua yang diberi nomor. Ketua utama dibaca sebagai ketua, yang lain sebagai wakil ketua.',
    'column.only-who-left':
      'Dari kolom keterangan ini hanya dibaca siapa yang sudah keluar. Isi lainnya tidak diambil.',
    'group.by-name': 'KIM ini tidak mempunyai kode, sehingga dikenali dari nama dan tempatnya.',
    'group.spelling-differs': 'Baris-baris KIM ini menulisnya dengan ejaan yang berbeda. Yang pertama dipakai.',
    'group.contradicts':
      'Baris-baris KIM ini berbeda isinya di kolom ini. Untuk nama KIM dipakai yang pertama; isi kolom lain tidak diambil. Samakan isinya di semua baris.',
    'group.id-resembles': 'Kode KIM ini hampir sama dengan kode KIM lain. Mungkin keduanya KIM yang sama.',
    'group.counts-not-adding-up': 'Jumlah anggota tidak sama dengan jumlah perempuan dan laki-laki.',
    'group.name-missing': 'KIM ini tidak diberi nama, sehingga kodenya dipakai sebagai nama. Isi nama KIM.',
    'group.name-resembles':
      'Nama KIM ini sama dengan nama KIM di baris lain yang tempatnya tidak ditulis lengkap atau berbeda. Mungkin keduanya KIM yang sama; periksa dan lengkapi nama desa atau kelurahannya.',
    'group.member-ids-resemble':
      'Beberapa nomor anggota KIM ini hampir sama. Mungkin nomor itu milik satu orang; periksa baris-barisnya.',
    'group.names-passed-over':
      'Daftar KIM ini berlanjut di bawah baris tanda tangan. Nama di antaranya tidak diambil, sehingga daftarnya dianggap sebagian. Periksa apakah nama itu anggota.',
    'group.by-title': 'Nama KIM ini diambil dari judul di atas daftar.',
    'group.another-in-title':
      'Judul di atas baris-baris ini menyebut KIM lain daripada KIM yang dinyatakan untuk seluruh lembar. Baris-barisnya tetap dihitung untuk KIM yang dinyatakan; periksa apakah itu benar.',
  },
  shape: {
    'shape.not-an-object': 'Ini bukan pendaftaran KIM dan bukan laporan kegiatan.',
    'shape.unknown-kind': 'Jenis berkas ini tidak dikenal.',
    'shape.unsupported-version': 'Versi berkas ini tidak dikenal.',
    'shape.missing': 'Isian ini harus ada, tetapi kosong.',
    'shape.wrong-type': 'Isinya tidak dapat dibaca.',
    'shape.unknown-code': 'Isinya tidak ada dalam daftar pilihan.',
    'shape.not-a-date': 'Isinya bukan tanggal, bulan, dan tahun lengkap yang ada dalam kalender.',
    'shape.ill-formed-text': 'Ada huruf yang rusak di dalamnya.',
    'shape.control-character': 'Isinya memuat tanda yang tidak dapat disimpan.',
    'shape.unseen-character': 'Isinya memuat tanda yang tidak terlihat.',
    'shape.empty-text': 'Isinya kosong.',
    'shape.too-long': 'Teksnya terlalu panjang.',
    'shape.too-many': 'Daftarnya sudah penuh, sehingga baris ini tidak dibaca.',
    'shape.out-of-range': 'Angkanya di luar batas yang mungkin.',
    'shape.not-a-whole-number': 'Isinya harus bilangan bulat.',
    'shape.unknown-key': 'Ada isian yang tidak dikenal.',
  },
  skipped: {
    blank: 'Baris kosong.',
    title: 'Baris judul.',
    heading: 'Baris judul kolom.',
    'column-numbers': 'Baris nomor kolom.',
    sum: 'Baris jumlah.',
    remark: 'Baris catatan, tanda tangan, atau jabatan yang tidak disebut orangnya.',
    'nothing-done': 'Baris ini menyatakan bahwa tidak ada kegiatan pada waktu itu.',
  },
  withheld: {
    nik: 'nomor kependudukan',
    'family-card': 'nomor kartu keluarga',
    contact: 'nomor telepon atau alamat email',
    'birth-date': 'tempat atau tanggal lahir',
    religion: 'agama',
    ethnicity: 'suku',
    health: 'kesehatan',
  },
  whyWithheld:
    'Kolom ini tidak pernah diambil: tidak ada aturan yang memerlukannya, dan data pribadi diminta seperlunya saja (UU 27/2022).',
  unknownColumn: (filled, nearest, { number }) =>
    `Kolom ini tidak dikenal, dan ${number(filled)} sel yang terisi tidak dibaca.${nearest === undefined ? '' : ` Mungkin maksudnya “${nearest}”.`}`,
  corrected: 'Sel ini dibaca menurut perbaikan yang diberikan.',
  correctionUnused:
    'Perbaikan ini tidak terpakai, karena barisnya tidak ada atau tidak dibaca, isinya tidak dapat dibaca, atau ada perbaikan lain yang berbeda untuk sel yang sama.',
  atRow: (row, column, letter, { number }) =>
    `Baris ${number(row)}${letter === undefined ? '' : `, kolom ${letter}`}${column === undefined ? '' : letter === undefined ? `, ${column}` : ` (${column})`}: `,
  otherRows: (rows, { number }) => ` Lihat juga baris ${rows.map((row) => number(row)).join(', ')}.`,
  atColumn: (position, letter, row, { number }) =>
    `Kolom ${letter ?? `ke-${number(position)}`} (mulai baris ${number(row)}): `,
  quality: {
    rows: (read, used, skipped, rejected, { number }) =>
      `Dari ${number(read)} baris, ${number(used)} terpakai, ${number(skipped)} bukan catatan, dan ${number(rejected)} tidak dapat dipakai.`,
    submissions: (submissions, items, { number }) =>
      `Hasilnya ${number(submissions)} berkas dengan ${number(items)} catatan.`,
    rejected: (rows, column, reason, { number }) =>
      `${number(rows)} baris tidak dapat dipakai${column === '' ? '' : ` karena isian “${column}”`}: ${reason}`,
    ofGroups: (groups, column, reason, { number }) =>
      `Pada ${number(groups)} KIM${column === '' ? '' : `, isian “${column}”`}: ${reason}`,
    unread: (count, of, column, items, { number }) =>
      `Isian “${column}” tidak terbaca pada ${number(count)} dari ${number(of)} ${items === '' ? 'KIM' : `catatan di daftar “${items}”`}.`,
    doubted: (count, of, column, items, { number }) =>
      `Isian “${column}” terbaca, tetapi masih perlu diperiksa, pada ${number(count)} dari ${number(of)} ${items === '' ? 'KIM' : `catatan di daftar “${items}”`}.`,
    partial: (groups, of, ids, { number, list }) =>
      `${number(groups)} dari ${number(of)} berkas hanya memuat sebagian daftarnya: ${list(ids.length < groups ? [...ids, `${number(groups - ids.length)} berkas lain`] : ids)}.`,
    duplicates: (count, { number }) => `${number(count)} orang mungkin tertulis dua kali.`,
    ids: (count, { number }) => `${number(count)} kode KIM hampir sama dengan kode lain.`,
    unknownColumns: (columns, cells, { number }) =>
      `${number(columns)} kolom tidak dikenal; ${number(cells)} sel di dalamnya tidak dibaca.`,
    withheldColumns: (columns, { number }) => `${number(columns)} kolom data pribadi tidak diambil (UU 27/2022).`,
    corrections: (count, { number }) => `${number(count)} sel dibaca menurut perbaikan.`,
    correctionsUnused: (count, { number }) => `${number(count)} perbaikan tidak terpakai.`,
    coverage: (label, filled, of, { number }) => `${label}: terisi ${number(filled)} dari ${number(of)}.`,
    words: {
      used: 'baris terpakai',
      rejected: 'baris tidak dapat dipakai',
      skipped: 'baris bukan catatan',
      submissions: 'berkas yang dihasilkan',
      items: 'catatan yang dihasilkan',
      unread: 'tidak terbaca',
      doubted: 'terbaca, tetapi perlu diperiksa',
    },
  },
};
