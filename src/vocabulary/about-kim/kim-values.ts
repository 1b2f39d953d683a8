import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mandiri: {
    label: { id: 'mandiri', en: 'self-reliant' },
    definition: { id: 'Berdiri dan bekerja dengan kekuatan sendiri.', en: 'Stands and works on its own strength.' },
    sources: [{ source: 'S003', where: 'paragraf 2' }, { source: 'S002' }, { source: 'S004' }],
  },
  kebersamaan: {
    label: { id: 'kebersamaan', en: 'togetherness' },
    definition: { id: 'Mengutamakan rasa kebersamaan.', en: 'Puts the sense of belonging together first.' },
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  'guyub-rukun': {
    label: { id: 'guyub rukun', en: 'harmony' },
    definition: { id: 'Akrab, rukun dan saling membantu.', en: 'Close, peaceable and ready to help each other.' },
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  ikhlas: {
    label: { id: 'penuh keikhlasan', en: 'sincerity' },
    definition: { id: 'Bekerja tanpa pamrih.', en: 'Works without seeking a return.' },
    aliases: ['sukarela'],
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  independen: {
    label: { id: 'independen', en: 'independent' },
    definition: {
      id: 'Bebas dari kepentingan dan perintah pihak lain.',
      en: 'Free of the interests and commands of others.',
    },
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  terbuka: {
    label: { id: 'terbuka', en: 'open' },
    definition: {
      id: 'Terbuka tanpa membedakan suku, agama, ras, golongan, status dan gender.',
      en: 'Open without distinction of ethnic group, religion, race, social group, status or gender.',
    },
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  kreatif: {
    label: { id: 'kreatif', en: 'creative' },
    definition: {
      id: 'Mencari cara baru dalam mengelola informasi.',
      en: 'Looks for new ways of managing information.',
    },
    sources: [{ source: 'S002' }, { source: 'S004' }, { source: 'permen-8-2010', where: 'Pasal 1 angka 2' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a value of KIM.
 *
 * @useDeclaredType
 */
export type KimValue = keyof typeof rows;

/** Values of a KIM (S003; S002 and S004 add creativity). They are stated, not measured. */
export const kimValues: ConceptScheme<KimValue> = {
  id: 'kim-values',
  title: { id: 'Nilai KIM', en: 'KIM values' },
  description: { id: 'Nilai yang dijunjung KIM.', en: 'What a KIM holds dear.' },
  horizon: '2026-11-21',
  concepts: rows,
};
