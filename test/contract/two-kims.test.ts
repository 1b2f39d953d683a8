import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Registration } from '../../src/model/registration.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { addKim, addKimInto, type KimFacts, retractKim } from '../../src/summary/add-kim.js';
import { createSummary } from '../../src/summary/summary.js';
import { activityRows } from '../../src/tables/out/activity-rows.js';
import { classRows } from '../../src/tables/out/class-rows.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { id as language } from '../../src/texts/id/index.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

/* What is given of one KIM must be of one KIM: its members, its residents and the day of its formation decide what counts. */

const asOf = '2026-01-31';
const own: Registration = { ...fullRegistration, id: fullReport.kimId };
const other: Registration = { ...fullRegistration, id: `${fullReport.kimId}-RAHASIA` };
const measurements = measureKim({ report: fullReport, registration: own }, { asOf });
const card = scoreKim(measurements, adindaFramework, { asOf });
const summary = createSummary({ framework: adindaFramework, period: fullReport.period, asOf });
const refusal = expect.objectContaining({
  name: 'KimError',
  code: 'invalid-argument',
  message: expect.not.stringContaining('RAHASIA'),
});

describe('a report and the registration of another KIM', () => {
  it.each<[string, (registration: Registration) => unknown]>([
    ['measureKim', (registration) => measureKim({ report: fullReport, registration }, { asOf })],
    ['addKim', (registration) => addKim(summary, { registration, report: fullReport }, adindaFramework)],
    ['addKim, with a card', (registration) => addKim(summary, { registration, card }, adindaFramework)],
    ['activityRows', (registration) => [...activityRows([{ report: fullReport, registration }], { language })]],
    [
      'addKimInto',
      (registration) =>
        addKimInto(structuredClone(summary) as never, { registration, report: fullReport }, adindaFramework),
    ],
    [
      'retractKim',
      (registration) => {
        const facts: KimFacts = { registration: own, report: fullReport };
        return retractKim(addKim(summary, facts, adindaFramework), { ...facts, registration }, adindaFramework);
      },
    ],
    ['tidyRows', (registration) => [...tidyRows([{ measurements, registration }], { language })]],
    ['classRows', (registration) => [...classRows([{ measurements, registration }], { language })]],
    ['wideRows', (registration) => [...wideRows([{ measurements, registration }], { language })]],
  ])('%s refuses them, and repeats no id', (_, call) => {
    expect(() => call(own)).not.toThrow();
    expect(() => call(other)).toThrow(refusal);
  });

  it('addKim refuses a report and a card of two KIMs', () => {
    const report = { ...fullReport, kimId: 'another' };
    expect(() => addKim(summary, { report, card }, adindaFramework)).toThrow(refusal);
  });

  it('what has no id contradicts nothing', () => {
    const facts: KimFacts = { registration: { bodyType: 'kim' }, report: { activities: [] }, card };
    expect(addKim(summary, facts, adindaFramework).kims).toBe(1);
  });
});

describe('assess, which reads what people send,', () => {
  const kinds: [string, unknown, string][] = [
    ['that of another KIM', other, 'of-another-kim'],
    ['what is none', 'KIM', 'unreadable'],
    ['a report', fullReport, 'unreadable'],
    ['nothing', undefined, 'not-given'],
  ];

  it.each(kinds)('does not use %s as the registration, and says so', (_, registration, use) => {
    const { report, issues } = assess(fullReport, { asOf, registration });
    const alone = assess(fullReport, { asOf }).report;
    expect(report?.registration).toBe(use);
    // What could not be read is said on the card to be left out.
    expect(report?.card).toEqual({ ...alone?.card, ...(use === 'unreadable' && { partsLeftOut: 1 }) });
    expect(issues.some(({ code }) => code === 'report.other-kim')).toBe(use === 'of-another-kim');
  });

  it('uses its own', () => {
    const { report } = assess(fullReport, { asOf, registration: own });
    expect(report?.registration).toBe('used');
    expect(report?.card).toEqual(card);
  });
});
