import type { ColumnSpecs } from './column.js';
import { type KimCells, kimColumns } from './kim-cells.js';

/** What every activity row states, whatever the vocabularies hold. */
export interface FixedActivityCells extends KimCells {
  readonly activity_id: string;
  readonly date: string;
  readonly title: string | null;
  readonly technique_code: string | null;
  readonly technique_label: string | null;
  readonly flow_code: string | null;
  readonly flow_label: string | null;
  readonly members: number | null;
  readonly guests: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly attendance: number | null;
  readonly beneficiaries: number | null;
  readonly partners: number | null;
  readonly other_kims: number | null;
  readonly planned_activity_id: string | null;
  /** What the title states, where it was classified: never mixed with what the report states. */
  readonly inferred_status: string | null;
  readonly inferred_grade: string | null;
  readonly inferred_technique_code: string | null;
  readonly inferred_technique_label: string | null;
  readonly inferred_functions: string | null;
  readonly inferred_topics: string | null;
  readonly inferred_channels: string | null;
}

const stated = { nullable: false, privacyClass: 'public' } as const;
const text = { nullable: true, privacyClass: 'public', type: 'text' } as const;
const count = { nullable: true, privacyClass: 'public', type: 'integer' } as const;

export const activityColumns: ColumnSpecs<FixedActivityCells> = {
  ...kimColumns,
  activity_id: {
    ...stated,
    type: 'text',
  },
  date: {
    ...stated,
    type: 'date',
  },
  title: {
    type: 'text',
    nullable: true,
    privacyClass: 'general',
  },
  technique_code: {
    ...text,
  },
  technique_label: {
    ...text,
  },
  flow_code: {
    ...text,
  },
  flow_label: {
    ...text,
  },
  members: {
    ...count,
  },
  guests: {
    ...count,
  },
  women: {
    ...count,
  },
  men: {
    ...count,
  },
  attendance: {
    ...count,
  },
  beneficiaries: {
    ...count,
  },
  partners: {
    ...count,
  },
  other_kims: {
    ...count,
  },
  planned_activity_id: {
    ...text,
  },
  inferred_status: {
    ...text,
  },
  inferred_grade: {
    ...text,
  },
  inferred_technique_code: {
    ...text,
  },
  inferred_technique_label: {
    ...text,
  },
  inferred_functions: {
    ...text,
  },
  inferred_topics: {
    ...text,
  },
  inferred_channels: {
    ...text,
  },
};
