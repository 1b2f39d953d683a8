/** The laws that `run.mjs` tries on the built package: each a property over the generators that the tests use too. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { assess } from '../../src/assess.js';
import { checkSubmission } from '../../src/check.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { render } from '../../src/explain/render.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import { completeness } from '../../src/forms/completeness.js';
import { normalise } from '../../src/forms/normalise.js';
import { toProblem } from '../../src/forms/problem-details.js';
import { formSchema } from '../../src/forms/standard-schema.js';
import { KimError } from '../../src/kernel/kim-error.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { parseDevelopmentReport } from '../../src/parse/parse-development-report.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readerOf } from '../../src/parse/readers.js';
import { redact } from '../../src/privacy/redact.js';
import type { Framework } from '../../src/score/framework.js';
import { frameworks } from '../../src/score/frameworks.js';
import { scoreValues } from '../../src/score/score-values.js';
import { addKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { createSummary } from '../../src/summary/summary.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { AnyRule } from '../../src/validate/rule.js';
import { allRuleSets } from '../../src/validate/rule-set-at.js';
import { samples } from '../contract/arguments/all.js';
import { editedValuesOf, oddObjects, oddValues, valuesOf } from '../parse/support/arbitraries.js';
import { Marker, marks, marksIn } from '../privacy/marked.js';
import { definition, kim as kimFacts, framework as summaryFramework } from '../summary/arbitrary-kim.js';
import { mayFailForWantOf, sayingByAbsence, statementSpeaks } from '../support/absence.js';
import { draftAsOf, draftsOf, reversed, withOneFieldLess } from '../support/drafts.js';
import { forms } from '../support/forms.js';

/** How many calls of the library were made. */
export const made = { calls: 0 };

/** Counts a call. */
function called<Result>(call: () => Result): Result {
  made.calls++;
  return call();
}

function hold(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(sentence);
}

const same = (left: unknown, right: unknown, sentence: string) =>
  hold(JSON.stringify(left) === JSON.stringify(right), sentence);

const asOf = draftAsOf;
const kinds = ['registration', 'activity-report'] as const;
const kind = fc.constantFrom(...kinds);
const shapeOf = (one: (typeof kinds)[number]) => readerOf(one).shape;
const submission = kind.chain((one) => valuesOf(shapeOf(one))) as fc.Arbitrary<Registration | ActivityReport>;
const edited = kind.chain((one) => editedValuesOf(shapeOf(one)));

const refuse = () => {
  throw new Error('refused');
};
const traps = { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse };

/** Anything at all: drafts and submissions with odd parts, what JSON does not have, and objects that refuse to be read. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: edited },
  { weight: 2, arbitrary: kind.chain(draftsOf) },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
      withObjectString: true,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...oddValues(), ...oddObjects()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({}, [], {}, {}).map((held) => ({
      kind: 'registration',
      schemaVersion: 'v1',
      get seat() {
        return refuse();
      },
      members: held,
    })),
  },
);

/** A promise in place of what it holds is a mistake of the program, and refused with a `KimError`. */
const hostile = anything.filter((value) => !(value instanceof Promise));

/** Everything that stands in a value, to compare it with itself later; nothing where it refuses to be read. */
function imprint(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' || typeof part === 'symbol' || typeof part === 'function' || part === undefined
        ? `<${typeof part} ${String(part)}>`
        : part instanceof Map || part instanceof Set
          ? [...part]
          : Object.is(part, -0) || (typeof part === 'number' && !Number.isFinite(part))
            ? `<${Object.is(part, -0) ? '-0' : part}>`
            : part,
    );
  } catch {
    return undefined;
  }
}

