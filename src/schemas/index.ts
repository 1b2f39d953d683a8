/**
 * Shapes that other software reads: JSON Schema, components of OpenAPI documents, and SKOS.
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
export {
  type OpenApiComponents,
  type OpenApiOptions,
  openApiComponents,
} from './open-api/open-api-components.js';
export * from './skos.js';
export * from './skos-document.js';
