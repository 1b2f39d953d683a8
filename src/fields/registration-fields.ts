import type { Registration } from '../model/registration.js';
import type { FieldPathOf } from './field-path.js';
import type { FieldTable } from './field-table.js';

// The kinds of data, short enough for a row.
const body = 'about-the-body';
const person = 'about-a-person';
const personId = 'person-id';
const role = 'role-in-the-group';
const text = 'free-text';

/** A field of a registration, such as `seat.residents` or `members[].sex`. */
export type RegistrationPath = FieldPathOf<Registration>;

/**
 * Every field of a registration, in the order in which a form asks: no step refers to something that a later one asks
 * for.
 *
 * @example
 * ```ts
 * registrationFields['members[].sex'].scheme; // 'sexes'
 * registrationFields.members.step; // 'members'
 * ```
 */
export const registrationFields = {
  kind: { step: 'host', value: 'constant', required: true, data: body },
  partialLists: { step: 'host', value: 'text', list: true, data: body },
  schemaVersion: { step: 'host', value: 'constant', required: true, data: body },
  id: { step: 'host', value: 'id', required: true, data: body },

  name: { step: 'identity', value: 'text', required: true, everybody: true, data: body },
  bodyType: { step: 'identity', value: 'code', scheme: 'body-types', required: true, everybody: true, data: body },
  forumLevel: { step: 'identity', value: 'code', scheme: 'forum-levels', data: body },
  nameForm: { step: 'identity', value: 'code', scheme: 'name-forms', everybody: true, data: body },
  otherNames: { step: 'identity', value: 'text', list: true, data: body },
  seat: { step: 'identity', value: 'group', everybody: true },
  'seat.regionCode': { value: 'region-code', everybody: true, data: body },
  'seat.setting': { value: 'code', scheme: 'seat-settings', everybody: true, data: body },
  'seat.unit': { value: 'code', scheme: 'seat-units', everybody: true, data: body },
  'seat.placeName': { value: 'text', everybody: true, data: body },
  'seat.ictAccess': { value: 'code', scheme: 'ict-access', everybody: true, data: body },
  'seat.residents': { value: 'count', everybody: true, data: body },
  'seat.households': { value: 'count', everybody: true, data: body },
  formation: { step: 'identity', value: 'group', everybody: true },
  'formation.formedOn': { value: 'date', everybody: true, data: body },
  'formation.initiative': { value: 'code', scheme: 'formation-initiatives', everybody: true, data: body },
  'formation.deliberated': { value: 'yes-no', everybody: true, data: body },
  'formation.origin': { value: 'code', scheme: 'formation-origins', everybody: true, data: body },
  'formation.existingGroup': { value: 'code', scheme: 'counterpart-kinds', data: body },
  'formation.steps': { value: 'group', list: true },
  'formation.steps[].step': { value: 'code', scheme: 'formation-steps', required: true, everybody: true, data: body },
  'formation.steps[].doneOn': { value: 'date', everybody: true, data: body },

  standings: { step: 'identity', value: 'group', list: true },
  'standings[].standing': { value: 'code', scheme: 'kim-standings', required: true, everybody: true, data: body },
  'standings[].since': { value: 'date', everybody: true, data: body },
  theme: { step: 'identity', value: 'text', data: text },
  potentials: { step: 'identity', value: 'text', list: true, data: text },
  achievements: { step: 'identity', value: 'group', list: true },
  'achievements[].title': { value: 'text', required: true, everybody: true, data: text },
  // Without its text an achievement tells nothing.
  'achievements[].achievedOn': { value: 'date', everybody: true, data: text },
  media: { step: 'identity', value: 'group', list: true },
  'media[].channel': { value: 'code', scheme: 'channels', required: true, everybody: true, data: body },
  // The number of a group is often the number of its chair.
  'media[].address': { value: 'text', everybody: true, data: text },

  members: { step: 'members', value: 'group', list: true, everybody: true },
  'members[].id': { value: 'id', required: true, data: personId },
  'members[].name': { value: 'text', data: person },
  'members[].offices': { value: 'code', list: true, scheme: 'officer-roles', everybody: true, data: role },
  'members[].sectionNames': { value: 'text', list: true, data: text },
  'members[].elements': { value: 'code', list: true, scheme: 'member-elements', everybody: true, data: person },
  'members[].ageBand': { value: 'code', scheme: 'age-bands', everybody: true, data: 'age-of-a-person' },
  'members[].sex': { value: 'code', scheme: 'sexes', everybody: true, data: person },
  'members[].publicOffices': { value: 'code', list: true, scheme: 'public-offices', everybody: true, data: person },
  'members[].exOfficio': { value: 'yes-no', data: person },
  'members[].resident': { value: 'yes-no', everybody: true, data: person },
  'members[].joinedOn': { value: 'date', everybody: true, data: person },
  'members[].membershipClass': { value: 'code', scheme: 'membership-classes', data: person },
  membersListed: { step: 'members', value: 'code', scheme: 'list-extents', everybody: true, data: body },
  formerMembers: { step: 'members', value: 'group', list: true },
  'formerMembers[].id': { value: 'id', required: true, data: personId },
  'formerMembers[].joinedOn': { value: 'date', everybody: true, data: person },
  'formerMembers[].leftOn': { value: 'date', everybody: true, data: person },
  statedCounts: { step: 'members', value: 'group', list: true },
  'statedCounts[].count': { value: 'count', required: true, everybody: true, data: body },
  'statedCounts[].counts': { value: 'code', scheme: 'count-bases', required: true, everybody: true, data: body },
  'statedCounts[].statedOn': { value: 'date', everybody: true, data: body },
  'statedCounts[].source': { value: 'long-text', everybody: true, data: text },
  statedComposition: { step: 'members', value: 'group' },
  'statedComposition.elements': { value: 'code', list: true, scheme: 'member-elements', everybody: true, data: body },
  'statedComposition.sexes': { value: 'code', list: true, scheme: 'sexes', everybody: true, data: body },
  'statedComposition.ageBands': {
    value: 'code',
    list: true,
    scheme: 'age-bands',
    everybody: true,
    data: 'ages-in-the-group',
  },
  'statedComposition.exhaustive': { value: 'yes-no', everybody: true, data: body },
  'statedComposition.statedOn': { value: 'date', everybody: true, data: body },
  'statedComposition.source': { value: 'long-text', everybody: true, data: text },
  membershipPolicy: { step: 'members', value: 'group', everybody: true },
  'membershipPolicy.open': { value: 'yes-no', everybody: true, data: body },
  'membershipPolicy.restrictedBy': {
    value: 'code',
    list: true,
    scheme: 'protected-attributes',
    everybody: true,
    data: body,
  },
  termOfOffice: { step: 'members', value: 'group', everybody: true },
  'termOfOffice.from': { value: 'date', required: true, everybody: true, data: body },
  'termOfOffice.through': { value: 'date', everybody: true, data: body },
  advisers: { step: 'members', value: 'group', list: true },
  'advisers[].id': { value: 'id', required: true, data: personId },
  'advisers[].name': { value: 'text', data: person },
  'advisers[].role': { value: 'code', scheme: 'adviser-roles', required: true, everybody: true, data: role },
  'advisers[].publicOffices': { value: 'code', list: true, scheme: 'public-offices', everybody: true, data: person },

  decrees: { step: 'recognition', value: 'group', list: true, everybody: true },
  'decrees[].number': { value: 'text', everybody: true, data: body },
  'decrees[].issuer': { value: 'code', scheme: 'government-levels', everybody: true, data: body },
  'decrees[].issuedOn': { value: 'date', everybody: true, data: body },
  'decrees[].effect': { value: 'code', scheme: 'decree-effects', everybody: true, data: body },
  'decrees[].expiresOn': { value: 'date', everybody: true, data: body },
  decreesListed: { step: 'recognition', value: 'code', scheme: 'list-extents', everybody: true, data: body },
  registryEntries: { step: 'recognition', value: 'group', list: true, everybody: true },
  'registryEntries[].number': { value: 'text', everybody: true, data: body },
  'registryEntries[].registrar': { value: 'code', scheme: 'government-levels', everybody: true, data: body },
  'registryEntries[].registeredOn': { value: 'date', everybody: true, data: body },
  mapping: { step: 'recognition', value: 'group' },
  'mapping.mappedBy': { value: 'code', scheme: 'government-levels', everybody: true, data: body },
  'mapping.mappedOn': { value: 'date', everybody: true, data: body },
  statutes: { step: 'recognition', value: 'group', everybody: true },
  'statutes.adopted': { value: 'yes-no', everybody: true, data: body },
  'statutes.adoptedOn': { value: 'date', data: body },

  relations: { step: 'relations', value: 'group', list: true, everybody: true },
  'relations[].of': { value: 'reference', to: 'bodies', data: body },
  'relations[].counterpart': { value: 'group', required: true, everybody: true },
  'relations[].counterpart.id': { value: 'id', data: body },
  'relations[].counterpart.kind': {
    value: 'code',
    scheme: 'counterpart-kinds',
    required: true,
    everybody: true,
    data: body,
  },
  'relations[].counterpart.name': { value: 'text', everybody: true, data: body },
  'relations[].kind': { value: 'code', scheme: 'relation-kinds', required: true, everybody: true, data: body },
  'relations[].contributes': { value: 'code', list: true, scheme: 'contribution-kinds', everybody: true, data: body },
  'relations[].receives': { value: 'code', list: true, scheme: 'contribution-kinds', everybody: true, data: body },
  'relations[].equalStanding': { value: 'yes-no', everybody: true, data: body },
  'relations[].since': { value: 'date', everybody: true, data: body },
  'relations[].through': { value: 'date', data: body },
  relationsListed: { step: 'relations', value: 'code', scheme: 'list-extents', everybody: true, data: body },
  funding: { step: 'relations', value: 'group', list: true, everybody: true },
  'funding[].source': { value: 'code', scheme: 'funding-sources', required: true, everybody: true, data: body },
  'funding[].share': { value: 'code', scheme: 'share-bands', everybody: true, data: body },

  workProgrammes: { step: 'work', value: 'group', list: true, everybody: true },
  'workProgrammes[].period': { value: 'group', required: true, everybody: true },
  'workProgrammes[].period.from': { value: 'date', required: true, everybody: true, data: body },
  'workProgrammes[].period.through': { value: 'date', required: true, everybody: true, data: body },
  'workProgrammes[].activities': { value: 'group', list: true, everybody: true },
  'workProgrammes[].activities[].id': { value: 'id', required: true, data: body },
  'workProgrammes[].activities[].title': { value: 'text', everybody: true, data: 'title' },
  'workProgrammes[].activities[].technique': { value: 'code', scheme: 'techniques', everybody: true, data: body },
  'workProgrammes[].activities[].functions': {
    value: 'code',
    list: true,
    scheme: 'adinda',
    everybody: true,
    data: body,
  },
  'workProgrammes[].activities[].plannedOn': { value: 'date', everybody: true, data: body },
  'workProgrammes[].activities[].times': { value: 'count', data: body },
  'workProgrammes[].targets': { value: 'group', list: true },
  'workProgrammes[].targets[].id': { value: 'id', required: true, data: body },
  'workProgrammes[].targets[].indicator': {
    value: 'code',
    scheme: 'indicators',
    required: true,
    everybody: true,
    data: body,
  },
  'workProgrammes[].targets[].baseline': { value: 'number', everybody: true, data: body },
  'workProgrammes[].targets[].target': { value: 'number', required: true, everybody: true, data: body },
  'workProgrammes[].targets[].disaggregation': { value: 'group', list: true },
  // A label can be anything; without it the part of a target says nothing.
  'workProgrammes[].targets[].disaggregation[].label': { value: 'text', required: true, everybody: true, data: text },
  'workProgrammes[].targets[].disaggregation[].target': {
    value: 'number',
    required: true,
    everybody: true,
    data: text,
  },
  statedFigures: { step: 'work', value: 'group', list: true },
  // Both texts of a figure, and with them the figure, are as somebody wrote them.
  'statedFigures[].subject': { value: 'text', required: true, everybody: true, data: text },
  'statedFigures[].value': { value: 'number', required: true, everybody: true, data: text },
  'statedFigures[].unit': { value: 'text', required: true, everybody: true, data: text },
  'statedFigures[].source': { value: 'long-text', required: true, everybody: true, data: text },
} as const satisfies FieldTable<Registration>;
