import type { SubmissionDraft } from '../../src/model/submission.js';
import type { RuleCode } from '../../src/validate/registry.js';

/**
 * Where a field that is taken away may bring a finding, and why that is no false alarm.
 * A rule may stand here only if absence itself is its subject, or if a lesser doubt takes the place of a more severe one.
 */
export const mayFailForWantOf: { readonly [Code in RuleCode]?: RegExp } = {
  // Absence is the fault.
  'information.verified-without-source': /^\/informationItems\/\d+\/source(Type|Name)$/,
  // The more severe `formation.imposed-from-above` stood before; that government began the group remains.
  'formation.begun-by-government': /^\/formation(\/deliberated)?$/,
  // What was stated of the members speaks where no list refutes it.
  'composition.one-sided': /^\/members(\/\d+\/\w+)?$/,
  'composition.uniform': /^\/members(\/\d+\/\w+)?$/,
  // What has no end, still runs (`DateSpan`): without the end a past state counts as present.
  'independence.subordinate': /^\/relations\/\d+\/through$/,
  'independence.subordinate-through-others': /^\/relations\/\d+\/through$/,
  'independence.answerable': /^\/relations\/\d+\/through$/,
  'independence.partisan': /^\/relations\/\d+\/through$/,
  'independence.unequal-media': /^\/relations\/\d+\/through$/,
  'independence.established-by-decree': /^\/decrees\/\d+\/expiresOn$/,
  'independence.appointed-by-decree': /^\/decrees\/\d+\/expiresOn$/,
};

/**
 * Fields whose absence states something, as the model documents: all members are listed, and nobody is known to leave; the
 * relation is the KIM's own; and what has no date of beginning has begun, what has no end goes on.
 */
export const sayingByAbsence =
  /^\/((members|decrees|registryEntries|relations)Listed|formerMembers(\/.+)?|relations\/\d+\/(of|since|through)|decrees\/\d+\/(issuedOn|expiresOn)|members\/\d+\/joinedOn|stated(Counts\/\d+|Composition)\/statedOn|registryEntries\/\d+\/registeredOn|standings\/\d+\/since|termOfOffice\/from)$/;

/**
 * Rules that read a statement about the group where there is no list of its members. Take the list away and the
 * statement speaks in its place; where the two contradict each other, that is a new finding and no false one.
 */
const restingOnStatements: readonly RuleCode[] = [
  'members.below-minimum',
  'members.above-maximum',
  'composition.uniform',
  'composition.one-sided',
];
export const statementSpeaks = (code: RuleCode, removed: string, draft: SubmissionDraft) =>
  restingOnStatements.includes(code) &&
  removed.startsWith('/members') &&
  ('statedCounts' in draft || 'statedComposition' in draft);
