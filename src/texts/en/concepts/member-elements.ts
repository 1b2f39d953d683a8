import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MemberElement } from '../../../vocabulary/concepts/member-elements.js';

export const memberElements: SchemeTexts<MemberElement> = /* @__PURE__ */ frozen({
  title: 'Member elements',
  description:
    'Elements of society that members stand for. A KIM consists of various elements; how mixed it is shows in the groups of elements.',
  concepts: {
    'pertanian-dan-perikanan': {
      label: 'farming and fishing',
      definition: 'People who live from land, livestock or the sea.',
    },
    petani: {
      label: 'farmer',
      definition: 'Works rice fields, dry fields or gardens.',
    },
    nelayan: {
      label: 'fisher',
      definition: 'Catches fish at sea, in rivers or lakes.',
    },
    peternak: {
      label: 'livestock keeper',
      definition: 'Keeps livestock.',
    },
    'kelompok-tani': {
      label: "member of a farmers' group",
      definition: "Stands for a farmers' group.",
    },
    'perdagangan-dan-usaha': {
      label: 'trade and enterprise',
      definition: 'People who trade, run a business or work for one.',
    },
    pedagang: {
      label: 'trader',
      definition: 'Buys and sells at a market, in a shop or on the road.',
    },
    umkm: {
      label: 'owner of a micro, small or medium enterprise',
      definition: 'Runs a micro, small or medium enterprise.',
      scopeNote:
        'People whose enterprise runs as an UMKM; whoever only sells is a trader, whoever starts something new is an entrepreneur.',
    },
    wirausaha: {
      label: 'entrepreneur',
      definition: 'Starts and builds up a business of their own.',
    },
    'karyawan-swasta': {
      label: 'private-sector employee',
      definition: 'Works for a private company.',
    },
    buruh: {
      label: 'labourer',
      definition: 'Works for wages, such as a day labourer or a factory worker.',
      scopeNote: 'Labourers on farms, on boats and with livestock belong to farming and fishing.',
    },
    pokdarwis: {
      label: 'member of a tourism group',
      definition: 'Stands for the tourism group of a village.',
    },
    'pelajar-dan-mahasiswa': {
      label: 'pupils and students',
      definition: 'People who still go to school or university.',
    },
    pelajar: {
      label: 'pupil',
      definition: 'Goes to school; often under 18.',
    },
    mahasiswa: {
      label: 'university student',
      definition: 'Studies at a university or college.',
    },
    kepemudaan: {
      label: 'youth',
      definition: 'Teenagers, young adults and their organisations.',
    },
    remaja: {
      label: 'teenager',
      definition: 'A young person in their teens.',
    },
    pemuda: {
      label: 'young adult',
      definition: 'A young adult who stands for the youth.',
      scopeNote: 'Young adults; for the teens use remaja, for those who stand for the organisation use karang taruna.',
    },
    'karang-taruna': {
      label: 'member of karang taruna',
      definition: 'Stands for karang taruna, the youth organisation of a village.',
    },
    'forum-anak': {
      label: "member of a children's forum",
      definition: "Stands for the children's forum; nearly always under 18.",
    },
    'keluarga-dan-perempuan': {
      label: "family and women's movement",
      definition: 'Parents and the family-welfare movement.',
    },
    'orang-tua': {
      label: 'parent or elder',
      definition: 'A parent or elder, named beside teenagers in the guidance.',
    },
    pkk: {
      label: 'member of the PKK',
      definition: 'Stands for the PKK, the family-welfare movement.',
    },
    'kader-kb': {
      label: 'family-planning volunteer',
      definition: 'A volunteer for family planning.',
    },
    'ibu-rumah-tangga': {
      label: 'homemaker',
      definition: 'Takes care of the home as the main occupation.',
    },
    'kesehatan-dan-layanan-sosial': {
      label: 'health and social services',
      definition: 'Workers and volunteers who serve the health and welfare of residents.',
    },
    'kader-posyandu': {
      label: 'health-post volunteer',
      definition: 'A volunteer at the community health post.',
    },
    'kader-jumantik': {
      label: 'mosquito-monitoring volunteer',
      definition: 'A volunteer who looks for mosquito larvae.',
    },
    'kader-antinarkoba': {
      label: 'drug-prevention volunteer',
      definition: 'A drug-prevention volunteer, also called a BNN volunteer.',
    },
    'kader-jaminan-kesehatan': {
      label: 'health-insurance volunteer',
      definition: 'A volunteer who helps residents with public health insurance.',
    },
    bidan: {
      label: 'midwife',
      definition: 'A midwife who works in the village.',
    },
    pendidikan: {
      label: 'education',
      definition: 'Teachers, educators and their organisations.',
    },
    guru: {
      label: 'teacher',
      definition: 'Teaches at a school.',
    },
    pgri: {
      label: 'member of the PGRI',
      definition: "Stands for the PGRI, the teachers' union.",
    },
    'forum-guru-paud': {
      label: "member of an early-childhood teachers' forum",
      definition: 'Stands for the forum of early-childhood teachers.',
    },
    'kader-paud': {
      label: 'early-childhood volunteer',
      definition: 'A volunteer for early-childhood education.',
    },
    'media-dan-komunikasi': {
      label: 'media and communication',
      definition: 'People who work or volunteer in media and communication.',
    },
    'insan-pers': {
      label: 'journalist',
      definition: 'A journalist or media worker.',
    },
    'radio-antarpenduduk': {
      label: "citizens' radio operator",
      definition: "A member of RAPI, the citizens' radio association.",
    },
    'seni-dan-budaya': {
      label: 'arts and culture',
      definition: 'People active in arts and culture.',
    },
    seniman: {
      label: 'artist',
      definition: "Works in an art, people's theatre included.",
    },
    kemasyarakatan: {
      label: 'community organisations',
      definition: 'People who stand for community organisations and institutions.',
    },
    orsos: {
      label: 'member of a social organisation',
      definition: 'Stands for a social organisation.',
      scopeNote: 'Also for those active at a place of worship, so that no religion is recorded.',
    },
    lpmk: {
      label: 'officer of the LPMK',
      definition: 'Stands for the community-empowerment institution of the village.',
    },
    'pengurus-rt-rw': {
      label: 'officer of an RT or RW',
      definition: 'Stands for a neighbourhood unit.',
    },
    'tokoh-masyarakat': {
      label: 'community figure',
      definition: 'Respected and listened to by residents.',
    },
    'tokoh-adat': {
      label: 'customary leader',
      definition: 'Respected as a keeper of local custom.',
    },
    pensiunan: {
      label: 'pensioner',
      definition: 'Has retired from work.',
    },
    'pensiunan-asn': {
      label: 'retired civil servant',
      definition: 'Used to be a civil servant and is now retired.',
    },
    'unsur-lain': {
      label: 'another element',
      definition: 'An element of society that is not listed here.',
      scopeNote: 'Two members with another element are not thereby of the same element.',
    },
  },
});
