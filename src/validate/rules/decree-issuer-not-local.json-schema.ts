import { inForce, wholeList } from '../json-schema/parts.js';
import { onDay, type Translation } from '../json-schema/translation.js';
import { all, having, not, oneOfThese, withNo, withSome } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** `decree.issuer-not-local` in JSON Schema. */
export const decreeIssuerNotLocalSchema: Translation<RuleOptions['decree.issuer-not-local']> = /* @__PURE__ */ onDay(
  (asOf, { units, issuers }) => {
    const inForceNow = inForce(asOf, 'expiresOn');
    const byAnother = having({ issuer: not(oneOfThese(issuers)) });
    return not(
      all(
        having({
          seat: having({ unit: oneOfThese(units) }),
          decrees: { ...withNo(all(inForceNow, not(byAnother))), ...withSome(inForceNow) },
        }),
        wholeList('decrees'),
      ),
    );
  },
);
