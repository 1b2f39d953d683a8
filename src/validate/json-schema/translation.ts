import type { LocalDate } from '../../kernel/local-date.js';
import type { AnySchema } from './words.js';

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

/**
 * What JSON Schema lacks: it looks at every value by itself, or counts those that look alike. Each as the end of the
 * sentence "not expressed, because …".
 */
export const notInJsonSchema = {
  'compares-fields': 'it compares two values of the document, which JSON Schema cannot',
  'compares-items': 'it compares the items of a list with each other, which JSON Schema cannot',
  'follows-ids': 'it follows an id to where it stands, which JSON Schema cannot',
  'adds-up': 'it adds up or counts values, which JSON Schema cannot',
  'needs-registration': 'it compares the report with the registration, which is another document',
  'needs-area-lookup': 'it asks the host which areas exist',
  'needs-vocabulary-dates': 'it compares the day of a record with the days on which codes were in use',
} as const;

/** Why a rule cannot be stated in JSON Schema. */
export type NotInJsonSchema = keyof typeof notInJsonSchema;

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
