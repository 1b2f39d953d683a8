import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { counterpartKindsLabels } from './concepts/counterpart-kinds.js';
import { nameFormsLabels } from './concepts/name-forms.js';
import { officerRolesLabels } from './concepts/officer-roles.js';
import { protectedAttributesLabels } from './concepts/protected-attributes.js';

type GroupCode = Extract<
  RuleCode,
  | `members.${string}`
  | `officers.${string}`
  | `composition.${string}`
  | `independence.${string}`
  | `openness.${string}`
  | `name.${string}`
  | `relation.${string}`
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
      ? `The number of members is below ${number(minimum)}. Ask how many members there are now; if they are too few, invite more residents to join.`
      : `At least ${number(minimum)} members are needed; of those on the list ${count === 0 ? 'none' : `only ${number(count)}`} had joined. Ask whether there are members who are not listed yet; if there are too few, invite more residents to join. Advisers do not count.`,
  'members.above-maximum': ({ count, maximum }, { number }) =>
    count === null
      ? `The stated number of members is above ${number(maximum)}. Ask whether members were counted, and not participants or accounts.`
      : `At most ${number(maximum)} members are allowed; the list has ${number(count)}. Ask whether all of them are members; if so, consider forming a second group.`,
  'members.duplicate-id': () => 'Two members share an identifier. Check whether they are one person or two.',
  'members.same-name': () => 'Two members have the same name. Check whether they are one person or two.',
  'members.dates-out-of-order': ({ order }) => `${membershipOrder[order]} Check the date.`,
  'members.minors-present': ({ count }, { number }) =>
    `${count === 1 ? 'One member is' : `${number(count)} members are`} under age. They are welcome, but the data of children are specially protected: ask a parent or guardian for consent, and do not pass their data on.`,
  'members.barred-from-joining': () =>
    'By the rules of this place, the work or the office of this person does not allow membership. Talk to the person, who can still help as an adviser.',
  'officers.chair-missing': () =>
    'Nobody is recorded as chair. Ask who it is; if there is none, let the members choose one.',
  'officers.chair-double': ({ count }, { number }) =>
    `${number(count)} people are recorded as chair. Ask who is chair now.`,
  'officers.secretary-missing': () =>
    'No secretary is recorded. Ask who it is; if there is none, it helps if the members choose one.',
  'officers.treasurer-missing': () =>
    'No treasurer is recorded. Ask who it is; if there is none, it helps if the members choose one.',
  'officers.several-offices': ({ count }, { number }) =>
    `One person holds ${number(count)} offices. It is better to share them, so that work and responsibility do not rest on one person.`,
  'officers.term-expired': ({ asOf }, { date }) =>
    `The term of the officers ended before ${date(asOf)}. Ask whether new officers have been chosen, and until when they serve.`,
  'officers.term-reversed': () => 'The term of office ends before it begins. Check both dates.',
  'officers.under-age': () =>
    'This officer is younger than the rules of this place allow. Talk to the KIM; the person can stay a member.',
  'composition.uniform': ({ dimensions }, { list }) =>
    `All members are alike in ${list(dimensions.map((key) => dimension[key]))}, while a KIM consists of various parts of the community. The membership becomes mixed once at least one member differs from the others in one of these.`,
  'composition.one-sided': ({ dimensions }, { list }) =>
    `All members are alike in ${list(dimensions.map((key) => dimension[key]))}. That is not forbidden: a farmers’ group or a women’s group can be a KIM too. It helps to invite people of other groups to join.`,
  'independence.subordinate': ({ counterpart }) =>
    `This KIM is recorded as a part of this office, or as standing under it: ${counterpartKindsLabels.concepts[counterpart].label}. A KIM has no hierarchy with government. Ask the office and the KIM how they stand to each other; guidance, recognition and partnership are not hierarchy.`,
  'independence.answerable': ({ counterpart, relations }) =>
    `This KIM is recorded as answerable to ${counterpart === null ? 'an office of government' : `this office: ${counterpartKindsLabels.concepts[counterpart].label}`}${relations > 1 ? ', by way of other bodies' : ''}. A KIM has no hierarchy with government. Ask the office whether the KIM must account to it for what it does, or whether guidance, recognition or partnership is meant.`,
  'independence.partisan': () =>
    'This KIM is recorded as standing under a political party, while a KIM is independent and non-partisan. Ask the KIM how it stands to that party.',
  'independence.subordinate-through-others': ({ chain }, { number }) =>
    `Through other bodies this KIM stands under government: ${number(chain.length)} relations lead from the KIM to an office. A KIM has no hierarchy with government. Ask the KIM whether the body in between really stands above it.`,
  'independence.appointed-by-decree': () =>
    'This decree is recorded as appointing the officers, while the officers of a KIM are chosen by its members. Ask who chose the officers: the members in a meeting, or the office that issued this decree.',
  'independence.established-by-decree': () =>
    'This decree is recorded as establishing the KIM, while a KIM is formed by the community and a decree need only recognise it. Ask whether the KIM had been formed by deliberation before this decree was issued.',
  'independence.ex-officio': () =>
    'An office in this KIM comes with an office of government, so government fills it, while the officers of a KIM are chosen by its members. Ask how this person came into office.',
  'independence.official-in-office': ({ role }) =>
    `The person who serves as ${officerRolesLabels.concepts[role].label} of this KIM also works for government or holds an office of government. Ask whether the members chose this person, and whether both offices are still held; the leading offices are better held by residents who are not officials or civil servants.`,
  'relation.dates-reversed': () => 'This relation ends before it begins. Check both dates.',
  'independence.unequal-media': () =>
    'The relation with this medium is recorded as unequal, while a KIM stands beside other information media as their equal. Ask the KIM how this co-operation works.',
  'openness.restricted': ({ attributes }, { list }) =>
    `Membership is restricted by ${list(attributes.map((code) => protectedAttributesLabels.concepts[code].label))}, while a KIM is open to all without distinction. Ask the KIM whether the restriction is still in force.`,
  'name.form-not-current': ({ forms }, { list }) =>
    `The rules in force use the name ${list(forms.map((code) => nameFormsLabels.concepts[code].label))}. The old name may stay until the KIM renews its papers.`,
};

