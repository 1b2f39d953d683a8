/**
 * Walks everything the library states about a submission and looks for what people wrote into it. Who adds a function that
 * takes a submission adds it here: the last test asks for it.
 */

import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkSubmission } from '../../src/check.js';
import { checkMany } from '../../src/check-many.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { renderIssue } from '../../src/explain/render-issue.js';
import type { StepId } from '../../src/fields/field-steps.js';
import { completeness } from '../../src/forms/completeness.js';
import { normalise } from '../../src/forms/normalise.js';
import { toProblem } from '../../src/forms/problem-details.js';
import { kindSchema, shapeOnlySchema, submissionSchema } from '../../src/forms/standard-schema.js';
import { draftSchema } from '../../src/forms/standard-schema-draft.js';
import { stepSchema } from '../../src/forms/standard-schema-steps.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { Submission } from '../../src/model/submission.js';
import { measurable } from '../../src/parse/measurable.js';
import { parseDevelopmentReport } from '../../src/parse/parse-development-report.js';
import { parseMany } from '../../src/parse/parse-many.js';
import { parseRecord } from '../../src/parse/parse-record.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { minorsIn } from '../../src/privacy/minors.js';
import { redact } from '../../src/privacy/redact.js';
import { assessProgramme } from '../../src/score/assess-programme.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { nextSteps } from '../../src/score/next-steps.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { matchRegistrations } from '../../src/tables/match-registrations.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { activityReportRules } from '../../src/validate/activity-report-rules.js';
import { judgeByRule } from '../../src/validate/conclude.js';
import { impactOf } from '../../src/validate/impact-of.js';
import { registrationRules } from '../../src/validate/registration-rules.js';
import { allRuleSets, ruleSetAt, ruleSetById } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullAsOf, fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { forms } from '../support/forms.js';
import { root, sourceFiles } from '../support/source-files.js';
import { type Mark, Marker, marks, marksIn } from './marked.js';

const everyMark = Object.values(marks);
const asOf = fullAsOf;
const languages = [id, en] as const;

/** A child among the members, who also came, learnt, benefited and judged. */
const registrationWithChild: Registration = {
  ...fullRegistration,
  members: [
    ...fullRegistration.members,
    { id: 'anak-1', name: 'Adik Sari', ageBand: 'usia-di-bawah-18', sex: 'perempuan' },
  ],
};
const reportWithChild: ActivityReport = {
  ...fullReport,
  activities: [
    ...fullReport.activities,
    {
      id: 'kegiatan-3',
      date: '2025-10-01',
      functions: ['diskusi'],
      attendance: { memberIds: ['anak-1', 'anggota-1'] },
      beneficiaryIds: ['anak-1'],
    },
  ],
  informationItems: [...fullReport.informationItems, { id: 'informasi-2', date: '2025-04-01', memberIds: ['anak-1'] }],
  ratings: [...fullReport.ratings, { raterId: 'anak-1', criterion: 'diskusi.mutu', level: 2 }],
};

/** Everything twice and judged long ago, so that most rules are broken. */
const twice = <Value>(value: Value): Value =>
  (Array.isArray(value)
    ? [...value, ...value].map(twice)
    : typeof value === 'object' && value
      ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, twice(field)]))
      : value) as Value;

const marker = new Marker();
const registration = marker.texts(registrationWithChild);
const report = marker.texts(reportWithChild);
// With the words that measuring reads, so that it has something to state.
const read = ['criterion', 'indicator', 'regionCode'];
const readRegistration = marker.texts(registrationWithChild, read);
const readReport = marker.texts(reportWithChild, read);

const variants: readonly (readonly [string, unknown])[] = [
  ['a sound registration', registration],
  ['a sound report', report],
  ['a registration with everything twice', twice(registration)],
  ['a report with everything twice', twice(report)],
  ['a registration with a wrong value in every field', marker.wrongEverywhere(fullRegistration)],
  ['a report with a wrong value in every field', marker.wrongEverywhere(fullReport)],
  ['a kind that is none', { kind: marks.personal, [marks.personal]: marks.personal }],
  ['a text', marks.personal],
  ['a list', [marks.personal]],
];

