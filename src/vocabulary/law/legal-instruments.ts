import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'pp-38-2007': { sources: [{ source: 'pp-38-2007', where: 'Pasal 9' }] },
  'permen-17-2009': {
    term: 'Permen Kominfo 17/2009',
    sources: [{ source: 'permen-17-2009' }, { source: 'malangkab-kim' }],
  },
  'permen-8-2010': {
    term: 'Permen Kominfo 8/2010',
    since: '2010-06-01',
    sources: [{ source: 'permen-8-2010' }, { source: 'S003' }, { source: 'S004' }],
  },
  'permen-22-2010': {
    term: 'Permen Kominfo 22/2010',
    sources: [{ source: 'permen-22-2010' }],
  },
  'permen-27-2011': {
    term: 'Permen Kominfo 27/2011',
    sources: [{ source: 'permen-27-2011' }],
  },
  'permen-8-2019': {
    term: 'Permen Kominfo 8/2019',
    sources: [
      { source: 'permen-8-2019', where: 'Pasal 16' },
      { source: 'karah-permen-2019' },
      { source: 'dandangan-2020' },
    ],
  },
  'permen-4-2024': {
    term: 'Permen Kominfo 4/2024',
    since: '2024-09-05',
    sources: [{ source: 'permen-4-2024' }, { source: 'inixindo-permen-4-2024' }, { source: 'pesisir-selatan-kim-id' }],
  },
  'kepmen-standar-kim': {
    term: 'rancangan Kepmen standar KIM',
    sources: [{ source: 'kepmen-standar-kim' }],
  },
  'permendagri-18-2018': { sources: [{ source: 'permendagri-18-2018' }, { source: 'asabri-blitar' }] },
  'uu-27-2022': { sources: [{ source: 'uu-27-2022' }] },
  'pergub-jateng-3-2014': {
    term: 'Pergub Jawa Tengah 3/2014',
    sources: [{ source: 'pergub-jateng-3-2014' }],
  },
  'perbup-sleman-51-2017': { sources: [{ source: 'perbup-sleman-51-2017' }] },
  'perbup-lombok-barat-6a-2019': {
    term: 'Perbup Lombok Barat 6.A/2019',
    sources: [{ source: 'perbup-lombok-barat-6a-2019' }],
  },
  'perbup-lumajang-19-2019': { sources: [{ source: 'perbup-lumajang-19-2019' }] },
  'perbup-bombana-17-2023': { sources: [{ source: 'perbup-bombana-17-2023' }] },
  'perbup-tuban-55-2020': { sources: [{ source: 'perbup-tuban-55-2020' }] },
  'perwal-depok-71-2023': { sources: [{ source: 'perwal-depok-71-2023' }] },
} as const satisfies ConceptRows;

/**
 * Code of a legal instrument.
 *
 * @useDeclaredType
 */
export type LegalInstrument = keyof typeof rows;

/**
 * Rules cited as the base of KIM. `since` stands only where the day is known. None has an `until`: no text that could be
 * read states which of them is repealed, and old records go on citing old rules. See `legalStatus`.
 */
export const legalInstruments: ConceptScheme<LegalInstrument, 'legal-instruments'> = /* @__PURE__ */ frozen({
  id: 'legal-instruments',
  horizon: '2026-11-21',
  concepts: rows,
});
