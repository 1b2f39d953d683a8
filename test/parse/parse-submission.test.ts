import { describe, expect, it } from 'vitest';
import { toJsonPointer } from '../../src/kernel/json-pointer.js';
import { KimError } from '../../src/kernel/kim-error.js';
import { limits } from '../../src/parse/limits.js';
import { type ParseOptions, parseSubmission } from '../../src/parse/parse-submission.js';
import { fullRegistration, fullReport, smallRegistration, smallReport } from './support/examples.js';

/** Pointer and code of every issue. */
const faults = (input: unknown, options?: ParseOptions) =>
  parseSubmission(input, options).issues.map((issue) => `${toJsonPointer(issue.path)} ${issue.code}`);

const registration = (fields: object) => ({ ...smallRegistration, ...fields });
const report = (fields: object) => ({ ...smallReport, ...fields });

describe('a whole submission', () => {
  it.each([smallRegistration, fullRegistration, smallReport, fullReport])('$kind is returned as it is', (input) => {
    const result = parseSubmission(input);
    expect(result).toEqual({
      submission: input,
      readable: input,
      issues: [],
      found: { error: 0, warning: 0, hint: 0 },
      groups: [],
      truncated: false,
    });
    expect(result.submission).toBe(input);
  });

  it('counts fields whose value is undefined as absent', () => {
    const input = registration({ seat: undefined, members: [{ id: 'a-1', name: undefined }] });
    expect(parseSubmission(input).issues).toEqual([]);
    expect(faults(registration({ name: undefined }))).toEqual(['/name shape.missing']);
  });

  it('leaves to the rules what a person could argue about', () => {
    const members = Array.from({ length: 31 }, () => ({ id: 'same-id', joinedOn: '2999-01-01' }));
    expect(faults(registration({ members, seat: { regionCode: '99.99' } }))).toEqual([]);
  });
});

describe('what cannot be told apart', () => {
  it.each([
    [null, 'null'],
    [undefined, 'other'],
    [3, 'number'],
    [Number.NaN, 'other'],
    ['{}', 'string'],
    [true, 'boolean'],
    [[], 'array'],
    [[smallRegistration], 'array'],
    [10n, 'other'],
    [Symbol('kind'), 'other'],
    [() => smallRegistration, 'other'],
  ])('%o is not an object', (input, found) => {
    expect(parseSubmission(input)).toEqual({
      issues: [{ code: 'shape.not-an-object', severity: 'error', path: [], params: { found }, verdict: 'malformed' }],
      found: { error: 1, warning: 0, hint: 0 },
      groups: [{ code: 'shape.not-an-object', severity: 'error', count: 1 }],
      truncated: false,
    });
  });

  it.each([
    [{}, '/kind shape.missing'],
    [{ kind: null }, '/kind shape.wrong-type'],
    [{ kind: ['registration'] }, '/kind shape.wrong-type'],
    [{ kind: '' }, '/kind shape.unknown-kind'],
    [{ kind: 'toString' }, '/kind shape.unknown-kind'],
    [{ ...smallRegistration, kind: 'Registration' }, '/kind shape.unknown-kind'],
  ])('%o has no kind', (input, fault) => {
    expect(faults(input)).toEqual([fault]);
    expect(parseSubmission(input).readable).toBeUndefined();
  });

  it('suggests the kind that was probably meant', () => {
    const [issue] = parseSubmission({ kind: 'activity_report' }).issues;
    expect(issue?.params).toEqual({ known: ['registration', 'activity-report'], nearest: 'activity-report' });
  });
});

