import type { ConceptRows, ConceptScheme } from '../concept.js';

// The classes are those in which SP4N-LAPOR! sorts what residents send; the limits by class stand in aspiration-limits.ts.
const rows = {
  'permintaan-informasi': {
    label: { id: 'permintaan informasi', en: 'request for information' },
    definition: {
      id: 'Warga meminta keterangan dari penyelenggara layanan.',
      en: 'A resident asks a public service for information.',
    },
    aliases: ['permohonan informasi', 'pertanyaan'],
    sources: [{ source: 'republika-lapor-2018' }, { source: 'lapor-tanya-jawab' }],
  },
  aspirasi: {
    label: { id: 'aspirasi', en: 'wish or suggestion' },
    definition: {
      id: 'Warga menyampaikan harapan, usul, atau saran.',
      en: 'A resident puts forward a hope, a proposal or a suggestion.',
    },
    aliases: ['usul', 'usulan', 'saran', 'masukan', 'harapan warga'],
    sources: [{ source: 'lapor-tanya-jawab' }],
  },
  pengaduan: {
    label: { id: 'pengaduan', en: 'complaint' },
    definition: {
      id: 'Warga mengadukan layanan yang tidak sesuai; golongannya yang lebih rinci belum diketahui.',
      en: 'A resident complains of a service that falls short; its narrower class is not known.',
    },
    aliases: ['aduan', 'laporan pengaduan'],
    sources: [{ source: 'perpres-76-2013' }, { source: 'lapor-tanya-jawab' }],
  },
  keluhan: {
    label: { id: 'keluhan', en: 'grievance' },
    definition: {
      id: 'Pengaduan ringan yang cukup dijawab dengan penjelasan atau perbaikan langsung.',
      en: 'A light complaint that an explanation or a prompt repair can settle.',
    },
    aliases: ['pengaduan ringan', 'pengaduan normatif', 'pengaduan bersifat normatif'],
    broader: 'pengaduan',
    sources: [{ source: 'republika-lapor-2018' }, { source: 'sippn-kelurahan-paria' }],
  },
  'pengaduan-tidak-berkadar-pengawasan': {
    label: { id: 'pengaduan tidak berkadar pengawasan', en: 'complaint that needs no inspection' },
    definition: {
      id: 'Pengaduan tentang sengketa atau pelanggaran yang dapat diselesaikan tanpa pemeriksaan lapangan.',
      en: 'A complaint about a dispute or breach that can be settled without inspection in the field.',
    },
    aliases: ['pengaduan tdk berkadar pengawasan', 'tidak berkadar pengawasan'],
    broader: 'pengaduan',
    sources: [
      { source: 'republika-lapor-2018' },
      { source: 'sippn-kelurahan-paria' },
      { source: 'kalbar-tata-cara-pengaduan' },
    ],
  },
  'pengaduan-berkadar-pengawasan': {
    label: { id: 'pengaduan berkadar pengawasan', en: 'complaint that needs inspection' },
    definition: {
      id: 'Pengaduan yang memerlukan pemeriksaan lapangan, misalnya dugaan penyalahgunaan wewenang.',
      en: 'A complaint that needs inspection in the field, such as a suspected abuse of office.',
    },
    aliases: ['berkadar pengawasan'],
    broader: 'pengaduan',
    sources: [
      { source: 'republika-lapor-2018' },
      { source: 'sippn-kelurahan-paria' },
      { source: 'kalbar-tata-cara-pengaduan' },
    ],
  },
} as const satisfies ConceptRows;

/**
 * Code of an aspiration class.
 *
 * @useDeclaredType
 */
export type AspirationClass = keyof typeof rows;

/**
 * What residents ask, wish or complain of, in the classes by which the national complaint system sorts it.
 *
 * @example
 * ```ts
 * aspirationClasses.concepts.keluhan.broader; // 'pengaduan'
 * ```
 */
export const aspirationClasses: ConceptScheme<AspirationClass> = {
  id: 'aspiration-classes',
  title: { id: 'Golongan aspirasi', en: 'Aspiration classes' },
  description: {
    id: 'Golongan permintaan, aspirasi, dan pengaduan warga menurut SP4N-LAPOR!.',
    en: 'Classes of requests, wishes and complaints of residents, after the national system SP4N-LAPOR!.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
