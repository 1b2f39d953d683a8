import { frozen } from '../../kernel/frozen.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { ImportField } from './import-field.js';
import { memberFields, plannedActivityFields } from './import-registration-fields.js';
import {
  activityFields,
  aspirationFields,
  beneficiaryFields,
  decisionFields,
  facilitationFields,
  incomeFields,
  informationItemFields,
  partnerFields,
  productFields,
  ratingFields,
} from './import-report-fields.js';

export type { ImportAs, ImportField } from './import-field.js';

type ImportFields = Readonly<Record<string, ImportField>>;

interface Tables {
  readonly registration: {
    readonly members: typeof memberFields;
    readonly plannedActivities: typeof plannedActivityFields;
  };
  readonly 'activity-report': {
    readonly activities: typeof activityFields;
    readonly decisions: typeof decisionFields;
    readonly informationItems: typeof informationItemFields;
    readonly products: typeof productFields;
    readonly partners: typeof partnerFields;
    readonly aspirations: typeof aspirationFields;
    readonly ratings: typeof ratingFields;
    readonly facilitation: typeof facilitationFields;
    readonly income: typeof incomeFields;
    readonly beneficiaries: typeof beneficiaryFields;
  };
}

/** The lists that rows can become the items of, by kind of submission. */
export type ImportList<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: keyof Tables[Each] & string;
}[Kind];

type NamesOf<Lists> = { readonly [List in keyof Lists]: keyof Lists[List] & string }[keyof Lists];

/** Names of the columns that flat records of a kind may have. */
export type ImportFieldName<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: NamesOf<Tables[Each]>;
}[Kind];

/**
 * The columns that flat records may have, by the kind of submission and the list that they become the items of. `kim_id`
 * names the group; without it, groups are told apart by `kim_name` and place. What is said of the whole group may be
 * repeated in every row.
 *
 * @example
 * ```ts
 * importFields['activity-report'].activities.attendance.path; // ['attendance', 'total']
 * importFields.registration.members.member_name.headings[0]; // 'nama'
 * ```
 */
export const importFields: {
  readonly [Kind in SubmissionKind]: Readonly<Record<ImportList<Kind>, ImportFields>>;
} & Tables = /* @__PURE__ */ frozen({
  registration: { members: memberFields, plannedActivities: plannedActivityFields },
  'activity-report': {
    activities: activityFields,
    decisions: decisionFields,
    informationItems: informationItemFields,
    products: productFields,
    partners: partnerFields,
    aspirations: aspirationFields,
    ratings: ratingFields,
    facilitation: facilitationFields,
    income: incomeFields,
    beneficiaries: beneficiaryFields,
  },
});
