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
});
