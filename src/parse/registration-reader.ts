import { readerMaker } from './reader.js';
import { registrationShape } from './shape-data/registration.js';
import { registrationGuards } from './whole-guards.js';

/** Reads registrations. The shape is generated from the schema, so that reading brings neither zod nor the concepts. */
export const registrationReader = /* @__PURE__ */ readerMaker('registration', registrationShape, registrationGuards);
