/**
 * Everything the library says, in Indonesian.
 *
 * @module
 */

// A file each: an application that takes a part does not carry the whole.
export {
  activityReport,
  activityReportLabels,
  activityReportMessages,
  activityReportWords,
} from './activity-report-parts.js';
export { registration, registrationLabels, registrationMessages, registrationWords } from './registration-parts.js';
export { id } from './whole.js';
