import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pembina: {
    label: { id: 'pembina', en: 'patron' },
    definition: {
      id: 'Membina dan mendukung KIM, sering kepala desa atau dinas; tidak memerintah KIM.',
      en: 'Guides and supports the KIM, often the village head or an agency; does not command it.',
    },
    sources: [{ source: 'warta-mertani-tentang' }, { source: 'formulir-kim' }],
  },
  penasihat: {
    label: { id: 'penasihat', en: 'adviser' },
    definition: {
      id: 'Memberi nasihat bila diminta, misalnya seorang tokoh masyarakat.',
      en: 'Gives advice when asked, for instance a public figure.',
    },
    aliases: ['penasehat'],
    sources: [{ source: 'tasikmalaya-forum-kim' }, { source: 'formulir-kim' }],
  },
  pelindung: {
    label: { id: 'pelindung', en: 'protector' },
    definition: {
      id: 'Memberi perlindungan dan dukungan moral kepada KIM.',
      en: 'Lends the KIM protection and moral support.',
    },
    sources: [{ source: 'formulir-kim' }],
  },
  pengarah: {
    label: { id: 'pengarah', en: 'steering adviser' },
    definition: {
      id: 'Memberi arah umum, terutama bagi forum KIM; misalnya kepala dinas provinsi.',
      en: 'Gives general direction, mostly to a forum of KIMs; for instance the head of a provincial agency.',
    },
    sources: [{ source: 'forum-kim-purwakarta' }, { source: 'tasikmalaya-forum-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of an adviser role.
 *
 * @useDeclaredType
 */
export type AdviserRole = keyof typeof rows;

/** People who stand beside a KIM without being members of it. That an official holds such a role is normal and no sign of hierarchy. */
export const adviserRoles: ConceptScheme<AdviserRole> = {
  id: 'adviser-roles',
  title: { id: 'Peran pembina dan penasihat', en: 'Adviser roles' },
  description: {
    id: 'Orang di luar keanggotaan yang membina, menasihati, melindungi atau mengarahkan. Tidak dihitung sebagai anggota dan tidak memimpin KIM.',
    en: 'People outside the membership who guide, advise, protect or give direction. They are not counted as members and do not lead the KIM.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
