import { readsWhatIsKept } from './support/kept-rows.js';
import { readers } from './support/readers.js';

/*
 * What is read of each cell, to the letter: for every pattern and every list of words a text that decides it, and one a step
 * beside. `UPDATE_CELLS=1 npx vitest run test/cells/kept-readings.test.ts` writes the readings anew.
 */
readsWhatIsKept(new URL('./kept-readings.txt', import.meta.url), () => readers);
