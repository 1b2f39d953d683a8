import type { Path } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind, readerOf } from '../parse/readers.js';
import type { Shape } from '../parse/shape.js';
import { schemes } from '../schemas/json-schema/schemes.js';
import { type Choice, type ChoiceOptions, choices } from '../vocabulary/choices.js';
import type { Bilingual, ConceptScheme } from '../vocabulary/concept.js';
import { areaLevels } from '../vocabulary/concepts/area-levels.js';
import { bodyTypes } from '../vocabulary/concepts/body-types.js';

/**
 * The entries of the list from which a field is chosen, as `choices` gives them; for forms that are made from the model.
 *
 * @param path keys from the top of the submission; positions in lists do not matter.
 * @returns `undefined` for a field that is not chosen from a list.
 * @throws KimError `unknown-id` for a kind that does not exist, or a path that leads to no field of it.
 *
 * @example
 * ```ts
 * const on = { asOf: '2026-01-01' };
 * fieldChoices('registration', ['members', 0, 'sex'], 'id', on).map(({ label }) => label); // ['perempuan', 'laki-laki']
 * fieldChoices('registration', ['forumLevel'], 'en', on)[0].value; // 'nasional'
 * fieldChoices('registration', ['name'], 'id', on); // undefined
 * ```
 */
export function fieldChoices(
  kind: SubmissionKind,
  path: Path,
  locale: keyof Bilingual,
  options: ChoiceOptions,
): readonly Choice[] | undefined {
  const shape = shapeAt(kind, path);
  if (shape.type !== 'code') return undefined;
  const own = ownLists[`${kind}/${keysOf(path).join('/')}`];
  if (own !== undefined) return own(locale, options);
  const scheme = shape.scheme === undefined ? undefined : schemeById(shape.scheme);
  return scheme === undefined ? undefined : choices(scheme, locale, options);
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

type ListOf = (locale: keyof Bilingual, options: ChoiceOptions) => readonly Choice[];

/** The lists that are no concept scheme of their own. */
const ownLists: Readonly<Record<string, ListOf>> = {
  'registration/forumLevel': (locale, options) => [
    choice('nasional', nationwide, locale),
    ...choices(areaLevels, locale, options),
  ],
  'registration/membersListed': (locale) => [choice('all', allListed, locale), choice('some', someListed, locale)],
  'activity-report/facilitation/receiver': (locale, options) => choices(bodyTypes, locale, options),
};

interface ChoiceTexts {
  readonly label: Bilingual;
  readonly description: Bilingual;
}

const nationwide: ChoiceTexts = {
  label: { id: 'nasional', en: 'national' },
  description: { id: 'Menghimpun KIM dari seluruh Indonesia.', en: 'Unites KIMs from all of Indonesia.' },
};

const allListed: ChoiceTexts = {
  label: { id: 'semua anggota', en: 'all members' },
  description: { id: 'Daftar ini memuat semua anggota.', en: 'The list names every member.' },
};

const someListed: ChoiceTexts = {
  label: { id: 'sebagian anggota', en: 'some of the members' },
  description: {
    id: 'Masih ada anggota lain yang belum tercatat di daftar ini.',
    en: 'There are other members, whom the list does not name.',
  },
};

function choice(value: string, { label, description }: ChoiceTexts, locale: keyof Bilingual): Choice {
  return { value, label: label[locale], description: description[locale], deprecated: false, depth: 0 };
}
