/**
 * Shapes that other software reads: JSON Schema and SKOS.
 *
 * @module
 */

export type { JsonSchema } from '../validate/json-schema/words.js';
export {
  type JsonSchemaOptions,
  type JsonSchemaRules,
  jsonSchemaFor,
  type SubmissionJsonSchema,
} from './json-schema/json-schema-for.js';
export * from './skos.js';
export * from './skos-document.js';
