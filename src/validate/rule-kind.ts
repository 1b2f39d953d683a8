import { callable, flag, type Kind, listOf, oneOf, optional, shape, tableOf, text } from '../kernel/arguments.js';

const places: Kind = /* @__PURE__ */ listOf(text, 'a list of places');

/** A rule of this library, or one that `defineRule` made. */
export const rule: Kind = /* @__PURE__ */ shape('a rule, such as registrationRules["members.below-minimum"]', {
  code: text,
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
  reads: /* @__PURE__ */ optional(places),
  reportsAt: /* @__PURE__ */ optional(places),
  list: /* @__PURE__ */ optional(text),
  needs: /* @__PURE__ */ optional(places),
  lacks: /* @__PURE__ */ optional(places),
  asksFor: /* @__PURE__ */ optional(places),
  coveredBy: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text, 'a list of codes')),
  impliedBy: /* @__PURE__ */ optional(text),
  groupsOnly: /* @__PURE__ */ optional(flag),
  registration: /* @__PURE__ */ optional(places),
  options: /* @__PURE__ */ optional(
    /* @__PURE__ */ tableOf(
      /* @__PURE__ */ shape('what an option takes, and whether it accepts a value', { takes: text, accepts: callable }),
      'kinds of options by name',
    ),
  ),
  cannotTell: /* @__PURE__ */ optional(/* @__PURE__ */ tableOf(places, 'places by reason')),
  check: callable,
});

/** What readers of a rule want to know. */
export const reference: Kind = /* @__PURE__ */ shape('a rule of this library, or one that defineRule made', {
  reads: places,
  reportsAt: places,
});
