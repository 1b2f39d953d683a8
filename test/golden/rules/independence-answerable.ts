import type { GoldenRule } from '../golden-rule.js';

const lurah = { kind: 'pemerintah-desa-kelurahan' };
const body = { id: 'lpmk', kind: 'lembaga-kemasyarakatan' };

export const cases: GoldenRule<'independence.answerable'> = {
  code: 'independence.answerable',
  passes: [
    { title: 'guided by the agency, a partner of a newspaper' },
    {
      title: 'an office as parent body is the subject of another rule',
      patch: { relations: [{ counterpart: lurah, kind: 'badan-induk' }] },
    },
    {
      title: 'it answered to an office until 2015',
      patch: { relations: [{ counterpart: lurah, kind: 'bertanggung-jawab-kepada', through: '2015-12-31' }] },
    },
  ],
  fails: [
    {
      title: 'Kulon Progo: formed "under the responsibility of the Lurah"',
      patch: { relations: [{ counterpart: lurah, kind: 'bertanggung-jawab-kepada' }], relationsListed: null },
      findings: [{ at: '/relations/0/kind', params: { counterpart: 'pemerintah-desa-kelurahan', relations: 1 } }],
    },
    {
      title: 'the body above it answers to an office',
      patch: {
        relations: [
          { counterpart: body, kind: 'badan-induk' },
          { of: 'lpmk', counterpart: lurah, kind: 'bertanggung-jawab-kepada' },
        ],
      },
      findings: [{ at: '/relations/0/kind', params: { counterpart: 'pemerintah-desa-kelurahan', relations: 2 } }],
    },
  ],
  cannotTell: [
    {
      title: 'nothing is stated about relations',
      patch: { relations: null, relationsListed: null },
      reason: 'not-given',
      missing: ['/relations'],
    },
    {
      title: 'one relation to a medium says nothing of those that are not listed',
      patch: {
        relations: [{ counterpart: { kind: 'media' }, kind: 'kesetaraan-media' }],
        relationsListed: null,
      },
      reason: 'holds-so-far',
      missing: ['/relationsListed'],
    },
    {
      title: 'a relation to government of which the kind is not known',
      patch: { relations: [{ counterpart: lurah }] },
      reason: 'too-little-known',
      missing: ['/relations/0/kind'],
    },
  ],
  notApplicable: { never: 'independence holds for groups and for forums alike' },
};
