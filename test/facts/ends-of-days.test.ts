import { describe, expect, it } from 'vitest';
import { distinctAttendees } from '../../src/facts/attendees.js';
import { exactCount, memberCountOn } from '../../src/facts/member-count-on.js';
import { belongsOn, membersOn, peopleEver, presentOn } from '../../src/facts/members-on.js';
import { boardOn, isOfficeFilled, officeOn } from '../../src/facts/office-on.js';
import { decreeStateOn, isRegisteredOn } from '../../src/facts/recognition-on.js';
import { isInWindow, recordWindow, whyOutside } from '../../src/facts/record-window.js';
import { isInForceOn, isOwnRelation } from '../../src/facts/relations-on.js';
import { standingOn } from '../../src/facts/standing-on.js';
import { statedCountOn } from '../../src/facts/stated-count-on.js';
import { isWholeList } from '../../src/facts/whole-lists.js';

/* Each fact on the day before, the day itself and the day after, and with each of its parts missing. */

const [before, day, after] = ['2025-06-09', '2025-06-10', '2025-06-11'];

describe('the window of records', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };

  it('ends with the day of measuring, or with the period', () => {
    expect(recordWindow(period, day)).toEqual({ from: '2025-01-01', through: day });
    expect(recordWindow(period, '2026-03-01')).toEqual(period);
  });

  it('holds both its ends', () => {
    const window = { from: before, through: after };
    const inside = ['2025-06-08', before, day, after, '2025-06-12'].map((date) => isInWindow(date, window));
    expect(inside).toEqual([false, true, true, true, false]);
  });

  it('says why a day lies outside', () => {
    expect(whyOutside('2024-12-31', period)).toBe('before-period');
    expect(whyOutside('2025-12-01', period)).toBe('after-as-of');
    expect(whyOutside('2025-12-31', period)).toBe('after-as-of');
    expect(whyOutside('2026-01-01', period)).toBe('after-period');
  });
});

describe('who belongs', () => {
  it('from the first day to the last', () => {
    const span = { from: day, through: day };
    expect([before, day, after].map((date) => belongsOn(span, date))).toEqual([false, true, false]);
    expect([before, day, after].map((date) => belongsOn({ from: day }, date))).toEqual([false, true, true]);
    expect([before, day, after].map((date) => belongsOn({ through: day }, date))).toEqual([true, true, false]);
    expect(belongsOn({}, day)).toBe(true);
  });

  it('by position, and nobody of no list', () => {
    const members = [{ joinedOn: after }, { joinedOn: day }, {}];
    expect(presentOn({ members }, day)).toEqual([1, 2]);
    expect(presentOn({}, day)).toEqual([]);
  });

  it('once for each id, with the days of everybody', () => {
    const members = [
      { id: 'a' },
      { id: 'a', joinedOn: '2020-01-01' },
      { id: 'b', joinedOn: day },
      { id: 'c', joinedOn: after },
      {},
      { joinedOn: after },
    ];
    const formerMembers = [
      { id: 'b', leftOn: before },
      { id: 'd', leftOn: day },
      { id: 'e', joinedOn: '2020-01-01', leftOn: before },
      { id: 'f' },
      { leftOn: after },
    ];
    const people = membersOn({ members, formerMembers }, day);
    expect([...people.ids]).toEqual(['a', 'b', 'd']);
    expect(people.roster).toEqual([members[0], members[2], members[4]]);
    expect(people.withoutId).toEqual([4]);
    expect(people.throughout).toBe(2);
    expect(people.spans).toEqual([
      { from: day },
      { from: after },
      { from: after },
      { through: day },
      { from: '2020-01-01', through: before },
    ]);
    expect(membersOn({}, day)).toEqual({ roster: [], ids: new Set(), withoutId: [], throughout: 0, spans: [] });
  });

  it('a later entry of somebody who is there already adds nothing', () => {
    const people = membersOn({ members: [{ id: 'a' }, { id: 'a', joinedOn: after }] }, day);
    expect([people.ids.size, people.throughout, people.spans]).toEqual([1, 1, []]);
  });

  it('ever', () => {
    const lists = { members: [{ id: 'a' }, { id: 'a' }, {}], formerMembers: [{ id: 'a' }, { id: 'b' }, {}] };
    expect(peopleEver(lists)).toBe(4);
    expect(peopleEver({})).toBe(0);
  });

  it('at a meeting: short lists and long ones are counted alike', () => {
    const idsOf = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
    for (const count of [1, 15, 16, 17, 40]) {
      const memberIds = [...idsOf(count), 'm0'];
      expect(distinctAttendees({ activities: [{ attendance: { memberIds } }] })).toEqual([count]);
    }
  });
});

