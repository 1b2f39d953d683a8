import { dataTables } from '../fields/data-tables.js';
import type { DataCategoryCode } from '../fields/field.js';
import { placeOf } from '../fields/field-at.js';
import { fieldTables } from '../fields/field-tables.js';
import { type Kind, oneOf, requireArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { SubmissionKind } from '../model/submission.js';
import { dataCategories, type FieldClass } from './data-categories.js';

const kinds: Kind = /* @__PURE__ */ oneOf('registration', 'activity-report');
const paths: Kind = {
  takes: 'a list of keys and positions',
  accepts: (value) =>
    Array.isArray(value) && Array.from(value).every((each) => typeof each === 'string' || Number.isSafeInteger(each)),
};

/** One field of the model, with its class. */
export interface ClassedField {
  readonly kind: SubmissionKind;
  /** Keys from the top down; lists have no positions. */
  readonly path: readonly string[];
  readonly category: DataCategoryCode;
  readonly class: FieldClass;
}

/**
 * The class of a field, such as the one an issue points at. Whatever is stated about a member under 18 is specific besides;
 * only `minorsIn` can tell who that is.
 *
 * @param path keys and positions from the top of the submission, as in an issue.
 * @returns `undefined` for a path that leads to no single field.
 *
 * @example
 * ```ts
 * fieldClass('registration', ['members', 0, 'name']); // 'general'
 * fieldClass('registration', ['members', 0, 'ageBand']); // 'specific'
 * fieldClass('registration', ['seat', 'regionCode']); // 'public'
 * fieldClass('registration', ['members']); // undefined
 * ```
 */
export function fieldClass(kind: SubmissionKind, path: Path): FieldClass | undefined {
  requireArgument(kind, kinds, 'fieldClass', 'kind');
  requireArgument(path, paths, 'fieldClass', 'path');
  const category = dataTables[kind][placeOf(fieldTables[kind], path) ?? ''];
  return category === undefined ? undefined : dataCategories[category].class;
}

/**
 * Every field of a kind of submission with its class, as flat rows: for a register of processing, a column dictionary or
 * a privacy notice.
 *
 * @example
 * ```ts
 * classedFields('registration').find(({ path }) => path.join('.') === 'members.sex').class; // 'general'
 * ```
 */
export function classedFields(kind: SubmissionKind): readonly ClassedField[] {
  requireArgument(kind, kinds, 'classedFields', 'kind');
  return Object.entries(dataTables[kind]).map(([place, category]) => ({
    kind,
    path: place.replaceAll('[]', '').split('.'),
    category,
    class: dataCategories[category].class,
  }));
}