/** Everything that takes what users typed. */
function readByAll(value: unknown, registration: Registration | undefined): unknown[] {
  const context = { asOf, ...(registration && { registration }) };
  const checked = called(() => checkSubmission(value, { ...context, unknownKeys: 'report' }));
  const assessed = called(() => assess(value, context));
  return [
    ...(['strip', 'report', 'reject'] as const).map(
      (unknownKeys) => called(() => parseSubmission(value, { unknownKeys })).issues,
    ),
    called(() => parseDevelopmentReport(value)).issues,
    called(() => normalise(value)).changes,
    called(() => normalise(value, { kind: 'registration' })).changes,
    called(() => classifyActivity(typeof value === 'string' ? value : (imprint(value) ?? ''))),
    ...kinds.map((one) => called(() => completeness(forms[one], value, { ...context, values: 'form' }))),
    ...kinds.map(
      (one) => called(() => formSchema(forms[one], { ...context, messages: id })['~standard'].validate(value)).issues,
    ),
    checked.issues,
    checked.validation,
    assessed.issues,
    assessed.validation,
    called(() => toProblem(checked, en)),
    ...checked.issues
      .slice(0, 5)
      .flatMap((issue) => [id, en].map((language) => called(() => renderIssue(issue, language)))),
  ];
}

const anyRules = rules as unknown as Readonly<Record<RuleCode, AnyRule>>;
const bindings = allRuleSets().flatMap(({ bindings: bound }) =>
  Object.entries(bound).map(([code, { options }]) => [code as RuleCode, options] as const),
);
const bound = [...new Map(bindings.map((entry) => [JSON.stringify(entry), entry])).values()];
const verdictOf = (code: RuleCode, options: unknown, draft: SubmissionDraft) =>
  called(() => judgeByRule(anyRules[code], draft, options as never, { asOf }));

const marker = () => new Marker();

type AnyFunction = (...given: unknown[]) => unknown;
const publicFunctions: Readonly<Record<string, AnyFunction>> = Object.assign(
  {},
  ...(await Promise.all(
    [
      '/vocabulary',
      '/measure',
      '/score',
      '/counting',
      '/uncertainty',
      '/trend',
      '/summary',
      '/design',
      '/privacy',
      '/stats',
    ].map((room) => import(`kim-domain${room}`)),
  )),
);
const sampled = Object.keys(samples).filter((name) => typeof publicFunctions[name] === 'function');

const monotone = Object.values(frameworks as Readonly<Record<string, Framework>>);

