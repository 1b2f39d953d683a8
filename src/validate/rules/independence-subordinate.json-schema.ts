import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { noRelation, withNarrower } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { having, oneOfThese } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `independence.subordinate` in JSON Schema. */
export const independenceSubordinateSchema: Translation<RuleOptions['independence.subordinate']> = (
  { kinds, bodies },
  { asOf },
) =>
  noRelation(
    asOf,
    having({
      kind: oneOfThese(kinds),
      counterpart: having({ kind: withNarrower(counterpartKinds, bodies) }),
    }),
  );
