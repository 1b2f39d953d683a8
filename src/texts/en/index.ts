/**
 * Everything the library states, in English.
 *
 * @module
 */

// A file each: an application that takes a part does not carry the whole.
export { activityReport } from './activity-report-form.js';
export { activityReportLabels } from './activity-report-labels.js';
export { activityReportMessages } from './activity-report-messages.js';
export { activityReportWords } from './activity-report-words.js';
export { registration } from './registration-form.js';
export { registrationLabels } from './registration-labels.js';
export { registrationMessages } from './registration-messages.js';
export { registrationRequirements } from './registration-requirements.js';
export { registrationWords } from './registration-words.js';
export { en } from './whole.js';
