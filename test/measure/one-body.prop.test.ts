import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caveatsOf } from '../../src/explain/render-criterion.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Measured } from '../../src/model/measurement.js';
import type { Partner } from '../../src/model/partner.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { asOf, registration, report } from './fixtures.js';

/* One body is one partner, however its name is spelt: two spellings bring no more than one, as with people who rate or come. */

const spellings = [
  'Bank Sampah Melati 1',
  'BANK SAMPAH MELATI 1',
  'Bank  Sampah-Melati 01',
  'Bank Sampah Melati 1 (BSM)',
  'Bank Sampah Melati 1 unit desa)',
  'Вank Sampah Melati 1',
  'Bank Sampah Melati ١',
  'Ｂank Sampah Melati 1',
];
const partnersOf = (names: readonly string[]): Partner[] =>
  names.map((name, i) => ({ id: `p${i}`, kind: 'koperasi', name }));
const activitiesWith = (partners: readonly Partner[]) =>
  partners.map(({ id }, i) => ({
    id: `a${i}`,
    date: `2025-03-${String(i + 1).padStart(2, '0')}`,
    partners: [{ partnerId: id, contributedByKim: ['tenaga'] as const, contributedByPartner: ['tempat'] as const }],
  }));
const codes = ['networking.mitra-aktif', 'networking.keragaman-mitra', 'networking.mitra-dua-arah'] as const;
const counts = (partners: readonly Partner[], name = 'KIM Contoh') => {
  const { measurements } = measureKim(
    { report: report({ partners, activities: activitiesWith(partners) }), registration: registration({ name }) },
    { asOf, indicators: codes },
  );
  return codes.map((code) => {
    const found = measurements[code];
    return found.status === 'measured' ? found.value : found.status;
  });
};

test('law: a partner under several spellings of its name is one', () => {
  fc.assert(
    fc.property(fc.subarray(spellings, { minLength: 1 }), (names) => {
      expect(counts(partnersOf(names))).toEqual([1, 1, 1]);
      expect(counts(partnersOf([...names, 'Radio Suara']))).toEqual([2, 1, 2]);
    }),
  );
  expect(counts(partnersOf(['Bank Sampah Melati 1', 'Bank Sampah Melati 2']))).toEqual([2, 1, 2]);
});

test('law: under a spelling of its own name the group is no partner of its own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...spellings), fc.constantFrom(...spellings), (own, other) => {
      expect(counts(partnersOf([other, 'Radio Suara']), own)).toEqual([1, 1, 1]);
    }),
  );
});

test('law: a rule notes two kinds of one name however it is spelt', () => {
  fc.assert(
    fc.property(fc.constantFrom(...spellings), fc.constantFrom(...spellings), (one, other) => {
      const [first, second] = partnersOf([one, other]);
      if (first === undefined || second === undefined) throw new Error('two partners');
      const checked = validateSubmission(report({ partners: [first, { ...second, kind: 'media' }] }), {
        ruleSet: ruleSetAt(asOf),
        asOf,
      });
      expect(checked.issues.map(({ code }) => code)).toContain('partner.several-kinds');
    }),
  );
});

test('law: names that are one for their spelling alone are told apart from those that are the same, and the text says why', () => {
  const measure = (names: readonly string[], name = 'KIM Contoh') =>
    measureKim(
      {
        report: report({ partners: partnersOf(names), activities: activitiesWith(partnersOf(names)) }),
        registration: registration({ name }),
      },
      { asOf },
    ).measurements;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...spellings), { minLength: 1, maxLength: 6 }), (names) => {
      const found = measure(names);
      const written = new Set(names).size;
      for (const code of ['networking.mitra-aktif', 'networking.mitra-dua-arah'] as const) {
        const { surplus = 0, resembling = 0 } = found[code] as Measured;
        expect([code, resembling, surplus]).toEqual([code, written - 1, names.length - written]);
      }
    }),
  );
  // A partner whose name is that of the group but for a remark counts as the group, which is said as well.
  const own = measure(['KIM Melati (Desa A)', 'Radio Suara'], 'KIM Melati (Desa B)')['networking.mitra-aktif'];
  expect(own).toMatchObject({ value: 1, resembling: 1 });
  expect(measure(['KIM Melati', 'Radio Suara'], 'KIM Melati')['networking.mitra-aktif']).not.toHaveProperty(
    'resembling',
  );
  const two = measure(['PKK (Dusun Timur)', 'PKK (Dusun Barat)'])['networking.mitra-aktif'] as Measured;
  expect(caveatsOf('networking.mitra-aktif', two, id)).toEqual([
    expect.stringContaining('Sebanyak 1 nama mitra hanya berbeda'),
  ]);
  expect(caveatsOf('networking.mitra-aktif', two, en)).toEqual([
    expect.stringContaining('1 of the names of partners differs'),
  ]);
});
