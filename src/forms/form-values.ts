import type { FieldTables, SubmissionOf } from '../fields/field-tables.js';
import { type FieldNode, fieldTree } from '../fields/field-tree.js';
import { isRecord, wrongArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { type FormOutline, partsOf } from './form-kind.js';
import { keepRow, noneIn } from './none.js';

/**
 * What the inputs of a form hold for a value of the model: text for texts, dates, numbers and codes; text or a check mark
 * for yes and no; a list of texts for several codes. Nothing is ever absent: what is not filled in is blank.
 */
export type FormValue<Value> = Value extends boolean
  ? FormFlag
  : Value extends string | number
    ? string
    : Value extends readonly (infer Item)[]
      ? Item extends string | number
        ? string[]
        : (FormValue<Item> & FormRow)[]
      : FormGroup<Value>;

/**
 * What the inputs for the fields of a group hold. Where lists of rows are among them, `noneIn` names those of which somebody
 * stated that there is none: an empty list says "not answered". Where it names `decreesListed` and that is `all`, nobody stated
 * what is in the list: `formValuesOf` writes so what was stored without it.
 */
export type FormGroup<Value> = {
  [Key in keyof Value | (RowsIn<Value> extends never ? never : typeof noneIn)]-?: Key extends keyof Value
    ? FormValue<NonNullable<Value[Key]>>
    : (RowsIn<Value> | (`${RowsIn<Value>}Listed` & keyof Value))[];
};

/** The lists of rows among the fields of a group. */
type RowsIn<Value> = {
  [Key in keyof Value & string]-?: NonNullable<Value[Key]> extends readonly object[] ? Key : never;
}[keyof Value & string];

/** What a row may hold beside its fields. */
export interface FormRow {
  /**
   * The row stands although nothing but its id is filled in, such as a member of a stored submission of whom nothing else is
   * known (see `formValuesOf`). Without it such a row is nobody. Of an entry of `inexactDates`: it stands as long as its field
   * states this very day, such as `2016-03-17`. Without it a whole day in the field is known wholly, and the entry goes.
   */
  [keepRow]?: FormFlag | string;
}

/**
 * Yes, no, or not known (`''`), as radio buttons and check boxes give it. A box that is not checked (`false`) says no: use
 * three radio buttons where nobody may know.
 */
export type FormFlag = '' | 'true' | 'false' | boolean;

/** What the inputs of a form for one kind of submission hold. */
export type FormValues<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: FormValue<SubmissionOf[Each]>;
}[Kind];

/** The lists of groups of a kind, at every depth. */
type ListPath<Kind extends SubmissionKind> = {
  readonly [Path in keyof FieldRows<Kind>]: FieldRows<Kind>[Path] extends {
    readonly value: 'group';
    readonly list: true;
  }
    ? Path
    : never;
}[keyof FieldRows<Kind>];

type FieldRows<Kind extends SubmissionKind> = FieldTables[Kind];

type ItemAt<Value, Path extends string> = Path extends `${infer Head}[].${infer Rest}`
  ? ItemAt<ItemAt<Value, Head>, Rest>
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Value
      ? ItemAt<NonNullable<Value[Head]>, Rest>
      : never
    : Path extends keyof Value
      ? NonNullable<Value[Path]> extends readonly (infer Item)[]
        ? Item
        : never
      : never;

/** What a form for one row of a list holds. */
export type FormItem<Kind extends SubmissionKind, Path extends ListPath<Kind> & string> = FormValue<
  ItemAt<SubmissionOf[Kind], Path>
> &
  FormRow;

/**
 * What an empty form holds: every field of a kind, blank. Lists of rows have no row.
 *
 * @param given what is known at the start, such as the id that the host gave; it stands in place of the blank values.
 * @throws KimError `invalid-argument` for anything but a form of this library, and for values that are none of its fields.
 *
 * @example
 * ```ts
 * const values = initialValues(registrationForm, { id: 'kim-1', bodyType: 'kim' });
 * values.kind; // 'registration'
 * values.id; // 'kim-1'
 * values.name; // ''
 * values.seat.residents; // ''
 * values.members; // []
 * ```
 */
