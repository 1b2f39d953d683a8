import type { DataCategoryCode } from '../fields/field.js';
import { frozen } from '../kernel/frozen.js';
import type { Citation } from '../vocabulary/concept.js';

/**
 * Class of a field under UU 27/2022: `general` and `specific` are the law's two classes of personal data (Art. 4);
 * `public` is what is stated about a body and not of a person.
 */
export type FieldClass = 'public' | 'general' | 'specific';

/** One kind of data, its class, and what becomes of it in the public view. */
export interface DataCategory {
  readonly class: FieldClass;
  /**
   * `pseudonym`: kept, through the caller's function where there is one. `on-request`: kept when the caller states that
   * somebody has read it.
   */
  readonly inPublic: 'kept' | 'pseudonym' | 'on-request' | 'dropped';
  readonly source: Citation;
}

const rows = {
  'about-the-body': {
    class: 'public',
    inPublic: 'kept',
    source: { source: 'uu-27-2022', where: 'Pasal 1' },
  },
  'person-id': {
    class: 'general',
    inPublic: 'pseudonym',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'role-in-the-group': {
    class: 'general',
    inPublic: 'kept',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'about-a-person': {
    class: 'general',
    inPublic: 'dropped',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'age-of-a-person': {
    class: 'specific',
    inPublic: 'dropped',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
  },
  'ages-in-the-group': {
    class: 'public',
    inPublic: 'kept',
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
  },
  title: {
    class: 'general',
    inPublic: 'on-request',
    source: { source: 'kim-domain' },
  },
  'free-text': {
    class: 'general',
    inPublic: 'dropped',
    source: { source: 'kim-domain' },
  },
} as const satisfies Readonly<Record<DataCategoryCode, DataCategory>>;

/**
 * The kinds of data a submission holds. The class comes from the law; what is public is a choice of this library, on the
 * principle that of a person nothing is published but a pseudonymous id and the role in the group.
 *
 * @example
 * ```ts
 * dataCategories['age-of-a-person'].class; // 'specific'
 * dataCategories['free-text'].inPublic; // 'dropped'
 * ```
 */
export const dataCategories: Readonly<Record<DataCategoryCode, DataCategory>> = /* @__PURE__ */ frozen(rows);
