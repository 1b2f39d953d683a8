import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MemberElement } from '../../../vocabulary/concepts/member-elements.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const memberElementsLabels: SchemeLabels<MemberElement> = /* @__PURE__ */ labelled({
  'pertanian-dan-perikanan': 'farming and fishing',
  petani: 'farmer',
  nelayan: 'fisher',
  peternak: 'livestock keeper',
  'kelompok-tani': "member of a farmers' group",
  'perdagangan-dan-usaha': 'trade and enterprise',
  pedagang: 'trader',
  umkm: 'owner of a micro, small or medium enterprise',
  wirausaha: 'entrepreneur',
  'karyawan-swasta': 'private-sector employee',
  buruh: 'labourer',
  pokdarwis: 'member of a tourism group',
  'pelajar-dan-mahasiswa': 'pupils and students',
  pelajar: 'pupil',
  mahasiswa: 'university student',
  kepemudaan: 'youth',
  remaja: 'teenager',
  pemuda: 'young adult',
  'karang-taruna': 'member of karang taruna',
  'forum-anak': "member of a children's forum",
  'keluarga-dan-perempuan': "family and women's movement",
  'orang-tua': 'parent or elder',
  pkk: 'member of the PKK',
  'kader-kb': 'family-planning volunteer',
  'ibu-rumah-tangga': 'homemaker',
  'kesehatan-dan-layanan-sosial': 'health and social services',
  'kader-posyandu': 'health-post volunteer',
  'kader-jumantik': 'mosquito-monitoring volunteer',
  'kader-antinarkoba': 'drug-prevention volunteer',
  'kader-jaminan-kesehatan': 'health-insurance volunteer',
  bidan: 'midwife',
  pendidikan: 'education',
  guru: 'teacher',
  pgri: 'member of the PGRI',
  'forum-guru-paud': "member of an early-childhood teachers' forum",
  'kader-paud': 'early-childhood volunteer',
  'media-dan-komunikasi': 'media and communication',
  'insan-pers': 'journalist',
  'radio-antarpenduduk': "citizens' radio operator",
  'seni-dan-budaya': 'arts and culture',
  seniman: 'artist',
  kemasyarakatan: 'community organisations',
  orsos: 'member of a social organisation',
  lpmk: 'officer of the LPMK',
  'pengurus-rt-rw': 'officer of an RT or RW',
  'tokoh-masyarakat': 'community figure',
  'tokoh-adat': 'customary leader',
  pensiunan: 'pensioner',
  'pensiunan-asn': 'retired civil servant',
  'unsur-lain': 'another element',
});

