import type { StatedFigure } from '../../../src/model/stated-figure.js';
import type { GoldenRule } from '../golden-rule.js';
import { S004 } from '../seed-sentences.js';

export const cases: GoldenRule<'activity.figures-contradict'> = {
  code: 'activity.figures-contradict',
  passes: [
    {
      title: 'one number in two words for people',
      patch: stated(
        { subject: 'peserta', value: 90, unit: 'orang', source: 'undangan' },
        { subject: 'peserta', value: 90, unit: 'Jiwa', source: 'laporan' },
      ),
    },
    {
      title: 'one text: 45 women and 45 men',
      patch: stated(
        { subject: 'peserta', value: 45, unit: 'perempuan', source: 'laporan' },
        { subject: 'peserta', value: 45, unit: 'laki-laki', source: 'laporan' },
      ),
    },
    {
      title:
        'S004: districts and villages of the town, told together, do not contradict each other or the participants',
      patch: stated(
        { subject: 'peserta', value: 90, unit: 'orang', source: S004.opening },
        { subject: 'wilayah', value: 6, unit: 'kecamatan', source: S004.closing },
        { subject: 'wilayah', value: 67, unit: 'kelurahan', source: S004.closing },
      ),
    },
  ],
  fails: [
    {
      title: 'S004: 90 persons in one paragraph, 90 KIMs in the next (in a town of 67 villages)',
      patch: stated(
        { subject: 'peserta', value: 90, unit: 'orang', source: S004.opening },
        { subject: 'peserta', value: 90, unit: 'KIM', source: S004.participants },
        { subject: 'wilayah', value: 6, unit: 'kecamatan', source: S004.closing },
        { subject: 'wilayah', value: 67, unit: 'kelurahan', source: S004.closing },
      ),
      findings: [
        {
          at: '/activities/0/statedFigures/1/unit',
          params: { differs: 'unit', other: ['activities', 0, 'statedFigures', 0, 'unit'] },
        },
      ],
    },
    {
      title: 'two numbers of people for one event',
      patch: stated(
        { subject: 'peserta', value: 90, unit: 'orang', source: 'berita' },
        { subject: 'Peserta', value: 120, unit: 'peserta', source: 'daftar hadir' },
      ),
      findings: [
        {
          at: '/activities/0/statedFigures/1/value',
          params: { differs: 'value', other: ['activities', 0, 'statedFigures', 0, 'value'] },
        },
      ],
    },
  ],
  cannotTell: [
    { title: 'nothing is told of activities', reason: 'not-given', missing: ['/activities'] },
    {
      title: 'no figures are kept',
      patch: { activities: [{ id: 'k1' }] },
      reason: 'not-given',
      missing: ['/activities'],
    },
  ],
  notApplicable: [{ title: 'there were no activities', patch: { activities: [] }, reason: 'nothing-to-check' }],
};

function stated(...statedFigures: readonly StatedFigure[]) {
  return { activities: [{ id: 'k1', date: '2025-02-01', statedFigures }] };
}