/** What each rule about the group asks for. */
export const groupRuleTitles: Pick<Language['ruleTitles'], GroupCode> = {
  'members.below-minimum': 'Minimum number of members',
  'members.above-maximum': 'Maximum number of members',
  'members.duplicate-id': 'An identifier of its own for every member',
  'members.same-name': 'Members with the same name',
  'members.dates-out-of-order': 'Order of the dates of joining and leaving',
  'members.minors-present': 'Protection of the data of members under age',
  'members.barred-from-joining': 'People who may not join under local rules',
  'officers.chair-missing': 'Chair',
  'officers.chair-double': 'Only one chair',
  'officers.secretary-missing': 'Secretary',
  'officers.treasurer-missing': 'Treasurer',
  'officers.several-offices': 'Several offices held by one person',
  'officers.term-expired': 'Term of office of the officers',
  'officers.term-reversed': 'Order of the dates of the term of office',
  'relation.dates-reversed': 'Order of the dates of a relation',
  'officers.under-age': 'Age of officers under local rules',
  'composition.uniform': 'Mixed membership',
  'composition.one-sided': 'Mixed membership by sex, age and element of society',
  'independence.subordinate': 'Standing towards government',
  'independence.subordinate-through-others': 'Standing towards government through other bodies',
  'independence.answerable': 'Accountability to government',
  'independence.partisan': 'Independence of political parties',
  'independence.appointed-by-decree': 'Officers chosen by the members',
  'independence.established-by-decree': 'Formation by the community, not by decree',
  'independence.ex-officio': 'Offices held by virtue of a government office',
  'independence.official-in-office': 'Officials or civil servants among the main officers',
  'independence.unequal-media': 'Equal standing with other media',
  'openness.restricted': 'Membership open to all without distinction',
  'name.form-not-current': 'Form of the name under the rules in force',
};
