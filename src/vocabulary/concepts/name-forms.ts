import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  kelompok: {
    label: { id: 'Kelompok Informasi Masyarakat', en: 'Kelompok Informasi Masyarakat (group)' },
    definition: {
      id: 'Nama dalam Permen Kominfo 8/2010 dan 8/2019, dipakai oleh KIM yang dibentuk sebelum perubahan nama dan oleh banyak KIM sesudahnya.',
      en: 'The name in Ministerial Regulations 8/2010 and 8/2019, used by KIMs formed before the name changed and by many after.',
    },
    sources: [
      { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
      { source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf a' },
      { source: 'S002' },
    ],
  },
  komunitas: {
    label: { id: 'Komunitas Informasi Masyarakat', en: 'Komunitas Informasi Masyarakat (community)' },
    definition: {
      id: 'Nama yang diusulkan pada Juni 2022, dipakai sejak peluncuran KIM.ID pada 15 Agustus 2022 dan menjadi nama resmi dalam Permen Kominfo 4/2024; setiap komunitas dapat menjadi KIM.',
      en: 'The name proposed in June 2022, used since KIM.ID was launched on 15 August 2022 and official since Ministerial Regulation 4/2024; it lets any community be a KIM.',
    },
    sources: [
      { source: 'bimakab' },
      { source: 'republika-kim-id-2022' },
      { source: 'permen-4-2024' },
      { source: 'antara-komunitas-705978' },
    ],
  },
} as const satisfies ConceptRows;

/**
 * Code of a name form.
 *
 * @useDeclaredType
 */
export type NameForm = keyof typeof rows;

/**
 * Kelompok or Komunitas: what the K of KIM stands for. Neither form is ever retired, because groups keep their names;
 * `officialNameForm` says which one the rules use on a day.
 */
export const nameForms: ConceptScheme<NameForm> = {
  id: 'name-forms',
  title: { id: 'Bentuk nama', en: 'Name forms' },
  description: {
    id: 'Kata pertama dalam kepanjangan KIM. Kedua bentuk tetap dipakai; bentuk resmi dari waktu ke waktu ada dalam parameter bertanggal.',
    en: 'The first word that the K of KIM stands for. Both forms remain in use; which one is official when stands in the dated parameters.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
