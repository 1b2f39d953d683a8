import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MonthsSeen } from '../../src/measure/active-months.js';
import { exposureOf } from '../../src/measure/exposure.js';
import { DaysSeen } from '../../src/measure/known-days.js';
import { memberDiversity } from '../../src/measure/member-diversity.js';
import { couldCome, membershipOf, membersKnown, membersNeeded } from '../../src/measure/membership.js';
import { refuseUnstated } from '../../src/measure/outcomes.js';
import { PacedCount } from '../../src/measure/pace.js';
import { peopleCounter, spellings } from '../../src/measure/people.js';
import { type ActivityPass, tallyActivities } from '../../src/measure/tally-activities.js';
import {
  type RecordPass,
  tallyAspirations,
  tallyDecisions,
  tallyIncome,
  tallyInformation,
  tallyProducts,
} from '../../src/measure/tally-records.js';
import type { Activity } from '../../src/model/activity.js';
import type { Member } from '../../src/model/member.js';
import type { Channel } from '../../src/vocabulary/concepts/channels.js';
import { asOf, members, period, registration } from './fixtures.js';

/* What each pass over the records counts, at the borders of days and where something is not stated. */

const window = exposureOf(period, asOf);
function recordPass() {
  const leftOut: [string, string][] = [];
  const pass: RecordPass = {
    window,
    period,
    asOf,
    keepEvidence: true,
    inexact: undefined,
    keyOf: spellings(),
    months: new MonthsSeen(window),
    leaveOut: (_list, _index, id, reason) => leftOut.push([id, reason]),
  };
  return { pass, leftOut };
}

