import type { MeasurementStatus } from '../../model/measurement.js';
import type { CriterionUse } from '../../model/scorecard.js';
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
  /** Records that do not state what is counted, that were only inferred, and that add nothing to the value. */
  readonly unstated: number | null;
  readonly inferred: number | null;
  readonly surplus: number | null;
  /** The value as the framework reads it, where it was drawn towards caution. */
  readonly value_read: number | null;
  /** What must be known of the value, in sentences. */
  readonly caution: string | null;
  readonly criterion_use: CriterionUse | null;
  readonly normalised: number | null;
  readonly nominal_weight: number | null;
  readonly effective_weight: number | null;
  readonly points: number | null;
}

const stated = { nullable: false, privacyClass: 'public', type: 'text' } as const;
const mayLack = { nullable: true, privacyClass: 'public' } as const;
const number = { ...mayLack, type: 'number' } as const;
const { kim_id, kim_name, report_id, period_from, period_through, ...region } = kimColumns;

export const tidyColumns: ColumnSpecs<TidyRow> = {
  kim_id,
  kim_name,
  report_id,
  ...region,
  period_from,
  period_through,
  dimension_code: {
    ...stated,
  },
  dimension_label: {
    ...stated,
  },
  indicator_code: {
    ...stated,
  },
  indicator_label: {
    ...stated,
  },
  status: {
    ...stated,
  },
  status_label: {
    ...stated,
  },
  reason: {
    ...mayLack,
    type: 'text',
  },
  reason_label: {
    ...mayLack,
    type: 'text',
  },
  value: {
    ...number,
  },
  numerator: {
    ...number,
  },
  denominator: {
    ...number,
  },
  n: {
    ...mayLack,
    type: 'integer',
  },
  unit: {
    ...mayLack,
    type: 'text',
  },
  unit_label: {
    ...mayLack,
    type: 'text',
  },
  unstated: {
    ...mayLack,
    type: 'integer',
  },
  inferred: {
    ...mayLack,
    type: 'integer',
  },
  surplus: {
    ...mayLack,
    type: 'integer',
  },
  value_read: {
    ...number,
  },
  caution: {
    ...mayLack,
    type: 'text',
  },
  criterion_use: {
    ...mayLack,
    type: 'text',
  },
  normalised: {
    ...number,
  },
  nominal_weight: {
    ...number,
  },
  effective_weight: {
    ...number,
  },
  points: {
    ...number,
  },
  ...resultColumns,
};
