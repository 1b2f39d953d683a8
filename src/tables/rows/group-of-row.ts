import type { ColumnMaker } from '../columns/import-columns.js';
import type { ImportField } from '../fields/import-field.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import { type PeriodChoice, periodOf } from '../import-period.js';
import { newGroup, type RowGroup } from './import-group.js';
import { noteLostRecords } from './import-head.js';
import type { Kim } from './import-kims.js';
import type { RawRow } from './raw-row.js';
import { keyOf, type RowJudge } from './row-judge.js';
import type { ReadRow } from './take-into-row.js';

/* Of which group a row is, and of which time: a report is of one period, so one KIM may have several groups of rows. */

/** The group of a row, or why the row has no place in one. */
export type GroupFinder = (kim: Kim, read: ReadRow, timeAbove: RawRow['timeAbove']) => RowGroup | readonly RowFault[];

export function makeGroupFinder(
  { kind, list, fields }: ColumnMaker,
  period: PeriodChoice,
  judge: RowJudge,
): GroupFinder {
  const { required, day, isDayOptional = false } = listPlans[list];

  return (kim, read, timeAbove) => {
    const { head, headFaults, faults } = read;
    const within = read.within.find(({ name }) => name === day);
    const cells = day === undefined ? head : { ...head, [day]: read.item[keyOf(fields, day)] };
    const periods =
      kind === 'registration' ? wholeTime : periodOf(cells, period, day, isDayOptional, within, timeAbove);
    // Of a day that is only known to be in a month or a year, the period is known where it holds all of it.
    if (day !== undefined && within !== undefined && !('code' in periods)) {
      const isInside = within.from >= periods.from && within.through <= periods.through;
      if (isInside && read.item[keyOf(fields, day)] === undefined) {
        read.item[keyOf(fields, day)] = within.from;
        read.evidence++;
      }
    }
    if (isDayOptional) forgetDay(read);
    const missing = judge.missingOf(read);
    const lacks = required.some((name) => read.item[keyOf(fields, name)] === undefined);
    if ('code' in periods || lacks) {
      const isOutside = 'code' in periods && periods.code === 'row.outside-period';
      if (!isOutside) kim.isPartial = true;
      const all = [...faults, ...missing];
      if ('code' in periods && !isStated(all, periods)) all.push(periods);
      return [...all, ...headFaults];
    }
    if (kind === 'activity-report') {
      head.period_from = periods.from;
      head.period_through = periods.through;
    }
    const key = `${periods.from}/${periods.through}`;
    const group = kim.groups.get(key) ?? newGroup();
    kim.groups.set(key, group);
    if (headFaults.length > 0) noteLost(group, read);
    if (kim.id !== undefined && kind === 'activity-report') head.kim_id = kim.id;
    return group;
  };

  /** Whoever or whatever a column of the group names and was not read is lacking in its list. */
  function noteLost(group: RowGroup, { head, headFaults }: ReadRow): void {
    noteLostRecords(group, head, headFaults, fields);
    for (const { column, code } of headFaults) {
      // Who is known by a post alone is an adviser all the same.
      if (code === 'cell.placeholder' && Array.isArray(head[column ?? ''])) continue;
      if (fields[column ?? '']?.as === 'adviser') group.partial.add('advisers');
      else if (isOfPeople(fields[column ?? ''])) group.partial.add('members');
    }
  }

  /** A day that only decides the period. */
  function forgetDay({ item, within }: ReadRow): void {
    delete item[keyOf(fields, day as string)];
    const at = within.findIndex(({ name }) => name === day);
    if (at >= 0) within.splice(at, 1);
  }
}

/** A column that names people of the group. */
export const isOfPeople = (field: ImportField | undefined): boolean =>
  field?.as === 'officer' || field?.as === 'further-member';

/** A cell that was not read is not missing too. */
const isStated = (faults: readonly RowFault[], { code, column }: RowFault) =>
  faults.some((one) => one.column === column && (one.code === code || code === 'shape.missing'));

const wholeTime = { from: '', through: '' };
