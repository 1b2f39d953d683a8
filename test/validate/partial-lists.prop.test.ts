import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const asOf = '2026-01-31';
const ruleSet = ruleSetAt(asOf);
type Submission = Registration | ActivityReport;

const foundIn = (submission: Submission, registration?: Registration) =>
  new Set(validateSubmission(submission, { ruleSet, asOf, registration } as never).issues.map(({ code }) => code));

/** The submission with only these items of a list, marked as a part of it. */
function partOf<One extends Submission>(submission: One, list: string, isKept: (index: number) => boolean): One {
  const items = (submission as unknown as Record<string, readonly unknown[]>)[list] ?? [];
  const kept = items.filter((_, index) => isKept(index));
  const { [list as keyof One]: _, ...rest } = submission;
  const marked = { ...rest, ...(kept.length > 0 && { [list]: kept }) } as Record<string, unknown>;
  if (list === 'members' || list === 'decrees' || list === 'registryEntries' || list === 'relations')
    marked[`${list}Listed`] = 'some';
  else marked.partialLists = [list];
  return marked as unknown as One;
}

/** Every record twice, the second with an id of its own, so that something is left of every list. */
function doubled<One extends Submission>(submission: One): One {
  const { partialLists: _, ...rest } = submission as unknown as Record<string, unknown>;
  const twice = (items: readonly unknown[]) =>
    items.flatMap((item) =>
      typeof item === 'object' && item !== null && 'id' in item ? [item, { ...item, id: `${item.id}-2` }] : [item],
    );
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, Array.isArray(value) ? twice(value) : value]),
  ) as unknown as One;
}

const listsOf = (submission: Submission) =>
  Object.entries(submission).flatMap(([key, value]) =>
    Array.isArray(value) && key !== 'partialLists' && key !== 'inexactDates' ? [key] : [],
  );

/* Law: what is left out of a list makes no finding. Whoever fails with a part of the rows failed with all of them. */
describe.each([
  ['registration', fullRegistration],
  ['activity-report', fullReport],
] as readonly (readonly [string, Submission])[])('%s', (_, whole) => {
  const full = doubled(whole);
  const before = foundIn(full, fullRegistration);
  it.each(listsOf(full))('a part of %s fails no rule that the whole does not fail', (list) => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (kept) => {
        const after = foundIn(
          partOf(full, list, (index) => kept[index] === true),
          fullRegistration,
        );
        expect([...after].filter((code) => !before.has(code))).toEqual([]);
      }),
      { numRuns: 40, examples: [[Array.from({ length: 24 }, () => false)]] },
    );
  });
});

describe('a report beside a registration of which a part is there', () => {
  const whole = doubled<Registration>(fullRegistration);
  const report = doubled<ActivityReport>(fullReport);
  const before = foundIn(report, whole);
  it.each(listsOf(whole))('%s', (list) => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (kept) => {
        const after = foundIn(
          report,
          partOf(whole, list, (index) => kept[index] === true),
        );
        expect([...after].filter((code) => !before.has(code))).toEqual([]);
      }),
      { numRuns: 20, examples: [[Array.from({ length: 24 }, () => false)]] },
    );
  });
});
