import { decreesWithout } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import type { RuleOptions } from '../registry.js';

/** `independence.appointed-by-decree` in JSON Schema. */
export const independenceAppointedByDecreeSchema: Translation<RuleOptions['independence.appointed-by-decree']> =
  decreesWithout;
