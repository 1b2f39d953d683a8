import type { DevelopmentIndicator } from '../../measure/measure-development.js';
import { defineFramework } from '../define-framework.js';
import type { Criterion, Framework, FrameworkGroup } from '../framework.js';

/** KIMs of the region, of all of them. */
const share: Criterion = {
  kind: 'quantitative',
  unit: 'share',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best: 1 },
  basis: { kind: 'natural-bound' },
  whenMissing: 'lowest',
  adequateFrom: { value: 0.5, basis: { kind: 'needs-local-calibration' } },
  step: 0.1,
};

const group = (code: string, ...criteria: readonly DevelopmentIndicator[]): FrameworkGroup<DevelopmentIndicator> => ({
  code,
  weight: 1,
  aggregation: { method: 'arithmetic' },
  missing: { policy: 'require-all' },
  children: criteria.map((criterion) => ({ criterion, weight: 1 })),
});

const definition = (): Framework<DevelopmentIndicator> => ({
  id: 'pembinaan-2027',
  since: '2026-01-01',
  range: { min: 0, max: 100 },
  criteria: {
    'pembinaan.ragam-fasilitasi': {
      ...share,
      unit: 'kinds',
      // Nine roles: a to j without i, whose text is not known.
      normalise: { method: 'goalposts', worst: 0, best: 9 },
      basis: { kind: 'source', citation: { source: 'S003', where: 'huruf a sampai j' } },
      adequateFrom: { value: 5, basis: { kind: 'needs-local-calibration' } },
      step: 1,
    },
    'pembinaan.tugas-dijalankan': share,
    'pembinaan.tingkat-lain': {
      ...share,
      unit: 'kinds',
      normalise: { method: 'goalposts', worst: 0, best: 2 },
      basis: { kind: 'needs-local-calibration' },
      adequateFrom: { value: 1, basis: { kind: 'needs-local-calibration' } },
      step: 1,
    },
    'pembinaan.kim-terjangkau': share,
    'pembinaan.kim-berulang': share,
    'pembinaan.kim-ikut-merencanakan': share,
    'pembinaan.kim-bermitra': share,
    'pembinaan.kim-ditanya': share,
    'pembinaan.kim-memakai': share,
    'pembinaan.kim-dievaluasi': share,
  },
  root: {
    code: 'pembinaan',
    weight: 1,
    aggregation: { method: 'arithmetic' },
    missing: { policy: 'require-all' },
    children: [
      group('diberikan', 'pembinaan.ragam-fasilitasi', 'pembinaan.tugas-dijalankan', 'pembinaan.tingkat-lain'),
      group(
        'dijangkau',
        'pembinaan.kim-terjangkau',
        'pembinaan.kim-berulang',
        'pembinaan.kim-ikut-merencanakan',
        'pembinaan.kim-bermitra',
      ),
      group('hasil', 'pembinaan.kim-ditanya', 'pembinaan.kim-memakai', 'pembinaan.kim-dievaluasi'),
    ],
  },
  readings: [
    {
      code: 'principles',
      parts: [
        { code: 'sinergitas', criteria: ['pembinaan.tingkat-lain'] },
        { code: 'terstruktur', criteria: ['pembinaan.tugas-dijalankan'] },
        {
          code: 'terukur',
          criteria: ['pembinaan.kim-ditanya', 'pembinaan.kim-memakai', 'pembinaan.kim-dievaluasi'],
        },
        { code: 'terintegrasi', criteria: ['pembinaan.ragam-fasilitasi'] },
        { code: 'partisipatif', criteria: ['pembinaan.kim-ikut-merencanakan'] },
        { code: 'berkelanjutan', criteria: ['pembinaan.kim-terjangkau', 'pembinaan.kim-berulang'] },
        { code: 'kemitraan', criteria: ['pembinaan.kim-bermitra'] },
      ],
    },
  ],
  origin: { status: 'own-default', sources: [{ source: 'S003' }, { source: 'S001' }] },
});

/**
 * The government's half of *terukur*: how far an office developed and empowered the KIMs of its region, in what it gave (roles
 * a to j of S003, the duties that sources lay on its level), to how many KIMs, and with what result; read a second time by
 * the seven principles. What was not recorded counts with the lowest result.
 *
 * It counts and does not judge, so it has no classes; ask the KIMs what the support was worth to them. Unofficial, like all
 * numbers in it that do not name a source.
 */
export const pembinaanFramework: Framework<DevelopmentIndicator> =
  /* @__PURE__ */ defineFramework<DevelopmentIndicator>(/* @__PURE__ */ definition());
