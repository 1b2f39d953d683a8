import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'members.below-minimum'> = {
  code: 'members.below-minimum',
  passes: [
    { title: 'five members are listed' },
    { title: 'three members are the fewest', patch: { members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } },
    {
      title: 'no list, but twelve members were stated',
      patch: { members: null, statedCounts: [{ count: 12, counts: 'anggota' }] },
    },
    {
      title: 'a board of three is at least three members',
      patch: { members: null, statedCounts: [{ count: 3, counts: 'pengurus' }] },
    },
    {
      title: 'three members are listed, and there are others',
      patch: { members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], membersListed: 'some' },
    },
    {
      title: 'twelve at first, four who are still active (Swaraguna)',
      patch: {
        members: null,
        statedCounts: [
          { count: 12, counts: 'anggota', statedOn: '2013-01-01' },
          { count: 4, counts: 'anggota', statedOn: '2016-04-01' },
        ],
      },
    },
    {
      title: 'the latest of two dated numbers counts, whichever stands first',
      patch: {
        members: null,
        statedCounts: [
          { count: 4, counts: 'anggota', statedOn: '2016-04-01' },
          { count: 2, counts: 'anggota', statedOn: '2013-01-01' },
        ],
      },
    },
    {
      title: 'a number stated after the day of judgement was not stated yet',
      asOf: '2025-06-01',
      patch: {
        members: null,
        statedCounts: [
          { count: 12, counts: 'anggota', statedOn: '2024-01-01' },
          { count: 2, counts: 'anggota', statedOn: '2025-06-02' },
        ],
      },
    },
    {
      title: 'it is not known on which day of a month the third member joined, and the month is over',
      patch: {
        members: [{ id: 'a' }, { id: 'b' }, { id: 'c', joinedOn: '2025-05-01' }],
        inexactDates: [{ field: 'members[].joinedOn', id: 'c', from: '2025-05-01', through: '2025-05-31' }],
      },
    },
  ],
  fails: [
    {
      title: 'two members',
      patch: { members: [{ id: 'a' }, { id: 'b' }] },
      findings: [{ at: '/members', params: { count: 2, minimum: 3 } }],
    },
    {
      title: 'two members and three advisers: advisers never count',
      patch: {
        members: [{ id: 'a' }, { id: 'b' }],
        advisers: [
          { id: 'p', role: 'pembina' },
          { id: 'q', role: 'penasihat' },
          { id: 'r', role: 'pelindung' },
        ],
      },
      findings: [{ at: '/members', params: { count: 2, minimum: 3 } }],
    },
    {
      title: 'no list, and two members were stated: the number stated is not repeated',
      patch: { members: null, statedCounts: [{ count: 2, counts: 'anggota' }] },
      findings: [{ at: '/statedCounts/0/count', params: { count: null, minimum: 3 } }],
    },
    {
      title: 'nine members in Pandeglang, which asks for ten',
      ruleSet: 'kabupaten-pandeglang-2024',
      patch: { members: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id })) },
      findings: [{ at: '/members', params: { count: 9, minimum: 10 } }],
    },
    {
      title: 'twelve at first, two later: the latest counts',
      patch: {
        members: null,
        statedCounts: [
          { count: 12, counts: 'anggota', statedOn: '2013-01-01' },
          { count: 2, counts: 'anggota', statedOn: '2016-04-01' },
        ],
      },
      findings: [{ at: '/statedCounts/1/count', params: { count: null, minimum: 3 } }],
    },
    {
      title: 'the latest number stands first, and an undated one beside dated ones does not count',
      patch: {
        members: null,
        statedCounts: [
          { count: 2, counts: 'anggota', statedOn: '2016-04-01' },
          { count: 12, counts: 'anggota', statedOn: '2013-01-01' },
          { count: 12, counts: 'anggota' },
        ],
      },
      findings: [{ at: '/statedCounts/0/count', params: { count: null, minimum: 3 } }],
    },
    {
      title: 'a number stated on the day of judgement counts',
      asOf: '2025-06-01',
      patch: {
        members: null,
        statedCounts: [
          { count: 12, counts: 'anggota', statedOn: '2024-01-01' },
          { count: 2, counts: 'anggota', statedOn: '2025-06-01' },
        ],
      },
      findings: [{ at: '/statedCounts/1/count', params: { count: null, minimum: 3 } }],
    },
    {
      title: 'two members, and a third who joins on a day of next month',
      patch: {
        members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        inexactDates: [{ field: 'members[].joinedOn', id: 'c', from: '2025-07-01', through: '2025-07-31' }],
      },
      findings: [{ at: '/members', params: { count: 2, minimum: 3 } }],
    },
  ],
  cannotTell: [
    { title: 'nothing says how many there are', patch: { members: null }, reason: 'not-given', missing: ['/members'] },
    {
      title: '2.3 portal accounts, participants, delegates and trained people say nothing about members',
      patch: {
        members: null,
        statedCounts: [
          { count: 2, counts: 'akun-portal' },
          { count: 15, counts: 'peserta' },
          { count: 5, counts: 'utusan' },
          { count: 30, counts: 'orang-terlatih' },
        ],
      },
      reason: 'too-little-known',
      missing: ['/members'],
    },
    {
      title: 'a board of two says nothing about the other members',
      patch: { members: null, statedCounts: [{ count: 2, counts: 'pengurus' }] },
      reason: 'too-little-known',
      missing: ['/members'],
    },
    {
      title: 'only the chair is listed',
      patch: { members: [{ id: 'a', offices: ['ketua'] }], membersListed: 'some' },
      reason: 'partial-list',
      missing: ['/members'],
    },
    {
      title: 'two members are left of a list of which something could not be read',
      patch: { members: [{ id: 'a' }, { id: 'b' }], partialLists: ['members'] },
      reason: 'partial-list',
      missing: ['/members'],
    },
    {
      title: 'two undated numbers that lead to different answers',
      patch: {
        members: null,
        statedCounts: [
          { count: 2, counts: 'anggota' },
          { count: 12, counts: 'anggota' },
        ],
      },
      reason: 'sources-disagree',
      missing: ['/members'],
    },
    {
      title: 'two members, but whether it is a KIM or a forum is not known',
      patch: { bodyType: null, members: [{ id: 'a' }, { id: 'b' }] },
      reason: 'not-given',
      missing: ['/bodyType'],
    },
    {
      title: 'it is not known on which day the third member joined: before or after the day of judgement',
      patch: {
        members: [{ id: 'a', joinedOn: '2024-01-01' }, { id: 'b' }, { id: 'c', joinedOn: '2025-06-01' }],
        inexactDates: [
          { field: 'members[].joinedOn', id: 'a', from: '2024-01-01', through: '2024-12-31' },
          { field: 'members[].joinedOn', id: 'c', from: '2025-06-01', through: '2025-08-31' },
        ],
      },
      reason: 'too-little-known',
      missing: ['/members/2/joinedOn'],
    },
    {
      title: 'it is not known on which day of this month the third member left: today, or before',
      patch: {
        members: [{ id: 'a' }, { id: 'b' }],
        formerMembers: [{ id: 'c', leftOn: '2025-06-01' }],
        inexactDates: [{ field: 'formerMembers[].leftOn', from: '2025-06-01', through: '2025-06-30' }],
      },
      reason: 'too-little-known',
      missing: ['/formerMembers/0/leftOn'],
    },
  ],
  notApplicable: [
    { title: 'a forum of KIMs has no number of members', patch: { bodyType: 'forum-kim' }, reason: 'is-a-forum' },
  ],
};