/** Every law by its name. */
export const laws: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'nothing is thrown at input, and input is left as it was': fc.property(hostile, hostile, (value, other) => {
    const before = imprint(value);
    readByAll(value, undefined);
    // Cannot be drawn, because drawing asks for its keys.
    if (typeof value === 'object' && value !== null) called(() => parseSubmission(new Proxy(value, traps)));
    // What is a registration may stand beside any value.
    const { submission: registration } = called(() => parseSubmission(other));
    if (registration?.kind === 'registration') readByAll(value, registration);
    hold(imprint(value) === before, 'The input was changed.');
  }),

  'nothing of the input is repeated': fc.property(submission, fc.boolean(), (value, wrong) => {
    const secret = wrong ? marker().wrongEverywhere(value) : marker().texts(value);
    hold(marksIn(readByAll(secret, undefined), Object.values(marks)).length === 0, 'A text of the input came out.');
  }),

  'what was read is read again as itself': fc.property(fc.oneof(submission, edited), (value) => {
    const { submission: read, readable } = called(() => parseSubmission(value));
    if (readable !== undefined) {
      const again = called(() => parseSubmission(readable));
      same(again.readable, readable, 'What was readable is read otherwise.');
    }
    if (read === undefined) return;
    const back = called(() => parseSubmission(JSON.parse(JSON.stringify(read)), { unknownKeys: 'reject' }));
    hold(back.issues.length === 0, 'A submission has issues after JSON.');
    same(back.submission, read, 'A submission comes back otherwise from JSON.');
  }),

  'normalising twice changes nothing more': fc.property(hostile, (value) => {
    const once = called(() => normalise(value));
    const twice = called(() => normalise(once.value));
    hold(Object.is(twice.value, once.value) && twice.changes.length === 0, 'The second time changed something.');
  }),

  'the public view tells no secret': fc.property(submission, submission, fc.boolean(), (value, beside, hide) => {
    const marked = marker();
    const [own, other] = [marked.texts(value), marked.texts(beside)];
    const people = new Map<string, string>();
    const pseudonym = (person: string) => {
      if (!people.has(person)) people.set(person, `orang-${people.size}`);
      return people.get(person) as string;
    };
    const options = {
      ...(hide && { pseudonym }),
      ...(own.kind === 'activity-report' &&
        other.kind === 'registration' && { registration: { ...other, id: own.kimId } }),
    };
    const before = JSON.stringify(own);
    const view = called(() => redact(own, options));
    hold(
      marksIn(view, hide ? [marks.personal, marks.person] : [marks.personal]).length === 0,
      'The view tells a secret.',
    );
    same(called(() => redact(view, own.kind === 'registration' ? {} : options)).kind, own.kind, 'Another kind.');
    hold(called(() => parseSubmission(view)).issues.length === 0, 'The view is no submission.');
    hold(JSON.stringify(own) === before, 'The submission was changed.');
  }),

  'the order of lists does not count': fc.property(kind.chain(draftsOf), fc.nat(), (draft, n) => {
    const turned = reversed(draft) as SubmissionDraft;
    for (const [i, [code, options]] of bound.entries()) {
      if (anyRules[code].kind !== draft.kind || i % 4 !== n % 4) continue;
      hold(
        verdictOf(code, options, draft).verdict === verdictOf(code, options, turned).verdict,
        `${code} sees the order.`,
      );
    }
  }),

  'the order of keys does not count': fc.property(fc.oneof(kind.chain(draftsOf), submission), (value) => {
    const sorted = (issues: readonly object[]) => issues.map((issue) => imprint(keysTurned(issue, false))).sort();
    const turned = keysTurned(value, true);
    const [there, back] = [value, turned].map((each) =>
      called(() => checkSubmission(each, { asOf, maxIssues: 5000 } as never)),
    );
    hold(
      isDeepStrictEqual(sorted(there?.issues ?? []), sorted(back?.issues ?? [])),
      'The issues depend on the order of keys.',
    );
    hold(isDeepStrictEqual(there?.found, back?.found), 'The counts depend on the order of keys.');
  }),

  'summaries merge in any order and any grouping': fc.property(
    fc.array(kimFacts, { maxLength: 4 }),
    fc.array(kimFacts, { maxLength: 4 }),
    fc.array(kimFacts, { maxLength: 4 }),
    (x, y, z) => {
      const empty = createSummary(definition);
      const sum = (list: typeof x) =>
        list.reduce((all, one) => called(() => addKim(all, one, summaryFramework)), empty);
      const merge = (...list: Parameters<typeof mergeSummaries>[0]) => called(() => mergeSummaries(list));
      const [a, b, c] = [sum(x), sum(y), sum(z)];
      const whole = sum([...x, ...y, ...z]);
      same(merge(merge(a, b), c), whole, 'Merging is not adding.');
      same(merge(c, merge(b, a)), whole, 'The order or the grouping counts.');
      same(merge(empty, a), a, 'The empty summary is not neutral.');
      // As a data base gives it back: through JSON, its keys in another order.
      const stored = keysTurned(JSON.parse(JSON.stringify(b)), true) as typeof b;
      hold(
        isDeepStrictEqual(
          called(() => finishSummary(merge(a, stored))),
          called(() => finishSummary(merge(a, b))),
        ),
        'The order of keys counts.',
      );
    },
  ),

  'a better raw value never lowers a score': fc.property(
    fc.constantFrom(...monotone),
    fc.infiniteStream(
      fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 110 })), { freq: 12 }),
    ),
    fc.nat(),
    fc.double({ min: 0.001, max: 20, noNaN: true }),
    (framework, stream, n, by) => {
      const codes = Object.keys(framework.criteria);
      const raw = Object.fromEntries(codes.map((code) => [code, stream.next().value ?? undefined]));
      const code = codes[n % codes.length] as string;
      const old = raw[code];
      const direction = framework.criteria[code]?.direction;
      if (old === undefined || direction === 'band') return;
      const scoreOf = (values: object) => called(() => scoreValues(values, framework)).score;
      const [before, after] = [scoreOf(raw), scoreOf({ ...raw, [code]: direction === 'lower' ? old - by : old + by })];
      hold((before === undefined) === (after === undefined), 'There is a score for one of two values only.');
      if (before === undefined || after === undefined) return;
      hold(after >= before - 1e-9, `${code} of ${framework.id}: from ${before} to ${after}`);
    },
  ),

  'a field that is taken away makes no error': fc.property(kind.chain(draftsOf), fc.nat(), (draft, n) => {
    const less = [...withOneFieldLess(draft)].filter(({ removed }) => !sayingByAbsence.test(removed));
    const taken = less[n % less.length];
    if (taken === undefined) return;
    for (const [code, options] of bound) {
      if (anyRules[code].kind !== draft.kind) continue;
      if (mayFailForWantOf[code]?.test(taken.removed) || statementSpeaks(code, taken.removed, draft)) continue;
      const before = verdictOf(code, options, draft);
      if (before.verdict === 'fail' || (before.verdict === 'cannot-tell' && before.reason === 'sources-disagree'))
        continue;
      const { verdict } = verdictOf(code, options, taken.value as SubmissionDraft);
      hold(verdict !== 'fail', `${code} fails once ${taken.removed} is taken away.`);
    }
  }),

  'a wrong argument ends in a KimError': fc.property(
    fc.constantFrom(...sampled),
    fc.nat(),
    fc.option(fc.nat(), { nil: undefined }),
    fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.constantFrom(...oddValues()),
    ),
    (name, n, inside, wrong) => {
      const right = samples[name]?.call() ?? [];
      if (right.length === 0) return;
      const at = n % right.length;
      const whole = right[at];
      const keys = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? Object.keys(whole) : [];
      const key = inside === undefined ? undefined : keys[inside % keys.length];
      const spoilt = key === undefined ? wrong : { ...(whole as object), [key]: wrong };
      try {
        const result = called(() => publicFunctions[name]?.(...right.map((each, i) => (i === at ? spoilt : each))));
        if (typeof result === 'object' && result !== null && 'next' in result)
          Array.from(result as unknown as Iterable<unknown>);
      } catch (error) {
        if (!(error instanceof KimError)) throw new Error(`${name}, argument ${at}: ${String(error)}`);
        // The callbacks of some samples are functions of this library, which name themselves.
        const named = error.message.includes(name) || /^\w+ (needs|takes) /.test(error.message);
        hold(named, `The sentence does not name ${name}: ${error.message}`);
        hold(!/[\n\r\u2028\u2029]/.test(error.message), `The sentence of ${name} has more than one line.`);
      }
    },
  ),

  'measuring and rendering hold for any submission': fc.property(submission, submission, (one, two) => {
    const report = one.kind === 'activity-report' ? one : two.kind === 'activity-report' ? two : undefined;
    if (report === undefined) return;
    const stated = [one, two].find((each) => each.kind === 'registration') as Registration | undefined;
    const registration = stated && { ...stated, id: report.kimId };
    const before = JSON.stringify([report, registration]);
    const { report: result } = called(() => assess(report, { asOf, registration }));
    if (result !== undefined && 'explanation' in result) {
      for (const language of [id, en]) called(() => render(result.explanation as never, language));
    }
    hold(JSON.stringify([report, registration]) === before, 'The records were changed.');
  }),
};

/** A copy whose keys stand in reverse order, or sorted; lists stay. */
function keysTurned(value: unknown, backwards: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => keysTurned(item, backwards));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, field]) => [key, keysTurned(field, backwards)] as const);
  return Object.fromEntries(backwards ? entries.reverse() : entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
