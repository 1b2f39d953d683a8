import { describe, expect, it } from 'vitest';
import { explainRequirements } from '../../src/explain/explain-requirements.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { renderComparison } from '../../src/explain/render-comparison.js';
import { compareScores } from '../../src/score/compare.js';
import { scoreValues } from '../../src/score/score-values.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { equalCriteria, twoClasses } from '../score/support/frameworks.js';
import { changedParts } from '../support/changed-parts.js';

/* Whatever part of a stored result is of another type: it is refused, or read out; nothing else is thrown. */

const rules = equalCriteria(2, { bands: twoClasses(50) }, { missing: { policy: 'renormalise' } });
const card = scoreValues({ c1: 0.2, c2: 0.4 }, rules);
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The places at which a part of another type is refused. */
function refusedIn(whole: unknown, call: (value: never) => unknown): Set<string> {
  const refused = new Set<string>();
  for (const { place, value } of changedParts(stored(whole))) {
    try {
      expect(call(value as never), place).toBeDefined();
    } catch (error) {
      expect(error, place).toMatchObject({ name: 'KimError' });
      refused.add(place);
    }
  }
  return refused;
}

describe('a part of another type', () => {
  it('of an explanation is refused where it is read', () => {
    const refused = refusedIn(explainScore(card, rules), (value) => render(value, id));
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
      'card.quality.parts.1.part',
      'framework',
      'framework.id',
      'framework.range.min',
      'framework.range.max',
      'root',
      'root.code',
      'root.kind',
      'root.score',
      'root.children',
      'root.children.0',
      'root.children.0.leaves',
      'beside',
      'steps',
      'steps.0.criterion',
      'steps.0.from',
      'steps.0.to',
      'steps.0.gain',
      'wayToNextClass',
      'wayToNextClass.distance',
      'wayToNextClass.reached',
      'wayToNextClass.steps',
      'wayToNextClass.steps.0.gain',
    ]) {
      expect(refused, place).toContain(place);
    }
  });

  it('of a comparison is refused where it is read', () => {
    const later = scoreValues({ c1: 0.9, c2: 0.4 }, rules);
    const refused = refusedIn(compareScores(card, later, [rules]), (value) => renderComparison(value, id));
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
      'split.criteria.0',
      'split.criteria.0.code',
      'split.criteria.0.records',
      'split.criteria.0.availability',
      'split.criteria.0.rules',
    ]) {
      expect(refused, place).toContain(place);
    }
    const why = refusedIn(compareScores(card, scoreValues({}, rules), [rules]), (value) => renderComparison(value, id));
    expect(why).toContain('noSplit');
  });

  it('of a report is refused where its requirements are read', () => {
    const ruleSet = ruleSetAt('2026-01-31');
    const report = validateSubmission(
      { kind: 'registration', bodyType: 'kim', members: [{ id: 'a' }] },
      { ruleSet, asOf: '2026-01-31' },
    );
    const refused = refusedIn(report, (value) => explainRequirements(value, id));
    for (const place of [
      '',
      'issues',
      'issues.0',
      'issues.0.code',
      'issues.0.severity',
      'issues.0.path',
      'issues.0.params',
      'notChecked',
      'notChecked.0',
      'notChecked.0.code',
      'notChecked.0.reason',
      'notChecked.0.missing',
      'requirements',
      'requirements.verdict',
      'requirements.requirements',
      'requirements.requirements.0',
      'requirements.requirements.0.code',
      'requirements.requirements.0.status',
      'requirements.requirements.0.limits',
      'requirements.requirements.0.passed',
      'requirements.requirements.0.failed',
      'requirements.requirements.0.toClarify',
      'requirements.requirements.0.notKnown',
      'requirements.questions',
      'requirements.questions.0',
      'requirements.questions.0.field',
      'requirements.questions.0.facts',
      'requirements.questions.0.rules',
      'requirements.questions.0.requirements',
      'requirements.questions.0.rest',
      'requirements.questions.0.recorded',
    ]) {
      expect(refused, place).toContain(place);
    }
  });
});
