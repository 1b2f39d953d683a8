import { onDay, type Translation } from '../json-schema/translation.js';
import { holding, through, withOnly } from '../json-schema/words.js';
import type { RuleOptions } from '../registry.js';

/** The lists of a report, with the fields that state a day on which something happened. */
const pastDates = {
  activities: ['date'],
  informationItems: ['date'],
  products: ['date', 'correctedOn'],
  facilitation: ['receivedOn'],
  decisions: ['doneOn'],
  partners: ['agreedOn'],
  aspirations: ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'],
} as const;

/** `report.date-in-future` in JSON Schema. */
export const reportDateInFutureSchema: Translation<RuleOptions['report.date-in-future']> = /* @__PURE__ */ onDay(
  (asOf) =>
    holding({
      submittedOn: through(asOf),
      ...Object.fromEntries(
        Object.entries(pastDates).map(([list, fields]) => [
          list,
          withOnly(holding(Object.fromEntries(fields.map((field) => [field, through(asOf)])))),
        ]),
      ),
    }),
);
