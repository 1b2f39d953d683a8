/**
 * The kind of data in a field, which decides its class under UU 27/2022; `dataCategories` of the privacy room states what
 * each means.
 */
export type DataCategoryCode =
  | 'about-the-body'
  | 'person-id'
  | 'role-in-the-group'
  | 'about-a-person'
  | 'age-of-a-person'
  | 'ages-in-the-group'
  | 'title'
  | 'free-text';

/**
 * What a field holds.
 *
 * - `constant`: what every submission of the kind states.
 * - `id`: an id that the host or the form makes. `reference`: the id of something that has one (see `to`).
 * - `text`: a name, a number as printed, one line. `long-text`: sentences. `region-code`: a code of a region, as text.
 * - `code`: one of a list (see `scheme`). `level`: a level of a rubric, 1 to 4.
 * - `date`: a day, `YYYY-MM-DD`.
 * - `count`: how many, a whole number from 0. `rupiah`: whole rupiah. `number`: any number.
 * - `yes-no`: `true` or `false`; absent means "not known".
 * - `group`: fields of its own.
 */
export type FieldValue =
  | 'constant'
  | 'id'
  | 'reference'
  | 'text'
  | 'long-text'
  | 'region-code'
  | 'code'
  | 'level'
  | 'date'
  | 'count'
  | 'rupiah'
  | 'number'
  | 'yes-no'
  | 'group';

/** The lists from which a code is chosen: concept schemes by id, and lists that are no scheme. */
export type FieldScheme =
  | 'adinda'
  | 'adviser-roles'
  | 'age-bands'
  | 'aspiration-classes'
  | 'body-types'
  | 'channels'
  | 'contribution-kinds'
  | 'count-bases'
  | 'counterpart-kinds'
  | 'decree-effects'
  | 'facilitation-roles'
  | 'formation-initiatives'
  | 'formation-origins'
  | 'formation-steps'
  | 'forum-levels'
  | 'funding-sources'
  | 'government-levels'
  | 'ict-access'
  | 'rater-relations'
  | 'indicators'
  | 'information-flows'
  | 'information-source-types'
  | 'list-extents'
  | 'member-elements'
  | 'name-forms'
  | 'membership-classes'
  | 'kim-standings'
  | 'officer-roles'
  | 'protected-attributes'
  | 'public-offices'
  | 'relation-kinds'
  | 'rubric-criteria'
  | 'seat-settings'
  | 'seat-units'
  | 'sexes'
  | 'share-bands'
  | 'techniques'
  | 'topics';

/** The lists of a submission whose items a reference can name. */
export type ReferenceTarget =
  | 'members'
  | 'activities'
  | 'partners'
  | 'planned-activities'
  | 'records'
  | 'kims'
  | 'bodies'
  | 'people';

/** What is known of one field of a submission, besides its words, which each language has. */
export interface Field {
  readonly value: FieldValue;
  /** Whether it holds several. */
  readonly list?: true;
  /** Whether it concerns some groups only; a form asks every group for the others that people fill in. */
  readonly forSome?: true;
  /** The list it is chosen from; of a `code`. */
  readonly scheme?: FieldScheme;
  /** What it names; of a `reference`. */
  readonly to?: ReferenceTarget;
  /** The step of a form that asks for it, or the host that gives it; of fields of the submission itself. */
  readonly step?: string;
}
