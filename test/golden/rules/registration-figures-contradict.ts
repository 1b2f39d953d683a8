import type { GoldenRule } from '../golden-rule.js';
import { S004 } from '../seed-sentences.js';

export const cases: GoldenRule<'registration.figures-contradict'> = {
  code: 'registration.figures-contradict',
  passes: [
    {
      title:
        'S004, last paragraph: a town of 6 districts and 67 villages; two numbers of two units are no contradiction',
      patch: {
        statedFigures: [
          { subject: 'wilayah Kota Serang', value: 6, unit: 'kecamatan', source: S004.closing },
          { subject: 'wilayah Kota Serang', value: 67, unit: 'kelurahan', source: S004.closing },
        ],
      },
    },
  ],
  fails: [
    {
      title: 'Surabaya 2022 to 2024: one page says 153 KIMs, another 152',
      patch: {
        statedFigures: [
          { subject: 'KIM di Surabaya', value: 153, unit: 'KIM', source: 'jambanganhijau.my.id/2024/01' },
          { subject: 'KIM  di surabaya', value: 152, unit: 'kim', source: 'manunggalmedia.blogspot.com/2022/09' },
        ],
      },
      findings: [{ at: '/statedFigures/1/value', params: { differs: 'value', other: ['statedFigures', 0, 'value'] } }],
    },
  ],
  cannotTell: [
    { title: 'no figures are told', patch: { statedFigures: null }, reason: 'not-given', missing: ['/statedFigures'] },
    {
      title: 'no figure is complete',
      patch: { statedFigures: [{ subject: 'peserta', value: 90, unit: 'orang' }] },
      reason: 'not-given',
      missing: ['/statedFigures'],
    },
  ],
  notApplicable: [{ title: 'it is told that there are none', reason: 'nothing-to-check' }],
};
