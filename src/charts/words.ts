import type { Language } from '../texts/language.js';

/** What the charts say around names and numbers. Sentences end in a full stop; names and figures come written. */
export interface ChartWords {
  readonly noData: string;
  readonly profile: {
    readonly title: string;
    readonly subtitle: (min: string, max: string, intervals: boolean) => string;
    readonly missing: string;
    readonly said: (figures: string, min: string, max: string) => string;
  };
  readonly range: (low: string, high: string) => string;
  readonly trend: {
    readonly title: string;
    readonly subtitle: (min: string, max: string, missing: boolean) => string;
    readonly missing: string;
    readonly said: (figures: string, min: string, max: string) => string;
    readonly outlined: (lowest: string, highest: string, from: string, to: string) => string;
    readonly line: (slope: string, interval: string, unit: string | undefined) => string;
  };
  readonly classes: {
    readonly title: string;
    readonly subtitle: (total: string, missing: boolean) => string;
    readonly noScore: string;
    readonly legend: string;
    readonly axis: string;
    readonly count: (count: string) => string;
    readonly said: (total: string, regions: string, figures: string) => string;
  };
  readonly counting: {
    readonly title: { readonly shortfall: string; readonly empowerment: string };
    readonly subtitle: { readonly shortfall: string; readonly empowerment: string };
    readonly legend: string;
    readonly missing: string;
    readonly empowered: string;
    readonly mostly: (dimension: string, share: string) => string;
    readonly said: (regions: string, figures: string) => string;
  };
  readonly ranks: {
    readonly title: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly said: (rows: string, figures: string) => string;
  };
  /** Long lists: the ends only. */
  readonly ends: (highest: string, lowest: string) => string;
}

const id: ChartWords = {
  noData: 'Belum ada data.',
  profile: {
    title: 'Profil menurut fungsi ADINDA',
    subtitle: (min, max, intervals) =>
      `Nilai ${min} sampai ${max}.${intervals ? ' Garis hitam: rentang ketidakpastian.' : ''}`,
    missing: 'belum dapat dinilai',
    said: (figures, min, max) => `Nilai tiap fungsi pada skala ${min} sampai ${max}: ${figures}.`,
  },
  range: (low, high) => `${low} sampai ${high}`,
  trend: {
    title: 'Perkembangan nilai',
    subtitle: (min, max, missing) =>
      `Nilai ${min} sampai ${max}.${missing ? ' Garis tegak putus-putus: belum ada nilai.' : ''}`,
    missing: 'belum ada nilai',
    said: (figures, min, max) => `Nilai tiap periode pada skala ${min} sampai ${max}: ${figures}.`,
    outlined: (lowest, highest, from, to) =>
      `Dari ${from} menjadi ${to}; nilai terendah ${lowest}, nilai tertinggi ${highest}.`,
    line: (slope, interval, unit = 'satuan waktu') =>
      `Garis kecenderungan (kemiringan Sen): ${slope} poin per ${unit}${interval === '' ? '' : `, rentang ${interval}`}.`,
  },
  classes: {
    title: 'Sebaran kelas menurut wilayah',
    subtitle: (total, missing) => `${total} KIM.${missing ? ' Kotak putus-putus: belum ada nilai.' : ''}`,
    noScore: 'belum ada nilai',
    legend: 'Kelas',
    axis: 'Bagian dari KIM di wilayah itu',
    count: (count) => `${count} KIM`,
    said: (total, regions, figures) => `${total} KIM di ${regions} wilayah. ${figures}.`,
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
    said: (regions, figures) => `${regions} wilayah: ${figures}.`,
  },
  ranks: {
    title: 'Rentang peringkat',
    subtitle: 'Titik: peringkat menurut aturan baku. Garis: peringkat yang mungkin bila aturan hitungnya diubah.',
    axis: 'Peringkat (1 untuk nilai tertinggi)',
    said: (rows, figures) => `Peringkat ${rows} baris beserta rentangnya: ${figures}.`,
  },
  ends: (highest, lowest) => `tertinggi ${highest}; terendah ${lowest}`,
};

const regionsInWords = (count: string) => (count === '1' ? '1 region' : `${count} regions`);

const en: ChartWords = {
  noData: 'No data yet.',
  profile: {
    title: 'Profile by ADINDA function',
    subtitle: (min, max, intervals) => `Scores from ${min} to ${max}.${intervals ? ' Black line: uncertainty.' : ''}`,
    missing: 'cannot be scored yet',
    said: (figures, min, max) => `Score of each function on a scale from ${min} to ${max}: ${figures}.`,
  },
  range: (low, high) => `${low} to ${high}`,
  trend: {
    title: 'Scores over time',
    subtitle: (min, max, missing) =>
      `Scores from ${min} to ${max}.${missing ? ' Dashed upright line: no score yet.' : ''}`,
    missing: 'no score yet',
    said: (figures, min, max) => `Score of each period on a scale from ${min} to ${max}: ${figures}.`,
    outlined: (lowest, highest, from, to) => `From ${from} to ${to}; lowest score ${lowest}, highest score ${highest}.`,
    line: (slope, interval, unit = 'unit of time') =>
      `Trend line (Sen slope): ${slope} points per ${unit}${interval === '' ? '' : `, interval ${interval}`}.`,
  },
  classes: {
    title: 'Classes by region',
    subtitle: (total, missing) => `${total} KIM.${missing ? ' Dashed box: no score yet.' : ''}`,
    noScore: 'no score yet',
    legend: 'Class',
    axis: 'Share of the KIM of the region',
    count: (count) => `${count} KIM`,
    said: (total, regions, figures) => `${total} KIM in ${regionsInWords(regions)}. ${figures}.`,
  },
  counting: {
    title: { shortfall: 'Shortfall index (M0) by region', empowerment: 'Empowerment index (1 − M0) by region' },
    subtitle: {
      shortfall: 'Shorter is better. Colours and numbers: what each function contributes to the shortfall.',
      empowerment: 'Blue: empowerment. Other colours and numbers: what each function contributes to the shortfall.',
    },
    legend: 'Contribution to the shortfall',
    missing: 'cannot be computed yet',
    empowered: 'empowerment',
    mostly: (dimension, share) => `most of it from ${dimension} (${share})`,
    said: (regions, figures) => `${regionsInWords(regions)}: ${figures}.`,
  },
  ranks: {
    title: 'Rank intervals',
    subtitle: 'Dot: rank by the standard rules. Line: ranks that are possible when the rules of the count change.',
    axis: 'Rank (1 for the highest score)',
    said: (rows, figures) => `Ranks of ${rows} rows with their intervals: ${figures}.`,
  },
  ends: (highest, lowest) => `highest ${highest}; lowest ${lowest}`,
};

/** The words of every language of the languages. */
export const chartWords: Readonly<Record<Language['locale'], ChartWords>> = { id, en };
