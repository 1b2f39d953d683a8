import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { letterHash } from '../../src/validate/support/letter-hash.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { withBindings } from '../support/rule-sets.js';

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
    for (const letter of all) expect(letterHash(`a${letter}`), letter).not.toBe(letterHash('a'));
    for (const beside of '@[`{/:') expect(letterHash(`a${beside}`), beside).toBe(letterHash('a'));
    expect(letterHash('Budi 1')).not.toBe(letterHash('Budi 2'));
  });
});

describe('days of which only the bounds are known', () => {
  const noted = (entry: object) => ({ ...registration, formation: { formedOn: '2020-01-01' }, inexactDates: [entry] });

  it('are passed over where an entry lacks its field or one of its bounds', () => {
    const code = 'registration.inexact-date-unknown';
    const whole = { field: 'formation.formedOn', from: '2020-01-01', through: '2020-12-31' };
    expect(found(noted({ ...whole, field: 'formation.formedAt' }), code)).toEqual(['inexactDates.0.field']);
    for (const part of ['field', 'from', 'through']) {
      const { [part as 'field']: _, ...rest } = { ...whole, field: 'formation.formedAt' };
      expect(found(noted(rest), code), part).toEqual([]);
    }
    expect(found(noted(whole), code)).toEqual([]);
  });

  const leaving = (count: number, fields: object = {}) => ({
    ...registration,
    members: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, joinedOn: '2021-01-01' })),
    ...fields,
  });

  it('leave a finding standing whose number alone depends on them', () => {
    const draft = leaving(2, {
      inexactDates: [{ field: 'members[1].joinedOn', from: '2025-06-01', through: '2026-12-31' }],
    });
    const [issue] = judge(draft).issues.filter(({ code }) => code === 'members.below-minimum');
    expect(issue?.params).toMatchObject({ minimum: 3 });
    expect(isOpen(draft, 'members.below-minimum')).toBe(false);
  });

  it.each([7, 8])('are named where they decide, of %d that are not known', (count) => {
    const notLater = Array.from({ length: count - 1 }, (_, i) => ({
      field: `members[${i}].joinedOn`,
      from: '2021-01-01',
      through: '2021-12-31',
    }));
    const decides = { field: 'formation.formedOn', from: '2025-01-01', through: '2026-12-31' };
    const draft = leaving(count, { formation: { formedOn: '2025-01-01' }, inexactDates: [...notLater, decides] });
    expect(openAt(draft, 'formation.in-future')).toEqual(['formation.formedOn']);
  });
});

describe('an office of the board', () => {
  const code = 'officers.chair-missing';
  const one = { id: 'a', offices: ['anggota'] };

  it('that nobody of a whole list holds is missing, of a part of one it is not known', () => {
    expect(found({ ...registration, members: [one] }, code)).toEqual(['members']);
    expect(found({ ...registration, members: [one], membersListed: 'some' }, code)).toEqual([]);
    expect(openAt({ ...registration, members: [one], membersListed: 'some' }, code)).toEqual(['members']);
    expect(found({ ...registration, members: [] }, code)).toEqual([]);
    expect(found({ ...registration, members: [{ id: 'a' }] }, code)).toEqual([]);
    expect(openAt({ ...registration, members: [{ id: 'a' }] }, code)).toEqual(['members.0.offices']);
  });
});

describe('people who came', () => {
  const code = 'activity.attendance-not-adding-up';
  const came = (attendance: object) => ({ ...report, activities: [{ id: 'a', date: '2025-03-01', attendance }] });

  it('are fewer women and men than all only where all three are stated', () => {
    expect(found(came({ total: 5, women: 2, men: 2 }), code)).toEqual(['activities.0.attendance.total']);
    for (const part of [
      { total: 5, women: 2 },
      { total: 5, men: 2 },
      { women: 2, men: 2 },
      { total: 4, women: 2, men: 2 },
    ])
      expect(found(came(part), code)).toEqual([]);
  });
});

describe('members who are alike', () => {
  const alike = (knownShare: number, members: readonly object[]) => {
    const base = ruleSetAt(asOf);
    const { 'composition.uniform': binding } = base.bindings;
    const ruleSet = withBindings(base, {
      'composition.uniform': { ...binding, options: { dimensions: ['sex'], knownShare } },
    });
    const draft = { ...registration, members } as SubmissionDraft;
    const { issues, notChecked } = validateSubmission(draft, { asOf, ruleSet });
    return issues.length > 0 ? 'alike' : notChecked.length > 0 ? 'not known' : 'varied';
  };
  const sexes = (...list: readonly (string | undefined)[]) =>
    list.map((sex, i) => ({ id: `m${i}`, ...(sex !== undefined && { sex }) }));

  it('are so from the share of which something is known, and never where nothing is', () => {
    const [she, he] = ['perempuan', 'laki-laki'];
    expect(alike(1, sexes(she, she))).toBe('alike');
    expect(alike(1, sexes(she, he))).toBe('varied');
    expect(alike(1, sexes(she, she, undefined))).toBe('not known');
    expect(alike(0.5, sexes(she, undefined))).toBe('alike');
    expect(alike(0.5, sexes(she, undefined, undefined))).toBe('not known');
    expect(alike(0.01, sexes(undefined, undefined))).toBe('not known');
  });

  it('are not so where all of them have left since, and the list of today is empty', () => {
    const formerMembers = ['a', 'b'].map((one) => ({ id: one, leftOn: '2099-01-01' }));
    const { groups } = judge({ ...registration, members: [], formerMembers });
    expect(groups.map(({ code }) => code)).not.toContain('composition.uniform');
  });
});

describe('a requirement', () => {
  it('holds in part where what is recorded holds and the list is not whole', () => {
    const status = (fields: object) =>
      judge({ ...registration, ...fields }).requirements?.requirements.find(({ code }) => code === 'tanpa-hierarki')
        ?.status;
    const relations = [{ kind: 'pembinaan', counterpart: { kind: 'media' } }];
    expect(status({})).toBe('not-known');
    expect(status({ relations, partialLists: ['relations'] })).toBe('partly-met');
  });
});