describe('records', () => {
  test('count from the first day of the period to the last', () => {
    const { pass, leftOut } = recordPass();
    const items = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((date, i) => ({ id: `i${i}`, date }));
    expect(tallyInformation(items, undefined, pass).all.ids).toEqual(['i1', 'i2']);
    expect(leftOut).toEqual([
      ['i0', 'before-period'],
      ['i3', 'after-period'],
    ]);
  });

  test('of information: each fact that is stated, and how many do not state it', () => {
    const { pass } = recordPass();
    const tally = tallyInformation(
      [
        { id: 'a', date: '2025-02-01', sourceType: 'pemerintah-daerah', verified: true, memberIds: ['m1', 'guest'] },
        { id: 'b', date: '2025-02-01', sourceType: 'pemerintah-daerah', verified: false, memberIds: [] },
        { id: 'c', date: '2025-03-01' },
      ] as never,
      new Set(['m1']),
      pass,
    );
    expect([tally.typed.ids, tally.untyped, tally.sourceTypes.size, tally.typedDays.size]).toEqual([
      ['a', 'b'],
      1,
      1,
      1,
    ]);
    expect([tally.verified.ids, tally.unverified.ids, tally.verifiedUnstated]).toEqual([['a'], ['b'], 1]);
    expect([tally.taken.ids, tally.takersUnstated, [...tally.takers]]).toEqual([['a', 'b'], 1, ['m1']]);
    const anybody = tallyInformation([{ id: 'a', date: '2025-02-01', memberIds: ['x', 'y'] }], undefined, pass);
    expect([...anybody.takers]).toEqual(['x', 'y']);
  });

  test('of products: reach up to the residents, corrections up to the day of measuring', () => {
    const { pass } = recordPass();
    const channels = new Set<Channel>();
    const channelDays = new DaysSeen();
    const products = [
      { id: 'a', date: '2025-02-01', channel: 'cetak', reach: 50, citesSource: true, correctedOn: asOf },
      { id: 'b', date: '2025-02-02', channel: 'cetak', reach: 500, citesSource: false, correctedOn: '2026-02-01' },
      { id: 'c', date: '2025-02-03' },
    ] as never;
    const tally = tallyProducts(products, { channels, channelDays, residents: 100 }, pass);
    expect([tally.channelled.ids, tally.channelsUnstated, [...channels], channelDays.size]).toEqual([
      ['a', 'b'],
      1,
      ['cetak'],
      2,
    ]);
    expect([tally.counted.ids, tally.reachUnstated, tally.reach]).toEqual([['a', 'b'], 1, 150]);
    expect([tally.citing.ids, tally.notCiting.ids, tally.citingUnstated]).toEqual([['a'], ['b'], 1]);
    expect(tally.corrected.ids).toEqual(['a']);
    const unbounded = { channels, channelDays, residents: undefined };
    expect(tallyProducts(products, unbounded, pass).reach).toBe(550);
  });

  test('of decisions: done by the day they were due, which lies in the period', () => {
    const { pass } = recordPass();
    const decision = (id: string, dueOn?: string, doneOn?: string) => ({
      id,
      activityId: 'a',
      ...(dueOn && { dueOn }),
      ...(doneOn && { doneOn }),
    });
    const tally = tallyDecisions(
      [
        decision('on-the-day', '2025-05-01', '2025-05-01'),
        decision('early', '2025-05-01', '2025-04-01'),
        decision('late', '2025-05-01', '2025-05-02'),
        decision('never', '2025-12-31'),
        decision('due-before', '2024-12-31', '2024-12-01'),
        decision('due-after', '2026-01-01', '2025-12-01'),
        decision('undated', undefined, '2025-05-02'),
      ],
      pass,
    );
    expect([tally.doneInTime.ids, tally.notDoneInTime.ids, tally.undated]).toEqual([
      ['on-the-day', 'early'],
      ['late', 'never'],
      1,
    ]);
  });

  test('of income: the whole and what the group earned itself', () => {
    const tally = tallyIncome(
      [
        { id: 'a', source: 'usaha-sendiri', amount: 300 },
        { id: 'b', source: 'apbd', amount: 200 },
      ] as never,
      true,
    );
    expect([tally.total, tally.ownTotal, tally.all.ids, tally.own.ids]).toEqual([500, 300, ['a', 'b'], ['a']]);
  });

  const aspiration = (id: string, dates: object) => ({ id, recordedOn: '2025-12-01', ...dates });
  const judged = (dates: object) => {
    const { pass, leftOut } = recordPass();
    const tally = tallyAspirations([aspiration('a', dates)] as never, pass);
    const order = leftOut.length > 0 ? `, ${leftOut[0]?.[1]}` : '';
    return `${outcomeOf(tally)}${order}`;
  };
  const outcomeOf = (tally: ReturnType<typeof tallyAspirations>) => {
    if (tally.notForwarded.n > 0) return 'not forwarded';
    if (tally.answered.n > 0) return 'answered';
    if (tally.unanswered.n > 0) return 'unanswered';
    return tally.notYetDue > 0 ? 'not yet due' : tally.classUnknown > 0 ? 'class unknown' : 'nothing';
  };
  // Five working days.
  const request = { aspirationClass: 'permintaan-informasi' };

  test.each([
    ['forwarded on the day it was recorded', { forwardedOn: '2025-12-01' }, 'class unknown'],
    ['forwarded before it was recorded', { forwardedOn: '2025-11-30' }, 'not forwarded, dates-out-of-order'],
    ['not forwarded', {}, 'not forwarded'],
    ['fed back alone', { fedBackOn: '2025-12-08' }, 'not forwarded, forwarding-not-stated'],
    ['answered only after the day of measuring', { answeredOn: '2026-02-08' }, 'not forwarded'],
    ['forwarded on the day of measuring', { forwardedOn: asOf }, 'class unknown'],
    ['forwarded after the day of measuring', { forwardedOn: '2026-02-01' }, 'not forwarded'],
    [
      'answered before it was forwarded',
      { ...request, forwardedOn: '2025-12-05', answeredOn: '2025-12-04', fedBackOn: '2025-12-08' },
      'unanswered, dates-out-of-order',
    ],
    [
      'fed back before it was answered',
      { ...request, forwardedOn: '2025-12-05', answeredOn: '2025-12-08', fedBackOn: '2025-12-07' },
      'unanswered, dates-out-of-order',
    ],
    ['answered on the day it was forwarded', { forwardedOn: '2025-12-05', answeredOn: '2025-12-05' }, 'class unknown'],
    ['answered before it was recorded', { answeredOn: '2025-11-30' }, 'not forwarded, dates-out-of-order'],
    ['answered, and never forwarded', { answeredOn: '2025-12-01' }, 'not forwarded, forwarding-not-stated'],
    ['an answer of a later day is none', { forwardedOn: '2025-12-01', answeredOn: '2026-02-01' }, 'class unknown'],
  ])('of aspirations: %s', (_, dates, outcome) => {
    expect(judged(dates)).toBe(outcome);
  });

  test('law: of aspirations an answer by the day of measuring without a day of forwarding is named once, and nothing else is', () => {
    const day = fc.option(fc.constantFrom('2025-12-01', '2025-12-20', '2026-01-10', '2026-03-01'), { nil: undefined });
    fc.assert(
      fc.property(day, day, day, (forwardedOn, answeredOn, fedBackOn) => {
        const { pass, leftOut } = recordPass();
        tallyAspirations([aspiration('a', { ...request, forwardedOn, answeredOn, fedBackOn })] as never, pass);
        const isAnswered = [answeredOn, fedBackOn].some((one) => one !== undefined && one <= asOf);
        const isInOrder = answeredOn === undefined || fedBackOn === undefined || answeredOn <= fedBackOn;
        const named = leftOut.filter(([, reason]) => reason === 'forwarding-not-stated').length;
        if (forwardedOn !== undefined || !isAnswered) expect(named).toBe(0);
        else if (isInOrder) expect(named).toBe(1);
      }),
    );
  });

  test('of aspirations: an answer counts once the people were told of it, by the day of measuring', () => {
    const answered = { ...request, forwardedOn: '2025-12-01', answeredOn: '2025-12-02' };
    expect(judged({ ...answered, fedBackOn: '2025-12-03' })).toBe('answered');
    expect(judged({ ...answered, fedBackOn: asOf })).toBe('answered');
    expect(judged({ ...answered, fedBackOn: '2026-02-01' })).toBe('unanswered');
    expect(judged(answered)).toBe('unanswered');
  });

  test('of aspirations: what the law still gives time for is not yet due', () => {
    expect(judged({ ...request, forwardedOn: '2026-01-30' })).toBe('not yet due');
    expect(judged({ ...request, forwardedOn: '2025-12-01' })).toBe('unanswered');
    expect(judged({ ...request, forwardedOn: '2025-12-01', answeredOn: asOf, fedBackOn: asOf })).toBe('unanswered');
  });

  test('of aspirations: how many days until each was forwarded', () => {
    const { pass } = recordPass();
    const tally = tallyAspirations([aspiration('a', { forwardedOn: '2025-12-08' })] as never, pass);
    expect(tally.daysToForward).toEqual([7]);
  });
});

