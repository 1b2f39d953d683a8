import { describe, expect, it } from 'vitest';
import { exactCount, memberCountOn } from '../../src/facts/member-count-on.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Draft } from '../../src/model/draft.js';
import type { StatedCount } from '../../src/model/member.js';
import type { Registration } from '../../src/model/registration.js';
import type { RegistrationDraft } from '../../src/model/submission.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { registration, report } from '../measure/fixtures.js';

const day = '2026-01-31';

function bounds(draft: RegistrationDraft) {
  const { atLeast, atMost } = memberCountOn(draft, day);
  return [atLeast.value, atMost?.value];
}
const statedCounts = <Counts extends readonly Draft<StatedCount>[]>(...counts: Counts) => ({ statedCounts: counts });

describe('memberCountOn', () => {
  it('counts a complete list, whatever was stated', () => {
    const members = [{ id: 'a' }, { id: 'b' }];
    expect(bounds({ members, ...statedCounts({ count: 12, counts: 'anggota' }) })).toEqual([2, 2]);
  });

  it('takes the latest stated number of members', () => {
    const stated = statedCounts(
      { count: 12, counts: 'anggota', statedOn: '2013-01-01' },
      { count: 4, counts: 'anggota', statedOn: '2016-04-01' },
    );
    expect(bounds(stated)).toEqual([4, 4]);
    expect(bounds({ statedCounts: [...stated.statedCounts].reverse() })).toEqual([4, 4]);
  });

  it('takes a number without a date only where no dated one is usable', () => {
    const stated = statedCounts(
      { count: 12, counts: 'anggota' },
      { count: 4, counts: 'anggota', statedOn: '2016-04-01' },
    );
    expect(bounds(stated)).toEqual([4, 4]);
    const later = statedCounts(
      { count: 12, counts: 'anggota' },
      { count: 4, counts: 'anggota', statedOn: '2027-01-01' },
    );
    expect(bounds(later)).toEqual([12, 12]);
  });

  it('bounds the members from below by the board, and by those who are listed', () => {
    expect(bounds(statedCounts({ count: 21, counts: 'pengurus' }))).toEqual([21, undefined]);
    const members = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(bounds({ members, membersListed: 'some', ...statedCounts({ count: 2, counts: 'pengurus' }) })).toEqual([
      4,
      undefined,
    ]);
  });

  it('knows nothing from a later number that is missing, or of which the basis is missing', () => {
    const known = { count: 12, counts: 'anggota', statedOn: '2015-01-01' } as const;
    expect(bounds(statedCounts(known, { counts: 'anggota', statedOn: '2016-01-01' }))).toEqual([0, undefined]);
    expect(bounds(statedCounts(known, { count: 2, statedOn: '2016-01-01' }))).toEqual([0, undefined]);
    expect(bounds(statedCounts(known, { count: 2, statedOn: '2014-01-01' }))).toEqual([12, 12]);
  });

  it('never reads numbers of participants, delegates, trained people or accounts', () => {
    const stated = statedCounts(
      { count: 90, counts: 'peserta' },
      { count: 5, counts: 'utusan' },
      { count: 30, counts: 'orang-terlatih' },
      { count: 2, counts: 'akun-portal' },
    );
    expect(bounds(stated)).toEqual([0, undefined]);
    expect(memberCountOn(stated, day).doubt.reason).toBe('too-little-known');
  });

  it('counts an id once, and asks for the id of an entry that has none', () => {
    expect(bounds({ members: [{ id: 'a' }, { id: 'a' }, { id: 'b' }] })).toEqual([2, 2]);
    const count = memberCountOn({ members: [{ id: 'a' }, {}, { name: 'c' }] }, day);
    expect([count.atLeast.value, count.atMost?.value]).toEqual([1, 3]);
    expect(count.doubt.missing).toEqual([
      ['members', 1, 'id'],
      ['members', 2, 'id'],
    ]);
  });

  it('does not count who joined later, and still counts who left later', () => {
    expect(
      bounds({
        members: [
          { id: 'a', joinedOn: day },
          { id: 'b', joinedOn: '2027-01-01' },
        ],
      }),
    ).toEqual([1, 1]);
    expect(
      bounds({
        members: [],
        formerMembers: [
          { id: 'a', leftOn: day },
          { id: 'b', leftOn: '2026-01-30' },
        ],
      }),
    ).toEqual([1, 1]);
  });

  it('does not choose between statements that contradict each other', () => {
    const sameDay = statedCounts(
      { count: 2, counts: 'anggota', statedOn: '2024-01-01' },
      { count: 12, counts: 'anggota', statedOn: '2024-01-01' },
    );
    expect(memberCountOn(sameDay, day)).toMatchObject({
      atLeast: { value: 2 },
      atMost: { value: 12 },
      doubt: { reason: 'sources-disagree' },
    });
    const moreListed = { members: [{ id: 'a' }, { id: 'b' }], membersListed: 'some' } as const;
    const stated = memberCountOn({ ...moreListed, ...statedCounts({ count: 1, counts: 'anggota' }) }, day);
    expect(stated).toMatchObject({ atLeast: { value: 2 }, doubt: { reason: 'sources-disagree' } });
    expect(stated.atMost).toBeUndefined();
  });
});

describe('rules and indicators', () => {
  const threeIsFewest = (draft: Partial<Registration>, asOf = day) => {
    const { issues, passed } = validateSubmission(registration(draft), { ruleSet: ruleSetAt(asOf), asOf });
    if (issues.some(({ code }) => code === 'members.below-minimum')) return 'fail';
    return passed.includes('members.below-minimum') ? 'pass' : 'not known';
  };
  const measured = (draft: Partial<Registration>, asOf = day) => {
    const { measurements } = measureKim({ registration: registration(draft), report: report() }, { asOf });
    return measurements['kelembagaan.jumlah-anggota'];
  };

  it.each<[string, Partial<Registration>, 'pass' | 'fail', number]>([
    ['a, a, b are two', { members: [{ id: 'a' }, { id: 'a' }, { id: 'b' }] }, 'fail', 2],
    [
      'who joins later is no member yet',
      { members: [{ id: 'a' }, { id: 'b' }, { id: 'c', joinedOn: '2027-01-01' }] },
      'fail',
      2,
    ],
    [
      '2 without a date, 12 of 2024',
      statedCounts({ count: 2, counts: 'anggota' }, { count: 12, counts: 'anggota', statedOn: '2024-05-01' }),
      'pass',
      12,
    ],
  ])('give one answer: %s', (_case, draft, verdict, size) => {
    expect(threeIsFewest(draft)).toBe(verdict);
    expect(measured(draft)).toMatchObject({ status: 'measured', value: size });
    expect(exactCount(memberCountOn(registration(draft), day))).toBe(size);
  });

  it('let no number decide that was stated later', () => {
    const draft = statedCounts(
      { count: 20, counts: 'anggota', statedOn: '2024-05-01' },
      { count: 2, counts: 'anggota', statedOn: '2026-01-01' },
    );
    expect(threeIsFewest(draft, '2025-06-01')).toBe('pass');
    expect(measured(draft, '2025-06-01')).toMatchObject({ value: 20 });
    expect(threeIsFewest(draft)).toBe('fail');
  });
});
