import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { areaLevelsLabels } from './concepts/area-levels.js';
import { formationStepsLabels } from './concepts/formation-steps.js';
import { governmentLevelsLabels } from './concepts/government-levels.js';

type SeatFormationCode = Extract<
  RuleCode,
  | `formation.${string}`
  | `decree.${string}`
  | `registration.${string}`
  | `standing.${string}`
  | `seat.${string}`
  | `programme.${string}`
>;

const codeFault = {
  'not-digits': 'A region code has only digits and dots.',
  'trailing-zero-lost':
    'The zero at the end of the region code seems to be lost, as when 62.10 becomes 62.1. Keep codes as text, not as numbers.',
  'dots-misplaced': 'The dots of the region code stand in the wrong places.',
  'bps-district': 'This seems to be a code of the statistics office (BPS).',
  'wrong-length': 'The region code has too many or too few digits.',
} as const;

const impossibleCode = {
  'impossible-province': 'The province part of this region code cannot be right.',
  'unknown-province': 'There is no province with this region code.',
  'province-not-yet': 'The province with this region code did not exist yet on the day of checking.',
  'impossible-kabupaten-kota': 'The kabupaten or kota part of this region code cannot be right.',
  'impossible-kecamatan': 'The district (kecamatan) part of this region code cannot be right.',
  'impossible-village': 'The village part of this region code cannot be right.',
} as const;

/** What is wrong with the formation, the papers, the seat or the work programme, and what to do. */
export const seatFormationRules: Pick<Language['rules'], SeatFormationCode> = {
  'formation.imposed-from-above': () =>
    'This group was initiated by government without a meeting of residents, while a KIM is formed from, by and for the community. Ask whether the residents have deliberated; if not, hold a meeting, so that they decide themselves.',
  'formation.begun-by-government': () =>
    'This group was initiated by government. That is not forbidden, as long as the residents themselves decide and run it.',
  'formation.in-future': () =>
    'This date has not come yet. Formation and its steps are recorded when they are done. Check the date.',
  'formation.steps-out-of-order': ({ earlier, later }) =>
    `By the dates, the step “${formationStepsLabels.concepts[later].label}” was done before “${formationStepsLabels.concepts[earlier].label}”, though it usually follows it. Check both dates.`,
  'decree.before-formation': () =>
    'This decree is dated before the group was formed, but a decree records a group that exists. Check the date of the decree and the day of formation.',
  'decree.dates-reversed': () => 'This decree ends before it was issued. Check both dates.',
  'decree.expired': () =>
    'No decree is valid any more. Ask the office that issued it whether another has replaced it; if not, ask for a new one.',
  'decree.missing': () =>
    'This KIM has no decree yet. Ask the head of the village, kelurahan or kecamatan whether it will be recognised; a KIM can work in the meantime.',
  'decree.issuer-not-local': ({ issuers }, { list }) =>
    `In this place the decree about a KIM is issued by the ${list(issuers.map((code) => governmentLevelsLabels.concepts[code].label))}. Ask whether there is one; a decree of another office stays valid.`,
  'registration.registrar-not-kabupaten-kota': () =>
    'This KIM is not recorded as registered with the kabupaten or kota. Ask the communication office of the kabupaten or kota whether it is; if not, register it there.',
  'registration.before-formation': () =>
    'This KIM is recorded as registered before it was formed. Check the day of registration and the day of formation.',
  'registration.date-in-future': () =>
    'This date has not come yet, but the paper or the entry is recorded as existing. Check the date.',
  'registration.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Two statements on the same matter give the same number with different units. Find out what was really counted.'
      : 'Two statements on the same matter give different numbers. Find out which one is right.',
  'standing.not-active': ({ standing }) =>
    standing === 'bubar'
      ? 'This KIM is recorded as dissolved. Ask whether it still exists; if not, these data are kept as its history only.'
      : 'This KIM is recorded as dormant. Ask whether it has taken up its activities again, and since when.',
  'seat.malformed-region-code': ({ fault }) =>
    `${codeFault[fault]} Use the code of the Ministry of Home Affairs, such as 62.71.01.1001.`,
  'seat.impossible-region-code': ({ fault }) => `${impossibleCode[fault]} Check the region code.`,
  'seat.unknown-region-code': () =>
    'This region code is not in the list of places. Check it; it may be an old or a mistyped code.',
  'seat.unit-against-code': ({ byCode }) =>
    `By its region code this place is a ${areaLevelsLabels.concepts[byCode].label}. Check the region code or the kind of place.`,
  'seat.unit-not-village': () =>
    'By the regulation of 2024 a KIM is located at a desa or kelurahan. A KIM seated elsewhere may still be recorded; name its desa or kelurahan too.',
  'seat.more-households-than-residents': () =>
    'There are more households than residents. Check both numbers; they may be swapped.',
  'programme.duplicate-id': () =>
    'Two plans or two targets of the work programme share one identifier. Give each its own.',
  'registration.inexact-date-unknown': () =>
    'This note about a date that is not exact fits no date of the registration. Check its field and its bounds.',
  'programme.period-reversed': () => 'The work programme ends before it begins. Check the first and the last day.',
  'programme.planned-outside-period': () =>
    'This planned date lies outside the period of the work programme. Check the date and the period of the work programme.',
  'programme.target-not-adding-up': ({ parts }, { number }) =>
    `The ${number(parts)} parts of this target do not add up to the whole target. Count again.`,
};

/** What each of these rules asks for. */
export const seatFormationRuleTitles: Pick<Language['ruleTitles'], SeatFormationCode> = {
  'formation.imposed-from-above': 'Formation from, by and for the community',
  'formation.begun-by-government': 'Initiative for the formation',
  'formation.in-future': 'Formation dates that have not come yet',
  'formation.steps-out-of-order': 'Order of the steps of formation',
  'decree.before-formation': 'Order of formation and decree',
  'decree.dates-reversed': 'Order of the dates of a decree',
  'decree.expired': 'Validity of the decree',
  'decree.missing': 'Existence of a decree',
  'decree.issuer-not-local': 'Issuer of the decree under local rules',
  'registration.registrar-not-kabupaten-kota': 'Registration with the kabupaten or kota',
  'registration.before-formation': 'Order of formation and registration',
  'registration.date-in-future': 'Dates of papers or entries that have not come yet',
  'registration.figures-contradict': 'Agreement of the figures about the KIM',
  'standing.not-active': 'KIM that is still active',
  'seat.malformed-region-code': 'Form of the region code',
  'seat.impossible-region-code': 'Existence of the place of the region code',
  'seat.unknown-region-code': 'Region code in the list of places',
  'seat.unit-against-code': 'Agreement of the kind of place with the region code',
  'seat.unit-not-village': 'Seat in a desa or kelurahan',
  'seat.more-households-than-residents': 'Numbers of households and residents',
  'programme.duplicate-id': 'An identifier of its own for every plan and target',
  'registration.inexact-date-unknown': 'Notes about dates that are not exact',
  'programme.period-reversed': 'Order of the dates of the work programme',
  'programme.planned-outside-period': 'Planned dates within the work programme',
  'programme.target-not-adding-up': 'Parts of a target that add up',
};
