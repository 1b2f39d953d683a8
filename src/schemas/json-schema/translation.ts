import type { MarkedList } from '../../facts/whole-lists.js';
import type { LocalDate } from '../../kernel/local-date.js';
import { type AnySchema, all, any, empty, exactly, having, holding, lacking, withNo } from './words.js';

/** What a rule may lean on beside its options. */
export interface TranslationContext {
  /** The day of judgement, where the schema is made for one. */
  readonly asOf?: LocalDate;
}

/**
 * A rule as a JSON Schema that refuses exactly the documents that break it, among those of the right shape. What the
 * rule cannot tell, the schema lets pass.
 */
export interface Expressed {
  readonly schema: AnySchema;
  readonly exactWhen?: never;
  readonly why?: never;
}

/** A rule as a JSON Schema that refuses only documents that break it, and all of those among the documents named. */
export interface PartlyExpressed {
  readonly schema: AnySchema;
  /** The documents for which it is exact, as the end of the sentence "exact when …". */
  readonly exactWhen: string;
  readonly why?: never;
}

/** A rule that JSON Schema has no words for. */
export interface NotExpressed {
  /** As the end of the sentence "not expressed, because …". */
  readonly why: string;
  readonly schema?: never;
  readonly exactWhen?: never;
}

/** How a rule is stated in JSON Schema. */
export type Translation<Options> = (
  options: Options,
  context: TranslationContext,
) => Expressed | PartlyExpressed | NotExpressed;

const never =
  (why: string): Translation<unknown> =>
  () => ({ why });

// What JSON Schema lacks: it looks at every value by itself, or counts those that look alike.
export const comparesFields = never('it compares two values of the document, which JSON Schema cannot');
export const comparesItems = never('it compares the items of a list with each other, which JSON Schema cannot');
export const followsIds = never('it follows an id to where it stands, which JSON Schema cannot');
export const addsUp = never('it adds up or counts values, which JSON Schema cannot');
export const needsRegistration = never('it compares the report with the registration, which is another document');
export const needsAreaLookup = never('it asks the host which areas exist');
export const needsVocabularyDates = never('it compares the day of a record with the days on which codes were in use');

/** A rule that needs the day of judgement, and can be stated for one. */
export const onDay =
  <Options>(schemaOn: (asOf: LocalDate, options: Options) => AnySchema): Translation<Options> =>
  (options, { asOf }) =>
    asOf === undefined
      ? { why: 'it depends on the day of judgement; ask for a schema with asOf' }
      : { schema: schemaOn(asOf, options) };

/** A rule that is wholly stated, whatever the day. */
export const whole =
  <Options>(schemaOf: (options: Options) => AnySchema): Translation<Options> =>
  (options) => ({ schema: schemaOf(options) });

/** A document in which a list names everything there is: by its mark, or because it is empty. */
export function wholeList(list: MarkedList): AnySchema {
  const mark = `${list}Listed`;
  return all(
    any(having({ [mark]: exactly('all') }), all(lacking(mark), having({ [list]: empty }))),
    holding({ partialLists: withNo(exactly(list)) }),
  );
}
