import { placeOf } from '../fields/field-at.js';
import { fieldTables } from '../fields/field-tables.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Language } from '../texts/language.js';
import { type ImportField, type ImportList, importFields } from './import-fields.js';
import { listPlans } from './import-lists.js';

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
  if (field === undefined) return name.replaceAll('_', ' ');
  const { of, path, as, headings } = field;
  const place = of === 'row' ? `${listPlans[list].place}${path.join('.')}` : placeOf(fieldTables[kind], path);
  if (place === undefined || as === 'officer' || as === 'mark') return headings[0] ?? name;
  return labelOfPlace(kind, place, language) ?? headings[0] ?? name;
}

/** The label of a field by its place: `members[].offices`. */
export function labelOfPlace(
  kind: SubmissionKind,
  place: string,
  { fields }: Pick<Language, 'fields'>,
): string | undefined {
  const texts = fields[kind] as Readonly<Record<string, { readonly label: string } | undefined>>;
  return Object.hasOwn(texts, place) ? texts[place]?.label : undefined;
}
