import type { GoldenRule } from '../golden-rule.js';

const agency = { kind: 'pemerintah-kabupaten-kota' };

export const cases: GoldenRule<'independence.subordinate'> = {
  code: 'independence.subordinate',
  passes: [
    { title: 'guided by the agency, a partner of a newspaper' },
    {
      title:
        'recognition, guidance, partnership, coordination, registration, funding and facilitation are no hierarchy',
      patch: {
        relations: ['pengakuan', 'pembinaan', 'kemitraan', 'koordinasi', 'pendaftaran', 'pendanaan', 'fasilitasi'].map(
          (kind) => ({ counterpart: agency, kind }),
        ),
      },
    },
    {
      title: 'a village institution as parent body is not government (Asabri: a KIM stands beside it)',
      patch: { relations: [{ counterpart: { kind: 'lembaga-kemasyarakatan' }, kind: 'badan-induk' }] },
    },
    {
      title: 'it answered to an office until 2015',
      patch: { relations: [{ counterpart: agency, kind: 'bertanggung-jawab-kepada', through: '2015-12-31' }] },
    },
    {
      title: 'another body answers to government, not the KIM',
      patch: { relations: [{ of: 'lpmk', counterpart: agency, kind: 'bertanggung-jawab-kepada' }] },
    },
    {
      title: 'a forum that an agency head steers as pengarah (Forum KIM Nusantara)',
      patch: { bodyType: 'forum-kim', advisers: [{ id: 'p', role: 'pengarah', publicOffices: ['kepala-dinas'] }] },
    },
    { title: 'the group says that it has no relations', patch: { relations: [] } },
  ],
  fails: [
    {
      title: 'the statutes say that the KIM answers to the village government',
      patch: {
        relations: [{ counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'bertanggung-jawab-kepada' }],
      },
      findings: [
        {
          at: '/relations/0/kind',
          params: { relation: 'bertanggung-jawab-kepada', counterpart: 'pemerintah-desa-kelurahan' },
        },
      ],
    },
    {
      title: 'the agency is the parent body of a forum: forums have no hierarchy with government either',
      patch: { bodyType: 'forum-kim', relations: [{ counterpart: agency, kind: 'badan-induk' }] },
      findings: [
        { at: '/relations/0/kind', params: { relation: 'badan-induk', counterpart: 'pemerintah-kabupaten-kota' } },
      ],
    },
  ],
  cannotTell: [
    { title: 'no relations are told', patch: { relations: null }, reason: 'not-given', missing: ['/relations'] },
    {
      title: 'a relation to government of which the kind is not known',
      patch: { relations: [{ counterpart: agency }] },
      reason: 'too-little-known',
      missing: ['/relations/0/kind'],
    },
    {
      title: 'a parent body of which nobody says what it is',
      patch: { relations: [{ kind: 'badan-induk' }] },
      reason: 'too-little-known',
      missing: ['/relations/0/counterpart/kind'],
    },
  ],
  notApplicable: { never: 'independence holds for groups and for forums alike' },
};