describe('activities', () => {
  function pass(more: Partial<ActivityPass> = {}): ActivityPass & { readonly notes: string[] } {
    const notes: string[] = [];
    return {
      notes,
      window,
      months: new MonthsSeen(window),
      period,
      membership: membershipOf(registration({ members: members(4) }), window.through),
      keepEvidence: true,
      inferred: undefined,
      inexact: undefined,
      decidedIn: undefined,
      partners: undefined,
      isOwn: (id) => id === 'own',
      countPeople: peopleCounter(),
      channels: new Set(),
      channelDays: new DaysSeen(),
      leaveOut: (_, { id }, reason) => notes.push(`${reason} ${id}`),
      ...more,
    };
  }
  const activity = (id: string, more: Partial<Activity> = {}): Activity => ({ id, date: '2025-05-05', ...more });
  const discussion = (id: string, more: Partial<Activity> = {}) => activity(id, { functions: ['diskusi'], ...more });

  test('of days outside the window are left out, of its first and last day counted', () => {
    const dates = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
    const given = pass();
    const tally = tallyActivities(
      dates.map((date, i) => activity(`a${i}`, { date })),
      given,
    );
    expect(tally.all.ids).toEqual(['a1', 'a2']);
    expect(given.notes).toEqual(['before-period a0', 'after-period a3']);
    expect(tally.quartersWithActivity).toBe(2);
    expect(tally.functionsUnstated).toBe(2);
  });

  test('two of one quarter fill one quarter', () => {
    const dates = ['2025-01-01', '2025-03-31', '2025-04-01', '2025-04-02'];
    expect(
      tallyActivities(
        dates.map((date, i) => activity(`a${i}`, { date })),
        pass(),
      ).quartersWithActivity,
    ).toBe(2);
  });

  test('somebody guessed not to be held are not counted, unless the reporter states what they were for', () => {
    const inferred = new Map([
      ['guessed', { status: 'planned' as const }],
      ['stated', { status: 'planned' as const }],
      ['held', { status: 'held' as const, functions: ['diskusi' as const] }],
    ]);
    const given = pass({ inferred });
    const tally = tallyActivities([activity('guessed'), discussion('stated'), activity('held')], given);
    expect(tally.all.ids).toEqual(['stated', 'held']);
    expect(given.notes).toEqual(['not-held guessed']);
    // Of the one that was stated nothing of the guess was needed.
    expect([tally.inferred, tally.discussions.n, tally.discussions.inferred]).toEqual([1, 2, 1]);
  });

  test.each([
    ['functions', { functions: ['diskusi' as const] }, { functions: ['diskusi' as const] }],
    ['channels', { channels: ['cetak' as const] }, { channels: ['cetak' as const] }],
    ['flow', { flow: 'antar-masyarakat' as const }, { flow: 'antar-masyarakat' as const }],
  ])('a guess of %s that states nothing new is not used', (_, guess, stated) => {
    const inferred = new Map([
      ['open', guess],
      ['stated', guess],
    ]);
    const used = (one: Activity) => tallyActivities([one], pass({ inferred })).inferred;
    expect([used(activity('open')), used(activity('stated', stated))]).toEqual([1, 0]);
  });

  test('of a discussion: who came, of those who could', () => {
    const given = pass();
    const tally = tallyActivities(
      [
        discussion('listed', { attendance: { memberIds: ['m1', 'm2'] } }),
        discussion('all', { attendance: { members: 4 } }),
        discussion('too-many', { attendance: { members: 5 } }),
        discussion('not-stated'),
        activity('other', { functions: ['diseminasi'], attendance: { members: 3 } }),
      ],
      given,
    );
    expect([tally.attendees, tally.eligible, tally.overcrowded]).toEqual([6, 8, 1]);
    expect(tally.withinMembers.ids).toEqual(['listed', 'all']);
    expect([tally.attended.ids, tally.attended.counted]).toEqual([['listed', 'all'], 4]);
    expect(given.notes).toEqual(['more-than-members too-many']);
    const unknown = membershipOf(undefined, window.through);
    const none = tallyActivities([discussion('a', { attendance: { members: 3 } })], pass({ membership: unknown }));
    expect([none.attendees, none.eligible, none.overcrowded]).toEqual([0, 0, 0]);
    const nobody = membershipOf(registration({ members: [] }), window.through);
    const empty = tallyActivities([discussion('a', { attendance: { members: 0 } })], pass({ membership: nobody }));
    expect([empty.attended.n, empty.eligible]).toEqual([0, 0]);
  });

  test('of a discussion: only members of that day could come', () => {
    const later = registration({ members: [...members(2), { id: 'late', joinedOn: '2025-05-06' }] });
    const membership = membershipOf(later, window.through);
    const tally = tallyActivities(
      [
        discussion('before', { attendance: { members: 2 } }),
        discussion('after', { date: '2025-05-06', attendance: { members: 2 } }),
      ],
      pass({ membership }),
    );
    expect([tally.attendees, tally.eligible]).toEqual([4, 5]);
  });

  test('of a discussion: whether it decided something, where decisions are listed', () => {
    const both = [discussion('a'), discussion('b', { date: '2025-06-01' })];
    const listed = tallyActivities(both, pass({ decidedIn: new Set(['a']) }));
    expect([listed.decisive.ids, listed.indecisive.ids]).toEqual([['a'], ['b']]);
    const absent = tallyActivities(both, pass());
    expect([absent.decisive.n, absent.indecisive.n]).toEqual([0, 0]);
  });

  test('of a dissemination: the channels and their days; no channel is none', () => {
    const given = pass({ inferred: new Map([['guessed', { channels: ['cetak' as const] }]]) });
    const tally = tallyActivities(
      [
        activity('a', { functions: ['diseminasi'], channels: ['cetak', 'radio'] }),
        activity('b', { functions: ['diseminasi'], channels: [], date: '2025-06-01' }),
        activity('c', { functions: ['implementasi'], channels: ['pamflet'], date: '2025-06-02' }),
        activity('guessed', { functions: ['diseminasi'], date: '2025-06-03' }),
      ],
      given,
    );
    expect([tally.disseminations.ids, tally.channelled.ids, tally.channelled.inferred]).toEqual([
      ['a', 'b', 'guessed'],
      ['a', 'guessed'],
      1,
    ]);
    expect([[...given.channels].sort(), given.channelDays.size]).toEqual([['cetak', 'radio'], 2]);
    expect(tally.implementations.ids).toEqual(['c']);
  });

  test('the way that information flows', () => {
    const flows = ['pemerintah-ke-masyarakat', 'masyarakat-ke-pemerintah', 'antar-masyarakat', undefined] as const;
    const tally = tallyActivities(
      flows.map((flow, i) => activity(`a${i}`, flow === undefined ? {} : { flow })),
      pass({ inferred: new Map([['a3', { flow: 'pemerintah-ke-masyarakat' as const }]]) }),
    );
    expect([tally.toCommunity.ids, tally.toGovernment.ids, tally.withinCommunity, tally.flowUnstated]).toEqual([
      ['a0', 'a3'],
      ['a1'],
      1,
      0,
    ]);
    expect(tally.toCommunity.inferred).toBe(1);
    expect(tallyActivities([activity('a')], pass()).flowUnstated).toBe(1);
  });

  test('held together: with a partner on the list, with another KIM, with nobody', () => {
    const partner = (id: string, kind: 'media' | 'kim' | 'forum-kim') =>
      [
        id,
        { id, kinds: [kind], names: [], joint: 0, kimContributed: undefined, partnerContributed: undefined },
      ] as const;
    const partners = new Map([partner('p', 'media'), partner('k', 'kim'), partner('f', 'forum-kim')]) as never;
    const count = (list: readonly Activity[], listed: 'listed' | 'not listed' = 'listed') => {
      const { namesPartners, namesOtherKims, interKim, daysWithPartners } = tallyActivities(
        list,
        pass({ partners: listed === 'listed' ? partners : undefined }),
      );
      return [namesPartners, namesOtherKims, interKim.ids, daysWithPartners.size];
    };
    expect(count([activity('a')])).toEqual([false, false, [], 0]);
    expect(count([activity('a', { otherKimIds: [] })])).toEqual([false, true, [], 0]);
    expect(count([activity('a', { otherKimIds: ['x'] })])).toEqual([false, true, ['a'], 0]);
    expect(count([activity('a', { otherKimIds: ['own'] })])).toEqual([false, false, [], 0]);
    expect(count([activity('a', { otherKimIds: ['own', 'x'] })])).toEqual([false, true, ['a'], 0]);
    expect(count([activity('a', { partners: [] })])).toEqual([true, false, [], 0]);
    expect(count([activity('a', { partners: [{ partnerId: 'p' }] })])).toEqual([true, false, [], 1]);
    expect(count([activity('a', { partners: [{ partnerId: 'k' }] })])).toEqual([true, false, ['a'], 1]);
    expect(count([activity('a', { partners: [{ partnerId: 'f' }] })])).toEqual([true, false, ['a'], 1]);
    expect(count([activity('a', { partners: [{ partnerId: 'unknown' }] })])).toEqual([true, false, [], 0]);
    expect(count([activity('a', { partners: [{ partnerId: 'p' }] })], 'not listed')).toEqual([true, false, [], 0]);
  });

  test('who gave what to a partnership, once given', () => {
    const one = {
      id: 'p',
      kinds: ['media'],
      names: [],
      joint: 0,
      kimContributed: undefined,
      partnerContributed: undefined,
    };
    const partners = new Map([['p', one]]) as never;
    const withPartner = (id: string, gifts: object) =>
      activity(id, { partners: [{ partnerId: 'p', ...gifts }] as never });
    tallyActivities([withPartner('a', { contributedByKim: ['tenaga'], contributedByPartner: [] })], pass({ partners }));
    expect(one).toMatchObject({ joint: 1, kimContributed: true, partnerContributed: false });
    tallyActivities([withPartner('b', { contributedByKim: [], contributedByPartner: ['dana'] })], pass({ partners }));
    expect(one).toMatchObject({ joint: 2, kimContributed: true, partnerContributed: true });
  });

  test('beneficiaries by id, each once, or as a number', () => {
    const tally = tallyActivities(
      [
        activity('a', { beneficiaryIds: ['x', 'y'], beneficiaries: 9 }),
        activity('b', { beneficiaryIds: ['y'] }),
        activity('c', { beneficiaries: 5 }),
        activity('d'),
      ],
      pass(),
    );
    expect([tally.beneficiariesById.ids, [...tally.beneficiaryIds], tally.beneficiariesByNumber]).toEqual([
      ['a', 'b'],
      ['x', 'y'],
      1,
    ]);
  });
});

