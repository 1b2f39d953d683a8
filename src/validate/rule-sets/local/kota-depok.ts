import type { LocalProfile } from '../../rule-set.js';

/** In Depok the lurah confirms (menetapkan) the KIM of a kelurahan by decree. */
export const kotaDepok: LocalProfile<'kota-depok'> = {
  id: 'kota-depok',
  bindings: {},
};
