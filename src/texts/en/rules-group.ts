import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { counterpartKinds } from './concepts/counterpart-kinds.js';
import { nameForms } from './concepts/name-forms.js';
import { officerRoles } from './concepts/officer-roles.js';
import { protectedAttributes } from './concepts/protected-attributes.js';

type GroupCode = Extract<
  RuleCode,
  | `members.${string}`
  | `officers.${string}`
  | `composition.${string}`
  | `independence.${string}`
  | `openness.${string}`
  | `name.${string}`
>;

const dimension = { sex: 'sex', ageBand: 'age', elements: 'element of society' } as const;

const membershipOrder = {
  'joined-later': 'This day of joining has not come yet.',
  'left-later': 'This person is recorded as having left, but the day has not come yet.',
  'left-before-joining': 'By these dates, this person left before joining.',
} as const;

/** What is wrong with the members, the officers, the composition, the independence or the openness, and what to do. */
export const groupRules: Pick<Language['rules'], GroupCode> = {
  'members.below-minimum': ({ count, minimum }, { number }) =>
    count === null
      ? `The number of members that was stated is below ${number(minimum)}. Ask more residents to join, and list the members.`
      : `At least ${number(minimum)} members are needed; the list has ${count === 0 ? 'none' : `only ${number(count)}`}. Ask more residents to join, or complete the list. Advisers do not count.`,
  'members.above-maximum': ({ count, maximum }, { number }) =>
    count === null
      ? `The number of members that was stated is above ${number(maximum)}. Make sure that members were counted, not participants or accounts.`
      : `At most ${number(maximum)} members are allowed; the list has ${number(count)}. Consider forming a second group, and make sure that all of them are members.`,
  'members.duplicate-id': () =>
    'Two members share an id. If they are one person, remove one of them; if they are two, give each an id.',
  'members.same-name': () =>
    'Two members have the same name. Check whether they are one person; if they are two, leave it as it is.',
  'members.dates-out-of-order': ({ order }) => `${membershipOrder[order]} Check the date.`,
  'members.minors-present': ({ count }, { number }) =>
    `${count === 1 ? 'One member is' : `${number(count)} members are`} under age. They are welcome, but the data of children are specially protected: ask a parent or guardian for consent, and do not pass their data on.`,
  'members.barred-from-joining': () =>
    'By the rules of this place, the work or the office of this person does not allow membership. Talk it over; the person can still help as an adviser.',
  'officers.chair-missing': () => 'Nobody is recorded as chair. Let the members choose one, and record the office.',
  'officers.chair-double': ({ count }, { number }) =>
    `${number(count)} people are recorded as chair. Settle who it is; the others can be recorded as deputies.`,
  'officers.secretary-missing': () => 'There is no secretary yet. It helps to choose one.',
  'officers.treasurer-missing': () => 'There is no treasurer yet. It helps to choose one.',
  'officers.several-offices': ({ count }, { number }) =>
    `One person holds ${number(count)} offices. It is better to share them, so that work and responsibility do not rest on one person.`,
  'officers.term-expired': ({ asOf }, { date }) =>
    `The term of the officers ended before ${date(asOf)}. Hold an election, or record the new term.`,
  'officers.under-age': () =>
    'This officer is younger than the rules of this place ask. Choose another; the person can stay a member.',
  'composition.uniform': ({ dimensions }, { list }) =>
    `All members are alike in ${list(dimensions.map((key) => dimension[key]))}, while a KIM stands for many parts of the community. Ask people of other groups to join.`,
  'composition.one-sided': ({ dimensions }, { list }) =>
    `All members are alike in ${list(dimensions.map((key) => dimension[key]))}. A mixed membership is better: ask people of other groups to join.`,
  'independence.subordinate': ({ relation, counterpart }, { pick }) =>
    `This KIM is recorded as ${relation === 'bertanggung-jawab-kepada' ? 'answerable to' : 'standing under'} this office: ${counterpartKinds.concepts[counterpart].label}. A KIM has no hierarchy with government. Make it a partnership; guidance and recognition may stay.`,
  'independence.subordinate-through-others': ({ chain }, { number }) =>
    `By way of other bodies this KIM stands under government: ${number(chain.length)} relations lead from the KIM to an office. A KIM has no hierarchy with government; end that tie, or make it a partnership.`,
  'independence.appointed-by-decree': () =>
    'This decree appoints the officers, while the officers of a KIM are chosen by its members. Ask for a decree that recognises those who were chosen.',
  'independence.established-by-decree': () =>
    'This decree establishes the KIM, while a KIM is formed by the community and a decree need only recognise it. If the KIM was formed by deliberation, record the effect of this decree as recognition.',
  'independence.ex-officio': () =>
    'An office in this KIM comes with an office of government, so government fills it. Let the members choose their officers themselves.',
  'independence.official-in-office': ({ role }, { pick }) =>
    `The person who serves as ${officerRoles.concepts[role].label} of this KIM also works for government or holds a public office. The leading offices are better held by ordinary residents; officials can be advisers.`,
  'independence.unequal-media': () =>
    'The relation with this medium is recorded as unequal, while a KIM stands beside other information media as their equal. Arrange the co-operation so that it is equal.',
  'openness.restricted': ({ attributes }, { list, pick }) =>
    `Membership is restricted by ${list(attributes.map((code) => protectedAttributes.concepts[code].label))}, while a KIM is open to all without distinction. Remove the restriction.`,
  'name.form-not-current': ({ forms }, { list, pick }) =>
    `The rules in force use the name ${list(forms.map((code) => nameForms.concepts[code].label))}. The old name may stay until the KIM renews its papers.`,
};

/** What each rule about the group asks for. */
export const groupRuleTitles: Pick<Language['ruleTitles'], GroupCode> = {
  'members.below-minimum': 'There are enough members.',
  'members.above-maximum': 'There are not too many members.',
  'members.duplicate-id': 'Every member has an id of their own.',
  'members.same-name': 'Nobody is listed twice.',
  'members.dates-out-of-order': 'The dates of joining and leaving make sense.',
  'members.minors-present': 'The data of members under age are treated with special care.',
  'members.barred-from-joining': 'Nobody is a member whom the rules of the place keep out.',
  'officers.chair-missing': 'There is a chair.',
  'officers.chair-double': 'There is one chair only.',
  'officers.secretary-missing': 'There is a secretary.',
  'officers.treasurer-missing': 'There is a treasurer.',
  'officers.several-offices': 'Nobody holds more than one office.',
  'officers.term-expired': 'The term of the officers is still running.',
  'officers.under-age': 'The officers are as old as the rules of the place ask.',
  'composition.uniform': 'The members are not alike in every respect.',
  'composition.one-sided': 'The members differ in sex, age and element of society.',
  'independence.subordinate': 'The KIM does not stand under a government office.',
  'independence.subordinate-through-others': 'The KIM does not stand under government by way of other bodies.',
  'independence.appointed-by-decree': 'The officers are not appointed by a government decree.',
  'independence.established-by-decree': 'The KIM is not established by a government decree.',
  'independence.ex-officio': 'No office in the KIM comes with a government office.',
  'independence.official-in-office': 'The leading offices are not held by officials.',
  'independence.unequal-media': 'The KIM stands beside other media as their equal.',
  'openness.restricted': 'Membership is open whatever the ethnicity, religion, race, class, status or gender.',
  'name.form-not-current': 'The KIM calls itself as the rules in force do.',
};
