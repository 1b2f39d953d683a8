import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { areaLevels } from './concepts/area-levels.js';
import { formationSteps } from './concepts/formation-steps.js';

type SeatFormationCode = Extract<
  RuleCode,
  `formation.${string}` | `decree.${string}` | `registration.${string}` | `seat.${string}` | `programme.${string}`
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
  'impossible-province': 'The province part of this region code cannot be.',
  'unknown-province': 'There is no province with this region code.',
  'province-not-yet': 'The province with this region code did not exist yet on the day of checking.',
  'impossible-kabupaten-kota': 'The regency or city part of this region code cannot be.',
  'impossible-kecamatan': 'The district (kecamatan) part of this region code cannot be.',
  'impossible-village': 'The village part of this region code cannot be.',
} as const;

/** What is wrong with the formation, the papers, the seat or the work programme, and what to do. */
export const seatFormationRules: Pick<Language['rules'], SeatFormationCode> = {
  'formation.imposed-from-above': () =>
    'Government began this group and the residents did not deliberate, but a KIM is formed from, by and for the community. Hold a meeting, so that the residents decide themselves.',
  'formation.begun-by-government': () =>
    'Government began this group. That is not forbidden, as long as the residents themselves decide and run it.',
  'formation.in-future': () =>
    'This date has not come yet. Formation and its steps are recorded when they are done. Check the date.',
  'formation.steps-out-of-order': ({ earlier, later }, { pick }) =>
    `By the dates, the step “${formationSteps.concepts[later].label}” was done before “${formationSteps.concepts[earlier].label}”, though it usually follows it. Check both dates.`,
  'decree.before-formation': () =>
    'This decree is dated before the group was formed, but a decree records a group that exists. Check the date of the decree and the day of formation.',
  'decree.dates-reversed': () => 'This decree ends before it was issued. Check both dates.',
  'decree.expired': () =>
    'The decree is no longer valid. Ask the office that issued it for a new one, or record the decree that replaced it.',
  'registration.registrar-not-kabupaten-kota': () =>
    'This KIM is not recorded at an office of the regency or city. Register it with the communication office of the regency or city.',
  'registration.before-formation': () =>
    'This KIM is said to have been registered before it was formed. Check the day of registration and the day of formation.',
  'registration.date-in-future': () =>
    'This date has not come yet, but the paper or the entry is said to exist. Check the date.',
  'registration.figures-contradict': ({ differs }) =>
    differs === 'unit'
      ? 'Two statements on the same matter give the same number with different units. Find out what was really counted.'
      : 'Two statements on the same matter give different numbers. Find out which one is right.',
  'seat.malformed-region-code': ({ fault }) =>
    `${codeFault[fault]} Use the code of the Ministry of Home Affairs, such as 62.71.01.1001.`,
  'seat.impossible-region-code': ({ fault }) => `${impossibleCode[fault]} Check the region code.`,
  'seat.unknown-region-code': () =>
    'This region code is not in the list of places. Check it; it may be an old code or a slip of the hand.',
  'seat.unit-against-code': ({ byCode }, { pick }) =>
    `By its region code this place is a ${areaLevels.concepts[byCode].label}. Check the region code or the kind of place.`,
  'seat.setting-missing': () => 'It is not recorded whether this KIM is in town or in the countryside. Please add it.',
  'seat.unit-not-village': () =>
    'By the regulation of 2024 a KIM is located at a desa or kelurahan. One that is at home elsewhere may be recorded all the same; name its desa or kelurahan too.',
  'seat.more-households-than-residents': () =>
    'There are more households than residents. Check both numbers; they may be swapped.',
  'programme.duplicate-id': () =>
    'Two plans or two targets of the work programme share one identifier. Give each its own.',
  'programme.period-reversed': () => 'The work programme ends before it begins. Check the first and the last day.',
  'programme.planned-outside-period': () =>
    'This planned date lies outside the period of the work programme. Check the date, or move it to the programme where it belongs.',
  'programme.target-not-adding-up': ({ parts }, { number }) =>
    `The ${number(parts)} parts of this target do not add up to the whole target. Count again.`,
};

/** What each of these rules asks for. */
export const seatFormationRuleTitles: Pick<Language['ruleTitles'], SeatFormationCode> = {
  'formation.imposed-from-above': 'A KIM is formed from, by and for the community.',
  'formation.begun-by-government': 'Residents had better take part in beginning a KIM.',
  'formation.in-future': 'The formation of a KIM is recorded when it is done.',
  'formation.steps-out-of-order': 'The steps of formation follow one another.',
  'decree.before-formation': 'A decree is not older than the group.',
  'decree.dates-reversed': 'A decree ends on or after the day it was issued.',
  'decree.expired': 'A decree is still valid.',
  'registration.registrar-not-kabupaten-kota': 'A KIM is registered at an office of the regency or city.',
  'registration.before-formation': 'A KIM is registered after it was formed.',
  'registration.date-in-future': 'Papers and entries of a KIM are dated no later than the day of checking.',
  'registration.figures-contradict': 'Statements on a KIM do not contradict each other.',
  'seat.malformed-region-code': 'A region code is written as the Ministry of Home Affairs writes it.',
  'seat.impossible-region-code': 'A region code names a place that can be.',
  'seat.unknown-region-code': 'A region code is in the list of places.',
  'seat.unit-against-code': 'The kind of place agrees with its region code.',
  'seat.setting-missing': 'A KIM says whether it is in town or in the countryside.',
  'seat.unit-not-village': 'A KIM is located at a desa or kelurahan.',
  'seat.more-households-than-residents': 'There are no more households than residents.',
  'programme.duplicate-id': 'Each plan and each target has its own identifier.',
  'programme.period-reversed': 'A work programme ends on or after the day it begins.',
  'programme.planned-outside-period': 'Activities are planned within the period of their work programme.',
  'programme.target-not-adding-up': 'The parts of a target add up to the target.',
};
