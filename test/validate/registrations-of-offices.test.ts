/** Invented registrations as offices have them: what the screen says of each, in the words of both languages. */
import { describe, expect, it } from 'vitest';
import { explainRequirements } from '../../src/explain/explain-requirements.js';
import type { RequirementVerdict } from '../../src/model/requirement.js';
import type { SubmissionDraft } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

const asOf = '2026-11-27';

const member = (n: number) => ({
  id: `m${n}`,
  sex: n % 2 === 0 ? 'perempuan' : 'laki-laki',
  ageBand: n % 3 === 0 ? 'usia-25-34' : 'usia-35-44',
  elements: [n % 2 === 0 ? 'petani' : 'guru'],
  offices: n === 0 ? ['ketua'] : n === 1 ? ['sekretaris'] : n === 2 ? ['bendahara'] : [],
  publicOffices: [] as readonly string[],
});
const members = (count: number, change: (n: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, n) => ({ ...member(n), ...change(n) }));

/** A group of which everything is known and nothing is wrong. */
const whole = {
  kind: 'registration',
  schemaVersion: 'v1',
  id: 'kim-mawar',
  name: 'KIM Mawar',
  bodyType: 'kim',
  formation: { formedOn: '2025-02-01', initiative: 'warga', deliberated: true },
  relations: [{ counterpart: { kind: 'pemerintah-desa-kelurahan' }, kind: 'pembinaan' }],
  relationsListed: 'all',
  decrees: [{ issuer: 'desa-kelurahan', effect: 'mengakui', issuedOn: '2025-03-01' }],
  decreesListed: 'all',
  registryEntries: [{ registrar: 'kabupaten-kota', registeredOn: '2025-05-01' }],
  membershipPolicy: { restrictedBy: [] },
  members: members(12),
};
const bare = { kind: 'registration', schemaVersion: 'v1', id: 'kim-mawar', name: 'KIM Mawar', bodyType: 'kim' };

function screenOf(draft: object) {
  const { readable } = parseSubmission(JSON.parse(JSON.stringify(draft)));
  const report = validateSubmission(readable as SubmissionDraft, { ruleSet: ruleSetAt(asOf), asOf });
  const screen = explainRequirements(report, id, 'KIM Mawar');
  if (screen === undefined || report.requirements === undefined) throw new Error('a registration has requirements');
  return { ...screen, asked: report.requirements.questions, inEnglish: explainRequirements(report, en, 'KIM Mawar') };
}
const lineOf = (draft: object, code: string) =>
  screenOf(draft).requirements.find((requirement) => requirement.code === code);

interface Case {
  readonly about: string;
  readonly draft: object;
  readonly verdict: RequirementVerdict;
  /** What the screen says, somewhere in it. */
  readonly says?: RegExp;
}

const cases: readonly Case[] = [
  { about: 'everything is known and in order', draft: whole, verdict: 'meets-requirements' },
  { about: 'nothing but the name', draft: bare, verdict: 'not-enough-known', says: /Daftar anggota beserta jabatan/ },
  {
    about: 'two numbers of members, twelve and thirty-five',
    draft: {
      ...whole,
      members: undefined,
      statedCounts: [
        { count: 12, counts: 'anggota' },
        { count: 35, counts: 'anggota' },
      ],
    },
    verdict: 'needs-clarification',
    says: /saling bertentangan\. Tanyakan mana yang benar/,
  },
  {
    about: 'dissolved two years ago',
    draft: {
      ...whole,
      standings: [
        { standing: 'aktif', since: '2025-02-01' },
        { standing: 'bubar', since: '2026-06-01' },
      ],
    },
    verdict: 'needs-clarification',
    says: /tercatat sudah bubar/,
  },
  {
    about: 'dormant, nobody knows since when',
    draft: { ...whole, standings: [{ standing: 'vakum' }] },
    verdict: 'needs-clarification',
    says: /tercatat vakum/,
  },
  {
    about: 'only chair, secretary and treasurer are named',
    draft: { ...bare, members: members(3), membersListed: 'some' },
    verdict: 'not-enough-known',
    says: /Sudah sesuai: jumlah anggota minimal\. Belum diketahui: jumlah anggota maksimal/,
  },
  {
    about: 'a civil servant as chair',
    draft: { ...whole, members: members(8, (n) => (n === 0 ? { publicOffices: ['asn'], exOfficio: false } : {})) },
    verdict: 'needs-clarification',
    says: /Anggota 1 \(jabatan publik\): Orang yang menjabat ketua/,
  },
  { about: 'a roster of thirty-one', draft: { ...whole, members: members(31) }, verdict: 'does-not', says: /31 orang/ },
  {
    about: 'women only, of several ages and elements',
    draft: { ...whole, members: members(10, () => ({ sex: 'perempuan' })) },
    verdict: 'meets-requirements',
  },
  {
    about: 'the only decree on record has run out, and there may be others',
    draft: { ...whole, decrees: [{ effect: 'mengakui', expiresOn: '2026-02-28' }], decreesListed: undefined },
    verdict: 'not-enough-known',
    says: /sudah tidak berlaku, tetapi belum diketahui apakah sudah ada penggantinya/,
  },
  {
    about: 'formed on a day that has not come',
    draft: { ...whole, decrees: [], registryEntries: [], formation: { ...whole.formation, formedOn: '2027-01-01' } },
    verdict: 'needs-clarification',
    says: /Tanggal terbentuk: Tanggal ini belum tiba/,
  },
  {
    about: 'neither decree nor registration: the core is met, and the lines say what is not',
    draft: { ...whole, decrees: [], registryEntries: [] },
    verdict: 'meets-requirements',
    says: /memenuhi syarat pokok.*belum mempunyai surat keputusan/s,
  },
];

