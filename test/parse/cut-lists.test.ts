import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/check.js';
import { measurable } from '../../src/parse/measurable.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { readerOf } from '../../src/parse/readers.js';
import type { ShapeOf } from '../../src/parse/shape.js';
import { smallRegistration, smallReport } from './support/examples.js';

// What stands behind the limit of a list is there, and nothing of it is known: no rule may take what was read for all there is.

const asOf = '2026-01-31';
const kinds = { registration: smallRegistration, 'activity-report': smallReport };
const listsOf = (kind: keyof typeof kinds) =>
  [...(readerOf(kind).shape as ShapeOf<'object'>).fields].flatMap(([key, { shape }]) =>
    shape.type === 'list' && shape.item.type === 'object' ? [{ kind, key, most: shape.maximum }] : [],
  );
const lists = [...listsOf('registration'), ...listsOf('activity-report')];

describe('a list that is too long', () => {
  it.each(lists)('$key of a $kind ends in an entry of which nothing is known', ({ kind, key, most }) => {
    const entries = Array.from({ length: most + 2 }, (_, i) => ({ id: `x${i}` }));
    const { readable, submission } = parseSubmission({ ...kinds[kind], [key]: entries });
    expect(submission).toBeUndefined();
    const read = (readable as unknown as Record<string, readonly unknown[]>)[key] ?? [];
    expect([read.length, read.at(-1)]).toEqual([most + 1, {}]);
    expect(parseSubmission({ ...kinds[kind], [key]: entries.slice(0, most) }).readable).toMatchObject({
      [key]: { length: most },
    });
  });

  it('lets no rule pass, whatever its mark states', () => {
    const relation = { kind: 'kemitraan', counterpart: { kind: 'media-lokal' } };
    const passedOf = (count: number) => {
      const relations = Array.from({ length: count }, () => relation);
      const given = { ...smallRegistration, relations, relationsListed: 'all' };
      const { validation } = checkSubmission(given, { asOf });
      return (validation?.passed ?? []).filter((code) => code.startsWith('independence.'));
    };
    expect(passedOf(1000)).toContain('independence.subordinate');
    expect(passedOf(1001)).toEqual([]);
  });

  it('accuses nobody of what may stand behind the limit', () => {
    const most = lists.find(({ key }) => key === 'partners')?.most ?? 0;
    const partners = Array.from({ length: most + 1 }, (_, i) => ({ id: `p${i}`, kind: 'sekolah' }));
    const activities = [{ id: 'a', date: '2025-03-01', partners: [{ partnerId: `p${most}` }] }];
    const codesOf = (list: readonly unknown[]) =>
      checkSubmission({ ...smallReport, partners: list, activities }, { asOf }).groups.map(({ code }) => code);
    expect(codesOf(partners.slice(0, most))).toContain('activity.partner-unknown');
    expect(codesOf(partners)).not.toContain('activity.partner-unknown');
  });

  it('has no chair missing who may stand behind the limit', () => {
    const members = Array.from({ length: 1001 }, (_, i) => ({ id: `m${i}`, offices: [] }));
    const codesOf = (list: readonly unknown[]) =>
      checkSubmission({ ...smallRegistration, members: list, membersListed: 'all' }, { asOf }).groups.map(
        ({ code }) => code,
      );
    expect(codesOf(members.slice(0, 1000))).toContain('officers.chair-missing');
    expect(codesOf(members).filter((code) => code.startsWith('officers.'))).toEqual([]);
    expect(codesOf(members)).toContain('members.above-maximum');
  });

  it('is measured as a part', () => {
    const activities = Array.from({ length: 20_001 }, (_, i) => ({ id: `a${i}`, date: '2025-03-01' }));
    const { readable } = parseSubmission({ ...smallReport, activities });
    if (readable === undefined) throw new Error('It was read.');
    const { submission } = measurable(readable);
    expect(submission).toMatchObject({ partialLists: ['activities'], activities: { length: 20_000 } });
  });
});
