import type { GoldenRule } from '../golden-rule.js';

const media = { kind: 'media' };

export const cases: GoldenRule<'independence.unequal-media'> = {
  code: 'independence.unequal-media',
  passes: [
    { title: 'a partnership of equals with a newspaper' },
    {
      title: 'a relation that is equal by its name',
      patch: { relations: [{ counterpart: media, kind: 'kesetaraan-media' }] },
    },
  ],
  fails: [
    {
      title: 'the relation was stated to be unequal',
      patch: { relations: [{ counterpart: media, kind: 'kemitraan', equalStanding: false }] },
      findings: [{ at: '/relations/0/equalStanding', params: {} }],
    },
    {
      title: 'a publishing house is the parent body',
      patch: { relations: [{ counterpart: media, kind: 'badan-induk' }] },
      findings: [{ at: '/relations/0/kind', params: {} }],
    },
  ],
  cannotTell: [
    { title: 'no relations are told', patch: { relations: null }, reason: 'not-given', missing: ['/relations'] },
    {
      title: 'a partnership with media, and nobody says whether of equals',
      patch: { relations: [{ counterpart: media, kind: 'kemitraan' }] },
      reason: 'too-little-known',
      missing: ['/relations/0/equalStanding'],
    },
  ],
  notApplicable: [
    {
      title: 'the group has no relation with media',
      patch: { relations: [{ counterpart: { kind: 'sekolah' }, kind: 'kemitraan' }] },
      reason: 'nothing-to-check',
    },
  ],
};
