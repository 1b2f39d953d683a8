import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { noRelation, withNarrower } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { all, any, exactly, having } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `independence.unequal-media` in JSON Schema. */
export const independenceUnequalMediaSchema: Translation<RuleOptions['independence.unequal-media']> = (
  { media, unequal },
  { asOf },
) =>
  noRelation(
    asOf,
    all(
      having({ counterpart: having({ kind: withNarrower(counterpartKinds, media) }) }),
      any(having({ equalStanding: exactly(false) }), having({ kind: withNarrower(relationKinds, unequal) })),
    ),
  );
