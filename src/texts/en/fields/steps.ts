import type { FieldTexts } from '../../field-texts.js';

export const registrationSteps: FieldTexts['steps']['registration'] = {
  identity: 'Identity and seat',
  members: 'Members and officers',
  recognition: 'Recognition and register',
  relations: 'Relations with other bodies, and funding',
  work: 'Work programme',
};

export const activityReportSteps: FieldTexts['steps']['activity-report'] = {
  period: 'Reporting period',
  partners: 'Partners, support and income',
  activities: 'Activities and what came of them',
  information: 'Information received and published',
  aspirations: "Residents' aspirations",
  ratings: 'Ratings of quality',
};
