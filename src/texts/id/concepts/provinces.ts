import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Province } from '../../../vocabulary/law/provinces.js';

export const provinces: SchemeTexts<Province> = /* @__PURE__ */ frozen({
  title: 'Provinsi',
  description: 'Provinsi Indonesia dengan kode wilayah Kementerian Dalam Negeri.',
  concepts: {
    aceh: {
      label: 'Aceh',
      definition: 'Provinsi dengan kode wilayah 11.',
    },
    'sumatera-utara': {
      label: 'Sumatera Utara',
      definition: 'Provinsi dengan kode wilayah 12.',
    },
    'sumatera-barat': {
      label: 'Sumatera Barat',
      definition: 'Provinsi dengan kode wilayah 13.',
    },
    riau: {
      label: 'Riau',
      definition: 'Provinsi dengan kode wilayah 14.',
    },
    jambi: {
      label: 'Jambi',
      definition: 'Provinsi dengan kode wilayah 15.',
    },
    'sumatera-selatan': {
      label: 'Sumatera Selatan',
      definition: 'Provinsi dengan kode wilayah 16.',
    },
    bengkulu: {
      label: 'Bengkulu',
      definition: 'Provinsi dengan kode wilayah 17.',
    },
    lampung: {
      label: 'Lampung',
      definition: 'Provinsi dengan kode wilayah 18.',
    },
    'kepulauan-bangka-belitung': {
      label: 'Kepulauan Bangka Belitung',
      definition: 'Provinsi dengan kode wilayah 19.',
    },
    'kepulauan-riau': {
      label: 'Kepulauan Riau',
      definition: 'Provinsi dengan kode wilayah 21.',
    },
    'dki-jakarta': {
      label: 'DKI Jakarta',
      definition: 'Provinsi dengan kode wilayah 31.',
    },
    'jawa-barat': {
      label: 'Jawa Barat',
      definition: 'Provinsi dengan kode wilayah 32.',
    },
    'jawa-tengah': {
      label: 'Jawa Tengah',
      definition: 'Provinsi dengan kode wilayah 33.',
    },
    'di-yogyakarta': {
      label: 'DI Yogyakarta',
      definition: 'Provinsi dengan kode wilayah 34.',
    },
    'jawa-timur': {
      label: 'Jawa Timur',
      definition: 'Provinsi dengan kode wilayah 35.',
    },
    banten: {
      label: 'Banten',
      definition: 'Provinsi dengan kode wilayah 36.',
    },
    bali: {
      label: 'Bali',
      definition: 'Provinsi dengan kode wilayah 51.',
    },
    'nusa-tenggara-barat': {
      label: 'Nusa Tenggara Barat',
      definition: 'Provinsi dengan kode wilayah 52.',
    },
    'nusa-tenggara-timur': {
      label: 'Nusa Tenggara Timur',
      definition: 'Provinsi dengan kode wilayah 53.',
    },
    'kalimantan-barat': {
      label: 'Kalimantan Barat',
      definition: 'Provinsi dengan kode wilayah 61.',
    },
    'kalimantan-tengah': {
      label: 'Kalimantan Tengah',
      definition: 'Provinsi dengan kode wilayah 62.',
    },
    'kalimantan-selatan': {
      label: 'Kalimantan Selatan',
      definition: 'Provinsi dengan kode wilayah 63.',
    },
    'kalimantan-timur': {
      label: 'Kalimantan Timur',
      definition: 'Provinsi dengan kode wilayah 64.',
    },
    'kalimantan-utara': {
      label: 'Kalimantan Utara',
      definition: 'Provinsi dengan kode wilayah 65, dibentuk dengan UU 20/2012.',
    },
    'sulawesi-utara': {
      label: 'Sulawesi Utara',
      definition: 'Provinsi dengan kode wilayah 71.',
    },
    'sulawesi-tengah': {
      label: 'Sulawesi Tengah',
      definition: 'Provinsi dengan kode wilayah 72.',
    },
    'sulawesi-selatan': {
      label: 'Sulawesi Selatan',
      definition: 'Provinsi dengan kode wilayah 73.',
    },
    'sulawesi-tenggara': {
      label: 'Sulawesi Tenggara',
      definition: 'Provinsi dengan kode wilayah 74.',
    },
    gorontalo: {
      label: 'Gorontalo',
      definition: 'Provinsi dengan kode wilayah 75.',
    },
    'sulawesi-barat': {
      label: 'Sulawesi Barat',
      definition: 'Provinsi dengan kode wilayah 76.',
    },
    maluku: {
      label: 'Maluku',
      definition: 'Provinsi dengan kode wilayah 81.',
    },
    'maluku-utara': {
      label: 'Maluku Utara',
      definition: 'Provinsi dengan kode wilayah 82.',
    },
    papua: {
      label: 'Papua',
      definition: 'Provinsi dengan kode wilayah 91.',
    },
    'papua-barat': {
      label: 'Papua Barat',
      definition: 'Provinsi dengan kode wilayah 92.',
    },
    'papua-selatan': {
      label: 'Papua Selatan',
      definition: 'Provinsi dengan kode wilayah 93, dibentuk dengan UU 14/2022.',
    },
    'papua-tengah': {
      label: 'Papua Tengah',
      definition: 'Provinsi dengan kode wilayah 94, dibentuk dengan UU 15/2022.',
    },
    'papua-pegunungan': {
      label: 'Papua Pegunungan',
      definition: 'Provinsi dengan kode wilayah 95, dibentuk dengan UU 16/2022.',
    },
    'papua-barat-daya': {
      label: 'Papua Barat Daya',
      definition: 'Provinsi dengan kode wilayah 96, dibentuk dengan UU 29/2022.',
    },
  },
});