describe('faults', () => {
  it.each([
    ['absent', registration({ members: [{ name: 'A' }] }), '/members/0/id shape.missing'],
    ['null', registration({ name: null }), '/name shape.wrong-type'],
    ['number for text', registration({ name: 5 }), '/name shape.wrong-type'],
    ['text for number', registration({ seat: { residents: '900' } }), '/seat/residents shape.wrong-type'],
    [
      'text for yes or no',
      registration({ formation: { deliberated: 'ya' } }),
      '/formation/deliberated shape.wrong-type',
    ],
    ['object for list', registration({ members: {} }), '/members shape.wrong-type'],
    ['list for object', registration({ seat: [] }), '/seat shape.wrong-type'],
    ['code outside the list', registration({ bodyType: 'ormas' }), '/bodyType shape.unknown-code'],
    [
      'code in a list',
      registration({ members: [{ id: 'a', elements: ['petani', 'x'] }] }),
      '/members/0/elements/1 shape.unknown-code',
    ],
    ['code that is a key of every object', registration({ bodyType: 'constructor' }), '/bodyType shape.unknown-code'],
    [
      'day that does not exist',
      registration({ formation: { formedOn: '2023-02-29' } }),
      '/formation/formedOn shape.not-a-date',
    ],
    ['day with a time', report({ submittedOn: '2025-01-01T00:00:00Z' }), '/submittedOn shape.not-a-date'],
    ['day with a line break', report({ submittedOn: '2025-01-01\n' }), '/submittedOn shape.not-a-date'],
    ['empty text', registration({ name: '' }), '/name shape.empty-text'],
    ['blanks', registration({ name: ' \t\n\u00a0\u3000' }), '/name shape.empty-text'],
    ['fraction', registration({ seat: { households: 2.5 } }), '/seat/households shape.not-a-whole-number'],
    ['below zero', registration({ seat: { residents: -1 } }), '/seat/residents shape.out-of-range'],
    ['beyond exact numbers', registration({ seat: { residents: 2 ** 60 } }), '/seat/residents shape.out-of-range'],
    ['not a number', registration({ seat: { residents: Number.NaN } }), '/seat/residents shape.wrong-type'],
    [
      'infinite',
      report({ beneficiaries: { total: Number.POSITIVE_INFINITY } }),
      '/beneficiaries/total shape.wrong-type',
    ],
    [
      'level 5',
      report({ ratings: [{ raterId: 'r', criterion: 'diskusi.mutu', level: 5 }] }),
      '/ratings/0/level shape.out-of-range',
    ],
    [
      'level 2.5',
      report({ ratings: [{ raterId: 'r', criterion: 'diskusi.mutu', level: 2.5 }] }),
      '/ratings/0/level shape.not-a-whole-number',
    ],
    ['later version', registration({ schemaVersion: 'v2' }), '/schemaVersion shape.unsupported-version'],
    ['version as number', registration({ schemaVersion: 1 }), '/schemaVersion shape.wrong-type'],
    ['hole in a list', registration({ members: [undefined, { id: 'a' }] }), '/members/0 shape.missing'],
  ])('%s', (_what, input, fault) => {
    expect(faults(input)).toEqual([fault]);
    expect(parseSubmission(input).submission).toBeUndefined();
  });

  it('come all in one pass, in the order of the shape', () => {
    const input = { schemaVersion: 'v1', members: [{ sex: 'x' }, null], kind: 'registration', id: '' };
    expect(faults(input)).toEqual([
      '/id shape.empty-text',
      '/name shape.missing',
      '/bodyType shape.missing',
      '/members/0/id shape.missing',
      '/members/0/sex shape.unknown-code',
      '/members/1 shape.wrong-type',
    ]);
  });

  it('count texts in code points, as a person counts', () => {
    expect(faults(registration({ name: '\u{1f33e}'.repeat(limits.name) }))).toEqual([]);
    expect(faults(registration({ name: '\u{1f33e}'.repeat(limits.name + 1) }))).toEqual(['/name shape.too-long']);
    expect(faults(registration({ name: 'a'.repeat(limits.name + 1) }))).toEqual(['/name shape.too-long']);
  });

  it('say which code was probably meant, and of which scheme', () => {
    const [issue] = parseSubmission(registration({ members: [{ id: 'a', ageBand: '25-34' }] })).issues;
    expect(issue?.params).toEqual({ scheme: 'age-bands' });
    const [near] = parseSubmission(registration({ bodyType: 'forum_kim' })).issues;
    expect(near?.params).toEqual({ scheme: 'body-types', nearest: 'forum-kim' });
  });

  it('are capped, and say so', () => {
    const members = Array.from({ length: 300 }, () => ({}));
    const result = parseSubmission(registration({ members }));
    expect(result.issues).toHaveLength(200);
    expect(result.truncated).toBe(true);
    expect(result.submission).toBeUndefined();
    expect(parseSubmission(registration({ members }), { maxIssues: 300 }).truncated).toBe(false);
    const none = parseSubmission(registration({ members }), { maxIssues: 0 });
    expect(none).toMatchObject({ issues: [], truncated: true });
    expect(none.submission).toBeUndefined();
  });
});

