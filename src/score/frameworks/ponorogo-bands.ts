import { frozen } from '../../kernel/frozen.js';
import type { ClassBands } from '../framework.js';

const basis = { kind: 'source', citation: { source: 'prediksi-kim-ponorogo' } } as const;

/**
 * Two scales of the KIM assessment of Kabupaten Ponorogo (2023) as they are printed, kept as an example of scales with
 * gaps: a group without any event, or without any sanction, has no points. `frameworkFaults` names the gaps, and
 * `defineFramework` refuses them. The codes are the points; fewer sanctions are better.
 *
 * @example
 * ```ts
 * frameworkFaults({ ...idmFramework, bands: ponorogoBands.event })[2]; // 'Framework "idm-2016": the classes "1" and "2" leave a gap from 3 to 4.'
 * defineFramework({ ...idmFramework, bands: ponorogoBands.sanctions }); // throws invalid-definition
 * ```
 */
export const ponorogoBands: { readonly event: ClassBands; readonly sanctions: ClassBands } = /* @__PURE__ */ frozen({
  event: {
    bands: [
      { code: '1', from: 1, to: 3 },
      { code: '2', from: 4, to: 7 },
      { code: '3', from: 8, to: 11 },
      { code: '4', from: 12, to: Number.POSITIVE_INFINITY },
    ],
    margin: 0,
    basis,
  },
  sanctions: {
    bands: [
      { code: '4', from: 1, to: 3 },
      { code: '3', from: 4, to: 6 },
      { code: '2', from: 7, to: 10 },
      { code: '1', from: 11, to: Number.POSITIVE_INFINITY },
    ],
    margin: 0,
    basis,
  },
});
