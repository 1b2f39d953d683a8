import { type Answering, type RuleReference, rule } from '../rule.js';

/** The way of an aspiration, in order. */
const way = ['recordedOn', 'forwardedOn', 'answeredOn', 'fedBackOn'] as const;

type WayStep = (typeof way)[number];

type AspirationParams = {
  /** The step that must come first. */
  readonly earlier: WayStep;
  /** The step that is dated before it. */
  readonly later: WayStep;
};

/**
 * An aspiration is recorded, then forwarded, then answered, then the answer is reported to those who asked.
 *
 * Fails at every step that is dated before the last dated step that comes before it.
 *
 * Boundary: two steps on one day pass. Steps without a day are passed over, but for the recording.
 */
export const aspirationDatesOutOfOrder = /* @__PURE__ */ rule({
  code: 'aspiration.dates-out-of-order',
  kind: 'activity-report',
  list: 'aspirations',
  check({ aspirations }, answer: Answering<'activity-report', AspirationParams>) {
    for (let i = 0; i < aspirations.length; i++) {
      const aspiration = aspirations[i] ?? {};
      if (aspiration.recordedOn === undefined) answer.lacks(['aspirations', i, 'recordedOn']);
      let earlier: WayStep | undefined;
      for (const later of way) {
        const day = aspiration[later];
        if (day === undefined) continue;
        const before = earlier === undefined ? undefined : aspiration[earlier];
        if (earlier !== undefined && before !== undefined && day < before) {
          answer.found(['aspirations', i, later], { earlier, later });
        }
        earlier = later;
      }
    }
  },
});

/** For the page of the rules. */
export const aspirationDatesOutOfOrderReference = {
  reads: [
    'aspirations[].recordedOn',
    'aspirations[].forwardedOn',
    'aspirations[].answeredOn',
    'aspirations[].fedBackOn',
  ],
  reportsAt: ['aspirations[].forwardedOn', 'aspirations[].answeredOn', 'aspirations[].fedBackOn'],
  lacks: ['aspirations[].recordedOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