/** What is stated about a value that came from outside, and may hold nothing of it at all. */
const sayings: Readonly<Record<string, (value: unknown, day: string) => unknown>> = {
  parseSubmission: (value) => {
    const { submission: _same, readable: _too, ...said } = parseSubmission(value, { unknownKeys: 'report' });
    return said;
  },
  parseRecord: (value) =>
    (['members', 'decrees'] as const).map((list) => {
      const {
        record: _same,
        readable: _too,
        ...said
      } = parseRecord('registration', list, value, { unknownKeys: 'report' });
      return said;
    }),
  parseDevelopmentReport: (value) => parseDevelopmentReport(value).issues,
  judgeByRule: (value, day) => {
    const { readable } = parseSubmission(value);
    if (readable === undefined) return [];
    const { bindings } = ruleSetAt(day);
    const rules = Object.values(readable.kind === 'registration' ? registrationRules : activityReportRules);
    return rules.flatMap((rule) => {
      const bound = bindings[rule.code];
      return bound ? [judgeByRule(rule as never, readable as never, bound.options, { asOf: day })] : [];
    });
  },
  parseMany: (value) => [...parseMany([value, value], { unknownKeys: 'reject' })].map(({ issues }) => issues),
  renderIssue: (value, day) =>
    checkSubmission(value, { asOf: day, registration, unknownKeys: 'report' }).issues.flatMap((issue) =>
      languages.map((language) => renderIssue(issue, language)),
    ),
  checkSubmission: (value, day) => {
    const { submission: _same, readable: _too, ...said } = checkSubmission(value, { asOf: day, registration });
    return said;
  },
  checkMany: (value, day) =>
    [...checkMany([value, value], { asOf: day, registrationOf: () => registration })].map(
      ({ submission: _same, readable: _too, ...said }) => said,
    ),
  submissionsFromRows: (value) => {
    const row = {
      'ID KIM': marks.record,
      Tanggal: marks.personal,
      Nama: 7,
      [`${marks.personal}kolom`]: marks.personal,
    };
    return (['registration', 'activity-report'] as const).flatMap((kind) =>
      [...submissionsFromRows([value, row], { kind })].filter((outcome) => outcome.kind !== 'submission'),
    );
  },
  measurable: (value) => {
    const { readable, issues } = parseSubmission(value);
    return readable === undefined ? [] : measurable(readable, issues).leftOut;
  },
  matchRegistrations: (value) => {
    const { submission } = parseSubmission(value);
    return submission?.kind === 'registration' ? matchRegistrations([submission], [submission]) : [];
  },
  // The same reader; only the asking for rows differs.
  submissionsFromAsyncRows: () => [],
  validateSubmission: (value, day) => {
    const { readable } = parseSubmission(value);
    if (readable === undefined) return [];
    return allRuleSets().map((ruleSet) =>
      validateSubmission(readable, { ruleSet, asOf: day, registration, areaLookup: () => undefined }),
    );
  },
  impactOf: (value, day) => {
    const { readable } = parseSubmission(value);
    const [from, to] = [ruleSetById('nasional-2010'), ruleSetAt('2026-01-31', 'kabupaten-kapuas-hulu')];
    return readable === undefined ? [] : impactOf(readable, from, to, day, { registration });
  },
  submissionSchema: (value, day) =>
    [...languages, 'codes' as const].map((messages) => {
      const schema = submissionSchema({ asOf: day, messages, failOn: 'hint', unknownKeys: 'report', registration });
      return schema['~standard'].validate(value).issues;
    }),
  kindSchema: (value, day) =>
    (['registration', 'activity-report'] as const).map(
      (kind) => kindSchema(forms[kind], { asOf: day, messages: id })['~standard'].validate(value).issues,
    ),
  stepSchema: (value, day) =>
    (['registration', 'activity-report'] as const).flatMap((kind) =>
      (Object.keys(forms[kind].steps) as StepId<typeof kind>[]).map((step) => {
        const context = { asOf: day, messages: id, failOn: 'hint', draft: value, unknownKeys: 'report' } as const;
        return stepSchema(forms[kind], step, context)['~standard'].validate(value).issues;
      }),
    ),
  draftSchema: (value, day) =>
    (['registration', 'activity-report'] as const).map(
      (kind) =>
        draftSchema(forms[kind], { asOf: day, messages: en, failOn: 'hint' })['~standard'].validate(value).issues,
    ),
  shapeOnlySchema: (value) => shapeOnlySchema({ messages: en })['~standard'].validate(value).issues,
  toProblem: (value, day) =>
    languages.map((language) =>
      toProblem(checkSubmission(value, { asOf: day, registration, unknownKeys: 'reject' }), language),
    ),
  completeness: (value, day) =>
    (['registration', 'activity-report'] as const).map((kind) =>
      completeness(forms[kind], value, { asOf: day, registration, unknownKeys: 'report', values: 'form' }),
    ),
  normalise: (value) => normalise(value, { kind: 'registration' }).changes,
  minorsIn: (value) => {
    const { readable } = parseSubmission(value);
    return readable === undefined ? [] : minorsIn(readable, registration);
  },
  assess: (value, day) => {
    const { issues, found, validation, sound, provenance } = assess(value, { asOf: day, registration });
    return { issues, found, validation, sound, provenance };
  },
  classifyActivity: () =>
    [report, readReport].flatMap(({ activities = [] }) =>
      activities.map(({ title = '' }) => [
        classifyActivity(title),
        classifyActivity(`Bimtek ${marks.personal} jurnalistik ${title} warga ${marks.person}`),
      ]),
    ),
};

describe.each(Object.entries(sayings))('%s', (_name, say) => {
  it.each(variants)('tells nothing of %s', (_variant, value) => {
    for (const day of [asOf, '2011-01-01']) {
      const said = say(value, day);
      expect(marksIn(said ?? [], everyMark)).toEqual([]);
    }
  });
});

