import { frozen } from '../kernel/frozen.js';
import { type Channel, channels } from '../vocabulary/concepts/channels.js';
import { topOf } from '../vocabulary/queries.js';
import type { CrossCheck } from './checks.js';
import type { KimRecords } from './require-records.js';

/** Code of a check that this library ships. */
export type StandardCheckCode =
  | 'beneficiaries.parts-add-up'
  | 'beneficiaries.total-covers-lists'
  | 'decisions.have-activities'
  | 'income.agrees-with-registration'
  | 'new-media.needs-access'
  | 'plans.cover-what-was-planned';

type StandardCheck = CrossCheck<KimRecords, StandardCheckCode>;

/**
 * Checks between lists of a report, and between a report and the registration, for `checkRecords`. They find what no
 * single record shows; a broken one asks for a conversation, it does not make a report unsound.
 */
export const standardChecks: readonly StandardCheck[] = /* @__PURE__ */ frozen([
  {
    code: 'beneficiaries.parts-add-up',
    left: {
      values: ({ report: { beneficiaries } }) => [beneficiaries?.women, beneficiaries?.men],
      missing: 'skip-if-any-missing',
    },
    operator: '=',
    right: { values: ({ report }) => [report.beneficiaries?.total], missing: 'skip-if-any-missing' },
  },
  {
    code: 'beneficiaries.total-covers-lists',
    left: { values: ({ report }) => [report.beneficiaries?.total], missing: 'skip-if-any-missing' },
    operator: '>=',
    right: { values: ({ report }) => [namedBeneficiaries(report)], missing: 'skip-if-any-missing' },
  },
  {
    code: 'decisions.have-activities',
    left: { values: ({ report }) => [differentIds(report.decisions, 'activityId')], missing: 'skip-if-any-missing' },
    operator: '<=',
    right: { values: ({ report }) => [report.activities?.length], missing: 'skip-if-any-missing' },
  },
  {
    code: 'income.agrees-with-registration',
    left: { values: ({ registration }) => [ownFunding(registration)], missing: 'skip-if-any-missing' },
    operator: 'compulsory-pair',
    right: { values: ({ report }) => [ownIncome(report)], missing: 'skip-if-any-missing' },
  },
  {
    code: 'new-media.needs-access',
    left: { values: ({ report }) => [productsInNewMedia(report)], missing: 'skip-if-any-missing' },
    operator: 'exclusive-pair',
    right: { values: ({ registration }) => [noAccess(registration)], missing: 'skip-if-any-missing' },
  },
  {
    code: 'plans.cover-what-was-planned',
    left: {
      values: ({ report }) => [differentIds(report.activities, 'plannedActivityId')],
      missing: 'skip-if-any-missing',
    },
    operator: '<=',
    right: { values: ({ registration }) => [plannedActivities(registration)], missing: 'skip-if-any-missing' },
  },
]);

const newMedia = 'media-baru' satisfies Channel;

type Report = KimRecords['report'];
type Registration = KimRecords['registration'];

function differentIds<Key extends string>(
  list: readonly { readonly [K in Key]?: string }[] | undefined,
  key: Key,
): number | undefined {
  return list === undefined
    ? undefined
    : new Set(list.map((record) => record[key]).filter((id) => id !== undefined)).size;
}

function namedBeneficiaries({ activities }: Report): number | undefined {
  const lists = activities?.flatMap(({ beneficiaryIds }) => (beneficiaryIds === undefined ? [] : [beneficiaryIds]));
  return lists === undefined || lists.length === 0 ? undefined : new Set(lists.flat()).size;
}

function ownFunding(registration: Registration): number | undefined {
  return registration?.funding?.filter(({ source, share }) => source === 'usaha-sendiri' && share !== 'tidak-ada')
    .length;
}

function ownIncome({ income }: Report): number | undefined {
  return income?.reduce((sum, { source, amount }) => (source === 'usaha-sendiri' ? sum + amount : sum), 0);
}

function productsInNewMedia({ products }: Report): number | undefined {
  return products?.filter(({ channel }) => channel !== undefined && topOf(channels, channel) === newMedia).length;
}

function noAccess(registration: Registration): number | undefined {
  const access = registration?.seat?.ictAccess;
  return access === undefined ? undefined : access === 'tidak-ada' ? 1 : 0;
}

function plannedActivities(registration: Registration): number | undefined {
  return registration?.workProgrammes?.reduce((sum, { activities }) => sum + (activities?.length ?? 0), 0);
}
