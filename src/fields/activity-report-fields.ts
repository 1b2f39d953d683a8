import type { ActivityReport } from '../model/activity-report.js';
import type { FieldPathOf } from './field-path.js';
import type { FieldTable } from './field-table.js';

const body = 'about-the-body';
const personId = 'person-id';
const text = 'free-text';

/** A field of an activity report, such as `period.from` or `activities[].title`. */
export type ActivityReportPath = FieldPathOf<ActivityReport>;

/**
 * Every field of an activity report, in the order in which a form asks.
 */
export const activityReportFields = {
  kind: { step: 'host', value: 'constant', required: true, data: body },
  schemaVersion: { step: 'host', value: 'constant', required: true, data: body },
  id: { step: 'host', value: 'id', required: true, data: body },
  partialLists: { step: 'host', value: 'text', list: true, data: body },
  kimId: { step: 'host', value: 'reference', to: 'kims', required: true, data: body },

  period: { step: 'period', value: 'group', required: true, everybody: true },
  'period.from': { value: 'date', required: true, everybody: true, data: body },
  'period.through': { value: 'date', required: true, everybody: true, data: body },
  submittedOn: { step: 'period', value: 'date', everybody: true, data: body },

  partners: { step: 'partners', value: 'group', list: true, everybody: true },
  'partners[].id': { value: 'id', required: true, data: body },
  'partners[].kind': { value: 'code', scheme: 'counterpart-kinds', required: true, everybody: true, data: body },
  'partners[].name': { value: 'text', everybody: true, data: body },
  'partners[].agreedOn': { value: 'date', everybody: true, data: body },
  'partners[].since': { value: 'date', everybody: true, data: body },
  'partners[].through': { value: 'date', data: body },
  facilitation: { step: 'partners', value: 'group', list: true, everybody: true },
  'facilitation[].id': { value: 'id', required: true, data: body },
  'facilitation[].role': { value: 'code', scheme: 'facilitation-roles', required: true, everybody: true, data: body },
  'facilitation[].giver': { value: 'code', scheme: 'government-levels', everybody: true, data: body },
  'facilitation[].receiver': { value: 'code', scheme: 'body-types', everybody: true, data: body },
  'facilitation[].receivedOn': { value: 'date', required: true, everybody: true, data: body },
  income: { step: 'partners', value: 'group', list: true, everybody: true },
  'income[].id': { value: 'id', required: true, data: body },
  'income[].source': { value: 'code', scheme: 'funding-sources', required: true, everybody: true, data: body },
  'income[].amount': { value: 'rupiah', required: true, everybody: true, data: body },

  activities: { step: 'activities', value: 'group', list: true, everybody: true },
  'activities[].id': { value: 'id', required: true, data: body },
  'activities[].date': { value: 'date', required: true, everybody: true, data: body },
  'activities[].title': { value: 'text', everybody: true, data: 'title' },
  'activities[].technique': { value: 'code', scheme: 'techniques', everybody: true, data: body },
  'activities[].functions': { value: 'code', list: true, scheme: 'adinda', everybody: true, data: body },
  'activities[].topics': { value: 'code', list: true, scheme: 'topics', everybody: true, data: body },
  'activities[].channels': { value: 'code', list: true, scheme: 'channels', everybody: true, data: body },
  'activities[].flow': { value: 'code', scheme: 'information-flows', everybody: true, data: body },
  'activities[].attendance': { value: 'group', everybody: true },
  'activities[].attendance.memberIds': { value: 'reference', list: true, to: 'members', data: personId },
  'activities[].attendance.members': { value: 'count', everybody: true, data: body },
  'activities[].attendance.guests': { value: 'count', everybody: true, data: body },
  'activities[].attendance.women': { value: 'count', everybody: true, data: body },
  'activities[].attendance.men': { value: 'count', everybody: true, data: body },
  'activities[].attendance.total': { value: 'count', everybody: true, data: body },
  'activities[].partners': { value: 'group', list: true },
  'activities[].partners[].partnerId': {
    value: 'reference',
    to: 'partners',
    required: true,
    everybody: true,
    data: body,
  },
  'activities[].partners[].contributedByKim': {
    value: 'code',
    list: true,
    scheme: 'contribution-kinds',
    everybody: true,
    data: body,
  },
  'activities[].partners[].contributedByPartner': {
    value: 'code',
    list: true,
    scheme: 'contribution-kinds',
    everybody: true,
    data: body,
  },
  'activities[].otherKimIds': { value: 'reference', list: true, to: 'kims', data: body },
  'activities[].beneficiaryIds': { value: 'reference', list: true, to: 'people', data: personId },
  'activities[].beneficiaries': { value: 'count', everybody: true, data: body },
  'activities[].plannedActivityId': { value: 'reference', to: 'planned-activities', data: body },
  'activities[].statedFigures': { value: 'group', list: true },
  // Both texts of a figure, and with them the figure, are as somebody wrote them.
  'activities[].statedFigures[].subject': { value: 'text', required: true, everybody: true, data: text },
  'activities[].statedFigures[].value': { value: 'number', required: true, everybody: true, data: text },
  'activities[].statedFigures[].unit': { value: 'text', required: true, everybody: true, data: text },
  'activities[].statedFigures[].source': { value: 'long-text', required: true, everybody: true, data: text },
  decisions: { step: 'activities', value: 'group', list: true, everybody: true },
  'decisions[].id': { value: 'id', required: true, data: body },
  'decisions[].activityId': { value: 'reference', to: 'activities', required: true, everybody: true, data: body },
  'decisions[].dueOn': { value: 'date', everybody: true, data: body },
  'decisions[].doneOn': { value: 'date', everybody: true, data: body },
  beneficiaries: { step: 'activities', value: 'group', everybody: true },
  'beneficiaries.total': { value: 'count', required: true, everybody: true, data: body },
  'beneficiaries.women': { value: 'count', everybody: true, data: body },
  'beneficiaries.men': { value: 'count', everybody: true, data: body },

  informationItems: { step: 'information', value: 'group', list: true, everybody: true },
  'informationItems[].id': { value: 'id', required: true, data: body },
  'informationItems[].date': { value: 'date', required: true, everybody: true, data: body },
  'informationItems[].sourceType': { value: 'code', scheme: 'information-source-types', everybody: true, data: body },
  // May be a person: whoever gives information to a group must be safe to do so.
  'informationItems[].sourceName': { value: 'text', data: text },
  'informationItems[].verified': { value: 'yes-no', everybody: true, data: body },
  'informationItems[].memberIds': { value: 'reference', list: true, to: 'members', data: personId },
  products: { step: 'information', value: 'group', list: true, everybody: true },
  'products[].id': { value: 'id', required: true, data: body },
  'products[].date': { value: 'date', required: true, everybody: true, data: body },
  'products[].channel': { value: 'code', scheme: 'channels', everybody: true, data: body },
  'products[].reach': { value: 'count', everybody: true, data: body },
  'products[].citesSource': { value: 'yes-no', everybody: true, data: body },
  'products[].correctedOn': { value: 'date', data: body },
  'products[].activityId': { value: 'reference', to: 'activities', data: body },

  aspirations: { step: 'aspirations', value: 'group', list: true, everybody: true },
  'aspirations[].id': { value: 'id', required: true, data: body },
  'aspirations[].recordedOn': { value: 'date', required: true, everybody: true, data: body },
  'aspirations[].aspirationClass': { value: 'code', scheme: 'aspiration-classes', everybody: true, data: body },
  'aspirations[].forwardedTo': { value: 'code', scheme: 'counterpart-kinds', everybody: true, data: body },
  'aspirations[].forwardedOn': { value: 'date', everybody: true, data: body },
  'aspirations[].answeredOn': { value: 'date', everybody: true, data: body },
  'aspirations[].fedBackOn': { value: 'date', everybody: true, data: body },

  ratings: { step: 'ratings', value: 'group', list: true, everybody: true },
  'ratings[].raterId': { value: 'reference', to: 'people', required: true, everybody: true, data: personId },
  'ratings[].criterion': { value: 'code', scheme: 'rubric-criteria', required: true, everybody: true, data: body },
  'ratings[].level': { value: 'level', everybody: true, data: body },
  'ratings[].relation': { value: 'code', scheme: 'rater-relations', everybody: true, data: body },
  'ratings[].evidenceIds': { value: 'reference', list: true, to: 'records', everybody: true, data: body },
  'ratings[].note': { value: 'long-text', everybody: true, data: text },
} as const satisfies FieldTable<ActivityReport>;
