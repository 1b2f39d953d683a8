import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CounterpartKind } from '../../../vocabulary/concepts/counterpart-kinds.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const counterpartKindsLabels: SchemeLabels<CounterpartKind> = /* @__PURE__ */ labelled({
  pemerintah: 'government',
  'pemerintah-pusat': 'central government',
  'pemerintah-provinsi': 'provincial government',
  'pemerintah-kabupaten-kota': 'kabupaten or kota government',
  'pemerintah-kecamatan': 'kecamatan government',
  'pemerintah-desa-kelurahan': 'village government',
  media: 'media',
  'kelompok-media-tradisional': 'traditional-media group',
  'komunitas-konten-positif': 'community of positive-content makers',
  'kelompok-strategis': 'strategic group',
  kim: 'another KIM',
  'forum-kim': 'forum of KIMs',
  'lembaga-kemasyarakatan': 'village community institution',
  pkk: 'PKK',
  'karang-taruna': 'karang taruna',
  'kelompok-tani': "farmers' group",
  pokdarwis: 'tourism group',
  'organisasi-masyarakat': 'civil-society organisation',
  'organisasi-profesi': 'professional organisation',
  'perguruan-tinggi': 'university',
  sekolah: 'school',
  'dunia-usaha': 'business',
  koperasi: 'cooperative',
  'partai-politik': 'political party',
  'lembaga-bantuan-hukum': 'legal-aid body',
  'kelompok-lain': 'another group',
});

export const counterpartKinds: SchemeTexts<CounterpartKind> = /* @__PURE__ */ described(counterpartKindsLabels, {
  title: 'Counterpart kinds',
  description: 'Bodies a KIM has to do with: government, media, other KIMs and partners.',
  concepts: {
    pemerintah: {
      definition: 'A government body whose level is not known.',
    },
    'pemerintah-pusat': {
      definition: 'A ministry or agency of the central government.',
    },
    'pemerintah-provinsi': {
      definition: 'The government of a province and its agencies.',
    },
    'pemerintah-kabupaten-kota': {
      definition: 'The government of a kabupaten or kota and its agencies.',
    },
    'pemerintah-kecamatan': {
      definition: 'The office of a kecamatan.',
    },
    'pemerintah-desa-kelurahan': {
      definition: 'The government of a desa, desa adat or kelurahan.',
    },
    media: {
      definition: 'Mass media or other information media; a KIM stands as their equal.',
    },
    'kelompok-media-tradisional': {
      definition: "A people's-theatre group or its forum, such as FK Metra; a partner of KIMs, not a KIM.",
    },
    'komunitas-konten-positif': {
      definition: 'A community that makes positive content; the regulation names it beside KIMs.',
    },
    'kelompok-strategis': {
      definition: 'A group with influence on how information spreads; the regulation names it beside KIMs.',
    },
    kim: {
      definition: 'The KIM of another place or neighbourhood.',
    },
    'forum-kim': {
      definition: 'A forum that unites KIMs.',
    },
    'lembaga-kemasyarakatan': {
      definition: 'A community institution of a village, such as RT, RW or LPMK; parallel to a KIM.',
    },
    pkk: {
      definition: 'The family-welfare movement.',
    },
    'karang-taruna': {
      definition: 'The youth organisation of a village.',
    },
    'kelompok-tani': {
      definition: 'A group of farmers or breeders.',
    },
    pokdarwis: {
      definition: 'A group of residents that looks after tourism in the village.',
    },
    'organisasi-masyarakat': {
      definition: 'A social or civil-society organisation.',
    },
    'organisasi-profesi': {
      definition: "A professional organisation, such as the teachers' union or a press organisation.",
    },
    'perguruan-tinggi': {
      definition: 'A university, institute, college or polytechnic.',
    },
    sekolah: {
      definition: 'A school or another educational institution.',
    },
    'dunia-usaha': {
      definition: 'A company or entrepreneur.',
    },
    koperasi: {
      definition: 'A cooperative, or one in the making.',
    },
    'partai-politik': {
      definition: 'An organisation that stands in general elections.',
      scopeNote: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    'lembaga-bantuan-hukum': {
      definition: 'A provider of legal aid, a legal-aid post or a legal-awareness group.',
    },
    'kelompok-lain': {
      definition: 'A body that is not listed here.',
    },
  },
});
