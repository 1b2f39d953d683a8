import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';

type ReportCode = Extract<
  RuleCode,
  | `report.${string}`
  | `activity.${string}`
  | `decision.${string}`
  | `information.${string}`
  | `product.${string}`
  | `partner.${string}`
  | `aspiration.${string}`
  | `rating.${string}`
>;

const aspirationStep = {
  recordedOn: 'recorded',
  forwardedOn: 'forwarded',
  answeredOn: 'answered',
  fedBackOn: 'reported back to the residents',
} as const;

const beneficiaryMismatch = {
  sexes: 'Women and men together are more than all people reached.',
  activity: 'One activity reached more people than the whole period did.',
  ids: 'More people reached are listed one by one than were counted.',
} as const;

const attendanceMismatch = {
  sexes: 'Women and men together are more than all who came.',
  groups: 'Members and guests together are not all who came.',
  ids: 'More members are listed one by one than were counted.',
} as const;

/** What is wrong with an activity report, and what to do. */
export const reportRules: Pick<Language['rules'], ReportCode> = {
  'report.period-reversed': () =>
    'The reporting period ends before it begins. Check the first and the last day; they may be swapped.',
  'report.period-too-long': ({ months, maximumMonths }, { number }) =>
    `This report covers ${number(months)} months, more than ${number(maximumMonths)}. Check the year, or divide it into several reports.`,
  'report.other-kim': () =>
    'This report belongs to another KIM than the one whose data it is checked against. Choose the right KIM.',
  'report.date-in-future': () =>
    'This date has not come yet. A report holds only what has already happened. Check the date.',
  'report.date-outside-period': () =>
    'This date lies outside the reporting period. Check the date, or move the record to the report where it belongs.',
  'report.date-before-formation': () =>
    'This date is earlier than the day on which the KIM was formed. Check this date and the day of formation in the data of the KIM.',
  'report.duplicate-id': () => 'Two records of this list share one identifier. Give each record its own.',
  'report.member-unknown': () =>
    'This person is not in the list of members, neither of today nor of those who left. Check who is meant, or complete the list of members.',
  'report.retired-concept': ({ when }) =>
    when === 'retired'
      ? 'This choice was no longer in use on that day. Choose what replaced it from the list.'
      : 'This choice was not in use yet on that day. Choose one of that time from the list.',
  'report.beneficiaries-not-adding-up': ({ check }) => `${beneficiaryMismatch[check]} Count again.`,
  'activity.attendance-not-adding-up': ({ check }) => `${attendanceMismatch[check]} Count again.`,
  'activity.attendance-above-roster': ({ present, roster }, { number }) =>
    `The number of members said to have come is ${number(present)}, but the KIM has only ${number(roster)}, those who left included. Guests may have been counted too; tell members and guests apart.`,
  'activity.attendee-twice': () => 'This member is recorded twice at the same activity. Remove one of the two.',
  'activity.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Two statements on the same matter give the same number with different units, such as persons and KIMs. Find out what was really counted.'
      : 'Two statements on the same matter give different numbers. Find out which one is right.',
  'activity.recorded-twice': () =>
    'An activity of the same title and date is already recorded. If it is the same one, remove one of the two.',
  'activity.partner-unknown': () =>
    'This partner is not in the list of partners of the report. Add the partner to the list, or choose one that is there.',
  'activity.planned-activity-unknown': () =>
    'The planned activity that is referred to is not in the work programme. Choose one that is there, or complete the work programme.',
  'activity.other-kim-is-itself': () =>
    'This KIM is recorded as another KIM at its own activity. Remove it from the list of other KIMs.',
  'decision.activity-unknown': () =>
    'The activity that took this decision is not in the report. Choose one that is there, or add the activity.',
  'decision.dates-out-of-order': ({ date }) =>
    `This decision ${date === 'doneOn' ? 'was carried out' : 'was due'} before the activity that took it. Check both dates.`,
  'information.verified-without-source': () =>
    'This information is said to be checked, but its source is not recorded. Write down where it came from.',
  'product.activity-unknown': () =>
    'The activity from which this publication came is not in the report. Choose one that is there, or add the activity.',
  'product.corrected-before-published': () =>
    'This publication was corrected before the day it was published. Check both dates.',
  'partner.dates-reversed': () => 'This partnership ends before it begins. Check both dates.',
  'aspiration.dates-out-of-order': ({ earlier, later }) =>
    `By its dates this aspiration was ${aspirationStep[later]} before it was ${aspirationStep[earlier]}. Check both dates.`,
  'rating.evidence-unknown': () =>
    'The record named as evidence for this rating is not in the report. Choose one that is there.',
  'rating.without-evidence': () =>
    'This rating names no evidence. Name the activities or publications on which it rests.',
  'rating.given-twice': () => 'The same rater has already rated this criterion. Keep one rating of each rater.',
};

/** What each rule about activity reports asks for. */
export const reportRuleTitles: Pick<Language['ruleTitles'], ReportCode> = {
  'report.period-reversed': 'The reporting period ends on or after the day it begins.',
  'report.period-too-long': 'The reporting period is not too long.',
  'report.other-kim': 'A report is checked against the data of the KIM that wrote it.',
  'report.date-in-future': 'A report holds only what has already happened.',
  'report.date-outside-period':
    'Activities, information, publications and support are dated within the reporting period.',
  'report.date-before-formation': 'Nothing is dated before the KIM was formed.',
  'report.duplicate-id': 'Each record has its own identifier.',
  'report.member-unknown': 'Members named in a report are in the list of members.',
  'report.retired-concept': 'Choices are those in use on the day of what happened.',
  'report.beneficiaries-not-adding-up': 'The numbers of people reached agree with each other.',
  'activity.attendance-not-adding-up': 'The numbers of those who came to an activity agree with each other.',
  'activity.attendance-above-roster': 'No more members come than the KIM has.',
  'activity.attendee-twice': 'Each member is recorded once at an activity.',
  'activity.figures-contradict': 'Statements on one activity do not contradict each other.',
  'activity.recorded-twice': 'Each activity is recorded once.',
  'activity.partner-unknown': 'Partners of an activity are in the list of partners.',
  'activity.planned-activity-unknown': 'A planned activity that is referred to is in the work programme.',
  'activity.other-kim-is-itself': 'The other KIMs of an activity are others.',
  'decision.activity-unknown': 'A decision refers to an activity of the report.',
  'decision.dates-out-of-order': 'A decision is carried out after it was taken.',
  'information.verified-without-source': 'Checked information names its source.',
  'product.activity-unknown': 'A publication refers to an activity of the report.',
  'product.corrected-before-published': 'A publication is corrected after it was published.',
  'partner.dates-reversed': 'A partnership ends on or after the day it begins.',
  'aspiration.dates-out-of-order':
    'An aspiration is recorded, forwarded, answered, and then reported back to the residents.',
  'rating.evidence-unknown': 'The evidence of a rating is in the report.',
  'rating.without-evidence': 'A rating names its evidence.',
  'rating.given-twice': 'Each rater rates a criterion once.',
};
