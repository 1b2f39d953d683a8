import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { LegalInstrument } from '../../../vocabulary/law/legal-instruments.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const legalInstrumentsLabels: SchemeLabels<LegalInstrument> = /* @__PURE__ */ labelled({
  'pp-38-2007': 'Government Regulation 38/2007',
  'permen-17-2009': 'Ministerial Regulation 17/2009',
  'permen-8-2010': 'Ministerial Regulation 8/2010',
  'permen-22-2010': 'Ministerial Regulation 22/2010',
  'permen-27-2011': 'Ministerial Regulation 27/2011',
  'permen-8-2019': 'Ministerial Regulation 8/2019',
  'permen-4-2024': 'Ministerial Regulation 4/2024',
  'kepmen-standar-kim': 'draft ministerial decree on KIM standards',
  'permendagri-18-2018': 'Home Affairs Regulation 18/2018',
  'uu-27-2022': 'Law 27/2022',
  'pergub-jateng-3-2014': 'Central Java Regulation 3/2014',
  'perbup-sleman-51-2017': 'Sleman Regulation 51/2017',
  'perbup-lombok-barat-6a-2019': 'West Lombok Regulation 6.A/2019',
  'perbup-lumajang-19-2019': 'Lumajang Regulation 19/2019',
  'perbup-bombana-17-2023': 'Bombana Regulation 17/2023',
  'perbup-tuban-55-2020': 'Tuban Regulation 55/2020',
  'perwal-depok-71-2023': 'Depok Regulation 71/2023',
});

export const legalInstruments: SchemeTexts<LegalInstrument> = /* @__PURE__ */ described(legalInstrumentsLabels, {
  title: 'Legal instruments',
  description: 'Rules cited as the base of KIM. The legal base is data, not one constant: places cite different rules.',
  concepts: {
    'pp-38-2007': {
      definition:
        'Government Regulation on the division of government affairs; its Article 9 is the ground of Ministerial Regulation 8/2010.',
    },
    'permen-17-2009': {
      definition:
        'On national information dissemination by three levels of government; always cited as the second legal base of KIM.',
    },
    'permen-8-2010': {
      definition:
        'The guide on developing and empowering social-communication institutions: definition, principles and roles of government. Many offices still cite it in 2025.',
    },
    'permen-22-2010': {
      definition: 'Minimum service standards, with an indicator on the coverage of KIM development at kecamatan level.',
    },
    'permen-27-2011': {
      definition: 'The technical guide to those minimum service standards.',
    },
    'permen-8-2019': {
      definition: 'On concurrent government affairs; Article 16 names KIM as one of the partners.',
    },
    'permen-4-2024': {
      definition:
        'The present legal base of KIM: community information groups, seated in a desa or kelurahan. Articles 23 and 24 are said to be about KIM.',
    },
    'kepmen-standar-kim': {
      definition:
        'A ministerial decree on KIM standards, still being drafted in October 2025; not in force and its text not available.',
    },
    'permendagri-18-2018': {
      definition: 'On village community institutions, which are parallel to KIMs.',
    },
    'uu-27-2022': {
      definition: 'The law on personal data protection; it decides what may be asked of members.',
    },
    'pergub-jateng-3-2014': {
      definition:
        'A regulation of the Governor of Central Java: a guide on running, developing and empowering social-communication institutions in the province.',
    },
    'perbup-sleman-51-2017': {
      definition: 'A regulation of the Regent of Sleman, cited as the base of KIMs in Kabupaten Sleman.',
    },
    'perbup-lombok-barat-6a-2019': {
      definition: 'A regulation of the Regent of West Lombok, cited as the base of KIMs in Kabupaten Lombok Barat.',
    },
    'perbup-lumajang-19-2019': {
      definition: 'A regulation of the Regent of Lumajang on KIMs in Kabupaten Lumajang; its text was not read.',
    },
    'perbup-bombana-17-2023': {
      definition: 'A regulation of the Regent of Bombana on KIMs in Kabupaten Bombana; its text was not read.',
    },
    'perbup-tuban-55-2020': {
      definition: 'A regulation of the Regent of Tuban, cited as the base of KIMs in Kabupaten Tuban.',
    },
    'perwal-depok-71-2023': {
      definition: 'A regulation of the Mayor of Depok; the decree of a KIM is issued by the lurah.',
    },
  },
});
