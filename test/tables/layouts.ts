/*
 * Layouts of real sheets, made by program; no person and no cell is taken over. Each is what a reader of sheets gives: lists
 * of cells.
 */

type Sheet = readonly (readonly unknown[])[];

/** The list of members of a group that OpenSID prints (`kelompok/anggota/cetak`): letterhead, title, list, signature. */
export const printedMemberList: Sheet = [
  ['PEMERINTAH KABUPATEN CONTOH'],
  ['KECAMATAN CONTOH'],
  ['DAFTAR ANGGOTA KELOMPOK'],
  [],
  ['No', 'No. Anggota', 'Nama', 'Jabatan', 'Jenis Kelamin', 'Umur'],
  [1, '01', 'Warga A', 'KETUA', 'LAKI-LAKI', 41],
  [2, '02', 'Warga B', 'SEKRETARIS', 'PEREMPUAN', 33],
  [3, '03', 'Warga C', 'ANGGOTA', 'PEREMPUAN', 27],
  [4, '', '', '', '', ''],
  [],
  ['', '', '', '', 'Contoh, 17 Maret 2025'],
  ['', '', '', 'Ketua Kelompok'],
  ['', '', '', '( ............ )'],
];

/** The list of the groups of a village that OpenSID exports: one row for each, with its code, chair and number of members. */
export const exportedGroups: Sheet = [
  ['NO', 'KODE KELOMPOK', 'NAMA KELOMPOK', 'KETUA KELOMPOK', 'KATEGORI KELOMPOK', 'JUMLAH ANGGOTA'],
  [1, 'KIM-01', 'KIM Mawar', 'WARGA A', 'KELOMPOK INFORMASI MASYARAKAT', 15],
  [2, 'KIM-02', 'KIM Melati', 'WARGA B', 'KELOMPOK INFORMASI MASYARAKAT', 0],
];

/** The template in which villages hand over their register (OpenSID, `contoh_penduduk`), with two columns for the group. */
export const villageTemplate: Sheet = [
  [
    'alamat',
    'dusun',
    'rw',
    'rt',
    'nama',
    'no_kk',
    'nik',
    'sex',
    'tempatlahir',
    'tanggallahir',
    'agama_id',
    'pekerjaan_id',
    'Nama Kelompok',
    'Desa',
  ],
  [
    'Jl. Contoh',
    'Satu',
    1,
    2,
    'Warga A',
    '3500000000000000',
    '3500000000000001',
    1,
    'Contoh',
    '1980-01-01',
    1,
    9,
    'KIM Mawar',
    'Contoh',
  ],
  [
    'Jl. Contoh',
    'Satu',
    1,
    2,
    'Warga B',
    '3500000000000000',
    '3500000000000002',
    2,
    'Contoh',
    '1982-01-01',
    1,
    2,
    'KIM Mawar',
    'Contoh',
  ],
  [
    'Jl. Contoh',
    'Dua',
    1,
    3,
    'Warga C',
    '3500000000000003',
    '3500000000000004',
    2,
    'Contoh',
    '1990-01-01',
    1,
    65,
    'KIM Mawar',
    'Contoh',
  ],
];

/** An extract of a register with merged headers and a group that is named once for its block of rows. */
export const registerExtract: Sheet = [
  ['BUKU INDUK PENDUDUK'],
  [],
  ['NO', 'KELOMPOK', 'DESA', 'NAMA', 'JENIS KELAMIN', '', 'PEKERJAAN'],
  ['', '', '', '', 'L', 'P', ''],
  [1, 2, 3, 4, 5, 6, 7],
  [1, 'KIM Mawar', 'Contoh', 'Warga A', '√', '', 'PETANI/PEKEBUN'],
  [2, '', '', 'Warga B', '', '√', 'MENGURUS RUMAH TANGGA'],
  [3, '', '', 'Warga C', '', '√', 'PEDAGANG'],
  [4, 'KIM Melati', 'Lain', 'Warga D', '√', '', 'GURU'],
  [5, '', '', 'Warga E', '√', '', 'SOPIR'],
  ['', '', '', 'JUMLAH', 3, 2, ''],
];

/** The list of its groups that an office keeps: one row for each. */
export const listOfGroups: Sheet = [
  ['DATA KIM KABUPATEN CONTOH TAHUN 2025'],
  [
    'No',
    'Nama',
    'Desa/Kelurahan',
    'Kecamatan',
    'Ketua',
    'Sekretaris',
    'Bendahara',
    'Jumlah Anggota',
    '',
    '',
    'No. SK',
    'Tanggal SK',
    'No HP',
    'Status',
  ],
  ['', '', '', '', '', '', '', 'L', 'P', 'Jml', '', '', '', ''],
  [
    1,
    'KIM Mawar',
    'Contoh',
    'Satu',
    'Warga A',
    'Warga B',
    'Warga A',
    5,
    7,
    12,
    '188.45/12/KEP/2019',
    '17 Maret 2019',
    '0812',
    'Aktif',
  ],
  [2, 'KIM Melati', 'Lain', 'Satu', 'Warga D', 'Warga E', '-', 4, 6, 11, '', '', '', 'Aktif'],
  ['', 'JUMLAH', '', '', '', '', '', 9, 13, 23],
];

/** A book of activities with who came, by women and men. */
export const attendanceSheet: Sheet = [
  ['REKAP KEGIATAN KIM MAWAR'],
  ['No', 'Hari/Tanggal', 'Nama Kegiatan', 'Jumlah Peserta', '', '', 'Ket'],
  ['', '', '', 'L', 'P', 'Jml', ''],
  [1, 'Senin, 17 Maret 2025', 'Rapat', 10, 20, 30, ''],
  [2, '18 s/d 19 Maret 2025', 'Pelatihan', '8 orang', '12 orang', '20 orang', 'dua hari'],
  [3, 45750, 'Lomba', '± 50', '', '', ''],
  ['', '', 'Jumlah', 18, 32, 50, ''],
];

/** The answers of a Google form. */
export const formAnswers: Sheet = [
  [
    'Timestamp',
    'Email Address',
    'Nama KIM',
    'Desa/Kelurahan',
    'Tanggal Kegiatan',
    'Nama Kegiatan',
    'Fungsi ADINDA',
    'Jumlah Peserta',
  ],
  ['3/17/2025 10:11:12', 'a@example.org', 'KIM Mawar', 'Contoh', '3/17/2025', 'Rapat', 'Akses, Diskusi', 30],
  ['4/1/2025 8:00:00', 'b@example.org', 'KIM Mawar', 'Contoh', '4/1/2025', 'Siaran', 'Diseminasi', ''],
];

/** A list of members in the style of the PKK: sex as marks, dates of birth, status. */
export const pkkList: Sheet = [
  ['DAFTAR ANGGOTA'],
  ['No', 'Nama', 'Jabatan', 'Jenis Kelamin', '', 'Tgl Lahir', 'Umur', 'Pekerjaan', 'Status'],
  ['', '', '', 'L', 'P', '', '', '', ''],
  [1, 'Warga A', 'Ketua', '', 'v', '1980-01-01', '45 th', 'IRT', 'Aktif'],
  [2, 'Warga B', 'Seksi Humas', '', 'v', '1990-01-01', '35 th', 'Guru Honorer', 'Aktif'],
  [3, 'Warga C', 'Pembina', 'v', '', '', '', 'PNS', 'Aktif'],
  [4, 'Warga D', 'Anggota', '', 'v', '', '', '', 'Pindah'],
];
