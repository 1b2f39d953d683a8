import { frozen } from '../../kernel/frozen.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Citation } from '../concept.js';
import type { LegalInstrument } from '../law/legal-instruments.js';

/** Rank of a rule, highest first. */
export type LegalRank =
  | 'undang-undang'
  | 'peraturan-pemerintah'
  | 'peraturan-menteri'
  | 'keputusan-menteri'
  | 'peraturan-gubernur'
  | 'peraturan-bupati-wali-kota';

/**
 * Where a rule stands. `berlaku`: a source states that it is in force. `rancangan`: a draft. `belum-dipastikan`: sources
 * disagree, or no text that settles it could be read.
 */
export type LegalStanding = 'berlaku' | 'rancangan' | 'belum-dipastikan';

/** What is known about the force of a rule. */
export interface LegalStatus {
  readonly rank: LegalRank;
  readonly standing: LegalStanding;
  /** Day of enactment or promulgation, where known. */
  readonly enactedOn?: LocalDate;
  /** How much of the text could be read; everything else rests on what others state about it. */
  readonly textRead: 'part' | 'none';
  /** Someone states that another rule replaced it; not confirmed by a text. */
  readonly reportedReplacement?: { readonly by: LegalInstrument; readonly source: Citation };
}

/**
 * What is known about the force of each rule that is cited as a base of KIM. Kept apart from the rows of
 * `legalInstruments` because it is about the law, not about whether a record may cite it: old records cite old rules.
 *
 * @example
 * ```ts
 * legalStatus['permen-4-2024'].standing; // 'berlaku'
 * legalStatus['permen-8-2010'].textRead; // 'part'
 * ```
 */
export const legalStatus: Readonly<Record<LegalInstrument, LegalStatus>> = /* @__PURE__ */ frozen({
  'pp-38-2007': { rank: 'peraturan-pemerintah', standing: 'belum-dipastikan', textRead: 'none' },
  'permen-17-2009': { rank: 'peraturan-menteri', standing: 'belum-dipastikan', textRead: 'none' },
  'permen-8-2010': {
    rank: 'peraturan-menteri',
    // Offices cite it as in force in 2025; a forum chair stated in 2022 that the rule of 2019 replaced it.
    standing: 'belum-dipastikan',
    enactedOn: '2010-06-01',
    textRead: 'part',
    reportedReplacement: { by: 'permen-8-2019', source: { source: 'koran-samudra-2022' } },
  },
  'permen-22-2010': { rank: 'peraturan-menteri', standing: 'belum-dipastikan', textRead: 'none' },
  'permen-27-2011': { rank: 'peraturan-menteri', standing: 'belum-dipastikan', textRead: 'none' },
  'permen-8-2019': { rank: 'peraturan-menteri', standing: 'belum-dipastikan', textRead: 'part' },
  'permen-4-2024': { rank: 'peraturan-menteri', standing: 'berlaku', enactedOn: '2024-09-05', textRead: 'none' },
  'kepmen-standar-kim': { rank: 'keputusan-menteri', standing: 'rancangan', textRead: 'none' },
  'permendagri-18-2018': { rank: 'peraturan-menteri', standing: 'belum-dipastikan', textRead: 'none' },
  'uu-27-2022': { rank: 'undang-undang', standing: 'berlaku', textRead: 'none' },
  'pergub-jateng-3-2014': { rank: 'peraturan-gubernur', standing: 'belum-dipastikan', textRead: 'none' },
  'perbup-sleman-51-2017': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
  'perbup-lombok-barat-6a-2019': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
  'perbup-lumajang-19-2019': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
  'perbup-bombana-17-2023': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
  'perbup-tuban-55-2020': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
  'perwal-depok-71-2023': { rank: 'peraturan-bupati-wali-kota', standing: 'belum-dipastikan', textRead: 'none' },
});
