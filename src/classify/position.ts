import { ADVERBIAL, BACKDROP_MARKER, EVENT_VERB, FRONT_MARKER, GOVERNOR, OCCASION } from './entries.js';
import type { Reading } from './reading.js';

/** Whether a form stands in a first clause that only states when or what for ("Jelang lomba, …", "Cegah stunting, …"). */
export function isFronted({ tokens, words }: Reading, from: number): boolean {
  const clause = tokens.clauses[from];
  const lastClause = tokens.clauses[tokens.clauses.length - 1];
  return clause === tokens.clauses[0] && clause !== lastClause && ((words[0]?.roles ?? 0) & FRONT_MARKER) !== 0;
}

/** Whether a form is the occasion, the topic or the people of what was done: right behind such a word ("peserta pelatihan", "usai rapat"). */
export function standsBehind({ tokens, words }: Reading, from: number, isVerb: boolean): boolean {
  const clause = tokens.clauses[from];
  for (let i = from - 1; i >= from - 2 && tokens.clauses[i] === clause; i--) {
    const roles = words[i]?.roles ?? 0;
    // Whoever stands before a verb does it ("peserta pamerkan batik"); before a noun they are its people.
    if ((roles & BACKDROP_MARKER) !== 0 && (!isVerb || (roles & (ADVERBIAL | OCCASION)) !== 0)) return true;
    if ((roles & (EVENT_VERB | GOVERNOR)) !== 0 || words[i]?.node?.namesForm === true) return false;
  }
  return false;
}
