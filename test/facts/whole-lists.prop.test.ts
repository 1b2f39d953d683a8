import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { namesSomeMembers } from '../../src/facts/whole-lists.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const asOf = '2026-01-31';
const member = fc.record(
  {
    offices: fc.subarray(['ketua', 'sekretaris', 'bendahara'] as const),
    sex: fc.constantFrom('laki-laki', 'perempuan'),
    ageBand: fc.constantFrom('usia-di-bawah-18', 'usia-25-34', 'usia-45-54'),
    elements: fc.subarray(['tokoh-masyarakat', 'pemuda', 'petani'] as const),
    joinedOn: fc.constantFrom('2014-01-01', '2027-01-01'),
  },
  { requiredKeys: [] },
);
const registrations = fc
  .record({
    members: fc.array(member, { maxLength: 4 }),
    statedCounts: fc.array(fc.record({ count: fc.nat(40), counts: fc.constant('anggota') }), { maxLength: 2 }),
  })
  .map(({ members, statedCounts }) => {
    const { membersListed: _, ...others } = fullRegistration;
    return { ...others, members: members.map((one, i) => ({ id: `m${i}`, ...one })), statedCounts };
  });

const marks = (registration: object) => [
  { ...registration, membersListed: 'some' },
  { ...registration, partialLists: ['members'] },
  { ...registration, membersListed: 'all', partialLists: ['members'] },
];

describe('a list of members that is stated to be a part', () => {
  it('is one, in whichever of the two ways it is stated', () => {
    expect(marks({}).map((one) => namesSomeMembers(one as never))).toEqual([true, true, true]);
    expect(
      [{}, { membersListed: 'all' }, { partialLists: ['decrees'] }].map((one) => namesSomeMembers(one as never)),
    ).toEqual([false, false, false]);
  });

  it('law: rules, requirements and measures answer the same', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const answers = marks(registration).map((one) => {
          const { issues, validation } = checkSubmission(one, { asOf });
          const { measurements } = measureKim({ registration: one as never, report: fullReport }, { asOf });
          return {
            issues,
            notChecked: validation?.notChecked,
            requirements: validation?.requirements,
            measurements,
          };
        });
        expect(answers[1]).toEqual(answers[0]);
        expect(answers[2]).toEqual(answers[0]);
      }),
    );
  });

  it('a group of which a part is listed is not found to be too small', () => {
    const [, listed] = marks({ ...fullRegistration, members: [{ id: 'a' }, { id: 'b' }], statedCounts: undefined });
    const codes = checkSubmission(listed, { asOf }).issues.map(({ code }) => code);
    expect(codes).not.toContain('members.below-minimum');
  });
});
