import type { RuleSetTexts } from '../rule-set-texts.js';

const datesUnknown =
  'The date from which these local rules apply is not known. In everything else the national rules of the day apply.';

/** The names of rule sets and local profiles, and what should be known of them. */
export const ruleSets: RuleSetTexts = {
  'nasional-2010': { title: 'National rules since Permen Kominfo 08/2010' },
  'nasional-2019': {
    title: 'National rules since Permen Kominfo 8/2019',
    note: 'The day on which Permen Kominfo 8/2019 was enacted was not found. A page of January 2020 calls it “no. 08/September/2019”, so these rules count from the last day of that month. Many offices still name Permen Kominfo 08/2010 as the legal basis.',
  },
  'nasional-2024': { title: 'National rules since Permen Kominfo 4/2024' },
  'kabupaten-berau': { title: 'Kabupaten Berau', note: datesUnknown },
  'kabupaten-jembrana': { title: 'Kabupaten Jembrana', note: datesUnknown },
  'kabupaten-kapuas-hulu': {
    title: 'Kabupaten Kapuas Hulu',
    note: datesUnknown,
    leftOut: {
      'no-limit': 'Another page of the same site says at least three people, and no limit to the number of members.',
    },
  },
  'kabupaten-kotawaringin-timur': { title: 'Kabupaten Kotawaringin Timur', note: datesUnknown },
  'kabupaten-kutai-kartanegara': { title: 'Kabupaten Kutai Kartanegara', note: datesUnknown },
  'kabupaten-mamuju': { title: 'Kabupaten Mamuju', note: datesUnknown },
  'kabupaten-pandeglang': { title: 'Kabupaten Pandeglang', note: datesUnknown },
  'kabupaten-tuban': { title: 'Kabupaten Tuban', note: datesUnknown },
  'kota-depok': { title: 'Kota Depok', note: datesUnknown },
  'kota-surabaya': {
    title: 'Kota Surabaya',
    note: datesUnknown,
    leftOut: {
      'ten-officers': 'A page from Jambangan says ten people for the board alone.',
      'number-in-practice':
        'The head of the agency reports that each KIM has 10 to 20 members; that describes practice and sets no limit.',
      lawsuits: 'Officers have no pending legal case; such data are not asked for here.',
    },
  },
};