describe('membership', () => {
  const on = (facts: Parameters<typeof registration>[0]) => membershipOf(registration(facts), '2025-06-10');

  test('is known from a list of all, from a stated number, or not at all', () => {
    expect(membershipOf(undefined, '2025-06-10').state).toBe('no-registration');
    expect(on({ bodyType: 'forum-kim', members: members(3) })).toMatchObject({ state: 'is-a-forum', size: 0 });
    expect(on({})).toMatchObject({ state: 'members-unknown', size: 0, throughout: 0, spans: [] });
    expect(on({ members: members(3) })).toMatchObject({ state: 'known', size: 3, throughout: 3, spans: [] });
    const stated = on({ statedCounts: [{ count: 20, counts: 'anggota' }] });
    expect(stated).toEqual({ state: 'known', size: 20, most: 20, throughout: 20, spans: [] });
    expect(on({ members: members(3), membersListed: 'some' }).state).toBe('members-unknown');
  });

  test('knows how many there may have been at most, which nothing left out makes more', () => {
    const stated = [
      { count: 9, counts: 'anggota', statedOn: '2025-02-01' },
      { count: 5, counts: 'anggota', statedOn: '2025-05-01' },
      { count: 80, counts: 'peserta' },
    ] as never;
    const most = (facts: Parameters<typeof registration>[0]) => on(facts).most;
    expect(most({})).toBeUndefined();
    expect(most({ members: [] })).toBe(0);
    expect(
      most({ members: [...members(3), { id: 'late', joinedOn: '2025-06-10' }], formerMembers: [{ id: 'x' }] }),
    ).toBe(5);
    expect(most({ members: members(3), membersListed: 'some' })).toBe(3);
    expect(most({ statedCounts: stated })).toBe(9);
    expect(most({ members: members(12), statedCounts: stated })).toBe(12);
    expect(most({ members: members(3), bodyType: 'forum-kim' })).toBe(3);
  });

  test('counts who could come on a day: from the day of joining to the last day', () => {
    const membership = on({
      members: [...members(2), { id: 'new', joinedOn: '2025-06-05' }],
      formerMembers: [{ id: 'old', joinedOn: '2020-01-01', leftOn: '2025-06-05' }],
    });
    expect(['2025-06-04', '2025-06-05', '2025-06-06'].map((date) => couldCome(membership, date))).toEqual([3, 4, 3]);
  });

  test('refuses what needs members that are not known, or none', () => {
    expect(membersKnown(on({ members: members(1) }))).toBeUndefined();
    expect(membersKnown(on({}))).toEqual({ status: 'no-data', reason: 'members-unknown' });
    expect(membersKnown(membershipOf(undefined, '2025-06-10'))).toEqual({
      status: 'no-data',
      reason: 'no-registration',
    });
    expect(membersKnown(on({ bodyType: 'forum-kim' }))).toEqual({ status: 'not-applicable', reason: 'is-a-forum' });
    expect(membersNeeded(on({ members: [] }))).toEqual({ status: 'not-applicable', reason: 'no-members' });
    expect(membersNeeded(on({ members: members(1) }))).toBeUndefined();
  });
});

