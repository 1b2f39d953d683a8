import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness, formSchema, initialItem, initialValues, registrationForm } from '../../src/forms/index.js';
import { isLocalDate } from '../../src/kernel/local-date.js';
import { id } from '../../src/texts/id/index.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';

const schema = formSchema(registrationForm, { asOf: '2026-01-31', messages: id });
const blank = initialValues(registrationForm, { id: 'kim-1', bodyType: 'kim' });
const read = (given: object) => schema['~standard'].validate({ ...blank, name: 'KIM Mawar', ...given } as never);
const formedOn = (text: string) => read({ formation: { ...blank.formation, formedOn: text } });

const accepted = (result: ReturnType<typeof read>) => {
  if (result.issues !== undefined) throw new Error(result.issues[0]?.code);
  return result.value;
};

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

describe('a day of which only a month or a year is known', () => {
  it('is kept as the range that it may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 0, max: 11 }), (year, month) => {
        const ofYear = accepted(formedOn(String(year)));
        expect(ofYear.inexactDates).toEqual([
          { field: 'formation.formedOn', from: `${year}-01-01`, through: `${year}-12-31` },
        ]);
        expect(ofYear.formation).toBeUndefined();

        const { formation, inexactDates = [] } = accepted(formedOn(`${months[month]} ${year}`));
        const first = `${year}-${String(month + 1).padStart(2, '0')}-01`;
        expect(formation?.formedOn).toBe(first);
        expect(inexactDates).toHaveLength(1);
        expect(inexactDates[0]?.from).toBe(first);
        expect(isLocalDate(inexactDates[0]?.through ?? '')).toBe(true);
        expect(inexactDates[0]?.through.slice(0, 8)).toBe(first.slice(0, 8));
      }),
      { numRuns: 60 },
    );
  });

  it('is kept with the id of its row, and is enough for a row to stand', () => {
    const row = (own: object) => ({ ...initialItem(registrationForm, 'members', {} as never), ...own });
    const result = read({
      members: [
        row({ id: 'a', joinedOn: '2016' }),
        row({ id: 'b', sex: 'perempuan', joinedOn: '2016' }),
        row({ id: 'c', sex: 'laki-laki' }),
        row({ id: 'd', sex: 'perempuan', joinedOn: 'Juli 2017' }),
        row({ id: 'e' }),
      ],
    });
    expect(result.issues).toBeUndefined();
    expect(result).toMatchObject({
      value: {
        members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', joinedOn: '2017-07-01' }],
        inexactDates: [
          { field: 'members[].joinedOn', id: 'a', from: '2016-01-01', through: '2016-12-31' },
          { field: 'members[].joinedOn', id: 'b', from: '2016-01-01', through: '2016-12-31' },
          { field: 'members[].joinedOn', id: 'd', from: '2017-07-01', through: '2017-07-31' },
        ],
      },
    });
  });

  it.each([
    [['formation', 'formedOn']],
    [['statutes', 'adoptedOn']],
    [['mapping', 'mappedOn']],
    [['statedComposition', 'statedOn']],
    [['members', 'joinedOn']],
    [['formerMembers', 'joinedOn']],
  ] as const)('is an answer: under no rules is %j asked for again', ([part, day]) => {
    const isRow = Array.isArray(blank[part]);
    const own = (text: string) =>
      isRow
        ? [{ ...(initialItem(registrationForm, part as never) as object), id: 'a', sex: 'perempuan', [day]: text }]
        : { ...(blank[part] as object), [day]: text };
    for (const ruleSet of allRuleSets()) {
      const draft = { ...blank, name: 'KIM Mawar', [part]: own('2016') };
      const { steps } = completeness(registrationForm, draft, { asOf: ruleSet.since, ruleSet, values: 'form' });
      const asked = steps.flatMap(({ missing }) => missing.map(({ path, facts }) => [path.join('.'), ...facts]));
      expect(asked.filter(([place]) => place === `${part}.${day}`)).toEqual([]);
      expect(asked.filter(([place, ...facts]) => isRow && place === part && facts.includes(day))).toEqual([]);
      const stated = steps.flatMap(({ issues }) => issues.map(({ code }) => code));
      expect(stated).not.toContain('shape.not-a-date');
    }
  });

  it.each([
    ['an end', { termOfOffice: { from: '1 Januari 2024', through: '2026' } }],
    ['a row without an id', { decrees: [{ number: '1', issuedOn: '2016' }] }],
    ['a day without which there is no such part', { termOfOffice: { from: '2024', through: '' } }],
  ])('is asked for wholly where it is %s', (_what, given) => {
    expect(read(given).issues?.map(({ code }) => code)).toEqual(['shape.not-a-date']);
  });
});

describe('a form and a table read the same days', () => {
  it.each([
    ['Senin, 17 Maret 2016', '2016-03-17'],
    ['Kamis, 17 Maret 2016 pukul 09.00', '2016-03-17'],
    ['17-3-16', '2016-03-17'],
  ])('%s', (text, day) => {
    expect(formedOn(text)).toMatchObject({ value: { formation: { formedOn: day } } });
  });
});

describe('a day that nobody wrote', () => {
  it.each(['45000', '12016', '42446,5'])('is not read from %s, the number of a day in a spreadsheet', (text) => {
    expect(formedOn(text).issues?.map(({ code }) => code)).toEqual(['shape.not-a-date']);
  });

  it('is not read from any five digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999 }), (number) => {
        expect(formedOn(String(number)).issues?.[0]?.code).toBe('shape.not-a-date');
      }),
    );
  });
});
