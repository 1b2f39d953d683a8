import { frozen } from '../kernel/frozen.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';

/** What an indicator is about: one of the six ADINDA functions, or a block that is reported beside them. */
export type IndicatorDimension = AdindaFunction | 'kelembagaan' | 'ekonomi' | 'arus';

/** A block of indicators. */
export interface DimensionInfo {
  /** Whether the block is part of the index. The others are reported beside it. */
  readonly inIndex: boolean;
}

/** The blocks, in the order for people: ADINDA first, then what is reported beside it. */
export const dimensions = /* @__PURE__ */ frozen({
  akses: {
    inIndex: true,
  },
  diskusi: { inIndex: true },
  implementasi: {
    inIndex: true,
  },
  networking: {
    inIndex: true,
  },
  diseminasi: {
    inIndex: true,
  },
  aspirasi: {
    inIndex: true,
  },
  kelembagaan: { inIndex: false },
  ekonomi: { inIndex: false },
  arus: { inIndex: false },
} as const satisfies Readonly<Record<IndicatorDimension, DimensionInfo>>);
