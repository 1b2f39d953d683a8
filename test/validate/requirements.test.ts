import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainRequirements, renderRequirements } from '../../src/explain/explain-requirements.js';
import type { RequirementStatus } from '../../src/model/requirement.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { defineLocalProfile } from '../../src/validate/define-rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

const asOf = '2026-01-31';
const folder = new URL('../../docs/examples/data/registrations/', import.meta.url);
const shipped = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

function requirementsOf(draft: unknown, profile = 'nasional') {
  const { readable } = parseSubmission(draft);
  const { requirements } = validateSubmission(readable as SubmissionDraft, {
    ruleSet: ruleSetAt(asOf, profile),
    asOf,
  });
  if (requirements === undefined) throw new Error('a registration has requirements');
  return requirements;
}

const statusOf = (draft: unknown, code: string, profile?: string) =>
  requirementsOf(draft, profile).requirements.find((requirement) => requirement.code === code)?.status;

const member = (n: number) => ({
  id: `m${n}`,
  offices: n === 0 ? ['ketua'] : [],
  sex: n % 2 === 0 ? 'perempuan' : 'laki-laki',
  ageBand: n % 3 === 0 ? 'usia-18-24' : 'usia-25-34',
  elements: [n % 2 === 0 ? 'petani' : 'pedagang'],
  publicOffices: [],
  exOfficio: false,
});

/** A group of which everything that the core requirements ask is known, and in order. */
const known = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'k',
  name: 'KIM Mawar',
  bodyType: 'kim',
  members: [0, 1, 2, 3].map(member),
  membersListed: 'all',
  relations: [{ counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'kemitraan', equalStanding: true }],
  relationsListed: 'all',
  decrees: [{ issuer: 'desa-kelurahan', effect: 'mengakui' }],
  decreesListed: 'all',
  formation: { initiative: 'masyarakat', deliberated: true },
};

describe('requirements of a registration', () => {
  it('are those of the rule set, core requirements first', () => {
    const codes = requirementsOf(known).requirements.map(({ code }) => code);
    expect(codes.slice(0, 4)).toEqual([
      'jumlah-anggota',
      'keanggotaan-beragam',
      'tanpa-hierarki',
      'dari-oleh-untuk-masyarakat',
    ]);
  });

  it('are not given for a report of activities', () => {
    const { readable } = parseSubmission({ kind: 'activity-report', schemaVersion: 'v1', id: 'r', kimId: 'k' });
    if (readable === undefined) throw new Error('it is readable');
    expect(validateSubmission(readable, { ruleSet: ruleSetAt(asOf), asOf }).requirements).toBeUndefined();
  });

  it('leave out what does not apply to a forum', () => {
    const forum = { ...known, bodyType: 'forum-kim', members: undefined, membersListed: undefined };
    expect(statusOf(forum, 'jumlah-anggota')).toBeUndefined();
    expect(statusOf(forum, 'tanpa-hierarki')).toBeDefined();
  });

  it('are partly met when only one half is known: three officers reach the minimum, the maximum is open', () => {
    const officers = { ...known, membersListed: 'some', members: [0, 1, 2].map(member) };
    expect(statusOf(officers, 'jumlah-anggota')).toBe('partly-met');
  });

  it('are not met below the minimum, and a local profile changes the number', () => {
    expect(statusOf({ ...known, members: [member(0), member(1)] }, 'jumlah-anggota')).toBe('not-met');
    expect(statusOf(known, 'jumlah-anggota')).toBe('met');
    expect(statusOf(known, 'jumlah-anggota', 'kabupaten-pandeglang')).toBe('not-met');
    const { requirements } = requirementsOf(known, 'kabupaten-pandeglang');
    expect(requirements.find(({ code }) => code === 'jumlah-anggota')?.limits).toEqual({ minimum: 10, maximum: 30 });
  });

  it('are met by a group of which everything is known and in order', () => {
    const { verdict, requirements } = requirementsOf(known);
    expect(requirements.filter((requirement) => requirement.core).map(({ status }) => status)).toEqual(
      Array(4).fill('met'),
    );
    expect(verdict).toBe('meets-requirements');
  });

  it.each(['relationsListed', 'decreesListed'])('are met by a list only if it says that it is whole: %s', (mark) => {
    const { [mark]: _mark, ...unmarked } = known as Record<string, unknown>;
    expect(statusOf(unmarked, 'tanpa-hierarki')).toBe('partly-met');
    expect(requirementsOf(unmarked).verdict).toBe('not-enough-known');
  });

  it('are not known from one unrelated relation', () => {
    const relations = [{ kind: 'kesetaraan-media', counterpart: { kind: 'media' } }];
    const { relationsListed: _mark, ...rest } = known;
    expect(statusOf({ ...rest, relations }, 'tanpa-hierarki')).toBe('partly-met');
  });

  it('are not met under a political party', () => {
    const relations = [{ counterpart: { kind: 'partai-politik' }, kind: 'badan-induk' }];
    expect(requirementsOf({ ...known, relations }).verdict).toBe('does-not');
  });

  it('need clarification where a group is recorded as answerable to an office', () => {
    const relations = [
      { counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'bertanggung-jawab-kepada', equalStanding: true },
    ];
    const { verdict, requirements } = requirementsOf({ ...known, relations });
    expect(verdict).toBe('needs-clarification');
    expect(requirements.find(({ code }) => code === 'tanpa-hierarki')?.toClarify).toEqual(['independence.answerable']);
  });

  it('on a decree and on registration are not met where there is none, and leave the verdict alone', () => {
    const { decreesListed: _mark, ...rest } = known;
    const without = { ...rest, decrees: [], registryEntries: [] };
    expect(statusOf(without, 'pengakuan')).toBe('not-met');
    expect(statusOf(without, 'terdaftar')).toBe('not-met');
    expect(requirementsOf(without).verdict).toBe('meets-requirements');
    const expired = { ...known, decrees: [{ expiresOn: '2024-12-31' }] };
    expect(statusOf(expired, 'pengakuan')).toBe('not-met');
  });

  it('on a mixed membership can be softened by a local profile', () => {
    const alike = [0, 1, 2].map((n) => ({ ...member(0), id: `m${n}`, offices: n === 0 ? ['ketua'] : [] }));
    expect(requirementsOf({ ...known, members: alike }).verdict).toBe('does-not');
    const national = ruleSetAt(asOf);
    const uniform = national.bindings['composition.uniform'];
    if (uniform === undefined) throw new Error('bound nationally');
    const bindings = { 'composition.uniform': { ...uniform, severity: 'hint' as const } };
    const soft = ruleSetAt(asOf, 'kabupaten-lunak', {
      profiles: [defineLocalProfile({ id: 'kabupaten-lunak', bindings })],
    });
    const { readable } = parseSubmission({ ...known, members: alike });
    const report = validateSubmission(readable as SubmissionDraft, { ruleSet: soft, asOf });
    expect(report.requirements?.verdict).toBe('meets-requirements');
  });

  it('end in "does not" when a core requirement is not met', () => {
    expect(requirementsOf({ ...known, members: [member(0), member(1)] }).verdict).toBe('does-not');
  });
});

