import { en } from '../../../src/texts/en/index.js';
import { id } from '../../../src/texts/id/index.js';
import { informationFlows, techniques } from '../../../src/vocabulary/index.js';
import { call, figure, type Samples } from './sample.js';

const series = [{ from: '2010-06-01', value: 1 }];

export const vocabulary: Samples = {
  kimfestCategories: call(['umkm']),
  valueAt: figure(series, '2026-01-31'),
  codesOf: call(techniques),
  someCodesOf: call(techniques),
  isCode: { ...call(techniques, 'lokakarya'), data: [1] },
  aliasLookup: call(techniques, [id, en]),
  choices: call(informationFlows, id, { asOf: '2026-01-31' }),
  ageBandOf: figure(30),
  shareBandOf: figure(0.3),
  provinceWithCode: figure('62', '2026-01-31'),
  parseRegionCode: call('62.71.01.1001'),
  ancestors: call(techniques, 'lokakarya'),
  descendants: call(techniques, 'lokakarya'),
  isWithin: call(techniques, 'lokakarya', 'lokakarya'),
  conceptsInOrder: call(techniques),
  linksOf: call(techniques, 'lokakarya'),
  isInForce: call(techniques, 'lokakarya', '2026-01-31'),
  defineVocabulary: call({ techniques: { 'x-a': { broader: 'lomba', aliases: ['a a'] } }, topics: {}, channels: {} }),
  sharedCode: call(techniques, 'lokakarya'),
  successorOn: figure(techniques, 'lokakarya', '2026-01-31'),
};
