import { KimError } from '../kernel/kim-error.js';
import type { Catalogue } from '../texts/catalogue.js';

/** Says in one sentence what a call without a language lacks; forgetting it is easy where nothing checks types. */
export function requireCatalogue(catalogue: Catalogue | undefined, caller: string): asserts catalogue is Catalogue {
  if (catalogue?.format === undefined) {
    throw new KimError('missing-argument', `${caller} needs a catalogue, such as id from "kim-domain/texts/id".`);
  }
}
