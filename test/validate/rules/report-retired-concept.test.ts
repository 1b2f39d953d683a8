import { describe, expect, it } from 'vitest';
import type { ActivityReportDraft } from '../../../src/model/submission.js';
import { judgeByRule } from '../../../src/validate/conclude.js';
import type { AnyRule } from '../../../src/validate/rule.js';
import {
  dayBoundSchemes,
  noteConceptsOutOfUse,
  reportRetiredConcept,
} from '../../../src/validate/rules/report-retired-concept.js';
import type { CodeList } from '../../../src/vocabulary/code-list.js';

const { techniques, channels } = dayBoundSchemes;

/** A list in which a code has days of use: the first, the first of no use, and the code in its place. */
function dated<List extends CodeList>(list: List, code: string, days: string): List {
  const codes = list.codes.replace(new RegExp(`(?<=^| |>)${code}(?= |$)`), `${code}:${days}`);
  expect(codes).not.toBe(list.codes);
  return { ...list, codes };
}

/** The schemes of a later release: two techniques retired, one in favour of another, and one channel new. */
const later: typeof dayBoundSchemes = {
  ...dayBoundSchemes,
  techniques: dated(dated(techniques, 'lokakarya', ':2027-01-01:temu-wicara'), 'mediasi', ':2027-01-01:'),
  channels: dated(channels, 'media-baru', '2020-01-01::'),
};

/** The rule over another version of the schemes. */
function conceptsOutOfUse(draft: ActivityReportDraft, schemes: typeof dayBoundSchemes) {
  const check = (read: ActivityReportDraft, answer: Parameters<typeof noteConceptsOutOfUse>[1]) =>
    noteConceptsOutOfUse(read, answer, schemes);
  return judgeByRule({ ...reportRetiredConcept, check } as AnyRule, draft, {}, { asOf: '2030-01-01' });
}

const report = (rest: ActivityReportDraft): ActivityReportDraft => ({ kind: 'activity-report', ...rest });

describe('concepts out of use', () => {
  it('knows the first day on which a code may no longer be used, and what replaced it', () => {
    const draft = report({
      activities: [
        { date: '2026-12-31', technique: 'lokakarya' },
        { date: '2027-01-01', technique: 'lokakarya' },
        { date: '2027-05-05', technique: 'mediasi' },
      ],
    });
    expect(conceptsOutOfUse(draft, later)).toEqual({
      verdict: 'fail',
      findings: [
        {
          path: ['activities', 1, 'technique'],
          params: { scheme: 'techniques', when: 'retired', replacedBy: 'temu-wicara' },
        },
        { path: ['activities', 2, 'technique'], params: { scheme: 'techniques', when: 'retired', replacedBy: null } },
      ],
    });
  });

  it('knows the first day on which a code may be used, in lists and elsewhere', () => {
    const draft = report({
      activities: [{ date: '2019-12-31', channels: ['tatap-muka', 'media-baru'] }],
      products: [{ date: '2020-01-01', channel: 'media-baru' }],
    });
    expect(conceptsOutOfUse(draft, later)).toEqual({
      verdict: 'fail',
      findings: [
        { path: ['activities', 0, 'channels', 1], params: { scheme: 'channels', when: 'not-yet', replacedBy: null } },
      ],
    });
  });

  it('cannot tell of a dated code without a day, and needs no day for the others', () => {
    expect(conceptsOutOfUse(report({ activities: [{ technique: 'lokakarya' }] }), later)).toEqual({
      verdict: 'cannot-tell',
      reason: 'too-little-known',
      missing: [['activities', 0, 'date']],
    });
    expect(conceptsOutOfUse(report({ activities: [{ technique: 'temu-wicara' }] }), later).verdict).toBe('pass');
  });

  it.each([
    ['technique', report({ activities: [{ date: '2027-01-01', technique: 'konseling' }] }), 'techniques', 'konseling'],
    ['function', report({ activities: [{ date: '2027-01-01', functions: ['diskusi'] }] }), 'adinda', 'diskusi'],
    ['topic', report({ activities: [{ date: '2027-01-01', topics: ['kesehatan'] }] }), 'topics', 'kesehatan'],
    [
      'flow',
      report({ activities: [{ date: '2027-01-01', flow: 'pemerintah-ke-masyarakat' }] }),
      'informationFlows',
      'pemerintah-ke-masyarakat',
    ],
    [
      'kind of source',
      report({ informationItems: [{ date: '2027-01-01', sourceType: 'internet' }] }),
      'informationSourceTypes',
      'internet',
    ],
    [
      'class of aspiration',
      report({ aspirations: [{ recordedOn: '2027-01-01', aspirationClass: 'pengaduan' }] }),
      'aspirationClasses',
      'pengaduan',
    ],
    [
      'addressee of an aspiration',
      report({ aspirations: [{ forwardedOn: '2027-01-01', forwardedTo: 'sekolah' }] }),
      'counterpartKinds',
      'sekolah',
    ],
    [
      'facilitation role',
      report({ facilitation: [{ receivedOn: '2027-01-01', role: 'bimbingan-teknis' }] }),
      'facilitationRoles',
      'bimbingan-teknis',
    ],
  ] as const)('looks at the %s', (_what, draft, scheme, code) => {
    const retired = { ...dayBoundSchemes, [scheme]: dated(dayBoundSchemes[scheme], code, ':2027-01-01:') };
    expect(conceptsOutOfUse(draft, retired)).toMatchObject({ verdict: 'fail', findings: [{}] });
    expect(conceptsOutOfUse(draft, dayBoundSchemes).verdict).toBe('pass');
  });
});
