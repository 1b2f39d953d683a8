import { shortLists } from '../fields/few-choices.js';
import type { Field, FieldScheme, ReferenceTarget } from '../fields/field.js';
import { fieldAt, placeOf } from '../fields/field-at.js';
import type { FieldPath, Fields, KnownPath } from '../fields/field-tables.js';
import { isRecord, requireArgument, wrongArgument } from '../kernel/arguments.js';
import { type Path, pathOfKeys } from '../kernel/json-pointer.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Shape, Field as ShapeField } from '../parse/shape.js';
import type { FieldTextsOf, FieldWords } from '../texts/field-texts.js';
import { type FormOutline, partsOf } from './form-kind.js';

/**
 * The kind of input that suits a field.
 *
 * - `host`: none; the application gives the value.
 * - `one-of-few`: radio buttons. `one-of-many`: a list to choose from. `several`: check boxes.
 * - `yes-no`: yes, no, or not known.
 * - `reference`, `references`: one or several of what the submission itself holds.
 * - `texts`: several lines of text. `group`: fields of its own. `rows`: a list of groups.
 */
export type FormInput =
  | 'host'
  | 'text'
  | 'texts'
  | 'long-text'
  | 'number'
  | 'date'
  | 'one-of-few'
  | 'one-of-many'
  | 'several'
  | 'yes-no'
  | 'reference'
  | 'references'
  | 'group'
  | 'rows';

/** Everything a form needs to know to show a field, in one language. */
export interface FormField extends FieldWords {
  readonly input: FormInput;
  /** What the input holds before anybody has filled it in. */
  readonly blank: '' | readonly never[] | undefined;
  /** Whether there is no submission, or no row of its list, without it. */
  readonly required: boolean;
  /** The optional group that cannot stand without this field: needed once anything in the group is filled in. */
  readonly neededIn?: string;
  /** Whether it is asked of every group; other fields concern some groups only. */
  readonly everybody: boolean;
  /** The list it is chosen from; see `fieldChoices`. */
  readonly scheme?: FieldScheme;
  /** What a reference names. */
  readonly to?: ReferenceTarget;
}

/**
 * The fields of a kind of submission for people: label, help, example, unit, the kind of input that suits, what it holds
 * when blank. In the order in which a form asks.
 *
 * @param texts the words of the kind in one language: `id.fields.registration`.
 * @throws KimError `invalid-argument` for anything but a form of this library.
 *
 * @example
 * ```ts
 * const fields = formFields(registrationForm, id.fields.registration);
 * fields['seat.residents'].label; // 'Jumlah penduduk'
 * fields['seat.residents'].unit; // 'orang'
 * fields['seat.residents'].input; // 'number'
 * fields['members[].elements'].input; // 'several'
 * ```
 */
