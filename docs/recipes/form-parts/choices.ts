import { type FormField, type FormInput, fieldChoices, fieldLabel } from 'kim-domain/forms';
import type { Choice } from 'kim-domain/vocabulary';
import { type FieldsOfForm, forms, type Kind, type Language } from './load.js';
import type { Words } from './words.js';

/** The path of a field by the name of its input: `members.0.sex` is `['members', 0, 'sex']`. */
const pathOf = (name: string) => name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What people call a field, with the row in which it stands: "Anggota 3: Jenis kelamin". */
export function labelAt(name: string, kind: Kind, { fields }: Language): string {
  const path = pathOf(name);
  const label =
    kind === 'registration'
      ? fieldLabel(forms[kind], path, fields.registration)
      : fieldLabel(forms[kind], path, fields['activity-report']);
  return label ?? '';
}

/** Names of inputs in the order in which a page shows them: in every part first what everybody is asked. */
export function inOrder(names: readonly string[], fields: FieldsOfForm): readonly string[] {
  const places = Object.keys(fields);
  const rankOf = (name: string) =>
    pathOf(name).map((key, index, path) => {
      if (typeof key === 'number') return key;
      const place = path.slice(0, index + 1).reduce<string>(placeAfter, '');
      return places.indexOf(place) + (isAskedFirst(fields[place]) ? 0 : places.length);
    });
  const ranked = names.map((name) => ({ name, rank: rankOf(name) }));
  const differ = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((each, index) => each !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
  };
  return ranked.sort((a, b) => differ(a.rank, b.rank)).map(({ name }) => name);
}

const placeAfter = (place: string, key: string | number) =>
  typeof key === 'number' ? `${place}[]` : place === '' ? key : `${place}.${key}`;

/** The places right inside a group, or (`members[]`) a row. */
export function within(place: string, fields: FieldsOfForm): readonly string[] {
  return Object.keys(fields).filter(
    (each) => each.startsWith(`${place}.`) && !/[.[]/.test(each.slice(place.length + 1)),
  );
}

/** Whether a field stands in the form itself, or behind "other fields". */
export function isAskedFirst(field: FormField | undefined): boolean {
  return field?.everybody === true || field?.required === true;
}

/** Whether a field must be filled in: always, or once anything in its group is. */
export function neededBy({ input, required, neededIn }: FormField, say: Words): string | undefined {
  if (input === 'group' || input === 'rows') return undefined;
  return required ? say.required : neededIn === undefined ? undefined : say.requiredInGroup;
}

/** What stands below a label: the help, and an example where people type; the entries of a list speak for themselves. */
export function helpIn({ input, to, help, example }: FormField, say: Words): string {
  // What a record of the form names is chosen; the id of anything else is written.
  const isTyped = typed.includes(input) || (to !== undefined && !inForm.includes(to));
  return isTyped ? `${help} ${say.example(example)}` : help;
}

const typed: readonly FormInput[] = ['text', 'texts', 'long-text', 'number', 'date'];
const inForm: readonly FormField['to'][] = ['activities', 'partners', 'records'];

/** An entry of a list from which a field is chosen. */
export type Entry = Pick<Choice, 'value' | 'label' | 'deprecated' | 'depth' | 'group'>;

/** What is known where the choices of a field are asked for. */
export interface ChoicesContext {
  readonly kind: Kind;
  readonly language: Language;
  readonly asOf: string;
  /** What stands in the form at a name. */
  readonly valueAt: (name: string) => unknown;
}

/** What a field is chosen from: a list of the library, or what the form itself holds. */
export function choicesFor(name: string, field: FormField, context: ChoicesContext): readonly Entry[] {
  const { kind, language, asOf, valueAt } = context;
  if (field.scheme !== undefined || /\.level$/.test(name)) {
    const criterion = field.scheme === undefined ? String(valueAt(name.replace(/level$/, 'criterion'))) : undefined;
    return fieldChoices(forms[kind], pathOf(name), language, { asOf, criterion }) ?? [];
  }
  const { table: fields } = language;
  return listsOf(field, fields).flatMap((list) => {
    const rows = valueAt(list);
    return (Array.isArray(rows) ? (rows as readonly Row[]) : []).map((row, index) => ({
      value: row.id,
      label: [`${fields[list]?.item} ${index + 1}`, row.title || row.name].filter(Boolean).join(': '),
      deprecated: false,
      depth: 0,
    }));
  });
}

/** The lists of the form that have what a field names: one of them, or every list whose rows have an id. */
function listsOf({ to }: FormField, fields: FieldsOfForm): readonly string[] {
  if (to === undefined || !inForm.includes(to)) return [];
  if (to !== 'records') return [to];
  return Object.keys(fields).filter(
    (place) => fields[place]?.input === 'rows' && fields[`${place}[].id`] !== undefined,
  );
}

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
}

/** Entries in a row that stand in the same group; the top of a group is an entry before it. */
export function grouped(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const groups: (readonly [string, Entry[]])[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === (entry.group ?? '')) last[1].push(entry);
    else groups.push([entry.group ?? '', [entry]]);
  }
  return groups;
}

/** A label in a list that shows a tree by its indents: a list for choosing one has no other way on a phone. */
export function indented(label: string, depth: number): string {
  return '\u2003'.repeat(depth) + label;
}

/** The lines of a field for several texts, as they are typed: a list that was stored has one text a line. */
export function linesOf(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}
