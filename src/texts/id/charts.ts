import type { ChartWords } from '../chart-words.js';

/** The words of charts. */
export const charts: ChartWords = {
  noData: 'Belum ada data.',
  profile: {
    title: 'Profil menurut fungsi ADINDA',
    subtitle: (min, max, intervals) =>
      `Nilai ${min} sampai ${max}.${intervals ? ' Garis hitam: rentang ketidakpastian.' : ''}`,
    missing: 'belum dapat dinilai',
    summary: (figures, min, max) => `Nilai tiap fungsi pada skala ${min} sampai ${max}: ${figures}.`,
  },
  hidden: {
    figure: 'tidak ditampilkan',
    note: 'Sebagian jumlah tidak ditampilkan karena terlalu kecil atau dapat dipakai untuk menghitung jumlah yang kecil.',
  },
  range: (low, high) => `${low} sampai ${high}`,
  trend: {
    title: 'Perkembangan nilai',
    subtitle: (min, max, missing) =>
      `Nilai ${min} sampai ${max}.${missing ? ' Garis tegak putus-putus: belum ada nilai.' : ''}`,
    missing: 'belum ada nilai',
    summary: (figures, min, max) => `Nilai tiap periode pada skala ${min} sampai ${max}: ${figures}.`,
    outlined: (lowest, highest, from, to) =>
      `Dari ${from} menjadi ${to}; nilai terendah ${lowest}, nilai tertinggi ${highest}.`,
    line: (slope, interval, unit = 'satuan waktu') =>
      `Garis kecenderungan (kemiringan Sen): ${slope} poin per ${unit}${interval === '' ? '' : `, rentang ${interval}`}.`,
  },
  classes: {
    title: 'Sebaran kategori menurut wilayah',
    subtitle: (total, missing) =>
      [
        ...(total === undefined ? [] : [`${total} KIM.`]),
        ...(missing ? ['Kotak putus-putus: belum ada nilai.'] : []),
      ].join(' '),
    noScore: 'belum ada nilai',
    legend: 'Kategori',
    axis: 'Bagian dari KIM di wilayah itu',
    count: (count) => `${count} KIM`,
    summary: (total, regions, figures) =>
      `${total === undefined ? '' : `${total} KIM di `}${regions} wilayah. ${figures}.`,
  },
  counting: {
    title: {
      shortfall: 'Indeks kekurangan (M0) menurut wilayah',
      empowerment: 'Indeks keberdayaan (1 − M0) menurut wilayah',
    },
    subtitle: {
      shortfall: 'Makin pendek makin baik. Warna dan nomor: sumbangan tiap fungsi terhadap kekurangan.',
      empowerment: 'Biru: keberdayaan. Warna lain dan nomor: sumbangan tiap fungsi terhadap kekurangan.',
    },
    legend: 'Sumbangan terhadap kekurangan',
    missing: 'belum dapat dihitung',
    empowered: 'keberdayaan',
    mostly: (dimension, share) => `terbesar dari ${dimension} (${share})`,
    summary: (regions, figures) => `${regions} wilayah: ${figures}.`,
  },
  ranks: {
    title: 'Rentang peringkat',
    subtitle: 'Titik: peringkat menurut aturan baku. Garis: peringkat yang mungkin bila aturan hitungnya diubah.',
    axis: 'Peringkat (1 untuk nilai tertinggi)',
    summary: (rows, figures) => `Peringkat ${rows} baris beserta rentangnya: ${figures}.`,
  },
  sensitivity: {
    title: 'Apa yang menggerakkan nilai',
    subtitle: 'Batang: berapa poin nilai berubah bila satu hal saja diubah. Makin panjang makin berpengaruh.',
    axis: 'Perubahan nilai (poin)',
    summary: (rows, figures) => `Perubahan nilai bila satu dari ${rows} hal diubah: ${figures}.`,
  },
  completeness: {
    title: 'Kelengkapan data',
    subtitle: 'Batang: bagian yang sudah ada datanya.',
    axis: 'Bagian yang sudah ada datanya',
    missing: 'tidak ada yang perlu diisi',
    of: (part, whole) => `${part} dari ${whole}`,
    summary: (rows, figures) => `Kelengkapan ${rows} butir data: ${figures}.`,
  },
  coverage: {
    title: 'Desa dan kelurahan yang mempunyai KIM menurut kecamatan',
    subtitle: 'Batang: bagian desa dan kelurahan yang mempunyai paling sedikit satu KIM.',
    axis: 'Bagian desa dan kelurahan',
    missing: 'jumlah desa dan kelurahan belum diketahui',
    of: (part, whole) => `${part} dari ${whole}`,
    summary: (rows, figures) => `Cakupan di ${rows} kecamatan: ${figures}.`,
  },
  agreement: {
    title: 'Kesepakatan para penilai',
    subtitle: (tentative, firm, intervals) =>
      `Titik: alpha Krippendorff. Garis tegak: ${tentative} dan ${firm}; dari ${firm} ke atas dapat dipegang.${intervals ? ' Garis hitam: rentang ketidakpastian.' : ''}`,
    axis: 'Alpha (1 untuk sepakat penuh, 0 untuk kebetulan)',
    missing: 'belum dapat dihitung',
    summary: (rows, figures) => `Alpha untuk ${rows} hal yang dinilai: ${figures}.`,
  },
  change: {
    title: 'Perubahan nilai dan penyebabnya',
    subtitle:
      'Ke kanan: nilai bertambah. Ke kiri: nilai berkurang. Hanya yang karena isi catatan menunjukkan kerja kelompok.',
    axis: 'Poin',
    records: 'Karena isi catatan',
    availability: 'Karena perbedaan data yang dapat dihitung',
    rules: 'Karena cara menilai yang berbeda',
    whole: 'Perubahan seluruhnya',
    summary: (before, after, figures) => `Nilai berubah dari ${before} menjadi ${after}: ${figures}.`,
  },
  ends: (highest, lowest) => `tertinggi ${highest}; terendah ${lowest}`,
};
