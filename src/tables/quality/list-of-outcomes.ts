import type { SubmissionKind } from '../../model/submission.js';
import { type ImportField, type ImportList, importFields } from '../fields/import-fields.js';
import { usualList } from '../fields/import-lists.js';
import type { RowsInOutcome } from '../import-outcomes.js';

/** Of which list the outcomes of an import are, as far as it is known. */
export interface ListOfOutcomes {
  /** Outcomes name their columns, and submissions the list of their items. */
  readonly look: (outcome: RowsInOutcome) => void;
  readonly list: () => ImportList;
  /** The field of a column of that list. */
  readonly fieldOf: (column: string) => ImportField | undefined;
}

/** @param given the list that the caller names: then it is that one. */
export function listOfOutcomes(kind: SubmissionKind, given: ImportList | undefined): ListOfOutcomes {
  const fieldsOf = importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>;
  let list = given ?? usualList[kind];
  const narrow = (names: readonly string[], isOf: (one: string, name: string) => boolean) => {
    if (names.every((name) => isOf(list, name))) return;
    const found = Object.keys(fieldsOf).find((one) => names.every((name) => isOf(one, name)));
    if (found !== undefined) list = found as ImportList;
  };
  return {
    look(outcome) {
      if (given !== undefined) return;
      narrow(columnsIn(outcome), (one, column) => Object.hasOwn(fieldsOf[one] ?? {}, column));
      if (outcome.kind !== 'submission') return;
      const lists = Object.keys(outcome.itemRows).filter((name) => Object.hasOwn(fieldsOf, name));
      narrow(lists, (one, name) => one === name);
    },
    list: () => list,
    fieldOf: (column) => fieldsOf[list]?.[column],
  };
}

/** The columns that an outcome names. */
function columnsIn(outcome: RowsInOutcome): readonly string[] {
  if (outcome.kind === 'rejected' || outcome.kind === 'noted')
    return outcome.faults.flatMap(({ column }) => (column === undefined ? [] : [column]));
  return 'column' in outcome && typeof outcome.column === 'string' ? [outcome.column] : [];
}
