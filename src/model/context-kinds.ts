import { callable, type Kind, list, localDate, oneOf, record, wholeNumber } from '../kernel/arguments.js';

/** What somebody sent may be anything; a promise is what a program forgot to wait for. */
export const awaited: Kind = { takes: 'no promise', accepts: (value) => !(value instanceof Promise) };

/**
 * What the context of a check may hold: how a value is read, the day, the rules, and what else is known. One table for every
 * function that takes some of it, for a host makes one context and passes it to many.
 */
export const contextKinds: Readonly<Record<string, Kind>> = {
  asOf: localDate,
  unknownKeys: /* @__PURE__ */ oneOf('strip', 'report', 'reject'),
  maxIssues: /* @__PURE__ */ wholeNumber(0),
  ruleSet: record,
  areaLookup: callable,
  registration: awaited,
  registrationOf: callable,
  framework: record,
  values: /* @__PURE__ */ oneOf('form', 'data'),
  ambiguousDates: /* @__PURE__ */ oneOf('day-first', 'month-first', 'keep'),
  messages: {
    takes: 'a language, such as id from "kim-domain/texts/id", or "codes"',
    accepts: (value) => value === 'codes' || record.accepts(value),
  },
  failOn: /* @__PURE__ */ oneOf('error', 'warning', 'hint'),
  draft: awaited,
  fields: list,
};
