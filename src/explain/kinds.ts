import {
  both,
  finiteNumber,
  flag,
  isRecord,
  type Kind,
  list,
  listOf,
  oneOf,
  optional,
  record,
  shape,
  text,
} from '../kernel/arguments.js';
import { criterionScore, groupScore, range, scorecard } from '../model/kinds.js';
import { completionKinds } from '../score/completion-kinds.js';
import { qualityGrades, qualityParts } from '../score/data-quality.js';

/*
 * What functions that explain and render take, besides plain values.
 */

/** Groups within groups; one that contains itself is no explanation. */
const node = (isGroupOnly: boolean): Kind => ({
  takes: isGroupOnly ? 'a group of an explanation' : 'a group or a criterion of an explanation',
  accepts: (value) => isNode(value, 0) && (!isGroupOnly || (isRecord(value) && value.kind === 'group')),
});

const mostDepth = 32;

const codeList: Kind = /* @__PURE__ */ listOf(text, 'a list of codes');

/** What is read out of a measurement besides what every function looks at. */
export const readMeasurement: Kind = /* @__PURE__ */ shape('a measurement', {
  evidence: /* @__PURE__ */ optional(codeList),
  withoutLists: /* @__PURE__ */ optional(codeList),
  fromPartsOf: /* @__PURE__ */ optional(codeList),
});

/** What is read out of a criterion besides what every function looks at. */
const readCriterion: Kind = /* @__PURE__ */ shape('a criterion of a card', {
  unit: /* @__PURE__ */ optional(text),
  raw: /* @__PURE__ */ optional(finiteNumber),
  normalised: /* @__PURE__ */ optional(finiteNumber),
  levels: /* @__PURE__ */ optional(list),
  measurement: readMeasurement,
});

function isNode(value: unknown, depth: number): boolean {
  if (!isRecord(value) || typeof value.code !== 'string' || depth > mostDepth) return false;
  const { kind, children, leaves, score } = value;
  if (kind === 'criterion') {
    return (
      criterionScore.accepts(score) && readCriterion.accepts(score) && Array.isArray(leaves) && leaves.every(isLeaf)
    );
  }
  if (kind !== 'group' || !groupScore.accepts(score)) return false;
  return Array.isArray(children) && children.every((child) => isNode(child, depth + 1));
}

function isLeaf(leaf: unknown): boolean {
  return isRecord(leaf) && (leaf.kind !== 'time-limit' || timeLimit.accepts(leaf));
}

const timeLimit: Kind = /* @__PURE__ */ shape('a time limit', {
  aspirationClass: text,
  entry: /* @__PURE__ */ shape('an entry', {
    value: /* @__PURE__ */ shape('a number of days', { days: finiteNumber, counted: text }),
  }),
});

const step: Kind = /* @__PURE__ */ shape('a step of nextSteps', {
  criterion: text,
  from: finiteNumber,
  to: finiteNumber,
  gain: finiteNumber,
});

/** A framework by its id, as texts name it. */
export const namedFramework: Kind = /* @__PURE__ */ shape('a framework, or its id as { id }', {
  id: text,
  namedAs: /* @__PURE__ */ optional(text),
});

const completionKind: Kind = /* @__PURE__ */ oneOf(...completionKinds);
const grade: Kind = /* @__PURE__ */ oneOf(...qualityGrades);
const gradedParts: Kind = /* @__PURE__ */ oneOf(...qualityParts);

/** What is read out of a card besides what every function looks at. */
const readOut: Kind = /* @__PURE__ */ shape('a card of scoreKim', {
  class: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('a class', {
      next: /* @__PURE__ */ optional(/* @__PURE__ */ shape('the next class', { code: text })),
    }),
  ),
  certainty: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('how sure a score is', {
      coverage: finiteNumber,
      interval: /* @__PURE__ */ shape('an interval', { lower: finiteNumber, upper: finiteNumber }),
      sources: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('a source of uncertainty', { source: text, width: finiteNumber }),
        'a list of sources of uncertainty',
      ),
      classes: /* @__PURE__ */ optional(
        /* @__PURE__ */ listOf(
          /* @__PURE__ */ shape('a class and how probable it is', { code: text, probability: finiteNumber }),
          'a list of classes',
        ),
      ),
      label: /* @__PURE__ */ shape('how sure a class is', { verdict: text, code: /* @__PURE__ */ optional(text) }),
    }),
  ),
  raters: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(record, 'a list of raters')),
  quality: /* @__PURE__ */ shape('the quality of the data', {
    grade,
    parts: /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a part of the quality', { part: gradedParts, grade, value: finiteNumber }),
      'a list of parts',
    ),
  }),
});

