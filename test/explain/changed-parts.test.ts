import { describe, expect, it } from 'vitest';
import { explainRequirements } from '../../src/explain/explain-requirements.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { compareScores } from '../../src/score/compare.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { equalCriteria, twoClasses } from '../score/support/frameworks.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of a stored result is of another type: it is refused, or read out; nothing else is thrown. */

const rules = equalCriteria(2, { bands: twoClasses(50) }, { missing: { policy: 'renormalise' } });
const card = scoreValues({ c1: 0.2, c2: 0.4 }, rules);
describe('a part of another type', () => {
  it('of an explanation is refused where it is read', () => {
    const refused = refusedPlaces(explainScore(card, rules), (value) => render(value, id));
    for (const place of [
      '',
      'card',
      'card.certainty',
      'card.certainty.interval.lower',
      'card.certainty.sources',
      'card.certainty.classes',
      'card.certainty.label',
      'card.certainty.label.verdict',
      'card.quality',
      'card.quality.grade',
      'card.quality.parts',
      'card.quality.parts[].part',
      'framework',
      'framework.id',
      'framework.range.min',
      'framework.range.max',
      'root',
      'root.code',
      'root.kind',
      'root.score',
      'root.children',
      'root.children[]',
      'root.children[].leaves',
      'beside',
      'steps',
      'steps[].criterion',
      'steps[].from',
      'steps[].to',
      'steps[].gain',
      'wayToNextClass',
      'wayToNextClass.distance',
      'wayToNextClass.reached',
      'wayToNextClass.steps',
      'wayToNextClass.steps[].gain',
    ]) {
      expect(refused, place).toContain(place);
    }
  });

  it('of a criterion with its evidence and time limits is refused where it is read', () => {
    const measured = measureKim({ report: fullReport, registration: fullRegistration }, { asOf: '2026-01-31' });
    const { root, ...rest } = explainScore(scoreKim(measured, adinda), adinda);
    const children = root.children.filter(({ code }) => code === 'aspirasi');
    const refused = refusedPlaces({ ...rest, root: { ...root, children }, beside: [], steps: [] }, (value) =>
      render(value, id),
    );
    const criterion = 'root.children[].children[]';
    for (const place of ['', '.score.measurement', '.leaves', '.leaves[]']) {
      expect(refused, place).toContain(`${criterion}${place}`);
    }
  });

  it('of a comparison is refused where it is read', () => {
    const later = scoreValues({ c1: 0.9, c2: 0.4 }, rules);
    const refused = refusedPlaces(compareScores(card, later, [rules]), (value) => renderComparison(value, id));
    for (const place of [
      '',
      'before',
      'after',
      'change',
      'frameworks',
      'frameworks.before',
      'frameworks.after',
      'sameFramework',
      'classChange',
      'countedOnlyBefore',
      'countedOnlyAfter',
      'split',
      'split.records',
      'split.availability',
      'split.rules',
      'split.criteria',
      'split.criteria[]',
      'split.criteria[].code',
      'split.criteria[].records',
      'split.criteria[].availability',
      'split.criteria[].rules',
    ]) {
      expect(refused, place).toContain(place);
    }
    const why = refusedPlaces(compareScores(card, scoreValues({}, rules), [rules]), (value) =>
      renderComparison(value, id),
    );
    expect(why).toContain('noSplit');
  });

  it('of a report is refused where its requirements are read', () => {
    const ruleSet = ruleSetAt('2026-01-31');
    const report = validateSubmission(
      { kind: 'registration', bodyType: 'kim', members: [{ id: 'a' }] },
      { ruleSet, asOf: '2026-01-31' },
    );
    const refused = refusedPlaces(report, (value) => explainRequirements(value, id));
    for (const place of [
      '',
      'issues',
      'issues[]',
      'issues[].code',
      'issues[].severity',
      'issues[].path',
      'issues[].params',
      'notChecked',
      'notChecked[]',
      'notChecked[].code',
      'notChecked[].reason',
      'notChecked[].missing',
      'requirements',
      'requirements.verdict',
      'requirements.requirements',
      'requirements.requirements[]',
      'requirements.requirements[].code',
      'requirements.requirements[].status',
      'requirements.requirements[].limits',
      'requirements.requirements[].passed',
      'requirements.requirements[].failed',
      'requirements.requirements[].toClarify',
      'requirements.requirements[].notKnown',
      'requirements.questions',
      'requirements.questions[]',
      'requirements.questions[].field',
      'requirements.questions[].facts',
      'requirements.questions[].rules',
      'requirements.questions[].requirements',
      'requirements.questions[].rest',
      'requirements.questions[].recorded',
    ]) {
      expect(refused, place).toContain(place);
    }
  });
});
