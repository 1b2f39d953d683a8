import type { RequirementDefinition } from '../requirements/requirement-definition.js';

/**
 * What the national guidance asks of a KIM, as S001 (paragraphs 4 and 9), S003 (paragraph 2), Kolaka and S000
 * (paragraphs 2, 5 and 7) report it. A decree and an entry in the register follow the formation, so they do not decide whether a group
 * meets the requirements; they are reported beside.
 */
export const nationalRequirements: readonly RequirementDefinition[] = [
  { code: 'jumlah-anggota', core: true, rules: ['members.below-minimum', 'members.above-maximum'] },
  { code: 'keanggotaan-beragam', core: true, rules: ['composition.uniform'] },
  {
    code: 'tanpa-hierarki',
    core: true,
    rules: [
      'independence.subordinate',
      'independence.subordinate-through-others',
      'independence.answerable',
      'independence.partisan',
      'independence.appointed-by-decree',
      'independence.ex-officio',
    ],
  },
  {
    code: 'dari-oleh-untuk-masyarakat',
    core: true,
    rules: ['formation.imposed-from-above', 'independence.established-by-decree'],
  },
  { code: 'terbuka-tanpa-membedakan', core: false, rules: ['openness.restricted'] },
  { code: 'pengakuan', core: false, rules: ['decree.missing', 'decree.expired'], onWarning: 'not-met' },
  {
    code: 'terdaftar',
    core: false,
    rules: ['registration.registrar-not-kabupaten-kota'],
    onWarning: 'not-met',
  },
];
