import { activityReportForm, registrationForm } from '../../src/forms/index.js';

/** The form of each kind of submission. */
export const forms = { registration: registrationForm, 'activity-report': activityReportForm } as const;
