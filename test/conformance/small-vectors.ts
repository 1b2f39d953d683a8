import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { frameworks } from '../../src/score/frameworks.js';
import { localProfiles } from '../../src/validate/rule-sets/local-profiles.js';
import { nationalRuleSets } from '../../src/validate/rule-sets/national-rule-sets.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { areaLevels } from '../../src/vocabulary/concepts/area-levels.js';
import { provinces } from '../../src/vocabulary/law/provinces.js';
import { parseRegionCode } from '../../src/vocabulary/law/region-code.js';

const regionCodes = [
  ...['62', '6271', '62.71', '627101', '62.71.01', '6271011001', '62.71.01.1001', '62.03.01.2001', '53.11.01.3001'],
  ...['62.01', '62.69', '62.71', '62.99', '62.00', '62.70', '62.71.00', '62.71.01.1000', '62.71.01.0001'],
  ...['62.71.01.4001', '60', '06', '00', '', '6', '62.1', '62.10', '627', '62710', '6271010', '62710110', '627101100'],
  ...['62.7101', '6271.01', '62..71', '.62', '62.', '62.71.011001', ' 62', '62 ', '62\n', '62,71', 'KT', '٦٢', '６２'],
];

/** Texts, and what they are as region codes. */
export function regionCodeVectors() {
  return { format: 1, cases: regionCodes.map((text) => ({ text, expected: parseRegionCode(text) })) };
}

/** The numbers, lists and trees from which a second implementation computes. Plain data of this library, no cases. */
export function definitions() {
  return {
    format: 1,
    ruleSets: nationalRuleSets,
    localProfiles,
    frameworks: Object.values(frameworks),
    schemes: [...schemes, areaLevels].map(treeOf),
    provinces: Object.entries(provinces.concepts).map(([code, { regionCode, since }]) => ({ code, regionCode, since })),
  };
}

function treeOf({ id, concepts }: ConceptScheme) {
  return {
    id,
    codes: Object.entries(concepts).map(([code, { broader, since, until, replacedBy }]) => ({
      code,
      broader,
      since,
      until,
      replacedBy,
    })),
  };
}
