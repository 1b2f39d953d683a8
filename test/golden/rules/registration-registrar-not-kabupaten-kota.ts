import type { GoldenRule } from '../golden-rule.js';

export const cases: GoldenRule<'registration.registrar-not-kabupaten-kota'> = {
  code: 'registration.registrar-not-kabupaten-kota',
  passes: [
    { title: 'registered at the kabupaten or kota' },
    {
      title: 'at the kabupaten or kota, and on the national portal as well',
      patch: { registryEntries: [{ registrar: 'pusat' }, { registrar: 'kabupaten-kota' }] },
    },
  ],
  fails: [
    {
      title: 'only on the national portal and at the village office',
      patch: { registryEntries: [{ registrar: 'pusat' }, { registrar: 'desa-kelurahan' }] },
      findings: [{ at: '/registryEntries', params: { entries: 2 } }],
    },
    {
      title: 'the group says that it is not registered',
      patch: { registryEntries: [], registryEntriesListed: null },
      findings: [{ at: '/registryEntries', params: { entries: 0 } }],
    },
  ],
  cannotTell: [
    {
      title: 'nothing is told of a register',
      patch: { registryEntries: null },
      reason: 'not-given',
      missing: ['/registryEntries'],
    },
    {
      title: 'there may be other entries than that on the national portal',
      patch: { registryEntries: [{ registrar: 'pusat' }], registryEntriesListed: null },
      reason: 'fails-so-far',
      missing: ['/registryEntriesListed'],
    },
    {
      title: 'one entry does not say who keeps the register',
      patch: { registryEntries: [{ registrar: 'pusat' }, { number: '12' }] },
      reason: 'too-little-known',
      missing: ['/registryEntries/1/registrar'],
    },
  ],
  notApplicable: { never: 'a group and a forum can both be registered' },
};
