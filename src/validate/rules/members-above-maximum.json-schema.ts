import { allStated, isForum, listsAllMembers, whileStatementsAgreeOnTheDay } from '../json-schema/parts.js';
import type { Translation } from '../json-schema/translation.js';
import { all, any, exactly, having, holding, not, unless, withNo } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `members.above-maximum` in JSON Schema. */
export const membersAboveMaximumSchema: Translation<RuleOptions['members.above-maximum']> = ({ maximum }) => {
  const above = { type: 'number', exclusiveMinimum: maximum };
  return {
    schema: unless(
      isForum,
      all(
        holding({ members: { type: 'array', maxItems: Math.max(0, Math.floor(maximum)) } }),
        unless(
          listsAllMembers,
          not(
            any(
              all(
                allStated('anggota', above),
                holding({ statedCounts: withNo(having({ counts: exactly('pengurus') })) }),
              ),
              all(
                allStated('pengurus', above),
                holding({ statedCounts: withNo(having({ counts: exactly('anggota') })) }),
              ),
            ),
          ),
        ),
      ),
    ),
    exactWhen: `${whileStatementsAgreeOnTheDay}; and numbers of members and of officers are not stated both`,
  };
};
