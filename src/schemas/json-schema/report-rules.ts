import type { RuleCode, RuleOptions } from '../../validate/registry.js';
import {
  addsUp,
  comparesFields,
  comparesItems,
  followsIds,
  needsRegistration,
  needsVocabularyDates,
  onDay,
  type Translation,
  whole,
} from './translation.js';
import { all, exactly, having, holding, lacking, through, withNo, withOnly } from './words.js';

/** The lists of a report, with the fields that state a day on which something happened. */
const statedDays = {
  activities: ['date'],
  informationItems: ['date'],
  products: ['date', 'correctedOn'],
  facilitation: ['receivedOn'],
  decisions: ['doneOn'],
  partners: ['agreedOn'],
  aspirations: ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'],
} as const;

/** The rules about activity reports. */
export const reportRules = {
  'report.period-reversed': comparesFields,
  'report.period-too-long': comparesFields,
  'report.other-kim': needsRegistration,
  'report.date-in-future': onDay((asOf) =>
    holding({
      submittedOn: through(asOf),
      ...Object.fromEntries(
        Object.entries(statedDays).map(([list, fields]) => [
          list,
          withOnly(holding(Object.fromEntries(fields.map((field) => [field, through(asOf)])))),
        ]),
      ),
    }),
  ),
  'report.date-outside-period': comparesFields,
  'report.date-before-formation': needsRegistration,
  'report.duplicate-id': comparesItems,
  'report.retired-concept': needsVocabularyDates,
  'report.member-unknown': needsRegistration,
  'report.beneficiaries-not-adding-up': addsUp,
  'activity.attendance-not-adding-up': addsUp,
  'activity.attendance-above-roster': needsRegistration,
  'activity.attendee-twice': whole(() =>
    holding({
      activities: withOnly(holding({ attendance: holding({ memberIds: { type: 'array', uniqueItems: true } }) })),
    }),
  ),
  'activity.figures-contradict': comparesItems,
  'activity.recorded-twice': comparesItems,
  'activity.partner-unknown': followsIds,
  'activity.planned-activity-unknown': needsRegistration,
  'activity.other-kim-is-itself': comparesFields,
  'decision.activity-unknown': followsIds,
  'decision.dates-out-of-order': followsIds,
  'information.verified-without-source': whole(() =>
    holding({
      informationItems: withNo(all(having({ verified: exactly(true) }), lacking('sourceType', 'sourceName'))),
    }),
  ),
  'product.activity-unknown': followsIds,
  'product.corrected-before-published': comparesFields,
  'partner.dates-reversed': comparesFields,
  'aspiration.dates-out-of-order': comparesFields,
  'rating.evidence-unknown': followsIds,
  'rating.given-twice': comparesItems,
  'rating.without-evidence': whole(() =>
    holding({ ratings: withNo(having({ evidenceIds: { type: 'array', maxItems: 0 } })) }),
  ),
} satisfies { readonly [Code in RuleCode]?: Translation<RuleOptions[Code]> };