describe('registrations as offices have them', () => {
  it.each(cases)('$about', ({ draft, verdict, says }) => {
    const screen = screenOf(draft);
    expect(screen.verdict).toBe(verdict);
    expect(screen.inEnglish?.verdict).toBe(verdict);
    if (says !== undefined) expect(JSON.stringify(screen)).toMatch(says);
  });

  it('every "perlu klarifikasi" says what is to be clarified', () => {
    for (const { draft } of cases) {
      const { verdict, requirements, clarify } = screenOf(draft);
      if (verdict !== 'needs-clarification') continue;
      expect(clarify.length + requirements.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(0);
      for (const { standing, reasons } of requirements) {
        if (standing === id.requirements.toClarify) expect(reasons).not.toEqual([]);
      }
    }
  });

  it('no screen asks by the bare label of a field', () => {
    const labels = [id, en].flatMap(({ fields }) => Object.values(fields.registration).map(({ label }) => label));
    for (const { draft } of cases) {
      const { questions, inEnglish } = screenOf(draft);
      for (const question of [...questions, ...(inEnglish?.questions ?? [])]) {
        expect(labels).not.toContain(question.replace(/ \([^(]*\)$/, ''));
      }
    }
  });
});

describe('what is asked of a list', () => {
  it('nobody gave it: the facts that the waiting rules read', () => {
    const [first] = screenOf(bare).asked;
    expect(first).toMatchObject({ field: ['members'], rest: false, recorded: false });
    expect(first?.facts).toEqual(['offices', 'sex', 'ageBand', 'elements', 'publicOffices']);
  });

  it('names alone are recorded: only facts of them', () => {
    const draft = { ...whole, members: Array.from({ length: 14 }, (_, n) => ({ id: `x${n}` })) };
    expect(screenOf(draft).asked[0]).toMatchObject({ field: ['members'], rest: false, recorded: true });
    expect(screenOf(draft).questions[0]).toMatch(/^Keterangan anggota yang sudah tercatat: jabatan dalam KIM/);
  });

  it('everything of those on record is known: only the rest', () => {
    const { relationsListed: _mark, ...draft } = whole;
    expect(screenOf(draft).asked[0]).toMatchObject({ field: ['relations'], rest: true, recorded: false });
  });

  it('facts are missing and others may exist: both', () => {
    const draft = { ...whole, decrees: [{ issuer: 'desa-kelurahan' }], decreesListed: undefined };
    expect(screenOf(draft).asked[0]).toMatchObject({ field: ['decrees'], rest: true, recorded: true });
    expect(screenOf(draft).questions[0]).toMatch(/baik yang sudah maupun yang belum tercatat, beserta isi keputusan/);
  });

  it('how an office comes with a public one is asked only where a public office is held', () => {
    const unknown = { ...whole, members: members(12, () => ({ publicOffices: undefined })) };
    expect(screenOf(unknown).asked[0]?.facts).toEqual(['publicOffices']);
    const held = { ...whole, members: members(12, (n) => (n === 0 ? { publicOffices: ['kepala-desa'] } : {})) };
    expect(screenOf(held).asked[0]?.facts).toEqual(['exOfficio']);
  });

  it('a forum is not asked for the mix of its members', () => {
    const facts = screenOf({ ...bare, bodyType: 'forum-kim' }).asked.find(({ field }) => field[0] === 'members')?.facts;
    expect(facts).toContain('publicOffices');
    expect(facts).not.toContain('sex');
  });

  it('the order is that of the core requirements that wait, then of the rules', () => {
    const { asked } = screenOf({ ...bare, statedCounts: [{ count: 15, counts: 'anggota' }] });
    const core = new Set(['jumlah-anggota', 'keanggotaan-beragam', 'tanpa-hierarki', 'dari-oleh-untuk-masyarakat']);
    const ranks = asked.map(({ requirements, rules }) => [
      requirements.filter((code) => core.has(code)).length,
      rules.length,
    ]);
    expect(ranks).toEqual([...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b));
  });

  it('a body above the KIM whose own standing is not known is asked about', () => {
    const relations = [{ counterpart: { kind: 'organisasi-masyarakat' }, kind: 'badan-induk' }];
    const { questions } = screenOf({ ...whole, relations });
    expect(questions[0]).toMatch(/hubungan lembaga itu dengan pemerintah/);
    expect(lineOf({ ...whole, relations }, 'tanpa-hierarki')?.status).toBe('partly-met');
  });
});