export function initialValues<Kind extends SubmissionKind>(
  form: FormOutline<Kind>,
  given: Partial<FormValues<Kind>> = {},
): FormValues<Kind> {
  const tree = fieldTree(partsOf(form, 'initialValues').fields);
  requireGiven(given, tree, 'initialValues', 'given');
  return { ...blankGroup(tree), kind: form.kind, schemaVersion: 'v1', ...given } as FormValues<Kind>;
}

/**
 * What an empty row of a list holds.
 *
 * @param list such as `members` or `workProgrammes[].activities`.
 * @throws KimError `unknown-id` for a list that does not exist, `invalid-argument` for values that are none of its fields.
 *
 * @example
 * ```ts
 * initialItem(registrationForm, 'members', { id: 'm1' }).sex; // ''
 * initialItem(registrationForm, 'funding'); // { source: '', share: '' }
 * ```
 */
export function initialItem<Kind extends SubmissionKind, Path extends ListPath<Kind> & string>(
  form: FormOutline<Kind>,
  list: Path,
  given: Partial<FormItem<Kind, Path>> = {},
): FormItem<Kind, Path> {
  const { fields } = partsOf(form, 'initialItem');
  const takes = 'the path of a list of rows, such as "members"';
  if (typeof list !== 'string') throw wrongArgument(list, takes, 'initialItem', 'list');
  if (!Object.hasOwn(fields, list) || fields[list]?.value !== 'group' || fields[list].list !== true) {
    throw new KimError('unknown-id', wrongArgument(list, takes, 'initialItem', 'list').message);
  }
  let inside = fieldTree(fields);
  for (const key of list.replaceAll('[]', '').split('.')) inside = inside.get(key)?.inside ?? new Map();
  requireGiven(given, inside, 'initialItem', 'given');
  return { ...blankGroup(inside), ...given } as FormItem<Kind, Path>;
}

/** Refuses what inputs of these fields do not hold: under a misspelt name it would be lost, and nobody would notice. */
function requireGiven(given: unknown, inside: ReadonlyMap<string, FieldNode>, caller: string, at: string): void {
  if (!isRecord(given)) throw wrongArgument(given, 'an object of values by field', caller, at);
  for (const [key, value] of Object.entries(given)) {
    if (key === keepRow) continue;
    const node = inside.get(key);
    if (key === noneIn && node === undefined) {
      requireNames(value, inside, caller, `${at}.${noneIn}`);
      continue;
    }
    if (node === undefined)
      throw new KimError(
        'invalid-argument',
        `${caller} needs ${at}: values by field; ${quoted(key)} is none of its fields.`,
      );
    requireHeld(value, node, caller, `${at}.${key}`);
  }
}

/** Refuses a list that is none: the statement that nothing is in it would be lost. */
function requireNames(named: unknown, inside: ReadonlyMap<string, FieldNode>, caller: string, at: string): void {
  const isNamed = (name: unknown) =>
    typeof name === 'string' && inside.has(name) && inside.get(name.replace('Listed', ''))?.field.list === true;
  if (!Array.isArray(named) || !named.every(isNamed))
    throw wrongArgument(named, 'names of lists among these fields, such as ["members"]', caller, at);
}

function requireHeld(value: unknown, { field, inside }: FieldNode, caller: string, at: string): void {
  const isGroup = field.value === 'group';
  if (field.list === true && Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      if (isGroup) requireGiven(item, inside, caller, `${at}[${i}]`);
      else requireText(item, caller, `${at}[${i}]`);
    }
  } else if (isGroup && field.list !== true) requireGiven(value, inside, caller, at);
  else requireText(value, caller, at);
}

function requireText(value: unknown, caller: string, at: string): void {
  if (typeof value !== 'string' && typeof value !== 'boolean')
    throw wrongArgument(value, 'what the input of the field holds, such as a text', caller, at);
}

function blankGroup(inside: ReadonlyMap<string, FieldNode>): Record<string, unknown> {
  const blank = Object.fromEntries([...inside].map(([key, node]) => [key, blankOf(node)]));
  return [...inside.values()].some(isRows) ? { ...blank, [noneIn]: [] } : blank;
}

const isRows = ({ field }: FieldNode) => field.value === 'group' && field.list === true;

function blankOf({ field, inside }: FieldNode): unknown {
  if (field.list === true) return [];
  return field.value === 'group' ? blankGroup(inside) : '';
}
