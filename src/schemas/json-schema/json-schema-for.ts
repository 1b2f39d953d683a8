import { fieldTables } from '../../fields/field-tables.js';
import {
  type Kind,
  listOf,
  localDate,
  oneOf,
  requireArgument,
  requireOptions,
  wrongArgument,
} from '../../kernel/arguments.js';
import type { LocalDate } from '../../kernel/local-date.js';
import { plainCopy } from '../../kernel/plain-copy.js';
import type { Severity } from '../../model/issue.js';
import type { SubmissionKind } from '../../model/submission.js';
import { isKind } from '../../parse/kinds.js';
import { readerOf } from '../../parse/readers.js';
import { languageWith } from '../../texts/kinds.js';
import type { Language } from '../../texts/language.js';
import type { BoundRule } from '../../validate/bound-rule.js';
import { notInJsonSchema, type Translation } from '../../validate/json-schema/translation.js';
import type { JsonSchema } from '../../validate/json-schema/words.js';
import { rulesAbout } from '../../validate/plan.js';
import { type AnyRuleCode, referenceOf } from '../../validate/registry.js';
import type { RuleSet } from '../../validate/rule-set.js';
import { ruleSet as ruleSetKind } from '../../validate/rule-set-kind.js';
import { ruleSetTitle } from '../../validate/rule-set-title.js';
import { ruleTranslations } from './rule-translations.js';
import { shapeSchema } from './shape-schema.js';

/** How to write a JSON Schema. */
export interface JsonSchemaOptions {
  /** The day of judgement. With it, rules that depend on the day are stated too; the schema then holds for that day. */
  readonly asOf?: LocalDate;
  /**
   * Which rules refuse a document, by the severity that the rule set gives them; default: errors only, because
   * warnings and hints do not make a submission unsound.
   */
  readonly enforce?: readonly Severity[];
  /** Beginning of the `$id`, an absolute URI; default `urn:kim-domain:json-schema:`. */
  readonly baseId?: string;
}

/** Which rules of the rule set a JSON Schema stands for. */
export interface JsonSchemaRules {
  readonly ruleSet: string;
  /** For which documents the claims below hold; other documents break a rule that no JSON Schema can express. */
  readonly assumes: string;
  /** The severities whose rules refuse a document. */
  readonly enforced: readonly Severity[];
  /** Rules that the schema states wholly: it refuses a document exactly when the rule fails. */
  readonly expressed: readonly AnyRuleCode[];
  /** Rules that it states in part: it refuses only what the rule refuses, and is exact when the document is as stated. */
  readonly partlyExpressed: readonly { readonly code: AnyRuleCode; readonly exactWhen: string }[];
  /** Rules that it does not state. A document it accepts may break them. */
  readonly notExpressed: readonly { readonly code: AnyRuleCode; readonly why: string }[];
  /** Rules of the rule set that refuse no document here, because their severity was not asked for. */
  readonly notEnforced: readonly { readonly code: AnyRuleCode; readonly severity: Severity }[];
}

/** A JSON Schema (draft 2020-12) of one kind of submission under one rule set. */
export interface SubmissionJsonSchema extends JsonSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly $id: string;
  /** An annotation; readers that refuse unknown keywords must be informed of it. */
  readonly 'x-kim-rules': JsonSchemaRules;
}

/**
 * The JSON Schema (draft 2020-12) of a kind of submission under a rule set, for software in other languages, for
 * OpenAPI documents and for form builders. Plain data.
 *
 * It states the whole shape, as `parseSubmission` reads it with `unknownKeys: 'reject'` (by default that function leaves
 * unknown fields out instead), every choice with label and meaning, and, of the rules that make a submission unsound,
 * all that JSON Schema has words for, with the numbers of the rule set. `x-kim-rules` names these rules, and those that
 * it cannot state, with the reason: a document that the schema accepts may still break one of the latter.
 *
 * @param kind which kind of submission.
 * @param ruleSet the rule set, such as `ruleSetAt('2026-01-31')`.
 * @param language of titles and descriptions, such as `id` from `kim-domain/texts/id`.
 * @throws KimError `missing-argument` or `invalid-argument` for a wrong kind, language, day, severity or base.
 *
 * @example
 * ```ts
 * const schema = jsonSchemaFor('registration', ruleSetAt('2025-01-01'), id);
 * schema.$id; // 'urn:kim-domain:json-schema:registration.nasional-2024.id'
 * schema.required; // ['kind', 'schemaVersion', 'id', 'name', 'bodyType']
 * schema.$defs['body-types'].oneOf[1].title; // 'forum KIM'
 * schema['x-kim-rules'].expressed.includes('composition.uniform'); // true
 * schema['x-kim-rules'].notExpressed[0].code; // 'members.duplicate-id'
 * ```
 */
