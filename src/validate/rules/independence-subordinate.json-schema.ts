import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { noRelation, withNarrower } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { having } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `independence.subordinate` in JSON Schema. */
export const independenceSubordinateSchema: Translation<RuleOptions['independence.subordinate']> = (
  { kinds, government },
  { asOf },
) =>
  noRelation(
    asOf,
    having({
      kind: withNarrower(relationKinds, kinds),
      counterpart: having({ kind: withNarrower(counterpartKinds, government) }),
    }),
  );
