import { frozen } from '../kernel/frozen.js';
import type { Bilingual } from '../vocabulary/concept.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';

/** What an indicator is about: one of the six ADINDA functions, or a block that is reported beside them. */
export type IndicatorDimension = AdindaFunction | 'kelembagaan' | 'ekonomi' | 'arus';

/** A block of indicators. */
export interface DimensionInfo {
  /** Whether the block is part of the index. The others are reported beside it. */
  readonly inIndex: boolean;
  readonly label: Bilingual;
}

/** The blocks, in the order for people: ADINDA first, then what is reported beside it. */
export const dimensions = /* @__PURE__ */ frozen({
  akses: {
    inIndex: true,
    label: { id: 'Akses informasi', en: 'Access to information' },
  },
  diskusi: { inIndex: true, label: { id: 'Diskusi', en: 'Discussion' } },
  implementasi: {
    inIndex: true,
    label: { id: 'Implementasi', en: 'Putting into practice' },
  },
  networking: {
    inIndex: true,
    label: { id: 'Jejaring (networking)', en: 'Networking' },
  },
  diseminasi: {
    inIndex: true,
    label: { id: 'Diseminasi informasi', en: 'Dissemination' },
  },
  aspirasi: {
    inIndex: true,
    label: { id: 'Penyerapan dan penyaluran aspirasi', en: 'Voice of residents' },
  },
  kelembagaan: { inIndex: false, label: { id: 'Kelembagaan', en: 'Institution' } },
  ekonomi: { inIndex: false, label: { id: 'Nilai ekonomi', en: 'Economic value' } },
  arus: { inIndex: false, label: { id: 'Arus informasi', en: 'Flow of information' } },
} as const satisfies Readonly<Record<IndicatorDimension, DimensionInfo>>);
