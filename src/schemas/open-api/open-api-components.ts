import { type Kind, localDate, only, optional, requireArgument } from '../../kernel/arguments.js';
import { plainCopy } from '../../kernel/plain-copy.js';
import { seenPattern, storablePattern } from '../../kernel/text-faults.js';
import type { Language } from '../../texts/language.js';
import type { JsonSchema } from '../../validate/json-schema/words.js';
import type { RuleSet } from '../../validate/rule-set.js';
import { ruleSet as ruleSetKind } from '../../validate/rule-set-kind.js';
import {
  type JsonSchemaOptions,
  schemaLanguage,
  severityList,
  writeJsonSchema,
} from '../json-schema/json-schema-for.js';
import { resultSchemas } from './result-schemas.js';

/** Which components to write. */
export interface OpenApiOptions extends Pick<JsonSchemaOptions, 'asOf' | 'enforce'> {
  readonly ruleSet: RuleSet;
  /** Of titles and descriptions, such as `id` from `kim-domain/texts/id`. */
  readonly language: Language;
  /** Beginning of every name, so that none meets one of your own; default `Kim`. */
  readonly prefix?: string;
}

/** `components` of an OpenAPI document: plain data, ready to be merged with your own. */
export interface OpenApiComponents {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/**
 * The schemas of what a service takes and gives, as `components` of an OpenAPI document (3.1): both kinds of submission with the
 * rules that JSON Schema can state, as `jsonSchemaFor` writes them, the vocabularies and texts they share, and what comes back:
 * `KimProblem`, `KimJudgement`, `KimExplainedRequirements`, `KimScorecard` and their parts. Everything that is shared stands once, under a name of its own;
 * there is no `$id`, `$schema` or `$defs`, at which generators stumble.
 *
 * @throws KimError `missing-argument` without options; `invalid-argument` for a wrong rule set, language, day, severity or
 *   prefix.
 * @see https://spec.openapis.org/oas/v3.1.1
 *
 * @example
 * ```ts
 * const { schemas } = openApiComponents({ ruleSet: ruleSetAt('2026-01-31'), language: en });
 * schemas.KimRegistration.required; // ['kind', 'schemaVersion', 'id', 'name', 'bodyType']
 * schemas.KimRegistration.properties.bodyType.$ref; // '#/components/schemas/KimBodyTypes'
 * schemas.KimProblem.properties.status.type; // 'integer'
 * ```
 */
export function openApiComponents(options: OpenApiOptions): OpenApiComponents {
  requireArgument(options, openApiOptions, 'openApiComponents', 'options');
  const { ruleSet, language, prefix = 'Kim', ...schemaOptions } = options;
  const nameOf = (name: string) => `${prefix}${pascalCase(name)}`;
  const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${nameOf(name)}` });
  const schemas = new Map<string, JsonSchema>();
  for (const kind of ruleSet.kinds) {
    const { $schema: _, $id: __, $defs = {}, ...schema } = writeJsonSchema(kind, ruleSet, language, schemaOptions);
    schemas.set(nameOf(kind), hoisted(schema, refTo) as JsonSchema);
    for (const [name, shared] of Object.entries($defs as object)) {
      schemas.set(nameOf(name), hoisted(shared, refTo) as JsonSchema);
    }
  }
  for (const [name, schema] of Object.entries(resultSchemas(refTo))) schemas.set(nameOf(name), schema);
  // Copied, for some schemas are constants of this room.
  return plainCopy({ schemas: Object.fromEntries(schemas) });
}

const openApiOptions: Kind = /* @__PURE__ */ only('a rule set and a language', {
  ruleSet: ruleSetKind,
  language: schemaLanguage,
  prefix: {
    takes: 'a text of letters, digits, ".", "_" and "-"',
    accepts: (value) =>
      value === undefined || (typeof value === 'string' && /^(?:[A-Za-z][A-Za-z0-9._-]*)?$/.test(value)),
  },
  asOf: /* @__PURE__ */ optional(localDate),
  enforce: /* @__PURE__ */ optional(severityList),
});

const pascalCase = (name: string): string => name.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/**
 * Tools around OpenAPI read patterns as units of UTF-16, where no class holds what lies beyond them. So halves of pairs, which
 * hardly any parser of JSON lets through, are left to the reader.
 */
const noControlCharacter = '^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$';

/** So are texts of nothing but tags and the like, which lie beyond one unit. */
const seenInUnits = /* @__PURE__ */ seenPattern.replaceAll(/[\u{10000}-\u{10ffff}]-?/gu, '');

/** A schema whose references to `$defs` lead to components. */
function hoisted(part: unknown, refTo: (name: string) => JsonSchema): unknown {
  if (Array.isArray(part)) return part.map((each) => hoisted(each, refTo));
  if (typeof part !== 'object' || part === null) return part;
  const { type, items, pattern } = part as JsonSchema;
  if (pattern === storablePattern) return { type, pattern: noControlCharacter };
  // OpenAPI asks for the items of every list.
  const listed = type === 'array' && items === undefined ? { ...part, items: {} } : part;
  return Object.fromEntries(
    Object.entries(listed).map(([key, value]) => {
      if (key === '$ref') return [key, refTo(String(value).replace('#/$defs/', '')).$ref];
      return [key, value === seenPattern ? seenInUnits : hoisted(value, refTo)];
    }),
  );
}
