/**
 * The real KIMs of the demo before the rules: which errors and warnings each of them gets, and which rules cannot tell.
 * What is unknown of a group stays absent in its file. `docs/rules.md` states where a verdict differs from what the case
 * suggests at first sight, and why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import type { RuleCode, RuleReport } from '../../src/validate/registry.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

interface Case {
  readonly file: string;
  /** What is stated about the group, and what it means. */
  readonly stated: string;
  /** Errors and warnings, most severe first; nothing else is found but hints. */
  readonly found: readonly string[];
  /** Rules that are not broken by it, though somebody might think so: they pass, do not apply or cannot tell. */
  readonly allowed?: readonly RuleCode[];
  /** Rules that honestly cannot tell. */
  readonly unanswered?: readonly RuleCode[];
}

const official = 'warning independence.official-in-office';

const cases: readonly Case[] = [
  {
    file: 'warta-mertani',
    stated:
      'the chair is village staff: a warning; the village head as pembina is fine; the decree ran to the end of 2024',
    found: [official],
    allowed: ['independence.subordinate', 'independence.ex-officio', 'members.below-minimum'],
  },
  {
    file: 'lentera',
    stated: 'the secretary is the village head, and yet it was champion of its province',
    found: [official],
    unanswered: ['independence.ex-officio', 'independence.appointed-by-decree'],
  },
  {
    file: 'mallari',
    stated: 'dusun heads are on the board, in which office nobody says: that cannot be told, not even a warning',
    found: [],
    unanswered: ['independence.official-in-office', 'members.below-minimum'],
  },
  {
    file: 'rangkah',
    stated: 'the chair is also head of an RT: a community office, allowed',
    found: [],
    allowed: ['independence.official-in-office'],
  },
  {
    file: 'mesem',
    stated: 'the chair was later employed at the kecamatan office: a warning at most',
    found: [official],
  },
  {
    file: 'kemiri',
    stated:
      'the village government formed KIMs of its padukuhan: told, as a hint; and pays for data: funding is no hierarchy',
    found: [],
    allowed: ['independence.subordinate', 'formation.imposed-from-above'],
  },
  { file: 'pkk-bojonegoro', stated: 'all members are of one organisation', found: [] },
  { file: 'mekarsari-mojokerto', stated: 'all of the PKK and all women; their ages are not known', found: [] },
  { file: 'ekasari', stated: 'the group is a farm group', found: [] },
  { file: 'bambu-jaya', stated: 'the group is a farm group', found: [] },
  { file: 'bijak-mekarsari', stated: 'a group of the young: allowed', found: [], allowed: ['composition.one-sided'] },
  { file: 'cigentur', stated: 'a group of the young: allowed', found: [], allowed: ['composition.one-sided'] },
  {
    file: 'forum-kim-nusantara',
    stated: 'a forum: the number of members does not apply, independence does',
    found: [],
    allowed: ['members.below-minimum', 'independence.official-in-office'],
  },
  {
    file: 'forum-kim-tasikmalaya',
    stated: 'the head of the provincial agency is pengarah, a public figure penasihat: allowed',
    found: [],
    allowed: ['members.below-minimum', 'independence.official-in-office'],
  },
  {
    file: 'kulon-progo',
    stated:
      'an office wrote that KIMs are formed "under the responsibility of the Lurah": answerable, which the office must explain',
    found: ['warning independence.answerable'],
  },
  {
    file: 'asabri-blitar',
    stated: 'it stands beside the village institutions: partnership and coordination',
    found: [],
    allowed: ['independence.subordinate', 'independence.subordinate-through-others'],
  },
  { file: 'gerabah', stated: 'a decree of the mayor recognises it', found: [], allowed: ['independence.subordinate'] },
  {
    file: 'swaraguna',
    stated: 'twelve members at first, four still active: either is enough nationally',
    found: [],
    allowed: ['members.below-minimum'],
  },
  {
    file: 'trihanggo',
    stated: 'a board of twenty-one: enough, and whether too many with the others cannot be told',
    found: [],
    unanswered: ['members.above-maximum'],
  },
  { file: 'mesakada', stated: 'about twenty at the first meeting', found: [] },
  {
    file: 'kraton-kidul',
    stated: 'thirty trained people are no members',
    found: [],
    unanswered: ['members.below-minimum', 'members.above-maximum'],
  },
  {
    file: 'karyalaksana',
    stated: 'fifteen participants are no members',
    found: [],
    unanswered: ['members.below-minimum'],
  },
  {
    file: 'purwoagung',
    stated: 'a delegation of five is no membership',
    found: [],
    unanswered: ['members.below-minimum'],
  },
];

const folder = new URL('../../docs/examples/data/registrations/', import.meta.url);
const asOf = '2025-12-01';

function judge(file: string, profile?: string): RuleReport {
  const input: unknown = JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));
  const { readable } = parseSubmission(input);
  if (readable === undefined) throw new Error(`${file} is not readable`);
  return validateSubmission(readable, { ruleSet: ruleSetAt(asOf, profile), asOf });
}

const graverThanHint = (report: RuleReport) =>
  report.issues.filter(({ severity }) => severity !== 'hint').map(({ severity, code }) => `${severity} ${code}`);

describe('the real KIMs of the demo', () => {
  it.each(cases)('$file: $told', ({ file, found, allowed = [], unanswered = [] }) => {
    const report = judge(file);
    expect(graverThanHint(report)).toEqual(found);
    expect(report.sound).toBe(!found.some((finding) => finding.startsWith('error')));
    const broken = report.issues.map(({ code }) => code);
    for (const code of allowed) expect(broken).not.toContain(code);
    const notChecked = report.notChecked.map(({ code }) => code);
    for (const code of unanswered) expect(notChecked).toContain(code);
  });

  it('tells of Kemiri that government began it, as a hint', () => {
    const { issues } = judge('kemiri');
    expect(issues.filter(({ severity }) => severity === 'hint').map(({ code }) => code)).toContain(
      'formation.begun-by-government',
    );
  });

  it('cannot tell under the profile of Surabaya, which asks for ten, whether Swaraguna has twelve members or four', () => {
    const report = judge('swaraguna', 'kota-surabaya');
    expect(report.notChecked.find(({ code }) => code === 'members.below-minimum')?.reason).toBe('sources-disagree');
  });

  it('leaves no group of the demo unjudged', () => {
    const files = readdirSync(folder).map((name) => name.replace('.json', ''));
    expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});
