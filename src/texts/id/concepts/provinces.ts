import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { provinces as codes } from '../../../vocabulary/generated/lists.js';
import type { Province } from '../../../vocabulary/law/provinces.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const provincesLabels: SchemeLabels<Province> = /* @__PURE__ */ labelledByCode(codes, {
  aceh: 'Aceh',
  'sumatera-utara': 'Sumatera Utara',
  'sumatera-barat': 'Sumatera Barat',
  riau: 'Riau',
  jambi: 'Jambi',
  'sumatera-selatan': 'Sumatera Selatan',
  bengkulu: 'Bengkulu',
  lampung: 'Lampung',
  'kepulauan-bangka-belitung': 'Kepulauan Bangka Belitung',
  'kepulauan-riau': 'Kepulauan Riau',
  'dki-jakarta': 'DKI Jakarta',
  'jawa-barat': 'Jawa Barat',
  'jawa-tengah': 'Jawa Tengah',
  'di-yogyakarta': 'DI Yogyakarta',
  'jawa-timur': 'Jawa Timur',
  banten: 'Banten',
  bali: 'Bali',
  'nusa-tenggara-barat': 'Nusa Tenggara Barat',
  'nusa-tenggara-timur': 'Nusa Tenggara Timur',
  'kalimantan-barat': 'Kalimantan Barat',
  'kalimantan-tengah': 'Kalimantan Tengah',
  'kalimantan-selatan': 'Kalimantan Selatan',
  'kalimantan-timur': 'Kalimantan Timur',
  'kalimantan-utara': 'Kalimantan Utara',
  'sulawesi-utara': 'Sulawesi Utara',
  'sulawesi-tengah': 'Sulawesi Tengah',
  'sulawesi-selatan': 'Sulawesi Selatan',
  'sulawesi-tenggara': 'Sulawesi Tenggara',
  gorontalo: 'Gorontalo',
  'sulawesi-barat': 'Sulawesi Barat',
  maluku: 'Maluku',
  'maluku-utara': 'Maluku Utara',
  papua: 'Papua',
  'papua-barat': 'Papua Barat',
  'papua-selatan': 'Papua Selatan',
  'papua-tengah': 'Papua Tengah',
  'papua-pegunungan': 'Papua Pegunungan',
  'papua-barat-daya': 'Papua Barat Daya',
});

export const provinces: SchemeTexts<Province> = /* @__PURE__ */ described(provincesLabels, {
  title: 'Provinsi',
  description: 'Provinsi Indonesia dengan kode wilayah Kementerian Dalam Negeri.',
  concepts: {
    aceh: {
      definition: 'Provinsi dengan kode wilayah 11.',
    },
    'sumatera-utara': {
      definition: 'Provinsi dengan kode wilayah 12.',
    },
    'sumatera-barat': {
      definition: 'Provinsi dengan kode wilayah 13.',
    },
    riau: {
      definition: 'Provinsi dengan kode wilayah 14.',
    },
    jambi: {
      definition: 'Provinsi dengan kode wilayah 15.',
    },
    'sumatera-selatan': {
      definition: 'Provinsi dengan kode wilayah 16.',
    },
    bengkulu: {
      definition: 'Provinsi dengan kode wilayah 17.',
    },
    lampung: {
      definition: 'Provinsi dengan kode wilayah 18.',
    },
    'kepulauan-bangka-belitung': {
      definition: 'Provinsi dengan kode wilayah 19.',
    },
    'kepulauan-riau': {
      definition: 'Provinsi dengan kode wilayah 21.',
    },
    'dki-jakarta': {
      definition: 'Provinsi dengan kode wilayah 31.',
    },
    'jawa-barat': {
      definition: 'Provinsi dengan kode wilayah 32.',
    },
    'jawa-tengah': {
      definition: 'Provinsi dengan kode wilayah 33.',
    },
    'di-yogyakarta': {
      definition: 'Provinsi dengan kode wilayah 34.',
    },
    'jawa-timur': {
      definition: 'Provinsi dengan kode wilayah 35.',
    },
    banten: {
      definition: 'Provinsi dengan kode wilayah 36.',
    },
    bali: {
      definition: 'Provinsi dengan kode wilayah 51.',
    },
    'nusa-tenggara-barat': {
      definition: 'Provinsi dengan kode wilayah 52.',
    },
    'nusa-tenggara-timur': {
      definition: 'Provinsi dengan kode wilayah 53.',
    },
    'kalimantan-barat': {
      definition: 'Provinsi dengan kode wilayah 61.',
    },
    'kalimantan-tengah': {
      definition: 'Provinsi dengan kode wilayah 62.',
    },
    'kalimantan-selatan': {
      definition: 'Provinsi dengan kode wilayah 63.',
    },
    'kalimantan-timur': {
      definition: 'Provinsi dengan kode wilayah 64.',
    },
    'kalimantan-utara': {
      definition: 'Provinsi dengan kode wilayah 65, dibentuk dengan UU 20/2012.',
    },
    'sulawesi-utara': {
      definition: 'Provinsi dengan kode wilayah 71.',
    },
    'sulawesi-tengah': {
      definition: 'Provinsi dengan kode wilayah 72.',
    },
    'sulawesi-selatan': {
      definition: 'Provinsi dengan kode wilayah 73.',
    },
    'sulawesi-tenggara': {
      definition: 'Provinsi dengan kode wilayah 74.',
    },
    gorontalo: {
      definition: 'Provinsi dengan kode wilayah 75.',
    },
    'sulawesi-barat': {
      definition: 'Provinsi dengan kode wilayah 76.',
    },
    maluku: {
      definition: 'Provinsi dengan kode wilayah 81.',
    },
    'maluku-utara': {
      definition: 'Provinsi dengan kode wilayah 82.',
    },
    papua: {
      definition: 'Provinsi dengan kode wilayah 91.',
    },
    'papua-barat': {
      definition: 'Provinsi dengan kode wilayah 92.',
    },
    'papua-selatan': {
      definition: 'Provinsi dengan kode wilayah 93, dibentuk dengan UU 14/2022.',
    },
    'papua-tengah': {
      definition: 'Provinsi dengan kode wilayah 94, dibentuk dengan UU 15/2022.',
    },
    'papua-pegunungan': {
      definition: 'Provinsi dengan kode wilayah 95, dibentuk dengan UU 16/2022.',
    },
    'papua-barat-daya': {
      definition: 'Provinsi dengan kode wilayah 96, dibentuk dengan UU 29/2022.',
    },
  },
});
