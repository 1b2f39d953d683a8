import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Case } from './cases.js';

/** The year that every fixture reports on; asOf is a month after it. */
export const period = { from: '2025-01-01', through: '2025-12-31' } as const;
export const asOf = '2026-01-31';

/** A report with the lists given and no others. */
export function report(lists: Partial<ActivityReport> = {}): ActivityReport {
  return { kind: 'activity-report', schemaVersion: 'v1', id: 'r1', kimId: 'k1', period, ...lists };
}

/** A registration with the facts given and no others. */
export function registration(facts: Partial<Registration> = {}): Registration {
  return { kind: 'registration', schemaVersion: 'v1', id: 'k1', name: 'KIM Contoh', bodyType: 'kim', ...facts };
}

/** So many members, of whom nothing but an id is known. */
export function members(count: number): NonNullable<Registration['members']> {
  return Array.from({ length: count }, (_, i) => ({ id: `m${i + 1}` }));
}

/** The same, stated to be all there are. */
export function wholeList(count: number): Pick<Registration, 'members' | 'membersListed'> {
  return { members: members(count), membersListed: 'all' };
}

/** The cases every rubric has in common. */
export function rated(
  criterion: string,
  {
    active,
    idle,
    evidenceId,
    evidenceNeeded = false,
  }: { active: Partial<ActivityReport>; idle: Partial<ActivityReport>; evidenceId: string; evidenceNeeded?: boolean },
): readonly Case[] {
  const by = (raterId: string, level: 1 | 2 | 3 | 4, evidenceIds: readonly string[] = [evidenceId]): Rating => ({
    raterId,
    criterion,
    level,
    evidenceIds,
  });
  const withRatings = (...ratings: readonly Rating[]) => ({ ...active, ratings });
  return [
    {
      when: 'two raters, levels 3 and 4',
      report: withRatings(by('p1', 3), by('p2', 4)),
      is: {
        status: 'measured',
        value: 3.5,
        n: 2,
        judgements: [
          { level: 3, rater: 1 },
          { level: 4, rater: 2 },
        ],
        evidence: [evidenceId],
      },
    },
    {
      when: 'two raters, both at the lowest level',
      report: withRatings(by('p1', 1), by('p2', 1)),
      is: {
        status: 'measured',
        value: 1,
        n: 2,
        judgements: [
          { level: 1, rater: 1 },
          { level: 1, rater: 2 },
        ],
        evidence: [evidenceId],
      },
    },
    {
      when: 'one rater only',
      report: withRatings(by('p1', 3)),
      is: { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 },
    },
    {
      when: 'one rater twice is still one rater',
      report: withRatings(by('p1', 3), by('p1', 3)),
      is: { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 },
    },
    { when: 'the list of ratings is empty', report: withRatings(), is: { status: 'no-data', reason: 'not-rated' } },
    { when: 'the list of ratings is absent', report: active, is: { status: 'no-data', reason: 'not-rated' } },
    {
      when: 'a judgement stands whatever happened; a framework may set it aside',
      report: { ...idle, ratings: [by('p1', 3, []), by('p2', 4, [])] },
      is: evidenceNeeded
        ? { status: 'no-data', reason: 'no-rating-counts' }
        : {
            status: 'measured',
            value: 3.5,
            n: 2,
            judgements: [
              { level: 3, rater: 1 },
              { level: 4, rater: 2 },
            ],
            evidence: [],
          },
    },
  ];
}
