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
  sexes: 'Women and men together are more than all beneficiaries.',
  activity: 'One activity has more beneficiaries than the whole period.',
  ids: 'More beneficiaries are listed one by one than were counted.',
} as const;

const attendanceMismatch = {
  sexes: 'Women and men together are more than all who came.',
  others: 'Women and men together are fewer than all who came.',
  groups: 'Members and guests together are not all who came.',
  ids: 'More members are listed one by one than were counted.',
} as const;

/** What is wrong with an activity report, and what to do. */
export const reportRules: Pick<Language['rules'], ReportCode> = {
  'report.inexact-date-unknown': () =>
    'This note about a date that is not exact fits no date of the report. Check its field and its bounds.',
  'report.partial-list-unknown': () => 'No list of a report has this name. Check which list is not complete.',
  'report.period-reversed': () =>
    'The reporting period ends before it begins. Check the first and the last day; they may be swapped.',
  'report.period-too-long': ({ months, maximumMonths }, { number }) =>
    `This report covers ${number(months)} months, more than ${number(maximumMonths)}. Check the first and the last day.`,
  'report.other-kim': () =>
    'This report belongs to another KIM than the one whose data it is checked against. Check which KIM made it.',
  'report.date-in-future': () =>
    'This date has not come yet. A report holds only what has already happened. Check the date.',
  'report.date-outside-period': () =>
    'This date lies outside the reporting period. Check the date and the period of the report.',
  'report.date-before-formation': () =>
    'This date is earlier than the day on which the KIM was formed. Check this date and the day of formation in the data of the KIM.',
  'report.duplicate-id': () => 'Two records of this list share one identifier. Each record needs its own.',
  'report.member-unknown': () =>
    'This person is not in the list of members, neither of today nor of those who left. Ask whether this person is a member or a guest.',
  'report.retired-concept': ({ when }) =>
    when === 'retired'
      ? 'This choice was no longer in use on that day. Choose what replaced it from the list.'
      : 'This choice was not in use yet on that day. Choose one of that time from the list.',
  'report.beneficiaries-not-adding-up': ({ check }) => `${beneficiaryMismatch[check]} Count again.`,
  'activity.attendance-not-adding-up': ({ check }) => `${attendanceMismatch[check]} Count again.`,
  'activity.attendance-above-roster': ({ present, roster }, { number }) =>
    `The number of members recorded as present is ${number(present)}, but the KIM has only ${number(roster)}, those who left included. Ask whether guests were counted too.`,
  'activity.attendee-twice': () => 'This member is recorded twice at the same activity. Check who was present.',
  'activity.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Two statements on the same matter give the same number with different units, such as persons and KIMs. Find out what was really counted.'
      : 'Two statements on the same matter give different numbers. Find out which one is right.',
  'activity.nobody-came': () =>
    'By the record, nobody came to this activity. Check how many came, and whether it was held at all.',
  'activity.recorded-twice': () =>
    'An activity of the same title and date is already recorded. Check whether there really were two.',
  'activity.partner-unknown': () =>
    'This partner is not in the list of partners of the report. Check which partner is meant.',
  'activity.planned-activity-unknown': () =>
    'The planned activity that is referred to is not in the work programme. Check which plan is meant.',
  'activity.other-kim-is-itself': () =>
    'This KIM is recorded as another KIM at its own activity. Ask which other KIM took part.',
  'decision.activity-unknown': () =>
    'The activity in which this decision was taken is not in the report. Check which activity is meant.',
  'decision.dates-out-of-order': ({ date }) =>
    `This decision ${date === 'doneOn' ? 'was carried out' : 'was due'} before the activity that took it. Check both dates.`,
  'decision.due-too-late': ({ maximumMonths }, { number }) =>
    `This decision is due more than ${number(maximumMonths)} months after the end of the reporting period. Check the year.`,
  'information.verified-without-source': () =>
    'This information is marked as verified, but its source is not recorded. Write down where it came from.',
  'product.activity-unknown': () =>
    'The activity from which this publication came is not in the report. Check which activity is meant.',
  'product.corrected-before-published': () =>
    'This publication was corrected before the day it was published. Check both dates.',
  'product.reach-above-residents': () =>
    'The reach of this publication is above the number of residents of the place. Check whether views were counted.',
  'partner.several-kinds': () =>
    'This partner, or one whose name is nearly the same, is already listed with another kind. If it is the same partner, choose one kind, because a partner counts once; if not, write a name that tells them apart outside the brackets.',
  'partner.dates-reversed': () => 'This partnership ends before it begins. Check both dates.',
  'aspiration.dates-out-of-order': ({ earlier, later }) =>
    `By its dates this aspiration was ${aspirationStep[later]} before it was ${aspirationStep[earlier]}. Check both dates.`,
  'rating.evidence-unknown': () =>
    'The record named as evidence for this rating is not in the report. Check which record is meant.',
  'rating.without-evidence': () =>
    'This rating names no evidence. Name the activities or publications on which it rests.',
  'rating.given-twice': () =>
    'This rater, or one whose id is nearly the same, has already rated this criterion. If it is the same person, ask which rating holds; if not, give each an id that is clearly its own.',
  'rating.rater-is-member': () =>
    'The id or name of this rater is the same, or nearly the same, as that of somebody who is or was a member of the KIM that is rated, or as that of the KIM, and is recorded as an outsider. The rating counts as that of a member. If it is another person, give them an id that is clearly their own.',
};

