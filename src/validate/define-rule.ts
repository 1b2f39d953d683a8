import { markOf } from '../facts/whole-lists.js';
import { fieldTables } from '../fields/field-tables.js';
import { callable, isRecord, type Kind, oneOf, optional, record, text } from '../kernel/arguments.js';
import { frozenCopy } from '../kernel/frozen.js';
import { placeOfPath } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { IssueParams } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';
import { type Refuse, refusing } from './asked-rule.js';
import type { OptionKinds } from './option-kinds.js';
import type { Finding, NoParams, OwnRuleCode, Rule } from './rule.js';

/**
 * A rule of a host: it has the same shape as those of this library, is asked, reported and explained beside them, and its
 * code begins with `x-`, so that nobody takes it for one of ours. A rule set brings it (`rules`) and binds it (`bindings`);
 * `extendLanguage` gives it its sentence and title; `judgeByRule` tests it.
 *
 * @returns the rule, frozen.
 * @throws KimError `invalid-definition` with one sentence that names the rule and what is wrong with it.
 *
 * @example
 * ```ts
 * const programmeMissing = defineRule({
 *   code: 'x-kami.programme-missing',
 *   kind: 'registration',
 *   reads: ['workProgrammes'],
 *   reportsAt: ['workProgrammes'],
 *   needs: ['workProgrammes'],
 *   check({ workProgrammes }, answer) {
 *     if (workProgrammes.length === 0) answer.found(['workProgrammes']);
 *   },
 * });
 * const asOf = '2026-01-31';
 * judgeByRule(programmeMissing, { kind: 'registration', workProgrammes: [] }, {}, { asOf }).verdict; // 'fail'
 * judgeByRule(programmeMissing, { kind: 'registration' }, {}, { asOf }).verdict; // 'cannot-tell'
 * ```
 */
export function defineRule<
  const Code extends OwnRuleCode,
  Kind extends SubmissionKind,
  const Place extends string = never,
  Kinds extends OptionKinds = Readonly<Record<never, never>>,
  Params extends IssueParams = NoParams,
>(definition: Rule<Code, Kind, Place, Kinds, Params>): Rule<Code, Kind, Place, Kinds, Params> {
  const fault = faultOf(definition);
  if (fault !== undefined) throw new KimError('invalid-definition', fault);
  const { code, reportsAt } = definition;
  const refuse: Refuse = (returned, findings) => requireSoundAnswer(code, reportsAt, returned, findings);
  return Object.freeze(Object.defineProperty({ ...frozenCopy(definition) }, refusing, { value: refuse }));
}

/** Refuses what a rule of a host may not do: answer later, or find something where it does not report. */
function requireSoundAnswer(
  code: string,
  reportsAt: readonly string[],
  returned: unknown,
  findings: readonly Finding[],
): void {
  if (returned instanceof Promise) {
    throw new KimError('invalid-definition', `Rule "${code}" answers with a promise; a check answers at once.`);
  }
  for (const { path } of findings) {
    if (!Array.isArray(path) || !reportsAt.includes(placeOfPath(path))) {
      throw new KimError(
        'invalid-definition',
        `Rule "${code}" found something at a place that is not in its reportsAt: ${reportsAt.join(', ')}.`,
      );
    }
  }
}