describe('questions', () => {
  it('ask for a list once, however many members lack a fact', () => {
    const members = Array.from({ length: 30 }, (_, n) => ({ id: `m${n}` }));
    const fields = requirementsOf({ ...known, members }).questions.map(({ field }) => field.join('/'));
    expect(fields.filter((field) => field === 'members')).toHaveLength(1);
    expect(fields.every((field) => !/\d/.test(field))).toBe(true);
  });

  it('come in the order of the core requirements that wait for them', () => {
    const { requirements, questions } = requirementsOf({ kind: 'registration', id: 'k', name: 'K', bodyType: 'kim' });
    const core = new Set(requirements.filter((requirement) => requirement.core).map(({ code }) => code));
    const waiting = questions.map((question) => question.requirements.filter((code) => core.has(code)).length);
    expect(waiting).toEqual([...waiting].sort((a, b) => b - a));
    expect(questions[0]?.field).toEqual(['members']);
    expect(questions[0]?.facts).toContain('sex');
  });

  it('say when a list is recorded in part', () => {
    const { relationsListed: _mark, ...rest } = known;
    const [question] = requirementsOf(rest).questions;
    expect(question).toMatchObject({ field: ['relations'], rest: true });
  });

  it('do not ask thirty ordinary members whether they hold office ex officio', () => {
    const members = Array.from({ length: 30 }, (_, n) => ({ ...member(n), exOfficio: undefined }));
    const plain = members.map((one, n) => (n === 0 ? { ...one, exOfficio: false } : one));
    expect(statusOf({ ...known, members: JSON.parse(JSON.stringify(plain)) }, 'tanpa-hierarki')).toBe('met');
  });

  it('are none about a field that is not in doubt', () => {
    const asked = requirementsOf(known).questions.map(({ field }) => String(field[0]));
    expect(asked).not.toContain('members');
    expect(asked).not.toContain('formation');
  });
});

