import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CounterpartKind } from '../../../vocabulary/concepts/counterpart-kinds.js';

export const counterpartKinds: SchemeTexts<CounterpartKind> = /* @__PURE__ */ frozen({
  title: 'Counterpart kinds',
  description: 'Bodies a KIM has to do with: government, media, other KIMs and partners.',
  concepts: {
    pemerintah: {
      label: 'government',
      definition: 'A government body whose level is not known.',
    },
    'pemerintah-pusat': {
      label: 'central government',
      definition: 'A ministry or agency of the central government.',
    },
    'pemerintah-provinsi': {
      label: 'provincial government',
      definition: 'The government of a province and its agencies.',
    },
    'pemerintah-kabupaten-kota': {
      label: 'kabupaten or kota government',
      definition: 'The government of a kabupaten or kota and its agencies.',
    },
    'pemerintah-kecamatan': {
      label: 'kecamatan government',
      definition: 'The office of a kecamatan.',
    },
    'pemerintah-desa-kelurahan': {
      label: 'village government',
      definition: 'The government of a desa, desa adat or kelurahan.',
    },
    media: {
      label: 'media',
      definition: 'Mass media or other information media; a KIM stands as their equal.',
    },
    'kelompok-media-tradisional': {
      label: 'traditional-media group',
      definition: "A people's-theatre group or its forum, such as FK Metra; a partner of KIMs, not a KIM.",
    },
    'komunitas-konten-positif': {
      label: 'community of positive-content makers',
      definition: 'A community that makes positive content; the regulation names it beside KIMs.',
    },
    'kelompok-strategis': {
      label: 'strategic group',
      definition: 'A group with influence on how information spreads; the regulation names it beside KIMs.',
    },
    kim: {
      label: 'another KIM',
      definition: 'The KIM of another place or neighbourhood.',
    },
    'forum-kim': {
      label: 'forum of KIMs',
      definition: 'A forum that unites KIMs.',
    },
    'lembaga-kemasyarakatan': {
      label: 'village community institution',
      definition: 'A community institution of a village, such as RT, RW or LPMK; parallel to a KIM.',
    },
    pkk: {
      label: 'PKK',
      definition: 'The family-welfare movement.',
    },
    'karang-taruna': {
      label: 'karang taruna',
      definition: 'The youth organisation of a village.',
    },
    'kelompok-tani': {
      label: "farmers' group",
      definition: 'A group of farmers or breeders.',
    },
    pokdarwis: {
      label: 'tourism group',
      definition: 'A group of residents that looks after tourism in the village.',
    },
    'organisasi-masyarakat': {
      label: 'civil-society organisation',
      definition: 'A social or civil-society organisation.',
    },
    'organisasi-profesi': {
      label: 'professional organisation',
      definition: "A professional organisation, such as the teachers' union or a press organisation.",
    },
    'perguruan-tinggi': {
      label: 'university',
      definition: 'A university, institute, college or polytechnic.',
    },
    sekolah: {
      label: 'school',
      definition: 'A school or another educational institution.',
    },
    'dunia-usaha': {
      label: 'business',
      definition: 'A company or entrepreneur.',
    },
    koperasi: {
      label: 'cooperative',
      definition: 'A cooperative, or one in the making.',
    },
    'partai-politik': {
      label: 'political party',
      definition: 'An organisation that stands in general elections.',
      scopeNote: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    'lembaga-bantuan-hukum': {
      label: 'legal-aid body',
      definition: 'A provider of legal aid, a legal-aid post or a legal-awareness group.',
    },
    'kelompok-lain': {
      label: 'another group',
      definition: 'A body that is not listed here.',
    },
  },
});
