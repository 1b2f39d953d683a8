// Generated from the schemas; not to be edited. After a change of a schema write it anew:
//   npx vitest run test/parse/whole-guards-source.test.ts --update
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
import { isLocalDate } from '../kernel/local-date.js';
import { isList, isNumber, isPlain, isText, isWholeNumber } from './leaf-checks.js';

/** The codes of a concept scheme, by its id. */
export type CodesOf = (scheme: string) => ReadonlySet<unknown>;

/** Whether a value has a shape in every part and nothing beside it. */
export type Guard = (value: unknown) => boolean;

/** Guards of the objects and lists that a kind of submission is made of, by their place. */
export type Guards = Readonly<Record<string, Guard>>;

export function registrationGuards(codesOf: CodesOf): Guards {
  const codesOfBodyTypes = codesOf('body-types');
  const codesOfNameForms = codesOf('name-forms');
  const codesOfSeatSettings = codesOf('seat-settings');
  const codesOfSeatUnits = codesOf('seat-units');
  const codesOfIctAccess = codesOf('ict-access');
  const codesOfFormationInitiatives = codesOf('formation-initiatives');
  const codesOfFormationOrigins = codesOf('formation-origins');
  const codesOfCounterpartKinds = codesOf('counterpart-kinds');
  const codesOfFormationSteps = codesOf('formation-steps');
  const codesOfKimStandings = codesOf('kim-standings');
  const codesOfChannels = codesOf('channels');
  const codesOfGovernmentLevels = codesOf('government-levels');
  const codesOfDecreeEffects = codesOf('decree-effects');
  const codesOfOfficerRoles = codesOf('officer-roles');
  const codesOfMemberElements = codesOf('member-elements');
  const codesOfAgeBands = codesOf('age-bands');
  const codesOfSexes = codesOf('sexes');
  const codesOfPublicOffices = codesOf('public-offices');
  const codesOfMembershipClasses = codesOf('membership-classes');
  const codesOfCountBases = codesOf('count-bases');
  const codesOfAdviserRoles = codesOf('adviser-roles');
  const codesOfRelationKinds = codesOf('relation-kinds');
  const codesOfContributionKinds = codesOf('contribution-kinds');
  const codesOfProtectedAttributes = codesOf('protected-attributes');
  const codesOfFundingSources = codesOf('funding-sources');
  const codesOfShareBands = codesOf('share-bands');
  const codesOfTechniques = codesOf('techniques');
  const codesOfAdinda = codesOf('adinda');
  function isOtherNames(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 300))) return false; }
    return true;
  }
  function isSeat(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.regionCode; if (part !== undefined) { if (!(isText(part, 100))) return false; known++; }
    part = value.setting; if (part !== undefined) { if (!(codesOfSeatSettings.has(part))) return false; known++; }
    part = value.unit; if (part !== undefined) { if (!(codesOfSeatUnits.has(part))) return false; known++; }
    part = value.placeName; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.ictAccess; if (part !== undefined) { if (!(codesOfIctAccess.has(part))) return false; known++; }
    part = value.residents; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.households; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isFormationStepsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.step; if (!(codesOfFormationSteps.has(part))) return false;
    part = value.doneOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isFormationSteps(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isFormationStepsItem(item))) return false; }
    return true;
  }
  function isFormation(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.formedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.initiative; if (part !== undefined) { if (!(codesOfFormationInitiatives.has(part))) return false; known++; }
    part = value.deliberated; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.origin; if (part !== undefined) { if (!(codesOfFormationOrigins.has(part))) return false; known++; }
    part = value.existingGroup; if (part !== undefined) { if (!(codesOfCounterpartKinds.has(part))) return false; known++; }
    part = value.steps; if (part !== undefined) { if (!(isFormationSteps(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isStandingsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.standing; if (!(codesOfKimStandings.has(part))) return false;
    part = value.since; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isStandings(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isStandingsItem(item))) return false; }
    return true;
  }
  function isPotentials(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 2000))) return false; }
    return true;
  }
  function isAchievementsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.title; if (!(isText(part, 2000))) return false;
    part = value.achievedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isAchievements(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isAchievementsItem(item))) return false; }
    return true;
  }
  function isMediaItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.channel; if (!(codesOfChannels.has(part))) return false;
    part = value.address; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isMedia(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isMediaItem(item))) return false; }
    return true;
  }
  function isDecreesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.number; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.issuer; if (part !== undefined) { if (!(codesOfGovernmentLevels.has(part))) return false; known++; }
    part = value.issuedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.effect; if (part !== undefined) { if (!(codesOfDecreeEffects.has(part))) return false; known++; }
    part = value.expiresOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isDecrees(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isDecreesItem(item))) return false; }
    return true;
  }
  function isRegistryEntriesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.number; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.registrar; if (part !== undefined) { if (!(codesOfGovernmentLevels.has(part))) return false; known++; }
    part = value.registeredOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isRegistryEntries(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isRegistryEntriesItem(item))) return false; }
    return true;
  }
  function isMapping(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.mappedBy; if (part !== undefined) { if (!(codesOfGovernmentLevels.has(part))) return false; known++; }
    part = value.mappedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isStatutes(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.adopted; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.adoptedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isTermOfOffice(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.from; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.through; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isMembersItemOffices(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfOfficerRoles.has(item))) return false; }
    return true;
  }
  function isMembersItemElements(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfMemberElements.has(item))) return false; }
    return true;
  }
  function isMembersItemPublicOffices(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfPublicOffices.has(item))) return false; }
    return true;
  }
  function isMembersItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.name; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.offices; if (part !== undefined) { if (!(isMembersItemOffices(part))) return false; known++; }
    part = value.sectionNames; if (part !== undefined) { if (!(isOtherNames(part))) return false; known++; }
    part = value.elements; if (part !== undefined) { if (!(isMembersItemElements(part))) return false; known++; }
    part = value.ageBand; if (part !== undefined) { if (!(codesOfAgeBands.has(part))) return false; known++; }
    part = value.sex; if (part !== undefined) { if (!(codesOfSexes.has(part))) return false; known++; }
    part = value.publicOffices; if (part !== undefined) { if (!(isMembersItemPublicOffices(part))) return false; known++; }
    part = value.exOfficio; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.resident; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.joinedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.membershipClass; if (part !== undefined) { if (!(codesOfMembershipClasses.has(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isMembers(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isMembersItem(item))) return false; }
    return true;
  }
  function isFormerMembersItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.joinedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.leftOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isFormerMembers(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isFormerMembersItem(item))) return false; }
    return true;
  }
  function isStatedCountsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.count; if (!(isWholeNumber(part, 0, 10000000000))) return false;
    part = value.counts; if (!(codesOfCountBases.has(part))) return false;
    part = value.statedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.source; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isStatedCounts(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isStatedCountsItem(item))) return false; }
    return true;
  }
  function isStatedCompositionSexes(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfSexes.has(item))) return false; }
    return true;
  }
  function isStatedCompositionAgeBands(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfAgeBands.has(item))) return false; }
    return true;
  }
  function isStatedComposition(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.elements; if (part !== undefined) { if (!(isMembersItemElements(part))) return false; known++; }
    part = value.sexes; if (part !== undefined) { if (!(isStatedCompositionSexes(part))) return false; known++; }
    part = value.ageBands; if (part !== undefined) { if (!(isStatedCompositionAgeBands(part))) return false; known++; }
    part = value.exhaustive; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.statedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.source; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isAdvisersItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.name; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.role; if (!(codesOfAdviserRoles.has(part))) return false;
    part = value.publicOffices; if (part !== undefined) { if (!(isMembersItemPublicOffices(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isAdvisers(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isAdvisersItem(item))) return false; }
    return true;
  }
  function isRelationsItemCounterpart(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.id; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    part = value.kind; if (!(codesOfCounterpartKinds.has(part))) return false;
    part = value.name; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isRelationsItemContributes(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfContributionKinds.has(item))) return false; }
    return true;
  }
  function isRelationsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.of; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    part = value.counterpart; if (!(isRelationsItemCounterpart(part))) return false;
    part = value.kind; if (!(codesOfRelationKinds.has(part))) return false;
    part = value.contributes; if (part !== undefined) { if (!(isRelationsItemContributes(part))) return false; known++; }
    part = value.receives; if (part !== undefined) { if (!(isRelationsItemContributes(part))) return false; known++; }
    part = value.equalStanding; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.since; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.through; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isRelations(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isRelationsItem(item))) return false; }
    return true;
  }
  function isMembershipPolicyRestrictedBy(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfProtectedAttributes.has(item))) return false; }
    return true;
  }
  function isMembershipPolicy(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.open; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.restrictedBy; if (part !== undefined) { if (!(isMembershipPolicyRestrictedBy(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isFundingItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.source; if (!(codesOfFundingSources.has(part))) return false;
    part = value.share; if (part !== undefined) { if (!(codesOfShareBands.has(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isFunding(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isFundingItem(item))) return false; }
    return true;
  }
  function isWorkProgrammesItemPeriod(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.from; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.through; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isWorkProgrammesItemActivitiesItemFunctions(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfAdinda.has(item))) return false; }
    return true;
  }
  function isWorkProgrammesItemActivitiesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.title; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    part = value.technique; if (part !== undefined) { if (!(codesOfTechniques.has(part))) return false; known++; }
    part = value.functions; if (part !== undefined) { if (!(isWorkProgrammesItemActivitiesItemFunctions(part))) return false; known++; }
    part = value.plannedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.times; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isWorkProgrammesItemActivities(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isWorkProgrammesItemActivitiesItem(item))) return false; }
    return true;
  }
  function isWorkProgrammesItemTargetsItemDisaggregationItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.label; if (!(isText(part, 300))) return false;
    part = value.target; if (!(isNumber(part, -1.7976931348623157e+308, 1.7976931348623157e+308))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isWorkProgrammesItemTargetsItemDisaggregation(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isWorkProgrammesItemTargetsItemDisaggregationItem(item))) return false; }
    return true;
  }
  function isWorkProgrammesItemTargetsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 3;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.indicator; if (!(isText(part, 100))) return false;
    part = value.baseline; if (part !== undefined) { if (!(isNumber(part, -1.7976931348623157e+308, 1.7976931348623157e+308))) return false; known++; }
    part = value.target; if (!(isNumber(part, -1.7976931348623157e+308, 1.7976931348623157e+308))) return false;
    part = value.disaggregation; if (part !== undefined) { if (!(isWorkProgrammesItemTargetsItemDisaggregation(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isWorkProgrammesItemTargets(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isWorkProgrammesItemTargetsItem(item))) return false; }
    return true;
  }
  function isWorkProgrammesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.period; if (!(isWorkProgrammesItemPeriod(part))) return false;
    part = value.activities; if (part !== undefined) { if (!(isWorkProgrammesItemActivities(part))) return false; known++; }
    part = value.targets; if (part !== undefined) { if (!(isWorkProgrammesItemTargets(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isWorkProgrammes(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isWorkProgrammesItem(item))) return false; }
    return true;
  }
  function isStatedFiguresItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 4;
    let part: unknown;
    part = value.subject; if (!(isText(part, 300))) return false;
    part = value.value; if (!(isNumber(part, -1.7976931348623157e+308, 1.7976931348623157e+308))) return false;
    part = value.unit; if (!(isText(part, 300))) return false;
    part = value.source; if (!(isText(part, 2000))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isStatedFigures(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isStatedFiguresItem(item))) return false; }
    return true;
  }
  function isPartialLists(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 100))) return false; }
    return true;
  }
  function isInexactDatesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 3;
    let part: unknown;
    part = value.field; if (!(isText(part, 100))) return false;
    part = value.id; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    part = value.from; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.through; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isInexactDates(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isInexactDatesItem(item))) return false; }
    return true;
  }
  function isWhole(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 5;
    let part: unknown;
    part = value.kind; if (!(part === 'registration')) return false;
    part = value.schemaVersion; if (!(part === 'v1')) return false;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.name; if (!(isText(part, 300))) return false;
    part = value.bodyType; if (!(codesOfBodyTypes.has(part))) return false;
    part = value.forumLevel; if (part !== undefined) { if (!(part === 'provinsi' || part === 'kabupaten' || part === 'kota' || part === 'kecamatan' || part === 'desa' || part === 'kelurahan' || part === 'desa-adat' || part === 'nasional')) return false; known++; }
    part = value.nameForm; if (part !== undefined) { if (!(codesOfNameForms.has(part))) return false; known++; }
    part = value.otherNames; if (part !== undefined) { if (!(isOtherNames(part))) return false; known++; }
    part = value.seat; if (part !== undefined) { if (!(isSeat(part))) return false; known++; }
    part = value.formation; if (part !== undefined) { if (!(isFormation(part))) return false; known++; }
    part = value.standings; if (part !== undefined) { if (!(isStandings(part))) return false; known++; }
    part = value.theme; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    part = value.potentials; if (part !== undefined) { if (!(isPotentials(part))) return false; known++; }
    part = value.achievements; if (part !== undefined) { if (!(isAchievements(part))) return false; known++; }
    part = value.media; if (part !== undefined) { if (!(isMedia(part))) return false; known++; }
    part = value.decrees; if (part !== undefined) { if (!(isDecrees(part))) return false; known++; }
    part = value.decreesListed; if (part !== undefined) { if (!(part === 'all' || part === 'some')) return false; known++; }
    part = value.registryEntries; if (part !== undefined) { if (!(isRegistryEntries(part))) return false; known++; }
    part = value.registryEntriesListed; if (part !== undefined) { if (!(part === 'all' || part === 'some')) return false; known++; }
    part = value.mapping; if (part !== undefined) { if (!(isMapping(part))) return false; known++; }
    part = value.statutes; if (part !== undefined) { if (!(isStatutes(part))) return false; known++; }
    part = value.termOfOffice; if (part !== undefined) { if (!(isTermOfOffice(part))) return false; known++; }
    part = value.members; if (part !== undefined) { if (!(isMembers(part))) return false; known++; }
    part = value.membersListed; if (part !== undefined) { if (!(part === 'all' || part === 'some')) return false; known++; }
    part = value.formerMembers; if (part !== undefined) { if (!(isFormerMembers(part))) return false; known++; }
    part = value.statedCounts; if (part !== undefined) { if (!(isStatedCounts(part))) return false; known++; }
    part = value.statedComposition; if (part !== undefined) { if (!(isStatedComposition(part))) return false; known++; }
    part = value.advisers; if (part !== undefined) { if (!(isAdvisers(part))) return false; known++; }
    part = value.relations; if (part !== undefined) { if (!(isRelations(part))) return false; known++; }
    part = value.relationsListed; if (part !== undefined) { if (!(part === 'all' || part === 'some')) return false; known++; }
    part = value.membershipPolicy; if (part !== undefined) { if (!(isMembershipPolicy(part))) return false; known++; }
    part = value.funding; if (part !== undefined) { if (!(isFunding(part))) return false; known++; }
    part = value.workProgrammes; if (part !== undefined) { if (!(isWorkProgrammes(part))) return false; known++; }
    part = value.statedFigures; if (part !== undefined) { if (!(isStatedFigures(part))) return false; known++; }
    part = value.partialLists; if (part !== undefined) { if (!(isPartialLists(part))) return false; known++; }
    part = value.inexactDates; if (part !== undefined) { if (!(isInexactDates(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  return {
    '': isWhole,
    'otherNames': isOtherNames,
    'seat': isSeat,
    'formation': isFormation,
    'formation.steps': isFormationSteps,
    'formation.steps[]': isFormationStepsItem,
    'standings': isStandings,
    'standings[]': isStandingsItem,
    'potentials': isPotentials,
    'achievements': isAchievements,
    'achievements[]': isAchievementsItem,
    'media': isMedia,
    'media[]': isMediaItem,
    'decrees': isDecrees,
    'decrees[]': isDecreesItem,
    'registryEntries': isRegistryEntries,
    'registryEntries[]': isRegistryEntriesItem,
    'mapping': isMapping,
    'statutes': isStatutes,
    'termOfOffice': isTermOfOffice,
    'members': isMembers,
    'members[]': isMembersItem,
    'members[].offices': isMembersItemOffices,
    'members[].sectionNames': isOtherNames,
    'members[].elements': isMembersItemElements,
    'members[].publicOffices': isMembersItemPublicOffices,
    'formerMembers': isFormerMembers,
    'formerMembers[]': isFormerMembersItem,
    'statedCounts': isStatedCounts,
    'statedCounts[]': isStatedCountsItem,
    'statedComposition': isStatedComposition,
    'statedComposition.elements': isMembersItemElements,
    'statedComposition.sexes': isStatedCompositionSexes,
    'statedComposition.ageBands': isStatedCompositionAgeBands,
    'advisers': isAdvisers,
    'advisers[]': isAdvisersItem,
    'advisers[].publicOffices': isMembersItemPublicOffices,
    'relations': isRelations,
    'relations[]': isRelationsItem,
    'relations[].counterpart': isRelationsItemCounterpart,
    'relations[].contributes': isRelationsItemContributes,
    'relations[].receives': isRelationsItemContributes,
    'membershipPolicy': isMembershipPolicy,
    'membershipPolicy.restrictedBy': isMembershipPolicyRestrictedBy,
    'funding': isFunding,
    'funding[]': isFundingItem,
    'workProgrammes': isWorkProgrammes,
    'workProgrammes[]': isWorkProgrammesItem,
    'workProgrammes[].period': isWorkProgrammesItemPeriod,
    'workProgrammes[].activities': isWorkProgrammesItemActivities,
    'workProgrammes[].activities[]': isWorkProgrammesItemActivitiesItem,
    'workProgrammes[].activities[].functions': isWorkProgrammesItemActivitiesItemFunctions,
    'workProgrammes[].targets': isWorkProgrammesItemTargets,
    'workProgrammes[].targets[]': isWorkProgrammesItemTargetsItem,
    'workProgrammes[].targets[].disaggregation': isWorkProgrammesItemTargetsItemDisaggregation,
    'workProgrammes[].targets[].disaggregation[]': isWorkProgrammesItemTargetsItemDisaggregationItem,
    'statedFigures': isStatedFigures,
    'statedFigures[]': isStatedFiguresItem,
    'partialLists': isPartialLists,
    'inexactDates': isInexactDates,
    'inexactDates[]': isInexactDatesItem,
  };
}

export function activityReportGuards(codesOf: CodesOf): Guards {
  const codesOfTechniques = codesOf('techniques');
  const codesOfAdinda = codesOf('adinda');
  const codesOfTopics = codesOf('topics');
  const codesOfChannels = codesOf('channels');
  const codesOfInformationFlows = codesOf('information-flows');
  const codesOfContributionKinds = codesOf('contribution-kinds');
  const codesOfInformationSourceTypes = codesOf('information-source-types');
  const codesOfCounterpartKinds = codesOf('counterpart-kinds');
  const codesOfAspirationClasses = codesOf('aspiration-classes');
  const codesOfRaterRelations = codesOf('rater-relations');
  const codesOfFacilitationRoles = codesOf('facilitation-roles');
  const codesOfGovernmentLevels = codesOf('government-levels');
  const codesOfFundingSources = codesOf('funding-sources');
  function isPeriod(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.from; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.through; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isActivitiesItemFunctions(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfAdinda.has(item))) return false; }
    return true;
  }
  function isActivitiesItemTopics(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfTopics.has(item))) return false; }
    return true;
  }
  function isActivitiesItemChannels(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfChannels.has(item))) return false; }
    return true;
  }
  function isActivitiesItemAttendanceMemberIds(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 200))) return false; }
    return true;
  }
  function isActivitiesItemAttendance(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 0;
    let part: unknown;
    part = value.memberIds; if (part !== undefined) { if (!(isActivitiesItemAttendanceMemberIds(part))) return false; known++; }
    part = value.members; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.guests; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.women; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.men; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.total; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isActivitiesItemPartnersItemContributedByKim(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(codesOfContributionKinds.has(item))) return false; }
    return true;
  }
  function isActivitiesItemPartnersItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.partnerId; if (!(isText(part, 200))) return false;
    part = value.contributedByKim; if (part !== undefined) { if (!(isActivitiesItemPartnersItemContributedByKim(part))) return false; known++; }
    part = value.contributedByPartner; if (part !== undefined) { if (!(isActivitiesItemPartnersItemContributedByKim(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isActivitiesItemPartners(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isActivitiesItemPartnersItem(item))) return false; }
    return true;
  }
  function isActivitiesItemBeneficiaryIds(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 200))) return false; }
    return true;
  }
  function isActivitiesItemStatedFiguresItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 4;
    let part: unknown;
    part = value.subject; if (!(isText(part, 300))) return false;
    part = value.value; if (!(isNumber(part, -1.7976931348623157e+308, 1.7976931348623157e+308))) return false;
    part = value.unit; if (!(isText(part, 300))) return false;
    part = value.source; if (!(isText(part, 2000))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isActivitiesItemStatedFigures(value: unknown): boolean {
    if (!isList(value, 1000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isActivitiesItemStatedFiguresItem(item))) return false; }
    return true;
  }
  function isActivitiesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.date; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.title; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    part = value.technique; if (part !== undefined) { if (!(codesOfTechniques.has(part))) return false; known++; }
    part = value.functions; if (part !== undefined) { if (!(isActivitiesItemFunctions(part))) return false; known++; }
    part = value.topics; if (part !== undefined) { if (!(isActivitiesItemTopics(part))) return false; known++; }
    part = value.channels; if (part !== undefined) { if (!(isActivitiesItemChannels(part))) return false; known++; }
    part = value.flow; if (part !== undefined) { if (!(codesOfInformationFlows.has(part))) return false; known++; }
    part = value.attendance; if (part !== undefined) { if (!(isActivitiesItemAttendance(part))) return false; known++; }
    part = value.partners; if (part !== undefined) { if (!(isActivitiesItemPartners(part))) return false; known++; }
    part = value.otherKimIds; if (part !== undefined) { if (!(isActivitiesItemAttendanceMemberIds(part))) return false; known++; }
    part = value.beneficiaryIds; if (part !== undefined) { if (!(isActivitiesItemBeneficiaryIds(part))) return false; known++; }
    part = value.beneficiaries; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.plannedActivityId; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    part = value.statedFigures; if (part !== undefined) { if (!(isActivitiesItemStatedFigures(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isActivities(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isActivitiesItem(item))) return false; }
    return true;
  }
  function isDecisionsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.activityId; if (!(isText(part, 200))) return false;
    part = value.dueOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.doneOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isDecisions(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isDecisionsItem(item))) return false; }
    return true;
  }
  function isInformationItemsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.date; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.sourceType; if (part !== undefined) { if (!(codesOfInformationSourceTypes.has(part))) return false; known++; }
    part = value.sourceName; if (part !== undefined) { if (!(isText(part, 2000))) return false; known++; }
    part = value.verified; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.memberIds; if (part !== undefined) { if (!(isActivitiesItemAttendanceMemberIds(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isInformationItems(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isInformationItemsItem(item))) return false; }
    return true;
  }
  function isProductsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.date; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.channel; if (part !== undefined) { if (!(codesOfChannels.has(part))) return false; known++; }
    part = value.reach; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.citesSource; if (part !== undefined) { if (!(typeof part === 'boolean')) return false; known++; }
    part = value.correctedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.activityId; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isProducts(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isProductsItem(item))) return false; }
    return true;
  }
  function isPartnersItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.kind; if (!(codesOfCounterpartKinds.has(part))) return false;
    part = value.name; if (part !== undefined) { if (!(isText(part, 300))) return false; known++; }
    part = value.agreedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.since; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.through; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isPartners(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isPartnersItem(item))) return false; }
    return true;
  }
  function isAspirationsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.recordedOn; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.aspirationClass; if (part !== undefined) { if (!(codesOfAspirationClasses.has(part))) return false; known++; }
    part = value.forwardedTo; if (part !== undefined) { if (!(codesOfCounterpartKinds.has(part))) return false; known++; }
    part = value.forwardedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.answeredOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.fedBackOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isAspirations(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isAspirationsItem(item))) return false; }
    return true;
  }
  function isRatingsItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 2;
    let part: unknown;
    part = value.raterId; if (!(isText(part, 200))) return false;
    part = value.criterion; if (!(isText(part, 100))) return false;
    part = value.level; if (part !== undefined) { if (!(isWholeNumber(part, 1, 4))) return false; known++; }
    part = value.relation; if (part !== undefined) { if (!(codesOfRaterRelations.has(part))) return false; known++; }
    part = value.evidenceIds; if (part !== undefined) { if (!(isActivitiesItemAttendanceMemberIds(part))) return false; known++; }
    part = value.note; if (part !== undefined) { if (!(isText(part, 10000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isRatings(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isRatingsItem(item))) return false; }
    return true;
  }
  function isFacilitationItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 3;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.role; if (!(codesOfFacilitationRoles.has(part))) return false;
    part = value.giver; if (part !== undefined) { if (!(codesOfGovernmentLevels.has(part))) return false; known++; }
    part = value.receiver; if (part !== undefined) { if (!(part === 'kim' || part === 'forum-kim')) return false; known++; }
    part = value.receivedOn; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isFacilitation(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isFacilitationItem(item))) return false; }
    return true;
  }
  function isIncomeItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 3;
    let part: unknown;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.source; if (!(codesOfFundingSources.has(part))) return false;
    part = value.amount; if (!(isWholeNumber(part, 0, 100000000000))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isIncome(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isIncomeItem(item))) return false; }
    return true;
  }
  function isBeneficiaries(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 1;
    let part: unknown;
    part = value.total; if (!(isWholeNumber(part, 0, 10000000000))) return false;
    part = value.women; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    part = value.men; if (part !== undefined) { if (!(isWholeNumber(part, 0, 10000000000))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  function isPartialLists(value: unknown): boolean {
    if (!isList(value, 100)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isText(item, 100))) return false; }
    return true;
  }
  function isInexactDatesItem(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 3;
    let part: unknown;
    part = value.field; if (!(isText(part, 100))) return false;
    part = value.id; if (part !== undefined) { if (!(isText(part, 200))) return false; known++; }
    part = value.from; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    part = value.through; if (!(typeof part === 'string' && isLocalDate(part))) return false;
    for (const _key in value) known--;
    return known === 0;
  }
  function isInexactDates(value: unknown): boolean {
    if (!isList(value, 20000)) return false;
    for (let index = 0; index < value.length; index++) { const item = value[index]; if (!(isInexactDatesItem(item))) return false; }
    return true;
  }
  function isWhole(value: unknown): boolean {
    if (!isPlain(value)) return false;
    let known = 5;
    let part: unknown;
    part = value.kind; if (!(part === 'activity-report')) return false;
    part = value.schemaVersion; if (!(part === 'v1')) return false;
    part = value.id; if (!(isText(part, 200))) return false;
    part = value.kimId; if (!(isText(part, 200))) return false;
    part = value.period; if (!(isPeriod(part))) return false;
    part = value.submittedOn; if (part !== undefined) { if (!(typeof part === 'string' && isLocalDate(part))) return false; known++; }
    part = value.activities; if (part !== undefined) { if (!(isActivities(part))) return false; known++; }
    part = value.decisions; if (part !== undefined) { if (!(isDecisions(part))) return false; known++; }
    part = value.informationItems; if (part !== undefined) { if (!(isInformationItems(part))) return false; known++; }
    part = value.products; if (part !== undefined) { if (!(isProducts(part))) return false; known++; }
    part = value.partners; if (part !== undefined) { if (!(isPartners(part))) return false; known++; }
    part = value.aspirations; if (part !== undefined) { if (!(isAspirations(part))) return false; known++; }
    part = value.ratings; if (part !== undefined) { if (!(isRatings(part))) return false; known++; }
    part = value.facilitation; if (part !== undefined) { if (!(isFacilitation(part))) return false; known++; }
    part = value.income; if (part !== undefined) { if (!(isIncome(part))) return false; known++; }
    part = value.beneficiaries; if (part !== undefined) { if (!(isBeneficiaries(part))) return false; known++; }
    part = value.partialLists; if (part !== undefined) { if (!(isPartialLists(part))) return false; known++; }
    part = value.inexactDates; if (part !== undefined) { if (!(isInexactDates(part))) return false; known++; }
    for (const _key in value) known--;
    return known === 0;
  }
  return {
    '': isWhole,
    'period': isPeriod,
    'activities': isActivities,
    'activities[]': isActivitiesItem,
    'activities[].functions': isActivitiesItemFunctions,
    'activities[].topics': isActivitiesItemTopics,
    'activities[].channels': isActivitiesItemChannels,
    'activities[].attendance': isActivitiesItemAttendance,
    'activities[].attendance.memberIds': isActivitiesItemAttendanceMemberIds,
    'activities[].partners': isActivitiesItemPartners,
    'activities[].partners[]': isActivitiesItemPartnersItem,
    'activities[].partners[].contributedByKim': isActivitiesItemPartnersItemContributedByKim,
    'activities[].partners[].contributedByPartner': isActivitiesItemPartnersItemContributedByKim,
    'activities[].otherKimIds': isActivitiesItemAttendanceMemberIds,
    'activities[].beneficiaryIds': isActivitiesItemBeneficiaryIds,
    'activities[].statedFigures': isActivitiesItemStatedFigures,
    'activities[].statedFigures[]': isActivitiesItemStatedFiguresItem,
    'decisions': isDecisions,
    'decisions[]': isDecisionsItem,
    'informationItems': isInformationItems,
    'informationItems[]': isInformationItemsItem,
    'informationItems[].memberIds': isActivitiesItemAttendanceMemberIds,
    'products': isProducts,
    'products[]': isProductsItem,
    'partners': isPartners,
    'partners[]': isPartnersItem,
    'aspirations': isAspirations,
    'aspirations[]': isAspirationsItem,
    'ratings': isRatings,
    'ratings[]': isRatingsItem,
    'ratings[].evidenceIds': isActivitiesItemAttendanceMemberIds,
    'facilitation': isFacilitation,
    'facilitation[]': isFacilitationItem,
    'income': isIncome,
    'income[]': isIncomeItem,
    'beneficiaries': isBeneficiaries,
    'partialLists': isPartialLists,
    'inexactDates': isInexactDates,
    'inexactDates[]': isInexactDatesItem,
  };
}
