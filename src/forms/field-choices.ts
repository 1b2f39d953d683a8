import { fieldAt } from '../fields/field-at.js';
import type { KnownPath } from '../fields/field-tables.js';
import {
  isRecord,
  list,
  localDate,
  requireArgument,
  requireAsOf,
  requireOptions,
  text,
  wrongArgument,
} from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Shape } from '../parse/shape.js';
import { type Choice, type ChoiceOptions, entriesOf } from '../vocabulary/choices.js';
import { type CodeList, codeRows } from '../vocabulary/code-list.js';
import { areaLevels } from '../vocabulary/generated/lists.js';
import { labelsIn } from '../vocabulary/kinds.js';
import { type FormOutline, partsOf } from './form-kind.js';
import {
  choice,
  type FieldChoiceOptions,
  type FieldLanguage,
  namedChoices,
  type OwnList,
  type OwnLists,
} from './own-lists.js';

/**
 * The entries of the list from which a field is chosen, as `choices` gives them; for forms that are made from the model.
 *
 * @param path keys from the top of the submission; positions in lists do not matter.
 * @param language a language, or the part of one that has the texts of concepts and lists.
 * @returns `undefined` for a field that is not chosen from a list.
 * @throws KimError `unknown-id` for a path that leads to no field of the form; `missing-argument` without the day, or
 *   without the texts of the list.
 *
 * @example
 * ```ts
 * const on = { asOf: '2026-01-01' };
 * fieldChoices(registrationForm, ['members', 0, 'sex'], id, on).map(({ label }) => label); // ['perempuan', 'laki-laki']
 * fieldChoices(registrationForm, ['forumLevel'], en, on)[0].value; // 'nasional'
 * fieldChoices(registrationForm, ['name'], id, on); // undefined
 * fieldChoices(activityReportForm, ['ratings', 0, 'criterion'], id, on)[0].value; // 'akses.mutu-pengolahan'
 * ```
 */
export function fieldChoices<Kind extends SubmissionKind, const Given extends Path>(
  form: FormOutline<Kind>,
  path: Given & KnownPath<Kind, Given>,
  language: FieldLanguage,
  options: FieldChoiceOptions,
): readonly Choice[] | undefined {
  const { fields, shape, lists } = partsOf(form, 'fieldChoices');
  requireArgument(path, list, 'fieldChoices', 'path');
  if (!isRecord(language) || !isRecord(language.lists))
    throw wrongArgument(language, aLanguage, 'fieldChoices', 'language');
  requireAsOf(options?.asOf, 'fieldChoices');
  requireOptions(options, fieldChoiceOptions, 'fieldChoices');
  if (path.length === 0) return undefined;
  const field = fieldAt(fields, path);
  if (field === undefined) {
    throw new KimError('unknown-id', `fieldChoices needs path: one of a field of "${form.kind}".`);
  }
  const ofList = field.scheme ?? field.value;
  const own = lists[ofList] ?? ownLists[ofList];
  if (own !== undefined) return own(language, options);
  if (field.scheme === undefined) return undefined;
  const written = listAt(shape(), path);
  return written === undefined ? undefined : entriesIn({ id: field.scheme, codes: written }, language, options);
}

/** The entries of a list of codes, as `choices` gives them. */
function entriesIn(list: CodeList, language: FieldLanguage, { asOf }: ChoiceOptions): readonly Choice[] {
  const rows = codeRows(list);
  const codes = rows.map(({ code }) => code);
  return entriesOf(rows, labelsIn(list.id, codes, language, 'fieldChoices').concepts, asOf);
}

const aLanguage = 'a language or its labels of this kind, such as registrationLabels';
const fieldChoiceOptions = { asOf: localDate, criterion: text };

/** The list of codes at a path; positions in lists do not matter. */
function listAt(shape: Shape, [key, ...rest]: Path): string | undefined {
  if (shape.type === 'code') return shape.written;
  if (shape.type === 'list') return listAt(shape.item, key === undefined ? [] : [key, ...rest]);
  if (shape.type !== 'object') return undefined;
  if (typeof key === 'number') return listAt(shape, rest);
  const field = key === undefined ? undefined : shape.fields.get(key);
  return field === undefined ? undefined : listAt(field.shape, rest);
}

const listExtents: OwnList = ({ lists }) => [
  choice('all', lists.listExtent.all),
  choice('some', lists.listExtent.some),
];

/** The lists of more than one kind, or of registrations, that are no concept scheme of their own. */
const ownLists: OwnLists = {
  'forum-levels': (language, options) => [
    choice('nasional', language.lists.forumLevel.nasional),
    ...entriesIn(areaLevels, language, options),
  ],
  'list-extents': listExtents,
  indicators: ({ indicators }) => indicators?.names && namedChoices(Object.keys(indicators.names), indicators),
};