describe('how many members', () => {
  it('says where each bound stands, and asks only for what is missing', () => {
    const whole = memberCountOn({ members: [{ id: 'a' }] }, day);
    expect(whole).toEqual({
      atLeast: { value: 1, path: ['members'] },
      atMost: { value: 1, path: ['members'] },
      from: 'members',
      doubt: { reason: 'too-little-known', missing: [['members']] },
    });
    const open = memberCountOn({ members: [{ id: 'a' }, {}] }, day);
    expect(open.atMost).toEqual({ value: 2, path: ['members'] });
    expect(open.doubt).toEqual({ reason: 'too-little-known', missing: [['members', 1, 'id']] });
    expect([exactCount(whole), exactCount(open)]).toEqual([1, undefined]);
  });

  it('says where the statement stands that sets the least', () => {
    const statedCounts = [{ count: 21, counts: 'pengurus' as const }];
    expect(memberCountOn({ statedCounts }, day).atLeast).toEqual({ value: 21, path: ['statedCounts', 0, 'count'] });
  });

  it('a list and a statement that agree are both content with each other', () => {
    const members = [{ id: 'a' }, { id: 'b' }];
    const statedCounts = [{ count: 2, counts: 'anggota' as const }];
    expect(memberCountOn({ members, membersListed: 'some', statedCounts }, day)).toEqual({
      atLeast: { value: 2, path: ['members'] },
      atMost: { value: 2, path: ['statedCounts', 0, 'count'] },
      from: 'stated',
      doubt: { reason: 'partial-list', missing: [['members']] },
    });
  });

  it('where officers outnumber the members, only those who are listed are known', () => {
    const statedCounts = [
      { count: 9, counts: 'pengurus' as const },
      { count: 5, counts: 'anggota' as const },
    ];
    const count = memberCountOn({ members: [{ id: 'a' }], membersListed: 'some', statedCounts }, day);
    expect(count.atLeast).toEqual({ value: 1, path: ['members'] });
    expect(count.doubt.reason).toBe('sources-disagree');
    expect(exactCount(count)).toBeUndefined();
  });

  it('a number that is missing may be any', () => {
    const statedCounts = [{ counts: 'anggota' as const, statedOn: day }];
    expect(memberCountOn({ statedCounts }, day).doubt.reason).toBe('sources-disagree');
    expect(memberCountOn({ statedCounts: [{ ...statedCounts[0], statedOn: after }] }, day).doubt.reason).toBe(
      'not-given',
    );
  });
});

describe('stated counts', () => {
  const on = (statedOn: string | undefined, count: number) => ({
    counts: 'anggota' as const,
    count,
    ...(statedOn && { statedOn }),
  });

  it('the latest on or before the day counts', () => {
    expect(statedCountOn([on(before, 3), on(day, 5), on(after, 7)], 'anggota', day)).toEqual({
      least: 5,
      leastAt: 1,
      most: 5,
      mostAt: 1,
    });
  });

  it('of equal ones the first is named, of different ones each end', () => {
    expect(statedCountOn([on(day, 5), on(day, 5)], 'anggota', day)).toMatchObject({ leastAt: 0, mostAt: 0 });
    expect(statedCountOn([on(day, 5), on(day, 4), on(day, 9), on(day, 8)], 'anggota', day)).toEqual({
      least: 4,
      leastAt: 1,
      most: 9,
      mostAt: 2,
    });
  });

  it('of another basis none counts, and a dated one without a number does not silence the others', () => {
    expect(statedCountOn([{ counts: 'peserta', count: 90 }], 'anggota', day)).toBeUndefined();
    expect(statedCountOn([{ counts: 'peserta', count: 90 }, on(undefined, 4)], 'anggota', day)).toMatchObject({
      least: 4,
      most: 4,
    });
    const withoutNumber = { counts: 'anggota' as const, statedOn: day };
    expect(statedCountOn([on(undefined, 4), withoutNumber], 'anggota', day)).toEqual({
      least: 0,
      leastAt: 1,
      most: Number.POSITIVE_INFINITY,
      mostAt: 1,
    });
  });
});

