import { type Kind, requireArgument, wrongArgument } from '../kernel/arguments.js';

/** A language, or anything with the tag of one. */
export interface WithLocale {
  /** BCP 47 tag, such as `id`. */
  readonly locale: string;
}

const withLocale: Kind = {
  takes: 'a language',
  accepts: (value) => typeof (value as Partial<WithLocale> | undefined)?.locale === 'string',
};
const languageList: Kind = {
  takes: 'a list of at least one language',
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(withLocale.accepts),
};

/** Longer headers are read up to here: enough for every list that a browser sends. */
const longestHeader = 1000;

/** `in` is the older code of Indonesian (ISO 639, withdrawn 1989), which Java and Android still send. */
const olderTag = /^in(?=-|$)/;

/**
 * The language in which to answer a request, by its `Accept-Language` header (RFC 9110 §12.5.4) and the lookup of RFC 4647
 * §3.4: the range with the greatest weight that one of the languages meets; `q=0` refuses a language; `*` means any that is
 * not named. Between equal weights the one named first.
 *
 * @param header the value of the header; `null` or absent where the client sent none.
 * @param languages what the service speaks, the default first. It is also given where the client accepts none of them, which
 *   the RFC allows and people prefer to an empty answer.
 * @throws KimError `missing-argument` or `invalid-argument` without a list of at least one language, or for a header that is
 *   no text.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
 *
 * @example
 * ```ts
 * acceptedLanguage('en-GB,en;q=0.8', [id, en]).locale; // 'en'
 * acceptedLanguage('fr, en;q=0.2, *;q=0.5', [id, en]).locale; // 'id'
 * acceptedLanguage('in-ID', [id, en]).locale; // 'id'
 * acceptedLanguage(undefined, [id, en]).locale; // 'id'
 * ```
 */
export function acceptedLanguage<Spoken extends WithLocale>(
  header: string | null | undefined,
  languages: readonly Spoken[],
): Spoken {
  requireArgument(languages, languageList, 'acceptedLanguage', 'languages');
  const fallback = languages[0] as Spoken;
  // `Headers.get` gives `null` where the client sent none.
  if (header === undefined || header === null) return fallback;
  if (typeof header !== 'string') throw wrongArgument(header, 'a text, or nothing', 'acceptedLanguage', 'header');
  const ranges = header.slice(0, longestHeader).split(',').flatMap(rangeOf);
  const weights = languages.map((language) => weightOf(language.locale.toLowerCase(), ranges));
  let best: Spoken | undefined;
  let bestWeight = none;
  for (const [i, weight] of weights.entries()) {
    if (weight.q > bestWeight.q || (weight.q === bestWeight.q && weight.q > 0 && weight.place < bestWeight.place)) {
      best = languages[i];
      bestWeight = weight;
    }
  }
  return best ?? fallback;
}

interface Range {
  readonly tag: string;
  readonly q: number;
}

interface Weight {
  readonly q: number;
  /** Where in the header the range stands. */
  readonly place: number;
}

/** One range of the header with its weight; none where it is not written by the grammar. */
function rangeOf(part: string): readonly Range[] {
  const written = /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(
    part,
  );
  if (written === null) return [];
  const [, tag = '', q = '1'] = written;
  return [{ tag: tag.toLowerCase().replace(olderTag, 'id'), q: Number(q) }];
}

/** The weight of a language: the greatest of the ranges that it meets, unless the one that names it most exactly refuses it. */
function weightOf(locale: string, ranges: readonly Range[]): Weight {
  const placed = ranges.map((range, place) => ({ ...range, place }));
  const covering = placed.filter(({ tag }) => tag === locale || locale.startsWith(`${tag}-`));
  const [mostExact] = covering.sort((a, b) => b.tag.length - a.tag.length);
  if (mostExact?.q === 0) return none;
  // Lookup shortens a range until a language meets it: `en-GB` is met by `en`.
  const named = placed.filter(
    (range) => range.q > 0 && (covering.includes(range) || range.tag.startsWith(`${locale}-`)),
  );
  const met = named.length > 0 ? named : placed.filter(({ tag }) => tag === '*');
  return met.sort((a, b) => b.q - a.q || a.place - b.place)[0] ?? none;
}

const none: Weight = { q: 0, place: 0 };
