import { frozen } from '../kernel/frozen.js';
/**
 * Hard limits of the shape. They are no judgement of a KIM (3 to 30 members is a rule, not a shape): they keep a
 * hostile or broken input from costing without bound, and lie far above anything a real group hands in.
 * Texts are counted in Unicode code points, as a person counts letters.
 */
export const limits = /* @__PURE__ */ frozen({
  /** Ids given by a host: a UUID has 36, a long address some 150. */
  id: 200,
  /** Codes that are not a closed list here (indicators, region codes): the longest in use have about 40. */
  openCode: 100,
  /** Names of people, groups, places, and numbers of documents as printed. */
  name: 300,
  /** A title or a source in one or two sentences. */
  line: 2_000,
  /** A note of several pages. */
  note: 10_000,
  /** Lists of codes about one thing: no vocabulary here has as many rows. */
  codes: 100,
  /** Lists a registration keeps: rosters, decrees, relations. The largest forum known unites some hundred groups. */
  items: 1_000,
  /** Lists that grow with time or with the public: activities of a period, ids of beneficiaries. */
  records: 20_000,
  /** People, households, copies, events: more than live on Earth. A full list of them still adds up exactly. */
  count: 10_000_000_000,
  /** Rupiah of one income: far above any village budget, and a full list of them still adds up exactly. */
  rupiah: 100_000_000_000,
} as const);
