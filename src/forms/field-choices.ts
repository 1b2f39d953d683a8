import type { FieldScheme } from '../fields/field.js';
import { fieldAt } from '../fields/field-at.js';
import { fieldTables, type KnownPath } from '../fields/field-tables.js';
import type { Path } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { schemes } from '../schemas/json-schema/schemes.js';
import type { Language } from '../texts/language.js';
import { type Choice, type ChoiceOptions, choices } from '../vocabulary/choices.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import type { ConceptText } from '../vocabulary/concept-texts.js';
import { areaLevels } from '../vocabulary/concepts/area-levels.js';

/** What a language must have to label the entries of every field. */
export interface FieldLanguage extends Pick<Language, 'concepts' | 'lists'> {
  /** Names of indicators and levels of rubrics, for the fields that are chosen from them. */
  readonly indicators?: Pick<Language['indicators'], 'names' | 'rubrics' | 'counted'>;
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
 * @throws KimError `unknown-id` for a kind that does not exist, or a path that leads to no field of it.
 *
 * @example
 * ```ts
 * const on = { asOf: '2026-01-01' };
 * fieldChoices('registration', ['members', 0, 'sex'], id, on).map(({ label }) => label); // ['perempuan', 'laki-laki']
 * fieldChoices('registration', ['forumLevel'], en, on)[0].value; // 'nasional'
 * fieldChoices('registration', ['name'], id, on); // undefined
 * fieldChoices('activity-report', ['ratings', 0, 'criterion'], id, on)[0].value; // 'akses.mutu-pengolahan'
 * ```
 */
export function fieldChoices<Kind extends SubmissionKind, const Given extends Path>(
  kind: Kind,
  path: Given & KnownPath<Kind, Given>,
  language: FieldLanguage,
  options: FieldChoiceOptions,
): readonly Choice[] | undefined {
  if (!Object.hasOwn(fieldTables, kind)) throw new KimError('unknown-id', 'There is no such kind of submission.');
  if (path.length === 0) return undefined;
  const field = fieldAt(fieldTables[kind], path);
  if (field === undefined) {
    throw new KimError('unknown-id', `The path leads to no field of a submission of kind "${kind}".`);
  }
  if (field.value === 'level') return levels(language, options.criterion);
  if (field.scheme === undefined) return undefined;
  const own = ownLists[field.scheme];
  if (own !== undefined) return own(language, options);
  const scheme = schemeById(field.scheme);
  return scheme === undefined ? undefined : choices(scheme, language, options);
}

/** The scheme with this id, among those from which submissions take their codes. */
export function schemeById(id: string): ConceptScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

type ListOf = (language: FieldLanguage, options: ChoiceOptions) => readonly Choice[] | undefined;

const listExtents: ListOf = ({ lists }) => [choice('all', lists.listExtent.all), choice('some', lists.listExtent.some)];

/** The lists that are no concept scheme of their own. */
const ownLists: { readonly [Scheme in FieldScheme]?: ListOf } = {
  'forum-levels': (language, options) => [
    choice('nasional', language.lists.forumLevel.nasional),
    ...choices(areaLevels, language, options),
  ],
  'list-extents': listExtents,
  indicators: ({ indicators }) => indicators && namesOf(Object.keys(indicators.names), indicators),
  'rubric-criteria': ({ indicators }) => indicators && namesOf(Object.keys(indicators.rubrics), indicators),
};

type IndicatorWords = NonNullable<FieldLanguage['indicators']>;

function namesOf(codes: readonly string[], { names, counted }: IndicatorWords): readonly Choice[] {
  return (codes as (keyof typeof names)[]).map((code) =>
    choice(code, { label: names[code], definition: counted[code] }),
  );
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

function choice(value: string, { label, definition }: ConceptText): Choice {
  return { value, label, description: definition, deprecated: false, depth: 0 };
}
