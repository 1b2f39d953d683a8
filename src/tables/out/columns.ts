import { requireArgument, requireOptions, wrongArgument } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import type { Language } from '../../texts/language.js';
import { columnLanguage, rowOptions } from '../kinds.js';
import { type ActivityRow, activityColumnsIn } from './activity-rows.js';
import { type ClassRow, classColumns } from './class-rows.js';
import { type Column, inLanguage } from './column.js';
import { type CountRow, countColumns } from './count-rows.js';
import { type TidyRow, tidyColumns } from './tidy-row.js';
import type { RowOptions } from './tidy-rows.js';
import { type WideRow, wideColumnsIn } from './wide-rows.js';

/** The rows there are, by kind. */
export interface RowOf {
  /** KIM × period × indicator, from `tidyRows`. */
  readonly tidy: TidyRow;
  /** KIM × period, from `wideRows`. */
  readonly wide: WideRow;
  /** Activity, from `activityRows`. */
  readonly activity: ActivityRow;
  /** KIM × period × class, from `classRows`. */
  readonly class: ClassRow;
  /** Count of a table with the small ones hidden, from `countRows`. */
  readonly count: CountRow;
}

/** A kind of row. */
export type RowKind = keyof RowOf;

type Dictionaries = {
  readonly [Kind in RowKind]: (
    language: Language,
    own: RowOptions['indicators'],
  ) => readonly Column<keyof RowOf[Kind] & string>[];
};

const dictionaries: Dictionaries = {
  tidy: (language) => inLanguage(tidyColumns, language.columns),
  wide: wideColumnsIn,
  activity: activityColumnsIn,
  class: (language) => inLanguage(classColumns, language.columns),
  count: (language) => inLanguage(countColumns, language.columns),
};

/**
 * The column dictionary of a kind of row: name, type, label, unit, class of personal data and meaning of every column, in
 * the order in which to write them. A reader of CSV text needs the types: text such as `62.10` looks like a number.
 *
 * @param kind which rows.
 * @param language the language of labels and descriptions.
 * @param options indicators of one's own, for wide rows.
 * @throws KimError `unknown-id` for an invalid kind, `missing-argument` or `invalid-argument` for another wrong argument.
 *
 * @example
 * ```ts
 * columns('tidy', en).find(({ name }) => name === 'region_code').type; // 'text'
 * columns('wide', id).find(({ name }) => name === 'aspirasi_lama_penyaluran').unit; // 'hari'
 * columns('activity', en).find(({ name }) => name === 'title').privacyClass; // 'general'
 * ```
 */
export function columns<Kind extends RowKind>(
  kind: Kind,
  language: Language,
  options: Pick<RowOptions, 'indicators'> = {},
): readonly Column<keyof RowOf[Kind] & string>[] {
  if (typeof kind !== 'string' || !Object.hasOwn(dictionaries, kind)) {
    const error = wrongArgument(kind, `one of ${Object.keys(dictionaries).join(', ')}`, 'columns', 'kind');
    throw typeof kind === 'string' ? new KimError('unknown-id', error.message) : error;
  }
  requireArgument(language, columnLanguage, 'columns', 'language');
  requireOptions(options, rowOptions, 'columns');
  return dictionaries[kind](language, options.indicators);
}
