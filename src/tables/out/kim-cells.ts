import type { Period } from '../../kernel/date-span.js';
import type { Language } from '../../texts/language.js';
import type { ColumnSpecs } from './column.js';
import { type RegionCells, regionCells, regionColumns } from './region-cells.js';

/** Which KIM, where, and in which period: the first cells of every row. */
export interface KimCells extends RegionCells {
  readonly kim_id: string;
  /** As the group calls itself. */
  readonly kim_name: string | null;
  readonly report_id: string;
  /** Name of the village as the registration states it. */
  readonly place_name: string | null;
  readonly period_from: string;
  readonly period_through: string;
}

/** What a row needs to know of a registration; a draft will do. */
export interface SeatOf {
  /** Where it is given, it must be that of the KIM of the row. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly seat?: { readonly regionCode?: string | undefined; readonly placeName?: string | undefined } | undefined;
}

const stated = { nullable: false, privacyClass: 'public' } as const;

const mayLack = { nullable: true, privacyClass: 'public', type: 'text' } as const;

export const kimColumns: ColumnSpecs<KimCells> = {
  kim_id: {
    ...stated,
    type: 'text',
  },
  kim_name: {
    ...mayLack,
  },
  report_id: {
    ...stated,
    type: 'text',
  },
  place_name: {
    ...mayLack,
  },
  ...regionColumns,
  period_from: {
    ...stated,
    type: 'date',
  },
  period_through: {
    ...stated,
    type: 'date',
  },
};

export function kimCells(
  { kimId, reportId, period }: { readonly kimId: string; readonly reportId: string; readonly period: Period },
  registration: SeatOf | undefined,
  language: Pick<Language, 'concepts'>,
): KimCells {
  return {
    kim_id: kimId,
    kim_name: registration?.name ?? null,
    report_id: reportId,
    place_name: registration?.seat?.placeName ?? null,
    ...regionCells(registration?.seat?.regionCode, language),
    period_from: period.from,
    period_through: period.through,
  };
}
