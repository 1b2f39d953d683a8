import {
  either,
  isRecord,
  type Kind,
  list,
  listOf,
  oneOf,
  optional,
  record,
  requireArgument,
  shape,
  text,
} from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft } from '../model/submission.js';
import { type AgeBand, ageBandBounds } from '../vocabulary/concepts/age-bands.js';

const records: Kind = {
  takes: 'a list of records',
  accepts: (value) => Array.isArray(value) && Array.from<unknown>(value).every(record.accepts),
};

/** Of a band that is not known nobody could tell whether it is one of children. */
const members: Kind = {
  takes: 'a list of members, each with an age band of the vocabulary or none',
  accepts: (value) =>
    records.accepts(value) &&
    (value as readonly Readonly<Record<string, unknown>>[]).every(
      ({ ageBand }) => ageBand === undefined || Object.hasOwn(ageBandBounds, ageBand as string),
    ),
};
const ids: Kind = /* @__PURE__ */ optional(list);

/** A registration, as far as it states who is a child. @internal */
export const drafts: Kind = {
  takes: 'a registration, as parseSubmission gives it',
  accepts: (value) => {
    if (!isRecord(value)) return false;
    const { id, members: listed } = value;
    const isAnotherThing = id === undefined && listed === undefined && Object.keys(value).some((key) => key !== 'kind');
    return (
      !isAnotherThing && (id === undefined || text.accepts(id)) && (listed === undefined || members.accepts(listed))
    );
  },
};

/** A submission as far as this room walks it. @internal */
export const submissions: Kind = /* @__PURE__ */ either(
  'a submission, as parseSubmission gives it',
  /* @__PURE__ */ shape('a registration', {
    kind: /* @__PURE__ */ oneOf('registration'),
    members: /* @__PURE__ */ optional(members),
    formerMembers: /* @__PURE__ */ optional(records),
    advisers: /* @__PURE__ */ optional(records),
    statedCounts: /* @__PURE__ */ optional(records),
  }),
  /* @__PURE__ */ shape('a report', {
    kind: /* @__PURE__ */ oneOf('activity-report'),
    activities: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('an activity', {
          attendance: /* @__PURE__ */ optional(/* @__PURE__ */ shape('an attendance', { memberIds: ids })),
          beneficiaryIds: ids,
        }),
        'a list of activities',
      ),
    ),
    informationItems: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(/* @__PURE__ */ shape('a record of information', { memberIds: ids }), 'a list of records'),
    ),
    ratings: /* @__PURE__ */ optional(records),
  }),
);

/** Age from which a person is no child (UU 27/2022 names children's data; the age bands cut at the 18th birthday). */
const adultFrom = 18;

/** Whether everybody in an age band is a child. */
export function isMinorBand(band: AgeBand): boolean {
  const { through } = ageBandBounds[band];
  return through !== null && through < adultFrom;
}

/** Ids of the members of a registration who are under 18. */
export function minorIds({ members = [] }: RegistrationDraft): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, ageBand } of members)
    if (id !== undefined && ageBand !== undefined && isMinorBand(ageBand)) ids.add(id);
  return ids;
}

/**
 * Where a submission speaks of members under 18: their rows in a registration, their ids in a report. All that stands
 * there are children's data, which the law counts as specific (UU 27/2022 Art. 4(2)). A member whose age band is not
 * stated is not flagged.
 *
 * @param registration for a report: the registration with the age bands. Without it a report flags nobody.
 *
 * @example
 * ```ts
 * const members = [{ id: 'a', ageBand: 'usia-25-34' }, { id: 'b', ageBand: 'usia-di-bawah-18' }];
 * minorsIn({ kind: 'registration', members }); // [['members', 1]]
 * const informationItems = [{ id: 'i', memberIds: ['a', 'b'] }];
 * minorsIn({ kind: 'activity-report', informationItems }, { members }); // [['informationItems', 0, 'memberIds', 1]]
 * ```
 */
export function minorsIn(submission: SubmissionDraft, registration: RegistrationDraft = {}): readonly Path[] {
  requireArgument(submission, submissions, 'minorsIn', 'submission');
  requireArgument(registration, drafts, 'minorsIn', 'registration');
  const found: Path[] = [];
  if (submission.kind === 'registration') {
    submission.members?.forEach(({ ageBand }, i) => {
      if (ageBand !== undefined && isMinorBand(ageBand)) found.push(['members', i]);
    });
    return found;
  }
  const minors = minorIds(registration);
  const look = (ids: readonly string[] | undefined, ...at: Path) => {
    ids?.forEach((id, i) => {
      if (minors.has(id)) found.push([...at, i]);
    });
  };
  submission.activities?.forEach(({ attendance, beneficiaryIds }, i) => {
    look(attendance?.memberIds, 'activities', i, 'attendance', 'memberIds');
    look(beneficiaryIds, 'activities', i, 'beneficiaryIds');
  });
  submission.informationItems?.forEach(({ memberIds }, i) => {
    look(memberIds, 'informationItems', i, 'memberIds');
  });
  submission.ratings?.forEach(({ raterId }, i) => {
    if (raterId !== undefined && minors.has(raterId)) found.push(['ratings', i, 'raterId']);
  });
  return found;
}
