import { decreesWithout } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import type { RuleOptions } from '../registry.js';

/** `independence.established-by-decree` in JSON Schema. */
export const independenceEstablishedByDecreeSchema: Translation<RuleOptions['independence.established-by-decree']> =
  decreesWithout;
