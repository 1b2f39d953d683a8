// Generated from the schemas; not to be edited. After a change of a schema or of the codes of a scheme write it anew:
//   npx vitest run test/parse/whole-guards-source.test.ts --update
// biome-ignore-all lint: generated
// biome-ignore-all format: generated

import { frozen } from '../../kernel/frozen.js';
import type { CodeList } from '../code-list.js';

/** The region codes of the provinces, each with the day from which it exists where that is known. */
export const provinceRegionCodes: CodeList = /* @__PURE__ */ frozen({ id: 'province-region-codes', codes: "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65:2012-11-16 71 72 73 74 75 76 81 82 91 92 93:2022-07-25 94:2022-07-25 95:2022-07-25 96:2022-12-08" });
