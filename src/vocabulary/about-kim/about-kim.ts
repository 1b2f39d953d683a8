import { frozen } from '../../kernel/frozen.js';
import type { Citation } from '../concept.js';

/** Where a statement about KIM comes from. */
export interface KimStatement {
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * What a KIM is and what it is not, as its sources state it. The sentences stand in the texts of each language, under the
 * same keys of `aboutKim`.
 */
export const aboutKim = /* @__PURE__ */ frozen({
  /**
   * What a KIM is. The three words *dari, oleh, untuk* (from, by, for) are the test of everything else: who founds it,
   * who runs it, whom it serves.
   */
  definition: {
    sources: [
      { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
      { source: 'S000' },
      { source: 'S002' },
      { source: 'S004', where: 'paragraf 2' },
    ],
  },
  /** What KIMs exist to bring about. The five missions (`kimMissions`) serve it. */
  vision: {
    sources: [{ source: 'S004', where: 'paragraf 3' }, { source: 'malangkab-kim' }, { source: 'kim-kabupaten-bogor' }],
  },
  /** How a KIM stands to government and media: the rule of independence in one sentence. */
  independence: {
    sources: [
      { source: 'S000' },
      { source: 'kolaka-pembentukan' },
      { source: 'sumatra-times-hierarki' },
      { source: 'belitung-adinda' },
    ],
  },
  /**
   * What came before KIM and what is often taken for one, by name. None of these is an alias: a record that uses such a
   * name is not thereby about a KIM.
   */
  notKim: {
    Kelompencapir: { sources: [{ source: 'sumbar-kelompencapir-2013' }] },
    'Forum KIM': { sources: [{ source: 'S000' }, { source: 'forum-kim-purwakarta' }] },
    'FK Metra': { sources: [{ source: 'pergub-jateng-3-2014' }] },
  },
} as const satisfies Readonly<Record<string, KimStatement | Readonly<Record<string, KimStatement>>>>);
