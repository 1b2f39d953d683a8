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
    { title: 'the group says that it has no relations', patch: { relations: [], relationsListed: null } },
    {
      title: 'that it answers to an office is asked by another rule (Kulon Progo)',
      patch: { relations: [{ counterpart: agency, kind: 'bertanggung-jawab-kepada' }] },
    },
    {
      title: 'the relation begins the day after',
      asOf: '2025-06-01',
      patch: { relations: [{ counterpart: agency, kind: 'badan-induk', since: '2025-06-02' }] },
    },
    {
      title: 'the relation ended the day before',
      asOf: '2025-06-01',
      patch: { relations: [{ counterpart: agency, kind: 'badan-induk', since: '2020-01-01', through: '2025-05-31' }] },
    },
  ],
  fails: [
    {
      title: 'it stands under the village government, in which form nobody says, and other relations are not known',
      patch: {
        relations: [{ counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'hubungan-hierarkis' }],
        relationsListed: null,
      },
      findings: [
        {
          at: '/relations/0/kind',
          params: { relation: 'hubungan-hierarkis', counterpart: 'pemerintah-desa-kelurahan' },
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
    {
      title: 'the relation begins on the day of judgement, which belongs to it',
      asOf: '2025-06-01',
      patch: { relations: [{ counterpart: agency, kind: 'badan-induk', since: '2025-06-01' }] },
      findings: [
        { at: '/relations/0/kind', params: { relation: 'badan-induk', counterpart: 'pemerintah-kabupaten-kota' } },
      ],
    },
    {
      title: 'the relation ends on the day of judgement, which belongs to it',
      asOf: '2025-06-01',
      patch: { relations: [{ counterpart: agency, kind: 'badan-induk', through: '2025-06-01' }] },
      findings: [
        { at: '/relations/0/kind', params: { relation: 'badan-induk', counterpart: 'pemerintah-kabupaten-kota' } },
      ],
    },
  ],
  cannotTell: [
    {
      title: 'one relation to a medium proves nothing about those that are not listed',
      patch: {
        relations: [{ counterpart: { kind: 'media' }, kind: 'kesetaraan-media' }],
        relationsListed: null,
      },
      reason: 'holds-so-far',
      missing: ['/relationsListed'],
    },
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
    {
      title: 'it is not known on which day the hierarchy begins: before or after the day of judgement',
      patch: {
        relations: [
          {
            counterpart: { kind: 'pemerintah-desa-kelurahan' },
            kind: 'hubungan-hierarkis',
            since: '2025-06-01',
            through: '2025-12-31',
          },
        ],
        inexactDates: [{ field: 'relations[].since', from: '2025-06-01', through: '2025-08-31' }],
      },
      reason: 'too-little-known',
      missing: ['/relations/0/since'],
    },
  ],
  notApplicable: { never: 'independence holds for groups and for forums alike' },
};
