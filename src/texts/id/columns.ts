import type { ColumnTexts } from '../column-texts.js';

/** The columns of tables. */
export const columns: ColumnTexts = {
  kim_id: { label: 'ID KIM', description: 'Kode pengenal KIM dari sistem asal.' },
  inferred_status: {
    label: 'Status menurut judul',
    description: 'Apakah menurut judulnya kegiatan sudah, akan, atau batal diadakan. Dugaan, bukan laporan.',
  },
  inferred_grade: {
    label: 'Kekuatan petunjuk judul',
    description:
      'Seberapa kuat judul menyebut bentuk kegiatannya: named (disebut), alias (sebutan lain), atau weak (petunjuk lemah). Dugaan, bukan laporan.',
  },
  inferred_technique_code: {
    label: 'Kode bentuk kegiatan menurut judul',
    description: 'Kode bentuk kegiatan yang disebut judul. Dugaan, bukan laporan.',
  },
  inferred_technique_label: {
    label: 'Bentuk kegiatan menurut judul',
    description: 'Bentuk kegiatan yang disebut judul. Dugaan, bukan laporan.',
  },
  inferred_functions: {
    label: 'Fungsi menurut judul',
    description: 'Kode fungsi yang disebut judul, dipisah titik koma. Dugaan, bukan laporan.',
  },
  inferred_topics: {
    label: 'Topik menurut judul',
    description: 'Kode topik yang disebut judul, dipisah titik koma. Dugaan, bukan laporan.',
  },
  inferred_channels: {
    label: 'Saluran menurut judul',
    description: 'Kode saluran yang disebut judul, dipisah titik koma. Dugaan, bukan laporan.',
  },
  kim_name: { label: 'Nama KIM', description: 'Nama yang dipakai kelompok; kosong bila pendaftarannya tidak ada.' },
  place_name: { label: 'Desa/kelurahan', description: 'Desa atau kelurahan KIM menurut pendaftarannya.' },
  report_id: { label: 'ID laporan', description: 'Kode pengenal laporan yang diukur.' },
  region_code: {
    label: 'Kode wilayah',
    description: 'Kode wilayah Kementerian Dalam Negeri dari tempat kedudukan KIM, ditulis dengan titik.',
  },
  region_level: {
    label: 'Tingkat wilayah',
    description: 'Tingkat wilayah yang disebut kodenya: dari provinsi sampai desa atau kelurahan.',
  },
  province_code: { label: 'Kode provinsi', description: 'Kode provinsi, dari kode wilayah.' },
  province_label: { label: 'Provinsi', description: 'Nama provinsi; kosong bila kode provinsinya tidak dikenal.' },
  kabupaten_kota_code: {
    label: 'Kode kabupaten atau kota',
    description: 'Kode kabupaten atau kota, dari kode wilayah.',
  },
  kecamatan_code: { label: 'Kode kecamatan', description: 'Kode kecamatan, dari kode wilayah.' },
  period_from: { label: 'Periode laporan dari', description: 'Hari pertama periode laporan.' },
  period_through: { label: 'Periode laporan sampai', description: 'Hari terakhir periode laporan, ikut dihitung.' },
  dimension_code: { label: 'Kode bagian', description: 'Bagian yang memuat ukuran ini.' },
  dimension_label: { label: 'Bagian', description: 'Nama bagian.' },
  indicator_code: { label: 'Kode ukuran', description: 'Kode ukuran yang tidak pernah berubah.' },
  indicator_label: { label: 'Ukuran', description: 'Nama ukuran.' },
  status: {
    label: 'Kode keadaan',
    description:
      'Apakah nilainya ada: measured (terukur), not-applicable (tidak berlaku), no-data (belum ada data), atau insufficient-data (data belum cukup).',
  },
  status_label: { label: 'Keadaan', description: 'Keadaan dengan kata-kata.' },
  reason: { label: 'Kode alasan', description: 'Mengapa nilainya tidak ada.' },
  reason_label: { label: 'Alasan', description: 'Alasan dalam satu kalimat.' },
  value: {
    label: 'Nilai ukuran',
    description: 'Nilai dalam satuannya, tidak dibulatkan; kosong bila tidak terukur, dan kosong bukan nol.',
  },
  numerator: {
    label: 'Pembilang',
    description: 'Pembilang dari nilai. Nilai gabungan dihitung dari jumlah pembilang dan jumlah penyebut.',
  },
  denominator: { label: 'Penyebut', description: 'Penyebut dari nilai.' },
  n: {
    label: 'Banyak catatan',
    description: 'Banyak catatan (atau penilai) yang menjadi dasar; kosong bila tidak ada yang dicatat.',
  },
  unit: { label: 'Kode satuan', description: 'Satuan nilai.' },
  unit_label: { label: 'Satuan', description: 'Nama satuan.' },
  unstated: {
    label: 'Tanpa keterangan',
    description: 'Banyak catatan yang tidak ikut dihitung karena keterangan yang diperlukan tidak diisi.',
  },
  inferred: {
    label: 'Menurut dugaan',
    description: 'Banyak catatan yang dihitung dari dugaan, karena pelapor tidak menyebutkannya.',
  },
  surplus: {
    label: 'Tidak menambah nilai',
    description: 'Banyak yang tidak menambah nilai, karena yang dihitung dari satu hari atau satu bulan dibatasi.',
  },
  value_read: {
    label: 'Nilai yang dipakai',
    description:
      'Nilai yang dipakai dalam penilaian, bila karena catatannya sedikit atau pengamatannya singkat dihitung lebih hati-hati; kosong bila sama.',
  },
  caution: {
    label: 'Yang perlu diketahui',
    description: 'Hal yang perlu diketahui sebelum nilai ini dipakai; kosong bila tidak ada.',
  },
  criterion_use: {
    label: 'Kode pemakaian',
    description: 'Apa yang terjadi dengan ukuran ini dalam penilaian; kosong bila tidak dinilai.',
  },
  normalised: {
    label: 'Nilai baku',
    description: 'Nilai pada skala kerangka penilaian; makin tinggi selalu makin baik.',
  },
  nominal_weight: { label: 'Bobot menurut kerangka', description: 'Bobot sebagai bagian dari seluruhnya.' },
  effective_weight: {
    label: 'Bobot yang terpakai',
    description: 'Bobot yang sungguh dihitung setelah yang tidak ada dikeluarkan.',
  },
  points: {
    label: 'Sumbangan nilai',
    description: 'Sumbangan kepada nilai akhir; kosong bila tidak dapat dijumlahkan.',
  },
  class_code: { label: 'Kode kategori', description: 'Kategori menurut nilai KIM; kosong bila nilainya tidak ada.' },
  class_label: {
    label: 'Kategori',
    description: 'Nama kategori; kosong bila kerangka penilaiannya tidak disertakan saat tabel dibuat.',
  },
  class_verdict_code: {
    label: 'Kode kepastian kategori',
    description:
      'Apakah kategorinya boleh disebut: stable (mantap), borderline (di perbatasan), atau refused (belum pasti); kosong bila kepastiannya tidak dihitung.',
  },
  class_verdict_label: { label: 'Kepastian kategori', description: 'Kepastian kategori dengan kata-kata.' },
  class_probability: {
    label: 'Peluang kategori',
    description: 'Seberapa mungkin kategori ini, antara 0 dan 1; kosong bila kategorinya belum pasti.',
  },
  possible_class_code: {
    label: 'Kode kategori yang mungkin',
    description: 'Salah satu kategori kerangka; kosong bila KIM belum berkategori atau kepastiannya tidak dihitung.',
  },
  possible_class_label: { label: 'Kategori yang mungkin', description: 'Nama kategori itu.' },
  possible_class_probability: {
    label: 'Peluang kategori itu',
    description:
      'Seberapa mungkin, paling sedikit, KIM berada dalam kategori itu, antara 0 dan 1; bila jumlahnya untuk satu KIM kurang dari 1, selebihnya bergantung pada yang belum diketahui.',
  },
  score_lower: { label: 'Nilai paling rendah', description: 'Batas bawah rentang nilai; kosong bila tidak dihitung.' },
  score_upper: { label: 'Nilai paling tinggi', description: 'Batas atas rentang nilai; kosong bila tidak dihitung.' },
  score_coverage: {
    label: 'Keyakinan rentang',
    description: 'Seberapa mungkin rentang itu memuat nilai yang sebenarnya, antara 0 dan 1.',
  },
  quality_code: {
    label: 'Kode mutu data',
    description: 'Seberapa baik data di balik nilai ini: strong (baik), fair (cukup), atau weak (lemah).',
  },
  quality_label: { label: 'Mutu data', description: 'Mutu data dengan kata-kata.' },
  no_class_codes: {
    label: 'Kode sebab belum digolongkan',
    description: 'Mengapa KIM belum dapat digolongkan, dipisah titik koma; kosong bila sudah, atau tidak ada kategori.',
  },
  no_class_label: {
    label: 'Sebab belum digolongkan',
    description: 'Mengapa KIM belum dapat digolongkan, dengan kata-kata.',
  },
  score_caution: {
    label: 'Yang perlu diketahui tentang nilai KIM',
    description: 'Hal yang perlu diketahui sebelum nilai KIM dipakai, seperti catatan yang tidak ikut dihitung.',
  },
  rule_set: { label: 'Kumpulan aturan', description: 'Aturan yang dipakai memeriksa laporan.' },
  framework: { label: 'Kerangka penilaian', description: 'Kerangka yang dipakai memberi nilai.' },
  as_of: { label: 'Hari pengukuran', description: 'Keadaan diukur per hari ini.' },
  library: { label: 'Versi program', description: 'Versi program yang menghitung.' },
  score: { label: 'Nilai KIM', description: 'Nilai akhir, tidak dibulatkan; kosong bila tidak dapat diberikan.' },
  measured: { label: 'Ukuran yang terukur', description: 'Berapa ukuran yang ada nilainya.' },
  applicable: { label: 'Ukuran yang berlaku', description: 'Untuk berapa ukuran pertanyaannya berlaku bagi KIM ini.' },
  activity_id: { label: 'ID kegiatan', description: 'Kode pengenal kegiatan di dalam laporan.' },
  date: { label: 'Tanggal', description: 'Hari kegiatan diadakan.' },
  title: { label: 'Judul', description: 'Judul kegiatan. Dapat menyebut nama orang, maka kosong kecuali diminta.' },
  technique_code: { label: 'Kode bentuk kegiatan', description: 'Bentuk kegiatan menurut pelapor.' },
  technique_label: { label: 'Bentuk kegiatan', description: 'Nama bentuk kegiatan.' },
  flow_code: { label: 'Kode arus informasi', description: 'Dari siapa kepada siapa informasi mengalir.' },
  flow_label: { label: 'Arus informasi', description: 'Nama arus informasi.' },
  members: { label: 'Anggota hadir', description: 'Banyak anggota yang datang.' },
  guests: { label: 'Tamu hadir', description: 'Banyak orang dari luar KIM yang datang.' },
  women: { label: 'Perempuan hadir', description: 'Banyak perempuan di antara semua yang datang.' },
  men: { label: 'Laki-laki hadir', description: 'Banyak laki-laki di antara semua yang datang.' },
  attendance: { label: 'Peserta', description: 'Banyak semua orang yang datang.' },
  beneficiaries: { label: 'Penerima manfaat', description: 'Banyak orang yang mendapat manfaat.' },
  partners: { label: 'Mitra', description: 'Banyak mitra yang ikut serta.' },
  other_kims: { label: 'KIM lain', description: 'Banyak KIM atau forum lain yang ikut serta.' },
  planned_activity_id: { label: 'ID rencana kegiatan', description: 'Rencana dalam program kerja yang dilaksanakan.' },
  row_name: { label: 'Baris', description: 'Nama baris tabel. Kosong pada jumlah semua baris.' },
  column_name: { label: 'Kolom', description: 'Nama kolom tabel. Kosong pada jumlah semua kolom.' },
  is_total: {
    label: 'Jumlah seluruhnya',
    description: 'Apakah angka ini jumlah satu baris, satu kolom, atau seluruh tabel.',
  },
  count: {
    label: 'Banyaknya',
    description:
      'Banyaknya KIM atau orang. Kosong bila tidak ditampilkan karena terlalu kecil atau dapat dipakai untuk menghitung angka yang kecil; kosong tidak sama dengan nol.',
  },
};
