import { dataTables } from '../fields/data-tables.js';
import type { DataCategoryCode } from '../fields/field.js';
import { fieldTables } from '../fields/field-tables.js';
import { type FieldNode, fieldTree } from '../fields/field-tree.js';
import { callable, flag, requireArgument, requireOptions } from '../kernel/arguments.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { RegistrationDraft, Submission } from '../model/submission.js';
import { isCode } from '../vocabulary/concept-of.js';
import { ageBands } from '../vocabulary/concepts/age-bands.js';
import { dataCategories } from './data-categories.js';
import { drafts, isMinorBand, minorIds, submissions } from './minors.js';
import { type Pseudonym, pseudonymiser } from './pseudonyms.js';
import { registrationWithoutMinors, reportWithoutMinors } from './without-minors.js';

/** How to make a view for others. */
export interface RedactOptions {
  /** Gives the id under which a person stands in the view; default: the id as it is. */
  readonly pseudonym?: Pseudonym | undefined;
  /** Whether somebody has read the titles of activities and they name nobody; default false, and they are dropped. */
  readonly keepTitles?: boolean | undefined;
  /**
   * For a report: the registration it belongs to, which knows who is under 18. Without it, or with that of another KIM,
   * lists of members become numbers, for it cannot be known whether a child is among them.
   */
  readonly registration?: RegistrationDraft | undefined;
}

/**
 * The view of a submission that may be published (UU 27/2022): everything about the body and its work under the same
 * ids; of a person only the id and the role in the group; of a member under 18 nothing at all. `dataCategories` states why.
 *
 * The result has the shape of a submission. What was dropped is absent, which means "not stated" and never "none". Where
 * members under 18 are left out, numbers take the place of lists, so that the size of the group and of an attendance
 * stays right. A pseudonym is given to every id of a person: members, former members, advisers, attendance, takers of
 * information, beneficiaries and raters; so records still join.
 *
 * A view is no anonymisation: in a small village an office is a person. Ids should mean nothing outside the host, or be
 * put through a keyed `pseudonym`.
 *
 * @param submission a submission as `parseSubmission` gives it; it is not changed.
 * @throws KimError `invalid-argument` when the pseudonym is no text, is blank, or is given to two ids.
 *
 * @example
 * ```ts
 * const members = [
 *   { id: 'a', name: 'Ibu Rahma', offices: ['ketua'], sex: 'perempuan' },
 *   { id: 'b', name: 'Adik Budi', ageBand: 'usia-di-bawah-18' },
 * ];
 * const registration = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM Mawar', bodyType: 'kim', members };
 * const view = redact(registration, { pseudonym: (id) => `anggota-${id}` });
 * view.name; // 'KIM Mawar'
 * view.members; // [{ id: 'anggota-a', offices: ['ketua'] }]
 * view.membersListed; // 'some'
 * view.statedCounts; // [{ count: 2, counts: 'anggota' }]
 * ```
 */
export function redact(submission: Registration, options?: RedactOptions): Registration;
export function redact(submission: ActivityReport, options?: RedactOptions): ActivityReport;
export function redact(submission: Submission, options?: RedactOptions): Submission;
export function redact(submission: Submission, options: RedactOptions = {}): Submission {
  requireArgument(submission, submissions, 'redact', 'submission');
  requireOptions(options, redactOptions, 'redact');
  const { kind } = submission;
  const view: View = {
    categories: dataTables[kind],
    pseudonym: pseudonymiser(options.pseudonym),
    keepTitles: options.keepTitles === true,
  };
  return groupView(withoutMinors(submission, options), fieldTree(fieldTables[kind]), view) as Submission;
}

const redactOptions = { pseudonym: callable, keepTitles: flag, registration: drafts };

function withoutMinors(submission: Submission, { registration }: RedactOptions): Submission {
  if (submission.kind === 'registration') return registrationWithoutMinors(submission);
  const isItsOwn = registration?.id !== undefined && registration.id === submission.kimId;
  return reportWithoutMinors(submission, isItsOwn ? minorIds(registration) : 'unknown');
}

interface View {
  readonly categories: Readonly<Record<string, DataCategoryCode>>;
  readonly pseudonym: Pseudonym;
  readonly keepTitles: boolean;
}

/** What of a value belongs in the view; `undefined` when nothing does. */
function viewOf(value: unknown, node: FieldNode, view: View): unknown {
  const data = view.categories[node.place];
  // An empty list states something too: a member of whom it is known that they hold no public office.
  if (data !== undefined && !isShown(data, view)) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => viewOf(item, node, view)).filter((item) => item !== undefined);
    // An empty list means "none"; a list of which everything was dropped states nothing.
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (data !== undefined) return isScalar(value) ? leafOf(value, data, view) : undefined;
  return groupView(value, node.inside, view);
}

/** What of a group belongs in the view. Only fields that the table knows are looked at. */
function groupView(value: unknown, fields: ReadonlyMap<string, FieldNode>, view: View): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const holder = value as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  let given = 0;
  for (const [key, node] of fields) {
    const part = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (part === undefined) continue;
    given++;
    const seen = isAboutChildren(part, view.categories[node.place]) ? undefined : viewOf(part, node, view);
    if (seen !== undefined) kept[key] = seen;
  }
  return given > 0 && Object.keys(kept).length === 0 ? undefined : kept;
}

function isShown(category: DataCategoryCode, { keepTitles }: View): boolean {
  const { inPublic } = dataCategories[category];
  return inPublic === 'on-request' ? keepTitles : inPublic !== 'dropped';
}

function leafOf(value: Scalar, category: DataCategoryCode, { pseudonym }: View): unknown {
  if (dataCategories[category].inPublic !== 'pseudonym') return value;
  return typeof value === 'string' ? pseudonym(value) : undefined;
}

/** Whether a list of age bands speaks of children; without them it would state something else, so it goes as a whole. */
function isAboutChildren(value: unknown, data: DataCategoryCode | undefined): boolean {
  if (data !== 'ages-in-the-group' || !Array.isArray(value)) return false;
  return value.some((band) => isCode(ageBands, band) && isMinorBand(band));
}

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