describe('offices', () => {
  it('each person once, each person without an id for themselves', () => {
    const ketua = { offices: ['ketua' as const] };
    const members = [{ id: 'a', ...ketua }, { id: 'a', ...ketua }, ketua, ketua, { id: 'b', ...ketua }, {}];
    expect(officeOn({ members }, 'ketua', day)).toEqual({
      holders: [0, 2, 3, 4],
      unknown: [5],
      present: 6,
      listsAll: true,
    });
    expect(officeOn({ members: [{ id: 'a', offices: ['ketua', 'ketua'] }] }, 'ketua', day).holders).toEqual([0]);
    expect(officeOn({ members: [{ offices: ['ketua', 'ketua'] }] }, 'ketua', day).holders).toEqual([0]);
  });

  it('of those who belong on the day', () => {
    const members = [{ id: 'a', offices: ['ketua' as const], joinedOn: after }];
    expect(officeOn({ members }, 'ketua', day)).toMatchObject({ holders: [], present: 0 });
    expect(isOfficeFilled(officeOn({ members }, 'ketua', day))).toBe(false);
  });

  it('are not known without a list, or with a part of it', () => {
    expect(boardOn({}, day)).toEqual({ holders: new Map(), unknown: [], present: 0, listsAll: false });
    expect(isOfficeFilled(officeOn({}, 'ketua', day))).toBeUndefined();
    expect(isOfficeFilled(officeOn({ members: [], membersListed: 'some' }, 'ketua', day))).toBeUndefined();
    expect(isOfficeFilled(officeOn({ members: [{ id: 'a' }] }, 'ketua', day))).toBeUndefined();
  });
});

describe('recognition', () => {
  it('each end alone', () => {
    expect([before, day, after].map((date) => decreeStateOn({ issuedOn: day }, date))).toEqual([
      'not-yet-issued',
      'in-force',
      'in-force',
    ]);
    expect([before, day, after].map((date) => decreeStateOn({ expiresOn: day }, date))).toEqual([
      'in-force',
      'in-force',
      'expired',
    ]);
    expect([before, day, after].map((date) => isRegisteredOn({ registeredOn: day }, date))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('how a group stands', () => {
  it('by the latest record that had begun', () => {
    const [active, dormant] = [{ standing: 'aktif' as const }, { standing: 'vakum' as const }];
    expect(
      standingOn(
        [
          { ...active, since: before },
          { ...dormant, since: day },
        ],
        day,
      ),
    ).toEqual({ at: 1 });
    expect(
      standingOn(
        [
          { ...dormant, since: day },
          { ...active, since: before },
        ],
        day,
      ),
    ).toEqual({ at: 0 });
    expect(standingOn([{ ...active, since: after }], day)).toBe('none');
    expect(
      standingOn(
        [
          { ...active, since: day },
          { ...active, since: day },
        ],
        day,
      ),
    ).toEqual({ at: 0 });
    expect(standingOn([{ ...active, since: day }, dormant], day)).toBe('sources-disagree');
    expect(standingOn([{ since: day }], day)).toBe('not-known');
  });
});

describe('relations and lists', () => {
  it('a relation is in force from its first day to its last, without an end where none is stated', () => {
    const on = (span: object) => [before, day, after].map((date) => isInForceOn(span, date));
    expect(on({ since: day, through: day })).toEqual([false, true, false]);
    expect(on({ since: day })).toEqual([false, true, true]);
    expect(on({ through: day })).toEqual([true, true, false]);
    expect(on({})).toEqual([true, true, true]);
  });

  it('a relation is the group’s own, or another body’s', () => {
    expect([isOwnRelation({}, 'kim'), isOwnRelation({ of: 'kim' }, 'kim'), isOwnRelation({ of: 'b' }, 'kim')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('a list is whole if its mark or its emptiness states so, and never where it is marked as a part', () => {
    const decrees = [{ number: '1' }];
    expect(isWholeList({}, 'decrees')).toBe(false);
    expect(isWholeList({ decreesListed: 'all' }, 'decrees')).toBe(false);
    expect(isWholeList({ decrees: [] }, 'decrees')).toBe(true);
    expect(isWholeList({ decrees }, 'decrees')).toBe(false);
    expect(isWholeList({ decrees, decreesListed: 'all' }, 'decrees')).toBe(true);
    expect(isWholeList({ decrees: [], decreesListed: 'some' }, 'decrees')).toBe(false);
    expect(isWholeList({ decrees, decreesListed: 'all', partialLists: ['decrees'] }, 'decrees')).toBe(false);
    expect(isWholeList({ decrees, decreesListed: 'all', partialLists: ['relations'] }, 'decrees')).toBe(true);
  });
});
