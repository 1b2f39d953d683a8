import { foldText } from '../../kernel/text.js';

/** A number that all spellings of one name share: it reads letters and digits, and nothing else. */
export function letterHash(name: string, isFolded = false): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) {
    let unit = name.charCodeAt(i);
    if (unit > 127 && !isFolded) return letterHash(foldText(name), true);
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}