export function jsonSchemaFor(
  kind: SubmissionKind,
  ruleSet: RuleSet,
  language: Language,
  options: JsonSchemaOptions = {},
): SubmissionJsonSchema {
  if (!isKind(kind)) throw wrongArgument(kind, '"registration" or "activity-report"', 'jsonSchemaFor', 'kind');
  requireArgument(ruleSet, ruleSetKind, 'jsonSchemaFor', 'ruleSet');
  requireArgument(language, schemaLanguage, 'jsonSchemaFor', 'language');
  requireOptions(options, jsonSchemaOptions, 'jsonSchemaFor');
  return writeJsonSchema(kind, ruleSet, language, options);
}

/** The same of arguments that were looked at. @internal */
export function writeJsonSchema(
  kind: SubmissionKind,
  ruleSet: RuleSet,
  language: Language,
  options: JsonSchemaOptions,
): SubmissionJsonSchema {
  const { asOf, enforce = ['error'], baseId = 'urn:kim-domain:json-schema:' } = options;
  const found = new Map<string, JsonSchema>();
  const shape = shapeSchema(readerOf(kind).shape, '', {
    language,
    fields: fieldTables[kind],
    texts: language.fields[kind],
    found,
  });
  const { conditions, rules } = translateRules(ruleSet, kind, enforce, asOf);
  const { locale } = language;
  const { title, description } = language.kinds[kind];
  // Copied, for parts of it are constants of this library.
  return plainCopy({
    $schema: 'https://json-schema.org/draft/2020-12/schema' as const,
    $id: `${baseId}${[kind, ruleSet.id, asOf, locale].filter((part) => part !== undefined).join('.')}`,
    title: `${title} · ${ruleSetTitle(ruleSet, language)}`,
    description,
    ...shape,
    ...(conditions.length > 0 && { allOf: conditions }),
    $defs: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
    'x-kim-rules': rules,
  });
}

const assumes = 'nothing is dated after the day of judgement, and within a list an id stands once';

function translateRules(
  ruleSet: RuleSet,
  kind: SubmissionKind,
  enforce: readonly Severity[],
  asOf: LocalDate | undefined,
) {
  const conditions: JsonSchema[] = [];
  const expressed: AnyRuleCode[] = [];
  const partlyExpressed: { code: AnyRuleCode; exactWhen: string }[] = [];
  const notExpressed: { code: AnyRuleCode; why: string }[] = [];
  const notEnforced: { code: AnyRuleCode; severity: Severity }[] = [];
  for (const bound of rulesAbout(kind, ruleSet, 'jsonSchemaFor')) {
    const { code, binding } = bound;
    if (!enforce.includes(binding.severity)) {
      notEnforced.push({ code, severity: binding.severity });
      continue;
    }
    const { schema, exactWhen, why } = translate(bound, asOf);
    if (why !== undefined) {
      notExpressed.push({ code, why });
      continue;
    }
    if (exactWhen === undefined) expressed.push(code);
    else partlyExpressed.push({ code, exactWhen });
    conditions.push({ $comment: code, ...(typeof schema === 'boolean' ? { allOf: [schema] } : schema) });
  }
  return {
    conditions,
    rules: { ruleSet: ruleSet.id, assumes, enforced: enforce, expressed, partlyExpressed, notExpressed, notEnforced },
  };
}

function translate({ code, rule, binding }: BoundRule, asOf: LocalDate | undefined) {
  const reference = referenceOf(rule);
  if (reference.notInJsonSchema !== undefined) return { why: notInJsonSchema[reference.notInJsonSchema] };
  // The table pairs each code with the options of its own rule, which the compiler cannot follow through a variable.
  const translations = ruleTranslations as unknown as Readonly<Record<string, Translation<unknown> | undefined>>;
  const translation = translations[code] ?? (rule.jsonSchema as Translation<unknown> | undefined);
  if (translation === undefined) return { why: 'the host that defined it gave no JSON Schema for it' };
  return translation(binding.options, asOf === undefined ? {} : { asOf });
}

/** What the severities of a schema may be. */
export const severityList: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ oneOf('error', 'warning', 'hint'),
  'a list of severities',
);

/** A language with what titles and descriptions of a schema state. */
export const schemaLanguage: Kind = /* @__PURE__ */ languageWith(
  'locale',
  'concepts.body-types',
  'lists.listExtent',
  'fields.registration',
  'fields.activity-report',
  'kinds.registration',
  'kinds.activity-report',
  'ruleSets',
);

const jsonSchemaOptions = {
  asOf: localDate,
  enforce: severityList,
  baseId: {
    takes: 'an absolute URI without a fragment',
    accepts: (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s#]*$/i.test(value),
  },
};
