import { isLocalDate } from '../../src/kernel/local-date.js';
import { foldText } from '../../src/kernel/text.js';
import type { Concept, ConceptScheme } from '../../src/vocabulary/concept.js';
import type { ConceptText, SchemeTexts } from '../../src/vocabulary/concept-texts.js';
import { sources } from '../../src/vocabulary/sources.js';

const languageNames = ['Indonesian', 'English'] as const;

/** The texts of a scheme in Indonesian and in English; either may lack anything. */
export type TextsToCheck = readonly [SchemeTexts, SchemeTexts];

/**
 * What is wrong with a scheme, in sentences for a person who knows KIM but no code. Each names the file, the row and
 * what is missing. The table may be wrong in any way that the type checker would have refused.
 */
export function problemsOf(scheme: ConceptScheme, texts: TextsToCheck, all: readonly ConceptScheme[]): string[] {
  const file = `${scheme.id}.ts`;
  const schemes = new Map(all.map((other) => [other.id, other]));
  const rowProblems = Object.entries(scheme.concepts as Record<string, Partial<Concept>>).flatMap(([code, concept]) =>
    [
      ...codeProblems(code),
      ...textProblems('label', texts, ({ concepts }) => concepts[code]?.label),
      ...textProblems('definition', texts, ({ concepts }) => concepts[code]?.definition),
      ...(texts.every(({ concepts }) => concepts[code]?.scopeNote === undefined)
        ? []
        : textProblems('scope note', texts, ({ concepts }) => concepts[code]?.scopeNote)),
      ...sourceProblems(concept),
      ...broaderProblems(scheme, code, concept),
      ...dateProblems(scheme, concept),
      ...linkProblems(
        schemes,
        concept,
        texts.map(({ concepts }) => concepts[code]),
      ),
    ].map((problem) => `${file}: '${code}' ${problem}.`),
  );
  const head = [
    ...textProblems('title', texts, ({ title }) => title),
    ...textProblems('description', texts, ({ description }) => description),
    ...(isLocalDate(scheme.horizon) ? [] : ['has no horizon, the day up to which its rows were checked (2026-01-31)']),
  ].map((problem) => `${file}: the list itself ${problem}.`);
  return [...head, ...rowProblems, ...sharedNames(scheme).map((problem) => `${file}: ${problem}.`)];
}

function codeProblems(code: string): string[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
    ? []
    : ['is not written in small letters a to z with hyphens (temu-wicara)'];
}

function textProblems<Of>(what: string, texts: readonly Of[], text: (texts: Of) => string | undefined): string[] {
  return texts.flatMap((of, i) => ((text(of) ?? '').trim() === '' ? [`has no ${languageNames[i]} ${what}`] : []));
}

function sourceProblems({ sources: cited }: Partial<Concept>): string[] {
  if (cited === undefined || cited.length < 1) return ['has no source: say where the name was seen'];
  return cited
    .filter(({ source }) => !Object.hasOwn(sources, source))
    .map(({ source }) => `cites the source '${source}', which no file in sources/ has`);
}

function broaderProblems(scheme: ConceptScheme, code: string, { broader }: Partial<Concept>): string[] {
  const way = [code];
  let wider = broader;
  while (wider !== undefined) {
    if (way.includes(wider)) return [`stands under itself (${[...way, wider].join(' under ')})`];
    const above = scheme.concepts[wider];
    if (above === undefined) return way.length === 1 ? [`stands under '${wider}', which is no row of this file`] : [];
    way.push(wider);
    wider = above.broader;
  }
  return [];
}

function dateProblems(scheme: ConceptScheme, { since, until, replacedBy }: Partial<Concept>): string[] {
  const problems: string[] = [];
  for (const [name, date] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (date !== undefined && !isLocalDate(date)) problems.push(`has a '${name}' that is no date like 2026-01-31`);
  }
  if (since !== undefined && until !== undefined && until <= since)
    problems.push("ends ('until') before it begins ('since')");
  if (replacedBy === undefined) return problems;
  const heir = scheme.concepts[replacedBy];
  if (heir === undefined) problems.push(`is replaced by '${replacedBy}', which is no row of this file`);
  if (until === undefined) problems.push("is replaced, but does not say from which day ('until')");
  else if (heir?.until !== undefined && heir.until <= until)
    problems.push(`is replaced by '${replacedBy}', which was retired before`);
  return problems;
}

function linkProblems(
  schemes: ReadonlyMap<string, ConceptScheme>,
  { links = [] }: Partial<Concept>,
  texts: readonly (ConceptText | undefined)[],
): string[] {
  return links.flatMap((link) => {
    const target = schemes.get(link.scheme);
    if (target === undefined) return [`points to the list '${link.scheme}', which does not exist`];
    return [
      ...(Object.hasOwn(target.concepts, link.code)
        ? []
        : [`points to '${link.code}', which is no row of ${link.scheme}.ts`]),
      ...textProblems(
        `reason for pointing to '${link.code}'`,
        texts,
        (text) => text?.reasons?.[`${link.scheme}/${link.code}`],
      ),
    ];
  });
}

/** Codes, terms and aliases that lead to two rows. */
function sharedNames(scheme: ConceptScheme): string[] {
  const owner = new Map<string, string>();
  return Object.entries(scheme.concepts as Record<string, Partial<Concept>>).flatMap(([code, concept]) => {
    const names = [...new Set([code, concept.term ?? code, ...(concept.aliases ?? [])].map(foldText))];
    return names.flatMap((name) => {
      const first = owner.get(name);
      if (first === undefined) owner.set(name, code);
      return name === '' || first === undefined
        ? []
        : [`'${first}' and '${code}' share the name "${name}"; take it from one of them`];
    });
  });
}
