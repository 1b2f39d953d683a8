/**
 * What a KIM, its records and the results about it are: interfaces only, nothing at run time.
 *
 * @module
 */
export type { DateSpan, Period } from '../kernel/date-span.js';
export type { Path } from '../kernel/json-pointer.js';
export type { LocalDate } from '../kernel/local-date.js';
export type * from './activity.js';
export type * from './activity-report.js';
export type * from './aspiration.js';
export type * from './development-report.js';
export type * from './draft.js';
export type * from './formation.js';
export type * from './funding.js';
export type * from './information.js';
export type * from './issue.js';
export type * from './measurement.js';
export type * from './member.js';
export type * from './partner.js';
export type * from './profile.js';
export type * from './provenance.js';
export type * from './rating.js';
export type * from './recognition.js';
export type * from './registration.js';
export type * from './relation.js';
export type * from './requirement.js';
export type * from './scorecard.js';
export type * from './seat.js';
export type * from './stated-figure.js';
export type * from './submission.js';
export type * from './validation-report.js';
export type * from './work-programme.js';
