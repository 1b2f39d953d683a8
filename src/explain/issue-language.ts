import type { Kind } from '../kernel/arguments.js';
import { languageWith } from '../texts/kinds.js';

/** A language, or a part of one, that has what issues need; forms carry this along. */
export const issueLanguage: Kind = /* @__PURE__ */ languageWith('format.number', 'shape.shape.missing', 'rules');
