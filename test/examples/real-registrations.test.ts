import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

// The registrations of real KIMs in docs/examples/data, judged by the national rules. What each source states, and what
// is not known, stands in the README beside them.

const asOf = '2026-01-31';
const folder = new URL('../../docs/examples/data/', import.meta.url);
const slugs = readdirSync(new URL('registrations/', folder)).map((name) => name.replace(/\.json$/, ''));

const textOf = (slug: string) => readFileSync(new URL(`registrations/${slug}.json`, folder), 'utf8');

function judge(slug: string) {
  const { submission, issues } = parseSubmission(JSON.parse(textOf(slug)));
  if (submission === undefined) throw new Error(`${slug} has the wrong shape: ${JSON.stringify(issues)}`);
  return validateSubmission(submission, { ruleSet: ruleSetAt(asOf), asOf });
}

/** Errors and warnings by registration; whoever is not named here has none. */
const found: Readonly<Record<string, readonly string[]>> = {
  // The chair works in the village office; that the village head is patron (pembina) is nothing to remark on.
  'warta-mertani': ['warning independence.official-in-office'],
  // The secretary is the village head, and yet the group has won at provincial level.
  lentera: ['warning independence.official-in-office'],
  // The chair later took a post in the kecamatan office.
  mesem: ['warning independence.official-in-office'],
  // The office states that the groups answer to the village head.
  'kulon-progo': ['warning independence.answerable'],
};

describe('registrations of real KIMs', () => {
  it('are there, at least ten of them', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(found).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it.each(slugs)('%s has the right shape, to the last key', (slug) => {
    const { submission, issues } = parseSubmission(JSON.parse(textOf(slug)), { unknownKeys: 'reject' });
    expect(issues).toEqual([]);
    expect(submission).toEqual(JSON.parse(textOf(slug)));
  });

  it.each(slugs)('%s is judged as its sources suggest', (slug) => {
    const issues = judge(slug)
      .issues.filter(({ severity }) => severity !== 'hint')
      .map(({ severity, code }) => `${severity} ${code}`);
    expect([...new Set(issues)].sort()).toEqual(found[slug] ?? []);
  });

  it.each(slugs)('%s names nobody', (slug) => {
    const { members = [], advisers = [] } = JSON.parse(textOf(slug));
    for (const person of [...members, ...advisers]) expect(person).not.toHaveProperty('name');
  });

  it.each(slugs)('%s is explained in the README, with an address or the reason why there is none', (slug) => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    expect(readme).toContain(`\`${slug}\``);
  });
});

describe('what is not known is not held against a group', () => {
  it.each([
    'karyalaksana',
    'mesakada',
    'purwoagung',
    'kraton-kidul',
  ])('%s: participants, delegates and trained people are not members', (slug) => {
    const { issues, notChecked } = judge(slug);
    expect(issues.map(({ code }) => code)).not.toContain('members.below-minimum');
    expect(notChecked.map(({ code }) => code)).toContain('members.below-minimum');
  });

  it('kemiri: formed from above is worth a word; whether it was imposed is not known', () => {
    const { issues, notChecked } = judge('kemiri');
    expect(issues).toContainEqual(expect.objectContaining({ code: 'formation.begun-by-government', severity: 'hint' }));
    expect(notChecked.map(({ code }) => code)).toContain('formation.imposed-from-above');
  });

  it('rangkah: that the chair heads an RT is allowed', () => {
    expect(judge('rangkah').issues.map(({ code }) => code)).not.toContain('independence.official-in-office');
  });

  it('mallari: hamlet heads are on the board, but in which office is not known', () => {
    expect(judge('mallari').notChecked).toContainEqual(
      expect.objectContaining({ code: 'independence.official-in-office', verdict: 'cannot-tell' }),
    );
  });

  it('trihanggo: 21 officers are at least three members, and at most nobody knows', () => {
    const { passed, notChecked } = judge('trihanggo');
    expect(passed).toContain('members.below-minimum');
    expect(notChecked.map(({ code }) => code)).toContain('members.above-maximum');
  });

  it('swaraguna: fell from 12 to 4 and still has enough', () => {
    expect(judge('swaraguna').passed).toContain('members.below-minimum');
  });

  it('trihanggo and bijak-mekarsari: several elements of society are mixed, without a list of members', () => {
    expect(judge('trihanggo').passed).toContain('composition.uniform');
    expect(judge('bijak-mekarsari').passed).toContain('composition.uniform');
  });

  it('forums: the number of members does not apply', () => {
    for (const slug of ['forum-kim-nusantara', 'forum-kim-tasikmalaya']) {
      expect(judge(slug).notApplicable.map(({ code }) => code)).toContain('members.below-minimum');
    }
  });
});

describe('activity-titles.tsv', () => {
  const [head, ...lines] = readFileSync(new URL('activity-titles.tsv', folder), 'utf8').trimEnd().split('\n');

  it('holds 209 titles, each with its technique, status and where it came from', () => {
    expect(head).toBe('title\ttechnique\tadinda\tsource\tstatus\talso');
    expect(lines).toHaveLength(209);
    for (const line of lines) {
      const cells = line.split('\t');
      // The last cell, further techniques, is mostly empty.
      expect(cells.length).toBeGreaterThanOrEqual(5);
      const [title, technique, functions, source, status] = cells;
      for (const cell of [title, technique, source, status]) expect(cell).not.toBe('');
      // What describes no activity serves no function.
      expect(functions === '').toBe(status === 'no-activity');
    }
  });
});
