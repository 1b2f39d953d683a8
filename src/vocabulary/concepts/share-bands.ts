import { anyNumber, requireArgument } from '../../kernel/arguments.js';
import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'tidak-ada': { sources: [{ source: 'kim-domain' }] },
  'sebagian-kecil': { sources: [{ source: 'kim-domain' }] },
  'kurang-dari-separuh': { sources: [{ source: 'kim-domain' }] },
  'separuh-atau-lebih': { sources: [{ source: 'kim-domain' }] },
  'hampir-semua': { sources: [{ source: 'kim-domain' }] },
} as const satisfies ConceptRows;

/**
 * Code of a band of shares.
 *
 * @useDeclaredType
 */
export type ShareBand = keyof typeof rows;

/** How large a part of the money one source is. The cuts are a choice of this library (`shareBandBounds`): no source states any. */
export const shareBands: ConceptScheme<ShareBand, 'share-bands'> = /* @__PURE__ */ frozen({
  id: 'share-bands',
  horizon: '2026-11-21',
  concepts: rows,
});

/** Bounds of each band as a share of all income: at least `from` and below `below`; `tidak-ada` is exactly nothing. */
export const shareBandBounds: Readonly<Record<ShareBand, { readonly from: number; readonly below: number | null }>> =
  /* @__PURE__ */ frozen({
    // Above nothing: the one band whose lower bound does not itself belong to it.
    'tidak-ada': { from: 0, below: 0 },
    'sebagian-kecil': { from: 0, below: 0.25 },
    'kurang-dari-separuh': { from: 0.25, below: 0.5 },
    'separuh-atau-lebih': { from: 0.5, below: 0.9 },
    'hampir-semua': { from: 0.9, below: null },
  });

/**
 * The band of a share.
 *
 * @param share a part of all income, from 0 to 1.
 * @returns the band, or `undefined` for what is no share.
 *
 * @example
 * ```ts
 * shareBandOf(0); // 'tidak-ada'
 * shareBandOf(0.5); // 'separuh-atau-lebih'
 * shareBandOf(1.2); // undefined
 * ```
 */
export function shareBandOf(share: number): ShareBand | undefined {
  requireArgument(share, anyNumber, 'shareBandOf', 'share');
  if (!(share >= 0 && share <= 1)) return undefined;
  if (share === 0) return 'tidak-ada';
  const bands = Object.keys(shareBandBounds) as ShareBand[];
  return bands.find((band) => share < (shareBandBounds[band].below ?? Number.POSITIVE_INFINITY));
}
