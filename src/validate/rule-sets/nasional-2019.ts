import type { RuleSet } from '../rule-set.js';
import { groupBindings } from './national-group-bindings.js';
import { reportBindings } from './national-report-bindings.js';
import { nationalRequirements } from './national-requirements.js';
import { seatAndFormationBindings } from './national-seat-and-formation-bindings.js';

/** The national rules since Permen Kominfo 8/2019. */
export const nasional2019: RuleSet = {
  id: 'nasional-2019',
  title: { id: 'Aturan nasional sejak Permen Kominfo 8/2019', en: 'National rules since Permen Kominfo 8/2019' },
  profile: 'nasional',
  since: '2019-12-31',
  until: '2024-09-05',
  note: {
    id: 'Tanggal penetapan Permen Kominfo 8/2019 tidak ditemukan. Sebuah halaman dari Desember 2019 sudah mengutipnya, maka aturan ini dihitung sejak hari terakhir tahun itu. Banyak kantor masih menyebut Permen 08/2010 sebagai dasar.',
    en: 'The day on which Permen Kominfo 8/2019 was enacted was not found. A page of December 2019 already quotes it, so these rules count from the last day of that year. Many offices still name Permen 08/2010 as the basis.',
  },
  legalBasis: ['permen-8-2010', 'permen-8-2019'],
  bindings: {
    ...groupBindings,
    ...seatAndFormationBindings,
    ...reportBindings,
    // Some pages quote the letter with "kelompok", later ones with "komunitas": both stand.
    'name.form-not-current': {
      options: { forms: ['kelompok', 'komunitas'] },
      severity: 'hint',
      source: { source: 'permen-8-2019', where: 'Pasal 16 ayat (2) huruf a' },
      confidence: 'H',
      clauseRead: false,
    },
  },
  requirements: nationalRequirements,
};
