/**
 * Everything the library states, in English.
 *
 * @module
 */

// A file each: an application that takes a part does not carry the whole.
export { activityReport, registration } from './parts.js';
export { en } from './whole.js';
