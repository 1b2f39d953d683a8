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
    subtitle: (total, missing) => `${total} KIM.${missing ? ' Kotak putus-putus: belum ada nilai.' : ''}`,
    noScore: 'belum ada nilai',
    legend: 'Kategori',
    axis: 'Bagian dari KIM di wilayah itu',
    count: (count) => `${count} KIM`,
    summary: (total, regions, figures) => `${total} KIM di ${regions} wilayah. ${figures}.`,
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
  ends: (highest, lowest) => `tertinggi ${highest}; terendah ${lowest}`,
};
