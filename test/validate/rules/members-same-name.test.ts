import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/kernel/text.js';
import { judgeByRule } from '../../../src/validate/conclude.js';
import { membersSameName as rule } from '../../../src/validate/rules/members-same-name.js';

const judge = (names: readonly (string | undefined)[]) =>
  judgeByRule(rule, { members: names.map((name) => (name === undefined ? {} : { name })) }, {}, { asOf: '2025-06-01' });

describe('members.same-name', () => {
  it('finds what folding every name finds, for any names', () => {
    const names = fc.array(
      fc.oneof(
        fc.constantFrom('Siti Aminah', 'SITI  AMINAH', 'Sití Aminah', "M. Nur'aini", 'M Nuraini', 'Ketut 2', 'ketut-2'),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(names, (list) => {
        const folded = list.map(foldText).filter((name) => name !== '');
        const repeats = folded.length - new Set(folded).size;
        const outcome = judge(list);
        expect(outcome.verdict === 'fail' ? outcome.findings.length : 0).toBe(repeats);
      }),
    );
  });

  it('passes over members without a name', () => {
    expect(judge([undefined, 'Warga Satu', undefined, 'Warga Dua']).verdict).toBe('pass');
    expect(judge(['Warga Satu', undefined])).toEqual({ verdict: 'not-applicable', reason: 'nothing-to-check' });
  });
});