/** What each rule about activity reports asks for. */
export const reportRuleTitles: Pick<Language['ruleTitles'], ReportCode> = {
  'report.inexact-date-unknown': 'Notes about dates that are not exact',
  'report.partial-list-unknown': 'Names of lists that are not complete',
  'report.period-reversed': 'Order of the dates of the reporting period',
  'report.period-too-long': 'Length of the reporting period',
  'report.other-kim': 'Report of the KIM it is checked with',
  'report.date-in-future': 'Dates that have not come yet',
  'report.date-outside-period': 'Dates within the reporting period',
  'report.date-before-formation': 'Dates before the formation of the KIM',
  'report.duplicate-id': 'An identifier of its own for every record',
  'report.member-unknown': 'Members named in the report',
  'report.retired-concept': 'Choices in use on the day of the event',
  'report.beneficiaries-not-adding-up': 'Agreement of the numbers of beneficiaries',
  'activity.attendance-not-adding-up': 'Agreement of the attendance figures',
  'activity.attendance-above-roster': 'Members present and members of the KIM',
  'activity.attendee-twice': 'Members recorded twice at one activity',
  'activity.figures-contradict': 'Agreement of the figures on one activity',
  'activity.nobody-came': 'Activities to which nobody came',
  'activity.recorded-twice': 'Activities recorded twice',
  'activity.partner-unknown': 'Partners of an activity in the list of partners',
  'activity.planned-activity-unknown': 'Planned activities in the work programme',
  'activity.other-kim-is-itself': 'Other KIMs at an activity',
  'decision.activity-unknown': 'Activity in which a decision was taken',
  'decision.dates-out-of-order': 'Order of the dates of a decision',
  'decision.due-too-late': 'Decisions due in many years',
  'information.verified-without-source': 'Source of verified information',
  'product.activity-unknown': 'Activity from which a publication came',
  'product.corrected-before-published': 'Order of publication and correction',
  'product.reach-above-residents': 'Reach of publications and number of residents',
  'partner.several-kinds': 'One kind for each partner',
  'partner.dates-reversed': 'Order of the dates of a partnership',
  'aspiration.dates-out-of-order': 'Order of the dates of handling an aspiration',
  'rating.evidence-unknown': 'Evidence of a rating in the report',
  'rating.without-evidence': 'Evidence of a rating',
  'rating.given-twice': 'One rating from each rater',
  'rating.rater-is-member': 'Raters who are members of the KIM',
};
