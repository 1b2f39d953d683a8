import { readCode, readCodes, readNumberAsCode } from '../cells/codes.js';
import type { AmbiguousDates } from '../cells/day.js';
import { makeFinder } from '../cells/finder.js';
import { type Kind, oneOf, requireOptions } from '../kernel/arguments.js';
import { contextKinds } from '../model/context-kinds.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/kinds.js';
import { jsonTypeOf, ownValue } from '../parse/plain-value.js';
import { readerOf } from '../parse/readers.js';
import { type CodeReading, codeSpelt } from './normalise-leaf.js';
import { type Normalisation, readAsShape } from './normalise-shape.js';
import { schemeById } from './scheme-by-id.js';

/** How to normalise. */
export interface NormaliseOptions {
  /** Kind of submission, for a value that does not state it, such as one step of a form. */
  readonly kind?: SubmissionKind;
  /**
   * How to read `03/04/2016`: as Indonesians write, day first (the default), or not at all, so that it stays and is
   * reported. `17/03/2016` is certain either way.
   */
  readonly ambiguousDates?: AmbiguousDates;
  /**
   * What an empty list states: that there is none (`'none'`, the default, as in a submission), or that nobody has answered
   * (`'not-answered'`, as in the values of a form, where every list starts empty). In the second case a form states that
   * there is none with the value `none`, alone or as the one entry of the list, and rows at the end of a list in which
   * nothing stands but the id that the form gave are no rows.
   */
  readonly emptyLists?: 'none' | 'not-answered';
}

/**
 * Writes a value as forms and people give it the way a submission writes it: texts in NFC without needless blanks; empty
 * fields absent; dates as `2016-03-17`; digits as numbers where a number belongs; ya and tidak as true and false; names of
 * concepts as their codes; what states that nothing is given (`-`, `n/a`) absent. Cells are read as `submissionsFromRows` reads
 * them. What is not certain stays as it is, so that it is reported: `2024-02-30`, `± 30`, `Maret 2016`.
 *
 * Letters of names are never changed, unknown fields never touched, nothing is invented. `null`, an empty text and a text
 * of blanks are absent; so is a part of which every field was left empty, and such rows at the end of a list. Rows before
 * others keep their place. One text where several may stand becomes a list. Normalising twice changes nothing more.
 *
 * @param value anything; it is never thrown at and never changed itself.
 *
 * @example
 * ```ts
 * const form = {
 *   kind: 'registration', name: ' KIM  Mawar ', nameForm: '', bodyType: 'KIM',
 *   formation: { formedOn: '17 Maret 2016' }, seat: { residents: '4200' },
 * };
 * const { value, changes } = normalise(form);
 * value; // { kind: 'registration', name: 'KIM Mawar', bodyType: 'kim', formation: { formedOn: '2016-03-17' }, seat: { residents: 4200 } }
 * changes.map(({ path, as }) => `${path.join('.')}: ${as}`); // ['name: text', 'nameForm: absent', 'bodyType: code', 'formation.formedOn: date', 'seat.residents: number']
 * normalise({ kind: 'registration', formation: { formedOn: '2024-02-30' } }).changes; // []
 * ```
 */
export function normalise(value: unknown, options: NormaliseOptions = {}): Normalisation {
  requireOptions(options, normaliseOptions, 'normalise');
  if (jsonTypeOf(value) !== 'object') return { value, changes: [] };
  const stated = ownValue(value as object, 'kind');
  const kind = isKind(stated) ? stated : options.kind;
  if (!isKind(kind)) return { value, changes: [] };
  const { value: normal, changes } = readAsShape(readerOf(kind).shape, value, {
    dates: options.ambiguousDates ?? 'day-first',
    emptyListsSayNone: options.emptyLists !== 'not-answered',
    codes: namesOfConcepts(),
    leavesRowsOut: false,
    takesInexactDates: false,
  });
  return { value: normal, changes };
}

/** With what else a context may hold. */
const normaliseOptions: Readonly<Record<string, Kind>> = {
  ...contextKinds,
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
  emptyLists: /* @__PURE__ */ oneOf('none', 'not-answered'),
};

/** Codes as people write them: by any name of the concept, and as lists of people have them. */
function namesOfConcepts(): CodeReading {
  const find = makeFinder();
  return {
    one: ({ scheme, codes }, text) => {
      const concepts = scheme === undefined ? undefined : schemeById(scheme);
      return concepts === undefined ? codeSpelt(codes, text) : readCode(concepts, text, find);
    },
    several: ({ scheme }, text) => {
      const concepts = scheme === undefined ? undefined : schemeById(scheme);
      if (concepts === undefined) return undefined;
      const { codes, unread } = readCodes(concepts, text, find);
      // An ordinary member is in a list of offices with none.
      return unread === 0 && (codes.length > 0 || scheme === 'officer-roles') ? codes : undefined;
    },
    ofNumber: ({ scheme }, value) => {
      const concepts = scheme === undefined ? undefined : schemeById(scheme);
      return concepts === undefined ? undefined : readNumberAsCode(concepts, value);
    },
  };
}
