import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { letterHash } from '../../src/validate/support/letter-hash.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

/* Single rules, where the order of records, an absent id or one step of a day decides. */

const asOf = '2026-01-31';
const judge = (draft: object, day = asOf) =>
  validateSubmission(draft as SubmissionDraft, { asOf: day, ruleSet: ruleSetAt(day) });
const found = (draft: object, code: string) =>
  judge(draft)
    .issues.filter((issue) => issue.code === code)
    .map(({ path }) => path.join('.'));
const openAt = (draft: object, code: string, day?: string) =>
  judge(draft, day)
    .notChecked.filter((rule) => rule.code === code)
    .flatMap(({ missing }) => missing.map((path) => path.join('.')));
const isOpen = (draft: object, code: string, day?: string) =>
  judge(draft, day).notChecked.some((rule) => rule.code === code);

const registration = { kind: 'registration', bodyType: 'kim' };
const report = { kind: 'activity-report', period: { from: '2025-01-01', through: '2025-12-31' } };

describe('records of a report', () => {
  it('are found in the future whatever the order in which they stand', () => {
    const days = fc.array(fc.constantFrom('2025-01-01', '2025-06-30', '2026-01-31', '2026-02-01', '2027-05-05'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(days, (list) => {
        const activities = list.map((date, i) => ({ id: `a${i}`, date }));
        const future = list.flatMap((date, i) => (date > asOf ? [`activities.${i}.date`] : []));
        expect(found({ ...report, activities }, 'report.date-in-future')).toEqual(future);
      }),
    );
  });

  it('with the id of an earlier one of their list are found, with where that stands', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', undefined), { maxLength: 6 });
    fc.assert(
      fc.property(ids, (list) => {
        const activities = list.map((id) => ({ ...(id !== undefined && { id }), date: '2025-03-01' }));
        const again = list.flatMap((id, i) => (id !== undefined && list.indexOf(id) < i ? [i] : []));
        const { issues } = judge({ ...report, activities });
        expect(
          issues.flatMap(({ code, path, params }) => (code === 'report.duplicate-id' ? [[path, params]] : [])),
        ).toEqual(again.map((i) => [['activities', i, 'id'], { first: ['activities', list.indexOf(list[i]), 'id'] }]));
      }),
    );
  });

  it('are added up only where two counts of the same people are stated', () => {
    const code = 'report.beneficiaries-not-adding-up';
    const reached = (fields: object) => ({ ...report, activities: [{ id: 'a', date: '2025-03-01', ...fields }] });
    expect(isOpen(reached({ beneficiaries: 5 }), code)).toBe(true);
    expect(isOpen(reached({ beneficiaryIds: ['a', 'b'] }), code)).toBe(true);
    expect(isOpen(reached({ beneficiaryIds: ['a', 'b'], beneficiaries: 2 }), code)).toBe(false);
    expect(found(reached({ beneficiaryIds: ['a', 'b', 'a'], beneficiaries: 2 }), code)).toEqual([]);
    expect(found(reached({ beneficiaryIds: ['a', 'b', 'c'], beneficiaries: 2 }), code)).toEqual([
      'activities.0.beneficiaryIds',
    ]);
  });
});

describe('the term of the officers', () => {
  const code = 'officers.term-expired';
  const term = (from: string, fields = {}) => ({
    ...registration,
    termOfOffice: { from, through: '2030-12-31' },
    ...fields,
  });

  it('is open where it begins after the day of judgement', () => {
    expect(isOpen(term('2026-02-01'), code)).toBe(true);
    expect(isOpen(term('2026-01-31'), code)).toBe(false);
  });

  it('is open where it may begin after that day', () => {
    const inexactDates = [{ field: 'termOfOffice.from', from: '2026-01-01', through: '2026-12-31' }];
    expect(isOpen(term('2026-01-01', { inexactDates }), code, '2026-06-01')).toBe(true);
    expect(isOpen(term('2026-01-01', { inexactDates }), code, '2026-12-31')).toBe(false);
    expect(isOpen(term('2026-12-31', { inexactDates }), code, '2026-06-01')).toBe(true);
  });
});

describe('the chair', () => {
  const code = 'officers.chair-double';
  const chairs = (...ids: readonly (string | undefined)[]) => ({
    ...registration,
    members: ids.map((id) => ({ ...(id !== undefined && { id }), offices: ['ketua'] })),
  });

  it('may be somebody without an id, as long as nobody else is chair', () => {
    expect(isOpen(chairs(undefined), code)).toBe(false);
    expect(openAt(chairs('a', undefined), code)).toEqual(['members.1.id']);
    expect(openAt(chairs(undefined, undefined), code)).toEqual(['members.0.id', 'members.1.id']);
    expect(found(chairs('a', undefined, 'b'), code)).toEqual(['members.2.offices']);
    expect(found(chairs('a'), code)).toEqual([]);
  });
});

describe('the number of a name', () => {
  it('is the same for all its spellings', () => {
    for (const other of ['BUDI SANTOSO 1', 'Budi-Santoso 1', ' budi  santoso, 1.', 'budisantoso1', 'Bûdi Santoso 1'])
      expect(letterHash(other), other).toBe(letterHash('Budi Santoso 1'));
    expect(letterHash('. - /')).toBe(0);
  });

  it('tells letters and digits apart, the first and the last of them too', () => {
    const all = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
    expect(new Set(all.map((letter) => letterHash(letter))).size).toBe(all.length);
    for (const beside of '@[`{/:') expect(letterHash(`a${beside}`), beside).toBe(letterHash('a'));
    expect(letterHash('Budi 1')).not.toBe(letterHash('Budi 2'));
  });
});
