import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pusat: {
    label: { id: 'pemerintah pusat', en: 'central government' },
    definition: {
      id: 'Kementerian yang mengurus komunikasi dan informatika.',
      en: 'The ministry in charge of communication and informatics.',
    },
    aliases: ['nasional', 'kementerian'],
    sources: [{ source: 'S003', where: 'prinsip 2' }, { source: 'permen-8-2010' }],
  },
  provinsi: {
    label: { id: 'pemerintah provinsi', en: 'province' },
    definition: {
      id: 'Pemerintah provinsi dan dinas kominfonya.',
      en: 'The government of a province and its communication agency.',
    },
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  'kabupaten-kota': {
    label: { id: 'pemerintah kabupaten atau kota', en: 'kabupaten or kota' },
    definition: {
      id: 'Pemerintah kabupaten atau kota dan dinas kominfonya.',
      en: 'The government of a kabupaten or kota and its communication agency.',
    },
    aliases: ['kabupaten', 'kota'],
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  kecamatan: {
    label: { id: 'kecamatan', en: 'kecamatan' },
    definition: { id: 'Kantor camat.', en: 'The office of the head of a kecamatan.' },
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }],
  },
  'desa-kelurahan': {
    label: { id: 'pemerintah desa atau kelurahan', en: 'village' },
    definition: {
      id: 'Pemerintah desa atau kelurahan, yang paling sering menerbitkan surat keputusan KIM.',
      en: 'The government of a desa or kelurahan, which most often issues the decree of a KIM.',
    },
    aliases: ['desa', 'kelurahan'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'fajar-banten-pandeglang' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a level of government.
 *
 * @useDeclaredType
 */
export type GovernmentLevel = keyof typeof rows;

/** Levels of government that have to do with KIMs; `dutyBearers` says which duty lies with which level. */
export const governmentLevels: ConceptScheme<GovernmentLevel> = {
  id: 'government-levels',
  title: { id: 'Tingkat pemerintahan', en: 'Government levels' },
  description: {
    id: 'Tingkat pemerintahan yang berurusan dengan KIM. Tugas tiap tingkat ada dalam daftar tugas pemerintah.',
    en: 'Levels of government that have to do with KIMs. What each must do stands in the list of government duties.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
