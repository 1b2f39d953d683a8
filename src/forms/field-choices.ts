import type { Path } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind, readerOf } from '../parse/readers.js';
import type { Shape } from '../parse/shape.js';
import { schemes } from '../schemas/json-schema/schemes.js';
import type { Language } from '../texts/language.js';
import { type Choice, type ChoiceOptions, choices } from '../vocabulary/choices.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import type { ConceptText } from '../vocabulary/concept-texts.js';
import { areaLevels } from '../vocabulary/concepts/area-levels.js';
import { bodyTypes } from '../vocabulary/concepts/body-types.js';

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
 * ```
 */
export function fieldChoices(
  kind: SubmissionKind,
  path: Path,
  language: FieldLanguage,
  options: ChoiceOptions,
): readonly Choice[] | undefined {
  const shape = shapeAt(kind, path);
  if (shape.type !== 'code') return undefined;
  const own = ownLists[`${kind}/${keysOf(path).join('/')}`];
  if (own !== undefined) return own(language, options);
  const scheme = shape.scheme === undefined ? undefined : schemeById(shape.scheme);
  return scheme === undefined ? undefined : choices(scheme, language, options);
}

/** The scheme with this id, among those from which submissions take their codes. */
export function schemeById(id: string): ConceptScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

const keysOf = (path: Path) => path.filter((segment) => typeof segment === 'string');

function shapeAt(kind: SubmissionKind, path: Path): Shape {
  if (!isKind(kind)) throw new KimError('unknown-id', 'There is no such kind of submission.');
  let shape: Shape | undefined = readerOf(kind).shape;
  for (const key of keysOf(path)) {
    shape = shape?.type === 'object' ? itemOf(shape.fields.get(key)?.shape) : undefined;
  }
  if (shape === undefined)
    throw new KimError('unknown-id', `The path leads to no field of a submission of kind "${kind}".`);
  return shape;
}

function itemOf(shape: Shape | undefined): Shape | undefined {
  return shape?.type === 'list' ? itemOf(shape.item) : shape;
}

/** What a language must have to label the entries of every field. */
export type FieldLanguage = Pick<Language, 'concepts' | 'lists'>;

type ListOf = (language: FieldLanguage, options: ChoiceOptions) => readonly Choice[];

/** The lists that are no concept scheme of their own. */
const ownLists: Readonly<Record<string, ListOf>> = {
  'registration/forumLevel': (language, options) => [
    choice('nasional', language.lists.forumLevel.nasional),
    ...choices(areaLevels, language, options),
  ],
  'registration/membersListed': ({ lists }) => [
    choice('all', lists.membersListed.all),
    choice('some', lists.membersListed.some),
  ],
  'activity-report/facilitation/receiver': (language, options) => choices(bodyTypes, language, options),
};

function choice(value: string, { label, definition }: ConceptText): Choice {
  return { value, label, description: definition, deprecated: false, depth: 0 };
}