/** A card as texts and rows read it. */
export const readCard: Kind = /* @__PURE__ */ both(scorecard, readOut);

/** An explanation of `explainScore`. */
export const explanation: Kind = /* @__PURE__ */ shape('an explanation of explainScore', {
  card: readCard,
  framework: /* @__PURE__ */ shape('the framework of an explanation', {
    id: text,
    namedAs: /* @__PURE__ */ optional(text),
    range,
    wholeMonths: /* @__PURE__ */ optional(finiteNumber),
  }),
  root: /* @__PURE__ */ node(true),
  beside: /* @__PURE__ */ listOf(/* @__PURE__ */ node(true), 'a list of trees'),
  completions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('what can be completed', {
      what: completionKind,
      criteria: codeList,
      gain: /* @__PURE__ */ optional(finiteNumber),
      months: /* @__PURE__ */ optional(finiteNumber),
      needed: /* @__PURE__ */ optional(finiteNumber),
    }),
    'a list of what can be completed',
  ),
  steps: /* @__PURE__ */ listOf(step, 'a list of steps'),
  wayToNextClass: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('a way to the next class', {
      distance: finiteNumber,
      reached: flag,
      steps: /* @__PURE__ */ listOf(step, 'a list of steps'),
    }),
  ),
});

const causes = { records: finiteNumber, availability: finiteNumber, rules: finiteNumber };
const beforeAndAfter: Kind = /* @__PURE__ */ shape('before and after', { before: text, after: text });

/** A comparison of `compareScores`. */
export const comparison: Kind = /* @__PURE__ */ shape('a comparison of compareScores', {
  before: /* @__PURE__ */ optional(finiteNumber),
  after: /* @__PURE__ */ optional(finiteNumber),
  change: /* @__PURE__ */ optional(finiteNumber),
  range: /* @__PURE__ */ optional(range),
  frameworks: beforeAndAfter,
  sameFramework: flag,
  kims: /* @__PURE__ */ optional(beforeAndAfter),
  classChange: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('the classes before and after', {
      before: /* @__PURE__ */ optional(text),
      after: /* @__PURE__ */ optional(text),
    }),
  ),
  countedOnlyBefore: codeList,
  countedOnlyAfter: codeList,
  split: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('how a change is split', {
      ...causes,
      criteria: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('the share of a criterion', {
          code: text,
          ...causes,
          before: /* @__PURE__ */ optional(readCriterion),
          after: /* @__PURE__ */ optional(readCriterion),
        }),
        'a list of criteria',
      ),
    }),
  ),
  noSplit: /* @__PURE__ */ optional(text),
});

const rule = { code: text };

/** What `explainRequirements` reads of a report. */
export const checkedReport: Kind = /* @__PURE__ */ shape('a report of validateSubmission', {
  issues: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('an issue', { ...rule, severity: text, path: list, params: record }),
    'a list of issues',
  ),
  notChecked: /* @__PURE__ */ listOf(
    /* @__PURE__ */ shape('a rule that was not checked', { ...rule, reason: text, missing: list }),
    'a list of rules that were not checked',
  ),
  requirements: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('how a registration stands', {
      verdict: text,
      requirements: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('a requirement', {
          ...rule,
          status: text,
          limits: record,
          passed: codeList,
          failed: codeList,
          toClarify: codeList,
          notKnown: codeList,
        }),
        'a list of requirements',
      ),
      questions: /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('a question', {
          field: list,
          facts: list,
          rules: list,
          requirements: list,
          rest: flag,
          recorded: flag,
        }),
        'a list of questions',
      ),
    }),
  ),
});
