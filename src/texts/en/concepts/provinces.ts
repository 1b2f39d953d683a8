import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Province } from '../../../vocabulary/law/provinces.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const provincesLabels: SchemeLabels<Province> = /* @__PURE__ */ labelled({
  aceh: 'Aceh',
  'sumatera-utara': 'North Sumatra',
  'sumatera-barat': 'West Sumatra',
  riau: 'Riau',
  jambi: 'Jambi',
  'sumatera-selatan': 'South Sumatra',
  bengkulu: 'Bengkulu',
  lampung: 'Lampung',
  'kepulauan-bangka-belitung': 'Bangka Belitung Islands',
  'kepulauan-riau': 'Riau Islands',
  'dki-jakarta': 'Jakarta',
  'jawa-barat': 'West Java',
  'jawa-tengah': 'Central Java',
  'di-yogyakarta': 'Special Region of Yogyakarta',
  'jawa-timur': 'East Java',
  banten: 'Banten',
  bali: 'Bali',
  'nusa-tenggara-barat': 'West Nusa Tenggara',
  'nusa-tenggara-timur': 'East Nusa Tenggara',
  'kalimantan-barat': 'West Kalimantan',
  'kalimantan-tengah': 'Central Kalimantan',
  'kalimantan-selatan': 'South Kalimantan',
  'kalimantan-timur': 'East Kalimantan',
  'kalimantan-utara': 'North Kalimantan',
  'sulawesi-utara': 'North Sulawesi',
  'sulawesi-tengah': 'Central Sulawesi',
  'sulawesi-selatan': 'South Sulawesi',
  'sulawesi-tenggara': 'Southeast Sulawesi',
  gorontalo: 'Gorontalo',
  'sulawesi-barat': 'West Sulawesi',
  maluku: 'Maluku',
  'maluku-utara': 'North Maluku',
  papua: 'Papua',
  'papua-barat': 'West Papua',
  'papua-selatan': 'South Papua',
  'papua-tengah': 'Central Papua',
  'papua-pegunungan': 'Highland Papua',
  'papua-barat-daya': 'Southwest Papua',
});

export const provinces: SchemeTexts<Province> = /* @__PURE__ */ described(provincesLabels, {
  title: 'Provinces',
  description: 'The provinces of Indonesia with the region codes of the Ministry of Home Affairs.',
  concepts: {
    aceh: {
      definition: 'The province with region code 11.',
    },
    'sumatera-utara': {
      definition: 'The province with region code 12.',
    },
    'sumatera-barat': {
      definition: 'The province with region code 13.',
    },
    riau: {
      definition: 'The province with region code 14.',
    },
    jambi: {
      definition: 'The province with region code 15.',
    },
    'sumatera-selatan': {
      definition: 'The province with region code 16.',
    },
    bengkulu: {
      definition: 'The province with region code 17.',
    },
    lampung: {
      definition: 'The province with region code 18.',
    },
    'kepulauan-bangka-belitung': {
      definition: 'The province with region code 19.',
    },
    'kepulauan-riau': {
      definition: 'The province with region code 21.',
    },
    'dki-jakarta': {
      definition: 'The province with region code 31.',
    },
    'jawa-barat': {
      definition: 'The province with region code 32.',
    },
    'jawa-tengah': {
      definition: 'The province with region code 33.',
    },
    'di-yogyakarta': {
      definition: 'The province with region code 34.',
    },
    'jawa-timur': {
      definition: 'The province with region code 35.',
    },
    banten: {
      definition: 'The province with region code 36.',
    },
    bali: {
      definition: 'The province with region code 51.',
    },
    'nusa-tenggara-barat': {
      definition: 'The province with region code 52.',
    },
    'nusa-tenggara-timur': {
      definition: 'The province with region code 53.',
    },
    'kalimantan-barat': {
      definition: 'The province with region code 61.',
    },
    'kalimantan-tengah': {
      definition: 'The province with region code 62.',
    },
    'kalimantan-selatan': {
      definition: 'The province with region code 63.',
    },
    'kalimantan-timur': {
      definition: 'The province with region code 64.',
    },
    'kalimantan-utara': {
      definition: 'The province with region code 65, formed by Law 20/2012.',
    },
    'sulawesi-utara': {
      definition: 'The province with region code 71.',
    },
    'sulawesi-tengah': {
      definition: 'The province with region code 72.',
    },
    'sulawesi-selatan': {
      definition: 'The province with region code 73.',
    },
    'sulawesi-tenggara': {
      definition: 'The province with region code 74.',
    },
    gorontalo: {
      definition: 'The province with region code 75.',
    },
    'sulawesi-barat': {
      definition: 'The province with region code 76.',
    },
    maluku: {
      definition: 'The province with region code 81.',
    },
    'maluku-utara': {
      definition: 'The province with region code 82.',
    },
    papua: {
      definition: 'The province with region code 91.',
    },
    'papua-barat': {
      definition: 'The province with region code 92.',
    },
    'papua-selatan': {
      definition: 'The province with region code 93, formed by Law 14/2022.',
    },
    'papua-tengah': {
      definition: 'The province with region code 94, formed by Law 15/2022.',
    },
    'papua-pegunungan': {
      definition: 'The province with region code 95, formed by Law 16/2022.',
    },
    'papua-barat-daya': {
      definition: 'The province with region code 96, formed by Law 29/2022.',
    },
  },
});
