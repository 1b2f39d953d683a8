import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  anggota: {
    label: { id: 'anggota', en: 'members' },
    definition: { id: 'Semua anggota, termasuk pengurus.', en: 'All members, officers included.' },
    sources: [{ source: 'warta-mertani-tentang' }, { source: 'kimbijak-kekuatan-media' }],
  },
  pengurus: {
    label: { id: 'pengurus', en: 'officers' },
    definition: {
      id: 'Pengurus saja; jumlah anggota tidak kurang dari itu.',
      en: 'Officers only; there are at least as many members.',
    },
    scopeNote: {
      id: 'Kurang dari tiga pengurus tidak berarti kurang dari tiga anggota.',
      en: 'Fewer than three officers does not mean fewer than three members.',
    },
    aliases: ['kepengurusan'],
    sources: [{ source: 'sleman-trihanggo' }],
  },
  peserta: {
    label: { id: 'peserta', en: 'participants' },
    definition: {
      id: 'Orang yang hadir pada suatu kegiatan, anggota atau bukan.',
      en: 'People who came to an event, members or not.',
    },
    sources: [{ source: 'karyalaksana-pembinaan' }, { source: 'S004' }],
  },
  'orang-terlatih': {
    label: { id: 'orang yang dilatih', en: 'people trained' },
    definition: {
      id: 'Orang yang pernah dilatih, belum tentu anggota.',
      en: 'People who were once trained, not necessarily members.',
    },
    aliases: ['relawan terlatih'],
    sources: [{ source: 'kraton-kidul-jateng-report' }],
  },
  utusan: {
    label: { id: 'utusan', en: 'delegates' },
    definition: { id: 'Orang yang diutus ke suatu acara.', en: 'People sent to an event.' },
    aliases: ['delegasi'],
    sources: [{ source: 'purwoagung-2011' }],
  },
  'akun-portal': {
    label: { id: 'akun portal', en: 'portal accounts' },
    definition: {
      id: 'Akun pada portal seperti kim.id; rata-rata 2,3 akun per desa pada akhir 2025, jadi bukan jumlah anggota.',
      en: 'Accounts on a portal such as kim.id; 2.3 a village on average in late 2025, so not the number of members.',
    },
    aliases: ['akun kim.id'],
    sources: [{ source: 'pesisir-selatan-kim-id' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of what a count counts.
 *
 * @useDeclaredType
 */
export type CountBasis = keyof typeof rows;

/**
 * What a stated number counts. Sources mix these freely. `anggota` is the size; `pengurus` is a lower bound of it (officers
 * are members); the others say nothing about it.
 */
export const countBases: ConceptScheme<CountBasis> = {
  id: 'count-bases',
  title: { id: 'Yang dihitung', en: 'What a count counts' },
  description: {
    id: 'Apa yang dihitung oleh sebuah angka. Hanya jumlah anggota dan pengurus yang berkata sesuatu tentang besar KIM.',
    en: 'What a number counts. Only counts of members and of officers say something about the size of a KIM.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
