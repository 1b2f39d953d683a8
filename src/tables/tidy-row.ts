import type { MeasurementStatus } from '../model/measurement.js';
import type { CriterionUse } from '../model/scorecard.js';
import type { ColumnSpecs } from './column.js';
import { type KimCells, kimColumns } from './kim-cells.js';
import { type ResultCells, resultColumns } from './result-cells.js';

/** One KIM, one period, one indicator. The keys are the names of the columns in CSV text and SQL. */
export interface TidyRow extends KimCells, ResultCells {
  readonly dimension_code: string;
  readonly dimension_label: string;
  readonly indicator_code: string;
  readonly indicator_label: string;
  readonly status: MeasurementStatus;
  readonly status_label: string;
  readonly reason: string | null;
  readonly reason_label: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly unit: string | null;
  readonly unit_label: string | null;
  readonly criterion_use: CriterionUse | null;
  readonly normalised: number | null;
  readonly nominal_weight: number | null;
  readonly effective_weight: number | null;
  readonly points: number | null;
}

const told = { nullable: false, privacyClass: 'public', type: 'text' } as const;
const mayLack = { nullable: true, privacyClass: 'public' } as const;
const number = { ...mayLack, type: 'number' } as const;
const { kim_id, report_id, period_from, period_through, ...region } = kimColumns;

export const tidyColumns: ColumnSpecs<TidyRow> = {
  kim_id,
  report_id,
  ...region,
  period_from,
  period_through,
  dimension_code: {
    ...told,
    label: { id: 'Kode bagian', en: 'Dimension code' },
    description: { id: 'Bagian yang memuat ukuran ini.', en: 'The dimension the indicator belongs to.' },
  },
  dimension_label: {
    ...told,
    label: { id: 'Bagian', en: 'Dimension' },
    description: { id: 'Nama bagian.', en: 'Name of the dimension.' },
  },
  indicator_code: {
    ...told,
    label: { id: 'Kode ukuran', en: 'Indicator code' },
    description: { id: 'Kode ukuran yang tidak pernah berubah.', en: 'Code of the indicator; it never changes.' },
  },
  indicator_label: {
    ...told,
    label: { id: 'Ukuran', en: 'Indicator' },
    description: { id: 'Nama ukuran.', en: 'Name of the indicator.' },
  },
  status: {
    ...told,
    label: { id: 'Kode keadaan', en: 'Status code' },
    description: {
      id: 'Apakah nilainya ada: measured, not-applicable, no-data, atau insufficient-data.',
      en: 'Whether there is a value: measured, not-applicable, no-data or insufficient-data.',
    },
  },
  status_label: {
    ...told,
    label: { id: 'Keadaan', en: 'Status' },
    description: { id: 'Keadaan dengan kata-kata.', en: 'The status in words.' },
  },
  reason: {
    ...mayLack,
    type: 'text',
    label: { id: 'Kode alasan', en: 'Reason code' },
    description: { id: 'Mengapa nilainya tidak ada.', en: 'Why there is no value.' },
  },
  reason_label: {
    ...mayLack,
    type: 'text',
    label: { id: 'Alasan', en: 'Reason' },
    description: { id: 'Alasan dalam satu kalimat.', en: 'The reason as a sentence.' },
  },
  value: {
    ...number,
    label: { id: 'Nilai ukuran', en: 'Value' },
    description: {
      id: 'Nilai dalam satuannya, tidak dibulatkan; kosong bila tidak terukur, dan kosong bukan nol.',
      en: 'Value in its unit, not rounded; empty when it was not measured, which is not zero.',
    },
  },
  numerator: {
    ...number,
    label: { id: 'Pembilang', en: 'Numerator' },
    description: {
      id: 'Pembilang dari nilai. Nilai gabungan dihitung dari jumlah pembilang dan jumlah penyebut.',
      en: 'Numerator of the value. Put groups together by summing numerators and denominators, never by averaging values.',
    },
  },
  denominator: {
    ...number,
    label: { id: 'Penyebut', en: 'Denominator' },
    description: { id: 'Penyebut dari nilai.', en: 'Denominator of the value.' },
  },
  n: {
    ...mayLack,
    type: 'integer',
    label: { id: 'Banyak catatan', en: 'Records' },
    description: {
      id: 'Banyak catatan (atau penilai) yang menjadi dasar; kosong bila tidak ada yang dicatat.',
      en: 'How many records (or raters) it rests on; empty where nothing was recorded.',
    },
  },
  unit: {
    ...mayLack,
    type: 'text',
    label: { id: 'Kode satuan', en: 'Unit code' },
    description: { id: 'Satuan nilai.', en: 'The unit of the value.' },
  },
  unit_label: {
    ...mayLack,
    type: 'text',
    label: { id: 'Satuan', en: 'Unit' },
    description: { id: 'Nama satuan.', en: 'Name of the unit.' },
  },
  criterion_use: {
    ...mayLack,
    type: 'text',
    label: { id: 'Kode pemakaian', en: 'Use code' },
    description: {
      id: 'Apa yang terjadi dengan ukuran ini dalam penilaian; kosong bila tidak dinilai.',
      en: 'What became of the indicator in the score; empty where there is no score or it is no part of it.',
    },
  },
  normalised: {
    ...number,
    label: { id: 'Nilai baku', en: 'Normalised value' },
    description: {
      id: 'Nilai pada skala kerangka penilaian; makin tinggi selalu makin baik.',
      en: 'The value on the range of the framework; higher is always better.',
    },
  },
  nominal_weight: {
    ...number,
    label: { id: 'Bobot menurut kerangka', en: 'Nominal weight' },
    description: { id: 'Bobot sebagai bagian dari seluruhnya.', en: 'Weight as a share of the whole tree.' },
  },
  effective_weight: {
    ...number,
    label: { id: 'Bobot yang terpakai', en: 'Effective weight' },
    description: {
      id: 'Bobot yang sungguh dihitung setelah yang tidak ada dikeluarkan.',
      en: 'Weight as it was counted, after what was missing had left.',
    },
  },
  points: {
    ...number,
    label: { id: 'Sumbangan nilai', en: 'Points' },
    description: {
      id: 'Sumbangan kepada nilai akhir; kosong bila tidak dapat dijumlahkan.',
      en: 'Points in the score; empty where the parts of the score do not add up.',
    },
  },
  ...resultColumns,
};
