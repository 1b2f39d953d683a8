import { allStated, isForum, listsAllMembers, whileStatementsAgreeOnTheDay } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { all, exactly, having, holding, not, unless, whether, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `members.below-minimum` in JSON Schema. */
export const membersBelowMinimumSchema: Translation<RuleOptions['members.below-minimum']> = ({ minimum }) => ({
  schema: unless(
    isForum,
    whether(
      listsAllMembers,
      having({ members: { type: 'array', minItems: Math.max(0, Math.ceil(minimum)) } }),
      not(
        all(
          allStated('anggota', { type: 'number', exclusiveMaximum: minimum }),
          holding({
            statedCounts: withNo(having({ counts: exactly('pengurus') })),
            members: { type: 'array', maxItems: 0 },
          }),
        ),
      ),
    ),
  ),
  exactWhen: `${whileStatementsAgreeOnTheDay}; and no officers are counted and no member is listed beside a stated number of members`,
});
