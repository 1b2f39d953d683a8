import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import { type GovernmentLevel, governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import { type SeatUnit, seatUnits } from '../../vocabulary/concepts/seat-units.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, nothingToCheck, pass, type Rule } from '../rule.js';
import { tooLittleKnown } from '../support/conclude.js';
import { undecidedBy } from '../support/whole-list.js';

type IssuerOptions = {
  /** The seats of which the place says who issues the decree. */
  readonly units: readonly SeatUnit[];
  readonly issuers: readonly GovernmentLevel[];
};

/** In some places it is settled who issues the decree that recognises a KIM. Nationally it is not. */
export const decreeIssuerNotLocal: Rule<
  'decree.issuer-not-local',
  'registration',
  IssuerOptions,
  { readonly issuers: readonly GovernmentLevel[] }
> = {
  code: 'decree.issuer-not-local',
  kind: 'registration',
  options: { units: codesOf(seatUnits), issuers: codesOf(governmentLevels) },
  check(draft, { units, issuers }, { asOf }) {
    const unit = draft.seat?.unit;
    if (unit === undefined) return cannotTell('not-given', ['seat', 'unit']);
    if (!units.includes(unit)) return nothingToCheck;
    const { decrees } = draft;
    if (decrees === undefined) return cannotTell('not-given', ['decrees']);
    const missing: Path[] = [];
    let inForce = 0;
    for (let i = 0; i < decrees.length; i++) {
      const decree = decrees[i] ?? {};
      if (decreeStateOn(decree, asOf) !== 'in-force') continue;
      inForce++;
      if (decree.issuer === undefined) missing.push(['decrees', i, 'issuer']);
      else if (issuers.includes(decree.issuer)) return pass;
    }
    if (missing.length > 0) return tooLittleKnown(missing);
    if (!isWholeList(draft, 'decrees')) return undecidedBy('decrees');
    return inForce === 0 ? nothingToCheck : fail(['decrees'], { issuers });
  },
};
