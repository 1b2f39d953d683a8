import { flag, type Kind, listOf, oneOf, only, optional, record, shape, text } from '../kernel/arguments.js';
import { rule } from './rule-kind.js';
import { ruleSet } from './rule-set-kind.js';

/*
 * What functions about rules and rule sets take, besides plain values.
 */

const localProfileParts = {
  id: text,
  since: /* @__PURE__ */ optional(text),
  until: /* @__PURE__ */ optional(text),
  rules: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(rule, 'a list of rules that defineRule made')),
  bindings: record,
  without: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text, 'a list of codes of rules')),
  requirements: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a requirement', {
        code: text,
        core: flag,
        rules: /* @__PURE__ */ listOf(text, 'a list of codes of rules'),
        onWarning: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('to-clarify', 'not-met')),
      }),
      'a list of requirements',
    ),
  ),
  leftOut: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(/* @__PURE__ */ shape('what is left out', { code: text, source: record }), 'a list'),
  ),
};

/** A local profile, before it is looked at whether it is sound. */
export const localProfile: Kind = /* @__PURE__ */ only('a local profile', localProfileParts);

/** The same, laid over a rule set. */
export const ruleSetDefinition: Kind = /* @__PURE__ */ only('a local profile and the rule set that it is laid over', {
  ...localProfileParts,
  over: ruleSet,
});

/** Local profiles of a host. */
export const ownProfiles: Readonly<Record<string, Kind>> = {
  profiles: /* @__PURE__ */ listOf(localProfile, 'a list of profiles that defineLocalProfile made'),
};
