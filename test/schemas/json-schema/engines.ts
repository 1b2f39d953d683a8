import { Validator } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../../src/validate/json-schema/words.js';

/** Whether a document meets a schema. */
export type Accepts = (document: unknown) => boolean;

/** Two readers of JSON Schema that share no code; the first in its strictest setting. */
export const engines: Readonly<Record<string, (schema: JsonSchema) => Accepts>> = {
  ajv(schema) {
    const ajv = new Ajv2020({ strict: true, keywords: ['x-kim-rules'] });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    return (document) => validate(document) === true;
  },
  cfworker(schema) {
    const validator = new Validator(schema, '2020-12');
    return (document) => validator.validate(document).valid;
  },
};

/** Compiled by every engine; asks all of them and throws where they disagree. */
export function compile(schema: JsonSchema): Accepts {
  const readers = Object.values(engines).map((engine) => engine(schema));
  return (document) => {
    const [first, ...others] = readers.map((accepts) => accepts(document)) as [boolean, ...boolean[]];
    if (others.some((other) => other !== first)) {
      throw new Error(`The engines disagree about ${JSON.stringify(document)}`);
    }
    return first;
  };
}