describe('the diversity of members', () => {
  const diversity = (list: readonly Member[], minimumStated = 2 / 3) =>
    memberDiversity(
      { state: 'known', size: list.length, roster: list, throughout: list.length, spans: [] },
      minimumStated,
    );
  const member = (id: string, sex: Member['sex'], ageBand: Member['ageBand'], ...elements: string[]) =>
    ({ id, sex, ageBand, elements }) as Member;

  test('is 1 where all differ as far as they can, 0 where none does', () => {
    const two = [member('a', 'perempuan', 'usia-18-24', 'petani'), member('b', 'laki-laki', 'usia-45-54', 'pkk')];
    expect(diversity(two)).toMatchObject({ status: 'measured', value: 1, n: 2 });
    const alike = [member('a', 'perempuan', 'usia-18-24', 'pkk'), member('b', 'perempuan', 'usia-18-24', 'pkk')];
    expect(diversity(alike)).toMatchObject({ status: 'measured', value: 0 });
  });

  test('counts whoever stands for two elements in equal parts for each', () => {
    const both = [
      member('a', 'perempuan', 'usia-18-24', 'petani', 'pkk'),
      member('b', 'laki-laki', 'usia-45-54', 'petani'),
    ];
    // Elements: 3/4 and 1/4, so 1 - 10/16 of at most 1/2.
    expect(diversity(both)).toMatchObject({ status: 'measured', value: (1 + 1 + 6 / 8) / 3 });
  });

  test('is refused where too few state a trait, and where nobody states any', () => {
    const list = [
      member('a', 'perempuan', 'usia-18-24', 'petani'),
      member('b', 'laki-laki', 'usia-45-54', 'pkk'),
      { id: 'c', ageBand: 'usia-45-54', elements: ['pkk'] } as Member,
    ];
    expect(diversity(list).status).toBe('measured');
    expect(diversity(list, 0.9)).toEqual({ status: 'insufficient-data', reason: 'parts-unknown', n: 2, needed: 3 });
    expect(diversity(members(3))).toEqual({ status: 'no-data', reason: 'not-stated' });
    expect(diversity(members(2).slice(1))).toMatchObject({ reason: 'too-few-members', n: 1, needed: 2 });
  });
});

