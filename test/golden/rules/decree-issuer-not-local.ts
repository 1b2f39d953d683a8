import type { GoldenRule } from '../golden-rule.js';

const depok = { ruleSet: 'kota-depok-2024' };
const kelurahan = { unit: 'kelurahan', regionCode: '32.76.01.1001' };

export const cases: GoldenRule<'decree.issuer-not-local'> = {
  code: 'decree.issuer-not-local',
  passes: [
    {
      title: 'the lurah issued it',
      ...depok,
      patch: { seat: kelurahan, decrees: [{ issuer: 'desa-kelurahan' }], decreesListed: null },
    },
    {
      title: 'Tuban: the camat issued that of a KIM of the kecamatan',
      ruleSet: 'kabupaten-tuban-2024',
      patch: { seat: { unit: 'kecamatan', regionCode: '35.23.01' }, decrees: [{ issuer: 'kecamatan' }] },
    },
  ],
  fails: [
    {
      title: 'the camat issued the only one',
      ...depok,
      patch: { seat: kelurahan, decrees: [{ issuer: 'kecamatan' }], decreesListed: 'all' },
      findings: [{ at: '/decrees', params: { issuers: ['desa-kelurahan'] } }],
    },
  ],
  cannotTell: [
    {
      title: 'where the KIM is seated is not known',
      ...depok,
      patch: { seat: null },
      reason: 'not-given',
      missing: ['/seat/unit'],
    },
    {
      title: 'nothing is stated about decrees',
      ...depok,
      patch: { seat: kelurahan, decrees: null, decreesListed: null },
      reason: 'not-given',
      missing: ['/decrees'],
    },
    {
      title: 'who issued it is not known',
      ...depok,
      patch: { seat: kelurahan, decrees: [{ effect: 'mengakui' }] },
      reason: 'too-little-known',
      missing: ['/decrees/0/issuer'],
    },
    {
      title: 'the camat issued one, and there may be others',
      ...depok,
      patch: { seat: kelurahan, decrees: [{ issuer: 'kecamatan' }], decreesListed: null },
      reason: 'partial-list',
      missing: ['/decreesListed'],
    },
  ],
  notApplicable: [
    {
      title: 'of seats of another kind the place says nothing',
      ...depok,
      patch: { seat: { unit: 'rw' } },
      reason: 'nothing-to-check',
    },
    {
      title: 'no decree is in force',
      ...depok,
      patch: { seat: kelurahan, decrees: [{ expiresOn: '2020-12-31' }], decreesListed: 'all' },
      reason: 'nothing-to-check',
    },
  ],
};