/** JavaScript callers can give anything, so nothing is taken for granted here. */
function faultOf(definition: unknown): string | undefined {
  if (!isRecord(definition)) return 'defineRule needs a definition.';
  const { code, kind, options } = definition;
  if (typeof code !== 'string' || !/^x-[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) {
    return 'defineRule: a rule of your own needs a code such as "x-kami.programme-missing": lower case, "x-" in front, one full stop.';
  }
  const rule = `defineRule: rule "${code}"`;
  if (kind !== 'registration' && kind !== 'activity-report') {
    return `${rule}: kind must be "registration" or "activity-report".`;
  }
  const other = Object.keys(definition).find((name) => !Object.hasOwn(parts, name));
  if (other !== undefined)
    return `${rule}: it has no part ${quoted(other)}; known are ${Object.keys(parts).join(', ')}.`;
  for (const [name, option] of Object.entries(isRecord(options) ? options : {})) {
    if (!isRecord(option) || typeof option.takes !== 'string' || typeof option.accepts !== 'function') {
      return `${rule}: option ${quoted(name)} must say what it takes, and whether it accepts a value.`;
    }
  }
  const wrong = Object.entries(parts).find(([name, part]) => !part.accepts(definition[name]));
  if (wrong !== undefined) return `${rule}: ${wrong[0]} must ${wrong[1].takes}.`;
  return faultOfPlaces(definition as unknown as Places, kind, rule);
}

/** What a part must be, after "must". */
const part = (takes: string, { accepts }: Pick<Kind, 'accepts'>): Kind => ({ takes, accepts });
const places = 'list places such as "members[].ageBand"';
const somePlaces: Kind = part(places, { accepts: (value) => isListOfTexts(value) && value.length > 0 });
const maybePlaces: Kind = part(places, optional({ takes: places, accepts: isListOfTexts }));

const parts: Readonly<Record<keyof Rule, Kind>> = {
  code: part('be a text', text),
  kind: part('be a text', text),
  reads: somePlaces,
  reportsAt: somePlaces,
  list: part('name a list of the submission', optional(text)),
  needs: maybePlaces,
  lacks: maybePlaces,
  asksFor: maybePlaces,
  registration: maybePlaces,
  impliedBy: part('be the code of a rule', optional(text)),
  coveredBy: part('list codes of rules', optional({ takes: '', accepts: isListOfTexts })),
  groupsOnly: part('be true, or left out', optional({ takes: '', accepts: (value) => value === true })),
  wholeList: part(
    'be true, "decrees", "registryEntries" or "relations"',
    optional({ takes: '', accepts: (value) => value === true || Object.hasOwn(markOf, value as string) }),
  ),
  ifNothingExamined: part('be "not-given" or "nothing-to-check"', optional(oneOf('not-given', 'nothing-to-check'))),
  cannotTell: part(
    'list places by reason',
    optional({ takes: '', accepts: (value) => isRecord(value) && Object.values(value).every(isListOfTexts) }),
  ),
  options: part('be an object of kinds', optional(record)),
  notInJsonSchema: part('be a text', optional(text)),
  jsonSchema: part('be a function', optional(callable)),
  check: part('be a function', callable),
};

type Places = Pick<Rule, 'reads' | 'reportsAt' | 'list' | 'needs' | 'lacks' | 'asksFor' | 'registration'>;

/** Places that the submission does not have, and places that it needs and does not read. */
function faultOfPlaces(definition: Places, kind: SubmissionKind, rule: string): string | undefined {
  const { reads, list, registration = [] } = definition;
  const { reportsAt, needs = [], lacks = [], asksFor = [] } = definition;
  const wanted = { needs, lacks, asksFor, list: list === undefined ? [] : [list] };
  for (const [name, named] of Object.entries({ reads, reportsAt, ...wanted })) {
    const unknown = named.find((place) => !isPlaceOf(kind, place));
    if (unknown !== undefined) return `${rule}: ${name} names ${quoted(unknown)}, and a ${kind} has no such place.`;
  }
  const ofOther = registration.find((place) => !isPlaceOf('registration', place));
  if (ofOther !== undefined) {
    return `${rule}: registration names ${quoted(ofOther)}, and a registration has no such place.`;
  }
  for (const [name, named] of Object.entries(wanted)) {
    const unread = named.find((place) => !reads.some((read) => isWithin(read, place) || isWithin(place, read)));
    if (unread !== undefined)
      return `${rule}: ${name} names ${quoted(unread)}, which is not among the places it reads.`;
  }
  return undefined;
}

/** Whether a submission of a kind has a place. */
function isPlaceOf(kind: SubmissionKind, place: string): boolean {
  return Object.hasOwn(fieldTables[kind], place);
}

/** Whether a place is another one, or a part of it. */
function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[]`);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && Array.from<unknown>(value).every((item) => typeof item === 'string');
}