describe('too little stated', () => {
  test('is less than the share that is asked for, of exact thirds too', () => {
    expect(refuseUnstated(0, 0, 2 / 3)).toBeUndefined();
    expect(refuseUnstated(0, 1, 2 / 3)).toEqual({ status: 'no-data', reason: 'not-stated' });
    expect(refuseUnstated(2, 1, 2 / 3)).toBeUndefined();
    expect(refuseUnstated(1, 1, 2 / 3)).toEqual({
      status: 'insufficient-data',
      reason: 'mostly-unstated',
      n: 1,
      needed: 2,
    });
  });
});

describe('a count with a pace', () => {
  test('takes no more of a day, and no more of a month, than counts', () => {
    const count = new PacedCount(true, { day: 2, month: 3 });
    count.addOn('2025-01-01', 'a');
    count.addOn('2025-01-01', 'b', { inferred: true, amount: 4 });
    expect([count.n, count.counted, count.surplus, count.inferred]).toEqual([2, 2, 3, 1]);
    count.addOn('2025-01-02', 'c', { amount: 2 });
    expect([count.counted, count.surplus]).toEqual([3, 4]);
    count.addOn('2025-02-01', 'd');
    expect([count.counted, count.surplus, count.ids]).toEqual([4, 4, ['a', 'b', 'c', 'd']]);
  });

  test('without a limit of the day takes what the month allows', () => {
    const count = new PacedCount(false, { month: 3 });
    count.addOn('2025-01-01', 'a', { amount: 5 });
    expect([count.counted, count.surplus, count.ids]).toEqual([3, 2, undefined]);
  });

  test('of one day takes as many as differ in one thing that they state', () => {
    const count = new PacedCount(false, { month: 9 });
    const on = (...records: readonly (readonly (string | undefined)[])[]) => {
      const day = new PacedCount(false, { month: 9 });
      for (const traits of records) day.addOn('2025-01-01', 'a', { traits });
      return day.counted;
    };
    expect(on()).toBe(0);
    expect(on([], [])).toBe(1);
    expect(on(['x', 'p'], ['x', 'p'], ['x', undefined])).toBe(1);
    expect(on(['x', 'p'], ['y', 'p'], ['z', 'q'])).toBe(3);
    expect(on([undefined, 'p'], [undefined, 'q'], ['x', undefined])).toBe(2);
    count.addOn('2025-01-01', 'a', { traits: ['x'] });
    count.addOn('2025-01-02', 'b', { traits: ['x'] });
    expect(count.counted).toBe(2);
  });

  const traits = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), {
    minLength: 3,
    maxLength: 3,
  });
  const record = fc.record({
    date: fc.constantFrom('2025-01-01', '2025-01-02', '2025-02-01'),
    traits,
    amount: fc.nat(4),
  });
  const counted = (records: readonly { date: string; traits: readonly (string | undefined)[]; amount: number }[]) => {
    const count = new PacedCount(false, { day: 5, month: 6 });
    for (const { date, ...entry } of records) count.addOn(date, 'x', entry);
    return count.counted;
  };

  test('law: a copy adds nothing, a record left out or a trait not stated takes nothing below, and the order is nothing', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(2), (records, at, trait) => {
        const i = at % records.length;
        const one = records[i] as (typeof records)[number];
        const whole = counted(records);
        expect(counted([...records, one])).toBe(whole);
        expect(counted([...records].reverse())).toBe(whole);
        expect(counted(records.filter((_, j) => j !== i))).toBeLessThanOrEqual(whole);
        const silent = { ...one, traits: one.traits.map((value, t) => (t === trait ? undefined : value)) };
        expect(counted(records.map((other, j) => (j === i ? silent : other)))).toBeLessThanOrEqual(whole);
        expect(counted([...records, silent])).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });
});
