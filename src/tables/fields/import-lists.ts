import type { SubmissionKind } from '../../model/submission.js';
import type { ImportList } from './import-fields.js';

/** How the items of a list are made. */
export interface ListPlan {
  /** Where the list stands in the submission; `undefined` when the rows speak of the whole only. */
  readonly at: readonly [string, ...(string | number)[]] | undefined;
  /** Fields of the list in the table of fields: `members[].`. */
  readonly place: string;
  readonly idPrefix: string;
  /** Columns without which there is no item. */
  readonly required: readonly string[];
  /** The column whose day decides the calendar period. */
  readonly day?: string;
  /** Items have no such day: it may be absent where the period is given. */
  readonly isDayOptional?: true;
  /** The field of that day in an item. */
  readonly dayKey?: string;
}

export const listPlans: Readonly<Record<ImportList, ListPlan>> = {
  members: { at: ['members'], place: 'members[].', idPrefix: 'anggota', required: [] },
  plannedActivities: {
    at: ['workProgrammes', 0, 'activities'],
    place: 'workProgrammes[].activities[].',
    idPrefix: 'rencana',
    required: [],
  },
  activities: {
    at: ['activities'],
    place: 'activities[].',
    idPrefix: 'kegiatan',
    required: ['date'],
    day: 'date',
    dayKey: 'date',
  },
  decisions: { at: ['decisions'], place: 'decisions[].', idPrefix: 'keputusan', required: ['activity_id'] },
  informationItems: {
    at: ['informationItems'],
    place: 'informationItems[].',
    idPrefix: 'informasi',
    required: ['date'],
    day: 'date',
    dayKey: 'date',
  },
  products: {
    at: ['products'],
    place: 'products[].',
    idPrefix: 'terbitan',
    required: ['date'],
    day: 'date',
    dayKey: 'date',
  },
  partners: { at: ['partners'], place: 'partners[].', idPrefix: 'mitra', required: ['partner_kind'] },
  aspirations: {
    at: ['aspirations'],
    place: 'aspirations[].',
    idPrefix: 'aspirasi',
    required: ['recorded_on'],
    day: 'recorded_on',
    dayKey: 'recordedOn',
  },
  ratings: {
    at: ['ratings'],
    place: 'ratings[].',
    idPrefix: 'penilaian',
    required: ['rater_id', 'criterion', 'level'],
  },
  facilitation: {
    at: ['facilitation'],
    place: 'facilitation[].',
    idPrefix: 'pembinaan',
    required: ['role', 'received_on'],
    day: 'received_on',
    dayKey: 'receivedOn',
  },
  income: {
    at: ['income'],
    place: 'income[].',
    idPrefix: 'pemasukan',
    required: ['source', 'amount'],
    day: 'income_on',
    isDayOptional: true,
  },
  beneficiaries: { at: undefined, place: '', idPrefix: '', required: [] },
};

/** The list of rows that nobody names. */
export const usualList = { registration: 'members', 'activity-report': 'activities' } as const satisfies Readonly<
  Record<SubmissionKind, ImportList>
>;