export const memberElements: SchemeTexts<MemberElement> = /* @__PURE__ */ described(memberElementsLabels, {
  title: 'Member elements',
  description:
    'Elements of society that members stand for. A KIM consists of various elements; how mixed it is shows in the groups of elements.',
  concepts: {
    'pertanian-dan-perikanan': {
      definition: 'People who live from land, livestock or the sea.',
    },
    petani: {
      definition: 'Works rice fields, dry fields or gardens.',
    },
    nelayan: {
      definition: 'Catches fish at sea, in rivers or lakes.',
    },
    peternak: {
      definition: 'Keeps livestock.',
    },
    'kelompok-tani': {
      definition: "Stands for a farmers' group.",
    },
    'perdagangan-dan-usaha': {
      definition: 'People who trade, run a business or work for one.',
    },
    pedagang: {
      definition: 'Buys and sells at a market, in a shop or on the road.',
    },
    umkm: {
      definition: 'Runs a micro, small or medium enterprise.',
      scopeNote:
        'People whose enterprise runs as an UMKM; whoever only sells is a trader, whoever starts something new is an entrepreneur.',
    },
    wirausaha: {
      definition: 'Starts and builds up a business of their own.',
    },
    'karyawan-swasta': {
      definition: 'Works for a private company.',
    },
    buruh: {
      definition: 'Works for wages, such as a day labourer or a factory worker.',
      scopeNote: 'Labourers on farms, on boats and with livestock belong to farming and fishing.',
    },
    pokdarwis: {
      definition: 'Stands for the tourism group of a village.',
    },
    'pelajar-dan-mahasiswa': {
      definition: 'People who still go to school or university.',
    },
    pelajar: {
      definition: 'Goes to school; often under 18.',
    },
    mahasiswa: {
      definition: 'Studies at a university or college.',
    },
    kepemudaan: {
      definition: 'Teenagers, young adults and their organisations.',
    },
    remaja: {
      definition: 'A young person in their teens.',
    },
    pemuda: {
      definition: 'A young adult who stands for the youth.',
      scopeNote: 'Young adults; for the teens use remaja, for those who stand for the organisation use karang taruna.',
    },
    'karang-taruna': {
      definition: 'Stands for karang taruna, the youth organisation of a village.',
    },
    'forum-anak': {
      definition: "Stands for the children's forum; nearly always under 18.",
    },
    'keluarga-dan-perempuan': {
      definition: 'Parents and the family-welfare movement.',
    },
    'orang-tua': {
      definition: 'A parent or elder, named beside teenagers in the guidance.',
    },
    pkk: {
      definition: 'Stands for the PKK, the family-welfare movement.',
    },
    'kader-kb': {
      definition: 'A volunteer for family planning.',
    },
    'ibu-rumah-tangga': {
      definition: 'Takes care of the home as the main occupation.',
    },
    'kesehatan-dan-layanan-sosial': {
      definition: 'Workers and volunteers who serve the health and welfare of residents.',
    },
    'kader-posyandu': {
      definition: 'A volunteer at the community health post.',
    },
    'kader-jumantik': {
      definition: 'A volunteer who looks for mosquito larvae.',
    },
    'kader-antinarkoba': {
      definition: 'A drug-prevention volunteer, also called a BNN volunteer.',
    },
    'kader-jaminan-kesehatan': {
      definition: 'A volunteer who helps residents with public health insurance.',
    },
    bidan: {
      definition: 'A midwife who works in the village.',
    },
    pendidikan: {
      definition: 'Teachers, educators and their organisations.',
    },
    guru: {
      definition: 'Teaches at a school.',
    },
    pgri: {
      definition: "Stands for the PGRI, the teachers' union.",
    },
    'forum-guru-paud': {
      definition: 'Stands for the forum of early-childhood teachers.',
    },
    'kader-paud': {
      definition: 'A volunteer for early-childhood education.',
    },
    'media-dan-komunikasi': {
      definition: 'People who work or volunteer in media and communication.',
    },
    'insan-pers': {
      definition: 'A journalist or media worker.',
    },
    'radio-antarpenduduk': {
      definition: "A member of RAPI, the citizens' radio association.",
    },
    'seni-dan-budaya': {
      definition: 'People active in arts and culture.',
    },
    seniman: {
      definition: "Works in an art, people's theatre included.",
    },
    kemasyarakatan: {
      definition: 'People who stand for community organisations and institutions.',
    },
    orsos: {
      definition: 'Stands for a social organisation.',
      scopeNote: 'Also for those active at a place of worship, so that no religion is recorded.',
    },
    lpmk: {
      definition: 'Stands for the community-empowerment institution of the village.',
    },
    'pengurus-rt-rw': {
      definition: 'Stands for a neighbourhood unit.',
    },
    'tokoh-masyarakat': {
      definition: 'Respected and listened to by residents.',
    },
    'tokoh-adat': {
      definition: 'Respected as a keeper of local custom.',
    },
    pensiunan: {
      definition: 'Has retired from work.',
    },
    'pensiunan-asn': {
      definition: 'Used to be a civil servant and is now retired.',
    },
    'unsur-lain': {
      definition: 'An element of society that is not listed here.',
      scopeNote: 'Two members with another element are not thereby of the same element.',
    },
  },
});
