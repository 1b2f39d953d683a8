import type { FieldScheme } from './field.js';

/** The longest list that a form shows whole. */
export const longestShortList = 5;

/** The lists that are short enough to be shown whole, as radio buttons; a test holds this against their length. */
export const shortLists: ReadonlySet<FieldScheme> = new Set<FieldScheme>([
  'adviser-roles',
  'body-types',
  'decree-effects',
  'formation-initiatives',
  'formation-origins',
  'funding-sources',
  'government-levels',
  'ict-access',
  'information-flows',
  'information-source-types',
  'list-extents',
  'name-forms',
  'membership-classes',
  'kim-standings',
  'seat-settings',
  'sexes',
  'share-bands',
]);
