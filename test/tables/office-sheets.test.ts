import { describe, expect, it } from 'vitest';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { dinasSheets } from './dinas-sheets.js';
import { districtSheets } from './district-sheets.js';
import { sheets } from './office-sheets.js';
import { registerSheets } from './register-sheets.js';

describe('sheets as offices make them', () => {
  it.each([...sheets, ...dinasSheets, ...districtSheets, ...registerSheets])('%s', (_, rows, expected, options) => {
    const o = [
      ...submissionsFromRows(rows, { kind: 'registration', sheet: true, ...options } as RowsInOptions),
    ] as unknown as readonly { kind: string; row: number; submission: Record<string, readonly { name?: string }[]> }[];
    const s = o.flatMap((one) => (one.kind === 'submission' ? [one.submission] : []));
    if (expected.g !== undefined) {
      const found = s.map(({ name, members = [] }) => [name, ...members.map((one) => one.name ?? '?')].join(' | '));
      expect(found.sort()).toEqual(expected.g.map((group) => group.join(' | ')).sort());
    }
    for (const list of ['members', 'formerMembers', 'advisers', 'activities', 'aspirations'] as const) {
      const count = expected[list];
      if (count !== undefined) expect([list, s.flatMap((one) => one[list] ?? []).length]).toEqual([list, count]);
    }
    if ('listed' in expected) for (const one of s) expect(one.membersListed).toBe(expected.listed);
    const rejected = o.flatMap((one) => (one.kind === 'rejected' ? [one.row] : []));
    if (expected.rejected !== undefined) expect(rejected).toEqual(expected.rejected);
    expect(expected.f?.({ s, o })).toBeUndefined();
    const notes = JSON.stringify(o.filter(({ kind }) => kind !== 'submission'));
    for (const code of expected.has ?? []) expect(notes).toContain(code);
    for (const code of expected.hasnt ?? []) expect(notes).not.toContain(code);
    // Numbers of people are in nothing that comes out.
    expect(JSON.stringify(o)).not.toMatch(/\d{16}|08\d{8}/);
  });
});