export function formFields<Kind extends SubmissionKind>(
  form: FormOutline<Kind>,
  texts: FieldTextsOf<Kind>,
): { readonly [Path in FieldPath<Kind>]: FormField } {
  const { fields, shape } = partsOf(form, 'formFields');
  const whole = shape();
  const rows = Object.entries(fields).map(([path, field]) => {
    const required = isRequired(whole, path);
    const group = required ? optionalGroupAround(whole, path) : undefined;
    const isOfHost = fields[path.split(/[[.]/, 1)[0] as string]?.step === 'host';
    return [path, formField(field, isOfHost, wordsOf(texts, path, 'formFields'), required, group)];
  });
  return Object.fromEntries(rows);
}

/** The words of a field; refuses what does not have them. */
function wordsOf(texts: unknown, path: string, caller: string): FieldWords {
  const words = isRecord(texts) ? texts[path] : undefined;
  if (isRecord(words) && typeof words.label === 'string') return words as unknown as FieldWords;
  const takes = 'the words of every field of this kind of submission, such as id.fields.registration';
  throw wrongArgument(texts, takes, caller, 'texts');
}

/** The nearest group that is no row and may be absent as a whole, and with it the field. */
function optionalGroupAround(whole: Shape, path: string): string | undefined {
  const holder = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  if (holder === '' || holder.endsWith('[]')) return undefined;
  return isRequired(whole, holder) ? optionalGroupAround(whole, holder) : holder;
}

/** Whether there is no submission, or no row of its list, without a field. */
function isRequired(whole: Shape, path: string): boolean {
  let field: ShapeField = { shape: whole, required: false };
  for (const key of path.split('.')) {
    const { shape } = field;
    const holder: Shape = shape.type === 'list' ? shape.item : shape;
    const inside = holder.type === 'object' ? holder.fields.get(key.replace('[]', '')) : undefined;
    if (inside === undefined) return false;
    field = inside;
  }
  return field.required;
}

function formField(
  field: Field,
  isOfHost: boolean,
  words: FieldWords,
  required: boolean,
  neededIn: string | undefined,
): FormField {
  const { value, list, scheme, to } = field;
  const input = isOfHost ? 'host' : inputFor(field);
  return {
    ...words,
    input,
    blank: list === true ? [] : value === 'group' ? undefined : '',
    required: required && neededIn === undefined,
    ...(neededIn !== undefined && { neededIn }),
    everybody: input !== 'host' && field.forSome !== true,
    ...(scheme !== undefined && { scheme }),
    ...(to !== undefined && { to }),
  };
}

function inputFor({ value, list, scheme, step }: Field): FormInput {
  if (step === 'host') return 'host';
  const isList = list === true;
  switch (value) {
    case 'constant':
    case 'id':
      return 'host';
    case 'reference':
      return isList ? 'references' : 'reference';
    case 'text':
    case 'region-code':
      return isList ? 'texts' : 'text';
    case 'code':
      if (isList) return 'several';
      return scheme !== undefined && shortLists.has(scheme) ? 'one-of-few' : 'one-of-many';
    case 'level':
      return 'one-of-few';
    case 'count':
    case 'rupiah':
    case 'number':
      return 'number';
    case 'group':
      return isList ? 'rows' : 'group';
    default:
      return value;
  }
}

/**
 * What people call the field at a path, with the rows it stands in: `Anggota 3: Jenis kelamin`. No two fields of a
 * submission have the same label.
 *
 * @param path as in a finding. The item of a list of codes is called as the list.
 * @param texts the words of the kind in one language: `id.fields.registration`.
 * @returns `undefined` for a path that leads to no field.
 *
 * @example
 * ```ts
 * fieldLabel(registrationForm, ['members', 2, 'sex'], id.fields.registration); // 'Anggota 3: Jenis kelamin'
 * fieldLabel(registrationForm, ['members', 2], en.fields.registration); // 'Member 3'
 * fieldLabel(registrationForm, ['name'], id.fields.registration); // 'Nama KIM'
 * ```
 */
export function fieldLabel<Kind extends SubmissionKind, const Given extends Path>(
  form: FormOutline<Kind>,
  path: Given & KnownPath<Kind, Given>,
  texts: FieldTextsOf<Kind>,
): string | undefined {
  const { fields } = partsOf(form, 'fieldLabel');
  requireArgument(path, pathOfKeys, 'fieldLabel', 'path');
  const place = placeOf(fields, path);
  if (place !== undefined) wordsOf(texts, place, 'fieldLabel');
  return labelOf(fields, path, texts as Readonly<Record<string, FieldWords>>);
}

/** As `fieldLabel`, for the table of a kind. */
export function labelOf(fields: Fields, path: Path, words: Readonly<Record<string, FieldWords>>): string | undefined {
  const place = placeOf(fields, path);
  if (place === undefined) return undefined;
  const labels: string[] = [];
  for (const [index, segment] of path.entries()) {
    const list = typeof segment === 'number' ? placeOf(fields, path.slice(0, index)) : undefined;
    const item = list === undefined ? undefined : words[list]?.item;
    if (item !== undefined) labels.push(`${item} ${Number(segment) + 1}`);
  }
  const endsInRow = typeof path.at(-1) === 'number' && words[place]?.item !== undefined;
  if (!endsInRow) labels.push(words[place]?.label ?? '');
  return labels.join(': ');
}

/**
 * The place at which a form shows what was found at a path. What is found at one code of a list is shown at the list; at a
 * field that the host gives, such as an id, at the row or group that holds it; at the submission itself, at its top (`[]`).
 *
 * @returns the path itself where it leads to a field that people see, a row of a list, or nowhere.
 *
 * @example
 * ```ts
 * shownAt(registrationForm, ['members', 0, 'elements', 1]); // ['members', 0, 'elements']
 * shownAt(registrationForm, ['members', 0]); // ['members', 0]
 * shownAt(registrationForm, ['members', 0, 'id']); // ['members', 0]
 * ```
 */
export function shownAt<Kind extends SubmissionKind, const Given extends Path>(
  form: FormOutline<Kind>,
  path: Given & KnownPath<Kind, Given>,
): Path {
  const { fields } = partsOf(form, 'shownAt');
  requireArgument(path, pathOfKeys, 'shownAt', 'path');
  return placeShown(fields, path);
}

function placeShown(fields: Fields, path: Path): Path {
  const field = fieldAt(fields, path);
  if (fields[String(path[0])]?.step === 'host') return [];
  if (field === undefined || field.value === 'group') return path;
  return inputFor(field) === 'host' || typeof path.at(-1) === 'number' ? placeShown(fields, path.slice(0, -1)) : path;
}
