import type { FieldTexts } from '../../field-texts.js';
import { activityReportFields } from './activity-report.js';
import { registrationFields } from './registration.js';

/** The words of forms: fields and steps of both kinds. */
export const fields: FieldTexts = {
  registration: registrationFields,
  'activity-report': activityReportFields,
  steps: {
    registration: {
      identity: 'Identity and seat',
      members: 'Members and officers',
      recognition: 'Recognition and register',
      relations: 'Relations with other bodies, and funding',
      work: 'Work programme',
    },
    'activity-report': {
      period: 'Reporting period',
      partners: 'Partners, support and income',
      activities: 'Activities and what came of them',
      information: 'Information taken in and published',
      aspirations: "Residents' wishes",
      ratings: 'Ratings of quality',
    },
  },
};
