import { registrationGuards } from './generated/registration-guards.js';
import { registrationShape } from './generated/registration-shape.js';
import { readerMaker } from './reader.js';

/** Reads registrations. The shape is generated from the schema, so that reading brings neither zod nor the concepts. */
export const registrationReader = /* @__PURE__ */ readerMaker('registration', registrationShape, registrationGuards);
