import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { foldText } from '../kernel/text.js';
import { cellReaderOf } from './columns/import-cells.js';
import type { ImportField } from './fields/import-field.js';
import type { ImportList } from './fields/import-fields.js';
import { listPlans } from './fields/import-lists.js';
import type { Correction } from './import-outcomes.js';
import { correctionKind, type Fields, requireField } from './options-of-rows.js';
import { type CellContext, noColumn } from './read/cell-reading.js';
import type { CellValueIn, RowsInOptions } from './rows-in-options.js';

/* What the values in the options of reading rows stand for; a wrong one is found before any row. */

/** What cells stand for, by their text; the values are read as cells are, so that a wrong code is found before any row. */
export function valuesOf(
  { kind, values = {} }: RowsInOptions,
  fields: Fields,
  list: ImportList,
  context: CellContext,
  caller: string,
) {
  const found: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const [name, map] of Object.entries<Readonly<Record<string, CellValueIn>> | undefined>(values)) {
    const read = cellReaderOf(
      kind,
      listPlans[list],
      fields[requireField(fields, name, caller, 'values')] as ImportField,
    );
    const byText = new Map<string, unknown>();
    for (const [text, value] of Object.entries(map ?? {})) {
      if (value === null) byText.set(foldText(text), null);
      else byText.set(foldText(text), checked(read(value, noColumn, context), caller, `values.${name}`));
    }
    found[name] = byText;
  }
  return found;
}

export function givenOf(
  { kind, given = {} }: RowsInOptions,
  fields: Fields,
  list: ImportList,
  context: CellContext,
  caller: string,
): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries<string | number | undefined>(given)) {
    const field = fields[requireField(fields, name, caller, 'given')] as ImportField;
    if (field.of !== 'submission')
      throw new KimError('invalid-argument', `${caller}, given.${name}: this is no field of the whole submission.`);
    if (value !== undefined)
      found[name] = checked(
        cellReaderOf(kind, listPlans[list], field)(value, noColumn, context),
        caller,
        `given.${name}`,
      );
  }
  return found;
}

function checked({ value, faults }: ReturnType<ReturnType<typeof cellReaderOf>>, caller: string, where: string) {
  if (value === undefined || faults !== undefined) {
    throw new KimError('invalid-argument', `${caller}, ${where}: this holds something that is no value of the field.`);
  }
  return value;
}

export function correctionsOf(
  { corrections = [] }: RowsInOptions,
  fields: Fields,
  caller: string,
): readonly Correction[] {
  corrections.forEach((correction: unknown, i) => {
    requireArgument(correction, correctionKind, caller, `corrections[${i}]`);
    const { row, where, field } = correction as Correction;
    requireField(fields, field, caller, 'corrections');
    if ((row !== undefined) === isConditions(where))
      throw new KimError(
        'invalid-argument',
        `${caller}, corrections[${i}]: a correction names its rows by row or by where, and not by both.`,
      );
    for (const name of Object.keys(where ?? {})) requireField(fields, name, caller, 'corrections');
  });
  return corrections as readonly Correction[];
}

const isConditions = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  Object.keys(where).length > 0 &&
  Object.values(where).every((cell) => cell === null || typeof cell === 'string' || typeof cell === 'number');
