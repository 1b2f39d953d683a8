import { type CasesOf, runCases } from '../cases.js';
import { members, rated } from '../fixtures.js';

const works = [
  { id: 'a1', date: '2025-02-01', functions: ['implementasi'], beneficiaryIds: ['w1', 'w2', 'w3'] },
  { id: 'a2', date: '2025-08-01', functions: ['implementasi'], beneficiaryIds: ['w3', 'w4'] },
  { id: 'a3', date: '2025-09-01', functions: ['diskusi'] },
] as const;

const cases: CasesOf<'implementasi'> = {
  'implementasi.keputusan-terlaksana': [
    {
      when: 'done on the day, done late, not done, and due after the period',
      report: {
        decisions: [
          { id: 'd1', activityId: 'a1', dueOn: '2025-03-31', doneOn: '2025-03-31' },
          { id: 'd2', activityId: 'a1', dueOn: '2025-03-31', doneOn: '2025-04-01' },
          { id: 'd3', activityId: 'a1', dueOn: '2025-12-31' },
          { id: 'd4', activityId: 'a1', dueOn: '2026-01-01' },
        ],
      },
      is: {
        status: 'measured',
        value: 1 / 3,
        n: 3,
        numerator: 1,
        denominator: 3,
        evidence: ['d1'],
        shortfall: ['d2', 'd3'],
      },
    },
    {
      when: 'none was done in time',
      report: { decisions: [{ id: 'd1', activityId: 'a1', dueOn: '2025-03-31' }] },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 1, evidence: [], shortfall: ['d1'] },
    },
    {
      when: 'nothing has fallen due on the day of measuring',
      report: { decisions: [{ id: 'd1', activityId: 'a1', dueOn: '2025-09-30' }] },
      asOf: '2025-06-30',
      is: { status: 'not-applicable', reason: 'nothing-due' },
    },
    {
      when: 'nothing was decided',
      report: { decisions: [] },
      is: { status: 'not-applicable', reason: 'nothing-due' },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'no decision says when it is due',
      report: { decisions: [{ id: 'd1', activityId: 'a1', doneOn: '2025-03-31' }] },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    {
      when: 'one of three says when it is due',
      report: {
        decisions: [
          { id: 'd1', activityId: 'a1', dueOn: '2025-03-31', doneOn: '2025-03-31' },
          { id: 'd2', activityId: 'a1' },
          { id: 'd3', activityId: 'a1' },
        ],
      },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
  ],
  'implementasi.kegiatan': [
    {
      when: 'two in a year',
      report: { activities: works },
      is: { status: 'measured', value: 2, n: 2, numerator: 2, denominator: 1, evidence: ['a1', 'a2'] },
    },
    {
      when: 'one in the half year since the group was formed',
      report: { activities: works.slice(1) },
      registration: { formation: { formedOn: '2025-07-01' } },
      is: { status: 'measured', value: 2, n: 1, numerator: 1, denominator: 0.5, evidence: ['a2'] },
    },
    {
      when: 'none',
      report: { activities: [works[2]] },
      is: { status: 'measured', value: 0, n: 0, numerator: 0, denominator: 1, evidence: [] },
    },
    { when: 'the list is absent', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'functions are stated on one of two',
      report: { activities: [works[0], { id: 'a9', date: '2025-09-01' }] },
      is: { status: 'insufficient-data', reason: 'mostly-unstated', n: 1, needed: 2 },
    },
  ],
  'implementasi.penerima-manfaat': [
    {
      when: 'four different people, one of them twice, for two members',
      report: { activities: works },
      registration: { members: members(2) },
      is: { status: 'measured', value: 2, n: 2, numerator: 4, denominator: 2, evidence: ['a1', 'a2'] },
    },
    {
      when: 'the total for the period is stated, and goes before the lists',
      report: { activities: works, beneficiaries: { total: 10 } },
      registration: { members: members(2) },
      is: { status: 'measured', value: 5, n: 1, numerator: 10, denominator: 2 },
    },
    {
      when: 'nobody benefited',
      report: { activities: works, beneficiaries: { total: 0 } },
      registration: { members: members(2) },
      is: { status: 'measured', value: 0, n: 1, numerator: 0, denominator: 2 },
    },
    {
      when: 'one activity only gives a number, so that people cannot be told apart',
      report: { activities: [works[0], { ...works[1], beneficiaryIds: undefined, beneficiaries: 40 }] },
      registration: { members: members(2) },
      is: { status: 'insufficient-data', reason: 'cannot-count-once', n: 1, needed: 2 },
    },
    {
      when: 'no activity says who benefited',
      report: { activities: [{ ...works[0], beneficiaryIds: undefined }] },
      registration: { members: members(2) },
      is: { status: 'no-data', reason: 'not-stated' },
    },
    { when: 'nothing was recorded', is: { status: 'no-data', reason: 'not-recorded' } },
    {
      when: 'the registration was not given',
      report: { activities: works },
      is: { status: 'no-data', reason: 'no-registration' },
    },
    {
      when: 'nothing was put into practice: the gate is 0',
      report: { activities: [works[2]] },
      registration: { members: members(2) },
      is: { status: 'not-applicable', reason: 'nothing-of-this-function' },
    },
  ],
  'implementasi.nilai-tambah': [
    ...rated('implementasi.nilai-tambah', {
      evidenceNeeded: true,
      active: { activities: works },
      idle: { activities: [works[2]] },
      evidenceId: 'a1',
    }),
    {
      when: 'a rating that names no evidence does not count here; a record that is no longer there was named all the same',
      report: {
        activities: works,
        ratings: [
          { raterId: 'p1', criterion: 'implementasi.nilai-tambah', level: 4 },
          { raterId: 'p2', criterion: 'implementasi.nilai-tambah', level: 3, evidenceIds: ['a2'] },
          { raterId: 'p3', criterion: 'implementasi.nilai-tambah', level: 1, evidenceIds: ['gone'] },
        ],
      },
      is: {
        status: 'measured',
        value: 2,
        n: 2,
        judgements: [
          { level: 1, rater: 3 },
          { level: 3, rater: 2 },
        ],
        evidence: ['a2'],
      },
    },
  ],
};

runCases(cases);