describe('what is readable', () => {
  it('is everything that has the right shape, list items at their positions', () => {
    const input = registration({
      name: 7,
      members: ['Siti', { id: 'm-2', sex: 'wanita', elements: ['petani', 5, 'nelayan'] }, null, { id: 'm-4' }],
      formation: { formedOn: 'kemarin', deliberated: true },
      seat: 'Sampit',
      otherNames: ['Mawar', '', 'Melati'],
    });
    expect(parseSubmission(input).readable).toEqual({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'kim-1',
      bodyType: 'kim',
      members: [{}, { id: 'm-2', elements: ['petani', 'nelayan'] }, {}, { id: 'm-4' }],
      formation: { deliberated: true },
      otherNames: ['Mawar', 'Melati'],
    });
  });

  it('is new data when something had to be left out; the input stays as it was', () => {
    const input = registration({ extra: 1, members: [{ id: 'a', nik: '1' }] });
    const before = structuredClone(input);
    const { readable, submission } = parseSubmission(input);
    expect(input).toEqual(before);
    expect(readable).toEqual(registration({ members: [{ id: 'a' }] }));
    expect(submission).toBe(readable);
  });

  it('holds the first items of a list that is too long, and one of which nothing is known', () => {
    const members = Array.from({ length: limits.items + 5 }, (_, i) => ({ id: `m-${i}` }));
    const { readable, issues } = parseSubmission(registration({ members }));
    expect(readable).toEqual(registration({ members: [...members.slice(0, limits.items), {}] }));
    expect(issues.map((issue) => issue.code)).toEqual(['shape.too-many']);
  });
});

describe('unknown fields', () => {
  const input = registration({ membrs: [], nik: '1', seat: { kota: 'Sampit', unit: 'desa' } });

  it('are left out silently by default', () => {
    const result = parseSubmission(input);
    expect(result.issues).toEqual([]);
    expect(result.submission).toEqual(registration({ seat: { unit: 'desa' } }));
  });

  it('are reported as hints at the object that holds them, which do not stand in the way', () => {
    const result = parseSubmission(input, { unknownKeys: 'report' });
    expect(result.submission).toEqual(registration({ seat: { unit: 'desa' } }));
    expect(result.issues).toEqual([
      {
        code: 'shape.unknown-key',
        severity: 'hint',
        path: ['seat'],
        params: { count: 1, keys: [{ position: 0 }] },
        verdict: 'malformed',
      },
      {
        code: 'shape.unknown-key',
        severity: 'hint',
        path: [],
        params: { count: 2, keys: [{ position: 5, nearest: 'members' }, { position: 6 }] },
        verdict: 'malformed',
      },
    ]);
  });

  it('are errors when they are to be rejected', () => {
    const result = parseSubmission(input, { unknownKeys: 'reject' });
    expect(result.submission).toBeUndefined();
    expect(result.issues.map((issue) => issue.severity)).toEqual(['error', 'error']);
  });

  it('with the value undefined count as absent', () => {
    expect(faults(registration({ nik: undefined }), { unknownKeys: 'reject' })).toEqual([]);
  });

  it('give way to errors when there are too many issues', () => {
    const members = [{ id: 'a', x: 1 }, { id: 'b', x: 1 }, {}];
    const result = parseSubmission(registration({ members }), { unknownKeys: 'report', maxIssues: 2 });
    expect(result.issues.map((issue) => issue.severity)).toEqual(['error', 'hint']);
    expect(result.truncated).toBe(true);
  });
});

describe('options', () => {
  it.each([
    { unknownKeys: 'ignore' },
    { unknownKeys: null },
    { maxIssues: -1 },
    { maxIssues: 1.5 },
    { maxIssues: '9' },
  ])('%o is a mistake of the programmer', (options) => {
    expect(() => parseSubmission(smallRegistration, options as ParseOptions)).toThrow(KimError);
  });
});
