/** What the rules state, case by case: every sentence is one that a village secretary can read. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/explain/render-issue.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Language } from '../../src/texts/language.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { GoldenRule } from '../golden/golden-rule.js';

const folder = new URL('../golden/rules/', import.meta.url);
const golden = await Promise.all(
  readdirSync(folder).map(
    async (file) => ((await import(new URL(file, folder).href)) as { cases: GoldenRule<RuleCode> }).cases,
  ),
);
const findings = golden.flatMap(({ code, fails }) =>
  'never' in fails ? [] : fails.flatMap((failing) => failing.findings.map(({ params }) => ({ code, params }))),
);

/** Traces of a program: holes, objects, keys and codes of rules. */
const programmersWords = /undefined|null|NaN|\[object|[a-z][A-Z]|[a-z]+\.[a-z]+-[a-z]|_/;

const languages: readonly (readonly [string, Language])[] = [
  ['Indonesian', id],
  ['English', en],
];

describe.each(languages)('in %s', (_name, language) => {
  it.each(findings)('$code speaks in whole sentences ($params)', ({ code, params }) => {
    const text = renderIssue({ code, params }, language);
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(programmersWords);
    expect(text).not.toMatch(/ {2}|\.\.| [.,;]/);
  });

  it.each(Object.keys(rules) as RuleCode[])('%s has a title that is a noun phrase, without a full stop', (code) => {
    const title = language.ruleTitles[code];
    expect(title).toMatch(/^\p{Lu}[^.!?]*[^.!?\s]$/u);
    expect(title).not.toMatch(programmersWords);
  });
});

describe('the sentences', () => {
  it('differ between the two languages', () => {
    const same = findings.filter((finding) => renderIssue(finding, id) === renderIssue(finding, en));
    expect(same).toEqual([]);
  });

  it('say as much in one language as in the other', () => {
    const shares = findings.map((finding) => [
      finding.code,
      renderIssue(finding, id).length / renderIssue(finding, en).length,
    ]);
    expect(shares.filter(([, share]) => Number(share) < 0.6 || Number(share) > 1.8)).toEqual([]);
  });

  it.each([
    'registration',
    'report',
  ] as const)('of a note about a date of a %s, all that may be wrong is named', (kind) => {
    const issue = { code: `${kind}.inexact-date-unknown`, params: {} } as const;
    expect(renderIssue(issue, id)).toMatch(
      /^Keterangan tentang tanggal yang belum pasti .*mana pun.* Periksa isian .*tanggal/,
    );
    expect(renderIssue(issue, en)).toMatch(
      /^This note about a date that is not exact .*no date.* Check its field and its bounds/,
    );
  });
});
