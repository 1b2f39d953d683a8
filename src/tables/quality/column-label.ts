import { placeOf } from '../../fields/field-at.js';
import { fieldTables } from '../../fields/field-tables.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { Language } from '../../texts/language.js';
import { type ImportField, type ImportList, importFields } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';

/** The name of a column for people: the label of its field, or the heading that people write. */
export function columnLabel(
  kind: SubmissionKind,
  list: ImportList,
  name: string,
  language: Pick<Language, 'fields'>,
): string {
  const lists = importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>;
  const fields = lists[list];
  const field = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return asLabel(name.replaceAll('_', ' '));
  const placeIn = ({ of, path }: ImportField) =>
    of === 'row' ? `${listPlans[list].place}${path.join('.')}` : placeOf(fieldTables[kind], path);
  const place = placeIn(field);
  const written = asLabel(field.headings[0] ?? name);
  // Where columns share a place, its name would not tell which of them is meant: it is that of the first which holds the place itself.
  const [first, ...others] = Object.values(fields ?? {}).filter((other) => placeIn(other) === place);
  const isMeant = others.length === 0 || (first === field && holdsPlace(field));
  return place === undefined || !isMeant ? written : (labelOfPlace(kind, place, language) ?? written);
}

/** Not one entry of a list, such as the chair among the members. */
const holdsPlace = ({ as, path }: ImportField) =>
  as !== 'officer' && as !== 'adviser' && as !== 'mark' && !path.some((key) => typeof key === 'number');

/** Headings are kept in small letters, in which they are compared. */
const asLabel = (heading: string) =>
  heading.charAt(0).toUpperCase() +
  heading.slice(1).replaceAll(/\b(?:kim|sk|rt|rw|nik)\b/g, (word) => word.toUpperCase());

/** The label of a field by its place: `members[].offices`. */
export function labelOfPlace(
  kind: SubmissionKind,
  place: string,
  { fields }: Pick<Language, 'fields'>,
): string | undefined {
  const texts = fields[kind] as Readonly<Record<string, { readonly label: string } | undefined>>;
  return Object.hasOwn(texts, place) ? texts[place]?.label : undefined;
}
