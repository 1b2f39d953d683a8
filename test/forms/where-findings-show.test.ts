import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/fields/field-at.js';
import { type Fields, fieldTables } from '../../src/fields/field-tables.js';
import { type FormField, fieldLabel, formFields, shownAt } from '../../src/forms/form-fields.js';
import type { Path } from '../../src/kernel/json-pointer.js';
import { id } from '../../src/texts/id/index.js';
import { type RuleCode, rules } from '../../src/validate/registry.js';
import type { GoldenRule } from '../golden/golden-rule.js';
import { forms } from '../support/forms.js';

const folder = new URL('../golden/rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const golden: readonly GoldenRule<RuleCode>[] = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, folder).href)) as { cases: GoldenRule<RuleCode> }).cases),
);

const pathOf = (pointer: string): Path =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What only the host can put right is shown at the top of the form. */
const ofTheHost: readonly RuleCode[] = [
  'report.other-kim',
  'report.inexact-date-unknown',
  'report.partial-list-unknown',
  'registration.inexact-date-unknown',
];

describe.each(golden.filter(({ fails }) => !('never' in fails)))('what $code finds', ({ code, fails }) => {
  const { kind } = rules[code];
  const fields: Readonly<Record<string, FormField>> = formFields(forms[kind], id.fields[kind] as never);
  const pointers = 'never' in fails ? [] : fails.flatMap(({ findings }) => findings.map(({ at }) => at));

  it.each([...new Set(pointers)])('at %s is shown at an input, or at the list or row that it is about', (pointer) => {
    const path = shownAt(forms[kind], pathOf(pointer));
    if (ofTheHost.includes(code)) return expect(path).toEqual([]);
    const place = placeOf(fieldTables[kind] as Fields, path);
    expect(place, 'the submission itself is no place to correct something').toBeDefined();
    const input = fields[place as string]?.input;
    expect(input).not.toBe('host');
    if (input === 'group') expect.fail('a group is no place to correct something');
    expect(fieldLabel(forms[kind], path, id.fields[kind] as never)).not.toBe('');
  });
});
