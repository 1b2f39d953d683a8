import type { FieldScheme } from '../fields/field.js';
import { fieldAt } from '../fields/field-at.js';
import type { KnownPath } from '../fields/field-tables.js';
import {
  isRecord,
  localDate,
  requireArgument,
  requireAsOf,
  requireOptions,
  text,
  wrongArgument,
} from '../kernel/arguments.js';
import { type Path, pathOfKeys } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Shape } from '../parse/shape.js';
import type { Language } from '../texts/language.js';
import { type Choice, type ChoiceOptions, choices, entriesOf } from '../vocabulary/choices.js';
import { codeRows } from '../vocabulary/code-list.js';
import type { LabelLanguage, SchemeLabels } from '../vocabulary/concept-texts.js';
import type { AreaLevel } from '../vocabulary/concepts/area-levels.js';
import { areaLevels } from '../vocabulary/generated/lists.js';
import { labelsIn } from '../vocabulary/kinds.js';
import { type FormOutline, partsOf } from './form-kind.js';

/** What a language must have to label the entries of every field. */
export interface FieldLanguage extends Pick<Language, 'lists'> {
  /**
   * Texts of the schemes from which the fields are chosen: all of them, or those of the fields that are shown; labels alone
   * where nobody reads what they mean.
   */
  readonly concepts: {
    readonly [Id in keyof Language['concepts']]?: SchemeLabels<keyof Language['concepts'][Id]['concepts'] & string>;
  };
  /** Names of indicators and levels of rubrics, for the fields that are chosen from them. */
  readonly indicators?: Partial<Pick<Language['indicators'], 'names' | 'rubrics' | 'counted'>>;
}

/** For which day, and for which field, a list is made. */
export interface FieldChoiceOptions extends ChoiceOptions {
  /** For the level of a rating: the criterion that is rated; the levels then state what was observed. */
  readonly criterion?: string | undefined;
}

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
  const { fields, shape } = partsOf(form, 'fieldChoices');
  requireArgument(path, pathOfKeys, 'fieldChoices', 'path');
  if (!isRecord(language) || !isRecord(language.lists))
    throw wrongArgument(language, aLanguage, 'fieldChoices', 'language');
  requireAsOf(options?.asOf, 'fieldChoices');
  requireOptions(options, fieldChoiceOptions, 'fieldChoices');
  if (path.length === 0) return undefined;
  const field = fieldAt(fields, path);
  if (field === undefined) {
    throw new KimError(
      'unknown-id',
      `fieldChoices needs path: one that leads to a field of a submission of kind "${form.kind}".`,
    );
  }
  if (field.value === 'level') return levels(language, options.criterion);
  if (field.scheme === undefined) return undefined;
  const own = ownLists[field.scheme];
  if (own !== undefined) return own(language, options);
  const written = listAt(shape(), path);
  if (written === undefined) return undefined;
  const rows = codeRows({ codes: written });
  const codes = rows.map(({ code }) => code);
  return entriesOf(rows, labelsIn(field.scheme, codes, language, 'fieldChoices').concepts, options.asOf);
}

const aLanguage = 'a language, or its labels of this kind, such as registrationLabels of "kim-domain/texts/id"';
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

type ListOf = (language: FieldLanguage, options: ChoiceOptions) => readonly Choice[] | undefined;

const listExtents: ListOf = ({ lists }) => [choice('all', lists.listExtent.all), choice('some', lists.listExtent.some)];

/** The lists that are no concept scheme of their own. */
const ownLists: { readonly [Scheme in FieldScheme]?: ListOf } = {
  'forum-levels': (language, options) => [
    choice('nasional', language.lists.forumLevel.nasional),
    ...choices(areaLevels, language as LabelLanguage<AreaLevel, 'area-levels'>, options),
  ],
  'list-extents': listExtents,
  indicators: ({ indicators }) => indicators?.names && namesOf(Object.keys(indicators.names), indicators),
  'rubric-criteria': ({ indicators }) => indicators?.rubrics && namesOf(Object.keys(indicators.rubrics), indicators),
};

type AllNames = Readonly<Record<'names' | 'counted', Readonly<Record<string, string>>>>;

function namesOf(codes: readonly string[], { names = {}, counted = {} }: Partial<AllNames>): readonly Choice[] {
  return codes.map((code) => choice(code, { label: names[code] ?? code, definition: counted[code] }));
}

/** The four levels of a rubric; without a criterion they are numbers. */
function levels({ indicators }: FieldLanguage, criterion: string | undefined): readonly Choice[] {
  const rubrics: Readonly<Record<string, readonly string[]>> = indicators?.rubrics ?? {};
  const texts = criterion !== undefined && Object.hasOwn(rubrics, criterion) ? rubrics[criterion] : undefined;
  return ['1', '2', '3', '4'].map((level, index) => {
    const text = texts?.[index];
    return choice(level, { label: text === undefined ? level : `${level}. ${text}`, definition: text ?? level });
  });
}

function choice(
  value: string,
  { label, definition }: { readonly label: string; readonly definition?: string | undefined },
): Choice {
  return { value, label, ...(definition !== undefined && { description: definition }), deprecated: false, depth: 0 };
}