describe('the laws of ignorance', () => {
  // Without the fact that broke it, a requirement is no longer known to be broken; it may be partly met, never met.
  const best: Readonly<Record<RequirementStatus, number>> = { 'not-known': 0, 'partly-met': 1, 'not-met': 1, met: 2 };
  const leaves = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
    typeof value === 'object' && value !== null
      ? [
          ...(path.length > 0 ? [path] : []),
          ...Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key])),
        ]
      : [path];
  const without = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((part, index) => (String(index) === key ? without(part, rest) : part));
    const { [key as string]: part, ...others } = value as Record<string, unknown>;
    return rest.length === 0 ? others : { ...others, [key as string]: without(part, rest) };
  };
  // Whole rows are not facts taken away: a list of all that lost a row states another number of members.
  const isRow = (path: readonly (string | number)[]) => /^\d+$/.test(String(path[path.length - 1]));
  const identity = new Set(['kind', 'schemaVersion', 'id', 'name', 'bodyType']);
  // Some fields speak by their absence: a decree or relation without an end is in force, a list without a mark is whole.
  const speaksByAbsence = new Set(['expiresOn', 'through', 'membersListed']);
  const facts = (draft: object) =>
    leaves(draft).filter(
      (path) => !isRow(path) && !identity.has(String(path[0])) && !speaksByAbsence.has(String(path[path.length - 1])),
    );

  it('a fact taken away never improves a requirement', () => {
    const drafts = fc.constantFrom<object>(known, ...shipped);
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, pick) => {
        const candidates = facts(draft);
        if (candidates.length === 0) return;
        const less = without(draft, candidates[pick % candidates.length] ?? []);
        for (const { code, status } of requirementsOf(less).requirements) {
          const before = statusOf(draft, code);
          if (before !== undefined)
            expect(status === 'not-met' ? 0 : best[status], code).toBeLessThanOrEqual(best[before]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a fact added never turns a requirement that is met into one that is not known', () => {
    const drafts = fc.constantFrom<object>(known, ...shipped);
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, pick) => {
        const candidates = facts(draft);
        if (candidates.length === 0) return;
        const less = without(draft, candidates[pick % candidates.length] ?? []);
        for (const { code, status } of requirementsOf(less).requirements) {
          if (status === 'met') expect(statusOf(draft, code), code).not.toBe('not-known');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no registration without a roster or a count meets the requirements', () => {
    for (const draft of [known, ...shipped]) {
      const { members: _members, statedCounts: _counts, ...rest } = draft as Record<string, unknown>;
      expect(requirementsOf(rest).verdict).not.toBe('meets-requirements');
    }
  });
});

describe.each([id, en])('a question', (language) => {
  const words: Readonly<Record<string, { readonly label: string }>> = language.fields.registration;

  it('calls the facts of a row as forms do', () => {
    const drafts = [known, ...shipped].flatMap((draft) => [
      draft,
      { ...draft, decrees: undefined, members: undefined },
    ]);
    for (const draft of drafts) {
      const { readable } = parseSubmission(draft);
      const report = validateSubmission(readable as SubmissionDraft, { ruleSet: ruleSetAt(asOf), asOf });
      const { questions = [], requirements = [] } = report.requirements ?? {};
      const core = new Set(requirements.flatMap(({ code, core: isCore }) => (isCore ? [code] : [])));
      const first = questions.filter((question) => question.requirements.some((code) => core.has(code)));
      const asked = first.length > 0 ? first : questions;
      explainRequirements(report, language)?.questions.forEach((sentence, index) => {
        const { field, facts } = asked[index] as (typeof asked)[number];
        for (const fact of facts) {
          // No form asks for an id.
          if (fact === 'counterpart.id') continue;
          const label = words[`${field[0]}[].${fact}`]?.label ?? '';
          expect(sentence).toContain(label.charAt(0).toLowerCase() + label.slice(1));
        }
      });
    }
  });
});

describe('the screens of the shipped registrations', () => {
  it.each([
    ['id', id],
    ['en', en],
  ] as const)('in %s', async (locale, language) => {
    const screens = shipped.map((draft) => {
      const { readable } = parseSubmission(draft);
      const report = validateSubmission(readable as SubmissionDraft, { ruleSet: ruleSetAt(asOf), asOf });
      return renderRequirements(report, language, draft.name);
    });
    await expect(`${screens.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/requirements.${locale}.txt`);
  });

  it('never show a tick for a group of which little is known', () => {
    for (const draft of shipped) expect(requirementsOf(draft).verdict, draft.name).not.toBe('meets-requirements');
  });
});