describe('what is made of the records', () => {
  const records = { registration: readRegistration, report: readReport };
  const measurements = measureKim(records, { asOf });
  const card = scoreKim(measurements, adindaFramework, { asOf });
  const explanation = explainScore(card, adindaFramework);
  const [programme] = readRegistration.workProgrammes ?? [];
  const secret: readonly Mark[] = [marks.personal, marks.person, marks.body];
  const made: Readonly<Record<string, unknown>> = {
    measureKim: measurements,
    'measureKim of marked criteria': measureKim({ registration, report }, { asOf }),
    'measureKim of everything twice': measureKim(
      { registration: twice(readRegistration), report: twice(readReport) },
      { asOf },
    ),
    scoreKim: card,
    nextSteps: nextSteps(card, adindaFramework),
    compareScores: compareScores(card, card),
    assessProgramme:
      programme &&
      assessProgramme(programme, { report: readReport, measurements: measurements.measurements }, adindaFramework, {
        asOf,
      }),
    explainScore: explanation,
    ...Object.fromEntries(
      languages.flatMap((language) =>
        (['full', 'spoken'] as const).map((detail) => [
          `render ${language.locale} ${detail}`,
          render(explanation, language, { detail }),
        ]),
      ),
    ),
    'assess: report': assess(readReport, { asOf, registration: readRegistration }).report,
  };

  it.each(Object.entries(made))('%s names records and nobody', (name, output) => {
    expect(output, name).toBeDefined();
    expect(marksIn(output, secret)).toEqual([]);
  });

  it('does say something: ids of records stand in it', () => {
    expect(card.groups.some(({ score }) => score !== undefined)).toBe(true);
    expect(marksIn(measurements, [marks.record])).toHaveLength(1);
    expect(marksIn(made['render id full'], [marks.record])).toHaveLength(1);
  });
});

describe('the public view', () => {
  const views = (options: Parameters<typeof redact>[1]) =>
    [registration, report].map((submission: Submission) => redact(submission, options));
  const childIds = [registration.members?.at(-1)?.id ?? '', registration.members?.at(-1)?.name ?? ''];

  it.each([
    ['with the registration', { registration }],
    ['without it', {}],
  ])('%s holds nothing personal but ids', (_name, options) => {
    for (const view of views(options)) {
      expect(marksIn(view, [marks.personal])).toEqual([]);
      expect(marksIn(view, [marks.record, marks.body])).toHaveLength(2);
    }
  });

  it('under pseudonyms holds no id of a person', () => {
    let n = 0;
    for (const view of views({ registration, pseudonym: () => `p${n++}` })) {
      expect(marksIn(view, [marks.personal, marks.person])).toEqual([]);
    }
    expect(n).toBeGreaterThan(0);
  });

  it('holds no child, under any name', () => {
    expect(childIds.every((text) => text.startsWith('ZQ'))).toBe(true);
    for (const view of views({ registration })) {
      for (const text of childIds) expect(JSON.stringify(view).split(/["\W]/)).not.toContain(text);
    }
  });
});

describe('this walk', () => {
  it('would find every sort of mark where it is', () => {
    expect(marksIn(registration, everyMark)).toHaveLength(4);
    expect(marksIn(report, everyMark)).toHaveLength(4);
    expect(marksIn(new Map([['a', new Set([marks.person])]]), everyMark)).toHaveLength(1);
  });

  it('breaks many rules on the way, and the shape in many ways', () => {
    const found = new Set(
      variants.flatMap(([, value]) =>
        [asOf, '2011-01-01'].flatMap((day) =>
          checkSubmission(value, { asOf: day, registration, unknownKeys: 'report', maxIssues: 10_000 }).issues.map(
            ({ code }) => code,
          ),
        ),
      ),
    );
    expect([...found].filter((code) => code.startsWith('shape.')).length).toBeGreaterThan(5);
    expect([...found].filter((code) => !code.startsWith('shape.')).length).toBeGreaterThan(15);
  });

  it('visits every function that takes a submission or an unknown value', async () => {
    const files = sourceFiles();
    const rooms = files.filter(({ name }) => /^([a-z]+\/)?index\.ts$/.test(name));
    const given = new Set<string>();
    for (const { name } of rooms) {
      for (const key of Object.keys((await import(join(root, 'src', name))) as object)) given.add(key);
    }
    const takesSubmission =
      /\b(Submission|SubmissionDraft|Registration|RegistrationDraft|ActivityReport|KimRecords|unknown)\b/;
    const asked = files.flatMap(({ tree }) =>
      tree.statements
        .filter(ts.isFunctionDeclaration)
        .filter(
          ({ name, parameters }) =>
            given.has(name?.text ?? '') &&
            parameters.some((one) => takesSubmission.test(one.type?.getText(tree) ?? '')),
        )
        .map(({ name }) => name?.text ?? ''),
    );
    const walked = new Set([...Object.keys(sayings), 'measureKim', 'redact', 'assessProgramme']);
    const restored = ['restoreSummary', 'restoreActivityFold'];
    // What gives back the value itself, or asks only whether it is a code or a day.
    const giveBack = new Set(['saveDraft', 'resumeDraft', 'isCode', 'isLocalDate', 'mergeRegistrations', ...restored]);
    expect([...new Set(asked)].filter((name) => !walked.has(name) && !giveBack.has(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });
});
