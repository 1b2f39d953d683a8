import { placeOf } from '../../fields/field-at.js';
import { fieldTables } from '../../fields/field-tables.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { Submission, SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import { type ImportList, importFields } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';

/* How often the fields are given that a table has columns for. */

/** How often a field is given. */
export interface FieldCoverage {
  /** Place of the field, such as `members[].sex`. */
  readonly place: string;
  readonly filled: number;
  /** How many items, or submissions, could have it. */
  readonly of: number;
}

interface Counted {
  readonly place: string;
  readonly field: ImportField;
  readonly columns: string[];
  filled: number;
  of: number;
}

/** Fields that an import makes where no column gives them. */
const made: ReadonlySet<string> = new Set(['id', 'kimId', 'bodyType', 'period']);

/** Counts over all submissions of an import. */
export interface CoverageCounter {
  readonly add: (submission: Submission) => void;
  /**
   * Of the fields that a submission had, and of those for which a column was asked that could not be read.
   *
   * @param unread the columns of which cells were not read.
   */
  readonly coverage: (unread: ReadonlySet<string>) => readonly FieldCoverage[];
}

export function makeCoverageCounter(kind: SubmissionKind, list: ImportList): CoverageCounter {
  const { at, place: listPlace } = listPlans[list];
  const byPlace = new Map<string, Counted>();
  const columns = (importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>)[list] ?? {};
  for (const [column, field] of Object.entries(columns)) {
    const { of, path } = field;
    const place = of === 'row' ? `${listPlace}${path.join('.')}` : placeOf(fieldTables[kind], path);
    if (place === undefined || made.has(path[0]) || !Object.hasOwn(fieldTables[kind], place)) continue;
    if ((fieldTables[kind] as Readonly<Record<string, { value: string }>>)[place]?.value === 'group') continue;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { place, field, columns: [column], filled: 0, of: 0 });
    else known.columns.push(column);
  }

  function add(submission: Submission): void {
    const items = at === undefined ? undefined : standsAt(submission, at);
    for (const counted of byPlace.values()) {
      const { of, path } = counted.field;
      const holders = of === 'submission' ? [submission] : Array.isArray(items) ? items : [];
      counted.of += holders.length;
      for (const holder of holders) if (standsAt(holder, path) !== undefined) counted.filled++;
    }
  }

  const coverage = (unread: ReadonlySet<string>) =>
    [...byPlace.values()].flatMap(({ place, columns: names, filled, of }) =>
      of > 0 && (filled > 0 || names.some((name) => unread.has(name))) ? [{ place, filled, of }] : [],
    );

  return { add, coverage };
}

function standsAt(holder: unknown, path: Path): unknown {
  let at = holder;
  for (const key of path) at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  return at;
}
