import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Province } from '../../../vocabulary/law/provinces.js';

export const provinces: SchemeTexts<Province> = /* @__PURE__ */ frozen({
  title: 'Provinces',
  description: 'The provinces of Indonesia with the region codes of the Ministry of Home Affairs.',
  concepts: {
    aceh: {
      label: 'Aceh',
      definition: 'The province with region code 11.',
    },
    'sumatera-utara': {
      label: 'North Sumatra',
      definition: 'The province with region code 12.',
    },
    'sumatera-barat': {
      label: 'West Sumatra',
      definition: 'The province with region code 13.',
    },
    riau: {
      label: 'Riau',
      definition: 'The province with region code 14.',
    },
    jambi: {
      label: 'Jambi',
      definition: 'The province with region code 15.',
    },
    'sumatera-selatan': {
      label: 'South Sumatra',
      definition: 'The province with region code 16.',
    },
    bengkulu: {
      label: 'Bengkulu',
      definition: 'The province with region code 17.',
    },
    lampung: {
      label: 'Lampung',
      definition: 'The province with region code 18.',
    },
    'kepulauan-bangka-belitung': {
      label: 'Bangka Belitung Islands',
      definition: 'The province with region code 19.',
    },
    'kepulauan-riau': {
      label: 'Riau Islands',
      definition: 'The province with region code 21.',
    },
    'dki-jakarta': {
      label: 'Jakarta',
      definition: 'The province with region code 31.',
    },
    'jawa-barat': {
      label: 'West Java',
      definition: 'The province with region code 32.',
    },
    'jawa-tengah': {
      label: 'Central Java',
      definition: 'The province with region code 33.',
    },
    'di-yogyakarta': {
      label: 'Special Region of Yogyakarta',
      definition: 'The province with region code 34.',
    },
    'jawa-timur': {
      label: 'East Java',
      definition: 'The province with region code 35.',
    },
    banten: {
      label: 'Banten',
      definition: 'The province with region code 36.',
    },
    bali: {
      label: 'Bali',
      definition: 'The province with region code 51.',
    },
    'nusa-tenggara-barat': {
      label: 'West Nusa Tenggara',
      definition: 'The province with region code 52.',
    },
    'nusa-tenggara-timur': {
      label: 'East Nusa Tenggara',
      definition: 'The province with region code 53.',
    },
    'kalimantan-barat': {
      label: 'West Kalimantan',
      definition: 'The province with region code 61.',
    },
    'kalimantan-tengah': {
      label: 'Central Kalimantan',
      definition: 'The province with region code 62.',
    },
    'kalimantan-selatan': {
      label: 'South Kalimantan',
      definition: 'The province with region code 63.',
    },
    'kalimantan-timur': {
      label: 'East Kalimantan',
      definition: 'The province with region code 64.',
    },
    'kalimantan-utara': {
      label: 'North Kalimantan',
      definition: 'The province with region code 65, formed by Law 20/2012.',
    },
    'sulawesi-utara': {
      label: 'North Sulawesi',
      definition: 'The province with region code 71.',
    },
    'sulawesi-tengah': {
      label: 'Central Sulawesi',
      definition: 'The province with region code 72.',
    },
    'sulawesi-selatan': {
      label: 'South Sulawesi',
      definition: 'The province with region code 73.',
    },
    'sulawesi-tenggara': {
      label: 'Southeast Sulawesi',
      definition: 'The province with region code 74.',
    },
    gorontalo: {
      label: 'Gorontalo',
      definition: 'The province with region code 75.',
    },
    'sulawesi-barat': {
      label: 'West Sulawesi',
      definition: 'The province with region code 76.',
    },
    maluku: {
      label: 'Maluku',
      definition: 'The province with region code 81.',
    },
    'maluku-utara': {
      label: 'North Maluku',
      definition: 'The province with region code 82.',
    },
    papua: {
      label: 'Papua',
      definition: 'The province with region code 91.',
    },
    'papua-barat': {
      label: 'West Papua',
      definition: 'The province with region code 92.',
    },
    'papua-selatan': {
      label: 'South Papua',
      definition: 'The province with region code 93, formed by Law 14/2022.',
    },
    'papua-tengah': {
      label: 'Central Papua',
      definition: 'The province with region code 94, formed by Law 15/2022.',
    },
    'papua-pegunungan': {
      label: 'Highland Papua',
      definition: 'The province with region code 95, formed by Law 16/2022.',
    },
    'papua-barat-daya': {
      label: 'Southwest Papua',
      definition: 'The province with region code 96, formed by Law 29/2022.',
    },
  },
});
