import type { FieldTexts } from '../field-texts.js';
import { activityReportFields } from './fields/activity-report.js';
import { registrationFields } from './fields/registration.js';
import { activityReportSteps, registrationSteps } from './fields/steps.js';

/** The words of forms: fields and steps of both kinds. */
export const fields: FieldTexts = {
  registration: registrationFields,
  'activity-report': activityReportFields,
  steps: {
    registration: registrationSteps,
    'activity-report': activityReportSteps,
  },
};
