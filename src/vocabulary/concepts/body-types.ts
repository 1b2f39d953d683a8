import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  kim: {
    label: { id: 'KIM', en: 'KIM' },
    definition: {
      id: 'Lembaga layanan publik yang dibentuk dan dikelola dari, oleh dan untuk masyarakat, berorientasi pada layanan informasi dan pemberdayaan masyarakat sesuai kebutuhannya.',
      en: 'A public-service institution formed and run from, by and for the community, devoted to information service and to empowering the community according to its needs.',
    },
    aliases: ['Kelompok Informasi Masyarakat', 'Komunitas Informasi Masyarakat', 'KIKM'],
    sources: [
      { source: 'S000' },
      { source: 'S004', where: 'paragraf 2' },
      { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
    ],
  },
  'forum-kim': {
    label: { id: 'forum KIM', en: 'forum of KIMs' },
    definition: {
      id: 'Jejaring yang menghimpun KIM suatu wilayah; bukan sebuah KIM, sehingga batas jumlah anggota KIM tidak berlaku baginya.',
      en: 'A network that unites the KIMs of an area; it is not a KIM itself, so the limits on the number of members of a KIM do not apply to it.',
    },
    scopeNote: {
      id: 'S000 kadang menyebut "forum KIM" untuk KIM itu sendiri; yang menentukan adalah apakah anggotanya orang atau KIM.',
      en: 'S000 at times says "forum KIM" of a KIM itself; what decides is whether its members are people or KIMs.',
    },
    aliases: ['FK-KIM', 'FKKIM', 'Forum Komunikasi KIM', 'Forum KIM'],
    sources: [{ source: 'S000' }, { source: 'forum-kim-purwakarta' }, { source: 'bantul-forum' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a body type.
 *
 * @useDeclaredType
 */
export type BodyType = keyof typeof rows;

/** What a registration describes: a KIM, or a forum of KIMs. */
export const bodyTypes: ConceptScheme<BodyType> = {
  id: 'body-types',
  title: { id: 'Jenis badan', en: 'Body types' },
  description: {
    id: 'Membedakan sebuah KIM dari forum yang menghimpun beberapa KIM.',
    en: 'Tells a KIM from a forum that unites several KIMs.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
