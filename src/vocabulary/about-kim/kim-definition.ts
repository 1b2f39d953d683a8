import type { Bilingual, Citation } from '../concept.js';

/** A statement about KIM in both languages, restated, with where it comes from. */
export interface KimStatement {
  readonly text: Bilingual;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * What a KIM is. The three words *dari, oleh, untuk* (from, by, for) are the test of everything else: who founds it,
 * who runs it, whom it serves.
 */
export const kimDefinition: KimStatement = {
  text: {
    id: 'KIM adalah lembaga layanan publik yang dibentuk dan dikelola dari, oleh dan untuk masyarakat secara mandiri dan kreatif. Kegiatannya mengelola informasi dan memberdayakan masyarakat untuk meningkatkan nilai tambah.',
    en: 'A KIM is a public-service institution formed and run from, by and for the community, on its own and creatively. It manages information and empowers the community so that the community gains by it.',
  },
  sources: [
    { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
    { source: 'S000' },
    { source: 'S002' },
    { source: 'S004', where: 'paragraf 2' },
  ],
};

/** What KIMs exist to bring about. The five missions (`kimMissions`) serve it. */
export const kimVision: KimStatement = {
  text: {
    id: 'Terwujudnya KIM yang inovatif, yang meningkatkan nilai tambah bagi masyarakat dengan mendayagunakan informasi dan komunikasi, menuju masyarakat informasi yang sejahtera.',
    en: 'Innovative KIMs that let the community gain by putting information and communication to use, towards a prosperous information society.',
  },
  sources: [{ source: 'S004', where: 'paragraf 3' }, { source: 'malangkab-kim' }, { source: 'kim-kabupaten-bogor' }],
};

/** How a KIM stands to government and media: the rule of independence in one sentence. */
export const kimIndependence: KimStatement = {
  text: {
    id: 'KIM tidak memiliki hubungan hierarki dengan pemerintah dan setara dengan media informasi lain dalam memberi layanan informasi kepada masyarakat.',
    en: 'A KIM stands in no hierarchy with government, and is the equal of other information media in serving information to the community.',
  },
  sources: [
    { source: 'S000' },
    { source: 'kolaka-pembentukan' },
    { source: 'sumatra-times-hierarki' },
    { source: 'belitung-adinda' },
  ],
};

/**
 * What came before KIM and what is often taken for one. None of these is an alias: a record that uses such a name is
 * not thereby about a KIM.
 */
export const notKim: readonly (KimStatement & { readonly name: string })[] = [
  {
    name: 'Kelompencapir',
    text: {
      id: 'Kelompok pendengar, pembaca dan pemirsa: pendahulu KIM.',
      en: 'Groups of listeners, readers and viewers: the ancestor of KIM.',
    },
    sources: [{ source: 'sumbar-kelompencapir-2013' }],
  },
  {
    name: 'Forum KIM',
    text: {
      id: 'Perhimpunan KIM suatu wilayah; bukan KIM.',
      en: 'An association of the KIMs of an area; not a KIM.',
    },
    sources: [{ source: 'S000' }, { source: 'forum-kim-purwakarta' }],
  },
  {
    name: 'FK Metra',
    text: {
      id: 'Forum komunikasi media tradisional; mitra KIM.',
      en: 'A forum of traditional media; a partner of KIMs.',
    },
    sources: [{ source: 'jateng-fk-metra' }],
  },
];
